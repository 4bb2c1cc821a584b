import { columnsOf, LIST_DELIMITER, type Column, type Table } from '@onrecord/schema';
import type { Row } from '../cells.js';
import { grouped } from './checks.js';
import { html, type Html } from './html.js';

/** A table as the page shows it. */
export interface ShownTable {
  readonly table: Table;
  readonly count: number;
  /** The first rows, as many as there may be something to choose from. */
  readonly beginning: readonly Row[];
}

/** Rows that the page shows of each table. */
const FIRST = 5;

/** Characters of a cell that the page shows. */
const SHOWN = 160;

/** The first rows of every table. */
export function rowsSection(tables: readonly ShownTable[]): Html {
  return html`<section id="rows"><h2>The first rows</h2>
${tables.map(({ table, count, beginning }) => [table, count, beginning.slice(0, FIRST)] as const).map(([table, count, first]) => html`<details${first.length > 0 && table.name === 'quotes' ? html` open` : null}><summary>${table.name} <span>${count === 0 ? 'no row' : `${grouped(first.length)} of ${grouped(count)} rows`}</span></summary>
<p class="small">${table.meaning}</p>
${first.length === 0 ? null : html`<div class="scroll" tabindex="0" role="region" aria-label="First rows of ${table.name}"><table class="rows"><thead><tr>${columnsOf(table).map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${first.map((row) => html`<tr>${columnsOf(table).map((name) => cell(name, table.columns[name] as Column, row[name] ?? null))}</tr>
`)}</tbody></table></div>`}</details>
`)}</section>`;
}

const ID = /^\^[a-z]_\[0-9a-f\]/; // the pattern of a column of ids

function cell(name: string, { limits }: Column, value: Row[string]): Html {
  if (value === null || value === undefined) return html`<td class="none" data-label="${name}">·</td>`;
  if (typeof value === 'number') return html`<td class="number" data-label="${name}">${value}</td>`;
  const text = typeof value === 'object' ? value.join(LIST_DELIMITER) : String(value);
  if (ID.test(limits.pattern ?? '')) return html`<td title="${text}" data-label="${name}"><code>${text.slice(0, 6)}…</code></td>`;
  return html`<td data-label="${name}"><div>${text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : text}</div></td>`;
}

/** What every column means. */
export function columnsSection(tables: readonly Table[]): Html {
  return html`<section id="columns"><h2>What the columns mean</h2>
<p>Empty is unknown: the text does not say. Offsets count characters (Unicode code points) from 0. <a href="CODEBOOK.md">The codebook</a> has every convention and defines every value.</p>
${tables.map((table) => html`<details><summary>${table.name} <span>${columnsOf(table).length} columns</span></summary><dl>${columnsOf(table).map((name) => column(name, table.columns[name] as Column))}</dl></details>
`)}</section>`;
}

function column(name: string, { kind, limits, nullable, meaning, unit, vocabulary }: Column): Html {
  const type = vocabulary ? 'one of a list' : limits.format === 'date' ? 'date' : kind === 'string' ? 'text' : kind === 'boolean' ? 'true or false' : kind === 'integer' ? 'whole number' : kind;
  return html`<dt><code>${name}</code><span class="small">${type}${nullable ? ', may be empty' : ''}</span></dt><dd>${meaning}${unit === null ? null : html` <span class="small">Unit: ${unit}.</span>`}${vocabulary === null ? null : html` <span class="small">Values: ${Object.keys(vocabulary.values).join(', ')}.</span>`}</dd>
`;
}
