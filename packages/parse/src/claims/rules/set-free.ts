/** Two riders were set free. The raiders set nine captives free. Nine of the pupils regained their freedom. */
import { agentAfter, agentBefore } from '../phrase/agent.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';

const SETS = new Set(['set', 'sets', 'setting']);
const REGAINS = new Set(['regain', 'regains', 'regained', 'regaining', 'gained', 'won', 'secured']);

/** The verb that "free" or "freedom" belongs to, within a few words; or -1. */
function verbBefore(scene: Scene, at: number): number {
  const verbs = wordAt(scene, at) === 'free' ? SETS : REGAINS;
  for (let i = at - 1; i >= scene.first && i > at - 8; i--) if (verbs.has(wordAt(scene, i))) return i;
  return -1;
}

export const setFree = rule({
  id: 'set-free',
  on: 'freedom',
  read(scene, at) {
    const verbAt = verbBefore(scene, at);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt), regains = wordAt(scene, at) === 'freedom';
    // "set free nine captives" and "set nine captives free"
    const objects = verb.passive || regains ? [] : objectsFrom(scene, verbAt === at - 1 ? at + 1 : verbAt + 1);
    const active = objects.length > 0;
    const groups = active ? objects : verb.passive || regains ? subjectBefore(scene, verb.first).groups : [];
    const victims = victimsOf(scene, groups, { personsOnly: true, definite: true }).filter(({ count }) => count !== 0);
    if (victims.length === 0) return null;
    return { harm: 'released', victims, agent: active ? agentBefore(scene, verbAt, verb) : agentAfter(scene, at), verb };
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
