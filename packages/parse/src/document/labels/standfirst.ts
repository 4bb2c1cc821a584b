/** A standfirst: a sentence or two that sum the story up, below its headline. */
import { isAuthorAlone } from './authors.js';
import type { Line } from './line.js';
import { bitsOf, gives } from './signals.js';

/** “Posted 20 May 2018 by Nadia Karam” is shorter than what tells of a day. */
const TELLING_OF_DAY = 12; // words
const PICTURE = bitsOf('photo', 'caption');

/** What sums the story up between its headline and its author or day, or right below these. */
export function isStandfirst(lines: readonly Line[], n: number, headline: number): boolean {
  const line = lines[n] as Line;
  if (headline < 0 || n <= headline || n > headline + HEAD || line.words > 50) return false;
  if (line.by || (line.dated && line.words < TELLING_OF_DAY) || gives(line, PICTURE)) return false;
  const shortest = line.ends ? SHORTEST_SENTENCE : SHORTEST;
  if (n === headline + 1) return line.words >= shortest && [headline - 1, n + 1, n + 2, n + 3].some((m) => namesAuthorOrDay(lines, m));
  return line.ends && line.words >= shortest && line.signals === 0 && !lines.slice(headline + 1, n).some(({ ends }) => ends)
    && namesAuthorOrDay(lines, n - 1);
}
/** Lines below the headline among which the author, the day and a standfirst stand. */
const HEAD = 10;
const SHORTEST = 7, SHORTEST_SENTENCE = 5; // words

function namesAuthorOrDay(lines: readonly Line[], n: number): boolean {
  const line = lines[n];
  return line !== undefined && (line.by || line.dated || line.timed || /^by$/i.test(line.text) || isAuthorAlone(lines, n));
}
