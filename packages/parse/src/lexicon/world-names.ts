/**
 * Given names from around the world, in lower case, with and without their accents. Source: the locales in Latin script of the package
 * @faker-js/faker (lists kept by its community, MIT). English words and places in the same package are no names here, nor are the
 * surnames that English lists hold: "Miracle", "Houston", "Wilson".
 */
import type { LocaleDefinition } from '@faker-js/faker';

const LOCALES = ['en', 'en_AU', 'en_GB', 'en_GH', 'en_IN', 'en_NG', 'en_ZA', 'af_ZA', 'az', 'cs_CZ', 'da', 'de', 'de_CH', 'es', 'es_MX', 'fi', 'fr',
  'fr_CH', 'fr_SN', 'hr', 'hu', 'id_ID', 'it', 'ku_kmr_latin', 'lv', 'nb_NO', 'nl', 'pl', 'pt_BR', 'pt_PT', 'ro', 'sk', 'sl_SI',
  'sr_RS_latin', 'sv', 'tr', 'uz_UZ_latin', 'yo_NG', 'zu_ZA'] as const;

/** English words, places, bodies, and names that mostly come second. Source: own judgement, after the word lists SCOWL 10 to 50. */
const NO_NAMES = new Set(`abd ace agape albino ales alp alpha amaryllis amen amour anal anemone ant ante aria ascension atlas ayah azalea baba bade beat blaze
  bless boas bonito brain brandt burley buster cade cager christ clinton coco colt comfort conception constant cortez coy dada dea desire
  destiny diamond dodo douce dune edison emerald era essen fares fender flip floor fortune franc gala galatea garrison gaud gem gemini
  gemma genesis gentile german gold grayson gula guru heaven hind idea indy innocent ion islam karma kumar kumari lal lansing lascar len
  lexus libor lien line loan lot lotus lucas lune lux lyric mads magnolia mama marine marquis martial martins mas mate mats mattes
  maverick maxima merlin mete mica mine mink mir mirza modest moos moreno nail naval nea neo nimrod nova novella oke oral pancake parfait
  peer phila pie pinkie pit pol prasad prima prune puck quarto quin rahman rares rein reyes riff rio roan romans rover rut said salvo
  samba santa savanna serenity serif server shad shade sierra sir sire soda soma sten stone swan tal talon tea til time titi toke tone
  toon tope tor trinity ultimo valid vena vesper vesta vine vino virgin vital wadi wage wale yoga zephyr`.split(/\s+/));

const people: readonly LocaleDefinition[] = await Promise.all(LOCALES.map(async (locale) =>
  ((await import(`@faker-js/faker/locale/${locale}`)) as { faker: { rawDefinitions: LocaleDefinition } }).faker.rawDefinitions));
const english = people.slice(0, 3), [first] = english;

const folded = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const listed = (list: unknown): readonly string[] => (Array.isArray(list) ? list.filter((entry): entry is string => typeof entry === 'string') : []);

const others = new Set([
  ...Object.values(first?.word ?? {}).flatMap(listed),
  ...[first?.location?.country, first?.location?.city_name, first?.location?.state].flatMap(listed),
  ...english.flatMap(({ person }) => Object.values(person?.last_name ?? {}).flatMap(listed)),
].map(folded));

/** One word of Latin letters; two letters say too little. */
const isName = (name: string): boolean => /^[\p{Script=Latin}'-]{3,}$/u.test(name) && !NO_NAMES.has(folded(name)) && !others.has(folded(name));

const names = (lists: readonly unknown[]): readonly string[] =>
  lists.flatMap(listed).filter(isName).flatMap((name) => [name.toLowerCase(), folded(name)]);
const firstNames = (gender: 'male' | 'female' | 'generic', of: readonly LocaleDefinition[]): readonly string[] =>
  names(of.map(({ person }) => person?.first_name?.[gender]));

/** What English lists hold and the packages of given-names.ts lack is young or rare, and given to girls and boys alike: "Darian". */
const ofBoth = (['male', 'female', 'generic'] as const).flatMap((gender) => firstNames(gender, english));

export const worldNames: { readonly male: readonly string[]; readonly female: readonly string[] } = {
  male: [...firstNames('male', people), ...ofBoth],
  female: [...firstNames('female', people), ...ofBoth],
};
