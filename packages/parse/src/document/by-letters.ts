/**
 * “didnÕt”, “Wa³êsa”: bytes read in the wrong encoding put letters and marks where none can stand. Where windows-1252 does so and one other
 * encoding alone does not, the text is in that one.
 * Letters that look right in both (“õ” for “ő”) tell nothing.
 */
import { decodeWestern } from './western.js';

/** Encodings of single bytes in which English texts with names and marks beyond ASCII were saved. */
const ENCODINGS = ['macintosh', 'iso-8859-2', 'windows-1250'] as const;
/** Faults that are no misprint. */
const ENOUGH = 2;
/** Share of letters beyond ASCII from which on the text is in another script, read as Latin letters. */
const FOREIGN = 1 / 3;

const SMALL = String.raw`\p{Ll}`, CAPITAL = String.raw`(?![A-Z])\p{Lu}`;
/** Letters that other signs are part of (“m²”, “word¹”, “5¼”) have them behind, not between. */
const SIGN = '[\\u0080-\\u009f¡-©«-¬®-´¶¸-¹»-¿×÷†‡‰ˆ˜™€≥≤±∂∑∏π∫Ω≈√◊∞≠Δ˝˘˙˛˚ˇ]';
const FAULTS = new RegExp([
  // “didnÕt”, “cafŽ ”: a capital behind a small letter
  `(?<=${SMALL})${CAPITAL}(?=${SMALL}|[^\\p{L}]|$)`,
  // “Wa³êsa”: a sign between two letters; “£ód¼”, “©ime”: a fraction behind one, a currency or a claim of rights in front of one
  String.raw`(?<=\p{L})${SIGN}(?=\p{L})`, String.raw`(?<=\p{Ll}{2})[¼½¾¶¦](?!\p{L})`, String.raw`(?<!\p{L})[£¥¤©®](?:\p{Ll}{2}|[«»])`, '[\\u0080-\\u009f]',
].join('|'), 'gu');

const faultsIn = (text: string): number => text.match(FAULTS)?.length ?? 0;

/** The encoding that alone makes sense of the bytes where windows-1252 does not; null where it does, or where several or none do. */
export function encodingByLetters(bytes: Uint8Array): string | null {
  if (faultsIn(decodeWestern(bytes)) < ENOUGH) return null;
  const texts = ENCODINGS.map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) }))
    .filter(({ text }) => faultsIn(text) === 0 && isLatin(text));
  return new Set(texts.map(({ text }) => text)).size === 1 ? texts[0]?.encoding ?? null : null;
}

const isLatin = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0, beyond = text.match(/(?![A-Za-z])\p{L}/gu)?.length ?? 0;
  return beyond <= FOREIGN * letters;
};
