import type { Token } from '../../language/tokens.js';

const ZERO = 48, NINE = 57, SPACE = 32; // character codes

/**
 * A 53-bit number of the line’s words to meet it again by, digits read as alike; 0 where it has no words. Two multiplicative hashes side
 * by side, the high one told where a word ends.
 */
export function fingerprintOf(tokens: readonly Token[]): number {
  let high = 0, low = 0, words = 0;
  for (const { kind, lower } of tokens) {
    if (kind !== 'word' && kind !== 'number') continue;
    words++;
    for (let k = 0; k < lower.length; k++) {
      const unit = lower.charCodeAt(k), alike = unit >= ZERO && unit <= NINE ? ZERO : unit;
      high = (Math.imul(high ^ alike, 0x9e3779b1) + 0x7f4a7c15) | 0;
      low = Math.imul(low ^ alike, 0x85ebca6b) ^ (low >>> 13);
    }
    high = (Math.imul(high ^ SPACE, 0x9e3779b1) + 1) | 0;
  }
  return words === 0 ? 0 : (high >>> 11) * 0x100000000 + (low >>> 0);
}
