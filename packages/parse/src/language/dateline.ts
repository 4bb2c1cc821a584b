/** How the first paragraph of a report says where and when it was written: “BEIRUT – …”, “DAMASCUS, Syria (AP) — …”. */
import { agencies } from '../lexicon/agencies.js';
import { GIVEN_NAME, tagsOf } from '../lexicon/index.js';
import { kickers } from '../lexicon/kickers.js';
import { capitals, placeNames } from '../lexicon/places.js';
import { towns } from '../lexicon/towns.js';
import { wordSet } from '../lexicon/word-list.js';
import { type Form, SHOUTED, WORDS, WRITTEN, datelineForms } from './dateline-forms.js';
import { writtenDate } from './dates.js';

export interface Dateline {
  readonly place: string;
  readonly agency: string | null;
  /** ISO date. */
  readonly date: string | null;
}

/** “UPDATE: three dead”, “Editor’s note – …”, “RAID UPDATE—”: the first word or the last tells that no place stands here. */
const isNoPlace = (named: string): boolean => {
  const first = (/^\p{L}+/u.exec(named)?.[0] ?? '').toLowerCase();
  return kickers.has(first) || NO_PLACES.has(first) || /\bupdated?$/i.test(named) || OF_TITLE.test(named);
};
/** “STATEMENT BY THE MINISTER, 9 October 2008 – …”: a title; “NEWPORT NEWS” and “ABOARD THE ORSA” are places. Source: own list. */
const OF_TITLE = new RegExp(String.raw`\b(?:${[
  'by', 'for', 'with', 'against', 'after', 'statements?', 'reports?', 'release', 'releases', 'briefing', 'bulletin', 'communiqu[eé]', 'declaration',
  'summary', 'press', 'remarks', 'speech', 'interview', 'transcript', 'minister', 'rescue', 'review', 'newsletter',
].join('|')})\b`, 'i');
/** Notes on the text, days, speakers of a transcript. Source: own list. */
const NO_PLACES = wordSet(`above below editor file note on since until by published posted updated created mr ms mrs dr question answer`);
/** An agency that no list holds still calls itself one. */
const CALLED_AGENCY = /\b(?:news|agency|agenzia|agence|agencia|press)\b/i;
/** A dateline stands within so many UTF-16 units. */
const REACH = 140;

/** A mark that parts a dateline from the report, one of which every form needs. */
const PARTED = /[(:–—―_/•|]|- /;

/** The dateline that the paragraph opens with; null where it opens with none. */
export const datelineOf = (paragraph: string): Dateline | null => openingOf(paragraph)?.dateline ?? null;

/** “06/06/2014 12:26 Velis (VNA) – …”, “[June 06, 2014] VELIS (AP) -- …”: when it was put on the site, in front of the dateline. */
const STAMP = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4},? (?:\d{1,2}:\d{2},? )?|\[\p{Lu}\p{L}{2,8} \d{1,2}, \d{4}\] {1,2})(?=\p{Lu})/u;

/** A dateline as it is written. */
interface Opening {
  readonly dateline: Dateline;
  /** With what parts it from the report. */
  readonly text: string;
}

function openingOf(paragraph: string): Opening | null {
  const stamp = STAMP.exec(paragraph)?.[0] ?? '', start = paragraph.slice(stamp.length, stamp.length + REACH);
  if (!PARTED.test(start)) return null;
  for (const form of datelineForms) {
    const found = form.pattern.exec(start), [text = ''] = found ?? [];
    const asked = { ...form, vouched: form.vouched && stamp === '' };
    const dateline = found === null ? null : datelineFrom(found.groups ?? {}, asked, start.slice(text.length));
    if (dateline !== null) return { dateline: { ...dateline, date: dateline.date ?? writtenDate(stamp) }, text: stamp + text };
  }
  return null;
}

/**
 * UTF-16 units in front of the report’s first word: a dateline’s, or those of an agency or a day that stands alone; 0 where the paragraph
 * opens with none. “LUT: We went on.” and “DAVID OKELL, BYLINE: …” may be spoken: behind a colon a day, an agency or a country
 * must bear a place out.
 */
export function reportStart(paragraph: string): number {
  const opening = openingOf(paragraph);
  if (opening !== null && (!opening.text.endsWith(': ') || isBorneOut(opening.dateline))) return opening.text.length;
  if (agencyInFront(paragraph) !== null) return IN_FRONT.exec(paragraph)?.[0].trimEnd().length ?? 0;
  return DAY_IN_FRONT.exec(paragraph)?.[0].length ?? 0;
}

const isBorneOut = ({ place, agency, date }: Dateline): boolean =>
  agency !== null || date !== null || placeNames.has(/, ?(.+)$/.exec(place)?.[1]?.toLowerCase() ?? '');

/** What a form has caught, if it names a place and somebody vouches for it. */
function datelineFrom(
  { place = '', day, inside }: Readonly<Record<string, string | undefined>>,
  { vouched, known }: Form,
  report: string,
): Dateline | null {
  const named = place.trim().replace(/^[A-Z]{2} {2,}/, '').replace(WEEKDAY_BEHIND, '').replace(SENTENCE_BEHIND, '').replace(/[ /–—-]+$/, '');
  if (named === '' || isNoPlace(named) || /\d/.test(named) || agencies.has(named)) return null;
  const last = named.slice(named.lastIndexOf(',') + 1).trim().toLowerCase();
  if (known && !placeNames.has(last) && !towns.has(last)) return null;
  if (known === 'town' && !isTown(last) && (!named.includes(',') || isSomebody(named))) return null;
  const date = (day === undefined ? null : writtenDate(day)) ?? (inside === undefined ? null : writtenDate(inside));
  const agency = inside !== undefined && agencies.has(inside.trim()) ? inside.trim() : null;
  const isVouchedFor = agency !== null || day !== undefined || date !== null || CALLED_AGENCY.test(inside ?? '');
  return (vouched || isShouted(report)) && !isVouchedFor ? null : { place: named, agency, date };
}

