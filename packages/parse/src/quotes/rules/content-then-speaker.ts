/** “We saw smoke,” said Dr. Ali Hassan. / The road was closed, police said on Monday. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { isComma, isLonePronoun } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AGENT, Tag } from '../../lexicon/index.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { RELATIVES_BEHIND_COMMA, TIME_CLAUSE } from '../lexicon/joining-words.js';
import { TRAILING } from '../lexicon/prepositions.js';
import { INDEFINITE, THIRD_PERSONS, THIRD_PERSON_SUBJECTS } from '../lexicon/pronouns.js';
import { SAYS_A_CLAUSE } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { FIGURES, WRITINGS } from '../lexicon/writings.js';
import type { Line } from '../line.js';
import { isColon, isEnd } from '../marks/punctuation.js';
import { type QuotedToken, endsOn, isQuoted, isTitle } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import type { QuoteRule } from '../statement.js';
import { attributionFirst, contentStart, isInserted, said, speakerOf } from './attribution.js';
import { hasQuotation, isClause, isHeadlineClause, trimmed } from './clause.js';
import { contentFollows } from './content-follows.js';
import { joined, ownWords } from './pieces-said.js';
import { type FirstPiece, endsOnJoint, goesOnBehindColon, isCleft, isSplitSentence, secondPiece } from './second-piece.js';

export const contentThenSpeaker: QuoteRule = {
  id: 'content-then-speaker',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at);
    if (clause === undefined || !standsBehind(line, clause)) return null;
    const border = attributionFirst(clause), before = trimmed(tokens, { first: contentStart(line, border), last: border });
    const range = ownWords(tokens, clause, before);
    if (range.first >= range.last || isBareSource(tokens, range)) return null;
    const quoted = hasQuotation(tokens, range.first, range.last), isWhole = line.title ? isHeadlineClause : isClause;
    const content: FirstPiece = { range, quoted, whole: isWhole(tokens, range.first, range.last) };
    if (isNamedWork(tokens, content, clause)) return null;
    if (!(quoted ? isQuotedContent(line, clause, range) : isStatedContent(line, clause, content))) return null;
    const rest = secondPiece(line, clause, content);
    if (rest === null && !quoted && (!content.whole || endsOnJoint(tokens, range))) return null;
    return { rule: 'content-then-speaker', content: rest === null ? [range] : joined(tokens, range, rest), ...said(clause) };
  },
  examples: [
    ['“We saw smoke,” said Dr. Ali Hassan.', 'Dr. Ali Hassan: We saw smoke'],
    ['"Nobody came back," the farmer said on Monday.', 'the farmer: Nobody came back'],
    ['The road to the port was closed, police said on Monday.', 'police: The road to the port was closed'],
    ['“It is late,” she said, “but not too late.”', 'she: It is late | but not too late.'],
    ['The harbour, she said, is full of wrecks.', 'she: The harbour | is full of wrecks'],
    ['The trouble, says Omar Lut, who digs there, is the rock.', 'Omar Lut: The trouble | is the rock'],
    ['The fund, which, Omar Lut said, had lost money, was closed.', 'Omar Lut: had lost money'],
    ['The answer was short: “Never,” said Omar Lut.', 'Omar Lut: Never'],
    ['But to save the pier, the board concluded, the toll must rise.', 'the board: But to save the pier | the toll must rise'],
    ['Nobody was hurt, she said, and the school would open on Monday.', 'she: Nobody was hurt | and the school would open on Monday'],
    ['It was the quiet, she once said, that she missed most.', 'she: It was the quiet | that she missed most'],
    ['The bridge is closed, the mayor said: “It may fall.”', 'the mayor: The bridge is closed | It may fall.'],
    [
      'The bridge was “no longer safe” for trucks, said Omar Lut, an engineer with the city.',
      'Omar Lut: The bridge was “no longer safe” for trucks',
    ],
  ],
  nonExamples: [
    'The head of the “shadow cabinet” denied fraud.',
    'Omar Lut, accused of running a “phantom fleet”, denied the charge.',
    'After the vote, the minister said that taxes would rise.',
    'He left early, she did not say why.',
    'For years, the board complained, but nobody came.',
    'In the end, the board agreed, and the toll rose.',
  ],
};

/** The clause stands behind content: a mark or a quotation is in front of it, and nothing that it reports behind it. */
function standsBehind(line: Line, clause: ReportingClause): boolean {
  if (clause.participle || clause.borrowed || speakerOf(clause) === null || isAside(line, clause)) return false;
  const before = line.tokens[attributionFirst(clause) - 1];
  if (before === undefined || isToldHeadline(line, clause)) return false;
  if (isQuoted(before) && (isModifier(line, clause, before) || isDenial(line, clause, before) || isReported(line, clause))) return false;
  if (isQuoted(before)) return (!clause.connected || endsAsSpeech(before, before === line.tokens[0])) && !leadsIn(line, clause, before);
  if (goesOnBehindColon(line, clause) || isCleft(line.tokens, clause)) return true;
  if (clause.connected || !isComma(before) && !/^[?!—–]$/.test(before.text)) return false;
  return !contentFollows(line, clause) || isSplitSentence(line, clause);
}

