import { termsOf, type Vocabulary } from './vocabulary.js';

/** The JSON types that a known value of a column can have. */
export type ValueKind = 'string' | 'integer' | 'boolean' | 'list';

/** The part of JSON Schema that limits a known value. */
export interface Limits {
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: 'date';
  readonly minLength?: number;
  readonly minimum?: number;
}

/** One column, declared once: its TypeScript type is that of `example`, null included where `nullable`. */
export interface Column<Value = unknown> {
  readonly kind: ValueKind;
  readonly limits: Limits;
  readonly nullable: boolean;
  readonly meaning: string;
  readonly unit: string | null;
  readonly vocabulary: Vocabulary | null;
  readonly example: Value;
}

interface Said<Value> {
  readonly meaning: string;
  readonly example: Value;
}

const declare = <Value>(kind: ValueKind, limits: Limits, said: Said<Value>, rest: Partial<Column> = {}): Column<Value> => ({
  kind, limits, nullable: false, unit: null, vocabulary: null, ...rest, meaning: said.meaning, example: said.example,
});

/** A string that is never empty, of any length. */
export const text = (said: Said<string> & { readonly pattern?: string }): Column<string> =>
  declare('string', { minLength: 1, ...(said.pattern && { pattern: said.pattern }) }, said);

/** The one kind of string that may be empty, because an empty one is known to be empty. */
export const textOrEmpty = (said: Said<string>): Column<string> => declare('string', {}, said);

/** A letter, `_`, 16 hex digits. */
export const id = (letter: string, said: Said<string>): Column<string> =>
  declare('string', { pattern: `^${letter}_[0-9a-f]{16}$` }, said);

/** A whole number of `unit`. */
export const integer = (said: Said<number> & { readonly unit: string; readonly minimum?: number }): Column<number> =>
  declare('integer', { minimum: said.minimum ?? 0 }, said, { unit: said.unit });

/** True or false. */
export const flag = (said: Said<boolean>): Column<boolean> => declare('boolean', {}, said);

/** A full ISO 8601 date. */
export const date = (said: Said<string>): Column<string> =>
  declare('string', { format: 'date' }, said, { unit: 'date, YYYY-MM-DD' });

/** An ISO 8601 date of the precision that the text gives. */
export const partialDate = (said: Said<string>): Column<string> =>
  declare('string', { pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' }, said, { unit: 'date, YYYY, YYYY-MM or YYYY-MM-DD' });

/** One value of a closed vocabulary. */
export const term = <Value extends string>(of: Vocabulary<Value>, said: Said<Value>): Column<Value> =>
  declare('string', { enum: termsOf(of) }, said, { vocabulary: of });

/** What separates the items of a list in a CSV cell; no item may hold the sign itself. */
export const LIST_DELIMITER = ';';

/** One or more strings, in the order of the text. */
export const list = (said: Said<readonly string[]>): Column<readonly string[]> =>
  declare('list', { pattern: `^[^${LIST_DELIMITER}]+$` }, said);

/** The same column where the text may not say: null then. */
export const orNull = <Value>(column: Column<Value>): Column<Value | null> => ({ ...column, nullable: true });
