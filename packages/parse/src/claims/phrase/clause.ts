/** What the clause around a verb of harm says: its voice, its harm, who did it. */
import type { Harm } from '@onrecord/schema';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { type Trigger, type VerbTrigger, mannerForms, triggersOf } from '../triggers.js';
import type { Group, Range } from './group.js';
import { groupFrom } from './object.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import { clauseSubject, subjectBefore } from './subject.js';
import { type VerbGroup, verbGroup } from './verb-group.js';
import { heldAgainst } from '../lexicon/charges.js';
import { deadlyAdverbs, deadlyBehind } from '../lexicon/fates.js';
import { officers, outlaws } from '../lexicon/groups-of-people.js';
import { shootsOrStabs } from '../lexicon/harm-phrases.js';
import { agentEnds } from '../lexicon/joints.js';
import { verbPairFillers, verbParticles } from '../lexicon/particles.js';
import { deedOf } from '../lexicon/prepositions.js';
import { thingRelatives } from '../lexicon/pronouns.js';

const isVerb = (trigger: Trigger): trigger is VerbTrigger => trigger.kind === 'verb';
/** The verb of harm at this token, if there is one. */
export const verbAt = (scene: Scene, i: number): VerbTrigger | undefined => triggersOf(wordAt(scene, i))?.find(isVerb);

/** Whether what follows the verb can be its object, not the time or a new clause. */
export function objectOf(scene: Scene, at: number): Group | undefined {
  const group = groupFrom(scene, at + 1);
  if (group === undefined || group.kind === 'thing' && group.quantity === null) return undefined;
  return group;
}

const JOINTS = new Set(['and', 'or', 'and/or', '/', ',', 'but']);

/** The next verb or noun of harm behind "and", "or": killed *or wounded*. */
export function partnerAfter(scene: Scene, at: number): number | null {
  let i = at + 1;
  while (verbParticles.has(wordAt(scene, i))) i++;
  if (!JOINTS.has(wordAt(scene, i))) return null;
  while (JOINTS.has(wordAt(scene, i)) || (tagged(tokenAt(scene, i), Tag.Adverb) && !scene.opens.has(i)) || verbPairFillers.has(wordAt(scene, i))) i++;
  const own = verbAt(scene, at), other = verbAt(scene, i);
  return own !== undefined && other !== undefined && other.form === own.form && other.victim === own.victim ? i : null;
}

/** Killed and wounded counted by one number are casualties. */
export function harmAt(scene: Scene, at: number, trigger: VerbTrigger, verb: VerbGroup): Harm {
  const next = partnerAfter(scene, at), partners = new Set([verb.joined, next].filter((i): i is number => i !== null).map((i) => deadlyHarm(scene, i)));
  const own = deadlyHarm(scene, at) ?? trigger.harm;
  if (own === 'killed' && partners.has('wounded') && !isManner(scene, verb.joined)) return 'casualties';
  if (own === 'wounded' && partners.has('killed')) return isManner(scene, at) ? 'killed' : 'casualties';
  if (own === 'displaced' && wordAt(scene, at - 1) === 'internally') return 'internally_displaced';
  return own;
}

/** "killed or captured 80": neither harm is said of all, and no one value holds both. */
export function isEither(scene: Scene, at: number, verb: VerbGroup): boolean {
  for (const other of [verb.joined, partnerAfter(scene, at)]) {
    if (other === null) continue;
    const [from, to] = other < at ? [other, at] : [at, other];
    const or = [from + 1, from + 2].some((i) => i < to && wordAt(scene, i) === 'or'), harms = new Set([deadlyHarm(scene, at), deadlyHarm(scene, other)]);
    if (or && harms.size > 1 && [...harms].some((harm) => harm !== 'killed' && harm !== 'wounded')) return true;
  }
  return false;
}

const isManner = (scene: Scene, at: number | null): boolean => at !== null && shootsOrStabs.has(wordAt(scene, at));

/** "sentenced to death", "bored to death": nobody died. */
const NOT_DEADLY = /^(?:sentenc|condemn|bor|scar|worr|tir|lov|frighten|put|link|relat|pertain|lead|led|due|clos|next|prior)/;

/** Whether a manner verb ends in death: "shot dead", "axed to death", "fatally shot", "beat three men to death". */
export function isDeadly(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  const behind = (i: number): boolean => wordAt(scene, i) === 'to' && wordAt(scene, i + 1) === 'death';
  const object = groupFrom(scene, at + 1);
  if (behind(at + 1) || (object !== undefined && behind(object.last))) return !NOT_DEADLY.test(word) || (word === 'put' && !behind(at + 1));
  if (/^(?:burn|roast)/.test(word) && wordAt(scene, at + 1) === 'alive') return true;
  if (!mannerForms.has(word)) return false;
  if (word.startsWith('gunn')) return wordAt(scene, at + 1) === 'down' || (object !== undefined && wordAt(scene, object.last) === 'down');
  if (deadlyAdverbs.has(wordAt(scene, at - 1)) || deadlyBehind.has(wordAt(scene, at + 1))) return true;
  return object !== undefined && wordAt(scene, object.last) === 'dead' && object.quantity === null;
}

const deadlyHarm = (scene: Scene, at: number): Harm | undefined => (isDeadly(scene, at) ? 'killed' : verbAt(scene, at)?.harm);

const WEAPONS = Tag.TimeWord;


/** "seized", "held", "rounded up" say what befell people only with those who did it: pirates abduct, police detain. */
export function custody(scene: Scene, lemma: string, agent: Range | null): Harm | null {
  if (lemma !== 'seize' && lemma !== 'hold') return null;
  return lemma === 'seize' ? (has(scene, agent, officers) ? 'detained' : 'abducted') : has(scene, agent, outlaws) ? 'abducted' : 'detained';
}

