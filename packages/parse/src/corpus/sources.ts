/** sources.csv: what is known about each text from outside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articles, plainSpaces, type Problem } from '@onrecord/schema';
import { binaryKind } from '../document/binary.js';
import { decode } from '../document/characters.js';
import type { SourceRow } from '../document/index.js';
import { characterProblems } from '../document/problems.js';
import { warning } from '../document/warning.js';
import { writtenDate } from '../language/dates.js';
import { type CsvRow, csvRows } from './csv.js';

/** sources.csv as far as it could be read. */
export interface Sources {
  readonly rows: ReadonlyMap<string, SourceRow>;
  readonly problems: readonly Problem[];
}

const FILE = 'sources.csv';
const COLUMNS = ['file', 'url', 'publisher', 'published', 'title', 'license', 'note'] as const;
type Column = (typeof COLUMNS)[number];

/** A finding, its message opened with the line that it is about. */
function problem(field: string | null, line: number | null, wrong: string, mend: string): Problem {
  const place = line === null ? null : `line ${line}`, where = place === null ? FILE : `${FILE}, ${place}`;
  return { ...warning('sources', where, wrong, mend, { field, place }), file: FILE };
}

/**
 * The rows of sources.csv by file; none where the folder has no such file. `files` are the texts that the folder holds.
 * What is wrong with it is told row by row; a row with a wrong cell keeps its other cells.
 */
export function readSources(folder: string, files: ReadonlySet<string>): Sources {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { rows: new Map(), problems: [] };
  const bytes = bytesOf(path);
  if (!(bytes instanceof Uint8Array)) return { rows: new Map(), problems: [bytes] };
  const { text, encoding, doubts } = decode(bytes), [header, ...rows] = csvRows(text.replaceAll('\r', '\n'));
  const columns = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const problems = [...characterProblems(FILE, encoding, doubts), ...headerProblems(columns)];
  if (!columns.includes('file')) return { rows: new Map(), problems };
  const read = rowsFrom(rows, columns, files);
  return { rows: read.rows, problems: [...problems, ...read.problems] };
}

function bytesOf(path: string): Uint8Array | Problem {
  try {
    const bytes = readFileSync(path), kind = binaryKind(bytes);
    return kind === null ? bytes : problem(null, null, `is ${kind}, not CSV`, 'Save the table as CSV, or take the file away.');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return problem(null, null, `cannot be read (${code})`, 'Put a CSV file there that you may read, or take it away.');
  }
}

function headerProblems(columns: readonly string[]): readonly Problem[] {
  const mend = `Write the first line as ${COLUMNS.join(',')}.`;
  if (!columns.includes('file')) return [problem('file', 1, 'has no column “file”, so that nothing of it is read', mend)];
  const missing = COLUMNS.filter((column) => !columns.includes(column)), are = missing.length === 1 ? 'is no column' : 'are no columns';
  const unknown = columns.filter((column) => column !== '' && !isColumn(column));
  const twice = COLUMNS.filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  return [
    ...(missing.length === 0 ? [] : [problem(null, 1, `${quoted(missing)} ${are} of it`, mend)]),
    ...twice.map((column) => problem(column, 1, `the column “${column}” stands twice; the first is read`, 'Keep one of the two.')),
    ...unknown.map((column) => problem(column, 1, `the column “${column}” is unknown and not read`, RENAME)),
  ];
}

const RENAME = `Rename it or take it out; the columns are ${COLUMNS.join(', ')}.`;
const isColumn = (name: string): name is Column => (COLUMNS as readonly string[]).includes(name);
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

