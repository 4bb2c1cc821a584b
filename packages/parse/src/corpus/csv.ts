/** A CSV file as people’s programs write it: commas, semicolons or tabs; each row knows the line that it begins at. */
import Papa from 'papaparse';

/** A row as far as it could be read. */
export interface CsvRow {
  /** Line of the file, the first being 1; a cell may hold line ends. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What opens each further line that a cell holds: a file’s name where two quotation marks, each left open, made one cell of two rows. */
  readonly within: readonly string[];
  /** What is wrong with its quotes, in the reader’s words; null for a row that is well. */
  readonly fault: string | null;
}

/** The reader takes all that follows for the same cell. */
const UNCLOSED = 'a quotation mark is never closed, so that the rows below are taken for part of this one';

/** The rows that hold more than white space. */
export function csvRows(text: string): readonly CsvRow[] {
  const delimiter = delimiterOf(text), { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const faults = new Map<number | undefined, string>();
  for (const { type, code, row, message } of errors) {
    if (type === 'Quotes' && !faults.has(row)) faults.set(row, code === 'MissingQuotes' ? UNCLOSED : message);
  }
  let next = 1;
  return data.flatMap((cells, n) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    const within = cells.flatMap((cell) => cell.split('\n').slice(1).filter((below) => below.includes(delimiter)).map(
      (below) => (below.split(delimiter, 1)[0] as string).trim()));
    return cells.every((cell) => cell.trim() === '') ? [] : [{ line, cells, within, fault: faults.get(n) ?? null }];
  });
}

/** What spreadsheets part cells with: a comma, or a semicolon or tab where the comma is a decimal mark or text is copied. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split('\n', 1);
  return [',', ';', '\t'].find((mark) => header.includes(mark)) ?? ',';
}
