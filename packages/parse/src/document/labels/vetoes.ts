/** Lines that read like prose and are none of the article’s: what the models cannot learn from few pages, said plainly. */
import { agencies } from '../../lexicon/agencies.js';
import type { Label } from '../label.js';
import { FIELD_OF_A_RECORD } from './fields.js';
import type { Line } from './line.js';
import type { Page } from './page.js';
import { bitOf } from './signals.js';

interface Veto extends Label { readonly holds: (page: Page, n: number, headline: number, opening: number) => boolean }

/** Shorter lines recur by chance: “He agreed.” */
const TELLING = 4; // words
const ASK = bitOf('account') | bitOf('appeal') | bitOf('cookie'), READER = bitOf('you') | bitOf('ours');
const MORE = bitOf('more') | bitOf('appeal') | bitOf('share');

export const vetoes: readonly Veto[] = [
  { kind: 'boilerplate', rule: FIELD_OF_A_RECORD, holds: ({ fields }, n) => fields[n] !== null },
  { kind: 'boilerplate', rule: 'on-other-pages', holds: ({ lines, elsewhere }, n) => (lines[n] as Line).words >= TELLING && (elsewhere[n] as number) > 0 },
  { kind: 'credit', rule: 'agencies-alone', holds: ({ lines }, n) => isAgencies((lines[n] as Line).text) },
  { kind: 'repeat', rule: 'says-the-headline-again', holds: ({ lines }, n, headline) => n !== headline && saysAgain(lines[n] as Line, lines[headline]) },
  { kind: 'boilerplate', rule: 'advertisement', holds: ({ lines }, n) => isAdvertisement(lines[n] as Line) },
  { kind: 'boilerplate', rule: 'copyright', holds: ({ lines }, n) => claimsRight(lines[n] as Line) },
  { kind: 'boilerplate', rule: 'files-the-story', holds: ({ lines }, n) => filesIt(lines[n] as Line) },
  { kind: 'boilerplate', rule: 'points-to-another-story', holds: ({ lines }, n) => pointsElsewhere(lines[n] as Line) },
  { kind: 'caption', rule: 'picture-in-markdown', holds: ({ lines }, n) => isMarkdownPicture((lines[n] as Line).text) },
  { kind: 'caption', rule: 'below-the-word-caption', holds: ({ lines }, n) => isCalledCaption(lines, n) },
  { kind: 'caption', rule: 'sentence-then-a-bare-name', holds: ({ lines }, n, headline, opening) => headline >= 0 && n > headline && n === opening && endsInName(lines[n] as Line) },
];

const saysAgain = (line: Line, headline: Line | undefined): boolean => line.words >= TELLING && line.fingerprint === headline?.fingerprint;

/** “Advertisement”, “- Advertisement - continue below” */
const isAdvertisement = (line: Line): boolean => line.words <= 4 && /^[-–—\s]*advertisements?\b/i.test(line.text);

/** “Related: A bridge too short”, “READ MORE: …”, “Watch: …”, with another story’s title behind the colon. */
const POINTER =
  /^(?:also|related|read|see|watch|listen|don['’]t miss|required reading|in pictures|photos?|video|gallery|opinion|analysis|explainer|à lire|lire aussi|voir aussi)\b[^.:]{0,16}: /i;
const TITLE = 20; // words

const pointsElsewhere = (line: Line): boolean => line.words <= TITLE && !line.ends && POINTER.test(line.text);

/** “© 2020 Valley Courier. All rights reserved.” */
const claimsRight = (line: Line): boolean =>
  line.words <= TITLE && /^\W*(?:©|\(c\)|copyright\b)|\ball rights reserved\W*$/i.test(line.text) && !line.reports && !line.quoted;

/** “Filed under: Kell, floods”, “Tags: dam” (of 134 such lines on the development pages none is body). */
const filesIt = (line: Line): boolean => line.words <= TITLE && !line.ends && /^(?:filed under|tags|topics|posted in|categories|category|tagged)\b/i.test(line.text);

/** “(AP, Reuters)”, “REUTERS” */
function isAgencies(text: string): boolean {
  const names = /^\(?([^()]{2,60})\)?\.?$/.exec(text)?.[1]?.split(/\s*(?:,|;|\/| and )\s*/) ?? [];
  return names.length > 0 && names.every((name) => agencies.has(name));
}

/** “![Map of the region](map.png)” */
const isMarkdownPicture = (text: string): boolean => /^!\[[^\]]*\]\([^)]*\)$/.test(text);

