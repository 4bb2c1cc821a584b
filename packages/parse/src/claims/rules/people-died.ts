/** Ten drivers died in the north. Two of the wounded later died of blood loss. Tens of thousands fled the marshes. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { illnesses } from '../lexicon/clinic.js';
import { nearKin } from '../lexicon/groups-of-people.js';
import { showsDoing, undefiniteLemmas } from '../lexicon/harm-phrases.js';
import { diedOf } from '../lexicon/prepositions.js';
import { agentAtHands } from '../phrase/agent-after.js';
import { objectOf } from '../phrase/clause.js';
import { evacuates, fleeHarm, harmOfFlight } from '../phrase/flight.js';
import type { Group } from '../phrase/group.js';
import { isSuperseded } from '../phrase/idiom.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import type { VerbTrigger } from '../triggers.js';

/** Deaths that nobody did: "died of cancer", "died of old age". */
const isIllness = (scene: Scene, at: number): boolean =>
  diedOf.has(wordAt(scene, at + 1)) && [2, 3, 4, 5].some((k) => illnesses.has(wordAt(scene, at + k)));

/**
 * Whether the form is the verb of a clause: not "dying", not "the shot | and died", nor a base form without its
 * auxiliary.
 */
function isFinite(scene: Scene, at: number, { form }: VerbTrigger, verb: VerbGroup): boolean {
  // "was shot | and died": the passive is that of the first verb
  if (verb.passive && verb.joined === null) return false;
  if (verb.first < at) return true;
  if (form === 'ing') return hasCountBefore(scene, at);
  // "Three | die in fire", "Miners | die": a headline's present
  return form !== 'base' || isSeveral(scene.closes.get(at));
}

/** "sent | 300 villagers | fleeing", "with | two riders | dying". */
function hasCountBefore(scene: Scene, at: number): boolean {
  const group = scene.closes.get(at);
  // "sent nearly 52,000 | fleeing into Uganda"
  const isPeople = group?.kind === 'person' || (group?.kind === 'unknown' && group.head < 0 && wordAt(scene, at) === 'fleeing');
  return group?.quantity != null && isPeople && showsDoing.has(wordAt(scene, group.first - 1));
}

const isSeveral = (group: Group | undefined): boolean =>
  group !== undefined && (group.plural || (group.quantity !== null && group.head < 0 && group.quantity.count !== 1));

/** "drowning five of her children", "surrendered the keys": told by the verb's other use. */
function hasObject(scene: Scene, at: number, { lemma }: VerbTrigger): boolean {
  if (lemma === 'drown' || lemma === 'evacuate') return objectOf(scene, at)?.kind === 'person';
  if (lemma !== 'surrender') return false;
  return scene.opens.get(at + 1)?.kind === 'unknown' && !tagged(scene.tokens[at + 1], Tag.Preposition | Tag.Adverb);
}

/** "| His father | disappeared"; not "a tale of a man | whose wife | disappeared". */
const isTheirKin = (scene: Scene, { determiner, first, head }: Group): boolean =>
  determiner === 'own' && wordAt(scene, first) !== 'whose' && nearKin.has(wordAt(scene, head));

