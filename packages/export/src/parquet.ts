import { columnsOf, type Column, type Table } from '@onrecord/schema';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Row, Value } from './cells.js';
import type { FormWriter } from './forms.js';

const GROUP = 10_000; // rows

type Element = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** The Parquet file of a table: text, 64-bit integers, dates, truth values and lists, null where the text may not say. */
export function openParquet(table: Table, path: string): FormWriter {
  const columns = columnsOf(table).map((name) => [name, table.columns[name] as Column] as const);
  const elements = columns.flatMap(([name, column]) => elementsOf(name, column));
  const schema: Element[] = [{ name: 'record', num_children: columns.length }, ...elements];
  const parquet = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'On Record' });
  let waiting: Row[] = [];
  const flush = () => {
    const columnData = columns.map(([name, column]) => ({ name, data: waiting.map((row) => valueOf(column, row[name] ?? null)) }));
    parquet.write({ columnData, rowGroupSize: GROUP });
    waiting = [];
  };
  return {
    add(rows) {
      waiting.push(...rows);
      if (waiting.length >= GROUP) flush();
    },
    close() {
      flush();
      parquet.finish();
    },
  };
}

function elementsOf(name: string, { kind, limits, nullable }: Column): readonly Element[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  if (limits.format === 'date') return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }];
  if (kind === 'integer') return [{ name, type: 'INT64', repetition_type }];
  if (kind === 'boolean') return [{ name, type: 'BOOLEAN', repetition_type }];
  if (kind === 'string') return [{ name, ...TEXT, repetition_type }];
  return [
    { name, converted_type: 'LIST', repetition_type, num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', ...TEXT, repetition_type: 'REQUIRED' },
  ];
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;

function valueOf({ limits }: Column, value: Value): unknown {
  if (typeof value === 'number') return BigInt(value);
  return limits.format === 'date' && typeof value === 'string' ? new Date(`${value}T00:00:00Z`) : value;
}
