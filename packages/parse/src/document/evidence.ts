/** What a line shows: points for and against being part of an article, and the signs by which it is named. */
import { agencies } from '../lexicon/agencies.js';
import { Tag } from '../lexicon/index.js';
import { APPEAL, BYLINE, CAPTION, CREDIT, FURNITURE, SIGNED, TAIL } from '../lexicon/page-words.js';
import { writtenDate } from '../language/dates.js';
import { type Token, tagged, tokenise } from '../language/tokens.js';
import type { Block } from './blocks.js';
import { type Survey, elsewhere, fingerprint } from './survey.js';

/** A line read by itself. */
interface Alone {
  readonly text: string;
  readonly key: string;
  readonly words: number;
  /** Ends like a sentence. */
  readonly ends: boolean;
  readonly apart: boolean;
  /** Share of capitalised words. */
  readonly capitals: number;
  /** Share of function words. */
  readonly small: number;
  /** Holds a verb that reports. */
  readonly reports: boolean;
  readonly quotes: boolean;
  /** Speaks to the reader, or of the site as "we", outside quotations. */
  readonly address: boolean;
  /** Its words of five letters and more. */
  readonly long: ReadonlySet<string>;
  /** In how many other texts of the folder it stands. */
  readonly elsewhere: number;
  readonly furniture: boolean;
  readonly appeal: boolean;
  readonly credit: boolean;
  readonly caption: boolean;
  readonly byline: boolean;
  readonly date: boolean;
  readonly agencies: boolean;
  readonly tail: boolean;
}

/** A line on its page. */
export interface Line extends Alone {
  /** Share of its longer words that the page's sentences use. */
  readonly topic: number;
  /** Next line of the page with the same words, or -1; and the last such line. */
  readonly next: number;
  readonly last: number;
  /** Evidence for the article, in the manner of log odds. */
  readonly points: number;
}

const FUNCTION = Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Relative | Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Negation;

function alone(block: Block, survey: Survey | null, file: string): Alone {
  const { text, apart } = block, tokens = tokenise(text), words = tokens.filter(({ kind }) => kind === 'word');
  const key = fingerprint(text), quotes = /["“”«»]/.test(text);
  const count = words.length + tokens.filter(({ kind }) => kind === 'number').length;
  const share = (test: (token: Token) => boolean): number => (words.length === 0 ? 0 : words.filter(test).length / words.length);
  const inner = text.replace(/["“][^"“”]{0,600}["”]/g, ' ');
  return {
    text, key, apart, words: count, quotes,
    ends: /[.!?…]["”’')\]]*$/.test(text),
    capitals: share(({ capital }) => capital),
    small: share((token) => tagged(token, FUNCTION)),
    reports: words.some(({ cue }) => cue !== undefined && cue.kind === 'speech' && (cue.form === 'past' || cue.form === 'present')),
    address: /\b(?:you|your|we|us|our)\b/i.test(inner),
    long: new Set(words.filter(({ lower }) => lower.length > 4).map(({ lower }) => lower)),
    elsewhere: elsewhere(survey, file, key),
    furniture: FURNITURE.test(text), appeal: APPEAL.test(text), tail: count <= 12 && TAIL.test(text.trim()),
    credit: CREDIT.test(text) || SIGNED.test(text), caption: CAPTION.test(text) && count <= 60,
    byline: count <= 14 && BYLINE.test(text),
    date: count <= 12 && writtenDate(text) !== null && !/[.!?]$/.test(text),
    agencies: count <= 8 && isAgencies(text),
  };
}

const isAgencies = (text: string): boolean => {
  const names = /^\(([^()]{2,60})\)\.?$/.exec(text)?.[1]?.split(/\s*(?:,|;|\/| and )\s*/) ?? [];
  return names.length > 0 && names.every((name) => agencies.has(name));
};

/** Reads like a sentence of prose. */
const isSentence = ({ words, ends, small, furniture, appeal }: Alone): boolean => words >= 12 && (ends || words >= 25) && small >= 0.22 && !furniture && !appeal;

/** Points of a line by itself; own values, in the order of the measured shares P(body | sign). */
function ownPoints(line: Alone): number {
  const { words, ends, small } = line;
  let points = words >= 20 ? 1.6 : words >= 12 ? 0.9 : words >= 7 ? -0.5 : -1.4;
  if (ends) points += words >= 7 ? 0.8 : 0.2;
  else points -= words >= 12 ? 0.8 : 0.4;
  if (small >= 0.3 && words > 6) points += 0.5;
  if (line.reports) points += 0.8;
  if (line.reports && line.quotes) points += 0.7;
  if (line.furniture) points -= words > 25 ? 1.5 : 3;
  if (line.appeal) points -= words > 40 ? 1.5 : 3;
  if (line.address && !line.quotes) points -= 1;
  if (line.credit) points -= 2.5;
  if (line.caption) points -= 1.2;
  if (line.byline || line.date || line.agencies) points -= 3;
  if (line.elsewhere > 0) points -= words > 6 ? 8 : 3;
  return points;
}

/** Points for neighbours: prose on both sides speaks for a line, none near by against it. */
function neighbourPoints(prose: readonly boolean[], n: number): number {
  const near = (from: number, to: number): boolean => { for (let i = n + from; i <= n + to; i++) if (i !== n && prose[i]) return true; return false; };
  if (prose[n - 1] && prose[n + 1]) return 1.2;
  if (near(-2, -1) && near(1, 2)) return 0.8;
  if (prose[n - 1] || prose[n + 1]) return 0.3;
  return near(-4, 4) ? -0.4 : -1.5;
}

/** What stands behind a line that ends articles ("Related articles:") loses points, the more of the text stood before it. */
const BEHIND_TAIL = -2.6;

/** All lines of a page with their points. Linear. */
export function linesFrom(blocks: readonly Block[], survey: Survey | null, file: string): readonly Line[] {
  const lines = blocks.map((block) => alone(block, survey, file));
  const prose = lines.map((line) => isSentence(line) && line.elsewhere === 0);
  const used = new Map<string, number>(), last = new Map<string, number>();
  for (const [n, line] of lines.entries()) {
    last.set(line.key, n);
    if (prose[n]) for (const word of line.long) used.set(word, (used.get(word) ?? 0) + 1);
  }
  const next = new Map<string, number>(), following = lines.map(() => -1);
  for (let n = lines.length - 1; n >= 0; n--) {
    const { key } = lines[n] as Alone;
    following[n] = next.get(key) ?? -1;
    next.set(key, n);
  }
  const total = prose.filter(Boolean).length;
  let before = 0, tailed = false;
  return lines.map((line, n): Line => {
    const own = prose[n] ? 1 : 0;
    let shared = 0;
    for (const word of line.long) if ((used.get(word) ?? 0) > own) shared++;
    const topic = line.long.size === 0 ? 0 : shared / line.long.size;
    if (line.tail && before >= Math.max(2, total * 0.35)) tailed = true;
    const points = ownPoints(line) + neighbourPoints(prose, n) + (line.words >= 12 ? (topic - 0.35) * 1.2 : 0) + (tailed ? BEHIND_TAIL : 0) - ((following[n] as number) >= 0 && line.words > 6 ? 4 : 0);
    before += own;
    return { ...line, topic, next: following[n] as number, last: last.get(line.key) as number, points };
  });
}
