/** UTF-16 by its mark, or by every second byte of the first hundred being zero, as in Western text. */

const SAMPLE = 200, SHORTEST = 8; // bytes
/** Share of all bytes that zeros in one half reach, and in the other do not. */
const MANY = 0.4, FEW = 0.05;

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
  if (odd > length * MANY && even < length * FEW) return 'utf-16le';
  return even > length * MANY && odd < length * FEW ? 'utf-16be' : null;
}
