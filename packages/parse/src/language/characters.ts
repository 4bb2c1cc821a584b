/** Classes of UTF-16 units, looked up in a table: tokenising is one pass over the text. */
export const Char = {
  Other: 0, Space: 1, Letter: 2, Digit: 3, Apostrophe: 4, Hyphen: 5, Invisible: 6, Surrogate: 7,
} as const;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\s\u0085]/u, Char.Space],
  [/[\p{L}\p{M}]/u, Char.Letter],
  [/\p{Nd}/u, Char.Digit],
];

function table(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit);
    classes[unit] = CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? Char.Other;
  }
  classes.fill(Char.Surrogate, 0xd800, 0xe000);
  for (const unit of "'’ʼ") classes[unit.charCodeAt(0)] = Char.Apostrophe;
  for (const unit of '-\u2010\u2011') classes[unit.charCodeAt(0)] = Char.Hyphen;
  // Soft hyphen, zero-width space and joiners, word joiner, byte order mark: inside a word they are not seen.
  for (const unit of '\u00ad\u200b\u200c\u200d\u2060\ufeff') classes[unit.charCodeAt(0)] = Char.Invisible;
  return classes;
}

const classes = table();

/** The class of a UTF-16 unit, as `charCodeAt` gives it; `Char.Space` past the end (NaN). */
export const charClass = (unit: number): number => (unit === unit ? (classes[unit] as number) : Char.Space);

/** A letter or a digit, by its class. */
export const isWordPart = (kind: number): boolean => kind === Char.Letter || kind === Char.Digit;
