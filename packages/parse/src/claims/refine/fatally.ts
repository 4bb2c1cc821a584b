/**
 * How many of those shot or stabbed died: "Four guards were shot, one fatally", "five were stabbed, two of them
 * fatally".
 */
import { fatallyLeads } from '../lexicon/joints.js';
import type { Group } from '../phrase/group.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import type { Victim } from '../phrase/victim.js';
import type { Proposal } from '../rule.js';
import { verbAtWord } from '../triggers.js';

/** The deaths told by "fatally" behind a number that stands alone. They are claims of their own: the harm is another. */
export function fatallyIn(scene: Scene, claims: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (const group of scene.groups) {
    const { quantity, first, last } = group;
    if (quantity === null || quantity.count === 0) continue;
    if (wordAt(scene, last) !== 'fatally' || !fatallyLeads.has(wordAt(scene, first - 1))) continue;
    // "two fatally shot" is read at its verb
    if (verbAtWord(wordAt(scene, last + 1)) !== undefined) continue;
    const whole = wholeOf(group, claims);
    if (whole === undefined) continue;
    const victim: Victim = { ...quantity, named: null, group, basis: 'number' };
    found.push({ ...whole, rule: 'some-fatally', harm: 'killed', victim });
  }
  return found;
}

/** The wounded that the number is taken from: told before it in the sentence, more of them than died. */
function wholeOf({ first, quantity }: Group, claims: readonly Proposal[]): Proposal | undefined {
  const whole = claims.findLast(({ victim }) => victim.first < first);
  return whole?.harm === 'wounded' && (whole.victim.count ?? Number.POSITIVE_INFINITY) >= (quantity?.count ?? 0)
    ? whole
    : undefined;
}
