/** How many lines ago a heading of furniture stood: “Related”, “3 comments”, “We need your support”. */
import type { Line } from './line.js';
import { READER, bitsOf, gives } from './signals.js';

/** Lines since the last heading of each sort, by line; far above all limits where there is none. */
export interface Since {
  readonly more: Int32Array;
  readonly comment: Int32Array;
  readonly appeal: Int32Array;
}

const MORE = bitsOf('more'), COMMENT = bitsOf('comment'), APPEAL = bitsOf('appeal');
const NEVER = -999; // line of a heading that is not there

const points = (line: Line): boolean => line.words <= 6 && gives(line, MORE);
const opensComments = (line: Line): boolean => line.words <= 4 && gives(line, COMMENT);

/** “We cannot do this without your support” */
export const pleads = (line: Line): boolean => gives(line, APPEAL) && gives(line, READER);

export const sinceHeadings = (lines: readonly Line[]): Since => ({
  more: linesSince(lines, points),
  comment: linesSince(lines, opensComments),
  appeal: linesSince(lines, pleads),
});

function linesSince(lines: readonly Line[], isHeading: (line: Line) => boolean): Int32Array {
  let last = NEVER;
  return Int32Array.from(lines, (line, n) => {
    const since = n - last;
    if (isHeading(line)) last = n;
    return since;
  });
}
