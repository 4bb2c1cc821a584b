/** Lines judged in two looks by fitted linear models; between them the headline is found. */
import { Vector } from './features.js';
import { look } from './first-look.js';
import { type Found, found } from './found.js';
import { lookForHeadline } from './headline-look.js';
import { type Run, layoutOf } from './layout.js';
import type { Page } from './page.js';
import { sinceHeadings } from './since.js';
import { lookAgain } from './second-look.js';

/** Fitted weights, one for each slot and the bias last. scripts/fit-labels.mjs makes them. */
export interface Weights {
  readonly first: Float64Array;
  readonly headline: Float64Array;
  readonly second: Float64Array;
}

export interface Judgement {
  /** Log-odds of each line being body. */
  readonly odds: Float64Array;
  /** Line of the headline, −1 where none is found. */
  readonly headline: number;
  readonly run: Run;
}

/** Lower log-odds than these are no headline. */
const SURE_OF_HEADLINE = -2;

export function firstLook(page: Page, weights: Float64Array): Found {
  return found(page, lookOnce(page, weights, null).odds);
}

/** The first look’s log-odds, and what its features add to the second’s: both are summed while the features are at hand. */
function lookOnce(page: Page, weights: Float64Array, second: Float64Array | null) {
  const vector = new Vector(), since = sinceHeadings(page.lines);
  const odds = new Float64Array(page.lines.length), carried = new Float64Array(page.lines.length);
  for (let n = 0; n < odds.length; n++) {
    vector.clear();
    look(page, since, n, vector);
    odds[n] = vector.scoredBy(weights);
    if (second !== null) carried[n] = vector.scoredBy(second);
  }
  return { odds, carried };
}

export function findHeadline(page: Page, first: Found, weights: Float64Array, vector = new Vector()): number {
  let best = SURE_OF_HEADLINE, line = -1;
  for (let n = 0; n < page.lines.length; n++) {
    vector.clear();
    lookForHeadline(page, first, n, vector);
    const odds = vector.scoredBy(weights);
    if (odds > best) {
      best = odds;
      line = n;
    }
  }
  return line;
}

export function judge(page: Page, weights: Weights): Judgement {
  const { odds, carried } = lookOnce(page, weights.first, weights.second), first = found(page, odds), vector = new Vector();
  const headline = findHeadline(page, first, weights.headline, vector), layout = layoutOf(page, first, headline);
  const again = carried.map((sum, n) => {
    vector.clear();
    lookAgain(page, first, layout, n, vector);
    return sum + vector.weighedBy(weights.second);
  });
  return { odds: again, headline, run: layout.run };
}
