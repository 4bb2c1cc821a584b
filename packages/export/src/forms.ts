import type { Row } from './cells.js';

/** One published form of one table, being written. */
export interface FormWriter {
  /** Writes some records behind those before them. */
  add(rows: readonly Row[]): void;
  close(): void;
}
