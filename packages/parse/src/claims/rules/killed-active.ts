/** The wave killed 26 anglers. A mine went off under a tram, killing eight. Troops had arrested 70 of the marchers. */
import type { Group } from '../phrase/group.js';
import { agentBefore, custody, isCaptor, isOutlaw } from '../phrase/agent.js';
import { harmAt, isEither, objectOf, partnerAfter, verbAt } from '../phrase/clause.js';
import { mayBeEliminated, wasHeld } from '../phrase/held.js';
import { isSuperseded } from '../phrase/idiom.js';
import { groupFrom, objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import type { VerbForm } from '../triggers.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { looseVerbs, selfHarms } from '../lexicon/harm-phrases.js';
import { insertionEnds } from '../lexicon/joints.js';
import { reflexives } from '../lexicon/pronouns.js';

/** Whether the form stands as a verb with a subject, not as a noun ("the murder suspect", "the killing of"). */
function isVerb(scene: Scene, form: VerbForm, verb: VerbGroup, at: number): boolean {
  const before = tokenAt(scene, verb.first - 1);
  // "exchanged imprisoned men", "of killed policemen": the participle describes
  if (form === 'past') return !verb.passive && (verb.first < at || scene.closes.has(at) || tagged(before, Tag.Relative) || !tagged(before, Tag.Preposition | Tag.VerbPast | Tag.VerbIng | Tag.VerbBase | Tag.Determiner));
  if (form === 'ing') return wordAt(scene, at + 1) !== 'of' && !tagged(before, Tag.Determiner | Tag.Possessive) && before?.lower !== "'s" && !isCompound(scene, at, verb);
  if (form === 'present') return scene.closes.has(verb.first) || tagged(before, Tag.Relative) || (before !== undefined && (before.kind === 'mark' || insertionEnds.has(before.text)));
  return verb.modal !== null || verb.control !== null || verb.raised !== null || tagged(tokenAt(scene, at - 1), Tag.Do | Tag.Modal) || wordAt(scene, at - 1) === 'to'
    || (scene.closes.has(verb.first) && /^(?:a|number)$/.test(counts(objectOf(scene, at))));
}

/** "church shooting suspect", "fatal shooting victim": a noun, unless what follows has an article or number of its own. */
function isCompound(scene: Scene, at: number, verb: VerbGroup): boolean {
  if (verb.first < at) return false;
  const object = groupFrom(scene, at + 1);
  if (object === undefined || object.determiner !== 'none' || object.quantity !== null || (object.named && object.noun === object.head)) return false;
  return !object.plural && !(object.named && tokenAt(scene, object.noun)?.capital === true && tagged(tokenAt(scene, object.noun), Tag.MaleName | Tag.FemaleName | Tag.Honorific)) || scene.closes.has(at);
}

/** A base form after a noun is a verb where it has an object of its own: "cadres of the squad | kill a farmer". */
const counts = (group: Group | undefined): string => (group?.quantity != null ? 'number' : group?.determiner ?? '');

const isKnownName = (scene: Scene, { first, last }: Victim): boolean =>
  scene.tokens.slice(first, last).some((token) => tagged(token, Tag.MaleName | Tag.FemaleName | Tag.Honorific | Tag.Role));

export const killedActive = rule({
  id: 'harmed-people',
  on: 'verb',
  read(scene, at, trigger) {
    if (trigger.victim !== 'object' || isSuperseded(scene, at, trigger)) return null;
    const verb = verbGroup(scene, at);
    if (isEither(scene, at, verb)) return null;
    if (!isVerb(scene, trigger.form, verb, at)) return null;
    if (reflexives.has(wordAt(scene, at + 1)) && selfHarms.has(trigger.lemma)) {
      const [self, ...others] = objectsFrom(scene, at + 1), wanted = { plurals: true, definite: true };
      const subject = victimsOf(scene, subjectBefore(scene, verb.first).groups, wanted);
      // "before killing himself": he is named by the pronoun alone
      const victims = [...(subject.length > 0 || self === undefined ? subject : victimsOf(scene, [self], wanted)), ...victimsOf(scene, others, wanted)];
      return finding(trigger.harm, victims, verb);
    }
    const partner = partnerAfter(scene, at);
    const object = objectOf(scene, at) !== undefined ? at : partner !== null && verbAt(scene, partner) !== undefined && objectOf(scene, partner) !== undefined ? partner : -1;
    if (object < 0) return null;
    const victims = victimsOf(scene, objectsFrom(scene, object + 1), { personsOnly: trigger.strength === 'weak', plurals: true, definite: true }).filter((victim) => (trigger.harm !== 'released' || wasHeld(scene, victim, trigger.lemma) || isOutlaw(scene, agentBefore(scene, at, verb)))
      // "eliminate Tax Breaks": with such verbs a capital is no name for sure
      && mayBeEliminated(scene, victim, trigger.lemma)
      && (victim.basis !== 'names' || !looseVerbs.has(trigger.lemma) || isKnownName(scene, victim))
      // "hurt the nominee with voters": without a number hurt is as often not of the body
      && (trigger.lemma !== 'hurt' || victim.basis === 'number'));
    if (victims.length === 0) return null;
    const agent = agentBefore(scene, at, verb);
    // "a club holds 12 members" are not its captives
    if (trigger.lemma === 'hold' && !isCaptor(scene, agent)) return null;
    // who brings people to safety does them no harm
    return { harm: custody(scene, trigger.lemma, agent) ?? harmAt(scene, at, trigger, verb), victims, agent: trigger.lemma === 'evacuate' ? null : agent, verb };
  },
  examples: [
    ['The wave killed 26 anglers.', 'killed 26 anglers'],
    ['The ferry sank, killing all on board.', 'killed 2..'],
    ['The raid killed Tomas Brink, the warden of the camp, and three men.', 'killed 1 Tomas Brink; killed 3 men'],
    ['A mine went off under a tram, killing eight riders and wounding two.', 'killed 8 riders; wounded 2'],
    ['Raiders killed 13 and wounded 28.', 'killed 13; wounded 28'],
    ['The raiders killed 20 or more herders.', 'killed 20.. herders'],
    ['Shelling killed or wounded 26 villagers.', 'casualties 26 villagers'],
    ['Mudslide kills eight in Orsa.', 'killed 8'],
    ['Guards arrested 95 hauliers and freed 14.', 'detained 95 hauliers; released 14'],
    ['Pirates seized 18 deckhands off Pelm.', 'abducted 18 deckhands'],
    ['Police seized nine smugglers and rounded up 40 drivers.', 'detained 9 smugglers; detained 40 drivers'],
    ['Kidnappers released a priest on Tuesday.', 'released 1 a priest'],
    ['Troops rescued 11 kidnap victims.', 'released 11 kidnap victims'],
    ['The gang is holding 14 nuns.', 'abducted 14 nuns'],
    ['Raiders killed all 12 hostages.', 'killed 12 hostages'],
    ['The raiders are holding 14 guards.', 'abducted 14 guards'],
    ['The bomber killed himself and three tailors.', 'killed 1 The bomber; killed 3 tailors'],
    ['He shot two clerks before killing himself.', 'wounded 2 clerks; killed 1'],
    ['A hunter shot himself through the boot.', 'wounded 1 A hunter'],
    ['The slide killed four roofers, a whole family of seven and one passing rider.', 'killed 4 roofers; killed 7 a whole family of seven; killed 1 passing rider'],
  ],
  nonExamples: [
    'The quake killed one in ten of the townsfolk.',
    'The club released six players.',
    'A trawler rescued 40 passengers.',
    'The raiders seized on the pause.',
    'Mayor Vows To Eliminate Tolls Used By Few.',
    'The hall is holding 300 guests.',
    'The speaker killed four bills in one sitting.',
    'A late own goal killed the contest.',
    'The army captured three hills.',
    'Troops killed or captured 80 raiders.',
    'Shells killed 200 goats.',
  ],
});
