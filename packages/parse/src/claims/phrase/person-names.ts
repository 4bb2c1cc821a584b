/** Whether capitals name a person: "Tomas Brink", "Omar al-Reshi", "Vera T. Walker". */
import { tagged, type Token } from '../../language/tokens.js';
import { GIVEN_NAME, Tag, VERB } from '../../lexicon/index.js';
import { singularAuxiliaries } from '../lexicon/auxiliaries.js';
import { persons, pluralPersons } from '../lexicon/people.js';
import { indefiniteArticles } from '../lexicon/pronouns.js';
import { feastNames, feasts } from '../lexicon/times.js';
import { harmOf } from '../triggers.js';
import { lowerAt } from './lower-at.js';
import { isPlural, kindOf } from './nouns.js';

/** A word with a capital that means something: in a title every word has one. */
export const isCapital = (token: Token | undefined, shouting: boolean): boolean =>
  token !== undefined && token.kind === 'word' && token.capital && !shouting;

/** Brink, al-Brink. */
export const isNameWord = ({ capital, text }: Token): boolean => capital || /^\p{Ll}{2,3}-\p{Lu}/u.test(text);

/** "Tomas Walker", "Vera T. Freeman", "Brink alias Master": a given name, an initial or "alias" says that the word is no trade. */
export function isSurname(tokens: readonly Token[], first: number, head: number, shouting: boolean): boolean {
  return !isPlural(tokens[head] as Token) && isBehindGivenName(tokens, first, head, shouting);
}

/**
 * "Vera | Price", "Tomas T. | Fields", "4-year-old Keyon | Miller", "Keyon | Hill, 4,": a capital behind a given name, whatever else
 * the word means.
 */
export function isBehindGivenName(tokens: readonly Token[], first: number, head: number, shouting: boolean): boolean {
  const before = tokens[head - 1];
  if (head <= first || before === undefined || !isCapital(tokens[head], shouting)) return false;
  if (before.lower === 'alias' || (before.capital && tagged(before, GIVEN_NAME))) return true;
  if (before.capital && (isAgeBehind(tokens, head + 1) || lowerAt(tokens, head - 2).endsWith('-old'))) return true;
  return /^\p{Lu}\.?$/u.test(before.text) && tagged(tokens[first], GIVEN_NAME);
}

/** "killing | Walker": a trade with a capital inside a sentence, and no office, rank or people. */
export function isSurnameAlone(tokens: readonly Token[], at: number, shouting: boolean): boolean {
  const token = tokens[at] as Token, before = tokens[at - 1];
  if (shouting || !token.capital || isPlural(token) || before === undefined || before.kind !== 'word') return false;
  return !tagged(token, Tag.Role | Tag.People | Tag.Honorific | Tag.Demonym)
    && !persons.has(token.lower) && !pluralPersons.has(token.lower);
}

/** "|, 61": nobody is older than 110. */
const isAgeBehind = (tokens: readonly Token[], comma: number): boolean =>
  lowerAt(tokens, comma) === ',' && tokens[comma + 1]?.kind === 'number' && Number(lowerAt(tokens, comma + 1)) < 110;

/** "Nina Church |, a teacher,". */
const isTradeBehind = (tokens: readonly Token[], comma: number): boolean =>
  lowerAt(tokens, comma) === ',' && indefiniteArticles.has(lowerAt(tokens, comma + 1)) && isPersonAt(tokens, comma + 2);

const isPersonAt = (tokens: readonly Token[], i: number): boolean => tokens[i] !== undefined && kindOf(tokens[i] as Token) === 'person';

/**
 * "Vera Price |, 61", "Nina Church |, a teacher", "Tomas Fields | was", "Omar Post | was shot": one person, though the word
 * is a thing, a body, or several.
 */
export function isToldOfOne(tokens: readonly Token[], i: number): boolean {
  if (isAgeBehind(tokens, i) || isTradeBehind(tokens, i)) return true;
  if (!singularAuxiliaries.has(lowerAt(tokens, i))) return false;
  return isPlural(tokens[i - 1] as Token) || isHarmed(tokens[i + 1]);
}

const isHarmed = (token: Token | undefined): boolean =>
  token !== undefined && harmOf(token).some((trigger) => trigger.kind === 'verb' && trigger.form === 'past');

/**
 * Capitals that end the phrase, and neither a place nor a body: a person's name. `capitals`: how many words of it
 * have one.
 */
export function isName(
  tokens: readonly Token[],
  first: number,
  last: number,
  shouting: boolean,
  capitals: number,
): boolean {
  if (shouting) return last - first >= 2 && isShoutedName(tokens, first, last);
  const end = tokens[last - 1] as Token, isOneWord = last - first === 1;
  if (capitals === 0 || end.kind !== 'word' || !isNameWord(end)) return false;
  // IL-25, F-16: a model
  if (/\d/.test(end.text)) return false;
  // CRPF, NGOs: a body's letters; Easter
  if (isOneWord && (/^\p{Lu}{2,}s?$/u.test(end.text) || (feasts.has(end.lower) && !feastNames.has(end.lower)))) return false;
  const isOther = tagged(end, Tag.Body | Tag.Place | Tag.Demonym | Tag.Media | Tag.TimeWord) && !tagged(end, GIVEN_NAME);
  if (isOther && !(isBehindGivenName(tokens, first, last - 1, shouting) && isToldOfOne(tokens, last))) return false;
  if (capitals >= 2 || (isOneWord && end.lower.length > 2 && !tagged(end, VERB | Tag.Adverb))) return true;
  for (let i = first; i < last; i++) if (tagged(tokens[i], GIVEN_NAME | Tag.Honorific)) return true;
  return false;
}

/**
 * In a title, where capitals say nothing: words that mean nothing else, or a given name or title that opens the
 * phrase.
 */
function isShoutedName(tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokens[last - 1] as Token;
  if (tokens.slice(first, last).every(isNameOnly)) return true;
  return tagged(tokens[first], Tag.Honorific | Tag.Role | GIVEN_NAME) && !tagged(end, Tag.Body | Tag.Place)
    && !isPlural(end);
}

/** No word of the lexicon, save as a given name. */
const isNameOnly = (token: Token): boolean =>
  token.kind === 'word' && (token.tags & ~GIVEN_NAME) === 0 && kindOf(token) === 'unknown';
