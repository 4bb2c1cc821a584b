/** At least nine boats sank, according to the coast guard. / According to Omar Lut, the pumps failed. */
import { isFiniteVerb } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isHead } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag, VERB } from '../../lexicon/index.js';
import { appositionAfter } from '../clause/apposition.js';
import { isSubject } from '../clause/subject.js';
import { RELATIVES_WITH_OWNER } from '../lexicon/joining-words.js';
import { OF_ORIGIN, ROUNDING_OPENERS } from '../lexicon/prepositions.js';
import { MEASURES } from '../lexicon/noun-verbs.js';
import { THIRD_PERSONS } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { WRITINGS } from '../lexicon/writings.js';
import type { Line } from '../line.js';
import { isBreak, isEnd } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf, isAgent, isPlural } from '../speaker/head-noun.js';
import { type QuoteRule, UNTOLD } from '../statement.js';
import { contentStart } from './attribution.js';
import { isClause, trimmed, wordCount } from './clause.js';
import { contentEnd } from './content-end.js';
import { contentFollows } from './content-follows.js';

export const accordingTo: QuoteRule = {
  id: 'according-to',
  on: ['according', 'per'],
  read(line, at) {
    const { tokens } = line, from = sourceFirst(tokens, at), last = from < 0 ? -1 : speakerEnd(tokens, from);
    const speaker = { first: from, last };
    if (last > 0 && isOneOf(headOf(tokens, speaker), MEASURES)) return null;
    if (last < 0 || !isObjectPronoun(tokens, from) && !isSubject(tokens, speaker)) return null;
    if (reportsBehind(line, last)) return null;
    const role = descriptionAfter(tokens, last);
    const start = isAsPer(tokens, at) ? at - 1 : at;
    const content = contentAround(line, start, role?.last ?? last) ?? contentBehind(tokens, last, role);
    return content === null ? null : { ...UNTOLD, rule: 'according-to', content, speaker, role, cue: { first: start, last: from } };
  },
  examples: [
    ['At least nine boats sank in the storm, according to the coast guard.', 'the coast guard: At least nine boats sank in the storm'],
    ['According to Omar Lut, the pumps failed before dawn.', 'Omar Lut: the pumps failed before dawn'],
    ['“The ice is thin,” per the harbour office.', 'the harbour office: The ice is thin'],
    ['As per the district officer, nine wells have dried up.', 'the district officer: nine wells have dried up'],
    ['Since May, according to the clinic, nine wells have dried up.', 'the clinic: Since May | nine wells have dried up'],
  ],
  nonExamples: [
    'They were seated according to age.',
    'As per the rules of the harbour, nine boats were sold.',
    'The tolls of the boats differ according to size of boat.',
    'It costs nine crowns, per head.',
  ],
};

/** Words of content, at least. */
const SHORTEST = 3;

/** "as | per the officer" */
const isAsPer = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'per' && tokens[at - 1]?.lower === 'as';

/** "as per | the officer", "as per | a report"; but "as per the rules". */
function maySpeak(tokens: readonly Token[], first: number): boolean {
  const last = phraseAfter(tokens, first), head = last < 0 ? undefined : headOf(tokens, { first, last });
  return head !== undefined && (isOneOf(head, WRITINGS) || isAgent(head) && !tagged(head, Tag.Weekday | Tag.Month));
}

/** One past "according to", or "as per"; or past a "per" behind a comma or a quotation, in front of a name or "the": not "per head". */
function sourceFirst(tokens: readonly Token[], at: number): number {
  const token = tokens[at], before = tokens[at - 1], next = tokens[at + 1];
  if (token?.lower === 'according') return next?.lower === 'to' ? at + 2 : -1;
  if (isAsPer(tokens, at)) return maySpeak(tokens, at + 1) ? at + 1 : -1;
  if (at === 0) return next?.lower === 'the' && maySpeak(tokens, 1) ? 1 : -1; // "Per the report, …": not "Per Lind said"
  const isSource = next?.capital === true || next?.lower === 'the' || next !== undefined && isPlural(next) && maySpeak(tokens, at + 1);
  return isSource && token?.capital === false && (isComma(before) || isQuoted(before)) ? at + 1 : -1;
}

/** "according to | him": not "to her | sister". */
const isObjectPronoun = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], THIRD_PERSONS) && (tokens[at]?.lower !== 'her' || phraseAfter(tokens, at) < 0);

/** "Lut, who left in May, according to the clinic, | said he was well": the source tells of the subject of another clause. */
function reportsBehind(line: Line, at: number): boolean {
  const clause = isComma(line.tokens[at]) ? line.clauses.get(at + 1) : undefined;
  return clause !== undefined && !clause.participle && clause.cue.form !== 'base' && contentFollows(line, clause);
}

