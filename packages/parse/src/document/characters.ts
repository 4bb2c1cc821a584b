/**
 * Bytes to text, once and for all: encodings, line ends, control characters, text decoded wrongly before it came to us.
 * Offsets into the raw document count the code points of what this file returns.
 */
import { hidingControlIn, westernMarkIn, withWesternMarks, withoutControls } from './controls.js';
import { WESTERN, isByteForByte, likeliest } from './encoding.js';
import { readEntities } from './entities.js';
import { mojibakeIn, repairMojibake } from './mojibake.js';
import { decodeWestern } from './western.js';
import { wideEncoding } from './wide.js';

/** Bytes read as text. */
export interface Decoded {
  /** CRLF reads as one LF, a control character as a space; else what was mended is told in `doubts`. */
  readonly text: string;
  /** The encoding it was read with, as WHATWG names it. */
  readonly encoding: string;
  /** What had to be mended or guessed. */
  readonly doubts: readonly Doubt[];
}

export interface Doubt {
  readonly kind: 'guessed' | 'mixed' | 'broken' | 'lost' | 'repaired' | 'unrepaired' | 'western-marks' | 'controls' | 'entities';
  /** The first line that is concerned. */
  readonly place: string;
}

/** Reads bytes as text, what was decoded wrongly before turned back, and the HTML entities left in it as what they stand for. */
export function decode(bytes: Uint8Array): Decoded {
  const { text: written, encoding, doubt } = decodeBytes(bytes), doubts = doubt === null ? [] : [doubt];
  const tell = (kind: Doubt['kind'], text: string, at: number): void => {
    if (at >= 0) doubts.push({ kind, place: lineOf(text, at) });
  };
  const { text: repaired, isRepaired } = repairMojibake(written), text = withWesternMarks(repaired), read = readEntities(text);
  if (isRepaired) tell('repaired', written, mojibakeIn(written));
  tell('western-marks', repaired, westernMarkIn(repaired));
  tell('unrepaired', text, mojibakeIn(text));
  if (doubt === null) tell('lost', text, text.indexOf(BROKEN));
  tell('controls', text, hidingControlIn(text));
  tell('entities', text, firstDifference(text, read));
  return { text: withoutControls(read.replaceAll('\r\n', '\n')), encoding, doubts };
}

/** Where two texts begin to differ; −1 where they are the same. */
function firstDifference(one: string, other: string): number {
  if (one === other) return -1;
  let at = 0;
  while (one[at] === other[at]) at++;
  return at;
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
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', doubt: null };
  const loose = new TextDecoder('utf-8').decode(bytes);
  const place = lineOf(loose, loose.indexOf(BROKEN));
  if (isMostlyUtf8(loose)) return { text: loose, encoding: 'utf-8', doubt: { kind: 'broken', place } };
  const encoding = likeliest(bytes);
  if (!isByteForByte(encoding)) return { text: new TextDecoder(encoding).decode(bytes), encoding, doubt: { kind: 'guessed', place } };
  const byLines = utf8InLines(bytes);
  return byLines === null
    ? { text: decodeAs(encoding, bytes), encoding, doubt: { kind: 'guessed', place } }
    : { ...byLines, doubt: { kind: 'mixed', place } };
}

const decodeAs = (encoding: string, bytes: Uint8Array): string =>
  (encoding === WESTERN ? decodeWestern(bytes) : new TextDecoder(encoding).decode(bytes));

/** Lines of well-formed UTF-8 beyond ASCII that are no chance in an encoding of single bytes: two files were saved as one. */
const UTF8_LINES = 2;
const BROKEN = '\ufffd', BEYOND_ASCII = /[\u0080-\uffff]/;

/** Each line as UTF-8 where it is that, the others as what is likeliest for them; null where too few are UTF-8. */
function utf8InLines(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  const lines = linesOf(bytes).map((line) => ({ line, utf8: strictUtf8(line) }));
  if (lines.filter(({ utf8 }) => utf8 !== null && BEYOND_ASCII.test(utf8)).length < UTF8_LINES) return null;
  const encoding = likeliest(Buffer.concat(lines.flatMap(({ line, utf8 }) => (utf8 === null ? [line] : []))));
  return { text: lines.map(({ line, utf8 }) => utf8 ?? decodeAs(encoding, line)).join(''), encoding };
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(LINE_FEED, from), end = feed < 0 ? bytes.length : feed + 1;
    lines.push(bytes.subarray(from, end));
    from = end;
  }
  return lines;
}
const LINE_FEED = 10;

/** One broken place at most to two characters beyond ASCII that are well: in other encodings hardly any is well by chance. */
const isMostlyUtf8 = (loose: string): boolean =>
  2 * (loose.split(BROKEN).length - 1) <= (loose.match(/[\u0080-\ufffc]/g)?.length ?? 0);

/** Line ends are counted as they are read: CRLF is one. */
const lineOf = (text: string, at: number): string => `line ${text.slice(0, at).split(/\r\n|[\n\r]/).length}`;

const strict = new TextDecoder('utf-8', { fatal: true });

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null; // not UTF-8: the caller tries the next encoding
  }
}
