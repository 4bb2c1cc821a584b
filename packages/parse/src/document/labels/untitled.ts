/** Lines that are set like a headline and title nothing on this page: what leads past its menus, captions, other stories in a row. */
import {
  callsItselfCaption, endsInBracketedCredit, endsInCredit, endsInGluedCredit, isCreditOfPhoto, namesPhotographer,
} from './captions.js';
import { NAME_OF_PAPER } from '../../lexicon/paper-words.js';
import { placeNames } from '../../lexicon/places.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Line } from './line.js';
import { asksToJoin } from './site-lines.js';

/** “Skip to main content”: for those who have a page read to them. Source: own list. */
const SKIPS = /^(?:skip|jump|go|back) to (?:the )?(?:main |page |primary )?(?:content|article|text|navigation|menu|search|footer|top)\b/i;

/** “Our Privacy Statement & Cookie Policy” */
const OF_SITE = /^(?:our |the |your )?(?:privacy|cookies?)(?: (?:policy|statement|notice|settings|preferences|privacy|cookies?|and|&)){1,6}$/i;

/** “Subscribe from £1 a week”, “Sign in” */
const CALLS = /^(?:subscribe(?: (?:from|for|to|now|today)\b|$)|sign (?:up|in)(?: (?:to|for|now|with|here)\b|$)|log ?in$)/i;

/** “r i AM-Oruland-Floods 1stLd-Writethru 03-14 0412”: by which a wire files the report. */
const SLUG = /^(?:[a-z]\d{0,4} ){0,4}\^?(?:AM|PM|BC|AP|HN|EU)-\p{L}[\p{L}\d-]*[ ,].*(?:Ld\b|\bLd-|Writethru|\d{3,4}<?$)/u, LONGEST_SLUG = 100; // UTF-16 units

/** “READ MORE: Mayor resigns”: another story’s title. “Explainer: …” and “Watch: …” may open a headline. */
const POINTS = /^(?:read (?:more|also|next)|see also|also read|related)\b[^.:]{0,16}: /i;

/** “Valley Wire and agencies, Tuesday 8 July 2014” */
const WITH_AGENCIES = /\band (?:news )?agencies\b/i;
const isStampOfAgencies = ({ text, words, dated, ends }: Line): boolean => dated && !ends && words <= LONGEST_STAMP && WITH_AGENCIES.test(text);

/** “General News of Tuesday, 3 May 2016”: the section and its day. */
const NEWS_OF_DAY = /^(?:\p{Lu}[\p{L}&]* ){1,3}News of (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d/u;

/** “HOME LATEST ORULAND OPINION BUSINESS WORLD SPORT”, “Oruland News Crime News Police News”: a menu that stands on one line. Source of the words: own list. */
export const sections = wordSet(`home latest news world national local politics business economy finance markets opinion editorial columns sport
  sports culture arts entertainment lifestyle life style tech technology science health travel weather magazine video videos photos gallery
  multimedia blogs jobs classifieds epaper e-paper archive contact about more`);
const MENU = 4, OF_MENU = 0.6, NEWS = 3; // words of sections, their share of all; how often “news” stands
function isMenu({ text, words, ends }: Line): boolean {
  if (words < MENU || words > LONGEST_MENU || ends) return false;
  const named = text.toLowerCase().split(/[^\p{L}-]+/u).filter((word) => sections.has(word));
  return (named.length >= MENU && named.length >= OF_MENU * words) || named.filter((word) => word === 'news').length >= NEWS;
}
const LONGEST_MENU = 40; // words

/** What is seen on a picture, and who took it. */
export const isCaption = (line: Line): boolean =>
  callsItselfCaption(line) || isCreditOfPhoto(line) || namesPhotographer(line)
  || endsInCredit(line) || endsInGluedCredit(line) || endsInBracketedCredit(line);

/** Lines from one story’s stamp to the next one’s, and stories that make a row. */
const APART = [2, 3, 4], ROW = 3;
const LONGEST_STAMP = 14; // words
const SHORTEST_TITLE = 3; // words

/**
 * “Mayor resigns”, “3 May 2017”, “Features”, “Ferry sinks off Orsa”, “9 June 2016”: titles of other stories, each with its stamp right
 * below it, at the same distance from each other (of 4 such lines taken for headlines on the development pages none is, and of the
 * 362 headlines none is such).
 */
export function standsInRow(lines: readonly Line[], n: number): boolean {
  return isStamped(lines, n) && APART.some((apart) => {
    let first = n, last = n;
    while (first > n - ROW * apart && isStamped(lines, first - apart)) first -= apart;
    while (last < n + ROW * apart && isStamped(lines, last + apart)) last += apart;
    return last - first >= (ROW - 1) * apart;
  });
}

function isStamped(lines: readonly Line[], n: number): boolean {
  const title = lines[n], stamp = lines[n + 1];
  if (title === undefined || stamp === undefined || isSentence(title) || title.dated || title.words < SHORTEST_TITLE) return false;
  return stamp.dated && !stamp.ends && stamp.words <= LONGEST_STAMP;
}

/** “Who pays?” and “Who pays!” may be titles. */
export const isSentence = ({ text, ends, stops }: Line): boolean => ends && !(/[?!]$/.test(text) && stops === 1);

/** “Oruland News - latest news headlines, pictures and video”: what a site says of itself. */
const TAGLINE = /\b(?:latest|breaking|top|trending|local|daily)\b.{0,40}\bnews\b.{0,40}\b(?:headlines|pictures|photos|videos?)\b/i;
const isTagline = ({ text, words, pasts, auxiliaries }: Line): boolean =>
  words <= LONGEST_TAGLINE && pasts + auxiliaries === 0 && TAGLINE.test(text);
const LONGEST_TAGLINE = 20, LONGEST_LAND = 4; // words

/** Whether the line is none that a headline’s looks tell anything of. */
export const titlesNothing = (lines: readonly Line[], n: number): boolean => {
  const line = lines[n] as Line;
  // “South Africa” above the headline is a section.
  if (line.words <= LONGEST_LAND && placeNames.has(line.text.toLowerCase())) return true;
  if (line.text.length <= LONGEST_SLUG && (SLUG.test(line.text) || CALLS.test(line.text) || OF_SITE.test(line.text))) return true;
  if (NAME_OF_PAPER.test(line.text) || NEWS_OF_DAY.test(line.text)) return true;
  return SKIPS.test(line.text) || POINTS.test(line.text) || isStampOfAgencies(line) || isMenu(line) || isTagline(line) || asksToJoin(line)
    || isCaption(line) || standsInRow(lines, n);
};
