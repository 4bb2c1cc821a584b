/** Maoists shot dead a contractor. Two boys were stabbed to death. A guard was fatally shot. */
import { agentAfter, agentBefore, isDeadly } from '../phrase/clause.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';
import { mannerForms } from '../triggers.js';
import { tagged } from '../../language/tokens.js';
import { VERB } from '../../lexicon/index.js';

/** The verb of "axed to death" and "beat three men to death", or -1. */
function verbBeforeDeath(scene: Scene, death: number): number {
  if (wordAt(scene, death - 1) !== 'to') return -1;
  const object = scene.closes.get(death - 1), verb = wordAt(scene, death - 2).endsWith('ed') ? death - 2 : (object?.first ?? death - 1) - 1;
  return (tagged(tokenAt(scene, verb), VERB) || wordAt(scene, verb).endsWith('ed')) && !mannerForms.has(wordAt(scene, verb)) ? verb : -1;
}

export const shotDead = rule({
  id: 'harmed-to-death',
  on: 'manner',
  read(scene, word) {
    const at = wordAt(scene, word) === 'death' ? verbBeforeDeath(scene, word) : word;
    if (at < 0 || !isDeadly(scene, at)) return null;
    const verb = verbGroup(scene, at), tail = wordAt(scene, at + 1) === 'to' ? 2 : /^(?:dead|fatally|mortally)$/.test(wordAt(scene, at + 1)) ? 1 : 0;
    const objects = verb.passive ? [] : objectsFrom(scene, at + 1 + tail);
    const active = objects.length > 0;
    const groups = active ? objects : subjectBefore(scene, verb.first).groups;
    const victims = victimsOf(scene, groups, { plurals: true, definite: true });
    if (victims.length === 0) return null;
    return { harm: 'killed', victims, agent: active ? agentBefore(scene, verb) : agentAfter(scene, at), verb };
  },
  examples: [
    ['Rebels shot dead a contractor in the market.', 'killed 1 a contractor'],
    ['Two boys were stabbed to death.', 'killed 2 boys'],
    ['A guard was fatally shot.', 'killed 1 A guard'],
    ['The mob beat three men to death.', 'killed 3 men'],
    ['A herder was axed to death outside his house.', 'killed 1 A herder'],
  ],
  nonExamples: ['The court sentenced 14 men to death.', 'The film was shot in a studio.'],
});
