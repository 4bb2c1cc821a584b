/** What the raw document says of itself: byline, dateline, agencies, publisher and day of publication. Unknown is null. */
import { agencies as knownAgencies, agencyBehind } from '../lexicon/agencies.js';
import { writtenDate } from '../language/dates.js';
import type { Block } from './blocks.js';
import { type Dateline, datelineAlone, datelineOf } from './dateline.js';
import type { Label } from './label.js';
import { type Field, FIELD_OF_A_RECORD, readField } from './labels/fields.js';

export interface Facts {
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly agencies: readonly string[] | null;
  readonly publisher: string | null;
  /** ISO date. */
  readonly published: string | null;
}

/** Blocks and their labels, in step. */
interface Page {
  readonly blocks: readonly Block[];
  readonly labels: readonly Label[];
}

export function factsOf(blocks: readonly Block[], labels: readonly Label[]): Facts {
  const page = { blocks, labels };
  const opening = openingOf(page);
  return {
    byline: bylineOf(page),
    dateline: opening?.place ?? null,
    agencies: agenciesOf(page, opening?.agency ?? null),
    publisher: publisherOf(page),
    published: publishedOf(page, opening?.date ?? null),
  };
}

const textsOf = ({ blocks, labels }: Page, ...kinds: readonly Label['kind'][]): string[] =>
  blocks.filter((_, n) => kinds.includes((labels[n] as Label).kind)).map((block) => block.text);

/** What an archive’s record says under a field. */
const stated = ({ blocks, labels }: Page, wanted: Field): readonly string[] =>
  blocks.flatMap(({ text }, n) => {
    const field = (labels[n] as Label).rule === FIELD_OF_A_RECORD ? readField(text) : null;
    return field?.field === wanted && field.value !== '' ? [field.value] : [];
  });

/** Paragraphs in which a dateline is looked for: the first may be a summary. */
const FIRST_PARAGRAPHS = 3;

function openingOf(page: Page): Dateline | null {
  const alone = stated(page, 'place').map(datelineAlone);
  const opening = [...textsOf(page, 'dateline'), ...textsOf(page, 'body').slice(0, FIRST_PARAGRAPHS)].map(datelineOf);
  return [...alone, ...opening].find((dateline) => dateline !== null) ?? null;
}

/** UTF-16 units of a line of credits at most. */
const LONGEST_CREDIT = 64;

/** Bracketed credits of the text: "(AP, Reuters)", each agency once, as first written; a photograph's credit is none. */
function agenciesOf(page: Page, opening: string | null): readonly string[] | null {
  const found = new Map<string, string>(opening === null ? [] : [[agencyBehind(opening), opening]]);
  for (const [n, block] of page.blocks.entries()) {
    if (block.text.length > LONGEST_CREDIT) continue;
    const list = /^\(?([^()]{2,60})\)?\.?$/.exec(block.text)?.[1]?.split(/\s*(?:,|;|\/| and )\s*/) ?? [];
    if (list.length > 0 && list.every((name) => knownAgencies.has(name)) && (page.labels[n] as Label).kind !== 'caption') for (const name of list) if (!found.has(agencyBehind(name))) found.set(agencyBehind(name), name);
  }
  return found.size === 0 ? null : [...found.values()];
}

/** What follows the name in a byline: a mark, the place, the paper, a date. */
const PAPER = String.raw`\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?(?:News|Times|Post|Herald|Radio|Writer|Staff|Service|Correspondent)\b`;
const BEHIND_NAME = new RegExp(String.raw`\s*[|•·<]\s*|\s+[–—-]\s+|\s+in (?=\p{Lu})|,\s*(?=${PAPER})|\s+(?=(?:Published|Updated|Posted|Last)\b)`, 'u');

function bylineOf(page: Page): string | null {
  for (const text of [...stated(page, 'author'), ...textsOf(page, 'byline')]) {
    const name = /^[*_]*(?:(?:written|reported|story|posted|text|words)\s+)?by[:\s]+(.+)$/i.exec(text)?.[1] ?? text;
    const words = (name.split(BEHIND_NAME)[0] ?? '').trim().replace(/[,;:]$/, '');
    if (/^\p{Lu}/u.test(words) && words.length <= 80 && writtenDate(words) === null && !/\d/.test(words)) return words;
  }
  return null;
}

