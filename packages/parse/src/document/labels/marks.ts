/** Marks of furniture since the text began: what stands behind “Related”, “2 comments” or “3 days ago” is seldom the article. */
import { type Slots, type Vector, classIn } from './features.js';
import { countedWords, likely } from './found.js';
import type { Line } from './line.js';
import { type Signal, bitsOf, gives } from './signals.js';

/** A line short enough to be a heading or a stamp; “He did not reply.” is none. */
const isShort = (line: Line): boolean => line.words <= 5 || (line.words <= 8 && !line.ends);
const shortWith = (...names: readonly Signal[]): ((line: Line) => boolean) => {
  const wanted = bitsOf(...names);
  return (line) => gives(line, wanted) && isShort(line);
};

const MARKS: Readonly<Record<string, (line: Line) => boolean>> = {
  more: shortWith('more'),
  comment: shortWith('comment'),
  share: shortWith('share', 'follow'),
  account: shortWith('account'),
  appeal: shortWith('appeal', 'advert'),
  staff: shortWith('staff'),
  copyright: shortWith('copyright', 'cookie'),
  story: shortWith('story'),
  dated: (line) => (line.dated || line.timed) && isShort(line),
  ago: (line) => isShort(line) && /\bago\b/.test(line.text),
  by: (line) => line.by && line.words <= 12,
  title: (line) => line.words >= 5 && line.words <= LONGEST && !line.ends && line.capital > 0.6,
};
const kinds = Object.entries(MARKS);

/** Expected words of text above a mark, for it to count: a page’s head is full of marks. */
const BEGUN = 60;
/** No mark is longer. */
const LONGEST = 20; // words
const NEAR = [1, 3, 10, 30]; // lines
const OFTEN = [1, 3]; // marks

/** For each kind of mark and each line: lines since the last one, −1 where there is none above; how many stand above. */
export interface Marks {
  readonly since: readonly Int16Array[];
  readonly count: readonly Int16Array[];
}

export const claimMarks = (slots: Slots) =>
  kinds.map(([name]) => ({
    since: slots.claim(`since ${name}`, NEAR.length + 1),
    count: slots.claim(`count of ${name}`, OFTEN.length + 1),
  }));

export function marksOf(lines: readonly Line[], odds: Float64Array): Marks {
  const since = kinds.map(() => new Int16Array(lines.length).fill(-1));
  const count = kinds.map(() => new Int16Array(lines.length));
  const last = kinds.map(() => -1), seen = kinds.map(() => 0);
  let mass = 0;
  for (const [n, line] of lines.entries()) {
    const mayMark = mass > BEGUN && line.words > 0 && line.words <= LONGEST;
    for (const [k, [, holds]] of kinds.entries()) {
      const at = last[k] as number;
      if (at >= 0) (since[k] as Int16Array)[n] = Math.min(FAR, n - at);
      (count[k] as Int16Array)[n] = Math.min(FAR, seen[k] as number);
      if (!mayMark || !holds(line)) continue;
      last[k] = n;
      seen[k] = (seen[k] as number) + 1;
    }
    mass += likely(odds[n] as number) * countedWords(line);
  }
  return { since, count };
}

/** More lines or marks than this are told apart no further. */
const FAR = 1000;

export function lookAtMarks(at: ReturnType<typeof claimMarks>, { since, count }: Marks, n: number, into: Vector): void {
  for (const [k, slot] of at.entries()) {
    const lines = (since[k] as Int16Array)[n] as number;
    if (lines < 0) continue;
    into.add(slot.since + classIn(NEAR, lines), 1);
    into.add(slot.count + classIn(OFTEN, (count[k] as Int16Array)[n] as number), 1);
  }
}
