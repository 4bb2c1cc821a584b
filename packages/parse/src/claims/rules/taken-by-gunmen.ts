/** Twelve girls were taken by gunmen. Raiders stormed the mill, killed nine weavers and took 12 girls. */
import { notTakenAlong, takes } from '../lexicon/captivity.js';
import { medicalPlaces } from '../lexicon/clinic.js';
import { comrades, kidnappers } from '../lexicon/groups-of-people.js';
import { andAlone } from '../lexicon/joints.js';
import { agentAfter } from '../phrase/agent-after.js';
import { agentBefore } from '../phrase/agent-before.js';
import type { Range } from '../phrase/group.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { clauseSubject, subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import { verbAtWord } from '../triggers.js';

/** How far behind those who took them the hospital stands that they were taken to, and how far before "took" "killed", in tokens. */
const TREATED = 6, KILLED = 10;

const areKidnappers = (scene: Scene, agent: Range | null): agent is Range =>
  agent !== null && hasWord(scene, agent.first, agent.last, kidnappers);

/** "They | killed my father and | took my sisters": whoever kills and takes people abducts them. */
function isBehindKilling(scene: Scene, at: number): boolean {
  const joint = nearestBefore(scene, at, andAlone, 2);
  if (joint < 0 || clauseSubject(scene, joint).groups[0]?.determiner !== 'pronoun') return false;
  for (let i = joint - 1; i > scene.first && i > joint - KILLED; i--) {
    const trigger = verbAtWord(wordAt(scene, i));
    if (trigger?.harm === 'killed' && trigger.victim === 'object') return trigger.form === 'past' && !verbGroup(scene, i).passive;
  }
  return false;
}

/** "took | 12 girls |", "took 12 girls | with them": nobody is led anywhere, and nothing is taken but them. */
function areTakenAlong(scene: Scene, victims: readonly Victim[]): boolean {
  const last = victims.at(-1)?.group.last ?? scene.last;
  return !notTakenAlong.has(wordAt(scene, last)) && !victims.some(({ group }) => hasWord(scene, group.first, group.last, comrades));
}

const isCounted = ({ basis, group }: Victim): boolean => basis === 'number' || (basis === 'one' && group.determiner !== 'definite');

export const takenByGunmen = rule({
  id: 'taken-by-gunmen',
  on: 'carrying',
  read(scene, at) {
    const verb = verbGroup(scene, at), wanted = { personsOnly: true, plurals: true, definite: true };
    if (verb.passive) {
      const agent = wordAt(scene, at) === 'taken' && wordAt(scene, at + 1) === 'by' ? agentAfter(scene, at) : null;
      if (!areKidnappers(scene, agent) || hasWord(scene, agent.last, agent.last + TREATED, medicalPlaces)) return null;
      return finding('abducted', victimsOf(scene, subjectBefore(scene, verb.first).groups, wanted), verb, agent);
    }
    if (!takes.has(wordAt(scene, at)) || verb.control !== null || verb.modal !== null || verb.negated) return null;
    const victims = victimsOf(scene, objectsFrom(scene, at + 1), wanted).filter(isCounted), agent = agentBefore(scene, at, verb);
    if (!areTakenAlong(scene, victims) || !(areKidnappers(scene, agent) || isBehindKilling(scene, at))) return null;
    return finding('abducted', victims, verb, agent);
  },
  examples: [
    ['Twelve girls were taken by gunmen.', 'abducted 12 girls'],
    ['More than 700 pupils have been taken by armed men.', 'abducted 700.. pupils'],
    ['Raiders stormed the mill and took 39 weavers.', 'abducted 39 weavers'],
    ['Raiders took his brother and a cousin.', 'abducted 1 his brother; abducted 1 a cousin'],
    ['Pirates boarded a vessel and took its 17-man crew.', 'abducted 17 crew'],
    ['They killed my father and took my two sisters.', 'killed 1 my father; abducted 2 sisters'],
  ],
  nonExamples: [
    'Nine guards were taken by surprise.',
    'Two towns were taken by rebels.',
    'Nine girls were taken by raiders to a clinic.',
    'The raiders took 12 seats.',
    'Rebels took two boys to school.',
    'They beat the champions and took nine fans to lunch.',
  ],
});
