import type { Table } from '@onrecord/schema';
import type { Row } from '../cells.js';
import type { Dataset } from '../dataset.js';
import { checksSection, grouped } from './checks.js';
import { TRAPS } from '../describe/traps.js';
import { noRelease } from '../release/unreleased.js';
import { html, Html } from './html.js';
import { readFromSection } from './read-from.js';
import type { Report } from './report.js';
import { STYLE } from './style.js';
import { columnsSection, rowsSection, type ShownTable } from './tables.js';

/** Everything that the page shows. */
export interface Shown {
  readonly dataset: Dataset;
  readonly citation: string;
  readonly croissant: object;
  /** Tables of the data, then those about it. */
  readonly tables: readonly ShownTable[];
  /** Tables whose rows are the data: their numbers stand on top. */
  readonly data: readonly Table[];
  readonly report: Report;
  /** Bytes of each file by path. */
  readonly bytes: ReadonlyMap<string, number>;
}

/** index.html: one page without a server, a script or a network. */
export function pageOf(shown: Shown): string {
  const { dataset, tables, report, croissant } = shown;
  const beginning = (name: string): readonly Row[] => tables.find(({ table }) => table.name === name)?.beginning ?? [];
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${dataset.title}</title>${dataset.description === null ? null : html`<meta name="description" content="${dataset.description}">`}
<link rel="icon" href="data:,"><style>${new Html(STYLE)}</style>
<script type="application/ld+json">${new Html(JSON.stringify(croissant).replaceAll('<', '\\u003c'))}</script></head>
<body>${top(shown)}<main class="in">
${readFromSection(beginning('articles'), beginning('quotes'), beginning('casualty_claims'))}
${downloads(shown)}
${traps}
${rowsSection(tables)}
${columnsSection(tables.map(({ table }) => table))}
${checksSection(report)}
${cite(shown)}
</main><footer class="in">Version ${dataset.version}. ${link('README.md', 'How to open the files')}, ${link('SHA256SUMS', 'checksums')},
${link('LICENSE.txt', 'licence')}.</footer></body></html>
`.text;
}

function top({ dataset, tables, data }: Shown): Html {
  const { title, description, version, released, licence, contributors, homepage } = dataset;
  const numbers = tables.filter(({ table }) => data.some(({ name }) => name === table.name));
  const facts = [
    html`Version <b>${version}</b>`,
    released === null ? null : html`Released <b>${released}</b>`,
    html`Licence <b>${licence === null ? 'none given' : link('LICENSE.txt', licence.id)}</b>`,
    contributors.length === 0 ? null : html`By <b>${contributors.map((one) => one.title).join(', ')}</b>`,
    homepage === null ? null : link(homepage, 'Home page'),
  ].filter((fact) => fact !== null);
  return html`<header><div class="in"><h1>${title}</h1>${description === null ? null : html`<p class="lead">${description}</p>`}
<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
<nav aria-label="On this page">${PLACES.map(([place, name]) => link(`#${place}`, name))}</nav>
<div class="numbers">${numbers.map(({ table, count }) => html`<div class="card"><b>${grouped(count)}</b><span>${
    table.title.toLowerCase()}</span></div>`)}</div></div></header>`;
}

const PLACES = [
  ['download', 'Download'], ['traps', 'Two traps'], ['rows', 'First rows'], ['columns', 'Columns'], ['checks', 'Checks'], ['cite', 'Cite'],
] as const;

/** The forms of a table: what the page calls each, its folder, the ending of its files, and the text of the link. */
const FORMS = [
  ['CSV', 'csv', 'csv', 'CSV'], ['for spreadsheets', 'spreadsheet', 'csv', 'CSV'],
  ['JSON', 'json', 'json', 'JSON'], ['Parquet', 'parquet', 'parquet', 'Parquet'],
] as const;

function downloads({ dataset, tables, bytes }: Shown): Html {
  const size = (path: string) => sizeOf(bytes.get(path) ?? 0);
  const workbook = `spreadsheet/${dataset.name}.xlsx`;
  const form = (table: Table) => ([name, folder, ending, text]: (typeof FORMS)[number]) => {
    const path = `${folder}/${table.name}.${ending}`;
    return html`<td data-label="${name}">${link(path, text)} <span class="small">${size(path)}</span></td>`;
  };
  return html`<section id="download"><h2>Download</h2>
<div class="cards">
${card(link(workbook, 'One workbook'), `${size(workbook)}. For Excel, LibreOffice and Google Sheets: a sheet for each table,
and one that explains the columns.`)}
${card(link('README.md', 'How to open the files'), 'Step by step for Excel, LibreOffice, Google Sheets, R and Python.')}
${card(link('CODEBOOK.md', 'Codebook'), 'Every table, column, value and convention.')}
</div>
<div class="scroll" tabindex="0" role="region" aria-label="Files"><table class="downloads">
<thead><tr><th>table</th>${FORMS.map(([name]) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${tables.map(({ table }) => html`<tr><td><b>${table.title}</b></td>${FORMS.map(form(table))}</tr>
`)}</tbody></table></div>
<p class="small">CSV says exactly what the records say. The CSV for spreadsheets is changed where a program would take text for a
formula, number or date; ${link('spreadsheet/altered_cells.csv', 'every such cell is listed')}. For programs:
${link('datapackage.json', 'Data Package')}, ${link('croissant.json', 'Croissant')},
JSON Schemas (${tables.map(({ table }, n) => [n === 0 ? '' : ', ', link(`schema/${table.name}.json`, table.name)])}).</p></section>`;
}

const link = (path: string, text: string) => html`<a href="${path}">${text}</a>`;
const card = (title: Html, text: string) => html`<div class="card"><h3>${title}</h3><p class="small">${text}</p></div>`;

const traps = html`<section id="traps"><h2>Two traps</h2>
<div class="cards">${TRAPS.map(({ title, text }) => html`<div class="card"><h3>${title}</h3><p>${withCode(text)}</p></div>
`)}</div></section>`;

/** Text with what stands between backticks as code. */
function withCode(text: string): readonly (Html | string)[] {
  return text.split('`').map((part, n) => (n % 2 === 1 ? html`<code>${part}</code>` : part));
}

function cite({ dataset, citation }: Shown): Html {
  const warning = noRelease(dataset);
  return html`<section id="cite"><h2>How to cite it</h2><blockquote>${citation}</blockquote>
${warning === null ? null : html`<p class="warn">${warning}</p>`}
<p>Name the version: ids and values are fixed for each. ${link('CITATION.cff', 'CITATION.cff')} says the same to
reference managers.</p></section>`;
}

/** Bytes in the unit that a person reads. */
function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
