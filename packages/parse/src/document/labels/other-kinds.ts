/** What a line is that is not body: told by its own words, and by where it stands. */
import { isPlaceAlone } from '../../language/dateline.js';
import type { Label } from '../label.js';
import {
  callsAuthor, creditsPicture, isAuthorAlone, isAuthorTwice, isBelowBy, isOfOthers, isPosted, isSigner, isToldNowhere, opensInAuthor,
  tellsOfWriter,
} from './authors.js';
import {
  callsItselfCaption, endsInBracketedCredit, endsInCredit, endsInName, isCalledCaption, isCreditedBelow, isSeenOnDay,
  namesPhotographer,
} from './captions.js';
import { agenciesAlone, sharesIn } from './credits.js';
import { isDateLine, titlesItsDay, wordsBesideDay } from './date-line.js';
import { isGluedBy } from './glued.js';
import type { Run } from './layout.js';
import { type Line, isBullet } from './line.js';
import type { Page } from './page.js';
import { saysTitle } from './said-again.js';
import { bitsOf, gives } from './signals.js';
import { countsOrLinks } from './site-lines.js';
import { TOWN_ALONE, isTownAlone } from './town-alone.js';
import { standsInRow } from './untitled.js';

/** A line and its page, as the rules below see it. */
interface Place {
  readonly line: Line;
  readonly n: number;
  readonly page: Page;
  readonly run: Run;
  /** Line of the headline, −1 where there is none; first body line, −1 likewise. */
  readonly headline: number;
  readonly opening: number;
  /** Fingerprints of the body lines. */
  readonly said: ReadonlySet<number>;
}

interface Rule extends Label {
  readonly holds: (place: Place) => boolean;
}

const COPYRIGHT = bitsOf('copyright'), APPEAL = bitsOf('appeal'), ACCOUNT = bitsOf('account', 'cookie');
const FURNITURE = bitsOf('copyright', 'cookie', 'account', 'share', 'more', 'follow', 'advert', 'appeal', 'comment');

/** First rule that holds names the line; the order is from what proves most to what proves least. */
const RULES: readonly Rule[] = [
  { kind: 'boilerplate', rule: 'no-words', holds: ({ line }) => line.words === 0 },
  { kind: 'repeat', rule: 'says-the-headline-again', holds: (place) => saysHeadlineAgain(place) },
  { kind: 'repeat', rule: 'says-a-paragraph-again', holds: ({ line, said }) => line.words >= 8 && said.has(line.fingerprint) },
  { kind: 'byline', rule: 'by-a-name', holds: (place) => isNear(place) && [opensInAuthor, callsAuthor].some((is) => is(place.line.text)) },
  { kind: 'byline', rule: 'by-a-name', holds: (place) => isOfStory(place) && isByline(place.line) && !isBelowTextByHelpers(place) },
  { kind: 'credit', rule: 'credits-a-picture', holds: (place) => isNear(place) && creditsPicture(place.line.text) && isShortNote(place.line) },
  {
    kind: 'byline', rule: 'name-below-the-headline',
    holds: (place) => ((isBelowHeadline(place) || isBelowByAboveText(place)) && isAuthorAlone(place.page.lines, place.n))
      || isAuthorInBox(place) || isAuthorOnlyThere(place),
  },
  { kind: 'byline', rule: 'signs-below-the-text', holds: ({ line, n, run }) => n === run.last + 1 && isSigner(line.text) },
  { kind: 'dateline', rule: 'date-alone', holds: (place) => isOfStory(place) && isStamp(place.line) },
  { kind: 'dateline', rule: 'place-alone', holds: (place) => isNear(place) && isPlaceAlone(place.line.text) },
  { kind: 'dateline', rule: TOWN_ALONE, holds: (place) => isBelowHeadline(place) && isBelowStamp(place) && isTownAlone(place.page.lines, place.n) },
  { kind: 'credit', rule: 'agency-in-brackets', holds: ({ line }) => line.words <= 8 && /^\([^():;]+\)$/.test(line.text) },
  { kind: 'credit', rule: 'agency-alone', holds: (place) => isNear(place) && agenciesAlone(place.line.text).length > 0 },
  { kind: 'credit', rule: 'shares-in-the-report', holds: (place) => isNear(place) && sharesIn(place.line) },
  { kind: 'caption', rule: 'below-the-word-caption', holds: ({ page, n }) => isCalledCaption(page.lines, n) },
  { kind: 'caption', rule: 'calls-itself-caption', holds: ({ line }) => line.words >= 5 && callsItselfCaption(line) },
  {
    kind: 'caption', rule: 'sentence-then-a-credit',
    holds: (place) => isNear(place) && (endsInCredit(place.line) || endsInBracketedCredit(place.line)),
  },
  { kind: 'caption', rule: 'seen-on-a-day', holds: (place) => isAboveText(place) && isSeenOnDay(place.line) },
  { kind: 'caption', rule: 'above-a-photo-credit', holds: ({ page, n }) => isCreditedBelow(page.lines, n) },
  { kind: 'caption', rule: 'sentence-then-a-bare-name', holds: (place) => isAboveText(place) && isSigned(place.line) },
  { kind: 'caption', rule: 'credits-a-photograph', holds: (place) => place.line.words >= 8 && creditsPhotograph(place) },
  { kind: 'caption', rule: 'describes-a-picture', holds: (place) => isNear(place) && describesPicture(place.line) },
  { kind: 'credit', rule: 'credits-a-photograph', holds: (place) => place.line.words < 12 && creditsPhotograph(place) },
  { kind: 'boilerplate', rule: 'tells-of-the-author', holds: ({ line }) => tellsOfWriter(line) },
  { kind: 'boilerplate', rule: 'on-other-pages', holds: ({ page, n }) => (page.elsewhere[n] as number) > 0 },
  { kind: 'boilerplate', rule: 'copyright', holds: ({ line }) => gives(line, COPYRIGHT) },
  { kind: 'boilerplate', rule: 'appeal', holds: ({ line }) => gives(line, APPEAL) },
  { kind: 'boilerplate', rule: 'account-or-cookies', holds: ({ line }) => gives(line, ACCOUNT) },
  { kind: 'boilerplate', rule: 'link-or-call', holds: ({ line }) => gives(line, FURNITURE) },
  { kind: 'boilerplate', rule: 'twice-on-the-page', holds: ({ line, page }) => (page.times.get(line.fingerprint) ?? 0) > 1 },
  { kind: 'boilerplate', rule: 'no-prose-nearby', holds: (place) => isFarFromProse(place) },
  { kind: 'boilerplate', rule: 'short-line', holds: ({ line }) => line.words < 12 },
  { kind: 'boilerplate', rule: 'outside-the-article', holds: ({ n, run }) => n < run.first || n > run.last },
];

