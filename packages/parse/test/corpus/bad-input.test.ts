import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '@onrecord/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readText, textsBelow } from '../../src/corpus/folder.js';
import { readSources } from '../../src/corpus/sources.js';
import { LARGEST } from '../../src/document/problems.js';
import { parse } from '../../src/parse.js';

// Whatever stands in the raw folder: each bad input gives one problem that names the file and says how to mend it, and the rest is read.

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-raw-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const GOOD = 'Ferry runs aground\n\nThe ferry to Brill ran aground on Monday with 40 people on board, the harbour office said. '
  + '“Nobody was hurt,” said its captain, Tomas Brandt.\n';

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** What the program reads in the folder: articles by file, and the problems. */
function read(): { readonly articles: readonly string[]; readonly problems: readonly Problem[] } {
  const { files, problems } = textsBelow(folder), articles: string[] = [];
  const found = [...problems, ...readSources(folder, new Set(files)).problems];
  for (const file of files) {
    const bytes = readText(folder, file);
    const isRead = bytes instanceof Uint8Array;
    const parsed = isRead ? parse({ file, bytes }, null, null, { plain: false }) : { article: null, problems: [bytes] };
    if (parsed.article !== null) articles.push(file);
    found.push(...parsed.problems);
  }
  return { articles, problems: found };
}

/** The one problem there is, said so that it can be mended. */
function only(problems: readonly Problem[]): Problem {
  expect(problems.map(({ message }) => message)).toHaveLength(1);
  const [problem] = problems as [Problem];
  expect(problem.mend).toMatch(/^\p{Lu}.*\.$/u);
  expect(problem.message.startsWith(`${problem.file}`)).toBe(true);
  return problem;
}

const MENU = 'Home\nNews\nSport\nWeather\nSubscribe to our newsletter\nFollow us on Facebook\nPrivacy policy\n'
  + '© 2020 Valley Courier. All rights reserved.\n';
const FRENCH = 'Le bac de Brill s’est échoué lundi sur un banc de sable avec quarante personnes à bord, a annoncé la capitainerie. '
  + 'Personne n’a été blessé, et la marée a soulevé le bateau avant midi, selon son capitaine, qui attendait les secours depuis l’aube '
  + 'avec ses passagers.\n\nLa capitainerie examinera les bouées qui auraient dû signaler le banc, a-t-elle précisé dans un bref communiqué '
  + 'publié dans la soirée.\n';
const HTML = '<!DOCTYPE html>\n<html><body><p>The ferry to Brill ran aground on Monday.</p></body></html>\n';
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** As a program leaves it that took UTF-8 for windows-1252. */
const latin1Twice = (text: string): string => text.replaceAll('“', 'â€œ').replaceAll('”', 'â€\u009d').replaceAll('’', 'â€™');

describe('a file that holds no text', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'is empty'],
    ['blank', ' \n\t\r\n\u00a0', 'holds no text'],
    ['a PDF', '%PDF-1.4\n%âãÏÓ', 'is a PDF'],
    ['a zip archive', 'PK\u0003\u0004\u0014', 'is a zip archive'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'is a PNG image'],
    ['a photograph', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'is a JPEG image'],
    ['the source of a web page', HTML, 'is the source of a web page'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0), 'is UTF-32'],
    ['a program', Uint8Array.from({ length: 400 }, (_, n) => (n * 37) % 32), 'is binary data'],
    ['over 10 MB', new Uint8Array(LARGEST + 1).fill(97), `more than ${LARGEST}`],
  ])('%s', (_, bytes, wrong) => {
    put('good.txt', GOOD);
    put('odd.txt', bytes);
    const { articles, problems } = read();
    expect(articles).toEqual(['good.txt']);
    expect(only(problems)).toMatchObject({ file: 'odd.txt', severity: 'warning', message: expect.stringContaining(wrong) });
  });
});

