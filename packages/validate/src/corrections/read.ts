import { columnsOf, corrections, dataTables, type Correction } from '@onrecord/schema';
import Papa from 'papaparse';
import type { Finding, Row } from '../finding.js';
import { faultsOf } from '../shape.js';

/** A correction and where it stands: the row as a spreadsheet counts it, the header being row 1. */
export interface CorrectionLine {
  readonly row: number;
  readonly correction: Correction;
}

/** The corrections that can be tried, and what is wrong with the others. */
export interface CorrectionsRead {
  readonly lines: readonly CorrectionLine[];
  readonly findings: readonly Finding[];
}

const COLUMNS = columnsOf(corrections);
const TABLES: readonly string[] = dataTables.map(({ name }) => name);

/** Reads corrections.csv: UTF-8, with or without a mark, comma or semicolon, one correction a row. Empty rows are passed over. */
export function readCorrections(bytes: Uint8Array): CorrectionsRead {
  const text = textOf(bytes);
  if (text === null) return { lines: [], findings: [fault(1, null, 'the file is not in UTF-8', 'Save it anew, in Excel as “CSV UTF-8”.')] };
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';'], skipEmptyLines: false });
  const [header = [], ...rows] = data.map((cells) => cells.map((cell) => cell.trim()));
  if (header.join() !== COLUMNS.join()) {
    return { lines: [], findings: [fault(1, null, `the header is ${header.join() || 'missing'}`, `It should be ${COLUMNS.join()}.`)] };
  }
  const given = rows.map((cells, n) => ({ row: n + 2, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const seen = new Set<string>();
  const all = given.map(({ row, cells }) => read(row, cells, seen));
  return { lines: all.flatMap(({ lines }) => lines), findings: all.flatMap(({ findings }) => findings) };
}

/** The text of UTF-8 bytes, without a byte order mark; null where they are not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function read(row: number, cells: readonly string[], seen: Set<string>): CorrectionsRead {
  const given: Row = Object.fromEntries(COLUMNS.map((name, n) => [name, cells[n] === '' ? null : cells[n] ?? null]));
  const correction = given as Correction;
  const wrong = (what: string, mend: string): CorrectionsRead => ({ lines: [], findings: [fault(row, correction, what, mend)] });
  if (cells.length !== COLUMNS.length) {
    return wrong(`it has ${cells.length} cells, should have ${COLUMNS.length}`, 'Put a value with commas between quotation marks.');
  }
  const [first] = faultsOf(corrections, given);
  if (first) return wrong(first.what, `Fill it in: ${corrections.columns[first.field as keyof Correction].meaning}`);
  if (!TABLES.includes(correction.table)) return wrong(`there is no table ${correction.table}`, `Use one of ${TABLES.join(', ')}.`);
  const place = JSON.stringify([correction.table, correction.id, correction.field]);
  if (seen.has(place)) return wrong('this field has been corrected above', 'Keep one of the two.');
  seen.add(place);
  return { lines: [{ row, correction }], findings: [] };
}

/** An error of a row of corrections.csv. `what` goes on after “quotes q_3f…: ”. */
export function fault(row: number, about: Partial<Correction> | null, what: string, mend: string): Finding {
  return finding('error', row, about, what, mend);
}

/** Something worth a look in a row of corrections.csv. */
export function remark(row: number, about: Partial<Correction>, what: string, mend: string): Finding {
  return finding('warning', row, about, what, mend);
}

function finding(severity: Finding['severity'], row: number, about: Partial<Correction> | null, what: string, mend: string): Finding {
  const { table = null, id = null, field = null } = about ?? {};
  const name = [table, id].filter((part) => part !== null).join(' ');
  return { severity, place: `row ${row}`, table, record: id, field, message: `${name || 'corrections'}: ${what}.`, mend };
}
