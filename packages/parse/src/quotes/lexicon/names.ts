/** Words in front of names and within them. Source: own lists, from reading news. */
import { words } from './words.js';

/** Titles that say nothing of an office. */
export const HONORIFICS = words(`mr mr. mrs mrs. ms ms. miss miss. dr dr. sir sir. dame dame. prof prof. hon hon. monsignor msgr msgr. engr engr.
  datuk dato datin tan seri sri shri smt`);

/** Open a kunya, which its bearer goes by: "Abu Rami". */
export const KUNYAS = words('abu abou umm um oum');

/** Small words inside a long name, which give no initial. */
export const SMALL_WORDS = words(`of the and for in on to , & 's`);

/** Ends of what firms sell: "Norva *Pro*". Source: own list, from reading news of firms. */
export const PRODUCTS = words(`pro plus max mini lite ultra air cloud maps pay prime studio store suite assistant hub ads docs photos music tv
  watch phone pad book pods one go`);
