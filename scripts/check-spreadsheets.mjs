#!/usr/bin/env zx
// Opens what a researcher opens, in LibreOffice without a window, and looks whether text stayed text. Not in CI: it needs
// LibreOffice.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { $, which } from 'zx';
import { allTables, columnsOf, quotes } from '../packages/schema/lib/index.js';
import { cellsOf } from '../packages/export/lib/cells.js';
import { openStrictCsv } from '../packages/export/lib/csv/strict.js';
import { cellText } from '../packages/export/lib/spreadsheet/cell.js';
import { openSpreadsheetCsv, spreadsheetCells } from '../packages/export/lib/spreadsheet/csv.js';
import { workbookOf } from '../packages/export/lib/spreadsheet/workbook.js';
import { command } from './command.mjs';
import { sheetsOf } from './flat-ods.mjs';
import { HOSTILE, madeUpTexts } from './hostile-cells.mjs';

const HELP = `Checks dist/spreadsheet/ in LibreOffice (Debian: apt install libreoffice-calc).

  npx zx scripts/check-spreadsheets.mjs [--dist DIR] [--office FILE]

  --dist DIR     the dataset (dist)
  --office FILE  the program (soffice)
  --help         this page

Each CSV is opened as people of several countries would open it, with every guess of LibreOffice turned on
(numbers and dates in quoted cells, formulas); the workbook as it is. So is a table of hostile text. A cell of
text that became a formula, number, date or truth value, or that shows other text, is a fault. To prove that
the check can see, the strict CSV of the hostile table must show faults.
Exit code: 0 all is well, 1 something is not, 2 wrong usage.
`;

/** Languages in which a CSV is opened, with LibreOffice’s numbers for them: those guess dates and numbers in different ways. */
const LANGUAGES = {
  'en-US': 1033, 'en-GB': 2057, 'de-DE': 1031, 'fr-FR': 1036, 'es-ES': 3082, 'it-IT': 1040, 'pt-BR': 1046, 'nl-NL': 1043,
  'sv-SE': 1053, 'pl-PL': 1045, 'ru-RU': 1049, 'tr-TR': 1055, 'ar-SA': 1025, 'ja-JP': 1041,
};
const MADE_UP = 5000; // texts
const EMPTY = { type: null, formula: null, value: null, text: '' };

process.exitCode = await command({
  script: import.meta.url,
  help: HELP,
  options: { dist: { type: 'string', default: 'dist' }, office: { type: 'string', default: 'soffice' } },
  checked(values) {
    if (!existsSync(join(values.dist, 'spreadsheet'))) return `${values.dist} holds no folder spreadsheet/.`;
    const office = which.sync(values.office, { nothrow: true });
    return office === null ? `There is no ${values.office}. Mend: install LibreOffice, or name it behind --office.` : { ...values, office };
  },
  run: main,
});

async function main(options) {
  const work = mkdtempSync(join(tmpdir(), 'check-spreadsheets-'));
  try {
    const { cells, faults } = await checkAll(resolve(options.dist), openerOf(options.office, work), work);
    for (const fault of faults) process.stderr.write(`${fault}\n`);
    process.stdout.write(`${cells} cells looked at, ${faults.length} faults\n`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Looks at everything in every language, counts the cells and collects what is wrong. */
async function checkAll(dist, open, work) {
  const tables = allTables.map((table) => ({ table, rows: JSON.parse(readFileSync(join(dist, 'json', `${table.name}.json`), 'utf8')) }));
  const workbook = join(dist, 'spreadsheet', readdirSync(join(dist, 'spreadsheet')).find((file) => file.endsWith('.xlsx')));
  const hostile = { table: quotes, rows: [...HOSTILE, ...madeUpTexts(MADE_UP)].map(hostileRow) };
  const { csv, strict, book } = await writeHostile(work, hostile);
  const all = [await checkWorkbook(open, workbook, tables), await checkWorkbook(open, book, [hostile])];
  for (const [language, code] of Object.entries(LANGUAGES)) {
    for (const one of tables) all.push(await checkCsv(open, join(dist, 'spreadsheet', `${one.table.name}.csv`), one, language, code));
    all.push(await checkCsv(open, csv, hostile, language, code));
    const seen = (await checkCsv(open, strict, hostile, language, code)).faults.length;
    if (seen === 0) all.push({ cells: 0, faults: [`${language}: the check is blind: hostile text that is not disarmed shows no fault`] });
  }
  return together(all);
}

function together(all) {
  return { cells: all.reduce((sum, { cells }) => sum + cells, 0), faults: all.flatMap(({ faults }) => faults) };
}

function hostileRow(text) {
  return { ...Object.fromEntries(columnsOf(quotes).map((name) => [name, quotes.columns[name].example])), text, cue: text };
}

async function writeHostile(work, { table, rows }) {
  const [csv, strict, book] = ['hostile.csv', 'strict.csv', 'hostile.xlsx'].map((file) => join(work, file));
  for (const form of [openSpreadsheetCsv(table, csv, () => {}), openStrictCsv(table, strict)]) {
    form.add(rows);
    form.close();
  }
  writeFileSync(book, await workbookOf([{ table, count: rows.length, rows: () => rows }], () => {}));
  return { csv, strict, book };
}

/**
 * Every guess on. The filter’s options in turn: comma, quote, UTF-8, from line 1, standard columns, language, quoted is
 * not text, special numbers are detected, three of saving and blanks, first sheet, formulas are evaluated.
 */
async function checkCsv(open, file, { table, rows }, language, code) {
  const sheets = await open(file, `--infilter=CSV:44,34,76,1,,${code},false,true,false,false,false,0,true`);
  const expected = rows.map((row) => spreadsheetCells(table, row).cells);
  return compare(`${basename(file)}, ${language}`, table, [...sheets.values()][0], expected);
}

async function checkWorkbook(open, file, tables) {
  const sheets = await open(file);
  return together(tables.map(({ table, rows }) => {
    const expected = rows.map((row) => cellsOf(table, row).map((cell) => (typeof cell === 'string' ? cellText(cell).text : cell)));
    return compare(`${basename(file)}, ${table.name}`, table, sheets.get(table.name) ?? [], expected);
  }));
}

/** Opens a file in LibreOffice and gives back its sheets; the program keeps its settings in `work`. */
function openerOf(office, work) {
  const profile = pathToFileURL(join(work, 'profile')).href;
  return async (file, ...options) => {
    const out = join(work, 'out');
    mkdirSync(out, { recursive: true });
    await $({ quiet: true })`${office} -env:UserInstallation=${profile} --headless --convert-to fods ${options} --outdir ${out} ${file}`;
    const sheets = sheetsOf(readFileSync(join(out, readdirSync(out)[0]), 'utf8'));
    rmSync(out, { recursive: true });
    return sheets;
  };
}

function compare(where, table, found, expected) {
  const names = columnsOf(table);
  const faults = [];
  expected.forEach((line, n) => line.forEach((value, place) => {
    const fault = faultOf(table.columns[names[place]], value, found[n + 1]?.[place] ?? EMPTY);
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
  if (typeof value === 'boolean') {
    return (type === 'boolean' && held === String(value)) || text === String(value) ? null : `${value} became ${type} ${held}`;
  }
  if (limits.format === 'date') {
    return type === 'date' && held.startsWith(value) ? null : `the date ${value} became ${type} ${held ?? text}`;
  }
  if (type !== 'string') return `the text ${JSON.stringify(value.slice(0, 60))} became ${type} ${held}`;
  return text === value ? null : `${JSON.stringify(value.slice(0, 60))} reads ${JSON.stringify(text.slice(0, 60))}`;
}