function rowsFrom(rows: readonly CsvRow[], columns: readonly string[], files: ReadonlySet<string>): Sources {
  const known = new Map([...files].map((file) => [plainName(file), file]));
  const alike = new Map([...files].map((file) => [file.toLowerCase(), file]));
  const read = new Map<string, SourceRow>(), problems: Problem[] = [];
  for (const { line, cells, within, fault } of rows) {
    const row = rowFrom(cells, columns, known), { file } = row, swallowed = within.find((name) => known.has(plainName(name)));
    const wrong = swallowed === undefined ? fault : `a quotation mark is left open, so that the row of “${swallowed}” is taken for part of it`;
    const left = leftOut(line, file, wrong ?? (cells.length > columns.length ? 'more cells than columns' : null), read);
    if (left !== null) {
      problems.push(left);
      continue;
    }
    const unknown = files.has(file) ? [] : [unknownFile(file, line, alike.get(file.toLowerCase()))];
    const nameless = cells.find((cell, n) => columns[n] === '' && cell.trim() !== '');
    const lost = nameless === undefined ? [] : [problem(null, line, `“${nameless}” stands in a column without a name and is not read`, RENAME)];
    const found = [...rowProblems(row, line, cells.length < columns.length), ...unknown, ...lost];
    const isWrong = (column: Column) => found.some(({ field }) => field === column);
    problems.push(...found);
    read.set(file, { ...row, url: isWrong('url') ? null : row.url, published: isWrong('published') ? null : row.published });
  }
  return { rows: read, problems };
}

/** Why nothing of a row is read; null for a row that is. `fault`: why it is no CSV. `read`: the rows before it. */
function leftOut(line: number, file: string, fault: string | null, read: ReadonlyMap<string, SourceRow>): Problem | null {
  if (fault !== null) return problem(null, line, `cannot be read as CSV (${fault}); the row is left out`, MEND_CSV);
  if (file === '') return problem('file', line, 'names no file', NAME_IT);
  return read.has(file) ? problem('file', line, `names “${file}” a second time`, 'Keep one row for each file.') : null;
}

const NAME_IT = 'Write the text’s name into the column “file”, or take the row out.';
const MEND_CSV = 'Put quotes around cells that hold commas, and double the quotes inside them.';

/** A name as systems and people write it alike: “below\\it.txt”, “./below/it.txt”, accents as letters of their own. */
const plainName = (file: string): string => file.normalize('NFC').replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');

/** `alike`: a text of the folder whose name differs in nothing but capitals. */
function unknownFile(file: string, line: number, alike: string | undefined): Problem {
  const mend = alike === undefined ? 'Correct the name, or take the row out.' : `Write “${alike}”, with the same capitals.`;
  return problem('file', line, `names “${file}”, which is not in the folder`, mend);
}

function rowProblems({ url, published }: SourceRow, line: number, short: boolean): readonly Problem[] {
  const noAddress = `“${url}” is no whole address of one word`, noDay = `“${published}” is no day of the calendar written as YYYY-MM-DD`;
  const isDated = published === null || isDay(published), isAddressed = url === null || ADDRESS.test(url);
  return [
    ...(short ? [problem(null, line, 'cannot be read as CSV (fewer cells than columns); the missing ones are empty', MEND_CSV)] : []),
    ...(isAddressed ? [] : [problem('url', line, noAddress, 'Write it like https://example.org/harbour, or leave the cell empty.')]),
    ...(isDated ? [] : [problem('published', line, noDay, 'Write the day of publication like 2012-12-18, or leave the cell empty.')]),
  ];
}

const ADDRESS = new RegExp(articles.columns.url.limits.pattern as string);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && writtenDate(text) === text;

/** `known`: the files of the folder by their plain names. */
function rowFrom(cells: readonly string[], columns: readonly string[], known: ReadonlyMap<string, string>): SourceRow {
  const cell = (column: Column): string | null => plainSpaces(cells[columns.indexOf(column)] ?? '').trim().replace(/ +/g, ' ') || null;
  const named = plainName(cells[columns.indexOf('file')]?.trim() ?? '');
  return {
    file: known.get(named) ?? named,
    url: cell('url'),
    publisher: cell('publisher'),
    published: cell('published'),
    title: cell('title'),
    license: cell('license'),
    note: cell('note'),
  };
}
