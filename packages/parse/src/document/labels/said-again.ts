/** Words that stand twice: a paragraph’s beginning, cut to fit, above it; a title that its picture says too, on one line. */
import type { Line } from './line.js';

const SHORTEST = 8; // words
/** Lines below among which the whole paragraph stands. */
const CLOSE = 6;

/** “Divers are to go down again after a man was seen in connection…”, and below it the paragraph that goes on so. */
export function isBeginning(lines: readonly Line[], n: number): boolean {
  const line = lines[n] as Line, own = line.text.replace(/ ?(?:…|\.\.\.)$/, '');
  if (line.words < SHORTEST || (own === line.text && line.ends)) return false;
  return lines.slice(n + 1, n + 1 + CLOSE).some(({ text }) => text.length > own.length && text.startsWith(own));
}

/** “Source: Ferry sinks off Orsa”, below “Ferry sinks off Orsa”. */
export const saysTitle = ({ text }: Line, title: Line | undefined): boolean =>
  title !== undefined && text.length > title.text.length && text.replace(LABEL, '') === title.text;
const LABEL = /^\p{L}[\p{L} ]{2,12}: /u;

/** “Mayor ‘in shock’ over the ferry Mayor ‘in shock’ over the ferry” */
export function isSaidTwice({ text, words }: Line): boolean {
  const half = (text.length - 1) / 2;
  return words >= SHORTEST && Number.isInteger(half) && text[half] === ' ' && text.startsWith(text.slice(half + 1));
}