export function otherKind(place: Place): Label {
  const found = RULES.find((rule) => rule.holds(place));
  return found === undefined ? { kind: 'boilerplate', rule: 'little-evidence' } : { kind: found.kind, rule: found.rule };
}

/** Near the article: within its run, or a few lines above it. */
const isNear = ({ n, run, headline }: Place): boolean =>
  n >= Math.min(run.first, headline < 0 ? run.first : headline) - 4 && n <= run.last + 2;

/** Near the article, and no stamp of one of the other stories in a row. */
const isOfStory = (place: Place): boolean =>
  isNear(place) && (place.n - 1 === place.headline || !standsInRow(place.page.lines, place.n - 1));

const isAboveText = ({ n, headline, opening }: Place): boolean => headline >= 0 && n > headline && n < opening;

/** Between the headline and the text, or right below a standfirst. */
const isBelowHeadline = ({ n, headline, opening, page: { lines } }: Place): boolean => {
  if (headline < 0 || n <= firstOfTitle(lines, headline) || n >= Math.max(opening, headline + 1) + STANDFIRST + DECKS) return false;
  const decks = lines.slice(Math.max(0, opening), opening + DECKS).findIndex(({ ends }) => ends);
  return n < Math.max(opening, headline + 1) + STANDFIRST + (decks < 0 ? DECKS : decks);
};
const STANDFIRST = 3, DECKS = 4; // lines

/** The headline, or close above it the same words: some pages set the author and the day between the two. */
function firstOfTitle(lines: readonly Line[], headline: number): number {
  const from = Math.max(0, headline - TWICE), title = lines[headline] as Line;
  return from + lines.slice(from, headline + 1).findIndex(({ fingerprint }) => fingerprint === title.fingerprint);
}
const TWICE = 6; // lines

/** Right below the headline, or a deck, stands who is told of again below the text. */
const isAuthorInBox = ({ page: { lines }, n, headline }: Place): boolean =>
  headline >= 0 && n > headline && n <= headline + 2 && isAuthorTwice(lines, n);

/** Right below the headline, and right above the text, stands a person of whom neither tells: whoever is on a picture is told of. */
const isAuthorOnlyThere = ({ page: { lines }, n, headline, opening }: Place): boolean =>
  headline >= 0 && n === headline + 1 && n < opening && (lines[n + 1]?.words ?? 0) >= OF_PROSE && isToldNowhere(lines, n);
const OF_PROSE = 12; // words

/** “By” stands right above it, and the text’s next paragraph not far below. */
const isBelowByAboveText = ({ page: { lines }, n, run }: Place): boolean =>
  isBelowBy(lines, n) && n <= run.last && n >= run.first - BY_ABOVE;
const BY_ABOVE = 6; // lines

/** Right below the author or the day. */
const isBelowStamp = ({ page: { lines }, n }: Place): boolean => {
  const above = lines[n - 1] as Line;
  return isByline(above) || isStamp(above) || isDateLine(above.text.replace(/ ?\|.*$/, '')) || isAuthorAlone(lines, n - 1);
};

