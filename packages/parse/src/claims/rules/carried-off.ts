/** Raiders whisked away a priest and 14 worshippers. The gang carried off 60 girls. */
import { agentAfter, agentBefore } from '../phrase/agent.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';
import { awayParticles } from '../lexicon/particles.js';


/** Where the particle stands: right behind the verb or behind its object ("whisked the priest | away"); or -1. */
function particleOf(scene: Scene, at: number): number {
  if (awayParticles.has(wordAt(scene, at + 1))) return at + 1;
  const end = scene.opens.get(at + 1)?.last ?? -1;
  return end >= 0 && awayParticles.has(wordAt(scene, end)) ? end : -1;
}

export const carriedOff = rule({
  id: 'carried-off',
  on: 'carrying',
  read(scene, at) {
    const particle = particleOf(scene, at);
    if (particle < 0) return null;
    const verb = verbGroup(scene, at), objects = verb.passive ? [] : objectsFrom(scene, particle === at + 1 ? particle + 1 : at + 1);
    const agent = verb.passive ? agentAfter(scene, particle) : agentBefore(scene, at, verb);
    // "porters carried off the wounded", "the minister was whisked away by car": nobody is taken but by people who are named
    if (agent === null || isOfficial(scene, agent.first, agent.last)) return null;
    const victims = victimsOf(scene, verb.passive ? subjectBefore(scene, verb.first).groups : objects, { personsOnly: true, plurals: true, definite: true });
    return victims.length === 0 ? null : { harm: 'abducted', victims, agent, verb };
  },
  examples: [
    ['Raiders whisked away the priest and 14 worshippers.', 'abducted 1 the priest; abducted 14 worshippers'],
    ['The gang carried off 60 girls from a school.', 'abducted 60 girls'],
    ['Nine herders were whisked away by gunmen.', 'abducted 9 herders'],
  ],
  nonExamples: ['Aides whisked away the mayor.', 'The team carried off the cup.', 'Stewards carried off two fans on stretchers.', 'The queen was whisked away by car.'],
});

/** Only raiders carry people off: aides, stewards and medics bring them to safety. */
function isOfficial(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (RAIDERS.test(wordAt(scene, i))) return false;
  return true;
}

const RAIDERS = new RegExp(`^(?:gunm[ae]n|raiders?|rebels?|militants?|insurgents?|kidnappers?|bandits?|gangs?|terrorists?|extremists?|militias?
  |militiam[ae]n|abductors?|attackers?|fighters?|pirates?|hoodlums|assailants|jihadists?|guerrill?as?|herdsmen|robbers|wing)$`.replace(/\s+/g, ''));
