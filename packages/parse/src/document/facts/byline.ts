import { writtenDate } from '../../language/dates.js';
import { agencies } from '../../lexicon/agencies.js';
import { PAPER_WORD } from '../../lexicon/paper-words.js';
import { placeNames } from '../../lexicon/places.js';
import { towns } from '../../lexicon/towns.js';
import { NAME, WROTE_AND_TOOK, beforePaper, isGiven, isOfOthers, isOfPerson, isUnnamed, withoutWatches } from '../labels/authors.js';
import { endsInWriters } from '../labels/credits.js';
import { readField } from '../labels/fields.js';
import { dayThenAuthor, unglued } from '../labels/glued.js';
import { type Labelled, isRecord, stated, textsOf } from './labelled.js';
import { namesBesideDay } from './stamp.js';

/** “By Nadia Karam”, “Written by: Nadia Karam”, “Author: Nadia Karam”, “From Nadia Karam in Port Sele” */
const KINDS = '(?:written|done|compiled|filed|reported|reporting|report|story|posted|text|words|interview|analysis|opinion|review|commentary|column)';
const BY = new RegExp(String.raw`^[*_]*(?:(?:${KINDS}\s+)?by[:\s]+|(?:author|text|writer|reporter|correspondent):\s*|from (?=.+ in ))(.+)$`, 'i');

const PAPER = String.raw`\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:${PAPER_WORD}|Writer|Staff|Service|Correspondent)\b`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)';
/** “Economics correspondent”, “Staff writer” */
const POST = String.raw`(?:(?:Home|Foreign|World) affairs|\p{Lu}\p{L}+) (?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor)s?`;
/** “staff editor at the Review”, “Chief Technology Officer and Head of Tides”, “Review Editor-at-large”, “harbour.example” */
const OFFICE = String.raw`(?:[\p{L}&’'-]+ ){0,4}?(?:${[
  'writer', 'reporter', 'correspondent', 'editor', 'columnist', 'critic', 'contributor', 'officer', 'producer', 'fellow', 'director', 'professor',
].flatMap((trade) => [trade, `${trade[0]?.toUpperCase()}${trade.slice(1)}`]).join('|')})s?\b|[\p{L}\d-]+\.\p{Ll}{2,}\b|(?:[\p{L}.]+ ){0,5}?(?:Institute|University|College|Agency|Ministry|Foundation|Cent(?:er|re)|Council)\b`;
/** What follows the name in a byline: a mark, an address, the place, the paper, a date. */
const BEHIND_NAME = new RegExp([
  String.raw`\s{2,}`,
  String.raw`,?\s+(?=[\w.-]{1,60}@[\w-]{1,60}\.)`,
  String.raw`\s*(?=@\w)`,
  String.raw`(?<= \p{Lu}[\p{L}.'’-]{1,30}),?\s+(?=${POST}$)`,
  String.raw`\s+[Oo]n(?=$|\s+(?:\d|${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b))`,
  String.raw`,?\s+(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)`,
  String.raw`,?\s+(?=(?:\d{1,2}\s+)?${MONTH}\p{L}*\.?\s+\d|\d{1,4}[-/.]\d)`,
  String.raw`,?\s+(?=\d{1,2} (?:min(?:ute)?|hour|day)s? ago\b)`,
  String.raw`\s*[|•·<]\s*`,
  String.raw`\s+[–—-](?:\s+|$)`,
  String.raw`\s*,\s*(?=${OFFICE}|\+\d)`,
  String.raw`(?<=\b\p{Lu}[\p{L}'’-]{0,20}\p{Ll})\s+(?=\p{Lu}{2,}(?: \p{Lu}{2,})+$)`,
  String.raw`\s+[Ff]or (?=\p{Lu})`,
  String.raw`\s+(?:[Ii]n|on|at|near) (?=\p{Lu})`,
  String.raw`,?\s+and (?=(?:news )?agencies\b)`,
  String.raw`,\s*(?=${PAPER}|\p{Lu}\p{L}*\d)`,
  String.raw`\s+(?=(?:Published|Updated|Posted|Last)\b)`,
].join('|'), 'u');

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
const NAME_AND_PLACE = new RegExp(String.raw`^(?<authors>${NAME}(?:(?:,| and) ${NAME}){0,3})(?<apart> ?), (?<place>\p{Lu}[\p{L}' -]{2,30})$`, 'u');
function withoutPlace(names: string, page: Labelled): string {
  const { authors, apart, place = '' } = NAME_AND_PLACE.exec(names)?.groups ?? {};
  if (authors === undefined || agencies.has(place)) return names;
  const isOneWord = /^(?:\p{Lu}\p{Ll}{2,}|\p{Lu}{5,})$/u.test(place) || apart !== '', isNoName = isOfPerson(authors) && !isGiven(place.split(' ')[0] as string);
  const isTold = (): boolean => textsOf(page, 'body').slice(0, TOLD).some((text) => text.includes(` in ${place}`));
  const isKnown = placeNames.has(place.toLowerCase()) || towns.has(place.toLowerCase());
  return (isOneWord && isNoName) || isKnown || isTold() ? authors : names;
}

