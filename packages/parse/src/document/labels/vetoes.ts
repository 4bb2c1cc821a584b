/** Lines that read like prose and are none of the article’s: what the models cannot learn from few pages, said plainly. */
import { isPlaceAlone } from '../../language/dateline.js';
import type { Label } from '../label.js';
import {
  NAME, SENDERS, creditsPicture, isAuthorAlone, isOfOthers, isPosted, isTradeAlone, opensInAuthor, tellsOf,
} from './authors.js';
import {
  callsItselfCaption, endsInBracketedCredit, endsInCredit, endsInGluedCredit, endsInName, isCalledCaption, isCreditOfPhoto,
  isCreditedBelow, isCreditedToBody, isSeenOnDay, namesPhotographer, showsSomebody, tellsOfSight,
} from './captions.js';
import { agenciesAlone, isNameInBrackets, isSignature, namesSource, sharesIn, signedOffBy } from './credits.js';
import { MONTH_NAME, STAMP_OF_LIBRARY, isDateAlone } from './date-line.js';
import { FIELD_OF_A_RECORD } from './fields.js';
import { isGluedBy } from './glued.js';
import type { Line } from './line.js';
import { opensLinks } from './link-headings.js';
import type { Page } from './page.js';
import { callsReader, isCode, isOfPlayer } from './set-between.js';
import { READER, bitsOf, gives } from './signals.js';
import { isBeginning, isSaidTwice, saysTitle } from './said-again.js';
import { asksForPaper, asksToJoin, asksToShare, countsOrLinks, isWithinAppeal, listsEvent, praisesSite, tellsTerms } from './site-lines.js';
import { townBeforeDay } from './town-alone.js';

/** A line that would else be body. */
interface Place {
  readonly line: Line;
  readonly n: number;
  readonly page: Page;
  /** Line of the headline, −1 where there is none; the first and the last line that would be body. */
  readonly headline: number;
  readonly opening: number;
  readonly ending: number;
  /** Names that stand between the headline and the text. */
  readonly authors: ReadonlySet<string>;
  /** Lines of others’ posts. */
  readonly embedded: ReadonlySet<number>;
}

interface Veto extends Label {
  readonly holds: (place: Place) => boolean;
}

