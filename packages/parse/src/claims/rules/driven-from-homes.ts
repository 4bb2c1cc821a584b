/** Half a million farmers were driven from their homes. 3,000 families fled their homes. */
import { drivesOut, leavesHome, lostForms } from '../lexicon/harm-phrases.js';
import { homeOwners } from '../lexicon/pronouns.js';
import { agentBefore } from '../phrase/agent-before.js';
import { isWithinLand } from '../phrase/abroad.js';
import { nearestBefore } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far before "homes" the verb stands, in tokens. */
const REACH = 12;

export const drivenFromHomes = rule({
  id: 'driven-from-homes',
  on: 'home',
  read(scene, at) {
    const owner = wordAt(scene, at - 1), bereft = owner === 'without';
    if (!homeOwners.has(owner)) return null;
    const verbAt = nearestBefore(scene, at, drivesOut, REACH), isLost = lostForms.has(wordAt(scene, verbAt));
    // "without shelter", "lost their shelter", and no "from their shelter"
    if (wordAt(scene, at) === 'shelter' && !bereft && !isLost) return null;
    // "lost | his life | while several fled their homes": what was lost is another thing
    if (verbAt < 0 || (isLost && (scene.opens.get(verbAt + 1)?.last ?? scene.last) < at)) return null;
    // "left 9,000 without homes", and no "left their homes"
    const verb = verbGroup(scene, verbAt), leaves = !bereft && leavesHome.has(wordAt(scene, verbAt));
    if (leaves && owner !== 'their') return null;
    const isOfSubject = verb.passive || leaves;
    const groups = isOfSubject
      ? subjectBefore(scene, verb.first).groups
      : objectsFrom(scene, verbAt + 1).filter(({ last }) => last < at);
    const victims = victimsOf(scene, groups, { personsOnly: true }).filter(({ basis }) => basis === 'number');
    const agent = isOfSubject ? null : agentBefore(scene, verbAt, verb);
    return finding(isWithinLand(scene, at + 1) ? 'internally_displaced' : 'displaced', victims, verb, agent);
  },
  examples: [
    ['Half a million farmers were driven from their homes.', 'displaced 500000 farmers'],
    ['Nine thousand herders had to abandon their villages.', 'displaced 9000 herders'],
    ['The war has driven 9,000 villagers from their homes inside the country.', 'internally_displaced 9000 villagers'],
    ['The floods left 9,000 without homes.', 'displaced 9000'],
    ['The fire left 3,000 families without shelter.', 'displaced 3000 families'],
    ['Some 5,000 villagers lost their shelter.', 'displaced ~5000 villagers'],
    ['The floods forced 2,000 villagers from their homes.', 'displaced 2000 villagers'],
  ],
  nonExamples: [
    'Two players left for home.',
    'He left his home at seven.',
    'Nine clerks lost cattle before reaching their villages.',
  ],
});
