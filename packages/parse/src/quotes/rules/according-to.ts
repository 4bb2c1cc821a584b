/** At least nine boats sank, according to the coast guard. / According to Omar Lut, the pumps failed. */
import { isFiniteAt, isFiniteVerb } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { appositionAfter } from '../clause/apposition.js';
import { isAsPer, maySpeak } from '../clause/as-per.js';
import { withoutOccasion } from '../clause/occasion.js';
import { isSubject } from '../clause/subject.js';
import { RELATIVES_WITH_OWNER } from '../lexicon/joining-words.js';
import { NAMED_BY } from '../lexicon/naming.js';
import { MEASURES } from '../lexicon/noun-verbs.js';
import { THIRD_PERSONS } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { FIGURES, WRITINGS } from '../lexicon/writings.js';
import type { Line } from '../line.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf, isAgent, isPlural } from '../speaker/head-noun.js';
import { makerFirst } from '../speaker/author.js';
import { type QuoteRule, UNTOLD } from '../statement.js';
import { contentAround, contentBehind } from './around-source.js';
import { contentFollows } from './content-follows.js';

export const accordingTo: QuoteRule = {
  id: 'according-to',
  on: ['according', 'per'],
  read(line, at) {
    const { tokens } = line, from = sourceFirst(tokens, at), last = from < 0 ? -1 : speakerEnd(tokens, from);
    const speaker = withoutOccasion(tokens, { first: from, last });
    if (last > 0 && isOneOf(headOf(tokens, speaker), MEASURES)) return null;
    if (last < 0 || !isObjectPronoun(tokens, from) && !isSubject(tokens, speaker) && !isOneOf(tokens[from], FIGURES)) return null;
    if (reportsBehind(line, last) || isComma(tokens[last]) && isWhatSomebodySaid(tokens, at)) return null;
    const role = descriptionAfter(tokens, speaker);
    const start = isAsPer(tokens, at) ? at - 1 : at;
    const content = contentAround(line, start, role?.last ?? last) ?? contentBehind(line, last, role);
    return content === null ? null : { ...UNTOLD, rule: 'according-to', content, speaker, role, cue: { first: start, last: from } };
  },
  examples: [
    ['At least nine boats sank in the storm, according to the coast guard.', 'the coast guard: At least nine boats sank in the storm'],
    ['According to Omar Lut, the pumps failed before dawn.', 'Omar Lut: the pumps failed before dawn'],
    ['“The ice is thin,” per the harbour office.', 'the harbour office: The ice is thin'],
    ['As per the district officer, nine wells have dried up.', 'the district officer: nine wells have dried up'],
    [
      'According to the manager of the port of Orsa, Ines Kalle, nine wells have dried up.',
      'the manager of the port of Orsa: nine wells have dried up',
    ],
    ['Since May, according to the clinic, nine wells have dried up.', 'the clinic: Since May | nine wells have dried up'],
  ],
  nonExamples: [
    'They were seated according to age.',
    'As per the rules of the harbour, nine boats were sold.',
    'The tolls of the boats differ according to size of boat.',
    'It costs nine crowns, per head.',
  ],
};

/** "What he told them, | according to two clerks, was: “…”": the words are his, and the source vouches that he said them. */
const isWhatSomebodySaid = (tokens: readonly Token[], at: number): boolean =>
  tokens[0]?.lower === 'what' && tokens.slice(0, at).some(({ cue }) => cue?.kind === 'speech');

/** One past "according to", or "as per"; or past a "per" behind a comma or a quotation, in front of a name or "the": not "per head". */
function sourceFirst(tokens: readonly Token[], at: number): number {
  const token = tokens[at], before = tokens[at - 1], next = tokens[at + 1];
  if (token?.lower === 'according') return next?.lower === 'to' ? at + 2 : -1;
  if (isAsPer(tokens, at)) return maySpeak(tokens, at + 1) ? at + 1 : -1;
  if (at === 0) return next?.lower === 'the' && maySpeak(tokens, 1) ? 1 : -1; // "Per the report, …": not "Per Lind said"
  const isSource = next?.capital === true || next?.lower === 'the' || next !== undefined && isPlural(next) && maySpeak(tokens, at + 1);
  return isSource && token?.capital === false && (isComma(before) || isQuoted(before)) ? at + 1 : -1;
}