/** "Lut says she will go on, “whatever they say,” | she says": a verb in front has reported the same words of the same speaker. */
function isReported(line: Line, { at, connected, inverted, subject }: ReportingClause): boolean {
  const { tokens, clauses } = line;
  if (inverted !== null || subject === null || !isOneOf(tokens[subject.first], THIRD_PERSON_SUBJECTS)) return false;
  if (tagged(tokens[0], Tag.Subordinator | Tag.Preposition) && !connected || isColon(tokens[subject.first - 2])) return false;
  return [...clauses.values()].some((other) => other.at < at && isReport(other) && contentFollows(line, other));
}

/** Conceding that it had come “too late” | he warned: “…”: words quoted inside a clause, and behind the verb a quotation of its own. */
const leadsIn = ({ tokens }: Line, { next }: ReportingClause, before: QuotedToken): boolean =>
  !endsOn(before, ',.!?…—–') && isColon(tokens[next - 1]) && isQuoted(tokens[next]);

/** A verb of speech with a subject of its own in front. */
const isReport = ({ cue, participle, inverted, subject }: ReportingClause): boolean =>
  cue.kind === 'speech' && !participle && inverted === null && subject !== null;

/** "“…,” Fatima, who asked not to be named, told the radio": the main verb of the same subject is still to come. */
const isAside = ({ tokens, clauses }: Line, clause: ReportingClause): boolean =>
  tokens[clause.verbFirst - 1]?.lower === 'who' && isComma(tokens[clause.verbFirst - 2])
  && [...clauses.values()].some((other) => other.at > clause.at && other.subject?.first === clause.subject?.first);

/** Words of a quotation that may be no more than a name, at most. */
const LABEL = 2;

/** a “salt for wool” | quarrel that …; to “remaster” the classic has gone: without a mark of its own, in front of a thing, no speech. */
function isModifier({ tokens }: Line, clause: ReportingClause, before: QuotedToken): boolean {
  if (clause.inverted !== null || endsOn(before, ',.!?…—–')) return false;
  const first = tokens[attributionFirst(clause)];
  const isBareNoun = first?.kind === 'word' && !first.capital && !tagged(first, NAMES_SOMEBODY) && !first.lower.endsWith('s');
  return isBareNoun || clause.cue.kind === 'quotation';
}

/** The head of the “shadow cabinet” denied | fraud: the object of the verb, and nobody who speaks. */
const isDenial = ({ tokens }: Line, { cue, inverted }: ReportingClause, before: QuotedToken): boolean =>
  inverted !== null && cue.lemma === 'deny' && !endsOn(before, ',.!?…—–') && !isAgent(headOf(tokens, inverted));

/** What may open a phrase for whoever speaks. */
const NAMES_SOMEBODY = Tag.Determiner | Tag.Possessive | Tag.Pronoun | AGENT;

