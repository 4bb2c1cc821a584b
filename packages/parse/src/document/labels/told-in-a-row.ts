/**
 * A short article on a page full of furniture, of which the models keep nothing: two and more sentences of news in a row, each with a verb
 * and without a word of furniture, the first of them a paragraph, with a day close above.
 */
import type { Line } from './line.js';
import type { Page } from './page.js';
import { isTrueSentence } from './true-sentences.js';

/** Log-odds below which no sentence is taken for text. */
const LEAST = -7;
const PARAGRAPH = 12, SENTENCE = 4; // words
/** Sentences in a row that tell a story, and lines above them among which its day stands. */
const ROW = 2, ABOVE = 6;

/** The sentences of the longest such row; none where there is none. */
export function toldInARow({ lines, elsewhere }: Page, odds: Float64Array): readonly boolean[] {
  let best = { from: 0, to: 0 }, from = 0;
  for (let n = 0; n <= lines.length; n++) {
    const line = lines[n];
    if (line !== undefined && elsewhere[n] === 0 && (odds[n] as number) > LEAST && tells(line)) continue;
    if (n - from >= ROW && n - from > best.to - best.from && opensStory(lines, from)) best = { from, to: n };
    from = n + 1;
  }
  return lines.map((_, n) => n >= best.from && n < best.to);
}

const opensStory = (lines: readonly Line[], n: number): boolean =>
  (lines[n] as Line).words >= PARAGRAPH && lines.slice(Math.max(0, n - ABOVE), n).some(({ dated, ends }) => dated && !ends);

const tells = (line: Line): boolean =>
  line.ends && line.words >= SENTENCE && !/[?…]$/.test(line.text) && !line.linked
  && ((line.signals === 0 && line.pasts + line.auxiliaries > 0) || isTrueSentence(line));
