/** Offices by what they tell of who holds them. Source: own list, from reading news. */
import { words } from './words.js';

/** Every firm has them, so that a name in front tells whose: "the Tesla | chief". */
export const OF_FIRMS = words('chief boss founder co-founder ceo owner executive chairman chairwoman');
