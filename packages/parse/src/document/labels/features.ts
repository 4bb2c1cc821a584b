/** Features of a line as numbered slots, so that weights are one array and scoring a line makes no strings. */
export class Slots {
  readonly #names: string[] = [];

  /** Names of the slots, in order: the order of the fitted weights. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** Claims `count` slots in a row; the first one’s number. */
  claim(name: string, count = 1): number {
    const first = this.#names.length;
    for (let n = 0; n < count; n++) this.#names.push(count === 1 ? name : `${name}:${n}`);
    return first;
  }

  /** Claims a second slot for each from `first` on; how many slots further on they are. */
  again(prefix: string, first = 0): number {
    const names = this.#names.slice(first);
    for (const name of names) this.#names.push(`${prefix}${name}`);
    return names.length;
  }
}

/**
 * Above 1, so that a fit puts what is peculiar to some pages into their own weights rather than into everybody’s: the prior weighs less
 * there.
 */
const OWN_WORTH = 3;

/** The features of one line that are not zero. Filled anew for each line, so that a page of lines allocates nothing. */
export class Vector {
  length = 0;
  readonly slots = new Int32Array(512);
  readonly values = new Float64Array(512);

  clear(): void {
    this.length = 0;
  }

  add(slot: number, value: number): void {
    if (value === 0) return;
    this.slots[this.length] = slot;
    this.values[this.length++] = value;
  }

  has(slot: number, holds: boolean): void {
    if (holds) this.add(slot, 1);
  }

  /** Adds all that it holds once more, so many slots further on. */
  again(further: number): void {
    const { length } = this;
    for (let n = 0; n < length; n++) this.add((this.slots[n] as number) + further, OWN_WORTH * (this.values[n] as number));
  }

  /** The sum of weight times value. */
  weighedBy(weights: Float64Array): number {
    let sum = 0;
    for (let n = 0; n < this.length; n++) sum += (weights[this.slots[n] as number] as number) * (this.values[n] as number);
    return sum;
  }

  /** The same with the bias, which stands behind the last slot. */
  scoredBy(weights: Float64Array): number {
    return (weights[weights.length - 1] as number) + this.weighedBy(weights);
  }
}

/** Which of the classes bounded by `limits` a number falls in; the last one is open. */
export function classIn(limits: readonly number[], value: number): number {
  let at = 0;
  while (at < limits.length && !(value <= (limits[at] as number))) at++;
  return at;
}

const LENGTHS = [1, 2, 3, 4, 5, 7, 9, 12, 16, 21, 31, 51]; // words
/** 0 to 12: how long a line is. */
export const lengthClass = (words: number): number => classIn(LENGTHS, words);
export const LENGTH_CLASSES = LENGTHS.length + 1;

const COARSE = [3, 8, 15, 30]; // words
/** 0 to 4. */
export const coarseLength = (words: number): number => classIn(COARSE, words);
export const COARSE_CLASSES = COARSE.length + 1;
