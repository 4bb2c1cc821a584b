import { writtenDate } from '../../language/dates.js';
import type { Block } from '../blocks.js';
import type { Label } from '../label.js';
import { dayOfPosts, isChannel } from '../labels/channel.js';
import { STAMP_OF_LIBRARY, isDateLine } from '../labels/date-line.js';
import { dayThenAuthor } from '../labels/glued.js';
import { type Labelled, isRecord, stated } from './labelled.js';
import { isOnlyThePages } from './pages-day.js';
import { publishedIn } from './published-in.js';
import { settledDay } from './order-of-figures.js';
import { type StampedDay, daysOnStamp } from './stamp.js';
import { dayOfStamp, dayOfWire } from './written-day.js';

/**
 * The day of publication: what a record says, else a date alone on a line between the headline and the text or in the byline, else the
 * dateline’s, else that of the paper’s issue, else the day right below the text. An appeal’s date is none.
 */
export function publishedOf(page: Labelled, inDateline: string | null): string | null {
  const dated = stated(page, 'day').map((text) => writtenDate(text)).find((date) => date !== null);
  const firstBody = page.labels.findIndex(({ kind }) => kind === 'body');
  if (dated !== undefined || firstBody < 0) return dated ?? inDateline;
  if (isChannel(page.blocks)) return dayOfPosts(page.blocks);
  const datesIn = datesOn(page), above = datesIn(aboveText(page, firstBody, datesIn));
  const dates = above.length > 0 ? above : datesIn(belowStandfirst(page, firstBody));
  const published = dates.find(({ text }) => PUBLISHED.test(text)) ?? dates.find(({ text }) => !UPDATED.test(text))
    ?? farStamp(page, firstBody, datesIn) ?? dates[0];
  const isPages = published !== undefined && standsAbove(page, published, datesIn) && isOnlyThePages(page, published.date);
  return (isPages ? null : published?.date) ?? inDateline ?? publishedIn(page)?.date ?? rightBelow(page, datesIn);
}

/** Whether the day stands above the title alone, and is not called the text’s. */
function standsAbove({ blocks, labels }: Labelled, { text, date }: StampedDay, datesIn: DatesIn): boolean {
  const title = titleOf({ blocks, labels }), isHeld = (some: readonly Block[]): boolean => datesIn(some).some((day) => day.date === date);
  return title > 0 && !PUBLISHED.test(text) && isHeld(blocks.slice(0, title)) && !isHeld(blocks.slice(title));
}

/** Line of the headline, or of the same words close above it: some pages set the author and the day between the two; −1 for none. */
function titleOf({ blocks, labels }: Labelled): number {
  const headline = labels.findIndex(({ kind }) => kind === 'headline'), from = Math.max(0, headline - TWICE);
  return headline < 0 ? headline : from + blocks.slice(from, headline + 1).findIndex(({ text }) => text === blocks[headline]?.text);
}
const TWICE = 6; // lines

const PUBLISHED = /publish|posted/i, UPDATED = /updated|modified/i;

/** Lines before the article’s first paragraph, and below its headline, that may carry its date; buttons and counts stand between. */
const ABOVE = 8, BELOW = 4;

/** A record’s date stands above its headline too; on a page that is the site’s own date. */
function aboveText(page: Labelled, firstBody: number, datesIn: DatesIn): readonly Block[] {
  const headline = titleOf(page), isBelowText = headline > firstBody;
  const top = isRecord(page) || headline < 0 || isBelowText ? 0 : headline, from = isRecord(page) ? 0 : Math.max(top, firstBody - ABOVE);
  const below = headline < 0 ? [] : page.blocks.slice(top, Math.min(from, top + BELOW + 1));
  const above = [...below, ...page.blocks.slice(from, firstBody)];
  if (datesIn(above).length > 0) return above;
  return headline <= TOP ? page.blocks.slice(0, firstBody) : rightAbove(page.blocks, headline, datesIn);
}

/**
 * “Posted: Saturday, April 12, 2008” at the top, a day right above the headline and not on the first line, or a day beside it and far from
 * the site’s own at the top, or above the languages that the text may be read in: the only day above it, else it may be another story’s.
 */