/** The first that holds counts. */
const vetoes: readonly Veto[] = [
  { kind: 'boilerplate', rule: FIELD_OF_A_RECORD, holds: ({ page, n }) => page.fields[n] !== null },
  { kind: 'boilerplate', rule: 'on-other-pages', holds: ({ page, line, n }) => line.words >= TELLING && (page.elsewhere[n] as number) > 0 },
  { kind: 'credit', rule: 'agencies-alone', holds: ({ line }) => agenciesAlone(line.text).length > 0 },
  { kind: 'credit', rule: 'agency-in-brackets', holds: ({ line, n, ending }) => n === ending && isNameInBrackets(line.text) },
  { kind: 'byline', rule: 'by-a-name', holds: ({ line }) => isByline(line) || opensInAuthor(line.text) },
  { kind: 'credit', rule: 'credits-a-picture', holds: ({ line }) => line.words <= 8 && !line.ends && creditsPicture(line.text) },
  { kind: 'byline', rule: 'by-a-name', holds: (place) => opensBelowHeadline(place) && isBylineWithOffice(place.line) },
  { kind: 'byline', rule: 'name-below-the-headline', holds: (place) => opensNearHeadline(place) && namesAuthor(place) },
  { kind: 'dateline', rule: 'date-alone', holds: ({ line }) => isDateAlone(line.text) },
  { kind: 'dateline', rule: 'date-alone', holds: ({ page, line, n, opening }) => n <= opening + STANDFIRST && townBeforeDay(line.text, textsBelow(page, n)) !== null },
  { kind: 'dateline', rule: 'day-posted', holds: ({ line, n, opening }) => n <= opening + STANDFIRST && isPosted(line) },
  { kind: 'dateline', rule: 'place-alone', holds: ({ line }) => isPlaceAlone(line.text) },
  { kind: 'repeat', rule: 'says-the-headline-again', holds: (place) => saysHeadlineAgain(place) },
  { kind: 'repeat', rule: 'says-a-paragraph-again', holds: ({ page, n }) => isBeginning(page.lines, n) },
  { kind: 'boilerplate', rule: 'title-of-another-story', holds: ({ line }) => isSaidTwice(line) },
  { kind: 'dateline', rule: 'files-the-report', holds: ({ line }) => STAMP_OF_LIBRARY.test(line.text) },
  { kind: 'boilerplate', rule: 'advertisement', holds: ({ line }) => isAdvertisement(line) },
  { kind: 'boilerplate', rule: 'copyright', holds: ({ line }) => claimsRight(line) },
  { kind: 'boilerplate', rule: 'files-the-story', holds: ({ line }) => filesIt(line) },
  { kind: 'boilerplate', rule: 'files-the-story', holds: ({ page, n }) => isSenderBelow(page.lines, n) },
  { kind: 'boilerplate', rule: 'points-to-another-story', holds: ({ line }) => pointsElsewhere(line) },
  { kind: 'boilerplate', rule: 'asks-to-share', holds: ({ line }) => asksToShare(line) },
  { kind: 'boilerplate', rule: 'asks-to-join', holds: ({ line }) => asksToJoin(line) },
  { kind: 'boilerplate', rule: 'counts-or-links', holds: ({ line }) => countsOrLinks(line) },
  { kind: 'boilerplate', rule: 'link-or-call', holds: ({ line }) => line.words === 1 && !line.ends && gives(line, BUTTON) },
  { kind: 'boilerplate', rule: 'code', holds: ({ line }) => isCode(line) },
  { kind: 'boilerplate', rule: 'says-a-player', holds: ({ line }) => isOfPlayer(line) },
  { kind: 'boilerplate', rule: 'calls-the-reader', holds: ({ line }) => callsReader(line) },
  { kind: 'boilerplate', rule: 'lists-an-event', holds: ({ line }) => listsEvent(line) },
  { kind: 'boilerplate', rule: 'embedded-post', holds: ({ embedded, n }) => embedded.has(n) },
  { kind: 'boilerplate', rule: 'terms-of-the-site', holds: ({ line }) => tellsTerms(line) },
  { kind: 'boilerplate', rule: 'praises-the-site', holds: ({ line }) => praisesSite(line) },
  { kind: 'boilerplate', rule: 'praises-the-site', holds: (place) => opensBelowHeadline(place) && callsOut(place.line) },
  { kind: 'boilerplate', rule: 'appeal', holds: ({ line }) => asksForPaper(line) },
  { kind: 'boilerplate', rule: 'within-an-appeal', holds: ({ page, n }) => isWithinAppeal(page, n) },
  { kind: 'boilerplate', rule: 'points-to-another-story', holds: ({ line }) => opensLinks(line.text) },
  { kind: 'boilerplate', rule: 'title-of-another-story', holds: ({ page, n }) => isPointedTo(page.lines, n) },
  { kind: 'boilerplate', rule: 'tells-of-the-author', holds: ({ line, authors }) => tellsOf(line, authors) },
  { kind: 'credit', rule: 'signed', holds: ({ line }) => isSignature(line) },
  { kind: 'credit', rule: 'names-the-source', holds: ({ page, n }) => namesSource(page.lines, n) },
  { kind: 'credit', rule: 'shares-in-the-report', holds: ({ line }) => sharesIn(line) },
  { kind: 'caption', rule: 'picture-in-markdown', holds: ({ line }) => isMarkdownPicture(line.text) },
  { kind: 'caption', rule: 'below-the-word-caption', holds: ({ page, n }) => isCalledCaption(page.lines, n) },
  { kind: 'caption', rule: 'calls-itself-caption', holds: ({ line }) => callsItselfCaption(line) },
  { kind: 'credit', rule: 'credits-a-photograph', holds: ({ line }) => isCreditOfPhoto(line) },
  { kind: 'credit', rule: 'credits-a-photograph', holds: ({ line }) => namesPhotographer(line) },
  { kind: 'caption', rule: 'shows-somebody', holds: ({ page, n }) => isBetweenParagraphs(page, n) && showsSomebody(page.lines[n] as Line) },
  { kind: 'caption', rule: 'describes-a-picture-twice', holds: (place) => opensBelowHeadline(place) && describesTwice(place) },
  { kind: 'caption', rule: 'sentence-then-a-credit', holds: ({ line, n, ending }) => endsInCredit(line)
    && !(n === ending && line.text.endsWith(')')) },
  { kind: 'caption', rule: 'sentence-then-a-credit', holds: ({ line }) => endsInGluedCredit(line) },
  { kind: 'caption', rule: 'sentence-then-a-credit', holds: ({ line, n, ending }) => n < ending && endsInBracketedCredit(line) },
  { kind: 'caption', rule: 'sentence-then-a-credit', holds: ({ line, n, headline, opening, ending }) => headline >= 0 && n <= opening + 1
    && n < ending && isSilent(line) && signedOffBy(line.text) !== null },
  { kind: 'caption', rule: 'seen-on-a-day', holds: (place) => opensBelowHeadline(place) && isSeenOnDay(place.line) },
  { kind: 'caption', rule: 'body-in-brackets', holds: (place) => opensBelowHeadline(place) && isCreditedToBody(place.line) },
  { kind: 'caption', rule: 'above-a-photo-credit', holds: ({ page, n, ending }) => n + 1 < ending && isCreditedBelow(page.lines, n) },
  { kind: 'credit', rule: 'credits-the-picture-above', holds: ({ page, n, ending }) => n < ending && isCreditedBelow(page.lines, n - 1) },
  { kind: 'caption', rule: 'sentence-then-a-bare-name', holds: (place) => opensBelowHeadline(place) && endsInName(place.line) },
  { kind: 'boilerplate', rule: 'thrice-on-the-page', holds: (place) => isSaidOften(place) },
];

