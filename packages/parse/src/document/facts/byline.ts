import { writtenDate } from '../../language/dates.js';
import { agencies } from '../../lexicon/agencies.js';
import { placeNames } from '../../lexicon/places.js';
import { towns } from '../../lexicon/towns.js';
import { isGiven, isOfPerson, isUnnamed, withoutWatches } from '../labels/authors.js';
import { readField } from '../labels/fields.js';
import { type Labelled, isRecord, stated, textsOf } from './labelled.js';

/** “By Nadia Karam”, “Written by: Nadia Karam”, “Author: Nadia Karam”, “From Nadia Karam in Port Sele” */
const KINDS = '(?:written|reported|report|story|posted|text|words|interview|analysis|opinion|review|commentary|column)';
const BY = new RegExp(String.raw`^[*_]*(?:(?:${KINDS}\s+)?by[:\s]+|(?:author|text|writer):\s*|from (?=.+ in ))(.+)$`, 'i');

const PAPER = String.raw`\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:News|Times|Post|Herald|Radio|Wire|Tribune|Gazette|Writer|Staff|Service|Correspondent)\b`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)';
/** “Economics correspondent”, “Staff writer” */
const POST = String.raw`(?:(?:Home|Foreign|World) affairs|\p{Lu}\p{L}+) (?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)s?`;
/** What follows the name in a byline: a mark, an address, the place, the paper, a date. */
const BEHIND_NAME = new RegExp([
  String.raw`\s{2,}`,
  String.raw`,?\s+(?=[\w.-]{1,60}@[\w-]{1,60}\.)`,
  String.raw`\s+(?=@\w)`,
  String.raw`(?<= \p{Lu}[\p{L}.'’-]{1,30}),?\s+(?=${POST}$)`,
  String.raw`,?\s+(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)`,
  String.raw`,?\s+(?=(?:\d{1,2}\s+)?${MONTH}\p{L}*\.?\s+\d|\d{1,4}[-/.]\d)`,
  String.raw`\s*[|•·<]\s*`,
  String.raw`\s+[–—-]\s+`,
  String.raw`\s+[Ii]n (?=\p{Lu})`,
  String.raw`,?\s+and (?=(?:news )?agencies\b)`,
  String.raw`,\s*(?=${PAPER}|\p{Lu}\p{L}*\d)`,
  String.raw`\s+(?=(?:Published|Updated|Posted|Last)\b)`,
].join('|'), 'u');

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`;
/** “Kim Ostrander | Nov. 30, 2016”, “Kim Ostrander , Sunday 27 Jan 2013”, “May 7, 2020 9:10 am by Ester Quist”, “May 7, 2020 | Ester Quist” */
const NAME_THEN_DATE = new RegExp(`^(${NAME})(?: ?[|•·] | , (?=.*\\d))`, 'u');
const DATE_THEN_NAME = new RegExp(`(?:\\b[Bb]y|\\d ?[|•·]) (${NAME})$`, 'u');

/** The author beside the day; a paper stands there too, so that the first word must be a given name. */
function nameBesideDate(text: string): readonly string[] {
  const name = NAME_THEN_DATE.exec(text)?.[1] ?? DATE_THEN_NAME.exec(text)?.[1];
  return name !== undefined && isOfPerson(name) ? [name] : [];
}

/** “Nadia Karam, Reuters” tells her office; “Valley Post Staff, Reuters” are two that wrote. “Nadia Karam and Reuters”: a body is no author. */
function withoutAgency(names: string): string {
  const comma = names.lastIndexOf(', '), and = names.lastIndexOf(' and '), at = Math.max(comma, and);
  const authors = names.slice(0, Math.max(0, at)).replace(/,$/, ''), last = names.slice(at).replace(/^,? (?:and )?/, '').trim();
  return agencies.has(last) && !(comma > and && /\bstaff$/i.test(authors)) ? authors : names;
}

/**
 * “Nadia Karam, Beirut”, “Nadia Karam, Smallton”: where she wrote, which all know, the text tells of or is one word behind a person’s name.
 * “Karam, Nadia”, “Nadia Karam, Jr.” and “Nadia Karam, Tom Lut” are names throughout.
 */
const NAME_AND_PLACE = new RegExp(String.raw`^(?<authors>${NAME}(?:(?:,| and) ${NAME}){0,3}), (?<place>\p{Lu}[\p{L}' -]{2,30})$`, 'u');
function withoutPlace(names: string, page: Labelled): string {
  const { authors, place = '' } = NAME_AND_PLACE.exec(names)?.groups ?? {};
  if (authors === undefined) return names;
  const isOneWord = /^\p{Lu}\p{Ll}{2,}$/u.test(place) && isOfPerson(authors) && !isGiven(place);
  const isTold = (): boolean => textsOf(page, 'body').slice(0, TOLD).some((text) => text.includes(` in ${place}`));
  const isKnown = placeNames.has(place.toLowerCase()) || towns.has(place.toLowerCase());
  return isOneWord || isKnown || isTold() ? authors : names;
}

const LONGEST = 80; // UTF-16 units
const isName = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && words.length <= LONGEST && !/\d/.test(words) && writtenDate(words) === null;

/** Paragraphs that may tell of the place. */
const TOLD = 12;

/** “Photograph by Nadia Karam”, “Provided by the Harbour Office”: who did something else. */
const OTHERS =
  /^(?:photo(?:graph)?s?|photography|illustrations?|pictures?|images?|graphics?|video|provided|produced|sponsored|presented|styled) by\b/i;

/** Who wrote the text: what a record says, else the first byline that holds a name, else “Staff Reporter”. */
export function bylineOf(page: Labelled): string | null {
  const stamped = textsOf(page, 'dateline').flatMap(nameBesideDate);
  const bylines = textsOf(page, 'byline').filter((text) => !OTHERS.test(text) && (!isRecord(page) || readField(text) === null));
  const names = [...stated(page, 'author'), ...bylines, ...stamped].map((text) => {
    const behindBy = withoutWatches(BY.exec(text)?.[1] ?? text);
    return withoutPlace(withoutAgency((behindBy.split(BEHIND_NAME)[0] ?? '').trim().replace(/[,;:]$/, '')), page);
  });
  const authors = names.filter((name) => isName(name) && !agencies.has(name));
  return authors.find((name) => !isUnnamed(name)) ?? authors[0] ?? null;
}
