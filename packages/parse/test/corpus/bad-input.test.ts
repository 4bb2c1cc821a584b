import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, textsBelow } from '../../src/corpus/folder.js';
import { LARGEST } from '../../src/document/problems.js';
import { GOOD, latin1, only, put, raw, read } from './raw-folder.js';

// Whatever stands in the raw folder: each bad input gives one problem that names the file and says how to mend it, and the rest is read.

const MENU = 'Home\nNews\nSport\nWeather\nSubscribe to our newsletter\nFollow us on Facebook\nPrivacy policy\n'
  + '© 2020 Valley Courier. All rights reserved.\n';
const FRENCH = 'Le bac de Brill s’est échoué lundi sur un banc de sable avec quarante personnes à bord, a annoncé la capitainerie. '
  + 'Personne n’a été blessé, et la marée a soulevé le bateau avant midi, selon son capitaine, qui attendait les secours depuis l’aube '
  + 'avec ses passagers.\n\nLa capitainerie examinera les bouées qui auraient dû signaler le banc, a-t-elle précisé dans un bref communiqué '
  + 'publié dans la soirée.\n';
const HTML = '<!DOCTYPE html>\n<html><body><p>The ferry to Brill ran aground on Monday.</p></body></html>\n';
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
    ['broken bytes in UTF-8', Buffer.from([...Buffer.from(GOOD), 0xe2, 0x80]), 'broken bytes', 'line 4'],
    ['an old Western encoding', latin1(GOOD.replace(/[“”]/g, '"').replace('Brandt', 'Brændt')), 'likeliest encoding', 'line 3'],
    ['read wrongly once before', latin1Twice(GOOD.replace('office', 'office’s')), 'turned back', 'line 3'],
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
    make(join(raw.folder, 'odd.txt'));
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
    writeFileSync(Buffer.concat([Buffer.from(`${raw.folder}/f`), Buffer.from([0xe9]), Buffer.from('e.txt')]), GOOD);
    const { articles, problems } = read();
    expect(articles).toEqual(['good.txt']);
    expect(only(problems)).toMatchObject({ file: 'f\ufffde.txt', message: expect.stringContaining('name that is not UTF-8') });
  });

  it('that is far over 10 MB is told without being read', () => {
    put('huge.txt', '');
    truncateSync(join(raw.folder, 'huge.txt'), 3 * 1024 ** 3); // more than Node reads at once
    expect(only(read().problems)).toMatchObject({ file: 'huge.txt', field: 'size', mend: 'Split it into one file for each article.' });
  });

  it('that is a link to a text of the folder is read', () => {
    put('good.txt', GOOD);
    symlinkSync(join(raw.folder, 'good.txt'), join(raw.folder, 'link.txt'));
    expect(read()).toEqual({ articles: ['good.txt', 'link.txt'], problems: [] });
  });

  it('that vanishes while the folder is read is told', () => {
    put('gone.txt', GOOD);
    const { files } = textsBelow(raw.folder);
    rmSync(join(raw.folder, 'gone.txt'));
    const problems = files.map((file) => readText(raw.folder, file));
    expect(problems).toMatchObject([{ file: 'gone.txt', message: expect.stringContaining('vanished') }]);
  });

  it.skipIf(process.getuid?.() === 0)('that may not be read is told', () => { // root may read everything
    put('secret.txt', GOOD);
    chmodSync(join(raw.folder, 'secret.txt'), 0);
    expect(only(read().problems)).toMatchObject({ file: 'secret.txt', message: expect.stringContaining('cannot be read (EACCES)') });
  });
});
