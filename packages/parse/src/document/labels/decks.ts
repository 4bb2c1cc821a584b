/**
 * “At least 36 people killed”, “Three gunmen blew themselves up at the gates”, and below them the author or the day: decks in a row, which
 * sum the story up right below its headline as titles of other stories do elsewhere.
 */
import { isAuthorAlone } from './authors.js';
import { isDateLine } from './date-line.js';
import type { Line } from './line.js';
import { titlesNothing } from './untitled.js';

const FEWEST = 2, MOST = 5; // decks
const SHORTEST = 4, LONGEST = 25; // words
/** Decks of a row that tell what happened; in titles of other stories few words are small ones. */
const TELLING = 2, SMALL = 0.15;

/** The lines between the headline and the author or the day, if each of them may be a deck and two tell something; else none. */
export function decksBelow(lines: readonly Line[], headline: number): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set(), first = headline + 1;
  if (headline < 0) return none;
  const count = lines.slice(first, first + MOST + 1).findIndex((line, k) => line.by || isDateLine(line.text) || isAuthorAlone(lines, first + k));
  const decks = Array.from({ length: Math.max(0, count) }, (_, k) => first + k);
  if (count < FEWEST || !decks.every((n) => mayBeDeck(lines, n))) return none;
  return decks.filter((n) => tells(lines[n] as Line)).length >= TELLING ? new Set(decks) : none;
}

const mayBeDeck = (lines: readonly Line[], n: number): boolean => {
  const line = lines[n] as Line;
  return line.words >= SHORTEST && line.words <= LONGEST && line.signals === 0 && !line.ends && !line.timed && !line.dated && !line.linked
    && line.fingerprint !== lines[n - 1]?.fingerprint && !titlesNothing(lines, n);
};

const tells = (line: Line): boolean => line.pasts + line.auxiliaries > 0 && line.function >= SMALL;
