/** What a source is given for: "The pumps failed, | according to Omar Lut |, in May". Shared by the rule of "according to". */
import { isFiniteAt, isFiniteVerb } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isHead, isLonePronoun } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag, VERB } from '../../lexicon/index.js';
import { RELATIVES_WITH_OWNER } from '../lexicon/joining-words.js';
import { OF_ORIGIN, ROUNDING_OPENERS } from '../lexicon/prepositions.js';
import { INDEFINITE } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isBreak, isEnd } from '../marks/punctuation.js';
import { headOf } from '../speaker/head-noun.js';
import { attributionFirst, contentStart } from './attribution.js';
import { isClause, trimmed, wordCount } from './clause.js';
import { contentEnd } from './content-end.js';
import { isJoinedClause } from './joined-clause.js';
import { isPlainClause } from './plain-clause.js';

/** Words of content, at least. */
const SHORTEST = 3;

/** What stands in front of the source, and where that is only part of a clause, what goes on behind it; null where too little does. */
export function contentAround(line: Line, at: number, sourceLast: number): readonly Range[] | null {
  const { tokens } = line, leading = trimmed(tokens, { first: Math.max(contentStart(line, at), reportedFrom(line, at)), last: at });
  const close = insertionEnd(tokens, at, sourceLast) ?? closeBehindJoint(tokens, at, sourceLast);
  const trailing = close === null ? null : trimmed(tokens, { first: close + 1, last: contentEnd(line, close + 1) });
  // "It was sold, but according to the clinic, it …", "while — according to the clinic — knowing …": what the joining word opens is
  // said; "has kept to it since, according to" ends in an adverb
  const joint = tokens[leading.last - 1], isJoined = tagged(joint, JOINS) && joint?.lower !== 'since';
  if (trailing !== null && isJoined) return [trailing];
  // "The men, | all from Orsa according to the clinic |, hid it": only what is put in
  const goesOnWithVerb = !isBreak(tokens[at - 1]) && trailing !== null && isFiniteVerb(tokens[trailing.first], undefined);
  const put = goesOnWithVerb ? lastComma(tokens, leading) + 1 : 0;
  if (put > 0 && phraseAfter(tokens, put) !== leading.last)
    return wordCount(tokens, put, leading.last) < SHORTEST ? null : [{ first: put, last: leading.last }];
  if (trailing !== null && isSplit(tokens, leading, trailing)) return [leading, trailing];
  if (joint?.lower === 'that') return null; // "reported that, according to letters from the clinic, it …": nothing is said yet
  if (wordCount(tokens, leading.first, leading.last) < SHORTEST) return null;
  return trailing !== null && goesOn(line, trailing) ? [leading, trailing] : [leading];
}

/** Its index; -1 where the words hold none. */
const lastComma = (tokens: readonly Token[], { first, last }: Range): number =>
  tokens.findLastIndex((token, i) => i > first && i < last && isComma(token));

/** "…, according to the mayor, | and the school is shut": not what another says there, nor what a "but" sets against it. */
const goesOn = (line: Line, { first }: Range): boolean => line.tokens[first]?.lower === 'and' && isJoinedClause(line, first);

/** And, while, which: what they open is still to come. */
const JOINS = Tag.Coordinator | Tag.Subordinator | Tag.Relative;

/** "The union said | the mill, according to a report, …": where the content of a verb in front begins; 0 without one. */
function reportedFrom({ tokens, clauses }: Line, at: number): number {
  const clause = [...clauses.values()].findLast(({ at: verb, next }) => verb < at && next < at && !isComma(tokens[next]));
  return clause !== undefined && clause.cue.kind !== 'quotation' && clause.inverted === null && clause.next === clause.at + 1
    && isSubjectOnly(tokens, clause.next, at) ? clause.next : 0;
}

/** A noun phrase and no verb: a clause that waits for its verb. */
const isSubjectOnly = (tokens: readonly Token[], first: number, at: number): boolean =>
  isComma(tokens[at - 1]) && phraseAfter(tokens, first) === at - 1 && !isClause(tokens, first, at - 1);

/** "…, and according to the clinic | it will close": no comma, the clause begins right behind the source. */
function closeBehindJoint(tokens: readonly Token[], at: number, sourceLast: number): number | null {
  const isJoined = tagged(tokens[at - 1], Tag.Coordinator) && isComma(tokens[at - 2]);
  return isJoined && isLonePronoun(tokens[sourceLast]) && isClause(tokens, sourceLast, tokens.length) ? sourceLast - 1 : null;
}

/** The comma behind the source and what it is, or the second of the two dashes around it. */
function insertionEnd(tokens: readonly Token[], at: number, sourceLast: number): number | null {
  if (isBreak(tokens[at - 1])) return behind(tokens, sourceLast - 1, isBreak);
  const tail = tagged(tokens[sourceLast], Tag.Preposition) ? phraseAfter(tokens, sourceLast + 1) : sourceLast;
  return isComma(tokens[tail]) ? tail : null;
}

