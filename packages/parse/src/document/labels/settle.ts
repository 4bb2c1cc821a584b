/** From log-odds to body: what the vetoes say, lines said twice, appeals at the end. */
import { datelineOf } from '../../language/dateline.js';
import type { Label } from '../label.js';
import type { Judgement } from './judge.js';
import { type Line, isBullet } from './line.js';
import type { Page } from './page.js';
import { startOfAnother } from './another-article.js';
import { namesOn } from './authors.js';
import { toldAgain } from './background.js';
import { endsInWriters } from './credits.js';
import { decksBelow } from './decks.js';
import { embeddedPosts } from './embedded-posts.js';
import { fewSentences } from './few-sentences.js';
import { introduces } from './introductions.js';
import { withoutIslands } from './islands.js';
import { withListedPeople } from './listed-people.js';
import { withNotice } from './notice.js';
import { captionsThatTell } from './photo-story.js';
import { READER, bitsOf, gives } from './signals.js';
import { isStandfirst } from './standfirst.js';
import { endOfArticle, endOfText, isLastWord } from './text-end.js';
import { withoutTeasersAbove } from './teasers-above.js';
import { withoutTitlesAbove } from './titles-above.js';
import { toldInARow } from './told-in-a-row.js';
import { speaksOf } from './topic.js';
import { isTrueSentence } from './true-sentences.js';
import { withSubheads } from './subheads.js';
import { withTurns } from './turns.js';
import { vetoOf } from './vetoes.js';

/** Lines of log-odds above this are body: a paragraph lost costs more than a caption kept. */
const KEPT = -0.4;
/**
 * A short notice has little around it that bears it out: where nothing else is kept, a line of prose above this is; on a bare page, a
 * sentence is.
 */
const SCANT = -1.5;
/** The same on a bare page for a paragraph of news that speaks of what the others speak of, below the text’s first one. */
const SAVED_PROSE = -5;
/** Shorter lines that end in a stop are often none. */
const SENTENCE = 6; // words
/** A page without a longer line is a menu. */
const PARAGRAPH = 12; // words

/** A standfirst reads like a teaser: of those between this and KEPT, seven of ten are the article’s. */
const STANDFIRST = -2.5;
/** The same for one of several decks in a row (all of 4 such lines on the development pages are the article’s). */
const DECK = -10;

/**
 * Log-odds from which on a short sentence below a paragraph of the text, or below an appeal that follows one, is text (all of 5 such lines
 * on the development pages are).
 */
const SHORT_SENTENCE = -4.5;

/** The same, where the sentence holds words of furniture and tells what somebody did. */
const TRUE_SENTENCE = -5;

/** Log-odds from which on a paragraph opens the text if it says where that was written: “PORT SELE — Two fishermen …”. */
const DATELINE = -3;

/** The same for the sentence right above what else opens the text, below the headline and its author or day: a short lead. */
const LEAD = -6, SHORTEST_LEAD = 9, ABOVE_LEAD = 4; // log-odds, words, lines

/** “Four managers were jailed on Monday.”: told in the past, in a sentence without a word of furniture. */
function isLead(lines: readonly Line[], n: number, headline: number): boolean {
  const line = lines[n] as Line, tells = line.opensInPast || (line.pasts > 0 && line.auxiliaries > 0);
  if (headline < 0 || n <= headline || !tells || !goesOnShortly(line) || line.words < SHORTEST_LEAD) return false;
  const above = lines.slice(headline + 1, n).filter(({ words, by, dated }) => words >= 3 || by || dated);
  return above.slice(-ABOVE_LEAD).some((each) => !each.ends && (each.by || each.dated));
}

/** “And that was the week.”, “Who counts the boats?”: a few plain words right above the text, and none of furniture. */
const opensPlainly = (line: Line, n: number, headline: number): boolean =>
  headline >= 0 && n > headline && line.ends && line.function >= 0.3 && line.signals === 0
  && !line.linked && !line.dated && !line.by;

/** “By evening the engines were running again.”: a sentence with a verb and no word of furniture. */
const goesOnShortly = (line: Line): boolean => hasVerb(line) && line.signals === 0;

const hasVerb = (line: Line): boolean =>
  line.ends && line.words >= SENTENCE && line.function >= 0.15 && line.pasts + line.auxiliaries > 0 && !line.linked;

/** “Adu is the third reporter killed this year. | ###”: what a release’s last word stands below is its text, whatever words it holds. */
const isLastSentence = (lines: readonly Line[], n: number): boolean => {
  const below = lines[n + 1];
  return below !== undefined && isLastWord(below) && hasVerb(lines[n] as Line);
};

/** “Orsa beat Kell 3-1, 2-0 behind Amos Teke in Port Sele.”: names and numbers leave little room for other words. */
const isLong = (line: Line): boolean => line.ends && line.words >= PARAGRAPH;

/** “They shot at us,” said Amos Teke: too short to be prose, and no furniture. */
const isSaid = (line: Line): boolean => line.ends && line.quoted && line.reports;

/** “Weather” and “All rights reserved.” make no text, however likely they are. */
const mayBeText = (line: Line): boolean => (line.ends || line.words >= SENTENCE) && !gives(line, OF_SITE);
const OF_SITE = bitsOf('copyright', 'cookie', 'account');

/** “Will you board a ferry again?” is a poll’s, below a short text. */
const isQuestion = ({ text }: Line): boolean => text.endsWith('?');

export interface Settled {
  /** Whether each line is body. */
  readonly body: readonly boolean[];
  /** What a veto says of a line that would else be body; null for all others. */
  readonly vetoed: readonly (Label | null)[];
}

