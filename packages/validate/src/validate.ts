import { articles, casualtyClaims, dataTables, paragraphs, problems as problemTable, quotes, type Problem, type Table } from '@onrecord/schema';
import type { ArticleRecords, Check } from './check.js';
import { checks } from './checks/index.js';
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

/**
 * Tests the records of a stage, one article at a time. Each problem goes to `say` when it is found, parse’s own first;
 * the report comes back at the end. Memory: one article, and 8 bytes for each id.
 */
export function validate(stage: StageRows & { readonly problems: Iterable<Row> }, say: (problem: Problem) => void): Report {
  const tally = openTally([joined, shape, ...checks, uniqueIds]);
  const ids = collectIds();

  const tell = (check: Omit<Check, 'check'>, records: number, findings: readonly Finding[], file: string | null) => {
    const problems = findings.map((finding) => asProblem(finding, check.name, file));
    problems.forEach(say);
    tally.tested(check, records, problems);
  };

  for (const row of stage.problems) {
    const findings = shapeFindings(problemTable, row);
    const problem = findings.length === 0 ? (row as unknown as Problem) : asProblem(findings[0] as Finding, 'shape', null);
    say(problem);
    tally.reading(problem);
  }

  const groups = join(stage);
  let group = groups.next();
  for (; !group.done; group = groups.next()) {
    const rows = [[articles, [group.value.article]] as const, ...group.value.rows];
    for (const [table, all] of rows) tally.count(table.name, all.length);
    const file = typeof group.value.article.raw_file === 'string' ? group.value.article.raw_file : null;
    const misshapen = rows.flatMap(([table, all]) => all.flatMap((row) => shapeFindings(table, row)));
    tell(joined, countOf(group.value, joined.tables), [], file);
    tell(shape, countOf(group.value, shape.tables), misshapen, file);
    if (misshapen.length > 0) continue;
    const records = asRecords(group.value);
    for (const check of checks) tell(check, countOf(group.value, check.tables), check.check(records), file);
    tell(uniqueIds, countOf(group.value, uniqueIds.tables), [], file);
    ids.collect(records);
  }
  for (const left of group.value) tell(joined, left.count, [stray(left)], null);
  tell(uniqueIds, 0, ids.findings(), null);
  return tally.report();
}

function asProblem({ severity, place, table, record, field, message, mend }: Finding, check: string, file: string | null): Problem {
  return { severity, check, file, place, table, record, field, message, mend };
}

function countOf({ rows }: ArticleRows, tables: readonly Table[]): number {
  return rows.reduce((sum, [table, all]) => sum + (tables.includes(table) ? all.length : 0), tables.includes(articles) ? 1 : 0);
}

/** Only for rows whose shape has been tested. */
function asRecords({ article, rows, rawText }: ArticleRows): ArticleRecords {
  const of = (wanted: Table) => rows.find(([table]) => table === wanted)?.[1] ?? [];
  return { article, paragraphs: of(paragraphs), quotes: of(quotes), claims: of(casualtyClaims), rawText } as unknown as ArticleRecords;
}

function stray({ table, row, count }: LeftOver): Finding {
  const what = `its article ${String(row.article_id)} is not in articles.jsonl, or stands there in another order; ${count} rows from here on were not tested`;
  return wrong(table, row, 'article_id', what);
}
