/** Sentences of a part, read around their quotations, with the clauses that report in them. */
import { reportStart } from '../language/dateline.js';
import { phraseAfter } from '../language/phrase-after.js';
import { isComma } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import type { ReadPart } from '../language/reading.js';
import { sentencesOf } from '../language/sentences.js';
import { inSentenceCase } from '../language/sentence-case.js';
import { capitalsOf } from '../language/title-case.js';
import { type Token, tagged } from '../language/tokens.js';
import { type Cue, Tag } from '../lexicon/index.js';
import { whatFollows } from './clause/behind-verb.js';
import { mainSubject } from './clause/main-subject.js';
import { type ReportingClause, reportingClause } from './clause/reporting-clause.js';
import { TIME_CLAUSE } from './lexicon/joining-words.js';
import { NOBODY } from './lexicon/pronouns.js';
import { COMMANDS, RETORTS } from './lexicon/verbs.js';
import { isOneOf } from './lexicon/words.js';
import { bracketAcronyms } from './marks/acronym-in-commas.js';
import { foldQuotations } from './marks/fold-quotations.js';
import { pairMarks } from './marks/pair-marks.js';
import { isColon, isDash, isStopOrComma } from './marks/punctuation.js';
import { type Quotation, endsOn, isQuoted } from './marks/quotation.js';

/** A sentence in which each quotation is one token. */
export interface Line {
  readonly part: ReadPart;
  /** A headline; or one short sentence that opens a text without one: some papers end their titles with a stop. */
  readonly title: boolean;
  readonly tokens: readonly Token[];
  /** By token index of the reporting verb, in order. */
  readonly clauses: ReadonlyMap<number, ReportingClause>;
  /** The noun phrase that the sentence is about, where it is plain to see. */
  readonly subject: Range | null;
}

/** The lines of a part, and its quotations. */
export interface PartRead {
  readonly lines: readonly Line[];
  readonly quotations: readonly Quotation[];
}

/** The lines of one part, and its quotations. `opens`: it is the first of its article. */
export function linesOf(text: string, part: ReadPart, opens = false): PartRead {
  const isHeadline = part.kind === 'headline', titled = isInTitleCase(part);
  const words = titled ? inSentenceCase(part.tokens) : part.tokens;
  const quotations = pairMarks(text, words), tokens = bracketAcronyms(foldQuotations(text, words, quotations, titled));
  const sentences = joinAsked(tokens, quotations.length === 0 ? part.sentences : sentencesOf(tokens));
  const title = isHeadline || opens && sentences.length === 1 && tokens.length <= TITLE;
  // DALLAS (AP) — | Two miners …: a dateline is nobody who speaks, and no part of what is said.
  const report = isHeadline ? part.start : part.start + reportStart(text.slice(part.start, part.end));
  const lines = sentences.flatMap(({ first, last }) => {
    let from = first;
    while (from < last && (tokens[from] as Token).start < report) from++;
    const sentence = tokens.slice(from, last);
    return sentence.length === 0 ? [] : [lineFrom(part, title, isHeadline ? sentence : sentence.slice(stampEnd(sentence)))];
  });
  return { quotations, lines };
}

/** Tokens of a title at most. */
const TITLE = 24;

/** "Danko Says Bridge Is ‘Safe’", "DANKO SAYS BRIDGE IS SAFE" */
function isInTitleCase({ tokens }: ReadPart): boolean {
  const { titled, shouted } = capitalsOf(tokens, 0, tokens.length);
  return shouted || titled;
}

/** "(CNN) -- | Two miners", "14:20 – | Two miners": one past the agency, or the time of a post, in front of a report; else 0. */
function stampEnd([first, second, third, fourth, fifth]: readonly Token[]): number {
  if (first?.text === '(' && tagged(second, Tag.Media) && third?.text === ')' && fifth !== undefined) return isDash(fourth) ? 4 : 3;
  const isTime = first?.kind === 'number' && second?.text === ':' && third?.kind === 'number';
  return isTime && isDash(fourth) && fifth !== undefined ? 4 : 0;
}

function lineFrom(part: ReadPart, title: boolean, tokens: readonly Token[]): Line {
  const clauses = new Map<number, ReportingClause>();
  for (let i = 0; i < tokens.length; i++) {
    const clause = (tokens[i] as Token).cue === undefined ? null : reportingClause(tokens, i);
    if (clause !== null) clauses.set(i, clause);
  }
  return { part, title, tokens, clauses, subject: clauses.size === 0 ? null : mainSubject(tokens) };
}