const has = (scene: Scene, agent: Range | null, words: ReadonlySet<string>): boolean =>
  agent !== null && scene.tokens.slice(agent.first, agent.last).some(({ lower }) => words.has(lower));

/** Whether those who do it are raiders or the like: whoever they release was held. */
export const isOutlaw = (scene: Scene, agent: Range | null): boolean => has(scene, agent, outlaws);

/** Whether those who hold people keep them captive: raiders, police. */
export const isCaptor = (scene: Scene, agent: Range | null): boolean => has(scene, agent, outlaws) || has(scene, agent, officers);

/** Those who did it, if the group names people or a body; a bomb or a flood is nobody. */
export function agentOf(scene: Scene, group: Group | undefined): Range | null {
  if (group === undefined || group.kind === 'thing' || group.determiner === 'pronoun' || group.head < 0) return null;
  const head = tokenAt(scene, group.head);
  if (tagged(head, WEAPONS) || (group.named && STORMS.has(wordAt(scene, group.noun)))) return null;
  return group.kind === 'person' || tagged(head, Tag.Body) || outlaws.has(head?.lower ?? '') || (group.named && !scene.shouting) ? { first: group.first, last: group.last } : null;
}

/** "a bomb in | Orsa | killed", "a bus with | 50 passengers", "a lorry carrying | nine guests | overturned": what is added to a thing did nothing. */
const isWhere = (scene: Scene, group: Group): boolean =>
  WHERE.has(wordAt(scene, group.first - 1)) || tagged(tokenAt(scene, group.first - 1), Tag.VerbIng);

/** A storm that has a name is nobody. */
const STORMS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm', 'tropical', 'operation', 'flight']);

/** "the bombing of | Orsa | killed 12", "a raid in the port of | Orsa": what a thing or a place is of did nothing. */
function isOfThing(scene: Scene, group: Group): boolean {
  if (wordAt(scene, group.first - 1) !== 'of') return false;
  const outer = scene.closes.get(group.first - 1);
  return outer === undefined || (outer.kind !== 'person' && !tagged(tokenAt(scene, outer.head), Tag.Body));
}

/** "The army said | it | had killed 12", "Rebels say that | they": whoever says so. */
function speakerMeant(scene: Scene, { first }: Group): Group | undefined {
  if (!SELF.has(wordAt(scene, first))) return undefined;
  const cue = wordAt(scene, first - 1) === 'that' ? first - 2 : first - 1, token = tokenAt(scene, cue);
  if (token?.cue?.kind !== 'speech' || !tagged(token, Tag.VerbPast | Tag.VerbPresent)) return undefined;
  const speaker = scene.closes.get(verbGroup(scene, cue).first);
  // "the mayor said they": somebody else
  return speaker === undefined || (speaker.kind === 'person' && !speaker.plural && !(speaker.named && wordAt(scene, first) === 'it')) ? undefined : speaker;
}

const SELF = new Set(['it', 'they']);

const WHERE = new Set(['in', 'near', 'at', 'outside', 'inside', 'from', 'to', 'across', 'around', 'with', 'between', 'among', 'on', 'against', 'for']);

/** "Russian", not "Russians": whose deed it was. */
const isOrigin = (token: Token | undefined): boolean => tagged(token, Tag.Demonym) && token?.lower.endsWith('s') === false;

/** "by | gunmen" behind the verb, within its clause. */
export function agentAfter(scene: Scene, at: number): Range | null {
  for (let i = at + 1; i < scene.last && i < at + 16; i++) {
    const word = wordAt(scene, i);
    // "those killed in the raid | were named by the police"
    if (agentEnds.has(word) || tagged(tokenAt(scene, i), Tag.Be)) return null;
    if (word === 'by') {
      const agent = agentOf(scene, scene.opens.get(i + 1));
      // "by | Russian | shelling": the shelling did
      return agent !== null && agent.last === i + 2 && isOrigin(tokenAt(scene, i + 1)) ? null : agent;
    }
  }
  return null;
}

/** "A jury convicted Ravi Sen, 41, of | killing two", "jailed him for | killing": whoever stands between the verb and "of" did it. */
function isOfAnother(scene: Scene, at: number): boolean {
  if (!deedOf.has(wordAt(scene, at - 1))) return false;
  const before = tokenAt(scene, at - 2);
  return !tagged(before, Tag.VerbPast | Tag.VerbIng | Tag.Role) && !heldAgainst.has(before?.lower ?? '');
}

/** The subject of an active verb as the one who did it. */
export function agentBefore(scene: Scene, at: number, verb: VerbGroup): Range | null {
  // "A bomb struck a bus, | killing nine": the subject is that of the clause
  const participle = tagged(tokenAt(scene, at), Tag.VerbIng) && !verb.passive && verb.first === at;
  if (participle && isOfAnother(scene, at)) return null;
  const { groups } = participle ? clauseSubject(scene, verb.first) : subjectBefore(scene, verb.first);
  // "police look for | a raider who | shot": the relative has him for its subject
  // "the prime suspect in | the raid that killed 12": the raid did
  if (thingRelatives.has(wordAt(scene, verb.first - 1)) && scene.closes.get(verb.first - 1)?.kind === 'thing') return null;
  const relative = wordAt(scene, verb.first - 1) === 'who';
  const near = scene.closes.get(verb.first), speaker = near === undefined ? undefined : speakerMeant(scene, near);
  if (speaker !== undefined) return isWhere(scene, speaker) ? null : agentOf(scene, speaker);
  const [group, ...others] = groups;
  return group !== undefined && others.length === 0 && (relative || !isWhere(scene, group) && !isOfThing(scene, group)) ? agentOf(scene, group) : null;
}