/** "Since May, according to the clinic, it has …": an adjunct or a subject in front, the rest of the clause behind. */
function isSplit(tokens: readonly Token[], leading: Range, trailing: Range): boolean {
  if (leading.first >= leading.last) return false;
  if (isFiniteVerb(tokens[trailing.first], undefined)) return true;
  return !isClause(tokens, leading.first, leading.last) && isClause(tokens, trailing.first, trailing.last);
}

/** What stands behind a source that opens the sentence. */
export function contentBehind(line: Line, speakerLast: number, role: Range | null): readonly Range[] | null {
  const { tokens } = line, comma = commaBehind(tokens, speakerLast, role);
  if (comma === null) return null;
  let end = trailingAttribution(line, comma + 1);
  while (end > comma && isEnd(tokens[end - 1])) end--;
  const content = trimmed(tokens, { first: comma + 1, last: end });
  return wordCount(tokens, content.first, content.last) >= SHORTEST ? [content] : null;
}

/** "According to a draft, the pier was weak|, the board said.": where an attribution behind a comma ends the sentence; or its end. */
function trailingAttribution({ tokens, clauses }: Line, first: number): number {
  const last = [...clauses.values()].findLast(({ participle, connected }) => !participle && !connected);
  const start = last === undefined ? -1 : attributionFirst(last);
  const ends = last !== undefined && start - 1 > first && isComma(tokens[start - 1]) && isEnd(tokens[last.next]);
  return ends ? start - 1 : tokens.length;
}

/** The token in front of the content: the comma that ends what is told of the source, or the source's last word. */
function commaBehind(tokens: readonly Token[], speakerLast: number, role: Range | null): number | null {
  // "According to the clinic nine people …": no comma, the clause begins right behind the name.
  const opens = role === null && opensClause(tokens, speakerLast) && isClause(tokens, speakerLast, tokens.length);
  let comma = opens ? speakerLast - 1 : nextComma(tokens, role?.last ?? speakerLast);
  if (!opens && !isComma(tokens[comma])) return null;
  const details = role === null ? pastDescription(tokens, pastDetails(tokens, comma)) : comma;
  if (!isFiniteVerb(tokens[details + 1], undefined)) comma = details;
  // "According to the agency, quoting the ministry, …", "…, who asked not to be named, …"
  const hangs = tagged(tokens[comma + 1], Tag.VerbIng) || isOneOf(tokens[comma + 1], RELATIVES_WITH_OWNER) || isParticiple(tokens, comma + 1);
  return hangs ? behind(tokens, comma, isComma) ?? comma : comma;
}

/** "According to the report, | released on Monday, the dam leaked": no verb of its own, as a clause follows behind its comma. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const close = tagged(tokens[at], Tag.VerbPast) ? behind(tokens, at, isComma) : null;
  return close !== null && isPlainClause(tokens, close + 1, tokens.length);
}

/** The comma at this index or the next behind it; the index where none follows. */
const nextComma = (tokens: readonly Token[], at: number): number =>
  isComma(tokens[at]) ? at : behind(tokens, at, isComma) ?? at;

/** The clause may begin here: with a subject, not with what hangs on the name ("the survey | of clubs", "figures | released by …"). */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], counts = tokens[at + 1]?.kind === 'number' && isOneOf(token, ROUNDING_OPENERS);
  return counts || tagged(token, Tag.Determiner) || isHead(token) && !tagged(token, VERB | Tag.Preposition);
}

/** "Omar Lut, | 61, of the Orsa Institute, | the ice is thin": the comma behind an age, and behind where somebody is from. */
function pastDetails(tokens: readonly Token[], comma: number): number {
  if (tokens[comma + 1]?.kind !== 'number' || !isComma(tokens[comma + 2])) return comma;
  return isOneOf(tokens[comma + 3], OF_ORIGIN) ? behind(tokens, comma + 3, isComma) ?? comma + 2 : comma + 2;
}

/** "Omar Lut, | a teacher at the same school as Kalle, | the ice is thin": the comma behind what tells of a name, in front of a clause. */
function pastDescription(tokens: readonly Token[], comma: number): number {
  const first = comma + 1, last = isOneOf(tokens[first], INDEFINITE) && tokens[comma - 1]?.capital ? phraseAfter(tokens, first) : -1;
  if (last < 0 || isFiniteAt(tokens, last) || !tagged(headOf(tokens, { first, last }), Tag.Role | Tag.People)) return comma;
  const end = behind(tokens, last - 1, isComma), next = tokens[(end ?? 0) + 1];
  if (end === null || isFiniteVerb(next, undefined) || isOneOf(next, RELATIVES_WITH_OWNER)) return comma;
  return isClause(tokens, end + 1, tokens.length) ? end : comma;
}

/** Tokens between the name and the comma or dash that ends what hangs on it, at most. */
const REACH = 25;

function behind(tokens: readonly Token[], at: number, is: (token: Token | undefined) => boolean): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) if (is(tokens[i])) return i;
  return null;
}
