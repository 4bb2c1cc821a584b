/** UTF-16 by its mark, or by every second byte of the first hundred being zero, as in Western text. */

const SAMPLE = 200, SHORTEST = 8; // bytes
/** Share of all bytes that zeros in one half reach, and in the other do not. */
const MANY = 0.4, FEW = 0.05;

export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, SAMPLE));
  if (sample.length < SHORTEST) return null;
  const zeros = (half: 0 | 1): number => sample.filter((byte, n) => n % 2 === half && byte === 0).length;
  const even = zeros(0), odd = zeros(1);
  if (odd > sample.length * MANY && even < sample.length * FEW) return 'utf-16le';
  return even > sample.length * MANY && odd < sample.length * FEW ? 'utf-16be' : null;
}
