/** Of several people of one surname, the one whom the surname means. */
import { KIN } from '../lexicon/epithets.js';
import type { Appearance, Person } from './cast.js';

/** "Ted Lut … Lut said … His father, Rafael Lut, was there. | Lut | said": of one who has spoken by the surname and his kin, the one; else null. */
export function besideKin(candidates: readonly Person[], spoke: ReadonlySet<Person>): Person | null {
  const [one, ...others] = candidates.filter((person) => spoke.has(person) && !isKin(person));
  return one !== undefined && others.length === 0 && candidates.every((person) => person === one || isKin(person)) ? one : null;
}

const isKin = ({ offices }: Person): boolean => [...offices].some((office) => KIN.has(office));

/** Characters between the names of two relatives who are told of together, at most. */
const TOGETHER = 24;

/**
 * Of several people of one surname, the one named last before the offset; null where two are named together: "Ines and Tomas Lut", not
 * "Tom's mother, Ann Lut" nor "… Tom Lut. Ann Lut left". Who is "Lut" in "Lut's mother, Ann Lut" stays Lut.
 */
export function nearest(appearances: readonly Appearance[], candidates: ReadonlySet<Person>, offset: number): Person | null {
  for (let i = appearances.length - 1; i >= 0; i--) {
    const { person, start, part, leads } = appearances[i] as Appearance, before = appearances[i - 1];
    if (start >= offset || !candidates.has(person)) continue;
    const isBeside = !leads && before !== undefined && before.part === part && before.person !== person && candidates.has(before.person);
    if (!isBeside || start - before.end > TOGETHER) return person;
    if (!before.owns) return null;
    return before.byFamily ? before.person : person;
  }
  return null;
}
