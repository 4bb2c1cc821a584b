/** The phrases of furniture that a line holds, as bits of one number. */
import { furniturePhrases } from './furniture-phrases.js';

export type Signal = keyof typeof furniturePhrases;
/** All signals, in the order of their bits. */
export const signals = Object.keys(furniturePhrases) as readonly Signal[];

/** What follows a phrase’s first word, and the bit of its signal. */
interface Rest {
  readonly words: readonly string[];
  readonly bit: number;
}

const NONE: readonly Rest[] = [];
const byFirstWord: ReadonlyMap<string, readonly Rest[]> = restsByFirstWord();

function restsByFirstWord(): ReadonlyMap<string, readonly Rest[]> {
  const rests = new Map<string, Rest[]>();
  for (const [n, signal] of signals.entries())
    for (const phrase of furniturePhrases[signal]) {
      const [first, ...words] = phrase.split(' ') as [string, ...string[]];
      rests.set(first, [...(rests.get(first) ?? []), { words, bit: 1 << n }]);
    }
  return rests;
}

/** The bits of all signals whose phrases a line’s tokens hold. */
export function signalsOf(tokens: readonly { readonly lower: string }[]): number {
  let bits = 0;
  for (const [n, { lower }] of tokens.entries())
    for (const { words, bit } of byFirstWord.get(lower) ?? NONE)
      if (words.every((word, k) => tokens[n + 1 + k]?.lower === word)) bits |= bit;
  return bits;
}

interface Signalling {
  /** Bits of the signals that a line gives. */
  readonly signals: number;
}

/** The bits of some signals. */
export const bitsOf = (...names: readonly Signal[]): number => names.reduce((bits, name) => bits | (1 << signals.indexOf(name)), 0);

/** Whether the line gives one of these signals. */
export const gives = (line: Signalling, bits: number): boolean => (line.signals & bits) !== 0;

/** For each signal, in order, whether a line gives it. */
export const eachSignal: readonly ((line: Signalling) => boolean)[] = signals.map((_, n) => (line) => gives(line, 1 << n));

/** The line speaks to the reader. */
export const READER = bitsOf('ours', 'you');
