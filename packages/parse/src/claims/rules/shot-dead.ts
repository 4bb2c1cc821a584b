/** Maoists shot dead a contractor. Two boys were stabbed to death. A guard was fatally shot. */
import { agentAfter, agentBefore } from '../phrase/agent.js';
import { isDeadly } from '../phrase/clause.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';
import { mannerForms } from '../triggers.js';
import { tagged } from '../../language/tokens.js';
import { VERB } from '../../lexicon/index.js';
import { deadlyTails } from '../lexicon/fates.js';
import { burntForms } from '../lexicon/harm-phrases.js';

const isForm = (scene: Scene, i: number): boolean => tagged(tokenAt(scene, i), VERB) || wordAt(scene, i).endsWith('ed');


/** The verb that the word makes deadly: "axed | to death", "beat three men | to death", "shot | dead", "gunned | down", "| fatally shot"; or -1. */
function deadlyVerb(scene: Scene, at: number): number {
  const word = wordAt(scene, at);
  if (word === 'fatally' || word === 'mortally') return mannerForms.has(wordAt(scene, at + 1)) ? at + 1 : mannerForms.has(wordAt(scene, at - 1)) ? at - 1 : -1;
  if (word === 'alive') return burntForms.has(wordAt(scene, at - 1)) ? at - 1 : -1;
  const tail = word === 'death' ? at - 1 : at;
  if (word === 'death' && wordAt(scene, tail) !== 'to') return -1;
  if (mannerForms.has(wordAt(scene, tail - 1)) || (word === 'death' && wordAt(scene, tail - 1).endsWith('ed'))) return tail - 1;
  const object = scene.closes.get(tail), verb = object === undefined ? -1 : object.first - 1;
  return verb >= 0 && (mannerForms.has(wordAt(scene, verb)) || (word === 'death' && isForm(scene, verb))) ? verb : -1;
}

export const shotDead = rule({
  id: 'harmed-to-death',
  on: 'manner',
  read(scene, word) {
    const at = deadlyVerb(scene, word);
    if (at < 0 || !isDeadly(scene, at)) return null;
    const verb = verbGroup(scene, at), tail = wordAt(scene, at + 1) === 'to' ? 2 : deadlyTails.has(wordAt(scene, at + 1)) ? 1 : 0;
    const objects = verb.passive ? [] : objectsFrom(scene, at + 1 + tail);
    const active = objects.length > 0;
    const groups = active ? objects : subjectBefore(scene, verb.first, !verb.passive).groups;
    const victims = victimsOf(scene, groups, { plurals: true, definite: true });
    if (victims.length === 0) return null;
    return { harm: 'killed', victims, agent: active ? agentBefore(scene, at, verb) : agentAfter(scene, at), verb };
  },
  examples: [
    ['Rebels shot dead a contractor in the market.', 'killed 1 a contractor'],
    ['Two boys were stabbed to death.', 'killed 2 boys'],
    ['The wife of a miller fatally shot by guards wept.', 'killed 1 a miller'],
    ['Five lodgers were burnt alive.', 'killed 5 lodgers'],
    ['A guard was fatally shot.', 'killed 1 A guard'],
    ['Attackers gunned down a mayor and two aides.', 'killed 1 a mayor; killed 2 aides'],
    ['The mob beat three men to death.', 'killed 3 men'],
    ['A miller was axed to death near his barn.', 'killed 1 A miller'],
  ],
  nonExamples: [
    'Nine miners were found alive.',
    'Judges sentenced 17 smugglers to death.',
    'The film was shot in a studio.',
  ],
});
