/** What an apposition says of a speaker: ", 34, a nurse in Orsa,". */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isWord } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { isDegree } from '../../lexicon/degrees.js';
import { Tag } from '../../lexicon/index.js';
import { BEFORE_DESCRIPTION, FROM_THERE } from '../lexicon/adverbs.js';
import { NAME_SUFFIXES, OF_BODY } from '../lexicon/insertions.js';
import { OF_POSTS } from '../lexicon/prepositions.js';
import { SEATED } from '../lexicon/sources.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf } from '../speaker/head-noun.js';
import { postToMark } from './post-to-mark.js';
import { isPlaceTail, pastPlaceTail } from './place-tail.js';

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
  if (first >= last || isAlone && isNoRoleAlone(tokens[first]) || opensNoRole(tokens[opening], tokens[opening + 1])) return null;
  return { first, last };
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
const opensNoRole = (token: Token | undefined, next: Token | undefined): boolean =>
  isOneOf(token, FROM_THERE) || next?.lower === 'from' && /^(?:second|third|fourth|fifth)$/.test(token?.lower ?? '') || tagged(token, Tag.VerbIng | Tag.Relative | Tag.Coordinator | Tag.Subordinator)
  || tagged(token, Tag.Preposition | Tag.VerbPast) && !token?.capital && !(tagged(token, Tag.VerbPast) && tagged(next, Tag.Role));

/** ", a member of the council." behind a name. */
export function appositionAfter(tokens: readonly Token[], at: number): Range | null {
  const opening = tokens[at + 1];
  if (!isComma(tokens[at]) || !isWord(opening)) return null;
  // ", 34, a nurse", ", RN, a nurse", ", D-Orsa, a nurse": none is a role
  if (isAgeOrDegree(opening) || isParty(opening) && !isWord(tokens[at + 2])) return appositionAfter(tokens, at + 2);
  const isOneOfMany = opening.lower === 'one' && tokens[at + 2]?.lower === 'of' && tagged(tokens[at + 3], Tag.Determiner);
  const isClause = !isOneOfMany && tagged(opening, OPENS_CLAUSE | Tag.Preposition) || opening.cue?.form === 'ing';
  // "| founding | director of the Harbour Centre"
  if (isClause) return tagged(opening, Tag.VerbIng) && tagged(tokens[at + 2], Tag.Role) ? postToMark(tokens, at + 1) : null;
  // "Omar Lut of Ashton, | Ohio |, who"
  if (isPlaceTail(tokens, at + 1, at + 2) || isPlaceTail(tokens, at + 1, at + 3)) return null;
  // "Omar Lut, | his hands shaking |.": no more than how he said it
  if (tagged(opening, Tag.Possessive) && isOneOf(tokens[at + 2], OF_BODY)) return null;
  const last = pastPlaceTail(tokens, pastEmployer(tokens, at + 1, pastJoinedNoun(tokens, phraseAfter(tokens, at + 1))));
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

/** "Africa economist | at Meridian Capital in Orsa": one past where the office is, behind a noun that opens with a name. */
function pastEmployer(tokens: readonly Token[], first: number, last: number): number {
  const head = last < 0 ? undefined : headOf(tokens, { first, last });
  if (!tagged(head, Tag.Role) || head?.capital) return last;
  let end = last;
  while (isOneOf(tokens[pastSeat(tokens, end)], OF_POSTS)) {
    const next = phraseAfter(tokens, pastSeat(tokens, end) + 1);
    if (next < 0) return last;
    end = next;
  }
  return end;
}

/** "a broker | based | in Orsa": one past the word, or `at`. */
const pastSeat = (tokens: readonly Token[], at: number): number => (isOneOf(tokens[at], SEATED) ? at + 1 : at);

/** "the board's health | and safety director", "a chairman in Orsa | and longtime ally of Lut": one past a second noun without an article of its own. */
function pastJoinedNoun(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'and' || tokens[at + 1]?.capital) return at;
  const last = phraseAfter(tokens, at + 1);
  if (last < at + 3) return at;
  return tagged(tokens[last - 1], Tag.Role | Tag.Body) || tagged(headOf(tokens, { first: at + 1, last }), Tag.Role | Tag.People | Tag.Body) ? last : at;
}

/** What can open a clause of its own behind a comma. */
const OPENS_CLAUSE = Tag.Coordinator | Tag.Subordinator | Tag.Relative | Tag.Pronoun | Tag.VerbIng;

/** A mark, "who", "whose", or the end. */
const endsApposition = (token: Token | undefined): boolean =>
  token === undefined || /^(?:[,.;—–)]|\.+|whos?e?)$/.test(token.text);
