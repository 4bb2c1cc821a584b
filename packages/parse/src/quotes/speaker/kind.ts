/** What sort of source a phrase describes, by its head noun. */
import type { SpeakerKind } from '@onrecord/schema';
import type { NameKind } from '../../language/name-kind.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import {
  AGENCIES, ANYBODY, CAMPS, GROUPS, IN_THE_KNOW, KEEP_OFFICES, NEWS, OF_GUARDS, OF_MEMBERS, OF_STATES, PERSONS_TOO, SEVERAL, STATE, UNNAMED,
  WITHOUT_NAME,
} from '../lexicon/sources.js';
import { PARTS_OF_MANY } from '../lexicon/plurals.js';
import { OF_THEM } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { INITIALS_OF_OFFICES } from '../lexicon/offices.js';
import { FIGURES, MADE, RESULTS, WRITINGS } from '../lexicon/writings.js';
import { isPlural } from './head-noun.js';

/** Of a phrase that is no name: "a spokesman", "the report", "officials". */
export function kindOfDescription(tokens: readonly Token[], phrase: Range, head: Token): SpeakerKind | null {
  const words = tokens.slice(phrase.first, phrase.last);
  if (isAnonymous(words, head)) return 'anonymous';
  if (isJoined(words)) return 'group';
  if (isOneOfMany(words)) return 'person';
  // "a paper | published in May"
  if (head.lower === 'paper' && isOneOf(tokens[phrase.last], MADE)) return 'document';
  if (isOneOf(head, WRITINGS) || isOneOf(head, RESULTS) || isOneOf(head, FIGURES) && !words.some((word) => isOneOf(word, CAMPS))) return 'document';
  if (isShare(words) || isOneOf(words[0], PARTS_OF_MANY) && isOfMany(words, 0)) return 'group';
  if (isOneOf(head, STATE) || isStateGuard(words, head) || isStateOffice(words)) return 'government';
  if (isOneOf(head, SEVERAL) || isOneOf(head, GROUPS) && isOfMany(words, words.indexOf(head))) return 'group';
  if (isPersonal(head)) return isPlural(head) ? 'group' : 'person';
  if (isMedia(words, words.indexOf(head))) return 'media';
  if (tagged(head, Tag.Body)) return 'organisation';
  return isPlural(head) ? 'group' : null;
}

/** "six | in 10", "nine out of ten": so many of those who were asked. */
const isShare = ([share, link, ...rest]: readonly Token[]): boolean =>
  isCount(share) && (link?.lower === 'in' || link?.lower === 'out' && rest[0]?.lower === 'of') && isCount(rest[link.lower === 'in' ? 0 : 1]);

const isCount = (token: Token | undefined): boolean => token?.kind === 'number' || tagged(token, Tag.NumberWord);

/** "residents | and a doctor", "a doctor | and two nurses": each with an article or a number of its own. */
const isJoined = (words: readonly Token[]): boolean =>
  words.some((word, at) => word.lower === 'and' && tagged(words[at + 1], Tag.Determiner | Tag.NumberWord) && isPersonal(words.at(-1) as Token));

/** "one | of the women", "one | of them". */
function isOneOfMany([one, of, ...many]: readonly Token[]): boolean {
  if (one?.lower !== 'one' || of?.lower !== 'of') return false;
  if (many.length === 1 && isOneOf(many[0], OF_THEM)) return true;
  const isPeople = (word: Token): boolean => tagged(word, Tag.Role | Tag.People) || isOneOf(word, PERSONS_TOO) && word.lower !== 'posters';
  // not "one of the attackers' phones"
  return many.some((word, at) => isPeople(word) && isPlural(word) && !isOneOf(word, UNNAMED) && many[at + 1]?.kind !== 'punctuation');
}

/** "the coast | guard", "the national | guard": no man who stands guard. */
function isStateGuard(words: readonly Token[], head: Token): boolean {
  return head.lower === 'guard' && isOneOf(words[words.indexOf(head) - 1], OF_GUARDS) && words[0]?.lower !== 'a';
}

