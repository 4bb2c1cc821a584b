import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/corpus/sources.js';
import { GOOD, latin1, only, put, raw, read } from './raw-folder.js';

// sources.csv as people and their programs write it: what can be read is, and what cannot is told with its line and the mend.

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
    ['an address without its beginning', `${HEAD}\ngood.txt,example.org/ferry,,,,,\n`, 'no whole address', 'line 2'],
    ['an address with a blank', `${HEAD}\ngood.txt,https://example.org/the ferry,,,,,\n`, 'no whole address', 'line 2'],
    ['a quote left open', `${HEAD}\ngood.txt,,"Courier,,,,\nother.txt,,,,,,\n`, 'so that the rows below are taken for part of this one', 'line 2'],
    ['two quotes left open', `${HEAD}\nother.txt,,"The Times,2015-03-12,,,\ngood.txt,,P",2015-01-01,,,\n`, 'so that the row of “good.txt” is taken for part of it', 'line 2'],
    ['a value in a column without a name', `${HEAD},\ngood.txt,,,,,,,of the archive\n`, 'stands in a column without a name', 'line 2'],
    ['too few cells', `${HEAD}\ngood.txt,,\n`, 'fewer cells than columns', 'line 2'],
    ['too many cells', `${HEAD}\ngood.txt,,Courier, Brill,,,,\n`, 'more cells than columns', 'line 2'],
    ['a row without a file', `${HEAD}\n,,Courier,,,,\n`, 'names no file', 'line 2'],
    ['no header', 'good.txt,,Courier,2013-01-30,,,\n', 'has no column “file”', 'line 1'],
    ['a cell of two lines above', `${HEAD}\ngood.txt,,"The\nCourier",,,,\n\nother.txt,,,,,,\n`, 'not in the folder', 'line 5'],
    ['the bytes of a workbook', Buffer.from('PK\u0003\u0004\u0014'), 'is a zip archive or office document, not CSV', null],
    ['letters of an old encoding', latin1(`${HEAD}\ngood.txt,,Kurér,,,,\n`), 'likeliest encoding', 'line 2'],
  ])('with %s', (_, csv, wrong, place) => {
    put('good.txt', GOOD);
    put('sources.csv', csv);
    const { articles, problems } = read();
    expect(articles).toEqual(['good.txt']);
    expect(only(problems)).toMatchObject({ file: 'sources.csv', place, message: expect.stringContaining(wrong) });
  });

  const rowOf = (file: string) => readSources(raw.folder, new Set([file])).rows.get(file);

  it('shows the name that differs in nothing but capitals', () => {
    put('sources.csv', `${HEAD}\nGood.TXT,,,,,,\n`);
    expect(only(readSources(raw.folder, new Set(['good.txt'])).problems)).toMatchObject({ place: 'line 2', mend: 'Write “good.txt”, with the same capitals.' });
  });

  it('keeps the other cells of a row with a wrong one', () => {
    put('sources.csv', `\ufeff${HEAD}\r\ngood.txt,none,"The ""Valley"" Courier, Brill",tomorrow,,,\r\n`);
    expect(rowOf('good.txt')).toMatchObject({ url: null, publisher: 'The "Valley" Courier, Brill', published: null });
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

  it.each(['Sources.csv', 'below/sources.csv'])('of another name or place is not read, and told: %s', (name) => {
    put('good.txt', GOOD);
    put(name, `${HEAD}\ngood.txt,,Kurér,,,,\n`);
    expect(only(read().problems)).toMatchObject({ file: name, mend: expect.stringContaining('Say all in one sources.csv') });
  });

  it('that is a link out of the folder is read like any other', () => {
    put('good.txt', GOOD);
    const away = mkdtempSync(join(tmpdir(), 'onrecord-sources-'));
    writeFileSync(join(away, 'known.csv'), `${HEAD}\ngood.txt,,Kurér,,,,\n`);
    symlinkSync(join(away, 'known.csv'), join(raw.folder, 'sources.csv'));
    expect([rowOf('good.txt')?.publisher, read().problems]).toEqual(['Kurér', []]);
    rmSync(away, { recursive: true });
  });

  it('that cannot be read is told', () => {
    put('good.txt', GOOD);
    mkdirSync(join(raw.folder, 'sources.csv'));
    const { articles, problems } = read();
    expect(articles).toEqual(['good.txt']);
    expect(only(problems)).toMatchObject({ file: 'sources.csv', message: expect.stringContaining('cannot be read (EISDIR)') });
  });
});
