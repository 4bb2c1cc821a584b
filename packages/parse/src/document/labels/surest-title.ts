/** The line that the models take for the headline, weighed against the others. */
import { isAuthorAlone } from './authors.js';
import { isLetterhead, opensNewsletter } from './letterhead.js';
import { type Line, holdsWords } from './line.js';
import type { Page } from './page.js';
import { bitsOf, gives } from './signals.js';
import { listsEvent } from './site-lines.js';
import { titlesNothing } from './untitled.js';

/** Lower log-odds than these are no headline by themselves. */
const SURE = -2;
/** Log-odds so close to the best are as good: a standfirst or a caption says what the headline says, below it. */
const TIE = 1;
/** How much less likely it may be right above the best one, unless it is as short as a section’s name. */
const BESIDE = 1, LONG = 6; // words
/** Lines above the best one among which a tie is looked for. */
const STANDFIRST = 6;
/** Lines up to a standfirst. */
const CLOSE = 3;

/**
 * The line that the models take for the headline, the first one of a tie; −1 where they are sure of none. Where other pages hold the best
 * one too, a line that is this page’s own and nearly as good is taken instead, unless it stands close below as a standfirst does: links to
 * other stories stand on many pages.
 */
export function surestHeadline({ lines, elsewhere }: Page, titles: Float64Array): number {
  const likely = titles.map((each, n) => (each > SURE - TIE && mayTitle(lines, n) ? each : -Infinity));
  const best = bestOf(likely), own = likely.map((each, n) => (elsewhere[n] === 0 ? each : -Infinity)), bestOwn = bestOf(own);
  if (best < 0 || (likely[best] as number) <= SURE) return -1;
  const isOwn = bestOwn >= 0 && (own[bestOwn] as number) >= (likely[best] as number) - TIE, below = bestOwn - best;
  return isOwn && (below < 0 || below > CLOSE) ? firstAsGood(lines, own, bestOwn) : firstAsGood(lines, titles, best);
}

/** The first of the likeliest lines; −1 where none is likely. */
const bestOf = (odds: Float64Array): number =>
  odds.reduce((top, each, n) => (each > (odds[top] ?? -Infinity) ? n : top), -1);

/** “The following was taken from the logs of the police.”: one whole sentence is no headline (none of 362 is); two short ones may be. */
const mayTitle = (lines: readonly Line[], n: number): boolean => {
  const line = lines[n] as Line, isName = isLetterhead(line) || opensNewsletter(line) || CONTACT.test(line.text);
  return holdsWords(line) && !isName && !listsEvent(line) && !titlesNothing(lines, n)
    && !(line.text.endsWith('.') && line.stops === 1 && line.words >= WHOLE);
};
/** “Contact: Dana Whitlow, dana@harbour.example” */
const CONTACT = /^(?:(?:media|press) )?contacts? ?:|[\w.-]@[\w-]+\./i;
const WHOLE = 8; // words

/** The first of the lines that are as good as the best one and stand close above it. */
export function firstAsGood(lines: readonly Line[], titles: Float64Array, best: number): number {
  const least = (titles[best] as number) - TIE, from = Math.max(0, best - STANDFIRST);
  const isLong = (lines[best - 1]?.words ?? 0) >= LONG;
  const isAsGood = (n: number): boolean => (titles[n] as number) > (isLong && n === best - 1 ? least - BESIDE : least);
  const first = lines.slice(from, best).findIndex((line, k) => isAsGood(from + k) && mayTitle(lines, from + k) && !line.by && !line.dated);
  return first < 0 || isPartedFrom(lines, from + first, best) ? best : from + first;
}

/** A letterhead, “Subscribe”, “Sign in”, and then the title above its author. */
const isPartedFrom = (lines: readonly Line[], above: number, best: number): boolean =>
  lines[best + 1] !== undefined && isAuthorAlone(lines, best + 1) && lines.slice(above + 1, best).some((line) => gives(line, ACCOUNT));
const ACCOUNT = bitsOf('account');
