/** A stretch of the raw text that is labelled as a whole: a line. */
export interface Block {
  /** First UTF-16 unit in the raw text; never white space. */
  readonly start: number;
  /** One past the last UTF-16 unit; never after white space. */
  readonly end: number;
  readonly text: string;
  /** Whether a blank line (or the start of the text) stands before it. */
  readonly apart: boolean;
}

const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/g;
const BLANK_EDGE = /^[\s\u0085]+|[\s\u0085]+$/g;

/** The lines of the raw text that hold more than white space. */
export function blocksOf(rawText: string): readonly Block[] {
  const blocks: Block[] = [];
  let before = -2;
  for (const line of rawText.matchAll(LINE)) {
    const text = line[0].replace(BLANK_EDGE, '');
    if (text === '') continue;
    const start = line.index + line[0].indexOf(text);
    blocks.push({ start, end: start + text.length, text, apart: line.index - before > 1 });
    before = line.index + line[0].length;
  }
  return blocks;
}
