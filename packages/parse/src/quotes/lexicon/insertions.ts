/** What opens or fills an insertion behind a name. Source: own list, from reading news. */
import { words } from './words.js';

/** Part of a name behind a comma: "Omar Lut, | Jr., said". */
export const NAME_SUFFIXES = words('jr jr. sr sr.');

/** Between two commas it tells of the name, or joins the sentence to the one before: ", | who left,", ", | however,". */
export const INSERTION_OPENERS: ReadonlySet<string> = new Set([
  ...words('who whose which aged then now formerly also however meanwhile himself herself'),
  ...NAME_SUFFIXES,
]);

/** Joining words that may open what is no clause: ", | as mayor,", ", | where she works,". */
export const OPENS_NO_CLAUSE = words('as where');

/** Of one's own, and no office: "said Lut, his | voice breaking |". */
export const OF_BODY = words('voice eyes hands arms fist fists shoulders lips hair cheeks tears fingers');
