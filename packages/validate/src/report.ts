import type { Problem, Severity } from '@onrecord/schema';
import type { Applied } from './corrections/index.js';

/** What one check found, in numbers: passed + warnings + failed are its records. */
export interface CheckReport {
  readonly name: string;
  readonly description: string;
  readonly tables: readonly string[];
  /** Records tested. */
  readonly records: number;
  readonly passed: number;
  /** Records with warnings and no error. */
  readonly warnings: number;
  /** Records with an error. */
  readonly failed: number;
  /** The first problems found. */
  readonly examples: readonly Problem[];
}

/** What parse met in the raw documents and sources.csv. */
export interface ReadingReport {
  readonly name: string;
  readonly severity: Severity;
  readonly count: number;
  readonly examples: readonly Problem[];
}

/** The validation report: report.json as it is, report.md in words. */
export interface Report {
  /** Records of each table. */
  readonly records: Readonly<Record<string, number>>;
  /** Problems of each severity, reading included. */
  readonly errors: number;
  readonly warnings: number;
  readonly reading: readonly ReadingReport[];
  readonly checks: readonly CheckReport[];
  /** What people corrected, with what the program had read. */
  readonly corrections: readonly Applied[];
}

/** Examples that the report shows of each check. */
export const EXAMPLES = 5;
