/**
 * What each line of a page is, from evidence that adds up: a line gathers points for and against being part of the article, the
 * best run of lines is the article, and the rest is named by what it shows. A line that other pages of the source hold is the site's.
 */
import type { ParagraphKind } from '@onrecord/schema';
import type { Block } from './blocks.js';
import { type Line, linesFrom } from './evidence.js';
import type { Survey } from './survey.js';

export interface Label {
  readonly kind: ParagraphKind;
  /** What decided. */
  readonly rule: string;
}

export const labelPlain = (blocks: readonly Block[]): readonly Label[] =>
  blocks.map((block, n) => (n === 0 && opensLikeHeadline(block, blocks[1]) ? { kind: 'headline', rule: 'plain-first-line' } : { kind: 'body', rule: 'plain' }));

const opensLikeHeadline = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && block.text.length <= 150 && !/[.!?…:;,]["”’)]*$/.test(block.text) && (next.apart || next.text.length > block.text.length) && !/^[A-Z][\p{L}., ]*(?:\([^)]*\))? ?[–—-] /u.test(block.text);

/** Labels of a whole page. `survey` null: the text is labelled alone. Linear. */
export function labelPage(blocks: readonly Block[], survey: Survey | null, file: string): readonly Label[] {
  const lines = linesFrom(blocks, survey, file);
  const run = bestRun(lines);
  const labels: Label[] = lines.map((line, n) => (run !== null && n >= run.first && n < run.last ? insideRun(line) : outside(line)));
  const headline = run === null ? -1 : headlineAbove(lines, labels, run);
  return labels.map((label, n) => (n === headline ? { kind: 'headline', rule: 'title-above-the-text' } : repeated(lines, labels, headline, n) ?? label));
}

interface Run { readonly first: number; readonly last: number }

/** The stretch of lines whose points sum highest: Kadane's scan. Null where no line speaks for an article. */
function bestRun(lines: readonly Line[]): Run | null {
  let best: Run | null = null, most = 0, sum = 0, first = 0;
  for (const [n, { points }] of lines.entries()) {
    if (sum <= 0) { sum = 0; first = n; }
    sum += points;
    if (sum > most) { most = sum; best = { first, last: n + 1 }; }
  }
  return best;
}

/** Points that a line within the article may lack and still be part of it: a subheading, a short answer. */
const WITHIN = -0.6;

const insideRun = (line: Line): Label => (line.points > WITHIN ? { kind: 'body', rule: 'best-run' } : outside(line));

function outside(line: Line): Label {
  if (line.elsewhere > 0) return { kind: 'boilerplate', rule: 'on-other-pages' };
  if (line.byline) return { kind: 'byline', rule: 'by-a-name' };
  if (line.date) return { kind: 'dateline', rule: 'date-alone' };
  if (line.credit) return line.words > 9 ? { kind: 'caption', rule: 'picture-with-credit' } : { kind: 'credit', rule: 'credit' };
  if (line.agencies) return { kind: 'credit', rule: 'agencies' };
  if (line.caption) return { kind: 'caption', rule: 'picture' };
  if (line.furniture) return { kind: 'boilerplate', rule: 'call-or-legal-line' };
  if (line.appeal) return { kind: 'boilerplate', rule: 'appeal' };
  return { kind: 'boilerplate', rule: line.words < 9 ? 'short-line-outside' : 'outside-the-text' };
}

/** Lines above the text in which the headline is looked for. */
const ABOVE = 12;

/** The line above the text that reads most like its title: several words, no full stop, words that the text takes up. */
function headlineAbove(lines: readonly Line[], labels: readonly Label[], run: Run): number {
  const first = labels.findIndex(({ kind }, n) => n >= run.first && kind === 'body');
  let best = -1, most = 1;
  for (let n = Math.max(0, first - ABOVE); n <= first; n++) {
    const line = lines[n] as Line;
    if (n === first && (line.ends || line.words > 18)) break;
    if (line.words < 3 || line.words > 25 || line.ends || line.elsewhere > 0 || line.furniture || line.appeal || line.credit || line.caption || line.byline || line.date || line.tail || /[:|]$/.test(line.text)) continue;
    const points = Math.min(line.words, 10) / 4 + line.topic * 3 + line.capitals + (line.apart ? 0.7 : 0) - (first - n) * 0.12 - (/^[-–—|]|\s[-–—|]\s/.test(line.text) ? 2 : 0);
    if (points > most) { most = points; best = n; }
  }
  return best;
}

/** A line that says again what the headline or a later body paragraph says. */
function repeated(lines: readonly Line[], labels: readonly Label[], headline: number, n: number): Label | null {
  const line = lines[n] as Line, kind = (labels[n] as Label).kind;
  if (line.key === '' || line.words < 3) return null;
  if (headline >= 0 && n !== headline && line.key === (lines[headline] as Line).key) return { kind: 'repeat', rule: 'headline-again' };
  if (line.next >= 0 && line.words > 6 && (kind !== 'boilerplate' || line.elsewhere === 0) && (labels[line.last] as Label).kind === 'body') return { kind: 'repeat', rule: 'said-again-below' };
  return null;
}
