/** Quotation marks, paired within their paragraph by direction; an unclosed one closes at the paragraph's end. */
import { isComma, isWord } from '../../language/phrase-words.js';
import type { Token } from '../../language/tokens.js';
import type { Quotation } from './quotation.js';

const OPENS = '“„‟«``‹「『', CLOSES = "”»''›」』", SINGLE = "‘’'‚‛‹›";

type Direction = 'open' | 'close' | 'either' | 'none';

const SPACE_BEFORE = /[\s([{—–\-/“‘"…]/, SPACE_AFTER = /[\s)\]}—–\-,.;:?!…/”’"]/;

/** Which way a mark points: by its shape, a straight one by its neighbours; none for inches and feet. */
function direction(text: string, mark: Token): Direction {
  const before = text[mark.start - 1] ?? ' ', after = text[mark.end] ?? ' ';
  const opens = SPACE_BEFORE.test(before), closes = SPACE_AFTER.test(after);
  switch (mark.text) {
    // Typed the wrong way round: an opening mark behind a word and before a space closes.
    case '“': return !opens && closes ? 'close' : 'open';
    case '”': return /\s/.test(before) && !closes ? 'open' : 'close';
    case '‘': case '``': return 'open';
    case '’': case "'": return byNeighbours(opens, closes) ?? 'none';
    case '"': case '＂': case "''": return byNeighbours(opens, closes) ?? 'either';
    default: return byShape(mark.text);
  }
}

function byNeighbours(opens: boolean, closes: boolean): Direction | null {
  if (opens === closes) return null;
  return opens ? 'open' : 'close';
}

function byShape(mark: string): Direction {
  if (OPENS.includes(mark)) return 'open';
  return CLOSES.includes(mark) ? 'close' : 'either';
}

const isSingle = ({ text }: Token): boolean => text.length === 1 && SINGLE.includes(text);

/** 6'2", 12" guns: a mark right behind a digit with nothing open. */
const isMeasure = (text: string, mark: Token): boolean => /\d/.test(text[mark.start - 1] ?? '');

/** she said." It was loud.": the space stands on the wrong side of a mark that opens, as the next mark closes. */
function opensMisspaced(text: string, tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at] as Token;
  if (mark.text !== '"' || !/[.,:]/.test(text[mark.start - 1] ?? '')) return false;
  if (!/^\s[\p{Lu}[]/u.test(text.slice(mark.end, mark.end + 3))) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    const next = tokens[i] as Token;
    if (next.kind === 'mark' && !isSingle(next)) return direction(text, next) === 'close';
  }
  return false;
}

/** A mark that opens where nothing is open. */
function opensAlone(text: string, tokens: readonly Token[], at: number, points: Direction): boolean {
  if (points === 'either') return !isMeasure(text, tokens[at] as Token);
  return points === 'open' || points === 'close' && opensMisspaced(text, tokens, at);
}

/** A closing single mark, not an apostrophe: after punctuation, or before punctuation or the paragraph's end. */
function closesSingle(text: string, mark: Token): boolean {
  const before = text[mark.start - 1] ?? '';
  if (/[.,!?…:;]/.test(before)) return true;
  return /\p{L}/u.test(before) && (!/[sS]/.test(before) || /[.,;:!?)]/.test(text[mark.end] ?? '.'));
}

/** “No closing mark here. “And a new one begins: a sentence ends right before the mark. */
const isBehindSentence = (text: string, open: Token, mark: Token): boolean =>
  /[.!?…]\s+$/.test(text.slice(Math.max(open.end, mark.start - 3), mark.start));

/** The quotations of one part, in order, none inside another. Linear: each mark is looked at once. */
export function pairMarks(text: string, tokens: readonly Token[]): Quotation[] {
  const quotations: Quotation[] = [], last = tokens.length - 1;
  /** Index of the mark that is open, or -1. */
  let opener = -1;
  for (let i = 0; i <= last; i++) {
    const mark = tokens[i] as Token;
    if (mark.kind !== 'mark') continue;
    const points = direction(text, mark), open = tokens[opener];
    if (open === undefined) {
      if (opensAlone(text, tokens, i, points)) opener = i;
      else if (quotations.length === 0 && isAttributed(text, tokens, i, points)) quotations.push(fromStart(tokens, i));
    } else if (isSingle(open)) {
      const nested = isSingle(mark) ? innerEnd(text, tokens, opener, i, points) : points === 'close' ? -1 : nestedEnd(text, tokens, opener, i);
      if (nested > 0) i = nested;
      else if (points === 'open') opener = i;
      else if (points === 'close' && isSingle(mark) && closesSingle(text, mark)) {
        quotations.push(between(tokens, opener, i));
        opener = -1;
      }
    } else if (!isSingle(mark)) {
      const title = points === 'open' ? titleEnd(text, tokens, opener, i) : -1;
      if (title > 0) i = title;
      else if (points !== 'open') {
        quotations.push(withStrayMark(between(tokens, opener, i), tokens, i));
        opener = -1;
      } else if (isBehindSentence(text, open, mark)) {
        quotations.push(unclosed(tokens, opener, i - 1));
        opener = i;
      }
    }
  }
  if (opener >= 0 && opener < last && (mayStayOpen(tokens, opener)
    || goesOn(text, quotations.at(-1), tokens, opener))) quotations.push(unclosed(tokens, opener, last));
  return quotations;
}

/** Tokens from a quotation inside another to its end, and on to the mark that closes both, at most. */
const NESTED = 200;

/** 'I said, | "Take me." | They laughed.': the double mark that closes what a quotation in single marks holds; -1 where it holds none. */
function nestedEnd(text: string, tokens: readonly Token[], opener: number, at: number): number {
  const before = tokens[opener - 1], next = tokens[opener + 1], leads = opener === 0 || /^[.,:;!?…]$/.test(before?.text ?? '');
  if (!leads || next?.kind !== 'word' || !next.capital) return -1;
  const isMark = (i: number, single: boolean): boolean => tokens[i]?.kind === 'mark' && isSingle(tokens[i] as Token) === single;
  let end = at + 1;
  while (end < at + NESTED && !isMark(end, false)) end++;
  if (!isMark(end, false)) return -1;
  for (let i = end + 1; i < end + NESTED && !isMark(i, false); i++)
    if (isMark(i, true) && direction(text, tokens[i] as Token) === 'close' && closesSingle(text, tokens[i] as Token)) return end;
  return -1;
}

/**
 * said: ‘We speak of | ‘backing the farms’ | in May. …: the mark that closes a few words inside speech in single marks; -1 where it holds
 * none.
 */
function innerEnd(text: string, tokens: readonly Token[], opener: number, at: number, points: Direction): number {
  if (points !== 'open' || !mayStayOpen(tokens, opener) || isBehindSentence(text, tokens[opener] as Token, tokens[at] as Token)) return -1;
  for (let i = at + 2; i < Math.min(at + TITLE, tokens.length); i++) {
    const mark = tokens[i] as Token;
    // "the NHS|’| in": it may look like the mark of a plural's genitive
    if (mark.kind !== 'word' && isSingle(mark) && direction(text, mark) === 'close') return closesSingle(text, mark)
      || /\s/.test(text[mark.end] ?? '') ? i : -1;
  }
  return -1;
}

/** Tokens of a title between marks of its own inside a quotation, at most. */
const TITLE = 8;

/**
 * “For me “Mad Town” was the obvious start.”: the mark that closes a title which stands in double marks inside double marks; -1 where the
 * marks around it do not close behind it, nor open the paragraph and stay open.
 */
function titleEnd(text: string, tokens: readonly Token[], opener: number, at: number): number {
  if (!tokens[at + 1]?.capital || isBehindSentence(text, tokens[opener] as Token, tokens[at] as Token)) return -1;
  const next = nextDouble(tokens, at + 1, at + TITLE), close = tokens[next];
  if (close === undefined || direction(text, close) !== 'close' || /[.,?]/.test(text[close.start - 1] ?? '')) return -1;
  const last = nextDouble(tokens, next + 1, tokens.length), end = tokens[last];
  return (end === undefined ? opener === 0 : direction(text, end) === 'close') ? next : -1;
}

/** The next double mark; -1 where none stands in front of `until`. */
function nextDouble(tokens: readonly Token[], from: number, until: number): number {
  for (let i = from; i < Math.min(until, tokens.length); i++) if (tokens[i]?.kind === 'mark' && !isSingle(tokens[i] as Token)) return i;
  return -1;
}

/** She said: 'We fled. It was dark. | 'Then it rained.' — a single mark that opens speech goes on in the next paragraph as others do. */
function mayStayOpen(tokens: readonly Token[], opener: number): boolean {
  if (!isSingle(tokens[opener] as Token)) return true;
  const before = tokens[opener - 1], next = tokens[opener + 1];
  const leads = opener === 0 || before?.text === ':' || isComma(before) && tokens[opener - 2]?.cue !== undefined;
  return leads && next?.kind === 'word' && next.capital;
}

/** ‘We lost,’ he said. | ‘It was late: a single mark behind a sentence that attributes speech in such marks. */
const goesOn = (text: string, before: Quotation | undefined, tokens: readonly Token[], opener: number): boolean =>
  before?.single === true && /[,.!?]/.test(text[before.innerEnd - 1] ?? '') && tokens[opener - 1]?.text === '.'
    && tokens[opener + 1]?.capital === true;

/** ''…, 'No,'''| and “…, ‘No.”’|: with the mark of a quotation inside that stands behind the one that closes both. */
function withStrayMark(quotation: Quotation, tokens: readonly Token[], closer: number): Quotation {
  const mark = tokens[closer] as Token, next = tokens[closer + 1];
  if (next?.kind !== 'mark' || !isSingle(next) || next.start !== mark.end) return quotation;
  // of three alike the first closes what is inside
  return { ...quotation, end: next.end, innerEnd: mark.text === "''" ? next.end - mark.text.length : quotation.innerEnd };
}

/** Words between a mark and the verb that attributes what it closes, at most. */
const SPEAKER = 3;

/** Nobody came.” | Lut said: a paragraph that goes on with a quotation without a mark of its own, and closes it in front of who speaks. */
function isAttributed(text: string, tokens: readonly Token[], at: number, points: Direction): boolean {
  const mark = tokens[at] as Token;
  if (points !== 'close' || isSingle(mark) || !/[.,!?]/.test(text[mark.start - 1] ?? '') || !tokens[0]?.capital) return false;
  const isOther = (token: Token): boolean => token.kind === 'mark' && !isSingle(token)
    || (token.cue?.kind === 'speech' || token.cue?.kind === 'that') && token.cue.form === 'past';
  if (tokens.slice(0, at).some(isOther)) return false;
  return tokens.slice(at + 1, at + 1 + SPEAKER).some(({ kind, cue }, i, own) => own.slice(0, i + 1).every(isWord) && kind === 'word'
    && cue !== undefined && cue.kind !== 'quotation' && cue.form === 'past');
}

/** The quotation from the first token of its paragraph, which has no mark, to the mark that closes it. */
function fromStart(tokens: readonly Token[], closer: number): Quotation {
  const { start } = tokens[0] as Token, close = tokens[closer] as Token;
  return { start, end: close.end, innerStart: start, innerEnd: close.start, unclosed: false, single: false, words: wordsBetween(tokens, 0, closer) };
}

/** The quotation between two marks. */
function between(tokens: readonly Token[], opener: number, closer: number): Quotation {
  const open = tokens[opener] as Token, close = tokens[closer] as Token;
  return {
    start: open.start, end: close.end, innerStart: open.end, innerEnd: close.start,
    unclosed: false, single: isSingle(open), words: wordsBetween(tokens, opener + 1, closer),
  };
}

/** The quotation from a mark up to its last token. */
function unclosed(tokens: readonly Token[], opener: number, last: number): Quotation {
  const open = tokens[opener] as Token, { end } = tokens[last] as Token;
  return {
    start: open.start, end, innerStart: open.end, innerEnd: end,
    unclosed: true, single: isSingle(open), words: wordsBetween(tokens, opener + 1, last + 1),
  };
}

function wordsBetween(tokens: readonly Token[], first: number, last: number): number {
  let words = 0;
  for (let i = first; i < last; i++) if (isWord(tokens[i])) words++;
  return words;
}