describe('a file whose text is doubtful', () => {
  it.each<[string, string | Uint8Array, string, string | null]>([
    ['only boilerplate', MENU, 'holds no paragraph that reads like an article', null],
    ['broken bytes in UTF-8', Buffer.from([...Buffer.from(GOOD), 0xe2, 0x80, ...Buffer.from('end.\n')]), 'broken bytes', 'line 4'],
    ['an old Western encoding', latin1(GOOD.replace(/[“”]/g, '"').replace('Brandt', 'Brændt')), 'likeliest encoding', 'line 3'],
    ['read wrongly once before', latin1Twice(GOOD.replace('office', 'office’s')), 'turned back', null],
    ['in another language', FRENCH, 'in “fr”', null],
  ])('%s', (_, bytes, wrong, place) => {
    put('good.txt', GOOD);
    put('odd.txt', bytes);
    const { articles, problems } = read();
    expect(articles).toEqual(['good.txt', 'odd.txt']);
    expect(only(problems)).toMatchObject({ file: 'odd.txt', place, message: expect.stringContaining(wrong) });
  });

  it('a line of a million characters is read', () => {
    put('long.txt', `${GOOD}\n${'The boat lay still. '.repeat(50_000)}\n`);
    expect(read()).toMatchObject({ articles: ['long.txt'], problems: [] });
  });
});