export const peopleDied = rule({
  id: 'people-died',
  on: 'verb',
  read(scene, at, trigger) {
    const { lemma, strength } = trigger;
    if (trigger.victim !== 'subject' || isSuperseded(scene, at, trigger)) return null;
    if (lemma === 'pass' && wordAt(scene, at + 1) !== 'away') return null;
    if (isIllness(scene, at) || hasObject(scene, at, trigger)) return null;
    const verb = verbGroup(scene, at);
    if (!isFinite(scene, at, trigger, verb)) return null;
    // "730 Contras | have surrendered": whoever does is somebody
    const personsOnly = strength === 'weak' && lemma !== 'surrender';
    const wanted = { personsOnly, plurals: true, definite: !undefiniteLemmas.has(lemma) };
    const { groups } = subjectBefore(scene, verb.first);
    const isKin = lemma === 'disappear' && groups.every((group) => isTheirKin(scene, group));
    const victims = victimsOf(scene, groups, isKin ? { ...wanted, definite: true } : wanted);
    if (lemma === 'evacuate') return finding('displaced', verb.passive ? [] : victims.filter((victim) => evacuates(scene, victim)), verb);
    if (lemma !== 'flee') return finding(trigger.harm, victims, verb, agentAtHands(scene, at));
    return finding(harmOfFlight(scene, at), victims.filter((victim) => fleeHarm(scene, victim, at)), verb);
  },
  examples: [
    ['Ten drivers died in the north.', 'killed 10 drivers'],
    ['The bus carried 30 weavers, all of whom died.', 'killed 30 weavers'],
    ['Two clerks, Vera Holm, 31, and Lena Sorr, died in the fire.', 'killed 2 clerks'],
    ['Tomas Fields, 26, of Pelm, died at the scene.', 'killed 1 Tomas Fields'],
    [
      'Jenna Orr, 35; Leroy "Lee" Brink, 34; and Vera T. Walker, 26, died in the fire.',
      'killed 3 Jenna Orr, 35; Leroy "Lee" Brink, 34; and Vera T. Walker',
    ],
    ['A porter who was hurt in a blast at a mill in Redmill has died.', 'killed 1 A porter'],
    ['A clerk was shot and died at the scene.', 'killed 1 A clerk'],
    ['Two of the wounded later died of blood loss.', 'killed 2 wounded'],
    ['Marn was one of 11 riders who wardens say died in custody.', 'killed 11 riders'],
    ['No fewer than 65 ferrymen have died.', 'killed 65.. ferrymen'],
    ['Three die in barn fire', 'killed 3'],
    ['Her brother disappeared along with 12 weavers.', 'missing 1 Her brother; missing 12 weavers'],
    ['Two of the injured riders passed away on Friday.', 'killed 2 injured riders'],
    ['The floods forced 12,000 families to flee.', 'displaced 12000 families'],
    ['Eighteen of the ferry\'s 50 riders died.', "killed 18 ferry's 50 riders"],
    ['Nine clerks were shot, three of whom died.', 'wounded 9 clerks; killed 3 clerks'],
    ['9,000 flee homes as river rises', 'displaced 9000'],
    ['About 12,000 villagers fled across the border.', 'refugees ~12000 villagers'],
    ['About 12,000 villagers fled across the country.', 'displaced ~12000 villagers'],
    ['About 12,000 villagers fled to Uganda.', 'refugees ~12000 villagers'],
    ['About 12,000 villagers fled in Uganda.', 'displaced ~12000 villagers'],
    ['The shelling sent 300 villagers fleeing across the border.', 'refugees 300 villagers'],
    ['The war has sent nearly 52,000 fleeing into Uganda.', 'refugees ..52000'],
    ['Nine weavers fled their homes.', 'displaced 9 weavers'],
    ['Some 900 villagers evacuated the valley as the river rose.', 'displaced ~900 villagers'],
    ['About 200 villagers were forced to evacuate.', 'displaced ~200 villagers'],
    ['Some 300 villagers fled to another part of the country.', 'displaced ~300 villagers'],
    ['Tens of thousands fled the marshes.', 'displaced 20000..99999'],
    ['Two riders are believed to have died.', 'killed 2 riders'],
    ['Thousands of villagers were forced to flee.', 'displaced 2000..9999 villagers'],
    ['Three of the five injured men have since died.', 'killed 3 injured men'],
    ['Two rebels carrying rewards of INR 500,000 each surrendered in Pelm.', 'surrendered 2 rebels'],
    ['Nineteen raiders surrendered to the sheriff.', 'surrendered 19 raiders'],
    ['Harbour masters fear 80 sailors may have drowned.', 'killed 80 sailors'],
  ],
  nonExamples: [
    'Two thirds of the 300 patients had died.',
    'One in four of the 400 patients died.',
    'All except the pilot died.',
    'In the novel, three brothers die at sea.',
    'The storm died down after two hours.',
    'One in four tenants has fled.',
    'Four suspects fled the scene.',
    'Some 40 firefighters evacuated the school.',
    'Nine men fled in a stolen car.',
    'Thirty inmates fled during the riot.',
    'He died of cancer in March.',
    'Two buses passed the raiders.',
    'Old habits die hard.',
  ],
});
