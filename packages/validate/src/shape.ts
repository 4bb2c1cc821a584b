import { articles, jsonSchemaOf, type Column, type Table, type ValueKind } from '@onrecord/schema';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { shown, wrong, type Finding, type Row } from './finding.js';

const SOURCES = 'If the value comes from sources.csv, correct it there; else rebuild parse.';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });
formats.default(ajv, ['date']);

const compiled = new Map<Table, ValidateFunction>();

/** One thing by which a row differs from its table’s JSON Schema. */
export interface ShapeFault {
  readonly field: string | null;
  readonly what: string;
}

/** Everything by which a row differs from its table’s JSON Schema, one thing for each column. */
export function faultsOf(table: Table, row: Row): readonly ShapeFault[] {
  const validate = compiled.get(table) ?? ajv.compile(jsonSchemaOf(table));
  compiled.set(table, validate);
  if (validate(row)) return [];
  const faults = new Map<string | null, ShapeFault>();
  for (const error of validate.errors ?? []) {
    const field = fieldOf(error);
    if (!faults.has(field)) faults.set(field, { field, what: explain(error, field, table) });
  }
  return [...faults.values()];
}

/** The same as findings. */
export function shapeFindings(table: Table, row: Row): readonly Finding[] {
  return faultsOf(table, row).map(({ field, what }) => wrong(table, row, field, what, table === articles ? SOURCES : undefined));
}

const KIND: Readonly<Record<ValueKind, string>> = {
  string: 'words in quotation marks', integer: 'a whole number', boolean: 'true or false', list: 'a list of words',
};

function fieldOf({ keyword, params, instancePath }: ErrorObject): string | null {
  if (keyword === 'required') return params.missingProperty;
  if (keyword === 'additionalProperties') return params.additionalProperty;
  return instancePath.split('/')[1] ?? null;
}

function explain({ keyword, params, data, message }: ErrorObject, field: string | null, table: Table): string {
  const example = (table.columns[field ?? ''] as Column | undefined)?.example;
  if (data === null && field !== null) return `${field} is empty, which it may not be`;
  switch (keyword) {
    case 'required':
      return `the column ${field} is missing; unknown is null`;
    case 'additionalProperties':
      return `${field} is no column of ${table.name}`;
    case 'enum':
      return `${field} is ${shown(data)}, should be one of ${params.allowedValues.filter((value: unknown) => value !== null).join(', ')}`;
    case 'minLength':
    case 'minItems':
      return `${field} is empty; unknown is null`;
    case 'format': // date is the only one: the form may be right, and the day not there
      return `${field} is ${shown(data)}, should be a day of the calendar, like ${JSON.stringify(example)}`;
    case 'pattern':
      return `${field} is ${shown(data)}, should look like ${JSON.stringify(example)}`;
    case 'type':
      return `${field} is ${shown(data)}, should be ${KIND[(table.columns[field ?? ''] as Column).kind]}`;
    case 'minimum':
      return `${field} is ${shown(data)}, should be ${params.limit} or more`;
    default:
      return `${field ?? 'the record'} is ${shown(data)}, ${message}`;
  }
}
