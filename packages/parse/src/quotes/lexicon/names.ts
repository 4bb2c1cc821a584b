/** Words in front of names and within them. Source: own lists, from reading news. */
import { words } from './words.js';

/** Titles that say nothing of an office. */
export const HONORIFICS = words('mr mr. mrs mrs. ms ms. miss miss. dr dr. sir sir. dame dame. prof prof. hon hon. monsignor msgr msgr.');

/** Open a kunya, which its bearer goes by: "Abu Rami". */
export const KUNYAS = words('abu abou umm um oum');

/** Small words inside a long name, which give no initial. */
export const SMALL_WORDS = words(`of the and for in on to , & 's`);
