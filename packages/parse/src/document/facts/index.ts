/** What the raw document says of itself: byline, dateline, agencies, publisher and day of publication. Unknown is null. */
import { agencyInFront, agencyThenPlace, type Dateline, datelineAlone, datelineOf, dayInFront } from '../../language/dateline.js';
import { isDateLine } from '../labels/date-line.js';
import { TOWN_ALONE, townBeforeDay } from '../labels/town-alone.js';
import { agenciesOf } from './agencies.js';
import { bylineOf } from './byline.js';
import { type Labelled, stated, textsOf } from './labelled.js';
import { publishedOf } from './published.js';
import { publisherOf } from './publisher.js';
import { townInFront } from './town-in-front.js';

export interface Facts {
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly agencies: readonly string[] | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
}

export function factsOf(page: Labelled): Facts {
  const opening = openingOf(page);
  return {
    byline: bylineOf(page),
    dateline: opening?.place ?? null,
    agencies: agenciesOf(page, opening?.agency ?? agencyOpening(page)),
    publisher: publisherOf(page),
    published: publishedOf(page, opening?.date ?? dayOpening(page)),
  };
}

/** “DAILY BRIEFING – 12 June 2011”: where nothing but a day stands behind the dash, a paper or a series is named, no place. */
const isMore = (text: string): boolean => !isDateLine(text.replace(/^[^–—:-]* ?[–—:-]+ /, ''));

/** Paragraphs in which a dateline is looked for: the first may be a summary. */
const FIRST_PARAGRAPHS = 3;

function openingOf(page: Labelled): Dateline | null {
  const ownLines = page.blocks.filter((_, n) => page.labels[n]?.rule === TOWN_ALONE).map(({ text }) => text);
  const towns = [...ownLines, ...textsOf(page, 'dateline').flatMap((stamp) => townBeforeDay(stamp, [...textsOf(page, 'headline'), ...firstParagraphs(page)]) ?? [])];
  const alone = [...stated(page, 'place'), ...towns].map(datelineAlone);
  const stamps = textsOf(page, 'dateline');
  const opening = [...stamps.filter(isMore).map(datelineOf), ...stamps.map(agencyThenPlace), ...firstParagraphs(page).map(datelineOf)];
  const town = townInFront(textsOf(page, 'body')), told = town === null ? null : { place: town, agency: null, date: null };
  const found = [...alone, ...opening, told].find((dateline) => dateline !== null && !speaks(page, dateline)) ?? null;
  return found !== null && isRoundUp(page) ? null : found;
}

/**
 * “MS. KARAM: We believe …”: what opens paragraph after paragraph, with a colon, is a speaker of a transcript; so is one in capitals among
 * others (“DAVID OKELL, BYLINE: …”, “STRAND: …”).
 */
function speaks(page: Labelled, { place }: Dateline): boolean {
  const body = textsOf(page, 'body'), own = body.filter((text) => text.startsWith(`${place}:`)).length;
  return own > 1 || (own > 0 && body.filter((text) => SPEAKER.test(text)).length >= SPEAKERS);
}
const SPEAKER = /^\p{Lu}[\p{Lu}.,'’ -]{1,40}: \S/u;
/** Paragraphs that open with a speaker, in a transcript. */
const SPEAKERS = 3;

/** News from everywhere: several paragraphs have a place each, and none is that of the whole. “KEEPING SCORE: …” is a heading. */
const isRoundUp = (page: Labelled): boolean =>
  new Set(textsOf(page, 'body').flatMap((text) => (SPEAKER.test(text) ? [] : datelineOf(text)?.place ?? []))).size >= PLACES;
const PLACES = 3;

const agencyOpening = (page: Labelled): string | null =>
  firstParagraphs(page).map(agencyInFront).find((agency) => agency !== null) ?? null;

/** “31 August 2012 – The talks …”; of a list of days, each with what happened then, none is that of the text. */
function dayOpening(page: Labelled): string | null {
  const [first, ...others] = textsOf(page, 'body').map(dayInFront);
  return others.every((day) => day === null) ? first ?? null : null;
}

const firstParagraphs = (page: Labelled): readonly string[] => textsOf(page, 'body').slice(0, FIRST_PARAGRAPHS);
