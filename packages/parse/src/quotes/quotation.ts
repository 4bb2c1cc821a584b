/** Quotation marks, paired within their paragraph by direction; an unclosed one closes at the paragraph's end. */
import { Token } from '../language/tokens.js';

export interface Quotation {
  /** UTF-16 offset of the opening mark. */
  readonly start: number;
  /** One past the closing mark. */
  readonly end: number;
  /** The words between the marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** No closing mark before the paragraph's end. */
  readonly unclosed: boolean;
  /** Single marks: speech only beside a cue. */
  readonly single: boolean;
  /** Words inside, not counting punctuation. */
  readonly words: number;
}

/** A quotation as one token, so that a sentence can be read around it. */
export class QuotedToken extends Token {
  constructor(readonly quotation: Quotation, text: string, capital: boolean) {
    super(quotation.start, quotation.end, 'quotation', { text, lower: '', capital, tags: 0, cue: undefined, facts: [] });
  }
}

export const isQuoted = (token: Token | undefined): token is QuotedToken => token?.kind === 'quotation';

const OPENS = '“„‟«``‹「『', CLOSES = "”»''›」』";

type Direction = 'open' | 'close' | 'either' | 'none';

const SPACE_BEFORE = /[\s([{—–\-/“‘"…]/, SPACE_AFTER = /[\s)\]}—–\-,.;:?!…/”’"]/;

/** Which way a mark points: by its shape, a straight one by its neighbours; none for inches and feet. */
function direction(text: string, mark: Token): Direction {
  const before = text[mark.start - 1] ?? ' ', after = text[mark.end] ?? ' ';
  const opens = SPACE_BEFORE.test(before), closes = SPACE_AFTER.test(after);
  if (mark.text === '“' || mark.text === '”') {
    // Typed the wrong way round: an opening mark behind a word and before a space closes.
    if (mark.text === '“' && !opens && closes) return 'close';
    if (mark.text === '”' && /\s/.test(before) && !closes) return 'open';
    return mark.text === '“' ? 'open' : 'close';
  }
  if (mark.text === '‘') return 'open';
  if (mark.text === '’' || mark.text === "'") return opens && !closes ? 'open' : closes && !opens ? 'close' : 'none';
  if (mark.text === '``') return 'open';
  if (mark.text !== '"' && mark.text !== '＂' && mark.text !== "''") return OPENS.includes(mark.text) ? 'open' : CLOSES.includes(mark.text) ? 'close' : 'either';
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  return 'either';
}

const isSingle = (mark: Token): boolean => mark.text === '‘' || mark.text === '’' || mark.text === "'" || mark.text === '‚' || mark.text === '‛' || mark.text === '‹' || mark.text === '›';

/** 6'2", 12" guns: a mark right behind a digit with nothing open. */
const isMeasure = (text: string, mark: Token): boolean => /\d/.test(text[mark.start - 1] ?? '');

/** she said." It was loud.": the space stands on the wrong side of a mark that opens, as the next mark closes. */
function opensMisspaced(text: string, tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at] as Token;
  if (mark.text !== '"' || !/[.,:]/.test(text[mark.start - 1] ?? '') || !/^\s[\p{Lu}[]/u.test(text.slice(mark.end, mark.end + 3))) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    const next = tokens[i] as Token;
    if (next.kind === 'mark' && !isSingle(next)) return direction(text, next) === 'close';
  }
  return false;
}

/** The quotations of one part, in order, none inside another. Linear: each mark is looked at once. */
export function pairMarks(text: string, tokens: readonly Token[]): Quotation[] {
  const quotations: Quotation[] = [];
  let opener: number | null = null;
  const close = (from: number, to: number, unclosed: boolean): void => {
    const open = tokens[from] as Token, last = tokens[to] as Token;
    const innerEnd = unclosed ? last.end : last.start;
    let words = 0;
    for (let k = from + 1; k < (unclosed ? to + 1 : to); k++) if (tokens[k]?.kind === 'word' || tokens[k]?.kind === 'number') words++;
    quotations.push({ start: open.start, end: last.end, innerStart: open.end, innerEnd, unclosed, single: isSingle(open), words });
  };
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens[i] as Token;
    if (mark.kind !== 'mark') continue;
    const points = direction(text, mark), open: Token | undefined = opener === null ? undefined : tokens[opener];
    if (open === undefined) {
      if (points === 'open' || points === 'either' && !isMeasure(text, mark) || points === 'close' && opensMisspaced(text, tokens, i)) opener = i;
    } else if (isSingle(open)) {
      if (!isSingle(mark)) opener = points === 'open' ? i : opener;
      else if (points === 'close') { if (closesSingle(text, mark)) { close(opener as number, i, false); opener = null; } }
      else if (points === 'open') opener = i;
    } else if (!isSingle(mark)) {
      if (points === 'close' || points === 'either') { close(opener as number, i, false); opener = null; }
      // “No closing mark here. “And a new one begins: the first ends where the second opens.
      else if (/[.!?…]\s+$/.test(text.slice(Math.max(open.end, mark.start - 3), mark.start))) { close(opener as number, i - 1, true); opener = i; }
    }
  }
  if (opener !== null && !isSingle(tokens[opener] as Token) && opener < tokens.length - 1) close(opener, tokens.length - 1, true);
  return quotations;
}

/** A closing single mark, not an apostrophe: after punctuation, or before punctuation or the paragraph's end. */
const closesSingle = (text: string, mark: Token): boolean =>
  /[.,!?…\p{L}]/u.test(text[mark.start - 1] ?? '') && (/[.,!?…]/.test(text[mark.start - 1] ?? '') || !/[sS]/.test(text[mark.start - 1] ?? '') || /[.,;:!?)]/.test(text[mark.end] ?? '.'));

