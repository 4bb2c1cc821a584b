/** Raiders whisked away a priest and 14 worshippers. The gang carried off 60 girls. */
import { kidnappers } from '../lexicon/groups-of-people.js';
import { takes } from '../lexicon/captivity.js';
import { awayParticles } from '../lexicon/particles.js';
import { agentAfter, agentBefore } from '../phrase/agent.js';
import { hasWord } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/**
 * Where the particle stands: right behind the verb or behind its object ("whisked the priest | away", "took 60 girls |
 * from a school"); or -1.
 */
function particleOf(scene: Scene, at: number): number {
  if (awayParticles.has(wordAt(scene, at + 1))) return at + 1;
  // "were taken | from their office by armed men"
  if (wordAt(scene, at) === 'taken' && wordAt(scene, at + 1) === 'from') return at + 1;
  const end = scene.opens.get(at + 1)?.last ?? -1;
  const isTaken = takes.has(wordAt(scene, at)) && wordAt(scene, end) === 'from';
  return isTaken || awayParticles.has(wordAt(scene, end)) ? end : -1;
}

export const carriedOff = rule({
  id: 'carried-off',
  on: 'carrying',
  read(scene, at) {
    const particle = particleOf(scene, at);
    if (particle < 0) return null;
    const verb = verbGroup(scene, at);
    const agent = verb.passive ? agentAfter(scene, particle) : agentBefore(scene, at, verb);
    // only raiders carry people off: aides, stewards and medics bring them to safety
    if (agent === null || !hasWord(scene, agent.first, agent.last, kidnappers)) return null;
    const objectStart = particle === at + 1 ? particle + 1 : at + 1;
    const groups = verb.passive ? subjectBefore(scene, verb.first).groups : objectsFrom(scene, objectStart);
    const victims = victimsOf(scene, groups, { personsOnly: true, plurals: true, definite: true });
    return finding('abducted', victims, verb, agent);
  },
  examples: [
    ['Raiders whisked away the priest and 14 worshippers.', 'abducted 1 the priest; abducted 14 worshippers'],
    ['The gang carried off 60 girls from a school.', 'abducted 60 girls'],
    ['Gunmen took 60 girls from a school.', 'abducted 60 girls'],
    ['Four clerks were taken from their office by unknown armed men.', 'abducted 4 clerks'],
    ['Nine herders were whisked away by gunmen.', 'abducted 9 herders'],
  ],
  nonExamples: [
    'Gunmen took 60 goats from a farm.',
    'The bandits took 12 phones from the passengers.',
    'Aides whisked away the mayor.',
    'Two boys were taken from their home by a charity.',
    'The team carried off the cup.',
    'Stewards carried off two fans on stretchers.',
    'The queen was whisked away by car.',
  ],
});
