/** UTF-16 by its mark, or by its zeros: of Latin letters every second byte is one, and in other scripts so are the spaces and line ends. */

const SAMPLE = 4096, SHORTEST = 8; // bytes
/** Share of all bytes that zeros in one half reach in Latin letters, and in the other do not; the same in other scripts, where the text must bear it out. */
const MANY = 0.4, FEW = 0.05, SPACES = 0.01;
/** Share of the characters that are no letters, figures, marks or spaces in a text. */
const STRANGE = 0.02;

export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const length = Math.min(bytes.length & ~1, SAMPLE);
  if (length < SHORTEST) return null;
  let even = 0, odd = 0;
  for (let n = 0; n < length; n += 2) {
    if (bytes[n] === 0) even++;
    if (bytes[n + 1] === 0) odd++;
  }
  const zeros = Math.max(even, odd), encoding = odd > even ? 'utf-16le' : 'utf-16be', others = Math.min(even, odd);
  if (zeros > length * MANY && others < length * FEW) return encoding;
  return zeros >= length * SPACES && others === 0 && isText(new TextDecoder(encoding).decode(bytes.subarray(0, length))) ? encoding : null;
}

const TEXT = /[\p{L}\p{M}\p{N}\p{P}\p{Sc}\p{Zs}\t\r\n]/gu, LETTER = /\p{L}/gu, HAN = /\p{Script=Han}/gu;
/** Latin letters read two by two make Chinese ones, and none that belong together. */
function isText(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0, letters = count(LETTER);
  return count(TEXT) >= (1 - STRANGE) * [...text].length && 2 * letters > [...text].length && 2 * count(HAN) < letters;
}