export function settle(page: Page, { odds, headline }: Judgement): Settled {
  const reads = withoutTeasersAbove(page, likelyLines(page, odds, headline), headline), again = toldAgain(page, reads);
  const told = reads.map((is, n) => is || again[n] === true), against = vetoesOf(page, headline, told, again);
  const captions = captionsThatTell(page, told, (n) => against[n] !== null);
  const likely = told.map((is, n) => is || captions.has(n)), vetoed = against.map((label, n) => (captions.has(n) ? null : label));
  const last = Math.min(endOfText(page, likely), startOfAnother(page, likely, headline));
  const once = saidOnce(page, likely.map((is, n) => is && vetoed[n] === null && n < last)), end = endOfArticle(page, once);
  const article = withoutTitlesAbove(page, once.map((is, n) => is && n < end), headline);
  return { body: withoutIslands(page, article, odds), vetoed };
}

/** What speaks against each likely line; nothing against one that is only told again. */
function vetoesOf(page: Page, headline: number, likely: readonly boolean[], again: readonly boolean[]): readonly (Label | null)[] {
  // A headline may read like text, and so may captions above it.
  const below = likely.findIndex((is, n) => is && n > headline), opening = below < 0 ? likely.indexOf(true) : below;
  const ending = likely.lastIndexOf(true);
  const authors = namesOn(page.lines.slice(Math.max(headline + 1, opening - NAMED), opening + NAMED));
  const around = { page, headline, opening, ending, authors, embedded: embeddedPosts(page.lines) };
  return page.lines.map((line, n) => (likely[n] && !again[n] ? vetoOf({ line, n, ...around }) : null));
}

/** Lines above the text, and at its beginning, among which its author is named. */
const NAMED = 4;

function likelyLines(page: Page, odds: Float64Array, headline: number): readonly boolean[] {
  const { lines, prose, bare } = page, decks = decksBelow(lines, headline, (n) => (odds[n] as number) > KEPT);
  const isText = bare && lines.some(({ words }) => words >= PARAGRAPH);
  const opening = lines.findIndex((_, n) => n > headline && prose[n] === true && (odds[n] as number) > KEPT);
  const isTold = (n: number): boolean =>
    prose[n] === true || (lines[n] !== undefined && (isSaid(lines[n] as Line) || isLong(lines[n] as Line)));
  const isAppeal = (n: number): boolean => lines[n] !== undefined && gives(lines[n] as Line, READER) && (odds[n] as number) <= KEPT;
  /** The lines above that are text. */
  const kept: boolean[] = [];
  const least = (line: Line, n: number): number => {
    if (decks.has(n)) return DECK;
    if (isStandfirst(lines, n, headline)) return STANDFIRST;
    if (n > headline && n < opening && prose[n] && datelineOf(line.text) !== null) return DATELINE;
    if (n === opening - 1 && (isLead(lines, n, headline) || opensPlainly(line, n, headline))) return LEAD;
    const above = isAppeal(n - 1) ? n - 2 : n - 1;
    if (isTold(above) && kept[above] === true) {
      if (isTrueSentence(line)) return TRUE_SENTENCE;
      if (goesOnShortly(line) || isLastSentence(lines, n) || endsInWriters(line) || introduces(line)) return SHORT_SENTENCE;
    }
    if (bare && opening >= 0 && n > opening && prose[n] && goesOnShortly(line) && speaksOf(line, page.topic)) return SAVED_PROSE;
    return isText && line.ends && line.words >= SENTENCE && !(isQuestion(line) && gives(line, READER)) ? SCANT : KEPT;
  };
  for (const [n, line] of lines.entries()) kept.push(line.words > 0 && (odds[n] as number) > least(line, n));
  const above = withNotice(page, odds, kept);
  if (lines.some((line, n) => above[n] === true && mayBeText(line))) return withSubheads(page, withListedPeople(lines, withLists(lines, withTurns(lines, above))));
  const row = toldInARow(page, odds), scant = prose.map((is, n) => row[n] === true || (is && (odds[n] as number) > SCANT));
  return scant.includes(true) ? scant : fewSentences(page);
}

/** “The parties are called on to:”, “• let tankers pass the checkpoints”: a list that the text opens is text. */
function withLists(lines: readonly Line[], likely: readonly boolean[]): readonly boolean[] {
  let isInList = false;
  return likely.map((is, n) => {
    const line = lines[n] as Line;
    const above = lines[n - 1], isBelowText = above !== undefined && likely[n - 1] === true;
    isInList = isBullet(line) && (isInList || (isBelowText && (opensList(above) || (isBullet(above) && isItem(line)))));
    return is || isInList;
  });
}

/** “• Over 82,000 houses have been damaged.”: a sentence with a verb, as the item above it is. */
const isItem = (line: Line): boolean => line.ends && line.words >= SENTENCE && line.pasts + line.auxiliaries > 0 && line.signals === 0;

/** “The dead are:”, “These goods may pass again:” */
const opensList = (line: Line): boolean => line.text.endsWith(':') && (line.words >= 4 || line.auxiliaries > 0);

/** Shorter lines recur by chance. */
const TELLING = 8; // words

/** Of body lines that stand twice the last one stays: a lead is shown above the text and opens it. */
function saidOnce({ lines }: Page, body: readonly boolean[]): readonly boolean[] {
  const last = new Map<number, number>();
  for (const [n, line] of lines.entries()) if (body[n]) last.set(line.fingerprint, n);
  return body.map((is, n) => is && ((lines[n] as Line).words < TELLING || last.get((lines[n] as Line).fingerprint) === n));
}
