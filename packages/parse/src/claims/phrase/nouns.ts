/** What a noun counts: a person, a thing, or an unknown word; one or several. */
import { factOf } from '../../language/remember.js';
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { animals } from '../lexicon/animals.js';
import { agentEnding, notAgents, personEnding, persons, pluralPersons, things, unsure } from '../lexicon/people.js';
import { isTown } from '../lexicon/place-words.js';
import { wordnetPersons, wordnetThings } from '../lexicon/wordnet-nouns.js';

export type Kind = 'person' | 'thing' | 'unknown';

/** Singular of a regular plural, as the lists have it. */
export function singular(lower: string): string {
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}

/** The last part of a word with hyphens: "officer" of "police-officer"; else the word. */
export const behindHyphen = (lower: string): string => lower.slice(lower.lastIndexOf('-') + 1);

/** The whole word before its last part, lists before endings. */
function classify(lower: string, capital = false): Kind {
  const last = behindHyphen(lower), whole = listed(lower, capital);
  if (whole !== null) return whole;
  const part = last === lower ? null : listed(last, capital);
  if (part !== null) return part;
  return personEnding.test(lower) || agentEnding.test(last) ? 'person' : 'unknown';
}

/** What the lists say of a noun or of its singular, own lists before WordNet's; null where they do not know it. */
function listed(lower: string, capital: boolean): Kind | null {
  const one = singular(lower), has = (list: ReadonlySet<string>): boolean => list.has(lower) || list.has(one);
  if (has(persons) || pluralPersons.has(lower)) return 'person';
  if (has(things) || (!capital && has(animals))) return 'thing';
  if (has(notAgents) || has(unsure)) return 'unknown';
  if (has(wordnetPersons)) return 'person';
  // Robin, Hammer: a thing with a capital may be a name
  return has(wordnetThings) ? (capital ? 'unknown' : 'thing') : null;
}

/** "man", "rebel": a noun for a person, by the lists of this folder. */
export const isPersonNoun = (lower: string): boolean => classify(lower) === 'person';

/** "quake", "ambush": a noun for a thing, without a capital. */
export const isThingNoun = (lower: string): boolean => classify(lower) === 'thing';

/** Whether the token names people, by the lists and the shared lexicon. */
export const kindOf: (token: Token) => Kind = factOf(readKind);

function readKind(token: Token): Kind {
  if (token.kind === 'number') return kindOfNumber(token);
  if (token.kind !== 'word' || isBodyName(token)) return 'unknown';
  // Leicester, Yemen, Denver: no trade
  if (token.capital && (isTown(token.lower) || (token.lower.includes('-') && tagged(token, Tag.Place)))) return 'unknown';
  const kind = PERSON.test(token.lower) ? 'person' : classify(token.lower, token.capital);
  if (kind !== 'unknown') return kind;
  if (tagged(token, Tag.Role | Tag.People)) return 'person';
  // Syrians, Afghans: a people's name in the plural
  return tagged(token, Tag.Demonym) && /(?:s|ese|ish|ch)$/.test(token.lower) ? 'person' : 'unknown';
}

/** "five-year-old", "mother-of-two". */
const PERSON = /^(?:[a-z]+-(?:year|month|week)-olds?|(?:mother|father|mum|dad)s?-of-[a-z]+)$/;

/** "14-year-old", "20-year-girl". */
const kindOfNumber = ({ lower }: Token): Kind =>
  /-olds?$/.test(lower) || (/[a-z]$/.test(lower) && classify(behindHyphen(lower)) === 'person') ? 'person' : 'unknown';

/** CPI-Maoist, PKK-Iraq: a body's name. */
const isBodyName = ({ text }: Token): boolean => /^\p{Lu}{2,}-\p{L}+$/u.test(text) && text !== text.toUpperCase();

/** Several, by its form: villagers, men, police. */
export const isPlural = factOf(({ lower, tags }) => {
  if (pluralPersons.has(lower)) return true;
  // knifemen, not Yemen
  if (/[a-z]{2}men$/.test(lower) && tags === 0 && isPersonNoun(lower)) return true;
  // Israelis, Iraqis; not Swiss
  if ((tags & Tag.Demonym) !== 0 && /[^s]is$/.test(lower)) return true;
  return lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && lower.length > 3 && !persons.has(lower) && !wordnetPersons.has(lower);
});
