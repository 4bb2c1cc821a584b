// Draws by a fixed sequence: the same on every machine.

/** A function that draws one of a list, again and again, from where `seed` (a whole number) begins the sequence. */
export function sequence(seed) {
  let state = seed >>> 0;
  return (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}
