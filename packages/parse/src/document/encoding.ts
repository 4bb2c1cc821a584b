/** The likeliest encoding of bytes that are no UTF-8. */
import { analyse } from 'chardet';
import { encodingByLetters } from './by-letters.js';

export const WESTERN = 'windows-1252';

/** Encodings that newspapers used. */
const USED = /^(?:windows-125\d|ISO-8859-\d+|KOI8-R|GB18030|Big5|Shift_JIS|EUC-(?:JP|KR))$/;
const SAMPLE = 65_536; // bytes
/** Of 100, as the detector gives it. */
const SURE = 30;

/**
 * Quotation marks, apostrophes and dashes of East Asian encodings, as Latin-1: all that an English text holds of them.
 * Source: WHATWG Encoding Standard, indexes.
 */
const EAST_ASIAN: readonly (readonly [encoding: string, marks: RegExp])[] = [
  ['gb18030', /\u00a1[\u00a3\u00aa\u00ad-\u00b1]/g],
  ['shift_jis', /\u0081[\u005c\u0063\u0065-\u0068]/g],
  ['big5', /\u00a1[\u00a5-\u00a8]/g],
  ['euc-jp', /\u00a1[\u00bd\u00c4\u00c6-\u00c9]/g],
];
/** Marks from which a text that holds nothing else beyond ASCII is believed to be in one. */
const ENOUGH = 2;

/** Bytes that windows-1252 does not have; windows-1250 has the second of these lists neither. */
const UNDEFINED = /[\u0081\u008d\u008f\u0090\u009d]/, CENTRAL_UNDEFINED = /[\u0081\u0083\u0088\u0090\u0098]/;
const CENTRAL = 'windows-1250';

/** Whether each byte is a character of the encoding; in others UTF-8 may be well-formed by chance. */
export const isByteForByte = (encoding: string): boolean => /^(?:windows|iso|koi|mac)/.test(encoding);

/**
 * What the marks or the letters tell for certain, else the detector’s best guess among those; Western where it is not sure. “¡°We have …¡±” is an
 * English quotation in GB18030.
 */
export function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE), latin = Buffer.from(sample).toString('latin1');
  const marks = eastAsianMarks(latin);
  if (marks !== null) return marks;
  const byLetters = encodingByLetters(sample);
  if (byLetters !== null) return byLetters;
  const best = analyse(sample).find(({ name }) => USED.test(name));
  if (best !== undefined && best.confidence >= SURE && !LATIN.has(best.name)) return best.name.toLowerCase();
  return UNDEFINED.test(latin) && !CENTRAL_UNDEFINED.test(latin) ? CENTRAL : WESTERN;
}

/** windows-1252 holds all that Latin-1 does. */
const LATIN: ReadonlySet<string> = new Set(['ISO-8859-1', WESTERN]);

/** The encoding in which all beyond ASCII is quotation marks and dashes; null where there is none. */
function eastAsianMarks(latin: string): string | null {
  const [encoding] = EAST_ASIAN.find(([, marks]) =>
    (latin.match(marks)?.length ?? 0) >= ENOUGH && !BEYOND_ASCII.test(latin.replace(marks, ''))) ?? [];
  return encoding ?? null;
}
const BEYOND_ASCII = /[\u0080-\u00ff]/;