/** Omar “Abu Jad” Lut: a nickname between two words of a name stays part of it. `at` is the opening mark. */
function isNickname(tokens: readonly Token[], at: number, { words, end }: Quotation): boolean {
  const close = tokens[at + words + 1], after = tokens[at + words + 2];
  return words <= 2 && close?.end === end && tokens[at - 1]?.capital === true && after?.capital === true && after.start - close.end <= 1;
}

/** What has a title: behind one of these even a full stop inside the marks ends the sentence around them. Source: own list. */
const WORK = /^(?:podcast|book|song|film|movie|album|show|series|essay|article|novel|play|column|documentary|single|track|memoir|poem|ballad|anthem|hymn|sitcom|drama|musical|opera|novella|pamphlet|exhibition|hit)$/;

/** On “Harbour Nights” he sang: capitals throughout, and a plain word on both sides that does not report. It reads as a name. */
function isTitleOfWork(text: string, tokens: readonly Token[], at: number, quotation: Quotation): boolean {
  const words = text.slice(quotation.innerStart, quotation.innerEnd), before = tokens[at - 1];
  if (quotation.unclosed || quotation.words < 2 || quotation.words > 10 || /[.!?…]$/.test(words) && !WORK.test(before?.lower ?? '')) return false;
  if (before === undefined || before.kind !== 'word' || before.cue !== undefined && before.cue.kind !== 'quotation') return false;
  const long = words.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  return /^\p{Lu}/u.test(words) && long.filter((word) => word.length > 3).every((word) => /^\p{Lu}/u.test(word));
}

/** Tokens with each quotation as one token. `titled`: capitals tell no title of a work from other words. */
export function foldQuotations(text: string, tokens: readonly Token[], quotations: readonly Quotation[], titled = false): readonly Token[] {
  if (quotations.length === 0) return tokens;
  const folded: Token[] = [];
  let at = 0;
  for (const quotation of quotations) {
    while (at < tokens.length && (tokens[at] as Token).start < quotation.start) folded.push(tokens[at++] as Token);
    if (isNickname(tokens, at, quotation)) continue;
    const first = tokens[at + 1], title = !titled && isTitleOfWork(text, tokens, at, quotation);
    while (at < tokens.length && (tokens[at] as Token).start < quotation.end) at++;
    if (title) folded.push(new Token(quotation.start, quotation.end, 'word', { text: text.slice(quotation.start, quotation.end), lower: '', capital: true, tags: 0, cue: undefined, facts: [] }));
    else folded.push(new QuotedToken(quotation, text.slice(quotation.start, quotation.end), first?.capital ?? false));
  }
  while (at < tokens.length) folded.push(tokens[at++] as Token);
  return folded;
}
