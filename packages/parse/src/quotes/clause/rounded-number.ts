/** Numbers that are not exact: "more than 40 pumps". */
import { type Token, tagged } from '../../language/tokens.js';
import { hedges } from '../../lexicon/hedges.js';
import { Tag } from '../../lexicon/index.js';

/** "more than | 40 pumps", "at least | nine": the number that words of rounding stand in front of, or `first`. */
export function pastRounding(tokens: readonly Token[], first: number): number {
  const longest = Math.min(first + ROUNDING, tokens.length);
  for (let at = first + 1; at <= longest; at++) {
    const isNumber = tokens[at]?.kind === 'number' || tagged(tokens[at], Tag.NumberWord);
    if (isNumber && ROUNDS.has(tokens.slice(first, at).map(({ lower }) => lower).join(' '))) return at;
  }
  return first;
}

/** Words in front of a number that is not exact, or not more. */
const ROUNDS: ReadonlySet<string> = new Set(hedges.flatMap(([qualifier, phrases]) => qualifier === 'exact' ? [] : phrases));
/** Of these, at most. */
const ROUNDING = 4;