const isFarFromProse = ({ page, n }: Place): boolean => (page.proseBefore[n] as number) > 2 && (page.proseAfter[n] as number) > 2;

const saysHeadlineAgain = ({ line, n, page, headline }: Place): boolean =>
  headline >= 0 && n !== headline && line.words >= 4
  && (line.fingerprint === page.lines[headline]?.fingerprint || saysTitle(line, page.lines[headline]));

/** “By Nadia Karam, Harbour Times Staff Writer” */
const isByline = (line: Line): boolean =>
  (line.by || isGluedBy(line.text)) && !isOfOthers(line.text) && line.words <= 25 && (!line.ends || HALF_OF_DAY.test(line.text)) && !countsOrLinks(line);

/** “Reporting by Omar Haddad; editing by June Carver”, below the text */
const isBelowTextByHelpers = ({ line, n, run }: Place): boolean => n > run.first && sharesIn(line);

/** “Illustrations by Omar Haddad” */
const isShortNote = ({ words, ends }: Line): boolean => words <= 12 && !ends;

/** “Published March 9, 2019, 4:12 p.m.” */
const isStamp = (line: Line): boolean =>
  TIME_ALONE.test(line.text) || (line.dated || line.timed) && !isAddress(line) && !MENDS.test(line.text) && !titlesItsDay(line.text) && !isCaption(line)
  && (isDateLine(line.text) || isPosted(line) || isShortDay(line));

/** “Orsa, Monday, March 9, 2019”: a note that names a day and little else; names alone in front of it may be more. */
const isShortDay = (line: Line): boolean =>
  namesDay(line) && line.words <= (OPENS_IN_NAMES.test(line.text) ? 20 : 14) && isNote(line) && !tellsMore(line.text);

/** “9.15am”, above an entry of a live blog */
const TIME_ALONE = /^\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)(?: \p{Lu}{2,4})?$/u;

/** “Destruction after the shelling of Kessu, July 4, 2019” tells more than a day, and is no stamp. */
const tellsMore = (text: string): boolean => wordsBesideDay(text) > BESIDE && !OPENS_IN_NAMES.test(text) && !/[|•·/]|^(?:published|posted|updated|by|from)\b/i.test(text);
const BESIDE = 5; // words
/** “Lena Hartwig and Tom Hessel, Orsa Herald - May 4, 2017 3:06 pm”: nothing but names in front of a dash and the day. */
const OPENS_IN_NAMES = /^(?:\p{Lu}[\p{L}.'’-]*,? (?:and )?){2,9}[–—-] (?=\p{Lu}\p{Ll}{2,8}\.? \d|\d)/u;

/** What is seen on a picture may hold its day. */
const isCaption = (line: Line): boolean => callsItselfCaption(line) || endsInBracketedCredit(line) || endsInCredit(line);

/** “Correction: June 3, 2016” says when the text was mended. */
const MENDS = /^\W*(?:corrections?|corrected|clarifications?|editor['’]s note)\b/i;

/** “1:45 Witness describes the fire” is as long as a film. */
const namesDay = (line: Line): boolean => line.dated || /\b(?:19|20)\d\d\b/.test(line.text);

/** No sentence, no item of a list, no furniture and no story with its day (“3 May 2016: Ferry sinks”). */
const isNote = (line: Line): boolean =>
  (!line.ends || HALF_OF_DAY.test(line.text)) && !isBullet(line) && !gives(line, FURNITURE) && !DAY_OF_STORY.test(line.text);
const DAY_OF_STORY = /\b(?:19|20)\d\d: \p{Lu}/u;
const HALF_OF_DAY = /\b[ap]\.m\.$/i;

/** A page’s address, whose path holds the day: “https://harbour.example/2019/03/09/ferry” */
const isAddress = (line: Line): boolean => /^\W*(?:https?:\/\/|www\.)\S+/i.test(line.text);

/** “Crowds in the square on Monday. Nadia Karam” */
const isSigned = (line: Line): boolean => line.words >= 8 && endsInName(line);

const PHOTO = bitsOf('photo'), PICTURE = bitsOf('picture', 'caption');
/**
 * “© Ria Novosti. Ivan Petrov”: a mark of right is a credit beside the article; with a year, or below all else, it is the site’s own
 * (“© 2019 Harbour News”).
 */
const CREDIT_MARK = /^\s*(?:©|\(c\))(?!\s*\d{4})/i;
const isRight = ({ line, n, page }: Place): boolean => n < page.lines.length - 1 && CREDIT_MARK.test(line.text);

const creditsPhotograph = (place: Place): boolean =>
  isNear(place) && (gives(place.line, PHOTO) || isRight(place) || (place.n > place.headline && namesPhotographer(place.line)));

/** “Crowds in the square, from left to right” */
const describesPicture = (line: Line): boolean => line.words >= 7 && gives(line, PICTURE) && !gives(line, FURNITURE);
