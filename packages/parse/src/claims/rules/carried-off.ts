/** Raiders whisked away a priest and 14 worshippers. The gang carried off 60 girls. Police led away six marchers. */
import type { Harm } from '@onrecord/schema';
import { comrades, kidnappers, officers } from '../lexicon/groups-of-people.js';
import { leadsAway, takes } from '../lexicon/captivity.js';
import { awayParticles } from '../lexicon/particles.js';
import { agentAfter } from '../phrase/agent-after.js';
import { agentBefore } from '../phrase/agent-before.js';
import { hasWord } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import type { Range } from '../phrase/group.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.js';
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
  const end = objectsFrom(scene, at + 1).at(-1)?.last ?? -1;
  const isTaken = takes.has(wordAt(scene, at)) && wordAt(scene, end) === 'from';
  return isTaken || awayParticles.has(wordAt(scene, end)) ? end : -1;
}

/** Only raiders carry people off, and police lead them away: aides, stewards and medics bring them to safety. */
function harmBy(scene: Scene, at: number, particle: number, agent: Range | null): Harm | null {
  if (agent === null) return null;
  if (hasWord(scene, agent.first, agent.last, kidnappers)) return 'abducted';
  const isLed = leadsAway.has(wordAt(scene, at)) && awayParticles.has(wordAt(scene, particle));
  return isLed && hasWord(scene, agent.first, agent.last, officers) ? 'detained' : null;
}

/** "They | carried off | 12 girls": counted people, and no team. */
function isByThem(scene: Scene, at: number, particle: number, verb: VerbGroup): boolean {
  const { groups: [group, ...others] } = subjectBefore(scene, verb.first), object = scene.opens.get(particle + 1);
  const isThem = group?.determiner === 'pronoun' && wordAt(scene, group.first) === 'they' && others.length === 0 && !verb.passive;
  const isOff = wordAt(scene, at) === 'carried' && particle === at + 1 && wordAt(scene, particle) === 'off';
  return isThem && isOff && object?.kind === 'person' && object.quantity !== null;
}

export const carriedOff = rule({
  id: 'carried-off',
  on: 'carrying',
  read(scene, at) {
    const verb = verbGroup(scene, at);
    // "Nine clerks were taken | at gunpoint"
    if (verb.passive && wordAt(scene, at + 1) === 'at' && wordAt(scene, at + 2) === 'gunpoint') {
      const taken = victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true, plurals: true });
      return finding('abducted', taken, verb, agentAfter(scene, at + 2));
    }
    const particle = particleOf(scene, at);
    if (particle < 0) return null;
    const agent = verb.passive ? agentAfter(scene, particle) : agentBefore(scene, at, verb);
    const harm = harmBy(scene, at, particle, agent) ?? (isByThem(scene, at, particle, verb) ? 'abducted' : null);
    if (harm === null) return null;
    const objectStart = particle === at + 1 ? particle + 1 : at + 1;
    const groups = verb.passive ? subjectBefore(scene, verb.first).groups : objectsFrom(scene, objectStart);
    // "dragged away | their wounded comrades"
    if (groups.some((group) => hasWord(scene, group.first, group.last, comrades))) return null;
    const victims = victimsOf(scene, groups, { personsOnly: true, plurals: true, definite: true });
    return finding(harm, victims, verb, agent);
  },
  examples: [
    ['Raiders whisked away the priest and 14 worshippers.', 'abducted 1 the priest; abducted 14 worshippers'],
    ['The gang carried off 60 girls from a school.', 'abducted 60 girls'],
    ['They carried off 12 girls and a boy.', 'abducted 12 girls; abducted 1 a boy'],
    ['Gunmen took 60 girls from a school.', 'abducted 60 girls'],
    ['Gunmen took his brother and a cousin from their home.', 'abducted 1 his brother; abducted 1 a cousin'],
    ['Four clerks were taken from their office by unknown armed men.', 'abducted 4 clerks'],
    ['Nine herders were whisked away by gunmen.', 'abducted 9 herders'],
    ['Nine clerks were taken at gunpoint from a school.', 'abducted 9 clerks'],
    ['Police led away six marchers.', 'detained 6 marchers'],
    ['Soldiers took his two sons away.', 'detained 2 sons'],
    ['Her husband was taken away by soldiers.', 'detained 1 Her husband'],
    ['Nine weavers were hauled off by soldiers.', 'detained 9 weavers'],
  ],
  nonExamples: [
    'Gunmen took 60 goats from a farm.',
    'The bandits took 12 phones from the passengers.',
    'Police took away two computers.',
    'Two lorries were taken at gunpoint.',
    'Soldiers dragged away their wounded comrades.',
    'Aides whisked away the mayor.',
    'Two boys were taken from their home by a charity.',
    'The team carried off the cup.',
    'They carried off 12 medals.',
    'Stewards carried off two fans on stretchers.',
    'The queen was whisked away by car.',
    'The path led away from the six guards.',
  ],
});
