/** Eleven orchard hands were killed in Pelm. Six cadets killed, 21 hurt. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { pluralCopulas } from '../lexicon/auxiliaries.js';
import { checkpoints, custodyLemmas } from '../lexicon/captivity.js';
import { hurtForms, medicalPlaces } from '../lexicon/clinic.js';
import { bystanders, captives, travellers } from '../lexicon/groups-of-people.js';
import { badlyWords } from '../lexicon/fates.js';
import { figurative } from '../lexicon/harm-phrases.js';
import { themAll } from '../lexicon/pronouns.js';
import { eachEvery } from '../lexicon/quantifiers.js';
import { agentAfter, agentAtHands } from '../phrase/agent-after.js';
import { isAge } from '../phrase/ages.js';
import { custody, isCaptor, isFilmed, isRescuer } from '../phrase/captor.js';
import { harmAt, isEither } from '../phrase/clause.js';
import type { Group } from '../phrase/group.js';
import { mayBeEliminated, wasHeld } from '../phrase/held.js';
import { isSuperseded } from '../phrase/idiom.js';
import { skipBack } from '../phrase/insertion.js';
import { hasWord, nearestBehind } from '../phrase/nearby.js';
import { isOfAnimals } from '../phrase/other-counts.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.js';
import type { Victim } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import type { VerbTrigger } from '../triggers.js';
import { isAfterBeing, isNoParticiple } from '../phrase/no-participle.js';
import { passiveSubjects } from '../phrase/passive-subjects.js';

/** How far behind it the clinic stands that somebody is evacuated to, in tokens. */
const TREATED = 8;

/** What stands around a passive verb, told once for all its subjects. */
interface Seen {
  /** The last of the subjects stands right before the verb: "the funeral of 12 sailors | was held" is about no sailors held. */
  readonly isRightBefore: boolean;
  /** "A journalist was released | by the army": those who let a person go held him. */
  readonly isByCaptors: boolean;
  /** "was badly | burnt": the body, whatever else the verb means. */
  readonly isBadly: boolean;
}

/** Whether the last of the subjects, or a name's age, ends right before the verb. */
function isRightBefore(scene: Scene, verb: number, subjects: readonly Victim[]): boolean {
  const start = skipBack(scene, verb), near = bearerBefore(scene, start) ?? scene.closes.get(start);
  return near !== undefined && (subjects.at(-1)?.group === near || near.named || isAge(scene, near));
}

/** "three clerks | who | were seized", "the nuns, | who | were": of whom the relative tells. */
function bearerBefore(scene: Scene, verb: number): Group | undefined {
  if (wordAt(scene, verb - 1) !== 'who') return undefined;
  return scene.closes.get(wordAt(scene, verb - 2) === ',' ? verb - 2 : verb - 1);
}

/** "A journalist was released | by the army"; a rescue is from other things too, and a town was held by nobody. */
const isReleased = (scene: Scene, { named }: Victim, lemma: string, { isByCaptors }: Seen): boolean =>
  isByCaptors && lemma !== 'rescue' && named !== null && !tagged(scene.tokens[named.last - 1], Tag.Place);

/** Whether the verb, with this subject, tells of people harmed. */
function mayBeHarmed(scene: Scene, victim: Victim, { lemma, harm }: VerbTrigger, verb: VerbGroup, seen: Seen): boolean {
  const { basis, group } = victim;
  if (!mayBeEliminated(scene, victim, lemma) || (basis === 'plural' && isAfterBeing(scene, verb.first))) return false;
  // "killed 190 rebels, 66 of whom were | strangers | who were killed on the way": what some of them were
  if (basis === 'plural' && pluralCopulas.has(wordAt(scene, group.first - 1)) && themAll.has(wordAt(scene, group.first - 2))) return false;
  // "Passengers | were being held until buses arrived": by nobody
  const isPassenger = bystanders.has(wordAt(scene, group.head)) || travellers.has(wordAt(scene, group.head));
  if (lemma === 'hold' && basis === 'plural' && !seen.isByCaptors && isPassenger) return false;
  // "200,000 rupees for | each clerk | killed": nobody is, yet
  if (!verb.passive && eachEvery.has(wordAt(scene, group.first))) return false;
  // "according to court documents | released Monday"
  const near = scene.closes.get(verb.first);
  if (harm === 'released' && !verb.passive && near !== undefined && near !== group) return false;
  if (harm === 'released' && !wasHeld(scene, victim, lemma) && !isReleased(scene, victim, lemma, seen)) return false;
  // "patients were harmed by the drug"
  if (lemma === 'harm' && basis !== 'none') return false;
  // "the actors were mauled by critics"
  if (figurative.has(lemma) && basis !== 'number' && basis !== 'one' && !seen.isBadly) return false;
  // "the funeral of 12 sailors | was held"
  if (!custodyLemmas.has(lemma)) return true;
  const isHeld = seen.isRightBefore || (seen.isByCaptors && group.kind === 'person' && verb.passive);
  return isHeld && !tagged(scene.tokens[group.first - 1], Tag.Preposition | Tag.VerbIng);
}

