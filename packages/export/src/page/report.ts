// What the page reads of validate’s report.json; the two packages meet in that file only.

/** One thing that a check found. */
export interface Found {
  readonly severity: string;
  readonly file: string | null;
  readonly place: string | null;
  readonly message: string;
  readonly mend: string;
}

/** What a person corrected, and what the program had read. */
export interface Corrected {
  readonly table: string;
  readonly id: string;
  readonly field: string;
  readonly value: string | null;
  readonly was: string | null;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** One check in numbers of records. */
interface Check {
  readonly name: string;
  readonly description: string;
  readonly records: number;
  readonly passed: number;
  readonly warnings: number;
  readonly failed: number;
  readonly examples: readonly Found[];
}

/** The validation report. */
export interface Report {
  readonly errors: number;
  readonly warnings: number;
  readonly reading: readonly { readonly name: string; readonly count: number; readonly examples: readonly Found[] }[];
  readonly corrections: readonly Corrected[];
  readonly checks: readonly Check[];
}
