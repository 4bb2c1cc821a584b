/** A judge looks into the killing of three wardens. He mourned the deaths of 14 sherpas. The bodies of nine men were found. */
import { agentAfter } from '../phrase/agent.js';
import { groupAt } from '../phrase/group.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { type Finding, rule } from '../rule.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { injuryNouns } from '../lexicon/clinic.js';
import { looseDeeds, ownedDeeds, soleDeaths } from '../lexicon/deeds.js';
import { deadlyWords } from '../lexicon/fates.js';
import { injuryOf } from '../lexicon/prepositions.js';



function owned(scene: Scene, at: number, harm: Finding['harm']): Finding | null {
  const mark = wordAt(scene, at - 1);
  if (!ownedDeeds.has(wordAt(scene, at)) || (mark !== "'s" && mark !== '’' && mark !== "'")) return null;
  const group = scene.groups.find(({ first, last }) => first < at && at < last), owner = group === undefined ? null : groupAt(scene.tokens, group.first, at - 1, scene.shouting);
  // whose arrests, whose killings: the police's are of others
  if (owner === null || owner.last !== at - 1 || owner.plural || owner.kind !== 'person' || tagged(tokenAt(scene, owner.head), Tag.Body)) return null;
  const victims = victimsOf(scene, [owner], { personsOnly: true, definite: true });
  return victims.length === 0 ? null : { harm, victims, agent: null, verb: null };
}

export const killingOf = rule({
  id: 'killing-of-people',
  on: 'of',
  read(scene, at, trigger) {
    const word = wordAt(scene, at);
    let start = at + 1;
    if (injuryNouns.has(word) && injuryOf.has(wordAt(scene, start))) start++;
    else if (wordAt(scene, start) === 'of') start++;
    else if (wordAt(scene, start) === 'on' && /^(?:wounding)$/.test(word)) start++;
    else return owned(scene, at, trigger.harm);
    const victims = victimsOf(scene, objectsFrom(scene, start), { personsOnly: looseDeeds.has(word), plurals: false, definite: !soleDeaths.has(word) });
    // "the fatal shooting of a clerk"
    const harm = /^(?:shooting|stabbing)s?$/.test(word) && deadlyWords.has(wordAt(scene, at - 1)) ? 'killed' : trigger.harm;
    const end = victims.at(-1)?.last ?? start;
    return victims.length === 0 ? null : { harm, victims, agent: wordAt(scene, end) === 'by' ? agentAfter(scene, end - 1) : null, verb: null };
  },
  examples: [
    ['A judge looks into the killing of three wardens.', 'killed 3 wardens'],
    ['He mourned the deaths of 14 sherpas.', 'killed 14 sherpas'],
    ['The bodies of nine men were found on a farm.', 'killed 9 men'],
    ['Rising water forced the displacement of 9,000 families.', 'displaced 9000 families'],
    ['Protests followed Vera Holm\'s assassination.', "killed 1 Vera Holm"],
    ['A court looks into the fatal shooting of two clerks.', 'killed 2 clerks'],
    ['The paper reported the arrest of a mayor.', 'detained 1 a mayor'],
  ],
  nonExamples: [
    'The release of the report was delayed.',
    'He saw the death of an industry.',
  ],
});
