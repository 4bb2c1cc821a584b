/**
 * Dates in a sentence, read forward: "Monday", "3 March 2014", "March 3, 2014", "Tuesday, Oct. 8", "the 12th of
 * October".
 */
import { factOf } from '../../language/remember.js';
import { tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag, tagsOf } from '../../lexicon/index.js';
import { dateJoints, mayIsMonth, timeTurns, whichYear } from '../lexicon/times.js';
import { violence } from '../lexicon/violence.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

const isNumber = (scene: Scene, i: number): boolean => /^(?:\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[-–]\d{1,2})$/.test(wordAt(scene, i));

/** "between April and | mid-August". */
const isPartOfMonth = factOf(({ lower }) =>
  /^(?:mid|early|late)-./.test(lower) && (tagsOf(lower.slice(lower.indexOf('-') + 1)) & Tag.Month) !== 0);

/** A weekday or a month; "May" only where it can be no verb. */
export function isDayOrMonth(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i);
  if (token === undefined) return false;
  if (isPartOfMonth(token)) return true;
  if (!token.capital || !tagged(token, Tag.Weekday | Tag.Month)) return false;
  // "Fayez | Jan |": a name
  const isNamed = tagged(token, Tag.Month) && tagged(token, GIVEN_NAME) && tokenAt(scene, i - 1)?.kind === 'word' && tokenAt(scene, i - 1)?.capital === true;
  // "A | June | strike", "Last | June"
  const isOpened = i - 1 === scene.first && (tagged(tokenAt(scene, i - 1), Tag.Determiner) || timeTurns.has(wordAt(scene, i - 1)));
  if (isNamed && !isOpened && !tagged(tokenAt(scene, i - 1), Tag.TimeWord | Tag.Weekday | Tag.Preposition)
    && !isNumber(scene, i + 1)) return false;
  // "the Fourth of | July | weekend"
  if (token.lower === 'july' && wordAt(scene, i - 1) === 'of' && wordAt(scene, i - 2) === 'fourth') return false;
  return token.lower !== 'may' || isNumber(scene, i + 1) || isNumber(scene, i - 1)
    || mayIsMonth.has(wordAt(scene, i - 1));
}

/** 1642 only where it counts nothing. */
export function isYear(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  // "the | 2000 | block of Main Street"
  if (/^(?:19|20)\d\d$/.test(word)) return wordAt(scene, i + 1) !== 'block';
  if (!/^1[4-8]\d\d$/.test(word) || (scene.opens.get(i)?.head ?? -1) >= 0) return false;
  // "in 1642", "the siege of 1642"
  return wordAt(scene, i - 1) === 'in' || (wordAt(scene, i - 1) === 'of' && violence.test(wordAt(scene, i - 2)));
}

/** One past a date that begins at `i`, or `i` where none does. */
export function dateEnd(scene: Scene, i: number): number {
  let end = i, named = false;
  for (;;) {
    const part = datePart(scene, end, named, end === i);
    if (part > 0) named = true;
    const length = part > 0 || !named ? part : joint(scene, end);
    if (length === 0) return named ? end : i;
    end += length;
  }
}

/** How many tokens a part of the date at `i` has: a day, a month, a year, "12th of"; 0 where none stands there. */
function datePart(scene: Scene, i: number, named: boolean, first: boolean): number {
  if (isDayOrMonth(scene, i)) return 1;
  // "June | last year", "June | of last year"
  const which = wordAt(scene, i) === 'of' ? i + 1 : i;
  if (named && whichYear.has(wordAt(scene, which)) && wordAt(scene, which + 1) === 'year' && tagged(tokenAt(scene, i - 1), Tag.Month))
    return which + 2 - i;
  if (!isNumber(scene, i) || isCountBehind(scene, i)) return 0;
  // "wounded | 12 | Monday": no day of it
  const isDayOf = isDayOrMonth(scene, i + 1) && !tagged(tokenAt(scene, i + 1), Tag.Weekday);
  if (isDayOf || isDayOrMonth(scene, i - 1) || ((named || first) && isYear(scene, i))) return 1;
  // "the 12th of | October 2023", "Saturday, | 21st October"
  return wordAt(scene, i + 1) === 'of' && isDayOrMonth(scene, i + 2) ? 2 : 0;
}

/** "On Tuesday | 12 people | were killed", "In May | 120 | died": no day, but how many. */
const isCountBehind = (scene: Scene, i: number): boolean =>
  (tagged(tokenAt(scene, i - 1), Tag.Weekday | Tag.Month) && scene.opens.get(i)?.kind === 'person' && !isYear(scene, i))
    || (tagged(tokenAt(scene, i - 1), Tag.Weekday) && !isDayOrMonth(scene, i + 1) && wordAt(scene, i + 1) !== 'of')
    || (/^\d{3}$/.test(wordAt(scene, i)) && !isDayOrMonth(scene, i + 1));

/**
 * How many tokens at `i` join the date so far to more of it: "Tuesday | , Oct. 8", "Monday | morning", "2011 | and
 * 2012".
 */
function joint(scene: Scene, i: number): number {
  const word = wordAt(scene, i);
  if (word === ',') {
    const isDate = isDayOrMonth(scene, i + 1) || isYear(scene, i + 1)
      || (isNumber(scene, i + 1) && isMonthBehind(scene, i + 2));
    return isDate ? 1 : 0;
  }
  if (!dateJoints.has(word)) return 0;
  return word !== 'and' || isDayOrMonth(scene, i + 1) || (isYear(scene, i - 1) && isYear(scene, i + 1)) ? 1 : 0;
}

/** "21st | October", "21st | of October". */
const isMonthBehind = (scene: Scene, i: number): boolean => isDayOrMonth(scene, wordAt(scene, i) === 'of' ? i + 1 : i);

/** "between 10 and | 14 June": one past the date; `i` where the day before the joint has none of its own. */
export const dayRangeEnd = (scene: Scene, i: number): number =>
  isNumber(scene, i) && isNumber(scene, i + 2) ? dateEnd(scene, i + 2) : i;

/** "3", "21st": the day of a month, if a month stands beside it. */
export const isDayOfMonth = (scene: Scene, i: number): boolean => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(wordAt(scene, i));
