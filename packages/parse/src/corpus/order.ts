/** Compares by code points, the same on every machine; sort() alone compares UTF-16 units. */
export function byCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i++) {
    if (one.charCodeAt(i) === other.charCodeAt(i)) continue;
    return (one.codePointAt(i) as number) - (other.codePointAt(i) as number);
  }
  return one.length - other.length;
}
