/** Who did it, before an active verb: "| Gunmen | stormed a farm and killed nine". */
import { type Token, tagged } from '../../language/tokens.js';
import { Tag, VERB } from '../../lexicon/index.js';
import { bystanders, membership, outlaws } from '../lexicon/groups-of-people.js';
import { dashes } from '../lexicon/joints.js';
import { addedBy } from '../lexicon/prepositions.js';
import { thingRelatives } from '../lexicon/pronouns.js';
import { claimsTo, seeksForms } from '../lexicon/stance-words.js';
import { accusedOf, heldFor, isOfAnother, ofBefore } from './accused.js';
import { jointAgents } from './agent-after.js';
import { agentOf, bodyStart, isOrigin } from './agent.js';
import { cameToHelp, cameWhen, isWhereTheyAre } from './beside-the-deed.js';
import { blamedFor } from './blamed.js';
import type { Subject } from './coordination.js';
import { deedBefore, isNamedObject, isWhere } from './deeds-in-a-row.js';
import { gerundSubject } from './gerund-subject.js';
import { type Group, groupAt, type Range } from './group.js';
import { timeStart } from './insertion.js';
import { isPlural } from './nouns.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import { clauseSubject, subjectBefore } from './subject.js';
import { verbAtWord } from '../triggers.js';
import { type VerbGroup, verbGroup } from './verb-group.js';

/** The subject of an active verb as the one who did it. */
export function agentBefore(scene: Scene, at: number, verb: VerbGroup): Range | null {
  // "A bomb struck a bus, | killing nine": the subject is that of the clause
  const isParticiple = tagged(tokenAt(scene, at), Tag.VerbIng) && !verb.passive && verb.first === at;
  const of = isParticiple ? ofBefore(scene, at) : -1, accused = of < 0 ? null : accusedOf(scene, of);
  if (accused !== null) return accused;
  // "found | Ravi Sen | guilty of killing"
  if (isParticiple && wordAt(scene, at - 2) === 'guilty' && scene.closes.has(at - 2)) return agentOf(scene, scene.closes.get(at - 2));
  const doer = isParticiple ? gerundSubject(scene, at) : undefined;
  if (doer !== undefined) return agentOf(scene, doer);
  const held = isParticiple ? heldFor(scene, at) : null;
  if (held !== null) return agentOf(scene, held);
  if (isParticiple && isOfAnother(scene, at)) return null;
  // "raided Bor, | killing | and kidnapping clerks"
  const isSecond = wordAt(scene, at - 1) === 'and' && tagged(tokenAt(scene, at), Tag.VerbIng);
  if (isSecond && verbAtWord(wordAt(scene, at - 2))?.form === 'ing') return agentBefore(scene, at - 2, verbGroup(scene, at - 2));
  const before = wordAt(scene, verb.first - 1), deed = before === 'and' && verb.first === at ? deedBefore(scene, at) : -1;
  if (deed >= 0) return agentBefore(scene, deed, verbGroup(scene, deed));
  // "the prime suspect in | the raid that killed 12": the raid did
  const relative = relativeBefore(scene, verb.first);
  if (relative > 0) return antecedentOf(scene, relative) ?? blamedFor(scene, relative)?.agent ?? null;
  // "| Gunmen | storm farm, kill 12"
  if (before === ',' && verb.first === at && tagged(tokenAt(scene, at), Tag.VerbBase)) {
    const isLabelled = wordAt(scene, scene.first + 1) === ':';
    return agentOf(scene, scene.opens.get(isLabelled ? scene.first + 2 : scene.first));
  }
  const near = scene.closes.get(verb.first);
  const ruler = rulerBefore(scene, verb);
  if (ruler >= 0) return agentBefore(scene, ruler, verbGroup(scene, ruler));
  if (verb.control !== null && near !== undefined && isPurpose(scene, near)) return null;
  const speaker = near === undefined ? undefined : speakerMeant(scene, near);
  if (speaker !== undefined) return isAdded(scene, speaker) ? null : agentOf(scene, speaker);
  const own = isParticiple ? clauseSubject(scene, verb.first) : subjectBefore(scene, verb.first);
  // "| Police | open fire on crowd, killing two"
  if (isParticiple && before === ',' && own.groups.length === 0) return headlineSubject(scene);
  // "killed nine, | injured 12 | and arrested 40": the subject of the first of them
  const isOther = own.groups.length === 0 || isNamedObject(scene, own.groups) || own.groups.every((group) => isWhere(scene, group));
  const isListed = isOther && before === ',' && tagged(tokenAt(scene, at), Tag.VerbPast) && !verb.passive
    && !scene.tokens.slice(scene.first, at).some((token) => tagged(token, Tag.Be));
  const { groups: [group, ...others] } = isListed ? clauseSubject(scene, verb.first) : own;
  const joint = group === undefined || others.length !== 1 ? null : jointAgents(scene, group, others[0]);
  if (joint !== null) return joint;
  if (group === undefined || others.length > 0 || isNamedObject(scene, [group])) return null;
  // "rebels said they lost four and | captured 12"
  const sayer = speakerMeant(scene, group);
  if (sayer !== undefined) return agentOf(scene, sayer);
  // "a club, where | 300 people | were dancing": a number of anybody does no harm
  if (group.quantity !== null && bystanders.has(wordAt(scene, group.head))) return null;
  // "police look for | a raider who | shot": the relative has him for its subject
  if (before === 'who') return agentOf(scene, group) ?? namedBefore(scene, group);
  if (isAdded(scene, group) || isOfThing(scene, group) || isWhereTheyAre(scene, group, verb.first)) return null;
  if (isParticiple && (cameWhen(scene, group) || cameToHelp(scene, group))) return null;
  return ofBody(scene, withPartner(scene, withOrigin(scene, agentOf(scene, group))), verb.first);
}

