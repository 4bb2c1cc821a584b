import { LIST_DELIMITER, type Column } from '@onrecord/schema';

/** What a cell of corrections.csv says, as a value of its column; whether that fits is for the column’s schema to say. */
export function valueOf({ kind }: Column, cell: string | null): unknown {
  if (cell === null) return null;
  if (kind === 'integer') return /^[0-9]+$/.test(cell) ? Number(cell) : cell;
  return kind === 'list' ? cell.split(LIST_DELIMITER).map((item) => item.trim()) : cell;
}

/** A value as a person writes it into a cell; null where it is unknown. */
export function asCell(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return Array.isArray(value) ? value.join(LIST_DELIMITER) : String(value);
}
