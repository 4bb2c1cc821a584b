/** Where things stand on a page by the first look: the article’s run of lines, its headline, marks of furniture, stretches of text. */
import { type Found, countedWords, likely } from './found.js';
import { type Marks, marksOf } from './marks.js';
import type { Page } from './page.js';
import { type Stretches, stretchesOf } from './stretches.js';
import { type Topic, topicOf } from './topic.js';

/** What the second look knows besides the first. */
export interface Layout {
  readonly run: Run;
  /** Line of the headline, −1 where none is found. */
  readonly headline: number;
  /** First line of text at or below the headline. */
  readonly opening: number;
  /** Words of the text within the run. */
  readonly topic: Topic;
  readonly marks: Marks;
  readonly stretches: Stretches;
}

/** First and last line of the stretch of the page with the most text in it. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Shorter lines do not open the text. */
const PARAGRAPH = 12; // words

export function layoutOf(page: Page, { odds }: Found, headline: number): Layout {
  const isText = (n: number): boolean => (odds[n] as number) > 0, run = bestRun(page, odds);
  const opening = page.lines.findIndex((line, n) => n >= headline && isText(n) && line.words >= PARAGRAPH);
  return {
    run, headline,
    opening: opening < 0 ? page.lines.length : opening,
    topic: topicOf(page.lines, (n) => n >= run.first && n <= run.last && isText(n)),
    marks: marksOf(page.lines, odds),
    stretches: stretchesOf(page, odds, headline),
  };
}

/** A line less likely than this costs. */
const WORTH = 0.35;

/** Kadane’s best sum, a line’s worth by likelihood and length. */
function bestRun(page: Page, odds: Float64Array): Run {
  let best = 0, run: Run = { first: 0, last: -1 }, sum = 0, start = 0;
  for (const [n, line] of page.lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      start = n;
    }
    sum += (likely(odds[n] as number) - WORTH) * Math.sqrt(1 + countedWords(line));
    if (sum > best) {
      best = sum;
      run = { first: start, last: n };
    }
  }
  return run;
}
