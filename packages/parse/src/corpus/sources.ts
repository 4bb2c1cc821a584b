import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '@onrecord/schema';
import Papa from 'papaparse';
import type { SourceRow } from '../document/index.js';
import { warning } from '../document/warning.js';
import { writtenDate } from '../language/dates.js';

/** sources.csv as far as it could be read. */
export interface Sources {
  readonly rows: ReadonlyMap<string, SourceRow>;
  readonly problems: readonly Problem[];
}

const FILE = 'sources.csv';
const COLUMNS = ['file', 'url', 'publisher', 'published', 'title', 'license', 'note'] as const;

/** A finding, its message opened with the line that it is about. */
function problem(field: string | null, place: string | null, wrong: string, mend: string): Problem {
  const where = place === null ? FILE : `${FILE}, ${place}`;
  return { ...warning('sources', where, wrong, mend, { field, place }), file: FILE };
}

/** A row of the file as it was read, and where it stands. */
interface Read {
  readonly row: SourceRow;
  readonly place: string;
}

/**
 * The rows of sources.csv by file; none where the folder has no such file. `files` are the texts that the folder holds.
 * What is wrong with it is told row by row; a row with a wrong cell keeps its other cells.
 */
export function readSources(folder: string, files: ReadonlySet<string>): Sources {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { rows: new Map(), problems: [] };
  const written = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const { data, errors, meta } = Papa.parse<Record<string, string>>(written, { header: true, delimiter: ',', skipEmptyLines: 'greedy' });
  const problems = [...headerProblems(meta.fields ?? [], meta.renamedHeaders ?? {}), ...syntaxProblems(errors)];
  const rows = new Map<string, SourceRow>();
  for (const [n, cells] of data.entries()) {
    const read = { row: rowFrom(cells), place: `line ${n + 2}` }, { file } = read.row;
    if (file === '') continue;
    if (rows.has(file)) {
      problems.push(problem('file', read.place, `names “${file}” a second time`, 'Keep one row for each file.'));
      continue;
    }
    const wrong = rowProblems(read, files);
    problems.push(...wrong);
    rows.set(file, wrong.some(({ field }) => field === 'published') ? { ...read.row, published: null } : read.row);
  }
  return { rows, problems };
}

function rowProblems({ row: { file, published }, place }: Read, files: ReadonlySet<string>): readonly Problem[] {
  const unknown = `names “${file}”, which is not in the folder`, noDay = `“${published}” is no day of the calendar written as YYYY-MM-DD`;
  return [
    ...(files.has(file) ? [] : [problem('file', place, unknown, 'Correct the name, or take the row out.')]),
    ...(published === null || isDay(published)
      ? [] : [problem('published', place, noDay, 'Write the day of publication like 2012-12-18, or leave the cell empty.')]),
  ];
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && writtenDate(text) === text;

/**
 * What papaparse could not read, a line each: one fault of a row brings others about. Its rows start at the header for quotes, below it
 * for cells.
 */
function syntaxProblems(errors: readonly Papa.ParseError[]): readonly Problem[] {
  const byLine = new Map<number | null, string>();
  for (const { type, row, message } of errors) {
    const line = row === undefined ? null : row + (type === 'Quotes' ? 1 : 2);
    if (type !== 'Delimiter' && !byLine.has(line)) byLine.set(line, message);
  }
  const mend = 'Put quotes around cells that hold commas, and double the quotes inside them.';
  return [...byLine].map(([line, message]) => {
    const place = line === null ? null : `line ${line}`;
    return problem(null, place, `cannot be read as CSV (${message})`, mend);
  });
}

/** `renamed`: the column that each second name was given for. */
function headerProblems(fields: readonly string[], renamed: Readonly<Record<string, string>>): readonly Problem[] {
  const columns = new Set<string>(COLUMNS), line = 'line 1';
  const missing = COLUMNS.filter((column) => !fields.includes(column));
  const unknown = fields.filter((field) => !columns.has(field) && !renamed[field]);
  const lacks = `${missing.map((column) => `“${column}”`).join(', ')} ${missing.length === 1 ? 'is no column' : 'are no columns'} of it`;
  return [
    ...(missing.length === 0 ? [] : [problem(null, line, lacks, `Write the first line as ${COLUMNS.join(',')}.`)]),
    ...Object.values(renamed).map((column) => problem(column, line, `the column “${column}” stands twice`, 'Keep one of the two.')),
    ...unknown.map((field) => {
      const mend = `Rename it or take it out; the columns are ${COLUMNS.join(', ')}.`;
      return problem(field, line, `the column “${field}” is unknown and not read`, mend);
    }),
  ];
}

const known = (cell: string | undefined): string | null => (cell?.trim() ? cell.trim() : null);

const rowFrom = (cells: Readonly<Record<string, string | undefined>>): SourceRow => ({
  file: cells['file']?.trim() ?? '',
  url: known(cells['url']),
  publisher: known(cells['publisher']),
  published: known(cells['published']),
  title: known(cells['title']),
  license: known(cells['license']),
  note: known(cells['note']),
});
