/** What a name is of, told by its words and those around it: a person, a body, a place. */
import { nounsBeforeNames } from '../lexicon/body-nouns.js';
import { beforeLandsAlone, companyWords, landsBehindNames } from '../lexicon/company-words.js';
import { GIVEN_NAME, Tag } from '../lexicon/index.js';
import { partsOfPlaces, placeNames, places } from '../lexicon/places.js';
import { wordSet } from '../lexicon/word-list.js';
import { isGivenName, isInitial, isParticle } from './name-words.js';
import { type Token, tagged } from './tokens.js';

export type NameKind = 'person' | 'body' | 'place' | 'unknown';

/**
 * The kind of the name between two tokens. `titled`: an office or an honorific stands in front of it; `opens`: its
 * first word, or the one in front, opens a sentence and has its capital from that.
 */
export function kindOf(tokens: readonly Token[], first: number, end: number, titled: boolean, opens: boolean): NameKind {
  const last = tokens[end - 1] as Token, before = tokens[first - 1], length = end - first;
  if (isPlace(tokens, first, end)) return 'place';
  if (holdsBody(tokens, first, end)) return titled && length === 1 ? 'person' : 'body';
  // "Human Rights Karland"
  if (length > 2 && tokens.slice(first, end - 1).some(({ lower }, i) => lower === 'human' && tokens[first + i + 1]?.lower === 'rights')) return 'body';
  // "Marsh & Sons"
  if (length > 2 && tokens.slice(first + 1, end - 1).some(({ text }) => text === '&')) return 'body';
  if (length > 1 ? isCompany(tokens, first, last) || isOfLand(tokens, first, end) || isCrew(last) : isAcronym(last)) return 'body';
  if (before !== undefined && isOfBody(before, opens) && !isGivenName(tokens, first, end)) return 'body';
  if (titled) return 'person';
    // "the Kinder Valley pipeline": people's names take no article.
  if (before !== undefined && ARTICLES.has(before.lower)) return length > 1 ? 'body' : 'unknown';
  if (isPersonal(tokens, first, end) || isAged(tokens, end)) return 'person';
  return length === 1 && tagged(last, Tag.Demonym) ? 'place' : 'unknown';
}

/** "the newspaper | al-Marsa", "Utility | Harbour Power said". */
const isOfBody = ({ text, lower }: Token, opens: boolean): boolean => nounsBeforeNames.has(opens ? lower : text);

const ARTICLES = wordSet('the a an this');

/** Last words of the places that have several: most names are no place at one look. */
const placeEnds: ReadonlySet<string> = new Set(places.map((place) => place.slice(place.lastIndexOf(' ') + 1)));

/** Whether the words between two tokens are the name of a listed place: Orsa, New York. */
export function isPlace(tokens: readonly Token[], first: number, end: number): boolean {
  const last = tokens[end - 1] as Token;
  if (end - first === 1) return tagged(last, Tag.Place);
  return placeEnds.has(last.lower) && placeNames.has(tokens.slice(first, end).map(({ lower }) => lower).join(' '));
}

/** "Harbour | Council"; the first word of "Charity Danko" is a given name. */
function holdsBody(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    // "Rhun | ap | Lut"
    const isSmall = !tokens[i]?.capital && isParticle((tokens[i] as Token).lower);
    if (tagged(tokens[i], Tag.Body | Tag.Media) && !isSmall && !isGivenName(tokens, i, end) && !isOfPerson(tokens, i, first)) return true;
  }
  return false;
}

const SURNAMES_TOO = wordSet('fox spiegel');

/** "Liam | Fox": a surname behind a given name; not "Der | Spiegel". */
const isOfPerson = (tokens: readonly Token[], at: number, first: number): boolean =>
  at === first + 1 && SURNAMES_TOO.has((tokens[at] as Token).lower) && tagged(tokens[first], GIVEN_NAME)
  && !isParticle((tokens[first] as Token).lower);

/** Marsh Data, Kalle Inc., Red Cross. */
function isCompany(tokens: readonly Token[], first: number, { lower }: Token): boolean {
  if (companyWords.has(lower.endsWith('.') ? lower.slice(0, -1) : lower)) return true;
  return tokens[first]?.lower === 'red' && (lower === 'cross' || lower === 'crescent');
}

/** "Statistics | Canada"; neither "Northern Europe" nor "Chelsea England". */
function isOfLand(tokens: readonly Token[], first: number, end: number): boolean {
  const opening = tokens[first] as Token, { lower } = opening;
  if (!landsBehindNames.has((tokens[end - 1] as Token).lower) || isGivenName(tokens, first, end)) return false;
  return !tagged(opening, Tag.Demonym | Tag.Place) && !partsOfPlaces.has(lower) && !beforeLandsAlone.has(lower);
}

/** NATO, ISAF: up to six letters, all capitals. */
const isAcronym = ({ text }: Token): boolean => text.length > 1 && text.length < 7 && text === text.toUpperCase();

const CREWS = wordSet('fire ems');

/** "Orsa Fire", "Vell County EMS": a town's services, called by what they do. */
const isCrew = ({ lower }: Token): boolean => CREWS.has(lower);

/** "Omar Lut", "Omar S. Lut". */
const isPersonal = (tokens: readonly Token[], first: number, end: number): boolean =>
  end - first >= 2 && end - first <= 5 && (isGivenName(tokens, first, end) || isInitial(tokens[first + 1] as Token));

/** "Lut |, 34,": an age behind the name. */
function isAged(tokens: readonly Token[], end: number): boolean {
  const age = tokens[end + 1], close = tokens[end + 2];
  return tokens[end]?.text === ',' && age?.kind === 'number' && (close?.text === ',' || close?.text === '.')
    && /^\d{1,2}$/.test(age.text);
}