/** "five | hostages | held at a ranch". */
const areHostages = (scene: Scene, { named }: Victim): boolean => named !== null && hasWord(scene, named.first, named.last, captives);

/** How far behind "picked up" the questions stand, in tokens. */
const QUESTIONED = 9;
const QUESTIONS: ReadonlySet<string> = new Set(['questioning', 'questioned', 'interrogated', 'interrogation']);

/** How far behind "picked up" the checkpoint stands, in tokens. */
const STOPPED = 6;

/** "were picked up | for questioning", "picked up in Orsa and | were being questioned", "at a checkpoint": by the police, whoever that is. */
const isQuestioned = (scene: Scene, at: number): boolean =>
  nearestBehind(scene, at + 1, QUESTIONS, QUESTIONED) >= 0 || nearestBehind(scene, at + 1, checkpoints, STOPPED) >= 0;

/** "was evacuated | to a hospital", "was medically | evacuated", "the wounded clerk | was evacuated": into treatment, not from home. */
const isMedical = (scene: Scene, at: number): boolean =>
  wordAt(scene, at - 1) === 'medically' || (wordAt(scene, at + 1) === 'to' && hasWord(scene, at + 2, at + TREATED, medicalPlaces)) || hasWord(scene, scene.first, at, hurtForms);

export const killedPassive = rule({
  id: 'people-were-harmed',
  on: 'verb',
  read(scene, at, trigger) {
    const { lemma, form, strength } = trigger;
    if (trigger.victim !== 'object' || form !== 'past' || isSuperseded(scene, at, trigger)) return null;
    // "held | in captivity": told by those words
    if (lemma === 'hold' && wordAt(scene, at + 1) === 'in' && wordAt(scene, at + 2) === 'captivity') return null;
    const verb = verbGroup(scene, at);
    if (isEither(scene, at, verb) || (!verb.passive && isNoParticiple(scene, at, verb))) return null;
    const agent = agentAfter(scene, at) ?? agentAtHands(scene, at), subjects = passiveSubjects(scene, at, verb, strength === 'weak');
    const seen = { isRightBefore: isRightBefore(scene, verb.first, subjects), isByCaptors: isCaptor(scene, agent), isBadly: badlyWords.has(wordAt(scene, at - 1)) };
    // "a woman and two men were questioned and released": all of them, where one was held
    const isList = trigger.harm === 'released' && subjects.some((victim) => mayBeHarmed(scene, victim, trigger, verb, seen));
    const victims = subjects
      .filter((victim) => (isList || mayBeHarmed(scene, victim, trigger, verb, seen)) && !isOfAnimals(scene, victim, victim.first));
    if (victims.length === 0 || isFilmed(scene, lemma, agent)) return null;
    if (lemma === 'pick' && (isRescuer(scene, agent) || !isCaptor(scene, agent)) && !isQuestioned(scene, at)) return null;
    if (lemma === 'evacuate') return isMedical(scene, at) ? null : finding(harmAt(scene, at, trigger, verb), victims, verb);
    const areHeld = lemma === 'hold' && agent === null && victims.every((victim) => areHostages(scene, victim));
    const harm = areHeld ? 'abducted' : custody(scene, lemma, agent);
    return finding(harm ?? harmAt(scene, at, trigger, verb), victims, verb, agent);
  },
  examples: [
    ['Eleven orchard hands were killed in Pelm.', 'killed 11 orchard hands'],
    ['Six cadets killed, 21 hurt on range near Bruny.', 'killed 6 cadets; wounded 21 cadets'],
    ['Marn was one of 11 riders killed last week.', 'killed 11 riders'],
    ['A fireman was killed and another was badly hurt.', 'killed 1 A fireman; wounded 1'],
    ['Four nurses and a driver were abducted by gunmen on Sunday.', 'abducted 4 nurses; abducted 1 a driver'],
    ['Up to 60 people in the two villages have been killed or wounded.', 'casualties ..60 people'],
    ['Three tailors, all aged over 70, were shot and killed at their stall.', 'killed 3 tailors'],
    ['Twelve novices are still being held by the raiders.', 'abducted 12 novices'],
    ['Some 40 hauliers were held for questioning.', 'detained ~40 hauliers'],
    ['Two men were held on suspicion of theft.', 'detained 2 men'],
    ['Vera Holm was badly burnt.', 'wounded 1 Vera Holm'],
    ['The clerk was thrown from his horse and killed.', 'killed 1 The clerk'],
    ['Nine people in and around Pelm were killed.', 'killed 9 people'],
    ['The clinic took in 30 to 35 wounded.', 'wounded 30..35'],
    ['Two firemen hurt battling blaze', 'wounded 2 firemen'],
    ['Half a dozen guards were injured.', 'wounded 6 guards'],
    ['Three siblings aged three, five and nine were killed.', 'killed 3 siblings'],
    ['Teacher and her driver killed in Pelm', 'killed 1 Teacher; killed 1 her driver'],
    ['One dead, one hurt after overnight blast', 'killed 1; wounded 1'],
    ['A clerk who vanished in May has been released.', 'released 1 A clerk; missing 1 A clerk'],
    ['Twelve clerks were massacred at the hands of the army.', 'killed 12 clerks'],
    ['Twelve clerks killed nationwide', 'killed 12 clerks'],
    ['Four weavers were lightly to moderately injured.', 'wounded 4 weavers'],
    ['A girl was killed and her mother badly injured.', 'killed 1 A girl; wounded 1 her mother'],
    ['Two men aged 19 and 22 were arrested.', 'detained 2 men'],
    ['A roofer was flown to a clinic after being shot in the head.', 'wounded 1 A roofer'],
    ['Two boys were playing when they were shot.', 'wounded 2 boys'],
    ['A boy was shot at a party in Pelm.', 'wounded 1 A boy'],
    ['A clerk was shot for refusing to pay.', 'wounded 1 A clerk'],
    ['Mr Holm, whose son was killed in a fall, wept.', 'killed 1 son'],
    ['Losses stood at 41 killed and 67 wounded.', 'killed 41; wounded 67'],
    ['A guard who shot dead four clerks was himself killed.', 'killed 1 A guard; killed 4 clerks'],
    ['The clerk killed was named as Vera Holm.', 'killed 1 The clerk'],
    ['Guards found a van with two men inside who had been shot.', 'wounded 2 men'],
    ['Police: 14-year-old injured in fall at Pelm quarry', 'wounded 1 14-year-old'],
    ['Her son Omar al-Reshi was killed.', 'killed 1 Her son Omar al-Reshi'],
    ['Fund opens for family of boy, 9, killed in Pelm.', 'killed 1 boy'],
    ['Police say Vera L. Holm, of Pelm, was killed.', 'killed 1 Vera L. Holm'],
    ['According to Vera Holm, the boy was killed at noon.', 'killed 1 the boy'],
    ['About 8,000 marchers walked through the port and 140 were detained.', 'detained 140'],
    ['Relatives of 12 riders killed in the crash wept.', 'killed 12 riders'],
    ['Neither of the pilots was hurt.', 'wounded 0'],
    ['Nine weavers were picked up by the police.', 'detained 9 weavers'],
    ['Nine weavers were picked up for questioning.', 'detained 9 weavers'],
    ['A priest and two nuns were seized on the road.', 'abducted 1 A priest; abducted 2 nuns'],
    ['The funeral of a boy shot by guards drew hundreds.', 'killed 1 a boy'],
    ['A clerk was freed after three months in captivity.', 'released 1 A clerk'],
    ['The clerk, kidnapped in May, was found dead.', 'abducted 1 The clerk; killed 1 The clerk'],
    ['Two women, 28 and 30, and a 41-year-old man were killed.', 'killed 2 women; killed 1 a 41-year-old man'],
    ['Three men between the ages of 19 and 25 were killed.', 'killed 3 men'],
    ['In Pelm, a clerk was killed.', 'killed 1 a clerk'],
    ['Two boys were mauled by a dog.', 'wounded 2 boys'],
    ['No weavers were harmed in the raid.', 'casualties 0 weavers'],
  ],
  nonExamples: [
    'The slip was seized on by critics.',
    'The boy was evacuated to a medical facility.',
    'Two players were eliminated in the first round.',
    'Tomas Brink was held at knifepoint in his kitchen.',
    'His right hand was injured.',
    'He was treated at a clinic and released.',
    'A hunter who killed and ate a hare has fallen ill.',
    'The list has the names of the dead, or injured.',
    'Most of the enclave\'s two million people are displaced.',
    'The mayor denied that anyone had been hurt.',
    'The proposal was killed in committee.',
    'The funeral of 12 sailors was held in Pelm.',
    'Talks were held with nine mayors.',
    'Maps used by the raiders were seized.',
    'Nobody was held accountable.',
    'The actors were mauled by the press.',
    'He hoped for another shot.',
    'Lumen eliminated that option.',
    'All but four have been freed.',
    'There are two recordings, one captured by a guard.',
    'The village was captured on Friday.',
    'Troops captured a village.',
    'Sappers neutralised a mine.',
  ],
});
