import type { Line } from './line.js';
import type { Page } from './page.js';

/**
 * Line of the headline: what a record states, else what the models find above the text, else a line that says in advance what the text
 * says; −1 for none.
 */
export function headlineOf(page: Page, judged: number, body: readonly boolean[]): number {
  const stated = page.fields.indexOf('title'), opening = body.indexOf(true);
  if (stated >= 0) return stated;
  return judged >= 0 && judged < opening ? judged : titleOf(page, body, opening);
}

/** Lines above the text among which its title is looked for, and lines of the text that are asked. */
const ABOVE = 8;
/** Paragraphs of the text that a title tells of. */
const TOLD = 2;
/** Words that a title shares with one of them: beside the text, and from afar. */
const SHARED = 2, SHARED_AFAR = 3;

/** The nearest line above the text, or its first one, that says in advance what the next paragraphs say: half of its words. */
function titleOf({ lines }: Page, body: readonly boolean[], opening: number): number {
  if (opening < 0) return -1;
  const afar = Array.from({ length: ABOVE - 1 }, (_, k) => opening - 2 - k);
  const found = [opening - 1, opening, ...afar].find((n) => {
    const title = lines[n];
    if (title === undefined || !mayBeTitle(title)) return false;
    const told = lines.filter((_, m) => body[m] && m > n && m <= opening + ABOVE).slice(0, TOLD);
    const said = Math.max(0, ...told.map(({ content }) => title.content.filter((word) => content.includes(word)).length));
    return said >= (n < opening - 1 ? SHARED_AFAR : SHARED) && 2 * said >= title.content.length;
  });
  return found ?? -1;
}

const mayBeTitle = (line: Line): boolean => line.words >= 3 && line.words <= 20 && !line.ends && !line.by && !line.dated;
