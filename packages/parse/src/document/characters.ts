/**
 * Bytes to text, once and for all: encodings, line ends, control characters, text decoded wrongly before it came to us.
 * Offsets into the raw document count the code points of what this file returns.
 */
import { analyse } from 'chardet';
import { readEntities } from './entities.js';
import { decodeWestern, westernBytes } from './western.js';

/** Bytes read as text. */
export interface Decoded {
  /** CRLF reads as one LF, a control character as a space; nothing else is changed. */
  readonly text: string;
  /** The encoding it was read with, as WHATWG names it. */
  readonly encoding: string;
  /** What had to be mended or guessed. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt {
  readonly kind: 'guessed' | 'broken' | 'repaired' | 'entities';
  readonly place: string | null;
}

/** C0 and C1 controls but tab, line ends and NEL. */
// oxlint-disable-next-line no-control-regex -- control characters are what it finds
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

const MAGIC: readonly (readonly [string, string])[] = [['%PDF', 'a PDF'], ['PK\u0003\u0004', 'a zip archive or office document'], ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'], ['GIF8', 'a GIF image'], ['\u001f\u008b', 'a gzip archive'], ['\u007fELF', 'a program'], ['\u00d0\u00cf\u0011\u00e0', 'an office document'], ['{\\rtf', 'a rich text document']];

/** What the bytes are, in words, where they are no text; else null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic !== undefined) return magic[1];
  if (wideEncoding(bytes) !== null) return null;
  const sample = bytes.subarray(0, 8192);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] as number;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  return controls > sample.length / 20 ? 'binary data' : null;
}

/** Reads bytes as text, and the HTML entities left in it as the characters that they stand for. */
export function decode(bytes: Uint8Array): Decoded {
  const { text: written, encoding, doubt } = decodeBytes(bytes), text = readEntities(written), doubts = doubt === null ? [] : [doubt];
  if (text === written) return { text: clean(text), encoding, doubts };
  return { text: clean(text), encoding, doubts: [...doubts, { kind: 'entities', place: null }] };
}

interface DecodedBytes {
  readonly text: string;
  readonly encoding: string;
  readonly doubt: Doubt | null;
}

/** By byte order mark, else as strict UTF-8, else as UTF-8 with a few broken places, else as the likeliest encoding. */
function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, doubt: null };
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) {
    const repaired = repairMojibake(utf8);
    return { text: repaired ?? utf8, encoding: 'utf-8', doubt: repaired === null ? null : { kind: 'repaired', place: null } };
  }
  const loose = new TextDecoder('utf-8').decode(bytes), broken = loose.split('\ufffd').length - 1;
  if (broken * 4 < [...loose.matchAll(/[\u0080-\ufffc]/g)].length) return { text: loose, encoding: 'utf-8', doubt: { kind: 'broken', place: lineOf(loose, loose.indexOf('\ufffd')) } };
  const encoding = likeliest(bytes);
  return { text: encoding === WESTERN ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes), encoding, doubt: { kind: 'guessed', place: null } };
}

const clean = (text: string): string => text.replaceAll('\r\n', '\n').replace(CONTROL, ' ');

const lineOf = (text: string, at: number): string => `line ${text.slice(0, at).split('\n').length}`;

/** UTF-16 by its mark, or by every second byte of the first hundred being zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length & ~1, 200);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  const [even, odd] = zeros as [number, number];
  if (length < 8) return null;
  return odd > length * 0.4 && even < length * 0.05 ? 'utf-16le' : even > length * 0.4 && odd < length * 0.05 ? 'utf-16be' : null;
}

const strict = new TextDecoder('utf-8', { fatal: true });

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null; // not UTF-8: the caller tries the next encoding
  }
}

const WESTERN = 'windows-1252';

/** The detector's best guess among encodings that newspapers used; Western where it is not sure. */
function likeliest(bytes: Uint8Array): string {
  const best = analyse(bytes.subarray(0, 65_536)).find(({ name }) => /^(?:windows-125\d|ISO-8859-\d+|KOI8-R|GB18030|Big5|Shift_JIS|EUC-(?:JP|KR))$/.test(name));
  return best === undefined || best.confidence < 30 || best.name === 'ISO-8859-1' || best.name === WESTERN ? WESTERN : best.name.toLowerCase();
}

/** What UTF-8 looks like when it was read as windows-1252 and saved again: â€™, Ã©. */
const MOJIBAKE = /â€[\u0080-\u024f\u2000-\u2122]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/g;

/** The text as it was before it was decoded wrongly; null unless all of it turns back into valid UTF-8 and it shows the marks of it. */
function repairMojibake(text: string): string | null {
  if ((text.match(MOJIBAKE)?.length ?? 0) < 2) return null;
  const bytes = westernBytes(text);
  return bytes === null ? null : strictUtf8(bytes);
}
