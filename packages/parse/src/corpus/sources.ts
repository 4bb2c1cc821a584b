import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '@onrecord/schema';
import Papa from 'papaparse';
import type { SourceRow } from '../document/index.js';
import { writtenDate } from '../language/dates.js';

/** sources.csv as far as it could be read. */
export interface Sources {
  readonly rows: ReadonlyMap<string, SourceRow>;
  readonly problems: readonly Problem[];
}

const FILE = 'sources.csv';
const COLUMNS = ['file', 'url', 'publisher', 'published', 'title', 'license', 'note'] as const;

const known = (cell: string | undefined): string | null => (cell?.trim() ? cell.trim() : null);

const problem = (field: string | null, place: string | null, wrong: string, mend: string): Problem =>
  ({ severity: 'warning', check: 'sources', file: FILE, place, table: null, record: null, field, message: `${FILE}${place === null ? '' : `, ${place}`}: ${wrong}.`, mend });

/**
 * The rows of sources.csv by file; none where the folder has no such file. `files` are the texts that the folder holds.
 * What is wrong with it is told row by row; a row with a wrong cell keeps its other cells.
 */
export function readSources(folder: string, files: ReadonlySet<string>): Sources {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { rows: new Map(), problems: [] };
  const { data, errors, meta } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), { header: true, delimiter: ',', skipEmptyLines: 'greedy' });
  const problems = [...headerProblems(meta.fields ?? [], meta.renamedHeaders ?? null), ...syntaxProblems(errors)];
  const rows = new Map<string, SourceRow>();
  for (const [n, cells] of data.entries()) {
    const place = `line ${n + 2}`, row = rowFrom(cells);
    if (row.file === '') continue;
    if (rows.has(row.file)) { problems.push(problem('file', place, `names “${row.file}” a second time`, 'Keep one row for each file.')); continue; }
    if (!files.has(row.file)) problems.push(problem('file', place, `names “${row.file}”, which is not in the folder`, 'Correct the name, or take the row out.'));
    const day = row.published;
    const wrong = day !== null && (!/^\d{4}-\d{2}-\d{2}$/.test(day) || writtenDate(day) !== day);
    if (wrong) problems.push(problem('published', place, `“${day}” is no day of the calendar written as YYYY-MM-DD`, 'Write the day of publication like 2012-12-18, or leave the cell empty.'));
    rows.set(row.file, wrong ? { ...row, published: null } : row);
  }
  return { rows, problems };
}

/** What papaparse could not read, a line each: one fault of a row brings others about. Its rows start at the header for quotes, below it for cells. */
function syntaxProblems(errors: readonly Papa.ParseError[]): readonly Problem[] {
  const byLine = new Map<number | null, string>();
  for (const { type, row, message } of errors) {
    const line = row === undefined ? null : row + (type === 'Quotes' ? 1 : 2);
    if (type !== 'Delimiter' && !byLine.has(line)) byLine.set(line, message);
  }
  return [...byLine].map(([line, message]) => problem(null, line === null ? null : `line ${line}`, `cannot be read as CSV (${message})`, 'Put quotes around cells that hold commas, and double the quotes inside them.'));
}

function headerProblems(fields: readonly string[], renamed: Readonly<Record<string, string>> | null): Problem[] {
  const columns = new Set<string>(COLUMNS);
  const missing = COLUMNS.filter((column) => !fields.includes(column)), twice = Object.values(renamed ?? {});
  return [
    ...(missing.length === 0 ? [] : [problem(null, 'line 1', `${missing.map((column) => `“${column}”`).join(', ')} ${missing.length === 1 ? 'is no column' : 'are no columns'} of it`, `Write the first line as ${COLUMNS.join(',')}.`)]),
    ...twice.map((column) => problem(column, 'line 1', `the column “${column}” stands twice`, 'Keep one of the two.')),
    ...fields.filter((field) => !columns.has(field) && !(renamed ?? {})[field]).map((field) => problem(field, 'line 1', `the column “${field}” is unknown and not read`, `Rename it or take it out; the columns are ${COLUMNS.join(', ')}.`)),
  ];
}

const rowFrom = (cells: Readonly<Record<string, string | undefined>>): SourceRow => ({
  file: cells['file']?.trim() ?? '', url: known(cells['url']), publisher: known(cells['publisher']), published: known(cells['published']),
  title: known(cells['title']), license: known(cells['license']), note: known(cells['note']),
});