/** “Who paid?” Nazarov asked. — the capital behind the question mark starts no new sentence. */
function joinAsked(tokens: readonly Token[], sentences: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1), isAttribution = before !== undefined && attributesAsked(tokens, before, sentence);
    if (isAttribution) joined[joined.length - 1] = { first: before.first, last: sentence.last };
    else joined.push(sentence);
  }
  return joined;
}

/** The sentence attributes the quotation at the end of the one before it, which no words in front of the quotation do. */
function attributesAsked(tokens: readonly Token[], before: Range, sentence: Range): boolean {
  const last = tokens[before.last - 1];
  if (!isQuoted(last) || !endsOn(last, '?!.') || !isBareAttribution(tokens, sentence, endsOn(last, '?!'))) return false;
  const isOwn = isLedIn(tokens, before) || isWithinClause(tokens, before) || introducesOwn(tokens, sentence);
  return !(isOwn && isReported(tokens, before));
}

/** She cried, “Stop.”: a verb that reports stands in front of the quotation that ends the sentence. */
const isReported = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last - 1).some(({ cue }) => cue !== undefined && cue.form !== 'ing');

/** Lut said: “It is late.” | Kalle agreed.: the verb in front leads in the quotation, and no other attributes it. */
const isLedIn = (tokens: readonly Token[], { last }: Range): boolean => isColon(tokens[last - 2]) || isComma(tokens[last - 2]);

/** Lut said that it was | “a mess.” | Kalle agreed.: quoted words that end a clause. */
function isWithinClause(tokens: readonly Token[], { last }: Range): boolean {
  const quotation = tokens[last - 1], before = tokens[last - 2];
  return isQuoted(quotation) && !quotation.capital && endsOn(quotation, '.') && before?.kind === 'word';
}

/** Lut replied, | “I will.”: the quotation behind the verb is what it attributes. */
const introducesOwn = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token, at, own) => isQuoted(token) && (isComma(own[at - 1]) || isColon(own[at - 1])));

/** "told reporters on Monday.", "shouted to the crowd": behind the verb, whom it addresses and when, no content begins. */
function reportsNothing(tokens: readonly Token[], at: number, cue: Cue): boolean {
  const { next, connected } = whatFollows(tokens, at + 1, cue, false), token = tokens[next];
  if (isOneOf(token, TIME_CLAUSE)) return true;
  if (connected || isQuoted(token)) return false;
  return token === undefined || token.kind === 'punctuation' || tagged(token, Tag.Preposition | Tag.Coordinator | Tag.VerbIng);
}

/** Tokens of an insertion between subject and verb, its commas included, at most. */
const INSERTION = 16;

/** "Nazarov | asked", "Nazarov, who owns the mill, | asked": where the verb of the first phrase stands; -1 without a phrase. */
function verbAt(tokens: readonly Token[], first: number, last: number): number {
  const end = phraseAfter(tokens, first, last);
  if (end < 0 || !isComma(tokens[end])) return end;
  for (let i = end + 2; i < Math.min(last, end + INSERTION); i++) if (isComma(tokens[i])) return i + 1;
  return end;
}

/** "Nazarov asked." / "he said, turning round.": behind a question a verb that reports nothing but quotations will do. */
function isBareAttribution(tokens: readonly Token[], { first, last }: Range, asks: boolean): boolean {
  const end = verbAt(tokens, first, last), cue = end < 0 ? undefined : tokens[end]?.cue;
  if (asks && RETORTS.has(`${tokens[end]?.lower} ${tokens[end + 1]?.lower}`)) return end + 2 >= last || isStopOrComma(tokens[end + 2]);
  if (asks && isOneOf(tokens[end], COMMANDS)) return end + 1 >= last || isStopOrComma(tokens[end + 1]);
  if (cue === undefined || cue.form === 'ing' || cue.kind === 'quotation' && !asks || isOneOf(tokens[first], NOBODY)) return false;
  if (asks) return reportsNothing(tokens, end, cue);
  const behind = tokens[end + 1];
  if (end + 1 >= last || isStopOrComma(behind)) return true;
  // “…” The judge pointed | to a ruling: another sentence
  return tagged(behind, Tag.Weekday) || tagged(behind, Tag.Preposition) && cue.kind === 'speech' || isOneOf(behind, TIME_CLAUSE);
}