/** "according to | him": not "to her | sister", "to her | “Harbour” co-star". */
const isObjectPronoun = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], THIRD_PERSONS) && (tokens[at]?.lower !== 'her' || phraseAfter(tokens, at) < 0 && !isQuoted(tokens[at + 1]));

/** "Lut, who left in May, according to the clinic, | said he was well": the source tells of the subject of another clause. */
function reportsBehind(line: Line, at: number): boolean {
  const clause = isComma(line.tokens[at]) ? line.clauses.get(at + 1) : undefined;
  return clause !== undefined && !clause.participle && clause.cue.form !== 'base' && contentFollows(line, clause);
}

/** Behind "to" no verb comes: "according to one | estimate", "to credible | reports" goes on to the plural, which alone could be one. */
function speakerEnd(tokens: readonly Token[], first: number): number {
  if (isObjectPronoun(tokens, first)) return first + 1;
  const last = pastName(tokens, pastMaker(tokens, first, phraseAfter(tokens, first))), next = tokens[last];
  // "according to deputies | nine boys drowned"
  if (last > first + 1 && isAgent(tokens[first] as Token) && tagged(tokens[first + 1], Tag.NumberWord)) return first + 1;
  if (last !== first + 1) return last;
  if (tokens[first]?.lower === 'one' && next?.kind === 'word') return last + 1;
  return next?.lower.endsWith('s') && !isSubject(tokens, { first, last }) ? last + 1 : last;
}

/** "a passenger | named Omar Lut": one past the name, or `last`. */
const pastName = (tokens: readonly Token[], last: number): number =>
  last > 0 && isOneOf(tokens[last], NAMED_BY) && tokens[last + 1]?.capital ? phraseAfter(tokens, last + 1) : last;

/** "a tally | by Harbour Watch", "data | compiled by the ministry": one past whoever has counted or written it, or `last`. */
function pastMaker(tokens: readonly Token[], first: number, last: number): number {
  const maker = last < 0 ? -1 : makerFirst(tokens, last - 1), end = maker < 0 ? -1 : phraseAfter(tokens, maker);
  return end < 0 || !isAgent(headOf(tokens, { first: maker, last: end })) ? last : end;
}

/** ", a member of the board,": behind a name, in front of what is said, another name is no apposition but its subject. */
function descriptionAfter(tokens: readonly Token[], { first, last }: Range): Range | null {
  const role = appositionAfter(tokens, last), head = headOf(tokens, { first, last });
  // "according to public filings, | a large sum for so small a firm": of what is said
  if (role === null || isObjectPronoun(tokens, first) || isOneOf(head, WRITINGS) && isPlural(head)) return null;
  // ", its owner, | which …": a verb or a relative clause behind it makes it the subject of what is said
  const next = tokens[role.last + 1];
  if (isFiniteVerb(next, undefined) || isOneOf(next, RELATIVES_WITH_OWNER)) return null;
  const isAnother = tokens[role.first]?.capital && tokens[last - 1]?.capital && !isOffice(tokens, { first, last });
  return isComma(tokens[role.last]) && (isAnother || isDescribedSubject(tokens, last, role)) ? null : role;
}

/** "the mayor of Orsa": the name behind it is whose office it is. */
function isOffice(tokens: readonly Token[], phrase: Range): boolean {
  const head = headOf(tokens, phrase);
  return !head.capital && !isPlural(head) && tagged(head, Tag.Role | Tag.People);
}

/** "according to the ministry, | Omar Lut |, a teacher, was shot": descriptions and a verb behind it make it the subject, where several speak. */
function isDescribedSubject(tokens: readonly Token[], end: number, { last }: Range): boolean {
  const head = tokens[end - 1] as Token, areSeveral = tagged(head, Tag.Body | Tag.Media) || isPlural(head);
  if (head.capital || !areSeveral) return false;
  let verb = last + 1;
  while (verb < tokens.length && !isFiniteAt(tokens, verb)) verb++;
  return isComma(tokens[verb - 1]) && verb > last + 2;
}