/** According to papers filed in May, | Lut told …: a source without what it is given for. */
const isBareSource = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens[first]?.lower === 'according' && !tokens.slice(first, last).some((token) => isComma(token) || isQuoted(token));

/** Not “History”, nor "When she starred in “Harbour,”": a stop before the closing mark, or a comma where it opens the sentence, or more than a word or two. */
const endsAsSpeech = (token: QuotedToken, opens: boolean): boolean => token.quotation.words > LABEL || endsOn(token, opens ? ',.!?…' : '.!?…');

/** "Ferry captain fled, court | told": in a headline the court is told, it does not tell. */
const isToldHeadline = ({ title }: Line, { cue, addressee }: ReportingClause): boolean =>
  title && cue.lemma === 'tell' && addressee === null;

/** The quotation ends what is said, or is part of a clause; and the verb has no object of its own. */
function isQuotedContent({ tokens }: Line, clause: ReportingClause, { first, last }: Range): boolean {
  const border = attributionFirst(clause), endsOnQuotation = isQuoted(tokens[border - 1]) || isQuoted(tokens[border - 2]);
  // "When Lut called it “a sham” in May, the crowd | laughed"
  return (endsOnQuotation || clause.cue.kind !== 'quotation' && isClause(tokens, first, last)) && !hasObject(tokens, clause);
}

/** Under “the old rule,” the club | charged $40: of a verb that takes a clause, what stands behind it is its object. */
const hasObject = (tokens: readonly Token[], { cue, inverted, next }: ReportingClause): boolean =>
  cue.kind === 'that' && inverted === null && !mayTrail(tokens, next) && !isOneOf(tokens[next], THIRD_PERSONS);

/** In his memoir, “Salt and Wool,” | Lut described the night …: words without a verb lead up to a title, and the verb has its object. */
const isNamedWork = (tokens: readonly Token[], { range: { first, last } }: FirstPiece, { inverted, next }: ReportingClause): boolean => {
  const title = tokens[last - 1];
  return last - 1 > first && !isClause(tokens, first, last - 1) && isQuoted(title) && isTitle(title) && inverted === null && !isEnd(tokens[next]);
};

/** A clause, or the adjunct that opens one, in front of a verb that can report it and has no object of its own. */
function isStatedContent(line: Line, clause: ReportingClause, { range, whole }: FirstPiece): boolean {
  const { tokens } = line;
  const isNoContent = isSaying(tokens, range) || isMeanwhile(tokens, range, clause.next) || isOfVerdict(tokens, clause);
  if (isEnd(tokens[clause.next]) && isMerelyWhen(tokens, range) || isNoContent) return false;
  if (whole && endsOnFinding(line, clause) || isCleft(tokens, clause) || goesOnBehindColon(line, clause)) return true;
  if (isDescribed(tokens, clause)) return false;
  return mayTrail(tokens, clause.next) && states(tokens, clause) && (whole || opensAdjunct(tokens[range.first]));
}

/** "…, | a prospect Lut | denied": what the speaker says so of stands in front of him, and the words before it are another's. */
function isOfVerdict(tokens: readonly Token[], { subject, cue }: ReportingClause): boolean {
  const at = subject?.first ?? 0, last = subject?.last ?? 0, noun = tokens[at + 1];
  // not "a | senior Harbour | officer"
  const isNamed = last > at + 2 && tokens.slice(at + 2, last).every((token) => token.capital && !tagged(token, Tag.Role | Tag.Body));
  const isThing = noun?.kind === 'word' && !noun.capital && isOneOf(tokens[at], INDEFINITE) && isComma(tokens[at - 1]);
  return isThing && isNamed && cue.form === 'past' && !isAgent(noun);
}

/** "He said, | she said": who spoke, and no word of it. */
const isSaying = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first === 2 && isLonePronoun(tokens[first]) && tokens[first + 1]?.cue?.kind === 'speech';

/** "When the residents saw it, | they told the builder": a clause that tells when, and no main clause. */
const isMerelyWhen = (tokens: readonly Token[], { first, last }: Range): boolean =>
  isOneOf(tokens[first], TIME_CLAUSE) && !tokens.slice(first, last).some(isComma);

