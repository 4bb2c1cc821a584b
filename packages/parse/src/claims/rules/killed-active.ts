/** The wave killed 26 anglers. A mine went off under a tram, killing eight. Troops had arrested 70 of the marchers. */
import { tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { countryWords } from '../../lexicon/places.js';
import { goesWrong, mishaps } from '../lexicon/deeds.js';
import { armed, captives, earners, employers, heldByLands, heldPeople } from '../lexicon/groups-of-people.js';
import { figurative, looseVerbs, purseVerbs, selfHarms } from '../lexicon/harm-phrases.js';
import { inPlace } from '../lexicon/prepositions.js';
import { personRelatives, reflexives } from '../lexicon/pronouns.js';
import { isActiveVerb } from '../phrase/active-verb.js';
import { agentBefore } from '../phrase/agent-before.js';
import { custody, isCaptor, isFilmed, isOutlaw, isRescuer } from '../phrase/captor.js';
import { harmAt, isDeadly, isEither, objectOf, partnerAfter, secondVerb } from '../phrase/clause.js';
import type { Range } from '../phrase/group.js';
import { mayBeEliminated, wasHeld } from '../phrase/held.js';
import { isSuperseded } from '../phrase/idiom.js';
import { objectsFrom } from '../phrase/object.js';
import { hasWord } from '../phrase/nearby.js';
import { isOfAnimals, isScore } from '../phrase/other-counts.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { type Finding, finding, rule } from '../rule.js';
import type { VerbTrigger } from '../triggers.js';

/** "The bomber | killed himself and three tailors": the subject and whoever is named behind the pronoun. */
function selfHarmed(scene: Scene, at: number, { harm }: VerbTrigger, verb: VerbGroup): Finding | null {
  const [self, ...others] = objectsFrom(scene, at + 1), wanted = { plurals: true, definite: true };
  // "blew himself up in | Kirkuk |, killing himself": where, not who
  const groups = subjectBefore(scene, verb.first).groups.filter(({ first }) => !inPlace.has(wordAt(scene, first - 1)));
  const subject = victimsOf(scene, groups, wanted);
  // "before killing himself": he is named by the pronoun alone
  const one = subject.length > 0 || self === undefined ? subject : victimsOf(scene, [self], wanted);
  return finding(harm, [...one, ...victimsOf(scene, others, wanted)], verb);
}

/**
 * The verb that the people stand behind: this one, or the one joined to it ("killed or | wounded 26"); -1 where
 * there are none.
 */
function objectVerb(scene: Scene, at: number): number {
  if (objectOf(scene, at) !== undefined) return at;
  const partner = partnerAfter(scene, at) ?? secondVerb(scene, at);
  return partner !== null && objectOf(scene, partner) !== undefined ? partner : -1;
}

/** "The raiders | released a priest": those who let a person go held him; who rescues one need not. */
const mayRelease = (scene: Scene, lemma: string, agent: Range | null): boolean =>
  isOutlaw(scene, agent) || (lemma === 'release' && isCaptor(scene, agent));

/** Whether the verb, with this object, tells of people harmed. */
function mayBeHarmed(scene: Scene, victim: Victim, { lemma, harm }: VerbTrigger, verb: VerbGroup, at: number): boolean {
  if (harm === 'released' && !wasHeld(scene, victim, lemma) && !mayRelease(scene, lemma, agentBefore(scene, at, verb))) return false;
  // "The airline released 60 of its crew": from work
  if (lemma === 'release' && isByEmployer(scene, verb) && !isCaptive(scene, victim)) return false;
  // "The hall houses | displaced families": an adjective
  if (lemma === 'displace' && victim.basis === 'plural' && victim.group.determiner === 'none') return false;
  // "The charity evacuated its staff": so few may have left for home
  if (lemma === 'evacuate' && victim.basis === 'plural' && victim.group.determiner === 'own') return false;
  if (!mayBeEliminated(scene, victim, lemma)) return false;
  // "eliminate Tax Breaks": with such verbs a capital is no name for sure
  if (victim.basis === 'names' && looseVerbs.has(lemma) && !isKnownName(scene, victim)) return false;
  if (lemma === 'harm') return victim.basis === 'none';
  if (figurative.has(lemma)) return victim.basis === 'number';
  // "hurt the nominee with voters", "hurt 40,000 savers": without a mishap or a number, or by prices, it is not the body
  // "The tax would | hurt | thousands of farmers", "the ruling could injure firms": without a mishap it is the purse
  if (purseVerbs.has(lemma) && verb.modal !== null && !isMishap(scene, at)) return false;
  if (lemma !== 'hurt') return true;
  const isBodily = victim.basis === 'number' || isMishap(scene, at);
  return isBodily && !earners.has(wordAt(scene, victim.group.head));
}

/** "No storm | has killed 12", "Neither side | killed a clerk": a subject that denies the deed. */
function isByNobody(scene: Scene, { first }: VerbGroup): boolean {
  const { groups } = subjectBefore(scene, first);
  return groups.length === 1 && groups[0]?.determiner === 'no';
}

const isByEmployer = (scene: Scene, { first }: VerbGroup): boolean =>
  subjectBefore(scene, first).groups.some((group) => employers.has(wordAt(scene, group.head)));

const isCaptive = (scene: Scene, { named }: Victim): boolean =>
  named !== null && (hasWord(scene, named.first, named.last, heldPeople) || hasWord(scene, named.first, named.last, captives));

const isMishap = (scene: Scene, at: number): boolean =>
  hasWord(scene, scene.first, at, mishaps) || hasWord(scene, scene.first, at, goesWrong);

const isLand = (scene: Scene, land: Range | null | undefined): boolean => land != null && countryWords.has(wordAt(scene, land.last - 1));

/** "| Uganda | is still holding 800 soldiers": a country holds those who fought it, and prisoners; null where none does. */
function landHolding(scene: Scene, victims: readonly Victim[], { lemma, form }: VerbTrigger, { first, passive }: VerbGroup): Range | null {
  const land = lemma === 'hold' && form === 'ing' && !passive ? scene.closes.get(first) : undefined;
  const areHeld = victims.every(({ named }) =>
    named !== null && [armed, heldPeople, heldByLands].some((words) => hasWord(scene, named.first, named.last, words)));
  return land !== undefined && areHeld && land.quantity === null && isLand(scene, land) ? { first: land.first, last: land.last } : null;
}

/** "The group | is holding | nine foreigners": captors, whoever they are. */
const isGroupHolding = (scene: Scene, agent: Range | null, form: VerbTrigger['form'], victims: readonly Victim[]): boolean =>
  agent !== null && form === 'ing' && GROUP.has(wordAt(scene, agent.last - 1)) && wordAt(scene, agent.first) === 'the' && agent.last === agent.first + 2
    && victims.every(({ basis, group }) => basis === 'number' && group.kind === 'person');

const GROUP: ReadonlySet<string> = new Set(['group']);

const isKnownName = (scene: Scene, { first, last }: Victim): boolean =>
  scene.tokens.slice(first, last).some((token) => tagged(token, GIVEN_NAME | Tag.Honorific | Tag.Role));

export const killedActive = rule({
  id: 'harmed-people',
  on: 'verb',
  read(scene, at, trigger) {
    const { lemma, form, strength } = trigger;
    if (trigger.victim !== 'object' || isSuperseded(scene, at, trigger)) return null;
    const verb = verbGroup(scene, at);
    if (isEither(scene, at, verb) || !isActiveVerb(scene, form, verb, at)) return null;
    // "fatally shot himself" is read as that death
    if (selfHarms.has(lemma) && reflexives.has(wordAt(scene, at + 1)))
      return isDeadly(scene, at) ? null : selfHarmed(scene, at, trigger, verb);
    const object = objectVerb(scene, at);
    if (object < 0) return null;
    const wanted = { personsOnly: strength === 'weak', plurals: true, definite: true };
    // "a man who killed two clerks and | a cook | was jailed": the verb behind them is not theirs
    const isRelative = personRelatives.has(wordAt(scene, verb.first - 1));
    const victims = victimsOf(scene, objectsFrom(scene, object + 1, isRelative), wanted)
      .filter((victim) => mayBeHarmed(scene, victim, trigger, verb, at));
    if (victims.length === 0 || (form !== 'ing' && isByNobody(scene, verb))) return null;
    const agent = landHolding(scene, victims, trigger, verb) ?? agentBefore(scene, at, verb);
    // "a club holds 12 members" are not its captives
    if (lemma === 'pick' && isRescuer(scene, agent)) return null;
    const isGroup = lemma === 'hold' && isGroupHolding(scene, agent, form, victims);
    if ((lemma === 'hold' || lemma === 'pick') && !isCaptor(scene, agent) && !isLand(scene, agent) && !isGroup) return null;
    if (isFilmed(scene, lemma, agent)) return null;
    if (lemma === 'shoot' && victims.some((victim) => isScore(scene, victim, agent, verb))) return null;
    if (victims.every((victim) => isOfAnimals(scene, victim, at))) return null;
    const harm = isGroup ? 'abducted' : custody(scene, lemma, agent) ?? harmAt(scene, at, trigger, verb);
    // who brings people to safety does them no harm
    return finding(harm, victims, verb, lemma === 'evacuate' ? null : agent);
  },
  examples: [
    ['The wave killed 26 anglers.', 'killed 26 anglers'],
    ['The ferry sank, killing all on board.', 'killed 2..'],
    ['The raid killed Tomas Brink, the warden of the camp, and three men.', 'killed 1 Tomas Brink; killed 3 men'],
    ['A mine went off under a tram, killing eight riders and wounding two.', 'killed 8 riders; wounded 2'],
    ['Raiders killed 13 and wounded 28.', 'killed 13; wounded 28'],
    ['The raiders killed 20 or more herders.', 'killed 20.. herders'],
    ['The nurse who wardens say killed 14 patients fled.', 'killed 14 patients'],
    ['Shelling killed or wounded 26 villagers.', 'casualties 26 villagers'],
    ['Gunmen kill mayor\'s brother in raid', "killed 1 mayor's brother"],
    ['Police kill armed man in Orsa', 'killed 1 armed man'],
    ['Bombs kill 12, wound 40', 'killed 12; wounded 40'],
    ['Mudslide kills eight in Orsa.', 'killed 8'],
    ['Guards captured and tortured five clerks.', 'detained 5 clerks'],
    ['The blast killed two boys, 9 and 12.', 'killed 2 boys'],
    ['The blast killed a clerk, his wife and their son, guards said.', 'killed 1 a clerk; killed 1 his wife; killed 1 their son'],
    ['Fire kills mother, 3 children', 'killed 1 mother; killed 3 children'],
    ['A blast killed a couple.', 'killed 2 couple'],
    ['Guards arrested 95 hauliers and freed 14.', 'detained 95 hauliers; released 14'],
    ['Security agents picked up nine weavers.', 'detained 9 weavers'],
    ['Pirates seized 18 deckhands off Pelm.', 'abducted 18 deckhands'],
    ['Police seized nine smugglers and rounded up 40 drivers.', 'detained 9 smugglers; detained 40 drivers'],
    ['Kidnappers released a priest on Tuesday.', 'released 1 a priest'],
    ['Troops rescued 11 kidnap victims.', 'released 11 kidnap victims'],
    ['The gang is holding 14 nuns.', 'abducted 14 nuns'],
    ['Raiders killed all 12 hostages.', 'killed 12 hostages'],
    ['The raiders are holding 14 guards.', 'abducted 14 guards'],
    ['The group is already holding at least nine clerks.', 'abducted 9.. clerks'],
    ['Raiders captured a town and 60 clerks.', 'detained 60 clerks'],
    ['A cart overturned, hurting a nurse.', 'wounded 1 a nurse'],
    ['Police hold 34 after riot', 'detained 34'],
    ['Uganda is still holding 800 soldiers.', 'detained 800 soldiers'],
    ['The guard shot both weavers, killing both.', 'killed 2'],
    ['Gunmen storm farm, kill 12', 'killed 12'],
    ['The bandits, who number 40, still hold a clerk and two cooks.', 'abducted 1 a clerk; abducted 2 cooks'],
    ['The blast blinded two girls.', 'wounded 2 girls'],
    ['The crash killed Vera Price, 30.', 'killed 1 Vera Price'],
    ['Raiders killed boxing champion Vera Holm.', 'killed 1 boxing champion Vera Holm'],
    ['A mass shooting killed nine people.', 'killed 9 people'],
    ["Friday's shooting wounded nine.", 'wounded 9'],
    ['Mass shooting kills nine in Orsa', 'killed 9'],
    ['The bomber killed himself and three tailors.', 'killed 1 The bomber; killed 3 tailors'],
    ['He shot two clerks before killing himself.', 'wounded 2 clerks; killed 1'],
    ['A hunter shot himself through the boot.', 'wounded 1 A hunter'],
    [
      'The slide killed four roofers, a whole family of seven and one passing rider.',
      'killed 4 roofers; killed 7 a whole family of seven; killed 1 passing rider',
    ],
  ],
  nonExamples: [
    'The quake killed one in ten of the townsfolk.',
    'The photographer shot 40 brides.',
    'The club released six players.',
    'Injured Brink is out for six weeks.',
    'The bus picked up nine weavers.',
    'The coast guard picked up 86 migrants.',
    'A trawler rescued 40 passengers.',
    'The raiders seized on the pause.',
    'Mayor Vows To Eliminate Tolls Used By Few.',
    'The hall is holding 300 guests.',
    'The group is holding nine concerts.',
    'Uganda is holding nine concerts.',
    'The hall can hold 300 people.',
    'The vote hurt the nominee.',
    'The hall houses displaced families.',
    'The tax would hurt thousands of farmers.',
    'The mill released 120 weavers.',
    'The speaker killed four bills in one sitting.',
    'A late own goal killed the contest.',
    'The army captured three hills.',
    'Troops killed or captured 80 raiders.',
    'A tram ran into a herd of cows, killing five.',
    'Brink shot 67 on Sunday.',
    'Brink shot 12 of 20 from the line.',
    'Shells killed 200 goats.',
    'No storm has killed three weavers.',
    'Neither side killed a clerk.',
  ],
});
