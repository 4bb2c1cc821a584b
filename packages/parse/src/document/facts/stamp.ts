/**
 * “Tomas Ilves - Jul 8, 2014 4:11 pm UTC”, “Harbour Times July 8, 2014”: a day among names, on a line that the page stamps its text with.
 * The label has said that the line is no sentence; here it is taken apart.
 */
import { NAME, isOfPerson } from '../labels/authors.js';
import { MONTH_NAME } from '../labels/date-line.js';
import { unglued } from '../labels/glued.js';
import { dayOfStamp } from './written-day.js';

const YEAR = String.raw`(?:19|20)\d\d`;
const DAY = new RegExp(String.raw`\b(?:${[
  String.raw`${MONTH_NAME}\.? \d{1,2}(?:st|nd|rd|th)?,? ${YEAR}`, String.raw`\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH_NAME}\.?,? ${YEAR}`,
  String.raw`\d{1,2}([./-])\d{1,2}\1(?:${YEAR}|\d\d)`, String.raw`${YEAR}([./-])\d{1,2}\2\d{1,2}`,
].join('|')})(?![\d:])`, 'gi');

/** Words of a stamp, beside names and days, in small letters. Source: own list. */
const SMALL = /^(?:and|of|for|the|in|at|on|by|de|da|di|du|del|van|von|der|den|la|le|al|el|bin|ibn|as|told|to|published|posted|updated|last|first|date|from|a\.?m|p\.?m|hours?|hrs|min|read|ist|gmt|utc|under|comments?|views?)$/;
/** Words beside the day: a longer line tells something. */
const LONGEST = 14;

/** A day of a stamp, and the words in front of it: “Posted: ”. */
export interface StampedDay {
  readonly text: string;
  readonly date: string;
}

/** The days in full on a line whose other words are names; none on any other. */
export function daysOnStamp(stamp: string): readonly StampedDay[] {
  const text = unglued(stamp), found = [...text.matchAll(DAY)];
  const others = text.replace(DAY, ' ').match(/[\p{L}\p{M}.'’-]*\p{L}\.?/gu) ?? [];
  if (found.length === 0 || others.length > LONGEST || !others.every(isOfStamp)) return [];
  let from = 0;
  return found.flatMap(({ 0: day, index }): readonly StampedDay[] => {
    const before = text.slice(from, index), date = dayOfStamp(day);
    from = index + day.length;
    return date === null ? [] : [{ text: `${before}${day}`, date }];
  });
}

const isOfStamp = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word) || SMALL.test(word.toLowerCase().replace(/^[.'’-]+|\.$/g, ''));

const PEOPLE = new RegExp(`^(?<by>(?:[Pp]osted |[Pp]ublished |[Ww]ritten )?[Bb][Yy] ?:? )?(?<names>${NAME}(?:(?:,| and|, and) ${NAME}){0,3})`, 'u');
/** What parts the names from the day and from the paper: “Tomas Ilves · Harbour Times · Posted: …”, “Tomas Ilves - …”. */
const PARTS = /\s*[|•·/]\s*|\s+[–—-]{1,2}\s+|\s+(?=(?:(?:[Pp]osted|[Pp]ublished|[Ww]ritten) )?[Bb][Yy]\b)|,?\s*\b(?=(?:[Pp]osted|[Pp]ublished|[Uu]pdated)\b(?! [Bb][Yy]))/u;

/** What stands in front of the day, without the weekday and the mark between; empty where the line names no day in full. */
export function beforeDay(stamp: string): string {
  const text = unglued(stamp), [day] = text.matchAll(DAY);
  return day === undefined ? '' : text.slice(0, day.index).replace(/[\s,]*(?:\b\p{Lu}\p{Ll}{2,8}day,?)?(?: on)?[\s|•·/–—-]*$/u, '');
}

/** The authors beside the day; a paper stands there too, so that the name must be a person’s, or stand behind “by”. */
export function namesBesideDay(stamp: string): readonly string[] {
  const text = unglued(stamp), [day] = text.matchAll(DAY);
  if (day === undefined) return [];
  const before = beforeDay(stamp), behind = text.slice(day.index + day[0].length);
  const partsOf = (side: string): readonly string[] => side.split(PARTS).map((part) => part.trim());
  return [...partsOf(before).flatMap((part) => peopleOf(part, OFFICE)), ...partsOf(behind).flatMap((part) => peopleOf(part, DEGREES))];
}

/** What stands behind a name: in front of the day an office or a paper, behind the day a section may stand there too. */
const OFFICE = /^(?:$|, ?)/, DEGREES = /^(?:, ?[A-Z]{2,5})*$/;

function peopleOf(part: string, behind: RegExp): readonly string[] {
  const { by, names = '' } = PEOPLE.exec(part)?.groups ?? {}, rest = part.slice((by ?? '').length + names.length);
  return names !== '' && (by !== undefined || names.split(/,? and |, /).some(isOfPerson)) && behind.test(rest) ? [names] : [];
}