describe('a name in the folder', () => {
  it.each([
    'two words.txt', 'Ærø – 第一.txt', '-dash.txt', '.hidden.txt', 'UPPER.TXT', 'below/it/again.txt', 'a\'b"c.txt', '{curly} [square] *.txt',
  ])('%s is read', (name) => {
    put(name, GOOD);
    expect(read()).toEqual({ articles: [name], problems: [] });
  });

  it('of another kind is passed by', () => {
    put('notes.md', GOOD);
    expect(read()).toEqual({ articles: [], problems: [] });
  });

  it.each<[string, (path: string) => void, string]>([
    ['a link out of the folder', (path) => { symlinkSync('/etc/hostname', path); }, 'out of the folder'],
    ['a link in a loop', (path) => { symlinkSync(path, path); }, 'back to itself'],
    ['a link to nothing', (path) => { symlinkSync(join(dirname(path), 'gone.txt'), path); }, 'leads nowhere'],
    ['a link to a folder', (path) => { symlinkSync(dirname(path), path); }, 'is a link to a folder'],
    ['a folder', (path) => { mkdirSync(path); }, 'is a folder'],
    ['a pipe', (path) => { execFileSync('mkfifo', [path]); }, 'is a pipe'],
  ])('that is %s is told', (_, make, wrong) => {
    put('good.txt', GOOD);
    make(join(folder, 'odd.txt'));
    const { articles, problems } = read();
    expect(articles).toEqual(['good.txt']);
    expect(only(problems)).toMatchObject({ file: 'odd.txt', message: expect.stringContaining(wrong) });
  });

  it('that holds a line end is told: no cell may', () => {
    put('good.txt', GOOD);
    put('line\nend.txt', GOOD);
    const { articles, problems } = read();
    expect(articles).toEqual(['good.txt']);
    expect(only(problems)).toMatchObject({ file: 'line\nend.txt', message: expect.stringContaining('a line end') });
  });

  it('that is not UTF-8 is told', () => {
    put('good.txt', GOOD);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/f`), Buffer.from([0xe9]), Buffer.from('e.txt')]), GOOD);
    const { articles, problems } = read();
    expect(articles).toEqual(['good.txt']);
    expect(only(problems)).toMatchObject({ file: 'f\ufffde.txt', message: expect.stringContaining('name that is not UTF-8') });
  });

  it('that is a link to a text of the folder is read', () => {
    put('good.txt', GOOD);
    symlinkSync(join(folder, 'good.txt'), join(folder, 'link.txt'));
    expect(read()).toEqual({ articles: ['good.txt', 'link.txt'], problems: [] });
  });

  it('that vanishes while the folder is read is told', () => {
    put('gone.txt', GOOD);
    const { files } = textsBelow(folder);
    rmSync(join(folder, 'gone.txt'));
    const problems = files.map((file) => readText(folder, file));
    expect(problems).toMatchObject([{ file: 'gone.txt', message: expect.stringContaining('vanished') }]);
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read is told', () => { // root may read everything
    put('secret.txt', GOOD);
    chmodSync(join(folder, 'secret.txt'), 0);
    expect(only(read().problems)).toMatchObject({ file: 'secret.txt', message: expect.stringContaining('cannot be read (EACCES)') });
  });
});

const HEAD = 'file,url,publisher,published,title,license,note';

describe('sources.csv', () => {
  it.each<[string, string | Uint8Array, string, string | null]>([
    ['a missing column', 'file,url,publisher,published,title,license\ngood.txt,,,,,\n', '“note” is no column', 'line 1'],
    ['an unknown column', `${HEAD},colour\ngood.txt,,,,,,,red\n`, '“colour” is unknown', 'line 1'],
    ['a column twice', `${HEAD},note\ngood.txt,,,,,,,\n`, '“note” stands twice', 'line 1'],
    ['a file twice', `${HEAD}\ngood.txt,,,,,,\ngood.txt,,,,,,\n`, 'a second time', 'line 3'],
    ['an unknown file', `${HEAD}\ngood.txt,,,,,,\nother.txt,,,,,,\n`, 'not in the folder', 'line 3'],
    ['a day that is none', `${HEAD}\ngood.txt,,,2013-02-30,,,\n`, 'no day of the calendar', 'line 2'],
    ['a day written otherwise', `${HEAD}\ngood.txt,,,30/1/2013,,,\n`, 'no day of the calendar', 'line 2'],
    ['a quote left open', `${HEAD}\ngood.txt,,"Courier,,,,\n`, 'cannot be read as CSV', 'line 2'],
    ['too few cells', `${HEAD}\ngood.txt,,\n`, 'fewer cells than columns', 'line 2'],
    ['too many cells', `${HEAD}\ngood.txt,,Courier, Brill,,,,\n`, 'more cells than columns', 'line 2'],
    ['a row without a file', `${HEAD}\n,,Courier,,,,\n`, 'names no file', 'line 2'],
    ['no header', 'good.txt,,Courier,2013-01-30,,,\n', 'has no column “file”', 'line 1'],
    ['a cell of two lines above', `${HEAD}\ngood.txt,,"The\nCourier",,,,\n\nother.txt,,,,,,\n`, 'not in the folder', 'line 5'],
    ['letters of an old encoding', latin1(`${HEAD}\ngood.txt,,Kurér,,,,\n`), 'likeliest encoding', 'line 2'],
  ])('with %s', (_, csv, wrong, place) => {
    put('good.txt', GOOD);
    put('sources.csv', csv);
    const { articles, problems } = read();
    expect(articles).toEqual(['good.txt']);
    expect(only(problems)).toMatchObject({ file: 'sources.csv', place, message: expect.stringContaining(wrong) });
  });

  const rowOf = (file: string) => readSources(folder, new Set([file])).rows.get(file);

  it('keeps the other cells of a row with a wrong one', () => {
    put('sources.csv', `\ufeff${HEAD}\r\ngood.txt,,"The ""Valley"" Courier, Brill",tomorrow,,,\r\n`);
    expect(rowOf('good.txt')).toMatchObject({ publisher: 'The "Valley" Courier, Brill', published: null });
  });

  it('reads a cell of several lines as one', () => {
    put('sources.csv', `${HEAD}\ngood.txt,,"The\r\nCourier",,,,\n`);
    expect(rowOf('good.txt')).toMatchObject({ publisher: 'The Courier' });
  });

  it.each<[string, string | Uint8Array]>([
    ['semicolons', `${HEAD}\ngood.txt,,Kurér,,,,\n`.replaceAll(',', ';')],
    ['tabs in UTF-16', Buffer.from(`\ufeff${HEAD}\ngood.txt,,Kurér,,,,\n`.replaceAll(',', '\t'), 'utf16le')],
    ['old line ends', `${HEAD}\ngood.txt,,Kurér,,,,\n`.replaceAll('\n', '\r')],
    ['names of columns in capitals', `${HEAD.toUpperCase().replaceAll(',', ', ')}\ngood.txt,,Kurér,,,,\n`],
  ])('is read with %s, as some programs write it', (_, csv) => {
    put('sources.csv', csv);
    expect(rowOf('good.txt')).toMatchObject({ publisher: 'Kurér' });
  });

  it.each(['below\\é.txt', './below/é.txt', 'below/é.txt'.normalize('NFD')])('names a text as some systems do: %s', (name) => {
    put('sources.csv', `${HEAD}\n${name},,Kurér,,,,\n`);
    expect(rowOf('below/é.txt')).toMatchObject({ publisher: 'Kurér' });
  });

  it('that cannot be read is told', () => {
    put('good.txt', GOOD);
    mkdirSync(join(folder, 'sources.csv'));
    const { articles, problems } = read();
    expect(articles).toEqual(['good.txt']);
    expect(only(problems)).toMatchObject({ file: 'sources.csv', message: expect.stringContaining('cannot be read (EISDIR)') });
  });
});
