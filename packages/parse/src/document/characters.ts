import { detect } from 'chardet';

/** Bytes read as text. */
export interface Decoded {
  /** The text with CRLF read as one LF and control characters as spaces: raw offsets count its code points. */
  readonly text: string;
  /** The encoding it was read with, as WHATWG names it. */
  readonly encoding: string;
}

const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** Reads bytes as text: by byte order mark, else as strict UTF-8, else as the encoding that the detector finds likeliest. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replaceAll('\r\n', '\n').replace(CONTROL, ' '), encoding };
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return detect(bytes) ?? 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
