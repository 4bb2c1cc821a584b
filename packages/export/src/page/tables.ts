import { columnsOf, LIST_DELIMITER, type Column, type Table } from '@onrecord/schema';
import type { Row } from '../cells.js';
import { cut } from '../cut.js';
import { typeOf } from '../describe/column.js';
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

/** The first rows of every table; those of the quotes unfolded. */
export function rowsSection(tables: readonly ShownTable[]): Html {
  return html`<section id="rows"><h2>The first rows</h2>
${tables.map(({ table, count, beginning }) => {
    const first = beginning.slice(0, FIRST);
    const open = first.length > 0 && table.name === 'quotes';
    return html`<details${open ? html` open` : null}>
<summary>${table.name} <span>${count === 0 ? 'no row' : `${grouped(first.length)} of ${grouped(count)} rows`}</span></summary>
<p class="small">${table.meaning}</p>
${first.length === 0 ? null : rows(table, first)}</details>
`;
  })}</section>`;
}

function rows(table: Table, all: readonly Row[]): Html {
  const names = columnsOf(table);
  const line = (row: Row) => html`<tr>${names.map((name) => cell(name, table.columns[name] as Column, row[name] ?? null))}</tr>
`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="First rows of ${table.name}"><table class="rows">
<thead><tr>${names.map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${all.map(line)}</tbody></table></div>`;
}

const ID = /^\^[a-z]_\[0-9a-f\]/; // the pattern of a column of ids

function cell(name: string, { limits }: Column, value: Row[string]): Html {
  if (value === null || value === undefined) return html`<td class="none" data-label="${name}">·</td>`;
  if (typeof value === 'number') return html`<td class="number" data-label="${name}">${value}</td>`;
  const text = typeof value === 'object' ? value.join(LIST_DELIMITER) : String(value);
  if (ID.test(limits.pattern ?? '')) return html`<td title="${text}" data-label="${name}"><code>${text.slice(0, 6)}…</code></td>`;
  return html`<td data-label="${name}"><div>${cut(text, SHOWN)}</div></td>`;
}

/** What every column means. */
export function columnsSection(tables: readonly Table[]): Html {
  return html`<section id="columns"><h2>What the columns mean</h2>
<p>Empty is unknown: the text does not say. Offsets count characters (Unicode code points) from 0.
<a href="CODEBOOK.md">The codebook</a> has every convention and defines every value.</p>
${tables.map((table) => html`<details><summary>${table.name} <span>${columnsOf(table).length} columns</span></summary>
<dl>${columnsOf(table).map((name) => column(name, table.columns[name] as Column))}</dl></details>
`)}</section>`;
}

function column(name: string, said: Column): Html {
  const { nullable, meaning, unit, vocabulary } = said;
  const small = (words: string) => html` <span class="small">${words}</span>`;
  const type = vocabulary ? 'one of a list' : typeOf(said);
  return html`<dt><code>${name}</code><span class="small">${type}${nullable ? ', may be empty' : ''}</span></dt>
<dd>${meaning}${unit === null ? null : small(`Unit: ${unit}.`)}${
    vocabulary === null ? null : small(`Values: ${Object.keys(vocabulary.values).join(', ')}.`)}</dd>
`;
}
