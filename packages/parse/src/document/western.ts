/**
 * windows-1252 by a table of its own: some versions of Node read its bytes 80 to 9F as Latin-1 controls, and quotation marks and
 * dashes are lost. Source: the WHATWG Encoding Standard, index windows-1252.
 */
const FIRST = 0x80;
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Bytes of the characters that are not the same in Latin-1. */
const BYTES: ReadonlyMap<string, number> = new Map([...LETTERS].map((letter, n) => [letter, FIRST + n]));

/** Bytes read as windows-1252; every byte is a character of it. */
export const decodeWestern = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString('latin1').replace(/[\u0080-\u009f]/g, (control) => LETTERS[control.charCodeAt(0) - FIRST] as string);

/** The bytes that read so in windows-1252; null where a character is none of it. */
export function westernBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let n = 0; n < text.length; n++) {
    const byte = BYTES.get(text[n] as string) ?? text.charCodeAt(n);
    if (byte > 0xff) return null;
    bytes[n] = byte;
  }
  return bytes;
}
