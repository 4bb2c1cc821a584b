/** Pirates are holding 18 deckhands hostage. Four nurses were taken hostage. Police took nine men into custody. */
import { agentAfter, agentBefore } from '../phrase/agent.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { beforeCustody, custodyCopulas, custodyWords, holdsCaptive } from '../lexicon/captivity.js';


function verbBefore(scene: Scene, at: number): number {
  for (let i = at - 1; i >= scene.first && i > at - 14; i--) if (holdsCaptive.has(wordAt(scene, i))) return i;
  return -1;
}

/** "… the death of | a man | in custody": it is said of the group before, which a preposition rules. */
function isOfAnother(scene: Scene, at: number): boolean {
  const group = scene.closes.get(wordAt(scene, at - 1) === 'in' ? at - 1 : at - 2);
  return group !== undefined && tagged(tokenAt(scene, group.first - 1), Tag.Preposition);
}

export const takenHostage = rule({
  id: 'taken-hostage',
  on: 'hostage',
  read(scene, at, trigger) {
    const custody = custodyWords.has(wordAt(scene, at));
    if (custody && !beforeCustody.has(wordAt(scene, at - 1))) return null;
    if (!custody && scene.opens.has(at) && scene.opens.get(at)?.head !== at) return null;
    const at0 = verbBefore(scene, at);
    if (at0 < 0) return null;
    // "held | her captive": she is spoken of, not whoever held her
    if (wordAt(scene, at - 1) === 'her' && at0 === at - 2) return null;
    const verb = verbGroup(scene, at0), copula = custodyCopulas.has(wordAt(scene, at0));
    if (copula && (!custody || isOfAnother(scene, at))) return null;
    const objects = verb.passive || copula ? [] : objectsFrom(scene, at0 + 1).filter((group) => group.last <= at);
    const behind = objects.length === 0 && !verb.passive && !copula && at0 === at - 1 ? objectsFrom(scene, at + 1) : objects;
    const active = behind.length > 0;
    const groups = active ? behind : subjectBefore(scene, verb.first).groups;
    if (!active && !verb.passive && !copula && verb.first !== at0) return null;
    const victims = victimsOf(scene, groups, { personsOnly: true, plurals: true, definite: true });
    return finding(trigger.harm, victims, verb, active ? agentBefore(scene, at0, verb) : agentAfter(scene, at));
  },
  examples: [
    ['Pirates are holding 18 deckhands hostage.', 'abducted 18 deckhands'],
    ['Four nurses were taken hostage on the road.', 'abducted 4 nurses'],
    ['Nine pupils remain in captivity.', 'abducted 9 pupils'],
    ['Police took nine men into custody.', 'detained 9 men'],
  ],
  nonExamples: [
    'Two guards were charged over the fall of a tailor in custody.',
    'He lost custody of the dog.',
    'The economy is held hostage by debt.',
  ],
});
