import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allTables, articles, columnsOf, type Table } from '@onrecord/schema';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { DEFAULT_PARSERS } from 'hyparquet/src/convert.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { Row } from '../src/cells.js';
import { openParquet } from '../src/parquet.js';
import { anyRow, exampleOf } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'table.parquet');

function write(table: Table, ...batches: readonly (readonly Row[])[]): ArrayBuffer {
  const parquet = openParquet(table, path);
  for (const rows of batches) parquet.add(rows);
  parquet.close();
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true }); // hyparquet’s own drops a byte order mark that is text

/** The rows as hyparquet reads them, in the words of our records. */
async function read(table: Table, file: ArrayBuffer): Promise<readonly Row[]> {
  const rows = await parquetReadObjects({ file, parsers: { ...DEFAULT_PARSERS, stringFromBytes: (bytes: Uint8Array) => decoder.decode(bytes) } });
  return rows.map((row) => Object.fromEntries(columnsOf(table).map((name) => {
    const value: unknown = row[name] ?? null;
    if (typeof value === 'bigint') return [name, Number(value)];
    return [name, (value instanceof Date ? value.toISOString().slice(0, 10) : value) as Row[string]];
  })));
}

describe('the Parquet file', () => {
  it.each(allTables.map((table: Table) => [table.name, table] as const))('of %s gives back every value', async (_, table) => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow(table), { maxLength: 4 }), async (rows) => {
        expect(await read(table, write(table, rows))).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });

  it('has types, and says where a value may be unknown', () => {
    const { schema } = parquetMetadata(write(articles, [exampleOf(articles)]));
    const element = (name: string) => schema.find((one) => one.name === name);
    expect(element('article_id')).toMatchObject({ type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' });
    expect(element('published')).toMatchObject({ type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' });
    expect(element('word_count')).toMatchObject({ type: 'INT64', repetition_type: 'REQUIRED' });
    expect(element('agencies')).toMatchObject({ converted_type: 'LIST', repetition_type: 'OPTIONAL' });
  });

  it('holds more rows than are kept waiting, in order, with the same bytes however they come', async () => {
    const rows = Array.from({ length: 12_000 }, (_, n) => exampleOf(articles, { word_count: n, title: n % 3 === 0 ? null : `${n}` }));
    const file = write(articles, ...Array.from({ length: 24 }, (_, n) => rows.slice(500 * n, 500 * (n + 1))));
    expect((await read(articles, file)).map((row) => [row.word_count, row.title])).toEqual(rows.map((row) => [row.word_count, row.title]));
  });
});
