/** From statements to quotes: nested reports become `via`, lone quotations take the running speaker, names are resolved. */
import type { QuoteType } from '@onrecord/schema';
import type { Range } from '../language/noun-phrase.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import type { Cast } from './cast.js';
import type { FoundQuote } from './index.js';
import { type Line, mainSubject } from './line.js';
import { type QuotedToken, isQuoted } from './quotation.js';
import type { Statement } from './statement.js';
import { type Memory, type Who, isFirstPerson, whoIs } from './who.js';
import { wordsOf } from './words-of.js';

export interface LineRead {
  readonly line: Line;
  readonly statements: readonly Statement[];
}

/** A statement and who passes it on. */
interface Attributed extends Statement {
  readonly via: Range | null;
}

/** How many speakers back a pronoun may reach. */
const REMEMBERED = 8;

/** Quotes of all parts, in text order. */
export function settle(cast: Cast, parts: readonly (readonly LineRead[])[]): readonly FoundQuote[] {
  const quotes: FoundQuote[] = [];
  const speakers: { who: Who; part: number }[] = [];
  let lineBefore: Line | null = null;
  const memory: Memory = {
    speakers, cast,
    lastSubject() {
      const phrase = lineBefore === null ? null : mainSubject(lineBefore.tokens);
      return phrase === null ? null : { tokens: (lineBefore as Line).tokens, phrase };
    },
  };
  const remember = (who: Who, part: number): void => { speakers.unshift({ who, part }); speakers.length = Math.min(speakers.length, REMEMBERED); };
  /** The last quote, while the next may go on with it. */
  let open: { index: number; who: Who | null; part: number; unclosed: boolean } | null = null;

  parts.forEach((lines, part) => {
    lines.forEach(({ line, statements }) => {
      const covered = new Set<Token>();
      const drafts: { draft: FoundQuote; who: Who | null; unclosed: boolean }[] = [];
      for (const statement of nest(line.tokens, statements)) {
        const who = statement.speaker === null ? null : whoIs(line.tokens, statement.speaker, statement.role, part, memory);
        const via = statement.via === null ? null : whoIs(line.tokens, statement.via, null, part, memory).name;
        const firstPerson = who !== null && isFirstPerson(who);
        for (const piece of statement.content) {
          const type = typeOf(line.tokens, piece);
          if (firstPerson && type === 'indirect') continue;
          for (let i = piece.first; i < piece.last; i++) covered.add(line.tokens[i] as Token);
          const last = line.tokens[piece.last - 1];
          drafts.push({ draft: quoteFrom(line, piece, type, statement, who, via), who, unclosed: isQuoted(last) && last.quotation.unclosed });
        }
        if (who !== null && !firstPerson) remember(who, part);
      }
      for (const token of line.tokens) {
        if (!isQuoted(token) || covered.has(token)) continue;
        const standing = standsAlone(line, token);
        if (standing === null || !isSpeech(token, standing === 'introduced' || open !== null && open.part === part)) continue;
        const goesOn = open !== null && (open.part === part || (open.unclosed && open.part === part - 1));
        const who = standing === 'introduced' ? introducedBy(line, token, part, memory) ?? open?.who ?? null : goesOn ? open?.who ?? null : orphanSpeaker(part, memory, token.start);
        drafts.push({ draft: alone(line, token, who, goesOn && open !== null && standing === 'alone' ? open.index : null), who, unclosed: token.quotation.unclosed });
      }
      drafts.sort((a, b) => a.draft.start - b.draft.start);
      for (const { draft, who, unclosed } of drafts) {
        const previous = open;
        const chained = draft.continues === null && previous !== null && draft.type === 'direct' && quotes[previous.index]?.type === 'direct'
          && (previous.unclosed && previous.part === part - 1) ? { ...draft, continues: previous.index } : draft;
        quotes.push(chained);
        open = { index: quotes.length - 1, who, part, unclosed };
      }
      lineBefore = line;
    });
  });
  return quotes;
}

/** "They said she told him that …": the inner statement stands, passed on by the outer speaker; "X said …, Tass said" likewise. */
function nest(tokens: readonly Token[], statements: readonly Statement[]): readonly Attributed[] {
  const kept: Attributed[] = [];
  const isMedia = ({ speaker }: Statement): boolean => speaker !== null && tokens.slice(speaker.first, speaker.last).some((token) => tagged(token, Tag.Media));
  for (const statement of statements) {
    const cue = statement.cue, at = cue?.first ?? statement.content[0]?.first ?? 0;
    const covers = (outer: Statement, index: number): boolean => outer.content.some((piece) => piece.first <= index && index < piece.last);
    if (kept.some((earlier) => earlier.content.some((piece) => statement.content.some((other) => other.first === piece.first && other.last === piece.last)))) continue;
    const inner = kept.findIndex((earlier) => earlier.cue !== null && covers(statement, earlier.cue.first));
    if (inner >= 0) {
      const passed = kept[inner] as Attributed;
      if (!startsWith(statement, passed)) kept.splice(inner, 1);
      else if (passed.via === null) kept[inner] = { ...passed, via: statement.speaker };
      if (!startsWith(statement, passed) || !isMedia(statement)) kept.push({ ...statement, via: null });
      continue;
    }
    const outer = kept.findIndex((earlier) => covers(earlier, at));
    if (outer >= 0) {
      const wrapping = kept[outer] as Attributed;
      if (wrapping.content.length !== 1 || !startsWith(wrapping, statement) || statement.rule !== 'speaker-then-content') continue;
      if (isMedia(wrapping)) kept.splice(outer, 1);
      kept.push({ ...statement, via: wrapping.speaker });
      continue;
    }
    kept.push({ ...statement, via: null });
  }
  return kept;
}

