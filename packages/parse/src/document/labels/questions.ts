import { Slots, type Vector } from './features.js';

/** Questions about a line whose answers are its features: each is named and answered in one place, and has slots of its own. */
export class Questions<Seen> {
  readonly slots: Slots = new Slots();
  readonly #asked: ((seen: Seen, into: Vector) => void)[] = [];

  /** How much? Nothing is said where it is 0. */
  amount(name: string, of: (seen: Seen) => number): void {
    const slot = this.slots.claim(name);
    this.#asked.push((seen, into) => into.add(slot, of(seen)));
  }

  /** How much, in lines of one class and of another? */
  amountBy(name: string, classes: number, classOf: (seen: Seen) => number, of: (seen: Seen) => number): void {
    const first = this.slots.claim(name, classes);
    this.#asked.push((seen, into) => into.add(first + classOf(seen), of(seen)));
  }

  /** Does it hold? */
  whether(name: string, holds: (seen: Seen) => boolean): void {
    const slot = this.slots.claim(name);
    this.#asked.push((seen, into) => into.has(slot, holds(seen)));
  }

  /** Which of several does it hold of? */
  each(name: string, all: readonly ((seen: Seen) => boolean)[]): void {
    const first = this.slots.claim(name, all.length);
    this.#asked.push((seen, into) => all.forEach((holds, k) => into.has(first + k, holds(seen))));
  }

  /** In which class is it? Null for none. */
  which(name: string, classes: number, of: (seen: Seen) => number | null): void {
    const first = this.slots.claim(name, classes);
    this.#asked.push((seen, into) => {
      const found = of(seen);
      if (found !== null) into.add(first + found, 1);
    });
  }

  /** What is asked elsewhere, in slots that are claimed there. */
  also(ask: (seen: Seen, into: Vector) => void): void {
    this.#asked.push(ask);
  }

  /** Fills in all answers, in the order in which the questions were put. */
  answer(seen: Seen, into: Vector): void {
    for (const ask of this.#asked) ask(seen, into);
  }
}
