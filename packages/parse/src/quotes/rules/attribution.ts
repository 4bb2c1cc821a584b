/** The attribution of a clause, and what of its sentence it attributes. Shared by the rules. */
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma, isHead } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { SPECIFIES } from '../lexicon/joining-words.js';
import { HANGS_ON_SUBJECT } from '../lexicon/prepositions.js';
import { isOneOf } from '../lexicon/words.js';
import { RECORDINGS } from '../lexicon/writings.js';
import type { Line } from '../line.js';
import { isColon, isDash } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { isClause } from './clause.js';

/** The first token of the attribution: of the subject, or of the verb where the subject is behind it. */
export const attributionFirst = ({ inverted, subjectFirst, verbFirst }: ReportingClause): number =>
  inverted === null ? subjectFirst : verbFirst;

export const speakerOf = (clause: ReportingClause): Range | null => clause.inverted ?? clause.subject;

/** What all statements take over from their clause. */
export const said = (clause: ReportingClause) => ({
  speaker: speakerOf(clause),
  role: clause.role,
  cue: { first: clause.at, last: clause.at + 1 },
  addressee: clause.addressee,
  when: clause.when,
  via: clause.via,
});

/** "…, he said, …": a clause between two commas. */
export const isInserted = (tokens: readonly Token[], clause: ReportingClause): boolean =>
  !clause.participle && !clause.connected && isComma(tokens[attributionFirst(clause) - 1]) && isComma(tokens[clause.next]);

/** “It was,” | she said, | “a mess,” he added. */
const isBetweenQuotations = (tokens: readonly Token[], clause: ReportingClause): boolean =>
  !clause.participle && !clause.connected && isQuoted(tokens[attributionFirst(clause) - 1]) && isQuoted(tokens[clause.next]);

/** Content from `first` on ends before the next clause between two commas, else with the sentence. */
export function untilInserted({ tokens, clauses }: Line, first: number): number {
  for (const clause of clauses.values()) {
    const start = attributionFirst(clause);
    if (start > first + 1 && isInserted(tokens, clause)) return start - 1;
  }
  return tokens.length;
}

/** Content before the clause begins with the line, behind the last semicolon, or behind a clause that already reported. */
export function contentStart(line: Line, border: number): number {
  // "railed against the plan – | “I love oats,” he said – and left": between dashes the quotation is all of it
  const isAside = isQuoted(line.tokens[border - 1]) && isDash(line.tokens[border - 2]) && line.tokens.slice(border).some(isDash);
  if (isAside && !line.tokens.slice(0, border - 2).some(isQuoted)) return border - 1;
  for (let i = border - 1; i >= 0; i--) {
    // "Orsa wanted settlers; | chiefly those with land, he writes" goes on with the clause in front
    const isFurther = (line.tokens[i] as Token).text === ';' && !isOneOf(line.tokens[i + 1], SPECIFIES) && isClause(line.tokens, i + 1, border);
    if (isFurther && !isInList(line.tokens, i)) return i + 1;
    const clause = line.clauses.get(i);
    if (clause === undefined) continue;
    if (clause.next + 2 < border && isInserted(line.tokens, clause)) return clause.next + 1;
    if (clause.next < border && isBetweenQuotations(line.tokens, clause)) return clause.next;
  }
  return line.title ? pastTopic(line.tokens, border) : pastPlace(line.tokens);
}

/** "The pilots, Lut, 26; Kalle, 28; | and Danko, 24, left": semicolons part the members of a list, in front of the first verb. */
const isInList = (tokens: readonly Token[], semicolon: number): boolean => {
  const first = tokens.findIndex(({ text }) => text === ';'), last = tokens.findLastIndex(({ text }, i) => text === ';' && tokens[i + 1]?.lower === 'and');
  return first < last && semicolon <= last && !isClause(tokens, 0, first);
};

/** Tokens of what a headline is about, at most. */
const TOPIC = 5;

/** "Orsa v Vell: | We were slow, says Lut": one past the colon behind the first words of a headline. */
function pastTopic(tokens: readonly Token[], border: number): number {
  const colon = tokens.findIndex((token, at) => at > 0 && at <= TOPIC && at < border && isColon(token));
  return colon < 0 ? 0 : colon + 1;
}

/** Words of a place in front of a colon, at most. */
const PLACE = 3;

/** "Orsa: | Nine men have fled, police said": one past the place of the report, as Indian papers give it. */
function pastPlace(tokens: readonly Token[]): number {
  let at = 0;
  while (at < PLACE && tokens[at]?.kind === 'word' && tokens[at]?.capital) at++;
  // "ORSA, June 11: |"
  if (isComma(tokens[at]) && tagged(tokens[at + 1], Tag.Month) && tokens[at + 2]?.kind === 'number') at += 3;
  return at > 0 && isColon(tokens[at]) && tokens[at + 1]?.capital && !isQuoted(tokens[at + 1]) ? at + 1 : 0;
}

/** Tokens of a name between a subject and its participle, at most. */
const NAMED = 8;

/** "with a neighbour |, Omar Lut, saying": the comma that opens the name; -1 where none does. */
function commaBefore(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i > close - NAMED; i--) if (isComma(tokens[i])) return i;
  return -1;
}

/** Names of one person, none of them a day or a month, nor a word for what somebody is. */
const isNameAlone = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).every((token) => token.kind === 'word' && token.capital && !tagged(token, NO_PERSON));

const NO_PERSON = Tag.Weekday | Tag.Month | Tag.Place | Tag.Demonym | Tag.Preposition | Tag.Adverb | Tag.Subordinator;

/** ", with one nurse | writing", "footage of her | asking": the subject that a participle brings along. */
export function withSubject(tokens: readonly Token[], participle: number): Range | null {
  const last = isComma(tokens[participle - 1]) ? commaBefore(tokens, participle - 1) : participle;
  // "with guns in Orsa, the mayor said, adding": he adds, not they
  if (last !== participle && !isNameAlone(tokens, last + 1, participle - 1)) return null;
  let first = phraseBefore(tokens, last);
  // "with a spokesman | for | the camp saying"
  while (first > 2 && isOneOf(tokens[first - 1], HANGS_ON_SUBJECT) && isHead(tokens[first - 2])) first = phraseBefore(tokens, first - 1);
  const joint = tokens[first - 1], isShown = joint?.lower === 'of' && isOneOf(tokens[first - 2], RECORDINGS);
  // "shook hands – | Omar Lut | saying he was glad"
  const isJoint = isDash(joint) || isComma(joint) || joint?.lower === 'and' && !tokens[first - 2]?.capital;
  const isApart = isJoint && last === participle && isNameAlone(tokens, first, last);
  return first > 0 && (joint?.lower === 'with' || isShown || isApart) ? { first, last } : null;
}