function rightAbove(blocks: readonly Block[], headline: number, datesIn: DatesIn): readonly Block[] {
  const languages = headline - 1 - blocks.slice(0, headline).findLastIndex(({ text }) => !offersLanguage(text)), below = headline - languages;
  const others = datesIn(blocks.slice(0, below)).filter(({ text }) => !UPDATED.test(text)), isBeside = languages > 0 || below - BESIDE >= FAR_FROM_TOP;
  const stamp = blocks.slice(Math.max(0, below - (isBeside ? BESIDE : 1)), below), isOwn = isBeside || below > 1;
  return new Set(others.map(({ date }) => date)).size === 1 && (isOwn || stamp.some(({ text }) => PUBLISHED.test(text))) ? stamp : [];
}
/** “Available in”, “English”, “العربية”. Source: own list. */
const OFFERS = new RegExp(`^(?:${[
  '(?:also )?available in', '(?:in )?other languages', 'languages?', 'translations?', 'read (?:this )?in',
  'english', 'français', 'french', 'español', 'spanish', 'português', 'portuguese', 'deutsch', 'german', 'italiano', 'italian', 'türkçe',
  'turkish', 'arabic', 'russian', 'chinese', 'kurdish', 'nederlands', 'dutch', 'polski', 'polish', 'ukrainian', 'persian', 'farsi', 'hebrew',
  'bahasa indonesia', 'tiếng việt', String.raw`(?!\P{L}+$)[^A-Za-z\d]{2,20}`,
].join('|')})\\W*$`, 'iu');
const offersLanguage = (text: string): boolean => text.length <= LONGEST_OFFER && OFFERS.test(text);
const LONGEST_OFFER = 24; // UTF-16 units
const BESIDE = 2, FAR_FROM_TOP = 3; // lines

/** “November/27/2013” right below the last paragraph, as some papers set it, and no other day below the text: that is another story’s. */
function rightBelow({ blocks, labels }: Labelled, datesIn: DatesIn): string | null {
  const last = labels.findLastIndex(({ kind }) => kind === 'body'), below = blocks.slice(last + 1), [stamp] = datesIn(below.slice(0, 1));
  const sent = below.map(({ text }) => dayOfWire(text)).find((day) => day !== null);
  if (sent !== undefined) return sent;
  return stamp === undefined || UPDATED.test(stamp.text) || datesIn(below).length > 1 ? null : stamp.date;
}

/** So few lines above the headline are the text’s own, no site’s: “8 July 2014” and a place. */
const TOP = 2;

const STAMPED: ReadonlySet<Label['kind']> = new Set(['byline', 'dateline']);

/** Decks of a row below the first. */
const DECKS = 4;

