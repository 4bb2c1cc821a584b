import type { Column } from './column.js';
import { columnsOf, type Table } from './table.js';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 2020-12) of one record: every column is there, none besides, unknown is null. */
export function jsonSchemaOf(table: Table): JsonSchema {
  const names = columnsOf(table);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${table.name}.json`,
    title: table.title,
    description: table.meaning,
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, valueSchema(table.columns[name] as Column)])),
    required: names,
    additionalProperties: false,
  };
}

function valueSchema(column: Column): JsonSchema {
  const { kind, limits, nullable, meaning, unit, example } = column;
  const type = kind === 'list' ? 'array' : kind;
  return {
    description: unit === null ? meaning : `${meaning} Unit: ${unit}.`,
    type: nullable ? [type, 'null'] : type,
    ...(kind === 'list' ? { minItems: 1, items: { type: 'string', ...limits } } : limits),
    ...(limits.enum && nullable && { enum: [...limits.enum, null] }),
    examples: [example],
  };
}
