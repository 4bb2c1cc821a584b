/** What an apposition says of a speaker: ", 34, a nurse in Orsa,". */
import { opensOffice } from '../../language/name-title.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isWord } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { isDegree } from '../../lexicon/degrees.js';
import { Tag } from '../../lexicon/index.js';
import { BEFORE_DESCRIPTION, FROM_THERE } from '../lexicon/adverbs.js';
import { NAME_SUFFIXES, OF_BODY } from '../lexicon/insertions.js';
import { AKA } from '../lexicon/naming.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf, isSomebody } from '../speaker/head-noun.js';
import { dutyIn } from './duty.js';
import { officeAfter } from './office-phrase.js';
import { isPlaceTail } from './place-tail.js';
import { postToMark } from './post-to-mark.js';

/** "34-year-old": what somebody of that age may be called. */
export const AGED = /^\d{1,3}-year-old$/;

/** 34, RN, Jr.: between commas it tells of no office. */
export const isAgeOrDegree = (token: Token | undefined): boolean =>
  token?.kind === 'number' || isDegree(token?.text ?? '') || isOneOf(token, NAME_SUFFIXES);

/** What an insertion tells of the speaker's office: ", 34, | a nurse,". Neither ", citing the law," nor ", of Orsa," tells any. */
export function roleIn(tokens: readonly Token[], insertion: Range | null): Range | null {
  if (insertion === null) return null;
  const { last } = insertion;
  let { first } = insertion;
  while (first < last && isBeforeRole(tokens[first])) first++;
  // ", | still | in her coat,"
  const opening = tagged(tokens[first], Tag.Adverb) && tagged(tokens[first + 1], Tag.Preposition) ? first + 1 : first;
  const isAlone = last - first === 1 || last - first === 2 && tokens[first + 1]?.text === '.';
  if (tokens[first]?.lower === 'who') return dutyIn(tokens, first);
  if (first >= last || isAlone && isNoRoleAlone(tokens[first]) || opensNoRole(tokens, opening)) return null;
  return { first, last: untilWho(tokens, { first, last }) };
}

/**
 * "an expert in tides at the University of Orsa | who did not work on it |": what is told behind a place; not "a man | who saw it |",
 * "the senator for Orsa | who heads the board |".
 */
function untilWho(tokens: readonly Token[], { first, last }: Range): number {
  const who = tokens.findIndex(({ lower }, at) => at > first && at < last && lower === 'who');
  const hangs = tokens[who - 1]?.capital === true && tokens.slice(first, who).some((token) => tagged(token, Tag.Preposition));
  return hangs && isSomebody(headOf(tokens, { first, last: who })) && dutyIn(tokens, who) === null ? who : last;
}

/** ", 34, |", ", now |": stands in front of what somebody is. */
const isBeforeRole = (token: Token | undefined): boolean =>
  isAgeOrDegree(token) || isComma(token) || isOneOf(token, BEFORE_DESCRIPTION);

/** ", however,", ", meanwhile,"; ", D-Orsa," and ", N.Y.," say where. */
function isNoRoleAlone(token: Token | undefined): boolean {
  if (tagged(token, Tag.Role | Tag.People)) return false;
  return tagged(token, Tag.Adverb) || isParty(token);
}

/** D-Orsa, N.Y. */
const isParty = (token: Token | undefined): boolean => token?.capital === true && /^\p{Lu}(?:-|\.\p{Lu}\.)/u.test(token.text);

/** A clause, a participle, a place, "second from right"; not ", retired logger". A capital opens a title, whatever the word: ", Retired General". */
function opensNoRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], next = tokens[at + 1];
  if (opensOffice(tokens, at)) return false;
  if (next?.lower === 'from' && isOneOf(token, IN_ROW)) return true;
  return isOneOf(token, FROM_THERE) || isOneOf(token, AKA) || tagged(token, Tag.VerbIng | Tag.Relative | Tag.Coordinator | Tag.Subordinator)
    || tagged(token, Tag.Preposition | Tag.VerbPast) && !token?.capital && !(tagged(token, Tag.VerbPast) && tagged(next, Tag.Role));
}

const IN_ROW: ReadonlySet<string> = new Set(['second', 'third', 'fourth', 'fifth']);

/** ", a member of the council." behind a name. */
export function appositionAfter(tokens: readonly Token[], at: number): Range | null {
  const opening = tokens[at + 1];
  if (!isComma(tokens[at]) || !isWord(opening)) return null;
  // ", 34, a nurse", ", RN, a nurse", ", D-Orsa, a nurse": none is a role
  if (isAgeOrDegree(opening) || isParty(opening) && !isWord(tokens[at + 2])) return appositionAfter(tokens, at + 2);
  const isOneOfMany = opening.lower === 'one' && tokens[at + 2]?.lower === 'of' && tagged(tokens[at + 3], Tag.Determiner);
  const isClause = tagged(opening, OPENS_CLAUSE | Tag.Preposition) && !isOneOfMany && !opensOffice(tokens, at + 1) || opening.cue?.form === 'ing';
  // "| founding | director of the Harbour Centre"
  if (isClause) return tagged(opening, Tag.VerbIng) && tagged(tokens[at + 2], Tag.Role) ? postToMark(tokens, at + 1) : null;
  // "Omar Lut of Ashton, | Ohio |, who"
  if (isPlaceTail(tokens, at + 1, at + 2) || isPlaceTail(tokens, at + 1, at + 3)) return null;
  // "Omar Lut, | his hands shaking |.": no more than how he said it
  if (tagged(opening, Tag.Possessive) && isOneOf(tokens[at + 2], OF_BODY)) return null;
  const last = officeAfter(tokens, at + 1);
  if (last < 0 || !endsApposition(tokens[last])) return postToMark(tokens, at + 1);
  return isDeed(tokens, { first: at + 1, last }) ? null : { first: at + 1, last };
}

/** ", hid small guns in their socks": a verb and its object; not ", retired teacher". */
function isDeed(tokens: readonly Token[], phrase: Range): boolean {
  const opening = tokens[phrase.first];
  if (!tagged(opening, Tag.VerbPast) || opening?.capital || tagged(opening, Tag.Role | Tag.People)) return false;
  return !tagged(headOf(tokens, phrase), Tag.Role | Tag.People);
}

/** "Lut's sister, | 9-year-old Maya, |": a name behind an age, between commas. */
export function agedNameAfter(tokens: readonly Token[], at: number): Range | null {
  if (!isComma(tokens[at]) || !AGED.test(tokens[at + 1]?.lower ?? '') || !tokens[at + 2]?.capital) return null;
  const last = phraseAfter(tokens, at + 1);
  return last > 0 && isComma(tokens[last]) ? { first: at + 1, last } : null;
}

/** What can open a clause of its own behind a comma. */
const OPENS_CLAUSE = Tag.Coordinator | Tag.Subordinator | Tag.Relative | Tag.Pronoun | Tag.VerbIng;

/** A mark, "who", "whose", or the end. */
const endsApposition = (token: Token | undefined): boolean =>
  token === undefined || /^(?:[,.;—–)]|\.+|whos?e?)$/.test(token.text);
