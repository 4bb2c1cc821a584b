/** Readers’ posts below an article, where no heading says that they begin: “marlin77”, “3 days ago at 9:14 am”, what she has to say. */
import { formOfDates } from './date-line.js';
import type { Line } from './line.js';

/** Posts that make a thread. */
const THREAD = 3;
const LONGEST_NAME = 3, LONGEST_STAMP = 10, SHORTEST_TITLE = 4, LONGEST_TITLE = 20; // words

/** The lines that name who posts, where as many as make a thread are stamped in one form. A live blog’s posts have titles. */
export function postsOn(lines: readonly Line[]): ReadonlySet<number> {
  const named = new Map<string, number[]>();
  for (const [n, line] of lines.entries()) {
    if (!isStamp(line) || !isNameAlone(lines[n - 1]) || isTitle(lines[n + 1])) continue;
    const form = formOfDates(line.text), others = named.get(form);
    if (others === undefined) named.set(form, [n - 1]);
    else others.push(n - 1);
  }
  return new Set([...named.values()].filter((names) => names.length >= THREAD).flat());
}

const isStamp = (line: Line): boolean =>
  line.words <= LONGEST_STAMP && !line.ends && (/\bago\b/.test(line.text) || (line.dated && line.timed));

const isNameAlone = (line: Line | undefined): boolean =>
  line !== undefined && line.words > 0 && line.words <= LONGEST_NAME && !line.ends && !line.dated && !line.timed
  && !line.text.endsWith(':');

const isTitle = (line: Line | undefined): boolean =>
  line !== undefined && line.words >= SHORTEST_TITLE && line.words <= LONGEST_TITLE && !line.ends;