/** "Citing the rules, | the mayor said …": what the speaker does; not "Working there, | he said, was hard". */
function isMeanwhile(tokens: readonly Token[], { first, last }: Range, next: number): boolean {
  if (!tagged(tokens[first], Tag.VerbIng) || tokens.slice(first, last).some((_, i) => i > 0 && isFiniteAt(tokens, first + i))) return false;
  return !isFiniteAt(tokens, isComma(tokens[next]) ? next + 1 : next);
}

/** "Screening will go on, a plan | announced in May": a participle that tells of a thing, and nobody who speaks. */
function isDescribed(tokens: readonly Token[], { cue, subject }: ReportingClause): boolean {
  if (subject === null || cue.form !== 'past' || cue.lemma === 'say' || !isOneOf(tokens[subject.first], INDEFINITE)) return false;
  const head = headOf(tokens, subject);
  return !isAgent(head) && !isOneOf(head, WRITINGS) && !isOneOf(head, FIGURES);
}

/** What may stand behind an attribution: nothing, a comma, an adjunct, "who …". "Shortfalls add | up" has an object of its own. */
function mayTrail(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "he said before flying | to Orsa"
  if (tagged(tokens[at - 1], Tag.VerbIng) && tagged(token, Tag.Preposition)) return true;
  if (isEnd(token) || token?.lower === 'who' || isQuoted(token) || token?.kind === 'punctuation') return true;
  return tagged(token, Tag.Subordinator | Tag.Coordinator | Tag.VerbIng) || isOneOf(token, TRAILING);
}

/** A verb that reports by itself; or "…, she suggested.": one that takes a clause, with a pronoun. */
function states(tokens: readonly Token[], clause: ReportingClause): boolean {
  const { at, cue, subject, when } = clause;
  if (cue.kind === 'speech' || cue.lemma === 'point' && tokens[at + 1]?.lower === 'out') return true;
  // "In time of need, she suggests | starting with soup"
  if (tagged(tokens[at + 1], Tag.VerbIng)) return false;
  // "…, the governor suggested on Thursday"
  const isDated = subject !== null && when !== null && when.first === at + 1 && isAgent(headOf(tokens, subject));
  return SAYS_A_CLAUSE.has(cue.lemma) && subject !== null && (isDated || isLonePronoun(tokens[subject.first]) || isPutIn(tokens, clause));
}

/** "To save it, the board | concluded, the fee must rise": whoever may speak, between two commas, in the past. */
const isPutIn = (tokens: readonly Token[], clause: ReportingClause): boolean =>
  clause.subject !== null && clause.cue.form === 'past' && isInserted(tokens, clause) && isAgent(headOf(tokens, clause.subject));

/** "…, the report | concluded.", "…, the court | found.": of whoever may speak, such a verb ends the sentence. */
function endsOnFinding({ tokens, title }: Line, { cue, subject, verbFirst, next }: ReportingClause): boolean {
  const isRelative = isOneOf(tokens[verbFirst - 1], RELATIVES_BEHIND_COMMA);
  if (subject === null || title || isRelative || !isEnd(tokens[next])) return false;
  const head = headOf(tokens, subject);
  // "a new Orsa Watch report | reveals"
  if (cue.form !== 'past') return cue.form === 'present' && isOneOf(head, WRITINGS) && (SAYS_A_CLAUSE.has(cue.lemma) || cue.lemma === 'find');
  const isNamed = tokens[subject.first]?.capital === true;
  const speaks = isNamed || isOneOf(head, WRITINGS) || isOneOf(head, FIGURES) || isAgent(head);
  return speaks && (SAYS_A_CLAUSE.has(cue.lemma) || cue.lemma === 'find');
}

/** In the north, he said, … : what is said begins before the insertion and goes on behind it. */
const opensAdjunct = (token: Token | undefined): boolean =>
  tagged(token, Tag.Preposition | Tag.Subordinator | Tag.Determiner) || token?.capital === true;
