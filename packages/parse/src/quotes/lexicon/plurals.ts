/** Plurals and bodies that the ending does not tell. Source: own lists, from reading news. */
import { words } from './words.js';

/** Stand as a subject without an article: "| police said", "| management denied it". */
export const BARE_SUBJECTS = words(`police staff media people troops personnel locals men women children management parliament
  prosecution defence defense`);

/** Count more than one, without a noun. */
export const LONE_PLURALS = words('others some many both all several few they');

/** "| most | of the voters". */
export const PARTS_OF_MANY = words('most many some several few half all dozens hundreds scores thousands none both');

/** Subjects of a verb in the base form: "| staff report". */
export const HEADS_OF_MANY = words('police people men women children others many some both media staff');
