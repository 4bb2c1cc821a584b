/** Numbers without a figure, with the bounds of the codebook's table: dozens, several hundred, a few. */
import { type VagueNumber, barePlural, vagueNumbers } from '@onrecord/schema';
import { raisers, uncounted, vagueSynonyms } from '../lexicon/hedges.js';
import { units } from './number-words.js';
import type { Token } from './tokens.js';
import { longestAt, wordTree } from './word-tree.js';

/** Read up to token `last`. */
export interface VagueBounds {
  readonly last: number;
  readonly min: number;
  readonly max: number | null;
}

const tableRow = (phrase: string): VagueNumber => vagueNumbers.find((row) => row.phrase === phrase) as VagueNumber;

export const vagueTree = wordTree<VagueNumber>([
  ...vagueNumbers.map((row) => [row, [row.phrase]] as const),
  ...vagueSynonyms.map(([phrase, others]) => [tableRow(phrase), others] as const),
  [barePlural, uncounted],
]);
const raiserTree = wordTree([[true, raisers]]);

/** A vague number, or two: "dozens, if not hundreds" runs from the least of dozens to the most of hundreds. */
export function vagueAt(tokens: readonly Token[], at: number, end: number): VagueBounds | null {
  const low = oneVague(tokens, at, end);
  if (low === null) return null;
  const behind = low.last < end && tokens[low.last]?.lower === ',' ? low.last + 1 : low.last;
  const raised = longestAt(raiserTree, tokens, behind, end);
  const high = raised === null ? null : oneVague(tokens, raised[0], end);
  return high !== null && high.min > low.min ? { last: high.last, min: low.min, max: high.max } : low;
}

/** dozens, hundreds of thousands, a few. */
function oneVague(tokens: readonly Token[], at: number, end: number): VagueBounds | null {
  const found = longestAt(vagueTree, tokens, at, end);
  if (found === null) return null;
  const [last, { phrase, min, max }] = found;
  if (max === null || (phrase !== 'several' && phrase !== 'a few')) return { last, min, max };
  // "several | hundred thousand": units behind it multiply the bounds.
  let behind = last, times = 1;
  while (behind < end) {
    const unit = units.get((tokens[behind] as Token).lower);
    if (unit === undefined) break;
    times *= unit;
    behind++;
  }
  return { last: behind, min: min * times, max: (max + 1) * times - 1 };
}
