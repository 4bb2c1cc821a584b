/** Classes of UTF-16 units, looked up in a table: tokenising is one pass over the text. */
export const Char = { Other: 0, Space: 1, Letter: 2, Digit: 3, Apostrophe: 4, Hyphen: 5, Invisible: 6, Stop: 7, Surrogate: 8 } as const;

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\s\u0085]/u, Char.Space],
  [/[\p{L}\p{M}]/u, Char.Letter],
  [/\p{Nd}/u, Char.Digit],
];

function table(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) { classes[unit] = Char.Surrogate; continue; }
    const character = String.fromCharCode(unit);
    for (const [pattern, value] of CLASSES) if (pattern.test(character)) { classes[unit] = value; break; }
  }
  for (const unit of "'’ʼ") classes[unit.charCodeAt(0)] = Char.Apostrophe;
  for (const unit of '-\u2010\u2011') classes[unit.charCodeAt(0)] = Char.Hyphen;
  // Soft hyphen, zero-width space and joiners, word joiner, byte order mark: inside a word they are not seen.
  for (const unit of '\u00ad\u200b\u200c\u200d\u2060\ufeff') classes[unit.charCodeAt(0)] = Char.Invisible;
  classes['.'.charCodeAt(0)] = Char.Stop;
  return classes;
}

const classes = table();

/** The class of a UTF-16 unit, as `charCodeAt` gives it; `Char.Space` past the end (NaN). */
export const charClass = (unit: number): number => (unit === unit ? (classes[unit] as number) : Char.Space);