/** Lines before the article's first paragraph that may carry its date. */
const ABOVE = 8;
/** Words that a date line may hold besides the date. */
const DATE_LINE = /^(?:(?:published|posted|updated|first published|last updated|last modified|created|date|on|at|by [\p{L} .'-]{3,40}|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*|[ap]\.?m\.?|[a-z]{1,3}[sd]?t|utc|gmt|\d+|st|nd|rd|th|[\s.,:;|/()*_–—-])+$/iu;

/** A date alone on a line between the headline and the text, or in the byline; an appeal's date is none. */
function publishedOf(page: Page, opening: string | null): string | null {
  const dated = stated(page, 'day').map((text) => writtenDate(text)).find((date) => date !== null);
  const firstBody = page.labels.findIndex(({ kind }) => kind === 'body');
  if (dated !== undefined || firstBody < 0) return dated ?? opening;
  const headline = page.labels.findIndex(({ kind }) => kind === 'headline'), isRecord = page.labels.some(({ rule }) => rule === FIELD_OF_A_RECORD);
  // A record’s date stands above its headline too; on a page that is the site’s own date.
  const from = isRecord ? 0 : Math.max(headline < 0 || headline > firstBody ? 0 : headline, firstBody - ABOVE);
  const above = datesIn(page.blocks.slice(from, firstBody));
  const dates = above.length > 0 ? above : datesIn(belowStandfirst(page, firstBody));
  const published = dates.find(({ text }) => /publish|posted/i.test(text)) ?? dates.find(({ text }) => !/updated|modified/i.test(text)) ?? dates[0];
  return published?.date ?? opening;
}

const datesIn = (blocks: readonly Block[]) =>
  blocks.filter(({ text }) => text.length <= 120 && DATE_LINE.test(text))
    .map(({ text }) => ({ text, date: writtenDate(text) }))
    .filter(({ date }) => date !== null);

const DATED: ReadonlySet<Label['kind']> = new Set(['byline', 'dateline']);

/** The bylines and datelines between a standfirst, which is body, and the paragraph that opens the story. */
function belowStandfirst({ blocks, labels }: Page, standfirst: number): readonly Block[] {
  const opening = labels.findIndex(({ kind }, n) => n > standfirst && kind === 'body');
  return blocks.filter((_, n) => n > standfirst && n < Math.min(opening, standfirst + ABOVE) && DATED.has((labels[n] as Label).kind));
}

const NAME = String.raw`((?:The )?\p{Lu}[\p{L}\p{M}\d.'’&-]*(?: (?:of|and|the|&|\p{Lu}[\p{L}\p{M}\d.'’&-]*)){0,4})`;
/** How a site's own lines name it, and what each way is worth. Source: own list. */
const SELF: readonly (readonly [RegExp, number])[] = [
  [new RegExp(String.raw`(?:^|\s)[-–—|»] ${NAME}$`, 'u'), 2],
  [new RegExp(String.raw`\b(?:[Ss]upport(?:ing)?|[Mm]essage from|journalists (?:of|at)|[Ss]ubscribe to|[Ww]elcome to|[Pp]ublished by|[Dd]onate to|[Rr]eaders of) ${NAME}`, 'u'), 2],
  [new RegExp(String.raw`(?:©|\([Cc]\)|[Cc]opyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by )?${NAME}(?:,? \d{4})?\.?(?: All [Rr]ights [Rr]eserved\.?)?$`, 'u'), 2],
];
const NO_PUBLISHER = /^(?:Us|Our|We|You|Your|Me|My|News|Home|Share|Subscribe|Newsletter|Independent|Journalism|All|Read|More|Here|This|Today|Video|Photos?|Facebook|Twitter|Instagram|YouTube|Google(?: News)?|WhatsApp|LinkedIn)$/i;
/** Evidence that a name must gather: two ways, or one way twice. */
const ENOUGH = 4;

/** What a record says, else the name by which the site's own lines call it; said twice at least, and once at least with two words. */
function publisherOf(page: Page): string | null {
  const source = stated(page, 'publisher').find((name) => name.length <= 60 && !name.includes('://'));
  if (source !== undefined) return source;
  const points = new Map<string, number>();
  for (const text of new Set(textsOf(page, 'boilerplate', 'caption', 'credit', 'repeat'))) {
    if (text.length > 400) continue;
    for (const [pattern, worth] of SELF) {
      const name = pattern.exec(text)?.[1]?.replace(/ (?:of|and|the|&)$/, '').replace(/[.'’]+$/, '');
      if (name !== undefined && name.includes(' ') && !NO_PUBLISHER.test(name) && !knownAgencies.has(name)) points.set(name, (points.get(name) ?? 0) + worth);
    }
  }
  // Each further line that holds the name bears it out.
  const lines = textsOf(page, 'boilerplate', 'repeat', 'caption');
  for (const name of points.keys()) points.set(name, (points.get(name) ?? 0) + lines.filter((line) => line.length <= 400 && line.includes(name)).length);
  const best = [...points].toSorted((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0];
  return best !== undefined && best[1] >= ENOUGH ? best[0] : null;
}
