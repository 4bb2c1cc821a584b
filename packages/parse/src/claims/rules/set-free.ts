/** Two riders were set free. The raiders set nine captives free. Nine of the pupils regained their freedom. */
import { regains, setsFree } from '../lexicon/glances.js';
import { agentAfter } from '../phrase/agent-after.js';
import { agentBefore } from '../phrase/agent-before.js';
import { nearestBefore } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far before "free" and "freedom" the verb stands, in tokens. */
const REACH = 8;

export const setFree = rule({
  id: 'set-free',
  on: 'freedom',
  read(scene, at) {
    const isFreedom = wordAt(scene, at) === 'freedom';
    const verbAt = nearestBefore(scene, at, isFreedom ? regains : setsFree, REACH);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt), isOfSubject = verb.passive || isFreedom;
    // "set free nine captives" and "set nine captives free"
    const objectStart = verbAt === at - 1 ? at + 1 : verbAt + 1;
    const groups = isOfSubject ? subjectBefore(scene, verb.first).groups : objectsFrom(scene, objectStart);
    const victims = victimsOf(scene, groups, { personsOnly: true, definite: true }).filter(({ count }) => count !== 0);
    if (victims.length === 0) return null;
    return finding('released', victims, verb, isOfSubject ? agentAfter(scene, at) : agentBefore(scene, verbAt, verb));
  },
  examples: [
    ['Two riders were set free by the raiders.', 'released 2 riders'],
    ['The raiders set nine captives free.', 'released 9 captives'],
    ['Nine of the pupils regained their freedom.', 'released 9 pupils'],
  ],
  nonExamples: [
    'The law set prices free.',
    'The province won its freedom.',
    'Entry is free for children.',
  ],
});
