import { LIST_DELIMITER, type Column } from '@onrecord/schema';

const WORDS = { string: 'text', integer: 'whole number', boolean: 'true or false', list: 'list' } as const;

/** What a column holds, in words for people. */
export function typeOf({ kind, limits }: Column): string {
  return limits.format === 'date' ? 'date' : WORDS[kind];
}

/** The example of a column as a cell shows it. */
export function exampleOf({ example }: Column): string {
  return Array.isArray(example) ? example.join(LIST_DELIMITER) : String(example);
}
