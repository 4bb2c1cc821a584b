/** "67 people died across the country, 36 in Orsa, 19 in Bor and 12 in Vell": numbers behind a whole that add up to it are its parts. */
import { dashes, listMarks } from '../lexicon/joints.js';
import { gapPlaces } from '../lexicon/prepositions.js';
import type { Group } from '../phrase/group.js';
import { isYear } from '../phrase/measures.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import type { Part } from './part.js';

/** "|, 36 | in Orsa": a number alone behind a comma, a dash or "and", and where. */
export const isPlacedNumber = (scene: Scene, { quantity, head, partitive, first, last }: Group): boolean =>
  quantity !== null && head < 0 && !partitive && !isYear(scene.tokens, quantity, head) && gapPlaces.has(wordAt(scene, last))
    && (listMarks.has(wordAt(scene, first - 1)) || dashes.has(wordAt(scene, first - 1)));

/** "67 people died across the country, | 36 | in Orsa, 19 in Bor and 12 in Vell": the first of those that add up to the whole. */
export function opensBreakdown(scene: Scene, whole: Proposal, first: Group): boolean {
  const listed = scene.groups.filter((group) => group.first >= first.first && isPlacedNumber(scene, group));
  return listed.length > 1 && isSum(listed.map(({ quantity }) => quantity?.count ?? null), whole);
}

/** The parts of each whole whose list of places adds up to it. */
export const partsAddingUp = (claims: readonly Proposal[]): readonly Part[] =>
  claims.flatMap((whole) => {
    const listed = claims.filter(({ rule, at, victim }) =>
      rule === 'and-number-there' && at === whole.at && victim.first > whole.victim.first);
    const isWhole = whole.rule !== 'and-number-there' && listed.length > 1 && isSum(listed.map(({ victim }) => victim.count), whole);
    return isWhole ? listed.map((part) => ({ part, whole })) : [];
  });

const isSum = (counts: readonly (number | null)[], { victim }: Proposal): boolean =>
  victim.count !== null && counts.reduce<number>((sum, count) => sum + (count ?? Number.NaN), 0) === victim.count;
