/** Ten drivers died in the north. Two of the wounded later died of blood loss. Tens of thousands fled the marshes. */
import { objectOf } from '../phrase/clause.js';
import { isSuperseded } from '../phrase/idiom.js';
import type { Group } from '../phrase/group.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { VerbTrigger } from '../triggers.js';
import { illnesses } from '../lexicon/clinic.js';
import { diedOf } from '../lexicon/prepositions.js';


function isIllness(scene: Scene, at: number): boolean {
  if (!diedOf.has(wordAt(scene, at + 1))) return false;
  return [2, 3, 4, 5].some((k) => illnesses.has(wordAt(scene, at + k)));
}

/** Refugees where the flight crosses a border: "fled to", "fled across the border", "fled the country". */
function harmOf(scene: Scene, at: number, { lemma, harm }: VerbTrigger): VerbTrigger['harm'] {
  if (lemma !== 'flee') return harm;
  for (let i = at + 1; i < at + 8; i++) {
    const word = wordAt(scene, i);
    if (word === 'country' || word === 'abroad' || word === 'border' || (word === 'neighbouring' || word === 'neighboring')) return 'refugees';
    if (word === ',' || word === 'and') break;
  }
  return harm;
}

/** "Three | die in fire", "Miners | die": a headline's present. */
const isSeveral = (group: Group | undefined): boolean => group !== undefined && (group.plural || (group.quantity !== null && group.head < 0 && group.quantity.count !== 1));

export const peopleDied = rule({
  id: 'people-died',
  on: 'verb',
  read(scene, at, trigger) {
    if (trigger.victim !== 'subject' || isSuperseded(scene, at, trigger) || isIllness(scene, at)) return null;
    // "drowning five of her children": told by the verb's other use
    if (trigger.lemma === 'drown' && objectOf(scene, at)?.kind === 'person') return null;
    const verb = verbGroup(scene, at);
    if (trigger.form === 'ing' && verb.first === at) return null;
    // "was shot | and died": the passive is that of the first verb
    if (verb.passive && verb.joined === null) return null;
    if (trigger.form === 'base' && verb.modal === null && verb.control === null && verb.raised === null && verb.first === at && !isSeveral(scene.closes.get(at))) return null;
    if (trigger.lemma === 'surrender' && scene.opens.get(at + 1)?.kind === 'unknown' && !tagged(scene.tokens[at + 1], Tag.Preposition | Tag.Adverb)) return null;
    const weak = trigger.strength === 'weak';
    const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: weak, plurals: true, definite: trigger.lemma !== 'flee' && trigger.lemma !== 'surrender' && trigger.lemma !== 'disappear' });
    const counted = trigger.lemma === 'flee' ? victims.filter(({ basis }) => basis === 'number') : victims;
    return counted.length === 0 ? null : { harm: harmOf(scene, at, trigger), victims: counted, agent: null, verb };
  },
  examples: [
    ['Ten drivers died in the north.', 'killed 10 drivers'],
    ['Jenna Orr, 35; Leroy "Lee" Brink, 34; and Vera T. Walker, 26, died in the fire.', 'killed 3 Jenna Orr, 35; Leroy "Lee" Brink, 34; and Vera T. Walker'],
    ['A porter who was hurt in a blast at a mill in Redmill has died.', 'killed 1 A porter'],
    ['A clerk was shot and died at the scene.', 'killed 1 A clerk'],
    ['Two of the wounded later died of blood loss.', 'killed 2 wounded'],
    ['No fewer than 65 ferrymen have died.', 'killed 65.. ferrymen'],
    ['Three die in barn fire', 'killed 3'],
    ['The floods forced 12,000 families to flee.', 'displaced 12000 families'],
    ['Eighteen of the ferry\'s 50 riders died.', "killed 18 ferry's 50 riders"],
    ['Nine clerks were shot, three of whom died.', 'wounded 9 clerks; killed 3 clerks'],
    ['9,000 flee homes as river rises', 'displaced 9000'],
    ['Tens of thousands fled the marshes.', 'displaced 20000..99999'],
    ['Two riders are believed to have died.', 'killed 2 riders'],
    ['Thousands of villagers were forced to flee.', 'displaced 2000..9999 villagers'],
    ['Three of the five injured men have since died.', 'killed 3 injured men'],
    ['Nineteen raiders surrendered to the sheriff.', 'surrendered 19 raiders'],
    ['Harbour masters fear 80 sailors may have drowned.', 'killed 80 sailors'],
  ],
  nonExamples: [
    'Two thirds of the 300 patients had died.',
    'In the novel, three brothers die at sea.',
    'The storm died down after two hours.',
    'One in four tenants has fled.',
    'He died of cancer in March.',
    'Old habits die hard.',
  ],
});
