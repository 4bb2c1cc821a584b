/**
 * Stretches of text on the page, parted by lines that are surely none. The article is one, or a few that share their words; a
 * stretch further down that tells of something else is another article, an appeal, a comment.
 */
import { countedWords } from './found.js';
import type { Line } from './line.js';
import type { Page } from './page.js';
import { READER, gives } from './signals.js';

/** Lines of text from `first` to `last`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Words, long lines counting as 60. */
  readonly mass: number;
  /** Lines that are surely no text, right above. */
  readonly gap: number;
  readonly words: ReadonlySet<string>;
  /** Share of lines that speak to the reader. */
  readonly address: number;
  /** Share of its words that the article’s stretches above it hold. */
  readonly overlap: number;
  /** Share of the headline’s words that it holds; null without a headline. */
  readonly titled: number | null;
  /** Mass of the stretches from the opening one to this one. */
  readonly massBefore: number;
}

export interface Stretches {
  readonly all: readonly Stretch[];
  /** Stretch of each line, −1 between stretches; stretches that begin at or above each line. */
  readonly of: Int32Array;
  readonly begun: Int32Array;
  /** The longest stretch; the first long one at or below the headline. −1 where there is no text. */
  readonly main: number;
  readonly opening: number;
}

/** Shorter lines make no stretch. */
const TELLING = 6; // words
/** Lines of log-odds below this are surely no text; so many of them part two stretches. */
const NO_TEXT = -1.5, PARTING = 3;
/** A stretch of so many words, or of this share of the longest one, may open the article. */
export const OPENING = 60; // words
const OPENING_SHARE = 0.3;

/** The stretches of a page by the first look’s log-odds. Linear. */
export function stretchesOf({ lines }: Page, odds: Float64Array, headline: number): Stretches {
  const drafts = draftsOf(lines, odds), of = new Int32Array(lines.length).fill(-1), begun = new Int32Array(lines.length);
  for (const [i, { first, last }] of drafts.entries()) of.fill(i, first, last + 1);
  for (let n = 0, i = 0; n < lines.length; n++) {
    if (drafts[i]?.first === n) i++;
    begun[n] = i;
  }
  const main = drafts.reduce((best, draft, i) => (best < 0 || draft.mass > (drafts[best] as Draft).mass ? i : best), -1);
  const enough = Math.min(OPENING, OPENING_SHARE * (drafts[main]?.mass ?? 0));
  const long = drafts.findIndex(({ first, mass }) => first >= headline && mass >= enough), opening = long < 0 ? main : long;
  const title = headline < 0 ? null : new Set((lines[headline] as Line).content);
  return { all: compared(drafts, opening, title), of, begun, main, opening };
}

type Draft = Pick<Stretch, 'first' | 'last' | 'mass' | 'gap' | 'address'> & { readonly words: Set<string> };

function draftsOf(lines: readonly Line[], odds: Float64Array): readonly Draft[] {
  const drafts: Draft[] = [];
  let from: { first: number; last: number; gap: number } | null = null, gap = 0;
  const close = (): void => {
    if (from !== null) drafts.push(draftOf(lines, odds, from));
  };
  for (const [n, line] of lines.entries()) {
    if (isText(line, odds[n] as number)) {
      if (from === null || gap >= PARTING) {
        close();
        from = { first: n, last: n, gap };
      }
      from.last = n;
      gap = 0;
    } else if ((odds[n] as number) < NO_TEXT) gap++;
  }
  close();
  return drafts;
}

const isText = (line: Line, odds: number): boolean => odds > 0 && line.words >= TELLING;

function draftOf(lines: readonly Line[], odds: Float64Array, span: Pick<Draft, 'first' | 'last' | 'gap'>): Draft {
  const text = lines.slice(span.first, span.last + 1).filter((line, k) => isText(line, odds[span.first + k] as number));
  return {
    ...span,
    mass: text.reduce((sum, line) => sum + countedWords(line), 0),
    words: new Set(text.flatMap((line) => line.content)),
    address: text.filter((line) => gives(line, READER)).length / text.length,
  };
}

/** Each stretch beside those of the article above it. */
function compared(drafts: readonly Draft[], opening: number, title: ReadonlySet<string> | null): readonly Stretch[] {
  const seen = new Set<string>();
  let massBefore = 0;
  return drafts.map((draft, i): Stretch => {
    const { words } = draft, titled = title === null || title.size === 0 ? null : shareIn(title, words);
    const stretch = { ...draft, overlap: shareIn(words, seen), titled, massBefore };
    if (i >= opening) {
      for (const word of words) seen.add(word);
      massBefore += draft.mass;
    }
    return stretch;
  });
}

function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let both = 0;
  for (const word of words) if (others.has(word)) both++;
  return words.size === 0 ? 0 : both / words.size;
}