/** What stands below “Image caption,” */
export const isCalledCaption = (lines: readonly Line[], n: number): boolean => /^(?:image |photo |picture )?caption\W*$/i.test(lines[n - 1]?.text ?? '');

/** “Crowds in the square on Monday. Nadia Karam”: the photographer’s name after the full stop. */
export const endsInName = (line: Line): boolean =>
  !line.ends && line.words <= 60 && /[.!?]["”’]? \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?: ?\/ ?[\p{L} ]{2,30})?$/u.test(line.text.slice(-80));

/** Words put to the reader about an account, a password, money for the paper. */
const asks = (line: Line): boolean => (line.signals & ASK) !== 0 && (line.signals & READER) !== 0 && !line.quoted && !line.reports;

/** Lines between a heading of furniture and the appeal that it opens. */
const APPEAL_LENGTH = 4;

/**
 * The line behind the article’s last one: lines at the end of the text that ask the reader are the site’s, and so is what stands
 * between them and a heading of furniture close above (“Read more”, a plight told, “we need your help”); a heading that opens nothing
 * of the article’s is none of it.
 */
export function endWithoutAppeals({ lines }: Page, isBody: readonly boolean[]): number {
  let end = isBody.lastIndexOf(true) + 1;
  while (end > 0) {
    const last = lines[end - 1] as Line, next = lines[end];
    const from = asks(last) ? headingAbove(lines, end - 1) ?? end - 1 : next !== undefined && asks(next) ? headingAbove(lines, end) : null;
    if (from === null && !isHeading(last)) return end;
    const first = from ?? end - 1;
    // lastIndexOf counts a negative index from the end: nothing stands before the first line
    end = first === 0 ? 0 : isBody.lastIndexOf(true, first - 1) + 1;
  }
  return end;
}

/** The heading of furniture that opens the appeal which asks at this line. */
function headingAbove(lines: readonly Line[], asking: number): number | null {
  for (let n = asking - 1; n >= Math.max(0, asking - APPEAL_LENGTH); n--) if (isHeading(lines[n] as Line)) return n;
  return null;
}

/** “ENDS”, “###”, “- 30 -”, “NNNN”: a press release’s and a wire’s last word; notes to editors and addresses follow. */
const LAST_WORD = /^(?:#{3}|# # #|\W*ENDS\W*|[-–—]+ ?(?:ends?|END|30) ?[-–—]+|NNNN)$/;

/** “12 comments”, “Leave a comment”. The bare word is often a link to them, above the text. */
const COMMENTS = /^(?:\d+ (?:comments?|replies|responses)|(?:leave|post|add|write) a (?:comment|reply))\W*$/i;
const TEXT_ABOVE = 60; // words of prose

/** The line at which the text is said to end or readers’ comments begin, or the page ends. */
export function endOfText({ lines, prose }: Page, isBody: readonly boolean[]): number {
  let words = 0;
  const at = lines.findIndex((line, n) => {
    words += isBody[n] && prose[n] ? line.words : 0;
    return (words > TEXT_ABOVE && line.words <= 5 && COMMENTS.test(line.text)) || (words > 0 && LAST_WORD.test(line.text));
  });
  return at < 0 ? lines.length : at;
}

const isHeading = (line: Line): boolean => line.words <= 5 && !line.ends && (line.signals & MORE) !== 0;
