/** Words of prisoner swaps. Source: own list, from reading news. */
import { wordSet, words } from '../../lexicon/word-list.js';

/** "*swapped* 85 prisoners", "*handed* over 27 captured soldiers". */
export const swapForms = words('swap swaps swapped swapping exchanged exchanging handed handing returned repatriated exchange');

/** "*freed* 12 in exchange for nine prisoners". */
export const freesForms = wordSet('freed free frees freeing released release releases releasing swapped handed');

/** One side gives: only captives and prisoners of war are freed by it. */
export const givesBack = wordSet('handed handing returned repatriated');

export const capturedWords = wordSet('captured pow pows');

export const prisonerWords = wordSet('prisoner prisoners detainee detainees');
