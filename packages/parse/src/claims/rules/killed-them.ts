/** Raiders abducted four drivers and killed them. Raiders lined up four drivers and shot them. */
import { boundForms, shootsOrStabs } from '../lexicon/harm-phrases.js';
import { antecedentEnds, sequels } from '../lexicon/joints.js';
import { agentBefore } from '../phrase/agent-before.js';
import { custody } from '../phrase/captor.js';
import { harmAt, verbAt } from '../phrase/clause.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** Those whom "them" stands for, and whether they were lined up or tied first. */
interface Antecedents {
  readonly victims: readonly Victim[];
  readonly areBound: boolean;
}

const NOBODY: Antecedents = { victims: [], areBound: false };

/**
 * The people that "them" stands for: the objects of the verb of harm that this one is joined to, "… | and killed
 * them".
 */
function antecedents(scene: Scene, first: number): Antecedents {
  if (!sequels.has(wordAt(scene, first - 1))) return NOBODY;
  for (let i = first - 2; i >= scene.first; i--) {
    if (antecedentEnds.has(wordAt(scene, i))) return NOBODY;
    const areBound = boundForms.has(wordAt(scene, i));
    if (verbAt(scene, i) === undefined && !areBound) continue;
    const victims = victimsOf(scene, objectsFrom(scene, areBound && wordAt(scene, i + 1) === 'up' ? i + 2 : i + 1));
    return victims.every(({ basis, count }) => basis === 'number' && count !== 0) ? { victims, areBound } : NOBODY;
  }
  return NOBODY;
}

export const killedThem = rule({
  id: 'harmed-them',
  on: 'them',
  read(scene, at) {
    const trigger = verbAt(scene, at - 1);
    if (trigger === undefined || trigger.victim !== 'object' || trigger.harm === 'released') return null;
    const verb = verbGroup(scene, at - 1), { victims, areBound } = antecedents(scene, verb.first);
    if (victims.length === 0) return null;
    // "lined up four drivers and | shot | them": an execution
    if (areBound && shootsOrStabs.has(wordAt(scene, at - 1))) return finding('killed', victims, verb, agentBefore(scene, at - 1, verb));
    const agent = agentBefore(scene, at - 1, verb);
    return finding(custody(scene, trigger.lemma, agent) ?? harmAt(scene, at - 1, trigger, verb), victims, verb, agent);
  },
  examples: [
    ['Raiders abducted four drivers near Pelm and killed them.', 'abducted 4 drivers; killed 4 drivers'],
    ['Raiders lined up four drivers and shot them.', 'killed 4 drivers'],
  ],
  nonExamples: [
    'Critics read four novels and killed them.',
    'Guards lined up four drivers and fed them.',
    'Rules bind them.',
  ],
});
