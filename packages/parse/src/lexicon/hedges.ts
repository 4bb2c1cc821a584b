/** Words that hedge a number, and numbers without a figure. Source: own list from the usage of news agencies. */
import type { Qualifier } from '@onrecord/schema';
import { phrases } from './word-list.js';

type Phrases<Meaning> = readonly (readonly [Meaning, readonly string[]])[];

/** In front of a number. */
export const hedges: Phrases<Qualifier> = [
  ['at_least', phrases(`at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|
    minimum|atleast|at the very least`)],
  ['more_than', phrases(`more than|over|upwards of|upward of|in excess of|well over|well more than|greater than|above|
    far more than|many more than`)],
  ['about', phrases(`about|closer to|around|some|approximately|approx.|approx|~|roughly|an estimated|estimated|circa|
    perhaps|possibly|in the region of|something like|somewhere around|an approximate|probably|or so|round about`)],
  ['nearly', phrases('nearly|almost|close to|just under|just short of|close on|well nigh|very nearly|not quite')],
  ['up_to', phrases(`up to|as many as|as high as|at most|a maximum of|no more than|not more than|maximum of|as much as|
    at the most`)],
  ['fewer_than', phrases('fewer than|less than|under|below')],
  ['exact', phrases(`exactly|just|only|a total of|total of|another|a further|further|an additional|additional|precisely|
    a record|even|yet another|as few as|all|the other|the remaining|a combined|other|a combined total of|
    an unprecedented`)],
];

/** Behind a number. */
export const tails: Phrases<Qualifier> = [
  ['at_least', phrases('or more|and more|or even more|plus|+|at least|if not more|and counting|and above|and up')],
  ['about', phrases('or so|or thereabouts|odd')],
  ['up_to', phrases('or fewer|or less|at most')],
];

/** Between a vague number and a larger one: "dozens | if not | hundreds". */
export const raisers = phrases(`if not|or even|or|or perhaps|perhaps|possibly|and possibly|and perhaps|maybe|and up to|
  and as many as`);

/** Other words for numbers of the codebook's table of vague numbers, by the words that it has. */
export const vagueSynonyms: Phrases<string> = [
  ['a couple', phrases('couple|a couple of|couple of|a pair of')],
  ['a few', phrases('few|the few|quite a few')],
  ['a handful of', phrases('handful of')],
  ['a large number of', phrases('large numbers of|a significant number of|a huge number of')],
];

/** Say "more than one" and no more. */
export const uncounted = phrases(`a group of|an unknown number of|an unspecified number of|an undetermined number of|
  an unconfirmed number of|countless|various|a small number of|an undisclosed number of|scads of|an untold number of|
  untold numbers of|unknown numbers of|an unknown number|unspecified number of|unknown number of|undisclosed number of|
  unconfirmed number of`);
