/** Both camps admit that they lost 25 men. The army lost at least 12 soldiers in the battle. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { battles, mishaps } from '../lexicon/deeds.js';
import { leavings, mourned, nearKin } from '../lexicon/groups-of-people.js';
import { lossLeads } from '../lexicon/prepositions.js';
import { articlesAndOwners } from '../lexicon/pronouns.js';
import type { Group } from '../phrase/group.js';
import { hasWord } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** "12 soldiers", "two sons": a number of those whose loss is their death; "a corporal", "14 staff": in a battle or an attack. */
function isMourned(scene: Scene, { first, quantity, determiner, kind, head }: Group, inBattle: boolean): boolean {
  const isBoth = wordAt(scene, first) === 'both' && tagged(tokenAt(scene, first + 1), Tag.Possessive);
  if (head < 0 || (quantity === null && !isBoth && !(inBattle && determiner === 'a'))) return false;
  // "nine family | members |"
  const isFamily = wordAt(scene, head) === 'members' && wordAt(scene, head - 1) === 'family';
  return isFamily || mourned.has(wordAt(scene, head)) || (inBattle && kind === 'person');
}

/** "lost 14 staff | in the attack": what took them stands right behind, by its noun alone; not "in a custody battle". */
function isInBattle(scene: Scene, end: number): boolean {
  if (!lossLeads.has(wordAt(scene, end))) return false;
  const noun = wordAt(scene, articlesAndOwners.has(wordAt(scene, end + 1)) ? end + 2 : end + 1);
  return mishaps.has(noun) || battles.has(noun);
}

/** "her husband": dead where others are lost with him or the sentence tells how. */
const isKin = (scene: Scene, { quantity, head, determiner, plural }: Group): boolean =>
  (determiner === 'own' || determiner === 'a') && quantity === null && !plural && nearKin.has(wordAt(scene, head));

export const lostMen = rule({
  id: 'lost-men',
  on: 'losing',
  read(scene, at) {
    const verb = verbGroup(scene, at);
    if (verb.passive) return null;
    const groups = objectsFrom(scene, at + 1), end = groups.at(-1)?.last ?? at;
    // "lost 14 officers | to redundancy", "two men | to red cards"
    if (wordAt(scene, end) === 'to' && hasWord(scene, end + 1, end + 3, leavings)) return null;
    const inBattle = isInBattle(scene, end), counted = groups.filter((group) => isMourned(scene, group, inBattle));
    // "lost | his brother and a daughter |"
    const areKin = groups.length > 1 && wordAt(scene, end) !== 'to' && groups.every((group) => isKin(scene, group));
    const mayBeKin = counted.length > 0 || areKin || hasWord(scene, at, scene.last, mishaps);
    const lost = mayBeKin ? groups.filter((group) => isMourned(scene, group, inBattle) || isKin(scene, group)) : counted;
    return finding('killed', victimsOf(scene, lost, { personsOnly: true, definite: true }), verb);
  },
  examples: [
    ['Both camps admit that they lost 25 men.', 'killed 25 men'],
    ['The army lost two officers and 40 men.', 'killed 2 officers; killed 40 men'],
    ['The army lost at least 12 soldiers in the battle.', 'killed 12.. soldiers'],
    ['The army lost a corporal and two privates in the battle.', 'killed 1 a corporal; killed 2 privates'],
    ['The bank lost 14 staff in the attack.', 'killed 14 staff'],
    ['Lut lost his wife and two sons.', 'killed 1 his wife; killed 2 sons'],
    ['She lost her brother and two cousins in the bombing.', 'killed 1 her brother; killed 2 cousins'],
    ['Lut lost nine family members.', 'killed 9 family members'],
    ['Lut lost his brother and a daughter.', 'killed 1 his brother; killed 1 a daughter'],
    ['Lut lost his wife and both his sons.', 'killed 1 his wife; killed 2 sons'],
    ['She lost her husband in the attack.', 'killed 1 her husband'],
  ],
  nonExamples: [
    'He lost his wife in a custody battle.',
    'The army lost 200 soldiers to desertion.',
    'The bank lost 14 clients in the year of the attack.',
    'The club lost two men to red cards.',
    'The club lost two defenders to injury.',
    'The firm lost 300 jobs.',
  ],
});
