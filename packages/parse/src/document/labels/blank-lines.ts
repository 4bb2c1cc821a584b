/** Blank lines around a line, where they tell something. */
import type { Vector } from './features.js';
import type { Line } from './line.js';

/** So few lines apart from the others, or so few that are not, are chance. */
const CHANCE = 0.02; // share of the lines

/** Whether some lines have a blank line above and some have none. */
export function isSpaced(lines: readonly Line[]): boolean {
  const below = lines.slice(1), apart = below.filter((line) => line.apartBefore).length;
  return apart > CHANCE * below.length && apart < (1 - CHANCE) * below.length;
}

/** A page as far as blank lines go. */
interface Spaced {
  readonly lines: readonly Line[];
  readonly spaced: boolean;
}

/** Slots that lookAround fills. */
export const APART = 4;

/** Above, below, both; or a page that has none, or nothing but. */
export function lookAround({ lines, spaced }: Spaced, n: number, slot: number, into: Vector): void {
  if (!spaced) {
    into.add(slot + 3, 1);
    return;
  }
  const above = (lines[n] as Line).apartBefore, below = lines[n + 1]?.apartBefore ?? true;
  into.has(slot, above);
  into.has(slot + 1, below);
  into.has(slot + 2, above && below);
}
