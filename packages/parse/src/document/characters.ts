/**
 * Bytes to text, once and for all: encodings, line ends, control characters, text decoded wrongly before it came to us.
 * Offsets into the raw document count the code points of what this file returns.
 */
import { analyse } from 'chardet';
import { readEntities } from './entities.js';
import { decodeWestern, westernBytes } from './western.js';
import { wideEncoding } from './wide.js';

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

/** Reads bytes as text, and the HTML entities left in it as the characters that they stand for. */
export function decode(bytes: Uint8Array): Decoded {
  const { text: written, encoding, doubt } = decodeBytes(bytes), text = readEntities(written);
  const doubts: readonly (Doubt | null)[] = [doubt, text === written ? null : { kind: 'entities', place: null }];
  return { text: clean(text), encoding, doubts: doubts.filter((each) => each !== null) };
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
  const loose = new TextDecoder('utf-8').decode(bytes);
  const place = lineOf(loose, loose.indexOf(BROKEN));
  if (isMostlyUtf8(loose)) return { text: loose, encoding: 'utf-8', doubt: { kind: 'broken', place } };
  const encoding = likeliest(bytes), text = encoding === WESTERN ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes);
  return { text, encoding, doubt: { kind: 'guessed', place } };
}

const BROKEN = '\ufffd';

/** One broken place at most to two characters beyond ASCII that are well: in other encodings hardly any is well by chance. */
const isMostlyUtf8 = (loose: string): boolean =>
  2 * (loose.split(BROKEN).length - 1) <= (loose.match(/[\u0080-\ufffc]/g)?.length ?? 0);

const clean = (text: string): string => text.replaceAll('\r\n', '\n').replace(CONTROL, ' ');

const lineOf = (text: string, at: number): string => `line ${text.slice(0, at).split('\n').length}`;

const strict = new TextDecoder('utf-8', { fatal: true });

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null; // not UTF-8: the caller tries the next encoding
  }
}

const WESTERN = 'windows-1252';

/** Encodings that newspapers used. */
const USED = /^(?:windows-125\d|ISO-8859-\d+|KOI8-R|GB18030|Big5|Shift_JIS|EUC-(?:JP|KR))$/;
const SAMPLE = 65_536; // bytes
/** Of 100, as the detector gives it. */
const SURE = 30;

/** The detector’s best guess among those; Western where it is not sure. */
function likeliest(bytes: Uint8Array): string {
  const best = analyse(bytes.subarray(0, SAMPLE)).find(({ name }) => USED.test(name));
  return best === undefined || best.confidence < SURE || best.name === 'ISO-8859-1' ? WESTERN : best.name.toLowerCase();
}

/** What UTF-8 looks like when it was read as windows-1252 and saved again: â€™, Ã©. */
const MOJIBAKE = /â€[\u0080-\u024f\u2000-\u2122]|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]/g;

/** The text before it was decoded wrongly; null unless it shows marks of that and all of it turns back into valid UTF-8. */
function repairMojibake(text: string): string | null {
  if ((text.match(MOJIBAKE)?.length ?? 0) < 2) return null;
  const bytes = westernBytes(text);
  return bytes === null ? null : strictUtf8(bytes);
}
