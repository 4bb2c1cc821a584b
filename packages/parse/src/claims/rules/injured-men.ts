/** Troops found two dead civilians and three wounded insurgents. Nobody knows whether the 5 missing divers are alive. */
import { corpses, deaths, describedFates, theDead } from '../lexicon/fates.js';
import { players } from '../lexicon/groups-of-people.js';
import { diedForms } from '../lexicon/harm-phrases.js';
import type { Group } from '../phrase/group.js';
import { isFoundSafe } from '../phrase/held.js';
import { hasWord } from '../phrase/nearby.js';
import { kindOf } from '../phrase/nouns.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far behind the group "have since died" stands, in tokens. */
const REACH = 5;

/** The group that the word describes: counted, of people, the word before its noun. */
const described = (scene: Scene, at: number): Group | undefined =>
  scene.groups.find((group) =>
    group.first < at && at < group.head && isCountedBefore(group, at) && !isNounBetween(scene, at, group.head));

const isCountedBefore = ({ kind, quantity, determiner }: Group, at: number): boolean =>
  kind === 'person' && (quantity === null ? determiner === 'a' : quantity.last <= at);

/** "two missing persons investigators": another noun has the word. */
function isNounBetween(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = tokenAt(scene, i);
    if (token !== undefined && kindOf(token) === 'person') return true;
  }
  return false;
}

/** "two missing hikers were found | dead", "the bodies of | three missing men": missing no more. */
const isFoundDead = (scene: Scene, { first, last }: Group): boolean =>
  hasWord(scene, last, last + REACH, theDead) || (wordAt(scene, first - 1) === 'of' && hasWord(scene, first - 3, first - 1, corpses));

/** "the death of | a wounded guard". */
const isDeathOf = (scene: Scene, { first }: Group): boolean => wordAt(scene, first - 1) === 'of' && deaths.has(wordAt(scene, first - 2));

export const injuredMen = rule({
  id: 'injured-people',
  on: 'fate',
  read(scene, at, { harm }) {
    if (!describedFates.has(wordAt(scene, at)) || isFoundSafe(scene, at)) return null;
    const group = described(scene, at);
    if (group === undefined || isDeathOf(scene, group) || players.has(wordAt(scene, group.head))) return null;
    const { last } = group, noun = { first: group.head, last };
    if (harm === 'missing' && isFoundDead(scene, group)) return null;
    // "three of the five injured men | have since died"
    if (group.partitive && hasWord(scene, last, last + REACH, diedForms)) return null;
    const victims = victimsOf(scene, [group]);
    // "dozens of displaced people": who they are, and nobody counts them
    if (harm === 'displaced' && victims.some(({ basis, qualifier }) => basis !== 'number' || qualifier === 'vague')) return null;
    const own = harm === 'displaced' && wordAt(scene, at - 1) === 'internally' ? 'internally_displaced' : harm;
    return finding(own, victims.map((victim) => (victim.basis === 'number' ? { ...victim, named: noun } : victim)));
  },
  examples: [
    [
      'Troops found two dead civilians and three wounded insurgents in the van.',
      'killed 2 civilians; wounded 3 insurgents',
    ],
    ['The school houses 300 displaced families.', 'displaced 300 families'],
    ['There are 12,000 internally displaced people.', 'internally_displaced 12000 people'],
    ['Parents of the 12 disappeared pupils met the governor.', 'missing 12 pupils'],
    ['It is not known where the 3 missing sailors were going.', 'missing 3 sailors'],
  ],
  nonExamples: [
    'Two missing hikers were found alive.',
    'The club is without nine injured players.',
    'They hired two missing persons investigators last May.',
  ],
});
