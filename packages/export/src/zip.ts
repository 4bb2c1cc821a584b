import { zipSync } from 'fflate';

// The zip format keeps local time: these parts are the same in every time zone. Noon, because no clock is changed then.
const ALWAYS = new Date(1980, 0, 1, 12);

/** An archive with its entries in order and all of one time: the same bytes on every machine, for fflate compresses in JavaScript. */
export function sortedZip(entries: Iterable<readonly [path: string, bytes: Uint8Array]>): Uint8Array {
  const sorted = [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: ALWAYS });
}
