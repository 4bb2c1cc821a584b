const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** What a UTF-16 unit is to the count, looked up in a table: counting is one pass over the text. */
const OTHER = 0, WHITE = 1, WORD = 2, HALF_OF_A_PAIR = 3;

const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (unit >= 0xd800 && unit < 0xe000) return HALF_OF_A_PAIR;
  if (/\s/.test(character)) return WHITE;
  return LETTER_OR_DIGIT.test(character) ? WORD : OTHER;
});

/** How many stretches of a text between white space hold a letter or a digit: what anybody can count again in any language. */
export function wordCount(text: string): number {
  let count = 0, isCounted = false;
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)];
    if (kind === WHITE) isCounted = false;
    if (isCounted || kind === OTHER || kind === WHITE) continue;
    isCounted = kind === WORD || LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(i) as number));
    if (isCounted) count++;
  }
  return count;
}
