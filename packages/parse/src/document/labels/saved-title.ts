/** The title of a text that somebody saved, where little stands above the text: days, authors, agencies, a letterhead, a standfirst. */
import { isAuthorAlone, isTradeAlone } from './authors.js';
import { agenciesAlone } from './credits.js';
import { titlesItsDay } from './date-line.js';
import { fillsIn } from './fields.js';
import { isLetterhead, opensNewsletter } from './letterhead.js';
import { type Line, holdsWords } from './line.js';
import { bitsOf, gives } from './signals.js';
import { titlesNothing } from './untitled.js';

/** “World News”, “Opinion and Analysis” */
const LONGEST_SECTION = 4; // words

/** A standfirst reads like a headline, but stands below one: the first of two such lines is it, and so is the first deck of two (“…;”). */
export function firstSaved(lines: readonly Line[], headline: number): number {
  const above = lines[headline - 1], { text } = lines[headline] as Line;
  if (above?.text.endsWith(';')) return headline - 1;
  if (above === undefined || above.words <= LONGEST_SECTION || above.text.endsWith(text)) return headline;
  return mayBeTitle(lines, headline - 1) ? headline - 1 : headline;
}

/** The first of the lines above a text that may be its title; −1 for none. */
export const firstSavedAbove = (above: readonly Line[]): number => above.findIndex((_, n) => mayBeTitle(above, n));

const FURNITURE = bitsOf('cookie', 'account', 'share', 'more', 'advert', 'copyright', 'photo', 'appeal');

/** A letterhead is names alone: “Joint Command - Oruland”. “Who pays?” may be a title. */
function mayBeTitle(lines: readonly Line[], n: number): boolean {
  const line = lines[n] as Line, isTitled = line.words >= 3 && line.words <= 20 && (!line.ends || /[?!]$/.test(line.text));
  return isTitled && holdsWords(line) && line.function > 0 && standsAlone(line) && !gives(line, FURNITURE) && !namesSource(lines, n)
    && !isLetterhead(line) && !titlesNothing(lines, n);
}

/** “Tomas Ilves”, “Valley Wire Writer”, “Reuters” */
const namesSource = (lines: readonly Line[], n: number): boolean => {
  const line = lines[n] as Line;
  return line.by || fillsIn(lines, n) || isAuthorAlone(lines, n) || isTradeAlone(line) || agenciesAlone(line.text).length > 0;
};

/** A day, an address, an item of a list, what a form asks for is no title. */
const standsAlone = (line: Line): boolean =>
  (!line.dated || titlesItsDay(line.text)) && !line.timed && !line.linked && !opensNewsletter(line) && !/^\d{1,2}[.)] /.test(line.text)
  && !FILLED_IN.test(line.text) && !SLUG.test(line.text);
/** “Contact: Dana Whitlow”, “Reporter: Tomas Ilves”, “Compiled by the desk”, “For Immediate Release” */
const FILLED_IN = new RegExp(String.raw`^(?:${[
  '(?:(?:media |press )?contacts?|reporters?|authors?|source|location|place|from|to) ?: ', '(?:compiled|edited|reported|written) by ',
  'for immediate release', '(?:press|news|media) (?:release|advisory)',
].join('|')})`, 'i');
/** “BC-Torana-Flood, 3rd Ld-Writethru” */
const SLUG = /^[A-Z]{2}-\p{L}/u;