/** The bylines and datelines between a standfirst or decks, which is body, and the paragraph that opens the story. */
function belowStandfirst({ blocks, labels }: Labelled, first: number): readonly Block[] {
  const isDeck = (n: number): boolean => labels[n]?.kind === 'body' && !/[.!?…]["”’')]*$/.test((blocks[n] as Block).text.slice(-8));
  let standfirst = first;
  while (standfirst - first < DECKS && isDeck(standfirst) && labels[standfirst + 1]?.kind === 'body') standfirst++;
  const opening = labels.findIndex(({ kind }, n) => n > standfirst && kind === 'body');
  return blocks.filter((_, n) => n > standfirst && n < Math.min(opening, standfirst + ABOVE) && STAMPED.has((labels[n] as Label).kind));
}

/**
 * The only day on stamps further off: among the first paragraphs, below a standfirst of several, and “Published: …” anywhere between headline
 * and text, or close below it.
 */
function farStamp(page: Labelled, first: number, datesIn: DatesIn): StampedDay | null {
  const { blocks, labels } = page, headline = labels.findIndex(({ kind }) => kind === 'headline');
  const body = labels.flatMap(({ kind }, n) => (kind === 'body' ? [n] : [])), last = body.at(-1) as number, fourth = body[STANDFIRSTS] ?? last;
  const isStamp = (n: number): boolean => STAMPED.has((labels[n] as Label).kind) && !OF_PRODUCT.test((blocks[n] as Block).text);
  const within = blocks.flatMap((_, n) => (n > first && n < last && isStamp(n) ? [n] : []));
  const among = within.every((n) => n < Math.min(first + ABOVE, fourth)) ? within.map((n) => blocks[n] as Block) : [];
  const far = [...blocks.slice(Math.max(0, headline), first), ...blocks.slice(last + 1, last + 1 + BELOW)];
  return onlyOne(datesIn(among)) ?? onlyOne(datesIn(far.filter(({ text }) => CALLED_PUBLISHED.test(text))));
}
function onlyOne(days: readonly StampedDay[]): StampedDay | null {
  const own = days.filter(({ text }) => !UPDATED.test(text));
  return new Set(own.map(({ date }) => date)).size === 1 ? own[0] as StampedDay : null;
}
/** “Release date Dec 8, 2023”, in a box on a film or a game */
const OF_PRODUCT = /^released?\b/i;
/** Paragraphs that a standfirst may have. */
const STANDFIRSTS = 3;
const CALLED_PUBLISHED = /^(?:first |originally )?published\b/i;

/** “Oruland Today, 3 July 2014”, “Published in Oruland Today on 3 July 2014”: what stands behind the paper’s name. */
const BEHIND_PAPER = new RegExp(`^(?:${[
  String.raw`(?:\p{Lu}[\p{L}&]* ){1,3}[Nn]ews of (?=\p{L}+day\b)`,
  String.raw`Published (?:in|by) [\p{L} .'’-]{2,50}?(?:,| on) (?=\S)`,
  String.raw`\(?(?:\p{Lu}[\p{L}.'’-]* ){0,3}\p{Lu}[\p{L}.'’-]*(?: and agencies)?\)?(?: ?,| [|·/–—-]| {2,}) (?=\S)`,
].join('|')})`, 'u');

/** “March 9, 2016 at 2:14 PM · 2 min read” */
const TIME_TO_READ = / ?[·•|,-] ?\d{1,3}[ -]min(?:ute)?s? read$/i;
/** “July 19, 2013 / 5:02 PM / Harbour Radio”, “June 03, 2023 10:14 pm IST - RANIPUR”: what stands behind the time. */
const PAPER_BEHIND = /(?<=\d\d ?(?:[AaPp]\.?[Mm]\.?)?(?: \p{Lu}{2,4})?)(?: ?[/|·•] ?| [–—-] )\p{Lu}[\p{L} .&'’–—-]{1,40}$/u;
/** “Thursday 26 June 2014 in News”, “9 October 2008 Business”: the section behind the day. */
const SECTION_BEHIND = /(?<=\b\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d)(?: in)? \p{Lu}[\p{L}&]{1,15}$/u;

/** “Source: Valley Wire| 2017-06-20 18:22:46|Editor: Lena”: who sent the report and who edited it, around its day. */
const SENT_BY = /^Source: ?[^|]{2,40}\| ?(?=\d)/, EDITED_BY = / ?\| ?Editor: ?.{2,40}$/;

/** What a library’s stamp tells of the report itself. */
const inLibrary = (text: string): string => {
  const { posted, first } = STAMP_OF_LIBRARY.exec(text)?.groups ?? {};
  return first ?? posted ?? text;
};

/** “Xinhua, March 3, 2016 Adjust font size:”, “Wednesday 3 May 2016 | Published in Regional”: a button, or the section, behind the day. */
const BUTTON_BEHIND = / (?:(?:[Aa]djust )?(?:[Ff]ont|[Tt]ext) [Ss]ize:?.{0,12}|\| Published in \p{Lu}[\p{L} &]{2,30})$/u;

const AROUND = [BUTTON_BEHIND, SENT_BY, EDITED_BY, TIME_TO_READ, BEHIND_PAPER, PAPER_BEHIND, SECTION_BEHIND];
const withoutPaper = (text: string): string => AROUND.reduce((stamp, around) => stamp.replace(around, ''), dayThenAuthor(text)?.day ?? text);

type DatesIn = (blocks: readonly Block[]) => readonly StampedDay[];

/** The days of lines that hold nothing else but what papers set around one, and of those that are labelled as stamps. */
function datesOn({ blocks: all, labels }: Labelled): DatesIn {
  const stamps = new Set(all.filter((_, n) => STAMPED.has((labels[n] as Label).kind)));
  return (blocks) => blocks.flatMap((block): readonly StampedDay[] => {
    const text = inLibrary(block.text), bare = isDateLine(text) ? text : withoutPaper(text);
    const date = isDateLine(bare) ? dayOfStamp(bare) ?? settledDay(bare, all.map((each) => each.text)) : null;
    const days = date === null && !stamps.has(block) ? [] : daysOnStamp(block.text);
    return date === null || days.length > 1 ? days : [{ text: PUBLISHED.test(text) ? text : bare, date }];
  });
}
