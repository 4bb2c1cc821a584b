import {
  articles, casualtyClaims, dataTables, nameOf, paragraphs, problems as problemTable, quotes, type Problem, type Table,
} from '@onrecord/schema';
import type { ArticleRecords, Check } from './check.js';
import { checks, foundations } from './checks/index.js';
import { correctionsCheck, handle, openCorrector, type Applied, type Corrected, type CorrectionsRead } from './corrections/index.js';
import { wrong, type Finding, type Row } from './finding.js';
import { lineOf } from './line-of.js';
import { join, type ArticleRows, type LeftOver, type StageRows } from './join.js';
import type { Report } from './report.js';
import { shapeFindings } from './shape.js';
import { openTally } from './tally.js';
import { collectIds, uniqueIds } from './unique-ids.js';

const shape: Omit<Check, 'check'> = {
  name: 'shape',
  description: 'Every record has the columns, types and vocabulary of its table’s JSON Schema. What has not is tested no further, '
    + 'nor are the other records of its article.',
  tables: dataTables,
};

const joined: Omit<Check, 'check'> = {
  name: 'joined',
  description: 'Every row belongs to an article, and the files hold the articles in one order.',
  tables: [paragraphs, quotes, casualtyClaims],
};

const CORRECTED = 'The record was corrected by hand: look at its row in corrections.csv.';

/** The stage that parse wrote, and what people say of it. */
export interface Given extends StageRows {
  readonly problems: Iterable<Row>;
  readonly corrections: CorrectionsRead;
}

/** Who hears what comes out while it is tested. */
export interface Listener {
  /** Each problem when it is found, parse’s own first. */
  readonly problem: (problem: Problem) => void;
  /** Each article’s records, corrected, with the column corrected; none of an article whose shape is wrong. */
  readonly records: (table: Table, rows: readonly Row[]) => void;
}

/** Says what a check found in so many records of a file. */
type Tell = (check: Omit<Check, 'check'>, records: number, findings: readonly Finding[], file: string | null) => void;

/**
 * Applies the corrections and tests the records of a stage, one article at a time; the report comes back at the end.
 * Memory: one article, 8 bytes for each id, and the corrections.
 */
export function validate({ problems: known, corrections, ...stage }: Given, listener: Listener): Report {
  const tally = openTally([joined, shape, correctionsCheck, ...foundations, ...checks, uniqueIds]);
  const ids = collectIds(), corrector = openCorrector(corrections), applied: Applied[] = [];
  const tell: Tell = (check, records, findings, file) => {
    const problems = findings.map((finding) => asProblem(finding, check.name, file));
    problems.forEach(listener.problem);
    tally.tested(check, records, problems);
  };
  for (const row of known) {
    const problem = readingProblem(row);
    listener.problem(problem);
    tally.reading(problem);
  }
  tell(correctionsCheck, corrections.lines.length + corrections.findings.length, corrections.findings, CORRECTIONS_FILE);

  const groups = join(stage);
  let group = groups.next();
  for (; !group.done; group = groups.next()) {
    const read = shaped(group.value, tell), corrected = read === null ? null : corrector.correct(read);
    const counted = corrected === null ? rowsOf(group.value) : tablesOf(corrected.records);
    for (const [table, rows] of counted) tally.count(table.name, rows.length);
    if (read === null || corrected === null) continue;
    ids.collect(read);
    tell(uniqueIds, countIn(tablesOf(read), uniqueIds.tables), [], null);
    tell(correctionsCheck, 0, corrected.findings, CORRECTIONS_FILE);
    applied.push(...corrected.applied);
    test(read, corrected, tell);
    publish(corrected, listener);
  }
  for (const left of group.value) tell(joined, left.count, [unfit(left)], null);
  tell(correctionsCheck, 0, corrector.left(), CORRECTIONS_FILE);
  tell(uniqueIds, 0, ids.findings(), null);
  return { ...tally.report(), corrections: applied };
}

const CORRECTIONS_FILE = 'corrections.csv';

function asProblem({ severity, place, table, record, field, message, mend }: Finding, check: string, file: string | null): Problem {
  return { severity, check, file, place, table, record, field, message, mend };
}

/** A problem that parse wrote, or what is wrong with its row. */
function readingProblem(row: Row): Problem {
  const [misfit] = shapeFindings(problemTable, row);
  return misfit === undefined ? (row as unknown as Problem) : asProblem(misfit, 'shape', null);
}

/** The records of an article whose rows have found it and are of their tables’ shape; null where one is not, which is told. */
function shaped(group: ArticleRows, tell: Tell): ArticleRecords | null {
  const { article, strays, rawText } = group, rows = rowsOf(group), file = typeof article.raw_file === 'string' ? article.raw_file : null;
  tell(joined, countIn(rows, joined.tables) + strays.length, strays.map(unfit), file);
  if (strays.length > 0) return null;
  const misshapen = rows.flatMap(([table, all]) => all.flatMap((row) => shapeFindings(table, row)));
  tell(shape, countIn(rows, shape.tables), misshapen, file);
  if (misshapen.length > 0) return null;
  const of = (wanted: Table) => rows.find(([table]) => table === wanted)?.[1] ?? [];
  return { article, paragraphs: of(paragraphs), quotes: of(quotes), claims: of(casualtyClaims), rawText } as unknown as ArticleRecords;
}

/** Puts one article to the checks: all that its records are fit for. */
function test(read: ArticleRecords, { records, handles }: Corrected, tell: Tell): void {
  const byHand = ({ table, record }: Finding) => handles.has(handle(`${table}`, record));
  const passes = (check: Check): boolean => {
    const given = check.asRead === true ? read : records;
    const found = check.check(given).map((finding) => (byHand(finding) ? { ...finding, mend: CORRECTED } : finding));
    const findings = found.map((finding) => ({ ...finding, place: finding.place ?? lineOf(given, finding) }));
    tell(check, countIn(tablesOf(given), check.tables), findings, read.article.raw_file);
    return findings.every(({ severity }) => severity !== 'error');
  };
  if (foundations.every(passes)) checks.forEach(passes);
}

function publish({ records, handles }: Corrected, listener: Listener): void {
  for (const [table, rows] of tablesOf(records)) {
    listener.records(table, rows.map((row) => ({ ...row, corrected: handles.has(handle(table.name, nameOf(table, row))) })));
  }
}

type Rows = readonly (readonly [Table, readonly Row[]])[];

const rowsOf = ({ article, rows }: ArticleRows): Rows => [[articles, [article]], ...rows];

const tablesOf = ({ article, paragraphs: rows, quotes: quoteRows, claims }: ArticleRecords): Rows =>
  [[articles, [article]], [paragraphs, rows], [quotes, quoteRows], [casualtyClaims, claims]];

const countIn = (rows: Rows, tables: readonly Table[]) =>
  rows.reduce((sum, [table, all]) => sum + (tables.includes(table) ? all.length : 0), 0);

const unfit = ({ table, row, what }: LeftOver): Finding =>
  wrong(table, row, 'article_id', what, 'Run parse again: its files do not fit together.');