export const vetoOf = (place: Place): Label | null => vetoes.find((veto) => veto.holds(place)) ?? null;

/** “Smoke rises above the port. Reuters”: shown; a report’s first paragraph, signed off, gives what somebody said. */
const isSilent = ({ reports, quoted }: Line): boolean => !reports && !quoted;

const textsBelow = ({ lines }: Page, n: number): readonly string[] => lines.slice(n + 1, n + 1 + TOLD).map(({ text }) => text);
const TOLD = 3; // lines

/** “comments”, “Share”: a word alone that a page’s buttons bear. */
const BUTTON = bitsOf('account', 'cookie', 'share', 'more', 'comment');

/** Shorter lines recur by chance: “He agreed.” */
const TELLING = 4; // words
/** A longer line is no title and no line of furniture. */
const TITLE = 20; // words

const saysHeadlineAgain = ({ line, n, page, headline }: Place): boolean =>
  n !== headline && line.words >= TELLING
    && (line.fingerprint === page.lines[headline]?.fingerprint || saysTitle(line, page.lines[headline]));

/** “2023 Orsa Roadster Club” below each picture (of 26 such lines within the development pages’ articles none is body). */
const isSaidOften = ({ line, page }: Place): boolean =>
  !line.ends && !line.quoted && line.words < TITLE && (page.times.get(line.fingerprint) ?? 0) >= OFTEN;
const OFTEN = 3;

/** “Words by Tom Hessel” (of 124 such lines within the development pages’ articles none is body). */
const isByline = (line: Line): boolean =>
  (line.by || isGluedBy(line.text)) && (line.words <= 8 || isDatedByline(line)) && (!line.ends || HALF_OF_DAY.test(line.text))
  && !isOfOthers(line.text) && !countsOrLinks(line);
/** “By Ida Voss , Tom Hessel on Monday, March 9, 2019 at 11:08 a.m.”: no verb, and a day in full. */
const isDatedByline = ({ words, pasts, auxiliaries, text }: Line): boolean =>
  words <= LONGEST_BYLINE && pasts + auxiliaries === 0 && DAY_BEHIND.test(text);
const DAY_BEHIND = new RegExp(String.raw`\b${MONTH_NAME}\b.{1,8}(?:19|20)\d\d\b`), LONGEST_BYLINE = 25, HALF_OF_DAY = /\d ?[ap]\.m\.$/i;

/** “by Ida Voss, Institute of Tides and Currents”, right below the headline: who wrote, and for whom. */
const isBylineWithOffice = (line: Line): boolean =>
  line.by && !line.ends && line.words <= 20 && line.pasts + line.auxiliaries === 0 && !isOfOthers(line.text) && WITH_OFFICE.test(line.text);
const WITH_OFFICE = new RegExp(String.raw`^[Bb]y ${NAME} ?, (?:[Tt]he )?\p{Lu}`, 'u');

/** “Scroll down to continue”, “Keep reading” */
const INTERRUPTS = /^[-–—\s]*(?:scroll (?:down|to continue)|(?:continue|keep) reading)\b/i;
const isAdvertisement = (line: Line): boolean => line.words <= 7 && !line.reports && INTERRUPTS.test(line.text);

/** “© 2020 Valley Courier. All rights reserved.” */
const RIGHTS = /^\W*(?:©|\(c\)|copyright\b|all rights reserved\b)|\ball rights reserved\W*$/i;
/** “© Valley Wire 2013. All rights reserved. Users may download …” */
const RESERVES = /^\W*(?:©|\(c\)|copyright\b)[^.]{0,60}(?:Inc\.|Ltd\.)?[^.]{0,20}\. ?all rights reserved\b/i;
/** “(c) the accused had gained nothing.”: the third point of a list. */
const POINT = /^\(c\) (?:\p{Ll}|\p{Lu}\p{Ll}* \p{Ll})/u;
const claimsRight = (line: Line): boolean =>
  !POINT.test(line.text) && (line.words <= TITLE || RESERVES.test(line.text)) && !line.reports && !line.quoted && RIGHTS.test(line.text);

