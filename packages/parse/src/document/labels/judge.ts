/** Lines judged in two looks by fitted linear models; between them the headline is found. */
import { Vector } from './features.js';
import { look } from './first-look.js';
import { type Found, found } from './found.js';
import { lookForHeadline } from './headline-look.js';
import { surestHeadline } from './surest-title.js';
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
  /** Log-odds of each line being the headline. */
  readonly titles: Float64Array;
  /** Line of the headline, −1 where the models are sure of none. */
  readonly headline: number;
  readonly run: Run;
}

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

/** Log-odds of each line being the headline. */
export function titleOdds(page: Page, first: Found, weights: Float64Array): Float64Array {
  const vector = new Vector();
  return Float64Array.from(page.lines, (_, n) => {
    vector.clear();
    lookForHeadline(page, first, n, vector);
    return vector.scoredBy(weights);
  });
}

export function judge(page: Page, weights: Weights): Judgement {
  const { odds, carried } = lookOnce(page, weights.first, weights.second), first = found(page, odds);
  const titles = titleOdds(page, first, weights.headline), headline = surestHeadline(page, titles);
  const layout = layoutOf(page, first, headline), vector = new Vector();
  const again = carried.map((sum, n) => {
    vector.clear();
    lookAgain(page, first, layout, n, vector);
    return sum + vector.weighedBy(weights.second);
  });
  return { odds: again, titles, headline, run: layout.run };
}