/** "the Orsa County sheriff's | office |", "the Attorney's | Office | for the District of Orsa" */
const isStateOffice = (words: readonly Token[]): boolean =>
  words.some(({ lower }, at) => lower === 'office' && words[at - 1]?.lower === "'s" && isOneOf(words[at - 2], KEEP_OFFICES)
    && (words[at + 1] === undefined || tagged(words[at + 1], Tag.Preposition)));

/** "a minister", "the 34-year-old", "a clerk", "the CM" */
const isPersonal = (head: Token): boolean =>
  tagged(head, Tag.Role | Tag.People) || DESCRIBED.test(head.lower) || isOneOf(head, PERSONS_TOO) || INITIALS_OF_OFFICES.has(head.text);

/** "a group | of residents" */
const isOfMany = (words: readonly Token[], at: number): boolean =>
  words[at + 1]?.lower === 'of' && words.slice(at + 2).some((word) => tagged(word, Tag.Role | Tag.People) && isPlural(word));

/** "the 34-year-old", "a mother-of-two". */
const DESCRIBED = /-(?:year-olds?|of-(?:one|two|three|four|five|six|\d+))$/;

/** "a source", "an unnamed official", "people familiar with the talks". */
function isAnonymous(words: readonly Token[], head: Token): boolean {
  if (isOneOf(head, UNNAMED) || words.some((word) => isOneOf(word, WITHOUT_NAME))) return true;
  return isOneOf(head, ANYBODY) && words.some((word) => isOneOf(word, IN_THE_KNOW));
}

/** A newspaper, a broadcaster, "a news agency"; "the space agency" passes no news on, and "the agency" alone may be either. */
function isMedia(words: readonly Token[], at: number): boolean {
  if (!tagged(words[at], Tag.Media)) return false;
  return !isOneOf(words[at], AGENCIES) || words.slice(0, at).some((word) => isOneOf(word, NEWS));
}

/** Houses and streets that stand for who governs in them. */
const SEATS = /\b(?:white house|downing street|foreign office|state house|home office|blue house)$/;

/** "Downing Street": nobody's name. */
export const isSeat = (words: readonly string[]): boolean => SEATS.test(words.join(' ').toLowerCase());

/** Armies that fight a state; "People's Liberation Army" serves one. */
const OF_REBELS = /^(?!people's).*\b(?:free|liberation|resistance|republican|salvation|revolutionary)\b.*\barmy\b/;

/** Of a name that is no person's. */
export function kindOfBody(tokens: readonly Token[], phrase: Range, kind: NameKind): SpeakerKind | null {
  const words = tokens.slice(phrase.first, phrase.last), lower = words.map((word) => word.lower).join(' ');
  // "an editorial in the government newspaper Tishrin"
  if (words.some((word, at) => isOneOf(word, WRITINGS) && !word.capital && tagged(words[at + 1], Tag.Preposition))) return 'document';
  // "A paper published last week in the journal Harbour Science"
  if (words.some((word, at) => isOneOf(word, MADE) && (isOneOf(words[at - 1], WRITINGS) || words[at - 1]?.lower === 'paper'))) return 'document';
  if (OF_REBELS.test(lower)) return 'organisation';
  if (words.some((word) => isOneOf(word, OF_MEMBERS)) && kind !== 'place') return 'organisation';
  if (words.some((word) => isOneOf(word, STATE)) || isStateOffice(words) || SEATS.test(lower)) return 'government';
  if (isOneOf(words.at(-1), OF_STATES)) return 'organisation';
  if (kind === 'place') return 'government';
  // "Orsa News"
  if (words.some((_, at) => isMedia(words, at)) || words.length > 1 && words.at(-1)?.text === 'News') return 'media';
  return kind === 'body' ? 'organisation' : null;
}
