/** “Published Tuesday, March 9, 2019, 4:12 p.m. GMT”: a line that holds a date and nothing else. */

/** Words that a date line may hold. Source: own list. */
const STAMPS = [
  'published', 'posted', 'updated', 'first published', 'last updated', 'last modified', 'created', 'date', 'on', 'at',
  String.raw`by [\p{L} .'-]{3,40}`,
  'hours?', 'minutes?', 'days?', 'ago', 'mon', 'tues?', 'wed(?:nes)?', 'thu(?:rs)?', 'fri', 'sat(?:ur)?', 'sun',
];
const MONTHS = [
  String.raw`jan\w*`, String.raw`feb\w*`, String.raw`mar\w*`, String.raw`apr\w*`, 'may', 'june?', 'july?', String.raw`aug\w*`,
  String.raw`sept?\w*`, String.raw`oct\w*`, String.raw`nov\w*`, String.raw`dec\w*`,
];
const TIMES = [String.raw`[ap]\.?m\.?`, '[a-z]{1,3}[sd]?t', 'utc', 'gmt', String.raw`\d+`, String.raw`[a-f]\d{1,2}`, 'st', 'nd', 'rd', 'th'];
const MARKS = String.raw`[\s.,:;|/()*_–—-]`;
const DATE_LINE = new RegExp(`^(?:(?:${STAMPS.join('|')})(?:day)?\\b|${[...MONTHS, ...TIMES, MARKS].join('|')})+$`, 'iu');
const LONGEST = 120; // UTF-16 units

/** Whether the line holds only what dates are written with; it need not be a date. */
export const isDateLine = (text: string): boolean => text.length <= LONGEST && DATE_LINE.test(text);

const YEAR = /\b(?:19|20)\d\d\b/;
const SHORT = 60; // UTF-16 units

/** A date with its year (2 of 97 such lines within the development pages’ articles are body). */
export const isDateAlone = (text: string): boolean => text.length <= SHORT && YEAR.test(text) && /\d\D+\d/.test(text) && isDateLine(text);
