/** Verbs that tell what somebody is by trade or office. Source: own list, from reading news. */
import { words } from './words.js';

/** "who | heads | the board": what somebody has the charge of, for as long as the text tells; "who led the raid" is over. */
export const LEADS_WHAT = words(`heads leads chairs co-chairs runs directs owns co-owns oversees manages edits commands coaches captains
  founded co-founded cofounded represents`);

/** "who | works | as a diver". */
export const SERVES = words('works serves');

/** "Omar Lut | became | head of the board". */
export const BECOMES = words('became');