/** "| Police | open fire on crowd, killing two", "| Gunmen | ambush convoy": the headline's first people, whose verb was read with them. */
function headlineSubject(scene: Scene): Range | null {
  const group = scene.opens.get(scene.first);
  if (group === undefined || scene.shouting) return null;
  for (let i = group.first + 1; i <= group.last && i < group.first + SUBJECT; i++) {
    const verb = tokenAt(scene, i), noun = tokenAt(scene, i - 1);
    const isVerb = tagged(verb, Tag.VerbBase | Tag.VerbPresent) && verb?.capital === false && verb.cue?.kind !== 'speech';
    if (!isVerb || noun === undefined || !isPlural(noun)) continue;
    const subject = groupAt(scene.tokens, scene.first, i, false);
    return subject?.last === i ? agentOf(scene, subject) : null;
  }
  return null;
}

/** Longest such subject, in tokens. */
const SUBJECT = 5;

/** "*cadres* of the Orsa Front". */
const ofSide: ReadonlySet<string> = new Set(['cadres', 'troops', 'soldiers', 'activists', 'supporters', 'followers', 'commandos']);

/**
 * "| Fighters | of the Orsa Front killed", "| Members | of the Orsa gang killed", "The Church of | Orsa | held": with the body that they
 * are of, by its whole name.
 */
function ofBody(scene: Scene, agent: Range | null, verb: number): Range | null {
  const head = agent === null ? '' : wordAt(scene, agent.last - 1), isOf = agent !== null && wordAt(scene, agent.last) === 'of';
  const body = isOf && (membership.has(head) || outlaws.has(head) || ofSide.has(head)) ? scene.opens.get(agent.last + 1) : undefined;
  const isWhole = agent !== null && body?.last === verb && tokenAt(scene, body.head)?.kind === 'word';
  if (isWhole) return { first: agent.first, last: body.last };
  return agent === null ? null : { first: bodyStart(scene, agent.first), last: agent.last };
}

/**
 * "rebels | claim | to have killed", "| went | on to kill": the active verb right before an infinitive, which shares
 * its subject; or -1. "the gun used to kill" is no such verb.
 */
function rulerBefore(scene: Scene, { control, first }: VerbGroup): number {
  if (control === null || control === 'used') return -1;
  const at = first - (control === 'on' ? 2 : 1);
  const isFinite = claimsTo.has(control) || tagged(tokenAt(scene, at), Tag.VerbPast | Tag.VerbPresent);
  return isFinite && !verbGroup(scene, at).passive ? at : -1;
}

/** Whom the relative at this index describes; null for a thing, and behind a preposition: "an attack on | the police | that killed 5". */
function antecedentOf(scene: Scene, relative: number): Range | null {
  const group = scene.closes.get(wordAt(scene, relative - 1) === ',' ? relative - 1 : relative);
  return group === undefined || tagged(tokenAt(scene, group.first - 1), Tag.Preposition) ? null : agentOf(scene, group);
}

/** "the violence, | which | the monitors say | has killed": the relative that is the verb's subject; -1 where none is. */
function relativeBefore(scene: Scene, verb: number): number {
  if (thingRelatives.has(wordAt(scene, verb - 1))) return verb - 1;
  const source = tokenAt(scene, verb - 1)?.cue?.kind === 'speech' ? scene.closes.get(verb - 1) : undefined;
  return source !== undefined && thingRelatives.has(wordAt(scene, source.first - 1)) ? source.first - 1 : -1;
}