/** Behind "to" no verb comes: "according to one | estimate", "to credible | reports" goes on to the plural, which alone could be one. */
function speakerEnd(tokens: readonly Token[], first: number): number {
  if (isObjectPronoun(tokens, first)) return first + 1;
  const last = phraseAfter(tokens, first), next = tokens[last];
  if (last !== first + 1) return last;
  if (tokens[first]?.lower === 'one' && next?.kind === 'word') return last + 1;
  return next?.lower.endsWith('s') && !isSubject(tokens, { first, last }) ? last + 1 : last;
}

/** ", a member of the board,": behind a name, in front of what is said, another name is no apposition but its subject. */
function descriptionAfter(tokens: readonly Token[], last: number): Range | null {
  const role = appositionAfter(tokens, last);
  if (role === null) return null;
  // ", its owner, | which …": a verb or a relative clause behind it makes it the subject of what is said
  const next = tokens[role.last + 1];
  if (isFiniteVerb(next, undefined) || isOneOf(next, RELATIVES_WITH_OWNER)) return null;
  const isName = tokens[role.first]?.capital && tokens[last - 1]?.capital;
  return isComma(tokens[role.last]) && isName ? null : role;
}

/** What stands in front of the source, and where that is only part of a clause, what goes on behind it; null where too little does. */
function contentAround(line: Line, at: number, sourceLast: number): readonly Range[] | null {
  const { tokens } = line, leading = trimmed(tokens, { first: contentStart(line, at), last: at });
  const close = insertionEnd(tokens, at, sourceLast);
  const trailing = close === null ? null : trimmed(tokens, { first: close + 1, last: contentEnd(line, close + 1) });
  // "It was sold, but according to the clinic, it …", "while — according to the clinic — knowing …": what the joining word opens is said; "has kept to it since, according to" ends in an adverb
  const joint = tokens[leading.last - 1], isJoined = tagged(joint, Tag.Coordinator | Tag.Subordinator) && joint?.lower !== 'since';
  if (trailing !== null && isJoined) return [trailing];
  if (trailing !== null && isSplit(tokens, leading, trailing)) return [leading, trailing];
  if (joint?.lower === 'that') return null; // "reported that, according to letters from the clinic, it …": nothing is said yet
  return wordCount(tokens, leading.first, leading.last) >= SHORTEST ? [leading] : null;
}

/** The comma behind the source and what it is, or the second of the two dashes around it. */
function insertionEnd(tokens: readonly Token[], at: number, sourceLast: number): number | null {
  if (isBreak(tokens[at - 1])) return behind(tokens, sourceLast - 1, isBreak);
  return isComma(tokens[sourceLast]) ? sourceLast : null;
}

/** "Since May, according to the clinic, it has …": an adjunct or a subject in front, the rest of the clause behind. */
function isSplit(tokens: readonly Token[], leading: Range, trailing: Range): boolean {
  if (leading.first >= leading.last) return false;
  if (isFiniteVerb(tokens[trailing.first], undefined)) return true;
  return !isClause(tokens, leading.first, leading.last) && isClause(tokens, trailing.first, trailing.last);
}

/** What stands behind a source that opens the sentence. */
function contentBehind(tokens: readonly Token[], speakerLast: number, role: Range | null): readonly Range[] | null {
  const comma = commaBehind(tokens, speakerLast, role);
  if (comma === null) return null;
  let end = tokens.length;
  while (end > comma && isEnd(tokens[end - 1])) end--;
  const content = trimmed(tokens, { first: comma + 1, last: end });
  return wordCount(tokens, content.first, content.last) >= SHORTEST ? [content] : null;
}

/** The token in front of the content: the comma that ends what is told of the source, or the source's last word. */
function commaBehind(tokens: readonly Token[], speakerLast: number, role: Range | null): number | null {
  // "According to the clinic nine people …": no comma, the clause begins right behind the name.
  const opens = role === null && opensClause(tokens, speakerLast) && isClause(tokens, speakerLast, tokens.length);
  let comma = opens ? speakerLast - 1 : nextComma(tokens, role?.last ?? speakerLast);
  if (!opens && !isComma(tokens[comma])) return null;
  const details = role === null ? pastDetails(tokens, comma) : comma;
  if (!isFiniteVerb(tokens[details + 1], undefined)) comma = details;
  // "According to the agency, quoting the ministry, …", "…, who asked not to be named, …"
  const hangs = tagged(tokens[comma + 1], Tag.VerbIng) || isOneOf(tokens[comma + 1], RELATIVES_WITH_OWNER);
  return hangs ? behind(tokens, comma, isComma) ?? comma : comma;
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

/** Tokens between the name and the comma or dash that ends what hangs on it, at most. */
const REACH = 25;

function behind(tokens: readonly Token[], at: number, is: (token: Token | undefined) => boolean): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) if (is(tokens[i])) return i;
  return null;
}
