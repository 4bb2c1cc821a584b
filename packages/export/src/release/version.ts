/** How much a release differs from the one before: `none` means in no byte. */
export type Level = 'major' | 'minor' | 'patch' | 'none';

const LEVELS: readonly Level[] = ['none', 'patch', 'minor', 'major'];

/** The greater of two levels. */
export function greater(one: Level, other: Level): Level {
  return LEVELS.indexOf(one) < LEVELS.indexOf(other) ? other : one;
}

/** The least version that may follow `last` when this much has changed. */
export function next(last: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = numbersOf(last);
  if (level === 'major') return `${major + 1}.0.0`;
  if (level === 'minor') return `${major}.${minor + 1}.0`;
  return level === 'patch' ? `${major}.${minor}.${patch + 1}` : last;
}

/** Negative where `one` is the lower version, positive where it is the higher, 0 where they are the same. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  return left.map((number, n) => number - (right[n] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

const numbersOf = (version: string) => version.split('.').map(Number);
