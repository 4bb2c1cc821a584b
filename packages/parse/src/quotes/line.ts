/** Sentences of a part, read around their quotations, with the clauses that report in them. */
import { isFiniteAt, isFiniteVerb } from '../language/finite-verb.js';
import { phraseAfter } from '../language/phrase-after.js';
import { isComma } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import type { ReadPart } from '../language/reading.js';
import { sentencesOf } from '../language/sentences.js';
import { capitalsOf, inSentenceCase } from '../language/title-case.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import { type Quotation, foldQuotations, isQuoted, pairMarks } from './quotation.js';
import { type ReportingClause, reportingClause } from './reporting-clause.js';

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

/** The lines of one part, and its quotations. `opens`: it is the first of its article. */
export function linesOf(text: string, part: ReadPart, opens = false): { readonly lines: readonly Line[]; readonly quotations: readonly Quotation[] } {
  const titled = isTitle(part), words = titled ? inSentenceCase(part.tokens) : part.tokens;
  const quotations = pairMarks(text, words), tokens = foldQuotations(text, words, quotations, titled);
  const sentences = joinAsked(tokens, quotations.length === 0 ? part.sentences : sentencesOf(tokens));
  const title = part.kind === 'headline' || opens && sentences.length === 1 && tokens.length <= TITLE;
  return { quotations, lines: sentences.map(({ first, last }) => lineFrom(part, title, part.kind === 'headline' ? tokens.slice(first, last) : afterDateline(tokens.slice(first, last)))) };
}

/** Tokens of a title at most. */
const TITLE = 24;

/** DALLAS (AP) — | Two miners …: a dateline is nobody who speaks, and no part of what is said. */
function afterDateline(tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0] as Token;
  if (!first.capital || first.text.length < 2 || first.text !== first.text.toUpperCase()) return tokens;
  for (let i = 1; i < Math.min(tokens.length, DATELINE); i++) {
    const token = tokens[i] as Token;
    if (/^(?:—|–|--?)$/.test(token.text)) return tokens.slice(i + 1);
    if (isQuoted(token) || isFiniteVerb(token, tokens[i - 1])) return tokens;
  }
  return tokens;
}

/** Tokens of a dateline at most. */
const DATELINE = 14;

/** "Danko Says Bridge Is ‘Safe’", "DANKO SAYS BRIDGE IS SAFE": of a body in capitals throughout nobody's name can be told. */
function isTitle({ kind, tokens }: ReadPart): boolean {
  const { titled, shouted } = capitalsOf(tokens, 0, tokens.length);
  return shouted ? kind === 'headline' : titled;
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
    const before = joined.at(-1), last = before === undefined ? undefined : tokens[before.last - 1];
    if (before !== undefined && isQuoted(last) && /[?!.]["”'’»]*$/.test(last.text.slice(-4)) && isBareAttribution(tokens, sentence, /[?!]["”'’»]*$/.test(last.text.slice(-4))))
      joined[joined.length - 1] = { first: before.first, last: sentence.last };
    else joined.push(sentence);
  }
  return joined;
}

/** "Nazarov asked." / "he said, turning round." */
function isBareAttribution(tokens: readonly Token[], { first, last }: Range, asks: boolean): boolean {
  const end = phraseAfter(tokens, first, last);
  const verb = end < 0 ? undefined : tokens[end];
  if (verb?.cue === undefined || verb.cue.form === 'ing' || verb.cue.kind === 'quotation' && !asks) return false;
  const behind = tokens[end + 1];
  return end + 1 >= last || /^[.,]$/.test(behind?.text ?? '') || tagged(behind, Tag.Preposition | Tag.Weekday) || /^(?:as|when|while|after)$/.test(behind?.lower ?? '');
}

/** "Sen. Omar Lut | (D-Orsa) | left": one past short brackets at `at`. */
function pastBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + 6; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

/** The first noun phrase that a finite verb follows, or that an apposition does: "In Orsa, | Ines Kalle, a nurse, is …". */
export function mainSubject(tokens: readonly Token[]): Range | null {
  for (let from = 0; from < tokens.length && from < 30; ) {
    const last = phraseAfter(tokens, from);
    if (last > 0 && !(last === from + 1 && tagged(tokens[from], Tag.VerbIng))) {
      let verb = pastBrackets(tokens, last);
      while (tagged(tokens[verb], Tag.Adverb)) verb++;
      if (isFiniteAt(tokens, verb) && !tagged(tokens[from], Tag.Relative)) return { first: from, last };
      const opens = from === 0 || tokens[from]?.capital && tagged(tokens[0], Tag.Preposition | Tag.Subordinator | Tag.Adverb | Tag.VerbIng);
      if (isComma(tokens[verb]) && opens && !tagged(tokens[from], Tag.Preposition | Tag.Adverb) && tokens[from]?.lower !== 'what') return { first: from, last };
    }
    const comma = tokens.findIndex((token, i) => i >= from && isComma(token));
    if (comma < 0) return null;
    from = comma + 1;
  }
  return null;
}
