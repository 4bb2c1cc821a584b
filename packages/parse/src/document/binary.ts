/** Files that are no text, told by the bytes that they begin with. */
import { wideEncoding } from './wide.js';

/** First bytes, as Latin-1. Source: the formats’ own specifications. */
const MAGIC: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u007fELF', 'a program'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
  ['{\\rtf', 'a rich text document'],
];

const SAMPLE = 8192; // bytes
/** Share of control bytes from which on a sample is no text. */
const CONTROLS = 1 / 20;

/** What the bytes are, in words, where they are no text; else null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic !== undefined) return magic[1];
  if (wideEncoding(bytes) !== null) return null;
  const sample = bytes.subarray(0, SAMPLE);
  return sample.filter(isControl).length > CONTROLS * sample.length ? 'binary data' : null;
}

/** Tab, line ends and the escape of old terminals stand in texts too. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
