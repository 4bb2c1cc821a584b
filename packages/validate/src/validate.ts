import {
  articles, casualtyClaims, dataTables, nameOf, paragraphs, problems as problemTable, quotes, type Problem, type Table,
} from '@onrecord/schema';
import type { ArticleRecords, Check } from './check.js';
import { checks, checksOfReading } from './checks/index.js';
import { correctionsCheck, handle, openCorrector, type Applied, type CorrectionsRead } from './corrections/index.js';
import { wrong, type Finding, type Row } from './finding.js';
import { join, type ArticleRows, type LeftOver, type StageRows } from './join.js';
import type { Report } from './report.js';
import { shapeFindings } from './shape.js';
import { openTally } from './tally.js';
import { collectIds, uniqueIds } from './unique-ids.js';

const shape: Omit<Check, 'check'> = {
  name: 'shape',
  description: 'Every record has the columns, types and vocabulary of its table’s JSON Schema. What has not is tested no further, nor are the other records of its article.',
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

/**
 * Applies the corrections and tests the records of a stage, one article at a time; the report comes back at the end.
 * Ids are tested before the corrections: they are made from what was read. Memory: one article, 8 bytes for each id, and
 * the corrections.
 */
export function validate({ problems: known, corrections, ...stage }: Given, listener: Listener): Report {
  const tally = openTally([joined, shape, ...checksOfReading, correctionsCheck, ...checks, uniqueIds]);
  const ids = collectIds();
  const corrector = openCorrector(corrections);
  const applied: Applied[] = [];

  const tell = (check: Omit<Check, 'check'>, records: number, findings: readonly Finding[], file: string | null) => {
    const problems = findings.map((finding) => asProblem(finding, check.name, file));
    problems.forEach(listener.problem);
    tally.tested(check, records, problems);
  };

  for (const row of known) {
    const findings = shapeFindings(problemTable, row);
    const problem = findings.length === 0 ? (row as unknown as Problem) : asProblem(findings[0] as Finding, 'shape', null);
    listener.problem(problem);
    tally.reading(problem);
  }
  tell(correctionsCheck, corrections.lines.length + corrections.findings.length, corrections.findings, CORRECTIONS_FILE);

  const groups = join(stage);
  let group = groups.next();
  for (; !group.done; group = groups.next()) {
    const rows = [[articles, [group.value.article]] as const, ...group.value.rows];
    const file = typeof group.value.article.raw_file === 'string' ? group.value.article.raw_file : null;
    const misshapen = rows.flatMap(([table, all]) => all.flatMap((row) => shapeFindings(table, row)));
    tell(joined, countOf(group.value, joined.tables), [], file);
    tell(shape, countOf(group.value, shape.tables), misshapen, file);
    if (misshapen.length > 0) {
      for (const [table, all] of rows) tally.count(table.name, all.length);
      continue;
    }
    const read = asRecords(group.value);
    for (const check of checksOfReading) tell(check, countIn(read, check.tables), check.check(read), file);
    ids.collect(read);
    tell(uniqueIds, countIn(read, uniqueIds.tables), [], file);

    const corrected = corrector.correct(read);
    tell(correctionsCheck, 0, corrected.findings, CORRECTIONS_FILE);
    applied.push(...corrected.applied);
    for (const check of checks) {
      const byHand = ({ table, record }: Finding) => corrected.handles.has(handle(`${table}`, record));
      const findings = check.check(corrected.records).map((finding) => (byHand(finding) ? { ...finding, mend: CORRECTED } : finding));
      tell(check, countIn(corrected.records, check.tables), findings, file);
    }
    for (const [table, all] of tablesOf(corrected.records)) {
      tally.count(table.name, all.length);
      listener.records(table, all.map((row) => ({ ...row, corrected: corrected.handles.has(handle(table.name, nameOf(table, row))) })));
    }
  }
  for (const left of group.value) tell(joined, left.count, [stray(left)], null);
  tell(correctionsCheck, 0, corrector.left(), CORRECTIONS_FILE);
  tell(uniqueIds, 0, ids.findings(), null);
  return { ...tally.report(), corrections: applied };
}

const CORRECTIONS_FILE = 'corrections.csv';

function asProblem({ severity, place, table, record, field, message, mend }: Finding, check: string, file: string | null): Problem {
  return { severity, check, file, place, table, record, field, message, mend };
}

function countOf({ rows }: ArticleRows, tables: readonly Table[]): number {
  return rows.reduce((sum, [table, all]) => sum + (tables.includes(table) ? all.length : 0), tables.includes(articles) ? 1 : 0);
}

const tablesOf = ({ article, paragraphs: rows, quotes: quoteRows, claims }: ArticleRecords): readonly (readonly [Table, readonly Row[]])[] =>
  [[articles, [article]], [paragraphs, rows], [quotes, quoteRows], [casualtyClaims, claims]];

const countIn = (records: ArticleRecords, tables: readonly Table[]) =>
  tablesOf(records).reduce((sum, [table, all]) => sum + (tables.includes(table) ? all.length : 0), 0);

/** Only for rows whose shape has been tested. */
function asRecords({ article, rows, rawText }: ArticleRows): ArticleRecords {
  const of = (wanted: Table) => rows.find(([table]) => table === wanted)?.[1] ?? [];
  return { article, paragraphs: of(paragraphs), quotes: of(quotes), claims: of(casualtyClaims), rawText } as unknown as ArticleRecords;
}

function stray({ table, row, count }: LeftOver): Finding {
  const what = `its article ${String(row.article_id)} is not in articles.jsonl, or stands there in another order; `
    + `${count} rows from here on were not tested`;
  return wrong(table, row, 'article_id', what);
}
