import type { Problem } from '@onrecord/schema';
import type { Check } from './check.js';
import { EXAMPLES, type CheckReport, type ReadingReport, type Report } from './report.js';

type Counted = Pick<Check, 'name' | 'description' | 'tables'>;
type Counts = { -readonly [Key in keyof CheckReport]: CheckReport[Key] } & { readonly examples: Problem[] };

/** Counts while problems go by; only the first few of each check are kept. */
export interface Tally {
  count(table: string, records: number): void;
  reading(problem: Problem): void;
  /** One article’s records tested by one check, and the problems found in them. */
  tested(check: Counted, records: number, problems: readonly Problem[]): void;
  report(): Omit<Report, 'corrections'>;
}

/** Starts at nothing; the report lists the checks in this order. */
export function openTally(checks: readonly Counted[]): Tally {
  const records: Record<string, number> = {};
  const severities = { error: 0, warning: 0 };
  const reading = new Map<string, ReadingReport & { count: number; examples: Problem[] }>();
  const byCheck = new Map<string, Counts>(
    checks.map(({ name, description, tables }) => [
      name,
      { name, description, tables: tables.map((table) => table.name), records: 0, passed: 0, warnings: 0, failed: 0, examples: [] },
    ]),
  );
  return {
    count(table, number) {
      records[table] = (records[table] ?? 0) + number;
    },
    reading(problem) {
      const key = `${problem.check}\n${problem.severity}`;
      const seen = reading.get(key) ?? { name: problem.check, severity: problem.severity, count: 0, examples: [] };
      reading.set(key, seen);
      seen.count++;
      severities[problem.severity]++;
      keep(seen.examples, [problem]);
    },
    tested({ name }, tested, problems) {
      const counts = byCheck.get(name) as Counts;
      const failed = recordsOf(problems.filter(({ severity }) => severity === 'error'));
      const touched = recordsOf(problems);
      counts.records += tested;
      counts.failed += failed.size;
      counts.warnings += touched.size - failed.size;
      keep(counts.examples, problems);
      for (const { severity } of problems) severities[severity]++;
    },
    report: () => ({
      records,
      errors: severities.error,
      warnings: severities.warning,
      reading: [...reading.values()],
      checks: [...byCheck.values()].map((counts) => ({ ...counts, passed: Math.max(0, counts.records - counts.failed - counts.warnings) })),
    }),
  };
}

const recordsOf = (problems: readonly Problem[]) => new Set(problems.map(({ table, record }) => `${table} ${record}`));

function keep(examples: Problem[], problems: readonly Problem[]) {
  examples.push(...problems.slice(0, EXAMPLES - examples.length));
}
