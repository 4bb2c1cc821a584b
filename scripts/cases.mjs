// Cases: cases/<stage>/<slug>/ holds a text (input.txt, or input.bin for odd bytes) and what a careful reader finds in it
// (expected.yaml). What is compared and how is told in docs/adding-a-case.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { allTables, articles } from '@onrecord/schema';
import { parse as readYaml } from 'yaml';

const INPUTS = ['input.txt', 'input.bin'];
const OPTIONS = ['plain', 'published'];
const INCLUDE = '_include';

/** Tables whose rows a case lists, by key; the article is one map of its own. */
const lists = new Map(allTables.filter((table) => table !== articles).map((table) => [table.name, table]));

const KEYS = [...OPTIONS, 'article', ...lists.keys()];

/** All cases below a folder, as { name: "stage/slug", stage, folder }, in one order on every machine. */
export function casesBelow(root) {
  const entries = (folder) => readdirSync(folder, { withFileTypes: true });
  const folders = (folder) => entries(folder).filter((entry) => entry.isDirectory()).map(({ name }) => name).toSorted();
  const caseOf = (stage, slug) => ({ name: `${stage}/${slug}`, stage, folder: join(root, stage, slug) });
  return folders(root).flatMap((stage) => folders(join(root, stage)).map((slug) => caseOf(stage, slug)));
}

/** Stages whose cases are sentences and short texts of news, not pages. */
const OF_NEWS = new Set(['quotes', 'claims', 'language']);

/** The paragraphs of news of all cases below a folder: what texts are mixed from. */
export function newsParagraphs(root) {
  const cases = casesBelow(root).filter(({ stage }) => OF_NEWS.has(stage));
  const paragraphs = cases.flatMap(({ folder }) => readCase(folder).bytes.toString().split(/\n\s*\n/));
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

/** A case as it stands in its folder: { file, bytes, expected }. Throws where it does not say what it expects, or says it wrongly. */
export function readCase(folder) {
  const file = INPUTS.find((name) => existsSync(join(folder, name)));
  if (file === undefined) throw new Error(`There is no ${INPUTS.join(' or ')}.`);
  if (!existsSync(join(folder, 'expected.yaml'))) throw new Error('There is no expected.yaml: say what a reader finds in the text.');
  const expected = readYaml(readFileSync(join(folder, 'expected.yaml'), 'utf8'));
  const faults = faultsOf(expected);
  if (faults.length > 0) throw new Error(`expected.yaml: ${faults.join(' ')}`);
  return { file, bytes: readFileSync(join(folder, file)), expected };
}

/** What is wrong with an expectation before it is compared with anything. */
export function faultsOf(expected) {
  if (!isMap(expected) || Object.keys(expected).every((key) => OPTIONS.includes(key))) {
    return ['It expects nothing: name article, quotes, casualty_claims …'];
  }
  return Object.entries(expected).flatMap(([key, value]) => {
    if (key === 'plain') return typeof value === 'boolean' ? [] : ['plain is true or false.'];
    if (key === 'published') return isDay(value) ? [] : ['published is a day of the calendar: 2012-12-18.'];
    if (key === 'article') return value === null ? [] : recordFaults('article', value, articles);
    const table = lists.get(key.replace(new RegExp(`${INCLUDE}$`), ''));
    if (table === undefined) return [`There is no key ${key}: it is one of ${KEYS.join(', ')}, or a list’s name with ${INCLUDE}.`];
    if (!Array.isArray(value) || (key.endsWith(INCLUDE) && value.length === 0)) {
      return [`${key} is a list of records${key.endsWith(INCLUDE) ? ', one at least' : ' ([] for none)'}.`];
    }
    return value.flatMap((record, n) => recordFaults(`${key} ${n + 1}`, record, table));
  });
}

/** YAML reads a bare 2012-12-18 as words. */
const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00Z`).toJSON()?.startsWith(value) === true;

function recordFaults(place, record, table) {
  if (!isMap(record) || Object.keys(record).length === 0) return [`${place} names no column of ${table.name}.`];
  const unknown = Object.keys(record).filter((column) => !(column in table.columns));
  return unknown.map((column) => `${place}: ${table.name} has no column ${column}.`);
}

/** Reads a case with `parse` as the program reads a raw document; its source row knows `published` alone. */
export function parseCase(parse, { file, bytes, expected }) {
  const { plain = false, published = null } = expected;
  const source = published === null ? null : { file, url: null, publisher: null, published, title: null, license: null, note: null };
  return parse({ file: basename(file), bytes }, source, null, { plain });
}

/** Where records differ from what a case expects, a sentence each; none where it holds. A column not named is not compared. */
export function differences(expected, parsed) {
  return Object.entries(expected).flatMap(([key, wanted]) => {
    if (OPTIONS.includes(key)) return [];
    if (key === 'article') return articleDifferences(wanted, parsed);
    const name = key.replace(new RegExp(`${INCLUDE}$`), ''), rows = parsed[name], table = lists.get(name);
    return key === name ? listDifferences(name, wanted, rows, table, parsed) : missingRecords(key, wanted, rows, table, parsed);
  });
}

function articleDifferences(wanted, parsed) {
  if (wanted === null && parsed.article === null) return [];
  if (wanted === null || parsed.article === null) return [`article: expected ${wanted === null ? 'none, found one' : 'one, found none'}.`];
  return columnDifferences('article', wanted, parsed.article, articles, parsed);
}

function listDifferences(name, wanted, rows, table, parsed) {
  if (wanted.length !== rows.length) {
    return [`${name}: expected ${wanted.length}, found ${rows.length}${rows.map((row) => `\n    ${labelOf(row)}`).join('')}`];
  }
  return wanted.flatMap((record, n) => columnDifferences(`${name} ${n + 1}`, record, rows[n], table, parsed));
}

function missingRecords(key, wanted, rows, table, parsed) {
  return wanted.flatMap((record, n) => {
    const found = rows.map((row) => columnDifferences(`${key} ${n + 1}`, record, row, table, parsed));
    if (found.some((differing) => differing.length === 0)) return [];
    const nearest = found.toSorted((one, other) => one.length - other.length)[0];
    return nearest ?? [`${key} ${n + 1}: expected one, found no record at all.`];
  });
}

function columnDifferences(place, record, row, table, parsed) {
  return Object.entries(record).flatMap(([column, wanted]) => {
    const found = row[column], words = wordsBehind(table, column, found, parsed);
    // YAML reads 12 and 2012 as numbers where a column holds text.
    const known = table.columns[column].kind === 'string' && typeof wanted === 'number' ? String(wanted) : wanted;
    const isMeant = [found, words].some((value) => JSON.stringify(value) === JSON.stringify(known));
    return isMeant ? [] : [`${place}, ${column}: expected ${show(known)}, found ${show(words)}.`];
  });
}

/** A reference to another row may be given by that row's words, which a reader knows; ids nobody knows by heart. */
function wordsBehind(table, column, value, parsed) {
  const reference = table.references.find(({ columns }) => columns.length === 1 && columns[0] === column);
  if (value === null || reference === undefined) return value;
  const row = parsed[reference.table]?.find((other) => other[reference.to[0]] === value);
  return row === undefined ? value : labelOf(row);
}

const labelOf = (row) => row.count_text ?? row.text ?? row.message;
const show = (value) => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));
const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
