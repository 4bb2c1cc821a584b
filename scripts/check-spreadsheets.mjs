#!/usr/bin/env zx
// Opens what a researcher opens, in LibreOffice without a window, and looks whether text stayed text. Not in CI: it needs
// LibreOffice.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { $ } from 'zx';
import { allTables, columnsOf, quotes } from '../packages/schema/lib/index.js';
import { openStrictCsv } from '../packages/export/lib/csv/strict.js';
import { cellText } from '../packages/export/lib/spreadsheet/cell.js';
import { openSpreadsheetCsv, spreadsheetCells } from '../packages/export/lib/spreadsheet/csv.js';
import { workbookOf } from '../packages/export/lib/spreadsheet/workbook.js';
import { sheetsOf } from './flat-ods.mjs';

const HELP = `Checks dist/spreadsheet/ in LibreOffice (Debian: apt install libreoffice-calc).

  npx zx scripts/check-spreadsheets.mjs [--dist DIR] [--office FILE]

  --dist DIR     the dataset (dist)
  --office FILE  the program (soffice)

Each CSV is opened as a person in the United States, Britain, Germany and France would open it, with every
guess of LibreOffice turned on (numbers and dates in quoted cells, formulas); the workbook as it is. So is a
table of hostile text. A cell of text that became a formula, number, date or truth value, or that shows other
text, is a fault. To prove that the check can see, the strict CSV of the hostile table must show faults.
Exit code: 0 all is well, 1 something is not.
`;

const LANGUAGES = { 'en-US': 1033, 'en-GB': 2057, 'de-DE': 1031, 'fr-FR': 1036 };
const HOSTILE = [
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1+1', '=HYPERLINK("http://localhost","x")', "=cmd|'/c calc'!A1", '12', '2,700', '1.5', '1e5', '007', '3-4', '12/3', '2011-03', '2012', '18 December 2012', 'Dec 18',
  'March 2011', 'TRUE', 'false', '#N/A', '10 %', '$5', '€ 40', '10:30 PM', 'Tuesday, March 6, 2012', '"quoted"', "'12", 'a,b;c', 'two\nlines', 'end\r\n', 'nul\0here', '\ufeffmark', '\u202eturned', '😀 e\u0301 نعم', '_x0041_', '1 2/3', '12 000', '(12)', '٣', 'x'.repeat(40_000), '=' + 'y'.repeat(32_766), 'null', 'NaN', '0x1F', '1,5', '1.000', '3.12.', '12.3.2011', '5 mars 2012', '5. März 2012', '3 déc 2011', '1h30', '-', '--', '=', '%', '12 p',
];

const { values } = parseArgs({
  args: process.argv.slice(process.argv.findIndex((arg) => arg.endsWith('check-spreadsheets.mjs')) + 1),
  options: { dist: { type: 'string', default: 'dist' }, office: { type: 'string', default: 'soffice' }, help: { type: 'boolean' } },
});

if (values.help) process.stdout.write(HELP);
else process.exitCode = await main(resolve(values.dist));