const LONGEST = 80; // UTF-16 units
const isName = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && words.length <= LONGEST && !/\d/.test(words) && writtenDate(words) === null;

/** Paragraphs that may tell of the place. */
const TOLD = 12;

/** “(Reporting by Nadia Karam; editing by June Carver)”, on a line of its own or, in brackets, behind the last paragraph’s stop. */
const REPORTED_BY = /(?:^|[.!?]["”’]? ?)\(?(?:Reporting|REPORTING|Reported|Report|Story) (?:and writing )?(?:by|BY) ([^();]{4,80})/;
function helpersOn(page: Labelled): readonly string[] {
  const last = lastWords(page), signed = last.startsWith('(') || endsInWriters({ text: last }) ? [last] : [];
  return [...textsOf(page, 'credit'), ...signed].flatMap((text) =>
    REPORTED_BY.exec(text)?.[1]?.split(/, (?:with|writing|editing)\b|[.)]$/i)[0] ?? []);
}

/** The end of the text’s last paragraph, where its authors may sign. */
const lastWords = (page: Labelled): string => textsOf(page, 'body').at(-1)?.slice(-REACH) ?? '';
const REACH = 240; // UTF-16 units

/**
 * “… no wiring. (Nadia Karam/Harbour News)”, “… went on at press time. NADIA KARAM”: who signs behind the last paragraph’s stop. Not “…
 * has gone.” (Nadia Karam)”, whose words they are, nor “(Nadia Karam/Harbour Police)”, whose picture.
 */
const SIGNED = new RegExp(String.raw`[\p{Ll}\d)][.!?] (?:\((?<bracketed>${NAME})(?:\/(?<paper>[\p{L}. ]{2,30}))?\)|${
  String.raw`(?<shouted>\p{Lu}{2,}(?: \p{Lu}\.)?(?: \p{Lu}{2,}){1,2})`})$`, 'u');
const ENDS_IN_PAPER = new RegExp(`(?:^| )${PAPER_WORD}$`);
function signersOf(page: Labelled): readonly string[] {
  const { bracketed, paper, shouted = '' } = SIGNED.exec(lastWords(page))?.groups ?? {};
  const name = bracketed ?? shouted, isOfPress = paper === undefined || agencies.has(paper) || ENDS_IN_PAPER.test(paper);
  return isOfPress && isGiven(name.split(' ')[0] as string) ? [name] : [];
}

/** Who wrote the text: what a record says, else the first byline that holds a name, else “Staff Reporter”. */
export function bylineOf(page: Labelled): string | null {
  const stamped = textsOf(page, 'dateline').flatMap(namesBesideDay);
  const bylines = textsOf(page, 'byline').filter((text) => !isOfOthers(text) && (!isRecord(page) || readField(text) === null));
  const authors = [...stated(page, 'author'), ...bylines, ...stamped, ...helpersOn(page), ...signersOf(page)].map((text) => authorsOn(text, page));
  const named = authors.filter((name) => isName(name) && !isAgency(name));
  return named.find((name) => !isUnnamed(name)) ?? named[0] ?? null;
}

/** “BY ASSOCIATED PRESS”: bylines are often set in capitals. */
const isAgency = (name: string): boolean => agencies.has(name) || shoutedAgencies.has(name);
const shoutedAgencies: ReadonlySet<string> = new Set([...agencies].map((name) => name.toUpperCase()));

/** The names of a byline, without where and for whom they write. */
function authorsOn(byline: string, page: Labelled): string {
  const text = unglued((dayThenAuthor(byline)?.author ?? byline).replace(WROTE_AND_TOOK, '').replace(/^[–—-]+ ?/, ''));
  const behindBy = withoutWatches(BY.exec(text)?.[1] ?? text);
  const names = beforePaper(behindBy) ?? (behindBy.split(BEHIND_NAME)[0] ?? '').trim().replace(/[,;:]$|(?<=\p{Ll}{3})\.$/u, '');
  return withoutPlace(withoutAgency(names), page);
}
