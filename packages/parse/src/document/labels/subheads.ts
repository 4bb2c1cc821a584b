/** “What the engineers found”, between two paragraphs of a text that has other such lines: the models give up a short one for want of words. */
import type { Line } from './line.js';
import type { Page } from './page.js';

const LONGEST = 10; // words
/** Subheads that a text has beside this one: of 12 such lines on the development pages 8 are subheads, where it has fewer 4 of 31. */
const OTHERS = 2;

/** What is likely to be text, with the further subheads of a text that has some. */
export function withSubheads({ lines, prose, times, elsewhere }: Page, likely: readonly boolean[]): readonly boolean[] {
  const parts = (n: number): boolean => [n - 1, n + 1].every((m) => likely[m] === true && prose[m] === true) && mayPart(lines[n] as Line);
  const subheads = lines.flatMap((_, n) => (parts(n) ? [n] : []));
  if (subheads.filter((n) => likely[n]).length < OTHERS) return likely;
  const own = new Set(subheads.filter((n) => times.get((lines[n] as Line).fingerprint) === 1 && elsewhere[n] === 0));
  return likely.map((is, n) => is || own.has(n));
}

const mayPart = (line: Line): boolean =>
  line.words > 0 && line.words <= LONGEST && line.numbers === 0 && !line.ends && line.signals === 0 && !line.dated && !line.timed && !line.by && !line.linked && !line.quoted;
