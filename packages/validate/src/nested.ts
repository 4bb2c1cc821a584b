import type { Span } from '@onrecord/schema';

/** Each row that begins within an earlier one, with the innermost such: [outer, inner]. The rows stand in the order in which they begin. */
export function nested<R extends Span>(rows: readonly R[]): readonly (readonly [outer: R, inner: R])[] {
  const open: R[] = [];
  return rows.flatMap((row) => {
    while (open.length > 0 && (open.at(-1) as R).end <= row.start) open.pop();
    const outer = open.at(-1);
    open.push(row);
    return outer === undefined ? [] : [[outer, row] as const];
  });
}
