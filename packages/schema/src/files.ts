import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

// The stages meet in files: JSON Lines in UTF-8, one record a line, one file a table. Memory holds one line at a time.

/** The file of a table in a stage’s folder. */
export const fileOf = (table: string) => `${table}.jsonl`;

/** The decoded raw documents, `{article_id, raw_file, text}`: what raw_start and raw_end of paragraphs count in. */
export interface RawText {
  readonly article_id: string;
  readonly raw_file: string;
  readonly text: string;
}
export const RAW_TEXTS = 'raw_texts';

const CHUNK = 1 << 20; // bytes

/**
 * The lines of a UTF-8 file, without their line feeds; an empty last line is none. Only a line feed ends a line:
 * U+2028 and its like may stand inside a JSON string, so node:readline would break records.
 */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const chunk = Buffer.alloc(CHUNK);
    let begun = '';
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const lines = decoder.write(chunk.subarray(0, size)).split('\n');
      for (const line of lines.slice(0, -1)) {
        yield begun + line;
        begun = '';
      }
      begun += lines.at(-1);
    }
    begun += decoder.end();
    if (begun !== '') yield begun;
  } finally {
    closeSync(file);
  }
}

/** A stage file that nobody can go on with: the message says which line and how to mend it. */
export class UnreadableStage extends Error {}

/** The records of a JSON Lines file. Throws UnreadableStage at a line that is no JSON object; `writer` is the program that wrote it. */
export function* readRecords(path: string, writer: string): Generator<Readonly<Record<string, unknown>>> {
  let line = 0;
  for (const text of readLines(path)) yield recordIn(text, `${path}, line ${++line}`, writer);
}

/** The object in a JSON text that stands at `place`. Throws UnreadableStage where it is none. */
export function recordIn(text: string, place: string, writer: string): Readonly<Record<string, unknown>> {
  const value = jsonIn(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  const what = value === undefined ? 'not JSON, as if the writing had been broken off' : 'not a record';
  throw new UnreadableStage(`${place}: ${what}. Mend: run ${writer} again.`);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // which no JSON says
  }
}

/** A file being written, piece by piece. */
export interface Writer {
  write(text: string): void;
  /** Writes what is left and closes the file. */
  close(): void;
}

/** Opens a file to write UTF-8 text into; what it held is gone. Where the disk is full the error names the file. */
export function openWriter(path: string): Writer {
  const file = openSync(path, 'w');
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    writeAll(file, path, Buffer.from(waiting.join('')));
    waiting = [];
    length = 0;
  };
  return {
    write(text) {
      waiting.push(text);
      length += text.length;
      if (length >= CHUNK) flush();
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

function writeAll(file: number, path: string, bytes: Buffer) {
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
  } catch (error) {
    throw naming(path, error);
  }
}

/** The bytes of a file. Where it cannot be read, as a folder cannot, the error names it. */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw naming(path, error);
  }
}

/** Makes a folder and those above it that are missing. (Node’s own `recursive` never ends where a folder takes nothing, as /proc.) */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!existsSync(path)) throw error; // else another run was faster
  }
}

/** The error with the file that it is about: Node names none where only its number is known. */
function naming(path: string, error: unknown): unknown {
  if (error instanceof Error && !error.message.includes(path)) error.message += ` '${path}'`;
  return error;
}