/** "held nine men during | an operation | to arrest": what is meant to do it, not those named before. */
const isPurpose = (scene: Scene, near: Group): boolean =>
  near.determiner !== 'pronoun' && near.head >= 0 && near.kind !== 'person' && agentOf(scene, near) === null;

/** "blamed | the Orsa Hawks |, who killed 14": "who" says that the name is of people. */
const namedBefore = (scene: Scene, { first, last, head }: Group): Range | null =>
  (tokenAt(scene, head)?.capital === true ? { first, last } : null);

/** "| The army and | police | detained": both of them. */
function withPartner(scene: Scene, agent: Range | null): Range | null {
  if (agent === null || wordAt(scene, agent.first - 1) !== 'and') return agent;
  const partner = agentOf(scene, scene.closes.get(agent.first - 1));
  const isOpener = partner !== null && (partner.first === scene.first || dashes.has(wordAt(scene, partner.first - 1)));
  return partner === null || !isOpener ? agent : { first: partner.first, last: agent.last };
}

/** "| an Orsan and | coalition force", "| Orsan and | coalition forces": the adjective before "and" is of the same noun. */
function withOrigin(scene: Scene, agent: Range | null): Range | null {
  if (agent === null || wordAt(scene, agent.first - 1) !== 'and') return agent;
  const origin = scene.closes.get(agent.first - 1);
  const isAdjective = origin?.determiner === 'a' || (origin?.determiner === 'none' && origin.last === origin.first + 1);
  return isAdjective && isOrigin(tokenAt(scene, origin.last - 1))
    ? { first: origin.first, last: agent.last }
    : agent;
}

const NOBODY: Subject = { groups: [], first: -1 };

/** "The army said | it | had killed 12", "Rebels say that | they": whoever says so. */
function speakerMeant(scene: Scene, { first }: Group): Group | undefined {
  const pronoun = wordAt(scene, first);
  if (pronoun !== 'it' && pronoun !== 'they') return undefined;
  // "said | on Monday | it had killed 12"
  const end = timeStart(scene, first), cue = wordAt(scene, end - 1) === 'that' ? end - 2 : end - 1, token = tokenAt(scene, cue);
  if (token?.cue?.kind !== 'speech' || !tagged(token, VERB)) return undefined;
  // "claimed the raid, | saying | it had killed"
  const { groups: [hanging, ...others] } = tagged(token, Tag.VerbIng) ? clauseSubject(scene, cue) : NOBODY;
  const speaker = others.length > 0 ? undefined : hanging ?? scene.closes.get(verbGroup(scene, cue).first);
  // "the mayor said they": somebody else
  const isOnePerson = speaker?.kind === 'person' && !speaker.plural;
  return isOnePerson && !(speaker.named && pronoun === 'it') ? undefined : speaker;
}

/**
 * "a bomb in | Orsa | killed", "a bus with | 50 passengers", "a lorry carrying | nine guests | overturned": what is
 * added to a thing did nothing.
 */
const isAdded = (scene: Scene, group: Group): boolean =>
  (addedBy.has(wordAt(scene, group.first - 1)) && !isSought(scene, group)) || isRuling(tokenAt(scene, group.first - 1));

/** "carrying | nine guests"; not ", saying | its fighters had killed". */
const isRuling = (token: Token | undefined): boolean => tagged(token, Tag.VerbIng) && token?.cue?.kind !== 'speech';

/** "police are looking for | a man who | drove into a crowd, killing two": whom they look for did. */
const isSought = (scene: Scene, { first, last, kind, plural }: Group): boolean =>
  kind === 'person' && !plural && wordAt(scene, first - 1) === 'for' && seeksForms.has(wordAt(scene, first - 2)) && wordAt(scene, last) === 'who';

/** "the bombing of | Orsa | killed 12", "a raid in the port of | Orsa": what a thing or a place is of did nothing. */
function isOfThing(scene: Scene, { first }: Group): boolean {
  if (wordAt(scene, first - 1) !== 'of') return false;
  const outer = scene.closes.get(first - 1);
  // "fighting with a group of | rebels | has gone on, killing nine"
  if (outer !== undefined && wordAt(scene, outer.first - 1) === 'with') return true;
  return outer === undefined || (outer.kind !== 'person' && !tagged(tokenAt(scene, outer.head), Tag.Body));
}
