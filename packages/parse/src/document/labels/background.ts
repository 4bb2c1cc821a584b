/**
 * Paragraphs that an agency tells again in story after story: “The war has killed more than 60,000 people, according to the United
 * Nations.” Other pages hold them as they hold a site’s own lines, but they stand within the text and speak to nobody.
 */
import { isProse } from '../copies.js';
import type { Line } from './line.js';
import type { Page } from './page.js';

/** So many in a row; more are other stories’ openings. */
const IN_A_ROW = 2;

/** For each line whether it is one. `isText`: what reads like the text by itself. */
export function toldAgain({ lines, prose, elsewhere }: Page, isText: readonly boolean[]): readonly boolean[] {
  const isOwn = (n: number): boolean => isText[n] === true && prose[n] === true && elsewhere[n] === 0;
  let row = 0;
  return lines.map((line, n) => {
    const isBelowText = isOwn(n - 1) || (row > 0 && row < IN_A_ROW);
    const is = elsewhere[n] !== 0 && isBelowText && isProse(line) && (isOwn(n + 1) || tellsNews(line));
    row = is ? row + 1 : 0;
    return is;
  });
}

/** At the end of a text it takes a source to tell such a paragraph from what is said of the site. */
const tellsNews = (line: Line): boolean => line.reports || line.quoted || /\baccording to\b/i.test(line.text);
