/** Lines of the text that end in a colon and open nothing that the page shows. */
import { isLetterhead } from './letterhead.js';
import type { Line } from './line.js';
import { bitsOf, gives } from './signals.js';

const SHORTEST = 7, LONGEST = 25; // words
/** Share of function words that a heading has not. */
const TELLING = 0.2;
const SITE = bitsOf('more', 'account', 'advert', 'appeal', 'copyright', 'cookie', 'ours', 'you');

/** “Fishermen on the quay seemed to doubt the mayor’s plan:”, and below it the posts that the page does not show. */
export const introduces = (line: Line): boolean =>
  line.text.endsWith(':') && line.words >= SHORTEST && line.words <= LONGEST && line.function >= TELLING && !gives(line, SITE)
  && !isLetterhead({ ...line, text: line.text.slice(0, -1) });
