/** Which quotes hold a place in the text. A place asks the quotes close to it alone, so that many claims among many quotes stay linear. */
import { ofLast } from '../../language/remember.js';
import type { SpokenSpan } from '../found.js';

/** UTF-16 units of text whose quotes stand on one shelf. */
const SHELF = 512;

const shelfOf = (offset: number): number => Math.floor(offset / SHELF);

/** The indexes of the quotes that touch each stretch of text, in order. */
const shelvesOf = ofLast((quotes: readonly SpokenSpan[]): ReadonlyMap<number, readonly number[]> => {
  const shelves = new Map<number, number[]>();
  for (const [i, { start, end }] of quotes.entries()) {
    for (let shelf = shelfOf(start); shelf <= shelfOf(end); shelf++) {
      const there = shelves.get(shelf);
      if (there === undefined) shelves.set(shelf, [i]);
      else there.push(i);
    }
  }
  return shelves;
});

/** The indexes of the quotes whose words a UTF-16 offset stands in, in order. */
export const quotesAround = (quotes: readonly SpokenSpan[], at: number): readonly number[] =>
  (shelvesOf(quotes).get(shelfOf(at)) ?? []).filter((i) => {
    const { start, end } = quotes[i] as SpokenSpan;
    return start <= at && at < end;
  });
