/** Token indexes, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