async function main(dist) {
  const work = mkdtempSync(join(tmpdir(), 'check-spreadsheets-'));
  try {
    const tables = allTables.map((table) => ({ table, rows: JSON.parse(readFileSync(join(dist, 'json', `${table.name}.json`), 'utf8')) }));
    const workbook = join(dist, 'spreadsheet', readdirSync(join(dist, 'spreadsheet')).find((file) => file.endsWith('.xlsx')));
    const hostile = [{ table: quotes, rows: HOSTILE.map((text) => ({ ...Object.fromEntries(columnsOf(quotes).map((name) => [name, quotes.columns[name].example])), text, cue: text })) }];
    const { csv, strict, book } = await writeHostile(work, hostile);
    let cells = 0;
    const faults = [];
    const add = (found) => {
      cells += found.cells;
      faults.push(...found.faults);
    };
    for (const [language, code] of Object.entries(LANGUAGES)) {
      for (const one of tables) add(await checkCsv(work, join(dist, 'spreadsheet', `${one.table.name}.csv`), one, language, code));
      add(await checkCsv(work, csv, hostile[0], language, code));
      if ((await checkCsv(work, strict, hostile[0], language, code)).faults.length === 0) faults.push(`${language}: the check is blind: it finds no fault in hostile text that is not disarmed`);
    }
    add(await checkWorkbook(work, workbook, tables));
    add(await checkWorkbook(work, book, hostile));
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    process.stdout.write(`${cells} cells looked at, ${faults.length} faults\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function writeHostile(work, [{ table, rows }]) {
  const [csv, strict, book] = ['hostile.csv', 'strict.csv', 'hostile.xlsx'].map((file) => join(work, file));
  for (const form of [openSpreadsheetCsv(table, csv, () => {}), openStrictCsv(table, strict)]) {
    form.add(rows);
    form.close();
  }
  writeFileSync(book, await workbookOf([{ table, count: rows.length, rows: () => rows }], () => {}));
  return { csv, strict, book };
}

/** Every guess on: separator, quote, UTF-8, from line 1, standard columns, language, quoted is not text, numbers are detected, …, formulas are evaluated. */
async function checkCsv(work, file, { table, rows }, language, code) {
  const sheets = await opened(work, file, `--infilter=CSV:44,34,76,1,,${code},false,true,false,false,false,0,true`);
  const expected = rows.map((row) => spreadsheetCells(table, row).cells);
  return compare(`${basename(file)}, ${language}`, table, [...sheets.values()][0], expected);
}

async function checkWorkbook(work, file, tables) {
  const sheets = await opened(work, file);
  const all = tables.map(({ table, rows }) => {
    const expected = rows.map((row) => columnsOf(table).map((name) => {
      const value = Array.isArray(row[name]) ? row[name].join(';') : row[name] ?? null;
      return typeof value === 'string' ? cellText(value).text : value;
    }));
    return compare(`${basename(file)}, ${table.name}`, table, sheets.get(table.name) ?? [], expected);
  });
  return { cells: all.reduce((sum, one) => sum + one.cells, 0), faults: all.flatMap((one) => one.faults) };
}

async function opened(work, file, ...options) {
  const out = join(work, 'out');
  mkdirSync(out, { recursive: true });
  await $({ quiet: true })`${values.office} -env:UserInstallation=file://${join(work, 'profile')} --headless --convert-to fods ${options} --outdir ${out} ${file}`;
  const written = join(out, readdirSync(out)[0]);
  const sheets = sheetsOf(readFileSync(written, 'utf8'));
  rmSync(written);
  return sheets;
}

function compare(where, table, found, expected) {
  const names = columnsOf(table);
  const faults = [];
  expected.forEach((line, n) => line.forEach((value, place) => {
    const fault = faultOf(table.columns[names[place]], value, found[n + 1]?.[place] ?? { type: null, formula: null, value: null, text: '' });
    if (fault !== null) faults.push(`${where}, row ${n + 1}, ${names[place]}: ${fault}`);
  }));
  return { cells: expected.length * names.length, faults };
}

function faultOf({ limits }, value, { type, formula, value: held, text }) {
  // LibreOffice keeps a truth value of a workbook as the function of that name, and shows it: it is one, no text became one.
  if (typeof value === 'boolean' && formula === `of:=${String(value).toUpperCase()}()` && text === String(value).toUpperCase()) return null;
  if (formula !== null) return `became the formula ${formula}`;
  if (value === null || value === '') return type === null ? null : `is empty, reads ${text}`;
  if (typeof value === 'number') return type === 'float' && Number(held) === value ? null : `${value} became ${type} ${held}`;
  // In a CSV it is a word of English: elsewhere it stays one.
  if (typeof value === 'boolean') return (type === 'boolean' && held === String(value)) || text === String(value) ? null : `${value} became ${type} ${held}`;
  if (limits.format === 'date') return type === 'date' && held.startsWith(value) ? null : `the date ${value} became ${type} ${held ?? text}`;
  if (type !== 'string') return `the text ${JSON.stringify(value.slice(0, 60))} became ${type} ${held}`;
  return text === value ? null : `${JSON.stringify(value.slice(0, 60))} reads ${JSON.stringify(text.slice(0, 60))}`;
}