/** “Filed under: Kell, floods”, “Tags: dam” (of 134 such lines on the development pages none is body). */
const FILES = /^(?:filed under|tags|topics|posted in|categories|category|tagged)\b/i, FILES_WITH_COLON = /^[\p{L} ]{4,12}: /u;
/** “From: Ministry of Foreign Affairs”, “Issued by: …”: who sends it, below the headline. */
const SENDS = new RegExp(`^${SENDERS}: \\p{Lu}`, 'iu'), SENDER = new RegExp(`^${SENDERS}:$`, 'i');
const filesIt = (line: Line): boolean =>
  line.words <= TITLE && ((FILES.test(line.text) && (!line.ends || FILES_WITH_COLON.test(line.text))) || (!line.ends && SENDS.test(line.text)));

/** “From:”, and below it “Harbour Office and Ada Renn MP” */
const isSenderBelow = (lines: readonly Line[], n: number): boolean => {
  const line = lines[n] as Line;
  return !line.ends && line.words <= TITLE && SENDER.test(lines[n - 1]?.text ?? '');
};

/** “Related: A bridge too short”, “READ MORE: …”, “[Watch: …]”, with another story’s title behind the colon. Source: own list. */
const POINTERS = [
  'also', 'related', 'read', 'see', 'watch', 'listen', 'more', 'don[\'’]t miss', 'required reading', 'in pictures', 'photos?', 'video',
  'gallery', 'opinion', 'analysis', 'explainer', 'à lire', 'lire aussi', 'voir aussi',
];
const POINTS = new RegExp(String.raw`^[[(]?(?:${POINTERS.join('|')})\b[^.:]{0,16}: `, 'i');
/** A label that no sentence of the text has: the title behind it may be a sentence. */
const LOUD = /^(?:[[(]|[A-Z]{2}[A-Z ]*:|(?:[Rr]ead [Mm]ore|[Ss]ee [Aa]lso|[Aa]lso [Rr]ead|[Rr]elated):)/;
/** “(Learn more about the lanterns.)” */
const LINK = /^[[(](?:read|learn|see|watch|find out|here[’']s (?:how|what|why|the))\b.*[)\]]$/i;
/** “[Harbour towns empty as the water rises]”: brackets around a title. */
const BRACKETED = /^\[[^[\].:?!]{12,140}\]$/;
const pointsElsewhere = (line: Line): boolean =>
  line.words <= TITLE && (isPointer(line) || LINK.test(line.text) || (line.words >= TELLING && BRACKETED.test(line.text)));
const isPointer = ({ text, ends }: Line): boolean => (POINTS.test(text) && (!ends || LOUD.test(text))) || BAR.test(text);
/** “WATCH | Families wait for news on the quay” */
const BAR = /^(?:WATCH|LISTEN|READ|VIDEO|PHOTOS?|RELATED|MORE|ANALYSIS|OPINION) ?\| /;

/** “Read more”, and below it another story’s title. */
const isPointedTo = (lines: readonly Line[], n: number): boolean => {
  const line = lines[n] as Line;
  return line.words <= TITLE + 2 && !line.ends && opensLinks(lines[n - 1]?.text ?? '');
};

const isBetweenParagraphs = ({ prose }: Page, n: number): boolean => [n - 1, n + 1].some((m) => prose[m] === true);

/** “![Map of the region](map.png)” */
const isMarkdownPicture = (text: string): boolean => /^!\[[^\]]*\]\([^)]*\)$/.test(text);

/** A player and its still each say what is seen (of 88 such lines above the development pages’ texts 2 are body). */
const describesTwice = ({ line, page }: Place): boolean => (page.times.get(line.fingerprint) ?? 0) > 1 && tellsOfSight(line);

/** “The free news source that you can write!” */
const callsOut = (line: Line): boolean =>
  line.words <= LONGEST_CALL && line.text.endsWith('!') && gives(line, READER) && !line.quoted && !line.reports;
const LONGEST_CALL = 15; // words

const namesAuthor = ({ page, n }: Place): boolean => isAuthorAlone(page.lines, n);

/** The text’s first line, or below it, where it is a standfirst, one of the next right above a day or a trade: a bare name there heads a part. */
const opensNearHeadline = (place: Place): boolean =>
  opensBelowHeadline(place) || (place.headline >= 0 && place.opening > place.headline && isAboveDayOrTrade(place));
const isAboveDayOrTrade = ({ n, headline, opening, page: { lines } }: Place): boolean => {
  const below = lines[n + 1];
  return n > opening && n <= opening + STANDFIRST && below !== undefined && !below.ends
    && (below.dated || isTradeAlone(below) || below.fingerprint === (lines[headline] as Line).fingerprint);
};
const STANDFIRST = 2; // lines

const opensBelowHeadline = ({ n, headline, opening }: Place): boolean => headline >= 0 && n > headline && n === opening;
