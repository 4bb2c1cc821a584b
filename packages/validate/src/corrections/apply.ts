import {
  articles, casualtyClaims, fixedColumns, nameOf, paragraphs, quotes, STRIKE, strikable, type Column, type Correction, type Table,
} from '@onrecord/schema';
import type { ArticleRecords } from '../check.js';
import { isPublished } from '../checks/article-text.js';
import { shown, type Finding, type Row } from '../finding.js';
import { faultsOf } from '../shape.js';
import { fault, remark, type CorrectionLine } from './read.js';
import { asCell, valueOf } from './value.js';

/** A correction that took effect, and what the program had read: of a struck record its words. */
export interface Applied extends Correction {
  readonly was: string | null;
}

/** One article’s records after its corrections. */
export interface Corrected {
  readonly records: ArticleRecords;
  /** The records that differ from what the program had read, as `handle` names them. */
  readonly handles: ReadonlySet<string>;
  readonly applied: readonly Applied[];
  readonly findings: readonly Finding[];
}

/** Names a record among those of all tables. */
export const handle = (table: string, id: string | null) => `${table} ${id}`;

type Rows = Readonly<Record<string, readonly Row[]>>;
/** What has come of the corrections so far. */
interface State {
  readonly rows: Rows;
  readonly applied: readonly Applied[];
  readonly struck: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

const TABLES: readonly Table[] = [articles, paragraphs, quotes, casualtyClaims];

/** Applies the corrections of one article, in the order of the file. One that does not fit changes nothing and is told. */
export function applyCorrections(records: ArticleRecords, lines: readonly CorrectionLine[]): Corrected {
  if (lines.length === 0) return { records, handles: new Set(), applied: [], findings: [] };
  const { article, paragraphs: read, quotes: said, claims } = records;
  const before: Rows = { articles: [article], paragraphs: read, quotes: said, casualty_claims: claims };
  const { rows, applied, struck, findings } = lines.reduce<State>(apply, { rows: before, applied: [], struck: new Set(), findings: [] });
  const left = withoutStruck(rows, struck);
  return {
    records: { ...records, ...recordsOf(left.rows) },
    handles: new Set([...applied.map(({ table, id }) => handle(table, id)), ...left.cut]),
    applied,
    findings,
  };
}

/** Rows of one article as its records; the schema has been asked about every changed one. Its counts follow its rows. */
function recordsOf(rows: Rows): Pick<ArticleRecords, 'article' | 'paragraphs' | 'quotes' | 'claims'> {
  const { articles: [article] = [], paragraphs: read = [], quotes: said = [], casualty_claims: claims = [] } = rows;
  const counted = { ...article, quote_count: said.length, claim_count: claims.length };
  return { article: counted, paragraphs: read, quotes: said, claims } as unknown as ArticleRecords;
}

const MEND_KIND = 'Correct kind between headline and body, or between kinds that are no text; else mend the raw document, or add a case.';

function apply(state: State, { row, correction }: CorrectionLine): State {
  const { table: name, id, field, value } = correction;
  const wrong = (what: string, mend: string): State => ({ ...state, findings: [...state.findings, fault(row, correction, what, mend)] });
  const table = TABLES.find((one) => one.name === name) as Table;
  const record = (state.rows[name] ?? []).find((one) => nameOf(table, one) === id) as Row;
  if (state.struck.has(handle(name, id))) return wrong('the record is struck above', 'Keep one of the two rows.');
  if (field === STRIKE) {
    if (!strikable.includes(name)) return wrong(`a record of ${name} cannot be struck`, 'Take the document out of the raw folder.');
    if (value !== null) return wrong(`“${STRIKE}” has the value ${shown(value)}`, 'Leave the value empty.');
    const isCorrected = state.applied.some((one) => one.table === name && one.id === id);
    if (isCorrected) return wrong('the record is corrected above', 'Keep one of the two rows.');
    return { ...state, struck: new Set([...state.struck, handle(name, id)]), applied: [...state.applied, { ...correction, was: wordsOf(record) }] };
  }
  const column = table.columns[field] as Column | undefined;
  const isFixed = (one: string) => table.key.includes(one) || (fixedColumns[name] ?? []).includes(one);
  if (column === undefined) {
    const usable = Object.keys(table.columns).filter((one) => !isFixed(one));
    return wrong(`${name} has no column ${field}`, `Use one of ${[...usable, ...(strikable.includes(name) ? [STRIKE] : [])].join(', ')}.`);
  }
  const fixed = `${field} says what the document is, not how it was read`;
  if (isFixed(field)) return wrong(fixed, 'Correct another column, or the raw document.');
  const changed: Row = { ...record, [field]: valueOf(column, value) };
  if (name === paragraphs.name && field === 'kind' && isPublished(record[field]) !== isPublished(changed[field])) {
    return wrong(`kind cannot turn from ${record[field]} into ${changed[field]}: articles.text is the headline and the body`, MEND_KIND);
  }
  const [misfit] = faultsOf(table, changed);
  if (misfit) return wrong(misfit.what, `Give a value as the codebook describes ${name}.${field}.`);
  if (JSON.stringify(changed[field]) === JSON.stringify(record[field])) {
    const needless = remark(row, correction, `unnecessary: ${field} is ${shown(record[field])} without it`, 'Take the row out.');
    return { ...state, findings: [...state.findings, needless] };
  }
  return {
    ...state,
    rows: { ...state.rows, [name]: state.rows[name]?.map((one) => (one === record ? changed : one)) ?? [] },
    applied: [...state.applied, { ...correction, was: asCell(record[field]) }],
  };
}

/** The words of a quote, the sentence of a claim. */
const wordsOf = ({ text, evidence }: Row): string | null => asCell(evidence ?? text);

/** Takes struck records out; what pointed at one points nowhere, and is named in `cut`. */
function withoutStruck(rows: Rows, struck: ReadonlySet<string>): { readonly rows: Rows; readonly cut: readonly string[] } {
  const cut: string[] = [];
  const left = TABLES.map((table) => {
    const kept = (rows[table.name] ?? []).filter((row) => !struck.has(handle(table.name, nameOf(table, row))));
    const pointers = table.references.filter(({ columns, table: target }) => columns.length === 1 && strikable.includes(target));
    return [table.name, kept.map((row) => {
      const dangling = pointers.flatMap(({ columns: [column = ''], table: target }) =>
        (struck.has(handle(target, row[column] as string | null)) ? [[column, null] as const] : []));
      if (dangling.length === 0) return row;
      cut.push(handle(table.name, nameOf(table, row)));
      return { ...row, ...Object.fromEntries(dangling) };
    })] as const;
  });
  return { rows: Object.fromEntries(left), cut };
}
