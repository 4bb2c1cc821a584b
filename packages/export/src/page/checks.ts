import { located, STRIKE } from '@onrecord/schema';
import { html, type Html } from './html.js';
import type { Corrected, Found, Report } from './report.js';

/** What was tested, how many records passed, and what was found. */
export function checksSection(report: Report): Html {
  const { reading, checks } = report;
  const found = [
    ...reading.map(({ name, count, examples }) => ({ name, all: count, examples })),
    ...checks.map(({ name, warnings, failed, examples }) => ({ name, all: warnings + failed, examples })),
  ].filter(({ all }) => all > 0);
  return html`<section id="checks"><h2>Was it checked?</h2>
<p class="verdict ${report.errors > 0 ? 'bad' : 'good'}">${verdict(report)}</p>
<p>A program reads the texts, and other programs test what it read, record by record. A warning is worth a look; an error would
have stopped publication. <a href="REPORT.md">The report as a page of text</a>, <a href="report.json">for programs</a>,
<a href="csv/problems.csv">problem by problem</a>.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Checks"><table class="checks">
<thead><tr><th>check</th>${NUMBERS.map((head) => html`<th class="number">${head}</th>`)}</tr></thead>
<tbody>${checks.map(line)}</tbody></table></div>
${found.map(({ name, all, examples }) => html`<details><summary>${name} <span>${all} found${
    all > examples.length ? `, the first ${examples.length} below` : ''}</span></summary>
<ul>${examples.map(example)}</ul></details>`)}
${corrections(report.corrections)}
</section>`;
}

function verdict({ errors, warnings }: Report): string {
  if (errors > 0) return `Errors: ${grouped(errors)}. Not fit to publish.`;
  if (warnings === 0) return 'Every record passed every check.';
  return `Every check passed without an error; ${warnings === 1 ? 'one warning is' : `${grouped(warnings)} warnings are`} worth a look.`;
}

const NUMBERS = ['records', 'passed', 'warnings', 'failed'] as const;
const TONES = { records: '', passed: '', warnings: 'warn', failed: 'bad' } as const;

function line(check: Report['checks'][number]): Html {
  const tone = (head: (typeof NUMBERS)[number]) => (check[head] > 0 ? TONES[head] : '');
  return html`<tr><td><b>${check.name}</b><span>${check.description}</span></td>
${NUMBERS.map((head) => html`<td class="number ${tone(head)}" data-label="${head}">${grouped(check[head])}</td>`)}</tr>
`;
}

function example(problem: Found): Html {
  const tone = problem.severity === 'error' ? 'bad' : 'warn';
  return html`<li><b class="${tone}">${problem.severity}</b>: ${located(problem)} <span class="small">Mend: ${problem.mend}</span></li>`;
}

function corrections(all: readonly Corrected[]): Html {
  if (all.length === 0) return html`<p class="small">Nobody corrected a record by hand.</p>`;
  return html`<h3>Corrections by people</h3><ul>${all.map(({ table, id, field, was, value, reason, by, on }) => {
    const what = field === STRIKE ? 'struck' : `${field} ${was ?? '(unknown)'} → ${value ?? '(unknown)'}`;
    return html`<li><code>${table} ${id}</code>: ${what}. ${reason} <span class="small">(${by}, ${on})</span></li>`;
  })}</ul>`;
}

/** A whole number with a narrow space between thousands. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
