import { html, type Html } from './html.js';
import type { Found, Report } from './report.js';

/** What was tested, how many records passed, and what was found. */
export function checksSection({ errors, warnings, reading, corrections, checks }: Report): Html {
  const found = [
    ...reading.map(({ name, count, examples }) => ({ name, all: count, examples })),
    ...checks.map(({ name, warnings: warned, failed, examples }) => ({ name, all: warned + failed, examples })),
  ].filter(({ all }) => all > 0);
  return html`<section id="checks"><h2>Was it checked?</h2>
<p class="verdict ${errors > 0 ? 'bad' : 'good'}">${errors > 0 ? `Errors: ${grouped(errors)}. Not fit to publish.` : warnings > 0 ? `Every check passed without an error; ${warnings === 1 ? 'one warning is' : `${grouped(warnings)} warnings are`} worth a look.` : 'Every record passed every check.'}</p>
<p>A program reads the texts, and other programs test what it read, record by record. A warning is worth a look; an error would have stopped publication. <a href="REPORT.md">The report as a page of text</a>, <a href="report.json">for programs</a>, <a href="csv/problems.csv">problem by problem</a>.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Checks"><table class="checks"><thead><tr><th>check</th>${['records', 'passed', 'warnings', 'failed'].map((head) => html`<th class="number">${head}</th>`)}</tr></thead>
<tbody>${checks.map(({ name, description, records, passed, warnings: warned, failed }) => html`<tr><td><b>${name}</b><span>${description}</span></td>
${number('records', records)}${number('passed', passed)}${number('warnings', warned, warned > 0 ? 'warn' : '')}${number('failed', failed, failed > 0 ? 'bad' : '')}</tr>
`)}</tbody></table></div>
${found.map(({ name, all, examples }) => html`<details><summary>${name} <span>${all} found${all > examples.length ? `, the first ${examples.length} below` : ''}</span></summary><ul>${examples.map(example)}</ul></details>`)}
${corrections.length === 0 ? html`<p class="small">Nobody corrected a record by hand.</p>` : html`<h3>Corrections by people</h3><ul>${corrections.map((one) =>
    html`<li><code>${one.table} ${one.id}</code>: ${one.field === 'strike' ? 'struck' : `${one.field} ${one.was ?? '(unknown)'} → ${one.value ?? '(unknown)'}`}. ${one.reason} <span class="small">(${one.by}, ${one.on})</span></li>`)}</ul>`}
</section>`;
}

const number = (label: string, value: number, tone = '') => html`<td class="number ${tone}" data-label="${label}">${grouped(value)}</td>`;

const example = ({ severity, file, place, message, mend }: Found) =>
  html`<li><b class="${severity === 'error' ? 'bad' : 'warn'}">${severity}</b>${[file, place].filter((part) => part !== null).map((part) => `, ${part}`)}: ${message} <span class="small">Mend: ${mend}</span></li>`;

/** A whole number with a narrow space between thousands. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
