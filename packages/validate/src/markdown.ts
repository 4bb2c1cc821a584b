import { located, STRIKE, type Problem } from '@onrecord/schema';
import { markdownTable, plainMarkdown } from '@onrecord/schema/markdown';
import { foundations } from './checks/index.js';
import type { Applied } from './corrections/index.js';
import type { CheckReport, ReadingReport, Report } from './report.js';

/** The report as a page that a researcher can read. */
export function markdownOf(report: Report): string {
  return [
    '# Validation report',
    verdict(report),
    '## Records',
    markdownTable(['table', 'records'], Object.entries(report.records).map(([name, count]) => [name, count])),
    '## Reading the raw documents',
    reading(report.reading),
    '## Corrections by people',
    corrected(report.corrections),
    '## Checks of the records',
    'A record passes a check when the check finds nothing. Warnings are worth a look and do not stop publication; an error does. '
      + `An article with an error in ${foundations[0]?.name} to ${foundations.at(-1)?.name} is tested no further.`,
    markdownTable(
      ['check', 'what holds', 'records', 'passed', 'warnings', 'failed'],
      report.checks.map((check) => [check.name, check.description, check.records, check.passed, check.warnings, check.failed]),
    ),
    ...report.checks.filter((check) => check.examples.length > 0).flatMap(found),
  ].join('\n\n').concat('\n');
}

function verdict({ errors, warnings }: Report): string {
  const all = `${many(errors, 'error')} and ${many(warnings, 'warning')}`;
  if (errors > 0) return `**Not fit to publish:** ${all}. What was published before is left as it is.`;
  return warnings > 0 ? `**Fit to publish,** with ${many(warnings, 'warning')}.` : '**Fit to publish.** No check found anything.';
}

function reading(all: readonly ReadingReport[]): string {
  if (all.length === 0) return 'Every raw document was read without a problem.';
  const sections = all.map(({ name, severity, count, examples }) =>
    `### ${name}: ${many(count, severity)}\n\n${listOf(examples, count)}`);
  return sections.join('\n\n');
}

function corrected(all: readonly Applied[]): string {
  if (all.length === 0) return 'Nobody corrected a record by hand.';
  return all.map(({ table, id, field, was, value, reason, by, on }) => {
    const change = field === STRIKE ? `struck: “${plainMarkdown(was ?? '')}”` : `${field}: ${plainMarkdown(was ?? 'unknown')} → ${plainMarkdown(value ?? 'unknown')}`;
    return `- ${table} ${plainMarkdown(id)}, ${change}. ${plainMarkdown(reason)} (${plainMarkdown(by)}, ${on})`;
  }).join('\n');
}

function found({ name, warnings, failed, examples }: CheckReport): readonly string[] {
  return [`### ${name}: ${failed} failed, ${warnings} with warnings`, listOf(examples, failed + warnings)];
}

function listOf(examples: readonly Problem[], all: number): string {
  const lines = examples.map((problem) => `- ${problem.severity}: ${plainMarkdown(located(problem))} Mend: ${plainMarkdown(problem.mend)}`);
  return [...lines, ...(all > examples.length ? ['- … the others are in the table problems.'] : [])].join('\n');
}

/** “1 error”, “2 errors”. */
export const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
