/** Words of prisoner swaps. Source: own list, from reading news. */
import { setOf, wordsOf } from './word-list.js';

/** "*swapped* 85 prisoners", "*handed* over 27 captured soldiers". */
export const swapForms = wordsOf('swapped swapping exchanged exchanging handed handing returned repatriated exchange');

/** "*freed* 12 in exchange for nine prisoners". */
export const freesForms = setOf('freed free frees freeing released release releases releasing swapped handed');

/** One side gives: only captives and prisoners of war are freed by it. */
export const givesBack = setOf('handed handing returned repatriated');

export const capturedWords = setOf('captured pow pows');

export const prisonerWords = setOf('prisoner prisoners detainee detainees');