const isTown = (name: string): boolean => towns.has(name) || capitals.has(name);

/** “Amina Karam, Kenya: I have crossed …”: a reader, and where she is from; not “Victoria, Seychelles: …”. */
function isSomebody(named: string): boolean {
  const first = named.slice(0, named.indexOf(',')).toLowerCase();
  return !isTown(first) && first.includes(' ') && !OPENS_TOWN.test(first) && (tagsOf(first.slice(0, first.indexOf(' '))) & GIVEN_NAME) !== 0;
}

/** “Port”, which is somebody’s given name. */
const OPENS_TOWN = /^(?:port|fort|mount|cape|san|santa|saint) /;

/** “THE TALKS – NOW IN FULL”: all of it is a call. */
const isShouted = (report: string): boolean => /\p{Lu}/u.test(report) && !/\p{Ll}/u.test(report);

/** “PORT SELE, Thursday, Oct. 9 —” */
const WEEKDAY_BEHIND = /, ?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?$/;
/** “MOSCOW. Oct 9 (Interfax) -”; “WASHINGTON, D.C.” keeps its stop. */
const SENTENCE_BEHIND = /(?<=\p{Lu}{4})\.$/u;

/** “PORT SELE —”, “PORT SELE - Valley Wire” on a line of its own, above the report. */
export const isPlaceAlone = (text: string): boolean =>
  (/[–—]$/.test(text) && datelineOf(text) !== null) || agencyBehindPlace(text) !== null || agencyThenPlace(text) !== null;

/** “Petra, Jordan”, “Mena, Arkansas”, “Spa, Belgium”: towns and people are called so, too. Source: own list. */
const ALSO_NAMES: ReadonlySet<string> = new Set(['Petra', 'MENA', 'SPA', 'NINA', 'Antara', 'Hina', 'ANI', 'PAP', 'CP']);
const AGENCY_THEN_PLACE = new RegExp(String.raw`^(?<agency>\p{Lu}[\p{L} -]{1,30}), (?<place>${WORDS})$`, 'u');
/** “Reuters, Kathmandu”, “Afp, Port Sele” on a line of its own, as some papers set it; null on any other line. */
export function agencyThenPlace(text: string): Dateline | null {
  const { agency: named = '', place = '' } = (text.length > REACH ? null : AGENCY_THEN_PLACE.exec(text))?.groups ?? {};
  const agency = [named, named.toUpperCase()].find((name) => agencies.has(name));
  return agency === undefined || ALSO_NAMES.has(agency) || agencies.has(place) ? null : { place, agency, date: null };
}

const PLACE_THEN_AGENCY = new RegExp(String.raw`^${SHOUTED} [–—-] (?<agency>\p{Lu}[\p{L} -]{1,30})$`, 'u');
/** The agency that stands behind a place, both on a line of their own; null where none does. */
export function agencyBehindPlace(text: string): string | null {
  const agency = text.length > REACH ? undefined : PLACE_THEN_AGENCY.exec(text)?.groups?.['agency'];
  return agency !== undefined && agencies.has(agency) ? agency : null;
}

/** “(Reuters) - The talks …”, “AFP - The talks …”, “NEW VELIS: (PTI) The talks …”, “Sept. 8 (UPI) — The talks …” */
const IN_FRONT = new RegExp(
  String.raw`^(?:\p{Lu}[\p{Lu} ]{2,30}: |${WRITTEN} )?\(([^()]{2,40})\)|^(\p{Lu}{2,8}) [–—-] (?=["“‘]?\p{Lu})`, 'u');
/** The agency that a report opens with, beside no dateline that names it; null where it opens with none. */
export function agencyInFront(paragraph: string): string | null {
  const named = IN_FRONT.exec(paragraph)?.slice(1).find((name) => name !== undefined) ?? '';
  return agencies.has(named) ? named : null;
}

/** “31 August 2012 – The talks …”, “Friday, August 31, 2012 – The talks …” */
const DAY_IN_FRONT = new RegExp(
  String.raw`^(?:\p{Lu}\p{Ll}{2,5}day,? )?(?<day>\p{Lu}\p{L}{2,8}\.? \d{1,2}, ?\d{4}|\d{1,2} \p{Lu}\p{L}{2,8} \d{4}) ?[–—-]{1,2} (?=["“‘]?\p{Lu})`, 'u');

/** The day that a report opens with, beside no place; null where it opens with none. */
export const dayInFront = (paragraph: string): string | null => writtenDate(DAY_IN_FRONT.exec(paragraph)?.groups?.['day'] ?? '');

const ALONE = new RegExp(String.raw`^(?<place>${WORDS}(?:, ?${WORDS}){0,2}?)(?:,? ?(?<day>${WRITTEN}))?\.?$`, 'u');

/** The same where the dateline stands alone, as in an archive’s record: “MALANGA, Oruland, March 9”. */
export function datelineAlone(text: string): Dateline | null {
  const { place, day = null } = ALONE.exec(text)?.groups ?? {};
  return place === undefined ? null : { place, agency: null, date: day === null ? null : writtenDate(day) };
}
