/** A half-open stretch of a text: from `start`, up to but not including `end`. The unit is said where one is declared. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Converts between the two ways to count the characters of one text. */
export interface CodePoints {
  /** Length of the text in code points. */
  readonly length: number;
  /** Code points before this UTF-16 index; an index inside a surrogate pair counts as the pair’s start. */
  at(utf16: number): number;
  /** UTF-16 index of this code point. */
  utf16(codePoint: number): number;
  /** The text from code point `start` up to `end`. */
  slice(start: number, end: number): string;
}

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Reads a text once for its surrogate pairs. Without any, both counts are the same; else each question is a binary search. */
export function codePoints(text: string): CodePoints {
  const pairs = Array.from(text.matchAll(SURROGATE_PAIR), (pair) => pair.index);
  if (pairs.length === 0) return { length: text.length, at: same, utf16: same, slice: (start, end) => text.slice(start, end) };
  const at = (utf16: number) => utf16 - countBelow(pairs.length, (n) => (pairs[n] as number) < utf16);
  const utf16 = (point: number) => point + countBelow(pairs.length, (n) => (pairs[n] as number) - n < point);
  return { length: at(text.length), at, utf16, slice: (start, end) => text.slice(utf16(start), utf16(end)) };
}

const same = (index: number): number => index;

/** `text` from code point `start` up to `end`. For many slices of one text keep its `codePoints`. */
export function slice(text: string, start: number, end: number): string {
  return codePoints(text).slice(start, end);
}

/** Whether the two share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether every character of `inner` is in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many of the first `length` indices satisfy `below`, which is true up to some index and false from there on. */
function countBelow(length: number, below: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (below(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
