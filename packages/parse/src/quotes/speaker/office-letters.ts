/** "the DCE", of "Orsa District Chief Executive Omar Lut": who holds the office that letters spell. */
import { Tag, tagsOf } from '../../lexicon/index.js';
import type { Cast, Person } from '../cast/cast.js';
import { SMALL_WORDS } from '../lexicon/names.js';
import { REACH } from './antecedent.js';

const LETTERS = /^\p{Lu}{3,5}$/u;

/** The one last named before the offset whose office the letters are the initials of. */
export function holderSpelled(letters: string, offset: number, cast: Cast): Person | null {
  if (!LETTERS.test(letters)) return null;
  const near = cast.before(offset, ({ start }) => offset - start <= REACH);
  return near.find(({ person: { role } }) => role !== null && spells(role, letters))?.person ?? null;
}

/** "Orsa District Chief Executive" spells DCE; of letters for a body alone, "Public Service Commission chairman", none is for an office. */
function spells(role: string, letters: string): boolean {
  const words = (role.match(/[\p{L}'’-]+/gu) ?? []).filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  const initials = words.map((word) => word[0]).join(''), at = initials.indexOf(letters);
  return at >= 0 && words.slice(at, at + letters.length).some((word) => (tagsOf(word.toLowerCase()) & Tag.Role) !== 0);
}