/** The outer content is the inner statement and nothing more before it than an adjunct. */
const startsWith = (outer: Statement, inner: Statement): boolean =>
  inner.speaker !== null && outer.content[0] !== undefined && inner.speaker.first - outer.content[0].first >= 0 && inner.speaker.first - outer.content[0].first <= 3;

function typeOf(tokens: readonly Token[], piece: Range): QuoteType {
  if (piece.last - piece.first === 1 && isQuoted(tokens[piece.first])) return 'direct';
  for (let i = piece.first; i < piece.last; i++) if (isQuoted(tokens[i])) return tokens.slice(piece.first, piece.last).every((token) => isQuoted(token) || token.kind === 'punctuation') ? 'direct' : 'mixed';
  return 'indirect';
}

/** UTF-16 offsets of the words: without the marks of a lone quotation, without a trailing comma. */
function extent(tokens: readonly Token[], piece: Range): { start: number; end: number } {
  const first = tokens[piece.first] as Token, last = tokens[piece.last - 1] as Token;
  if (piece.last - piece.first > 1 || !isQuoted(first)) return { start: first.start, end: last.end };
  return inner(first);
}

function inner({ quotation, text }: QuotedToken): { start: number; end: number } {
  const words = text.slice(quotation.innerStart - quotation.start, quotation.innerEnd - quotation.start);
  const lead = words.length - words.trimStart().length, kept = words.replace(/[\s,]+$/, '');
  return { start: quotation.innerStart + lead, end: quotation.innerStart + Math.max(kept.length, lead) };
}

function quoteFrom(line: Line, piece: Range, type: QuoteType, statement: Attributed, who: Who | null, via: string | null): FoundQuote {
  const { tokens } = line, words = (range: Range | null): string | null => range === null ? null : wordsOf(tokens, range);
  return {
    paragraph: line.part.paragraph, type, ...extent(tokens, piece), ...speakerColumns(who),
    cue: words(statement.cue), addressee: words(statement.addressee), via, said_when: words(statement.when), said_on: null,
    continues: null, rule: statement.rule,
  };
}

const speakerColumns = (who: Who | null) => ({
  speaker: who?.name ?? null,
  speaker_kind: who?.kind ?? null,
  speaker_role: who?.role ?? null,
  speaker_start: who?.start ?? null,
  speaker_end: who?.end ?? null,
});

function alone(line: Line, token: QuotedToken, who: Who | null, continues: number | null): FoundQuote {
  return {
    paragraph: line.part.paragraph, type: 'direct', ...inner(token), ...speakerColumns(who), speaker_start: null, speaker_end: null,
    cue: null, addressee: null, via: null, said_when: null, said_on: null, continues, rule: continues === null ? 'orphan-quotation' : 'floating-quotation',
  };
}

/** A sentence that is nothing but quotation, or a quotation behind a colon; null for words quoted inside a sentence. */
function standsAlone(line: Line, quoted: QuotedToken): 'alone' | 'introduced' | null {
  const at = line.tokens.indexOf(quoted);
  if (line.tokens.every((token) => isQuoted(token) || token.kind === 'punctuation')) return 'alone';
  if (line.tokens[at - 1]?.text === ':') return 'introduced';
  return null;
}

/** Enough words, ended like a sentence or begun like one. */
function isSpeech({ quotation, text }: QuotedToken, running: boolean): boolean {
  if (quotation.single && !running) return false;
  const words = text.slice(quotation.innerStart - quotation.start, quotation.innerEnd - quotation.start).trim();
  return quotation.words >= (running ? 1 : 4) && (/[.,?!…]$/.test(words) || quotation.unclosed || quotation.words >= 6);
}

function introducedBy(line: Line, quoted: QuotedToken, part: number, memory: Memory): Who | null {
  const at = line.tokens.indexOf(quoted);
  const spoken = [...line.clauses.values()].filter((clause) => clause.at < at).at(-1);
  const phrase = spoken?.inverted ?? spoken?.subject ?? line.subject;
  if (phrase === null || phrase === undefined) return null;
  const first = line.tokens[phrase.first] as Token;
  return tagged(first, Tag.Pronoun) || first.capital || spoken !== undefined ? whoIs(line.tokens, phrase, null, part, memory) : null;
}

/** A paragraph of quotation alone: the person that the sentence before it opened with, else the last speaker near by. */
function orphanSpeaker(part: number, memory: Memory, start: number): Who | null {
  const last = memory.speakers[0];
  const before = memory.cast.before(start, (appearance) => appearance.part >= part - 1).find(({ quoted }) => !quoted);
  if (before !== undefined && (last === undefined || before.start > last.who.start) && before.leads && before.person.certain)
    return { name: before.person.name, person: before.person, kind: 'person', role: before.person.role, gender: before.person.gender, plural: false, start: before.start, end: before.end };
  return last !== undefined && part - last.part <= (last.who.kind === 'person' ? 3 : 1) ? last.who : null;
}
