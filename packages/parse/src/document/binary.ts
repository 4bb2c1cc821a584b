/** Files that are no plain text, told by the bytes that they begin with. */
import { wideEncoding } from './wide.js';

/** First bytes, as Latin-1. Source: the formats’ own specifications. */
const MAGIC: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a zip archive or office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a picture, sound or film'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u007fELF', 'a program'],
  ['\u00d0\u00cf\u0011\u00e0', 'an office document'],
  ['{\\rtf', 'a rich text document'],
  ['\u00ff\u00fe\u0000\u0000', 'UTF-32'],
  ['\u0000\u0000\u00fe\u00ff', 'UTF-32'],
];

/** The source of a web page holds tags and scripts between its words; what a reader sees is another text. */
const PAGE_SOURCE = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|\?xml)\b/i;

const SAMPLE = 8192; // bytes
/** Share of control bytes from which on a sample is no text. */
const CONTROLS = 1 / 20;

/** What the bytes are, in words, where they are no plain text; else null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 64));
  const magic = MAGIC.find(([start]) => head.startsWith(start));
  if (magic !== undefined) return magic[1];
  if (PAGE_SOURCE.test(head)) return 'the source of a web page (HTML or XML)';
  if (wideEncoding(bytes) !== null) return null;
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let n = 0; n < length; n++) if (isControl(bytes[n] as number)) controls++;
  return controls > CONTROLS * length ? 'binary data' : null;
}

/** Tab, line ends and the escape of old terminals stand in texts too. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27);
