import { plainSpaces } from '@onrecord/schema';
import { goesOn } from './wrapped.js';

/** A stretch of the raw text that is labelled as a whole: a line, or the lines of a hard-wrapped paragraph. */
export interface Block {
  /** First UTF-16 unit in the raw text; never white space. */
  readonly start: number;
  /** One past the last UTF-16 unit; never after white space. */
  readonly end: number;
  /** What stands there, each white-space character read as one plain space. */
  readonly text: string;
  /** Whether a blank line (or the start of the text) stands before it. */
  readonly apart: boolean;
}

/** A block that is one line, and the white space before it on that line. */
export interface RawLine extends Block {
  readonly indent: number;
}

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g;

/** The paragraphs of the raw text. */
export function blocksOf(rawText: string): readonly Block[] {
  const lines = linesOf(rawText), joined = goesOn(lines);
  return lines.flatMap((line, n) => {
    if (joined[n]) return [];
    let last = n;
    while (joined[last + 1]) last++;
    const { start, apart } = line, { end } = lines[last] as RawLine;
    return [{ start, end, text: plainSpaces(rawText.slice(start, end)), apart }];
  });
}

/** The lines that hold more than white space. */
function linesOf(rawText: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let before = -2;
  for (const line of rawText.matchAll(LINE)) {
    const text = line[0].trim();
    if (text === '') continue;
    const indent = line[0].indexOf(text), start = line.index + indent;
    lines.push({ start, end: start + text.length, text, apart: line.index - before > 1, indent });
    before = line.index + line[0].length;
  }
  return lines;
}

/** The block in two, without the white space between them. */
export function parted({ start, end, text, apart }: Block, length: number): readonly [Block, Block] {
  const before = text.slice(0, length).trimEnd();
  return [
    { start, end: start + before.length, text: before, apart },
    { start: start + length, end, text: text.slice(length), apart: false },
  ];
}
