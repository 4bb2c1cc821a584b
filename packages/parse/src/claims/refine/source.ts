/**
 * Who tells it inside the clause, where no quote covers the number: those who give a figure, tell what they did, accuse
 * somebody or believe it.
 */
import { phraseBefore } from '../../language/phrase-before.js';
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { countryWords } from '../../lexicon/places.js';
import { takes } from '../lexicon/captivity.js';
import { accuses, passiveAccusals } from '../lexicon/charges.js';
import { fates } from '../lexicon/fates.js';
import { beliefEnds, clauseOpenings, secondJoints } from '../lexicon/joints.js';
import { lands } from '../lexicon/place-words.js';
import { ofOrTo } from '../lexicon/prepositions.js';
import { singularPronouns } from '../lexicon/pronouns.js';
import { believeForms, claimsTo, deniesForms, falsehoods, reportNouns, speaksForms, tells } from '../lexicon/stance-words.js';
import { admits, countNouns, givesFigure } from '../lexicon/toll-words.js';
import { agentAfter, agentOf } from '../phrase/agent.js';
import { blamedFor } from '../phrase/blamed.js';
import type { Group, Range } from '../phrase/group.js';
import { insertedSource } from '../phrase/inserted-source.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import type { Proposal } from '../rule.js';
import { recorderBefore } from './recorder.js';

/** Those who say it inside the clause, and the word that tells so. */
export interface Source extends Range {
  readonly cue: number;
}

/** Those who tell it in its own clause, by their whole phrase; null where none are named. `free`: no quote covers the number. */
export function sourceOf(proposal: Proposal, free: boolean): Source | null {
  const source = nearestSource(proposal, free);
  return source === null ? null : wholePhrase(proposal.scene, source);
}

/** "the Observatory | for Human Rights | put", "a spokesman | for the ministry | confirmed": up to the verb. */
function wholePhrase(scene: Scene, source: Source): Source {
  const { first, last, cue } = source, end = verbGroup(scene, cue).first;
  if (last > end || hasWord(scene, last, end, COMMA)) return source;
  const start = phraseBefore(scene.tokens, end, scene.first);
  return start >= 0 && start <= first ? { first, last: end, cue } : source;
}

const COMMA: ReadonlySet<string> = new Set([',']);

function nearestSource(proposal: Proposal, free: boolean): Source | null {
  const { scene, verb, at, rule, victim } = proposal;
  // "Weavers | reported | killed: 5": a label, and nobody who reports
  if (wordAt(scene, at + 1) === ':' && givesFigure.has(wordAt(scene, at - 1))) return null;
  const own = verb === null ? secondGiver(scene, proposal.victim) : null;
  if (own !== null) return own;
  if (rule === 'others-say') return believerBefore(scene, at);
  // "put the toll at | nine killed"
  const isGiven = verb !== null && !verb.passive && wordAt(scene, victim.first - 1) === 'at';
  const blamed = verb === null ? blamedFor(scene, at) : null;
  if (blamed !== null) return accuser(scene, blamed.cue);
  const told = verb === null || isGiven ? giver(scene, isGiven ? victim.first : at) : free ? doer(proposal) : null;
  const recorder = free ? recorderBefore(scene, Math.min(victim.first, verb?.first ?? at)) : -1;
  if (recorder > 0) return believerBefore(scene, recorder);
  return inserted(scene, verb?.first ?? at) ?? told ?? (free ? believer(proposal) ?? asideBehind(proposal) : null);
}

/** "the violence, which the United Nations says | has killed": those between a relative and its verb. */
function inserted(scene: Scene, verb: number): Source | null {
  const source = insertedSource(scene, verb);
  return source === null ? null : { first: source.first, last: source.last, cue: verb - 1 };
}

/** How far behind the claim whoever is put in between stands, in tokens. */
const ASIDE = 10;

/** "Nine people were killed, | the army said |, when a bomb went off": whoever is named in the midst of the sentence, right behind it. */
function asideBehind({ scene, victim, at }: Proposal): Source | null {
  const end = Math.max(at + 1, victim.group.last);
  for (let i = end; i < end + ASIDE; i++) {
    if (clauseOpenings.has(wordAt(scene, i)) || (secondJoints.has(wordAt(scene, i)) && wordAt(scene, i) !== ',')) return null;
    if (wordAt(scene, i) !== ',') continue;
    const group = scene.opens.get(i + 1), cue = tokenAt(scene, group?.last ?? -1);
    const isSaid = cue?.cue?.kind === 'speech' && tagged(cue, Tag.VerbPast | Tag.VerbPresent);
    if (!isSaid || group === undefined || wordAt(scene, group.last + 1) !== ',') return null;
    if (tokenAt(scene, group.last + 2)?.kind === 'mark') return null;
    const source = agentOf(scene, group) ?? bodyBefore(scene, group.last) ?? (isCountry(scene, group) ? group : null);
    return source === null ? null : { first: source.first, last: source.last, cue: group.last };
  }
  return null;
}

const isCountry = (scene: Scene, { head, quantity, determiner }: Group): boolean =>
  quantity === null && determiner === 'none' && countryWords.has(wordAt(scene, head));

/** "puts the toll at 22 and | the opposition | at 35": who gives the second figure, by the verb of the first. */
export function secondGiver(scene: Scene, figure: Range): Source | null {
  const group = wordAt(scene, figure.first - 1) === 'at' ? scene.closes.get(figure.first - 1) : undefined;
  if (group === undefined || !secondJoints.has(wordAt(scene, group.first - 1))) return null;
  const cue = nearestBefore(scene, group.first, givesFigure, SECOND);
  if (cue < 0 || !hasWord(scene, cue, group.first, AT)) return null;
  // "put the dead at nine and | the wounded | at 40": whoever put the dead
  if (fates.has(wordAt(scene, group.head))) return givenBy(scene, cue);
  const source = agentOf(scene, group) ?? bodyBefore(scene, group.last);
  return source === null ? null : { ...source, cue };
}

/** How far before a second source the verb of the first stands, in tokens. */
const SECOND = 16;
const AT: ReadonlySet<string> = new Set(['at']);

/** How far before what it is given for the verb stands that gives a figure, in tokens. */
const GIVEN = 7;

/** "the opposition puts | the toll at 60", "the toll was put at 22 by officials": those who give a figure. */
function giver(scene: Scene, at: number): Source | null {
  for (let i = at + 2; i < at + 5; i++) {
    if (!givesFigure.has(wordAt(scene, i)) || !tagged(tokenAt(scene, i - 1), Tag.Be)) continue;
    const by = agentAfter(scene, i);
    return by === null ? null : { ...by, cue: i };
  }
  for (let i = at - 1; i >= scene.first && i > at - GIVEN; i--) {
    // "a minimum | estimate | of five": a noun
    const isNoun = countNouns.has(wordAt(scene, i)) && scene.closes.has(i + 1);
    if ((isNoun || !givesFigure.has(wordAt(scene, i))) && !speaksOf(scene, i)) continue;
    // "| False | reports that 40 had died": an adjective
    if (falsehoods.has(wordAt(scene, i - 1))) return null;
    return givenBy(scene, i);
  }
  return null;
}

/** "| the opposition | puts": those who give a figure by the verb at `i`. */
function givenBy(scene: Scene, i: number): Source | null {
  // "denied | reports that 30 had died": a noun
  const verb = verbGroup(scene, deniesForms.has(wordAt(scene, i - 1)) ? i - 1 : i);
  if (verb.passive) return null;
  const name = nameInserted(scene, verb.first);
  if (name !== null) return { ...name, cue: i };
  const { groups: [group, ...others] } = subjectBefore(scene, verb.first);
  // "The mayor said nine had died. | He | put the injured at 40": whoever spoke last
  if (group !== undefined && singularPronouns.has(wordAt(scene, group.first)) && group.first === scene.first) return { ...group, cue: i };
  // "214 people | confirmed | dead, 61 missing"
  const isOfThem = group?.quantity != null && fates.has(wordAt(scene, i + 1));
  const body = agentOf(scene, group) ?? bodyBefore(scene, verb.first) ?? landBefore(scene, verb.first, i);
  const source = others.length > 0 || isOfThem ? null : body;
  return source === null || isPart(scene, source) ? null : { ...withoutAdverb(scene, source), cue: i };
}

/** "| Uruguay | confirmed the death of two soldiers": its government; not "Uruguay | recorded | 40 deaths", which had them. */
function landBefore(scene: Scene, verb: number, cue: number): Range | null {
  const land = scene.closes.get(verb);
  if (land === undefined || !isCountry(scene, land) || tagged(tokenAt(scene, land.first - 1), Tag.Preposition)) return null;
  return admits.has(wordAt(scene, cue)) ? { first: land.first, last: land.last } : null;
}

/** "witnesses | spoke | of 20 dead", "the ministry | admitted | to nine deaths". */
const speaksOf = (scene: Scene, i: number): boolean =>
  (speaksForms.has(wordAt(scene, i)) && wordAt(scene, i + 1) === 'of') || (claimsTo.has(wordAt(scene, i)) && wordAt(scene, i + 1) === 'to');

/** "| Rebels | claimed to have killed 50", "admitted killing": those who tell what they did themselves. */
function doer({ scene, agent, verb, at }: Proposal): Source | null {
  if (agent === null || verb === null || verb.passive) return null;
  if (accuses.has(wordAt(scene, agent.first - 1))) return accuser(scene, agent.first - 1);
  for (let i = agent.last; i < at; i++) {
    const word = wordAt(scene, i);
    if ((claimsTo.has(word) || takes.has(word)) && isOwnDeed(scene, i + 1, at)) return { ...agent, cue: i };
  }
  return accusedBy(scene, agent.last, at);
}

/** "claimed | to have killed", "admitted | killing", "boasted | of killing", "claimed | responsibility for killing". */
function isOwnDeed(scene: Scene, next: number, at: number): boolean {
  const word = wordAt(scene, next);
  return next === at || word === 'to' || (word === 'of' && next + 1 === at)
    || (word === 'responsibility' && wordAt(scene, next + 1) === 'for');
}

/** "the army | was accused by activists of killing 40": whoever is named behind "by". */
function accusedBy(scene: Scene, from: number, at: number): Source | null {
  for (let i = from; i < at; i++) {
    if (!passiveAccusals.has(wordAt(scene, i)) || wordAt(scene, i + 1) !== 'by') continue;
    const by = agentAfter(scene, i);
    return by === null ? null : { ...by, cue: i };
  }
  return null;
}

/** How far before a claim's words those stand who believe it, in tokens. */
const BELIEVED = 14;

/** "| Police | believe nine people died", "| residents | fear that dozens were killed", "| Army | says 30 rebels dead". */
function believer({ scene, verb, victim, at }: Proposal): Source | null {
  const from = Math.min(victim.first, verb?.first ?? at);
  for (let i = from - 1; i > scene.first && i > from - BELIEVED; i--) {
    const token = tokenAt(scene, i) as Token;
    // "a man suspected | of killing", "believed | to have died": whom others believe it of
    if (believeForms.has(token.lower)) return ofOrTo.has(wordAt(scene, i + 1)) ? null : believerBefore(scene, i);
    // "Army | says | 30 rebels dead"
    // "Rebels | claim | 20 killed"
    const isOfMany = tagged(token, Tag.VerbBase) && scene.closes.get(i)?.plural === true;
    const isFinite = isOfMany || tagged(token, Tag.VerbPresent | Tag.VerbPast);
    if (token.cue?.kind === 'speech') return i === from - 1 && isFinite ? believerBefore(scene, i) : null;
    if (token.kind === 'mark' || beliefEnds.has(token.lower)) return null;
  }
  return null;
}

/** Those whose finite verb it is, where they are people or a body. */
function believerBefore(scene: Scene, at: number): Source | null {
  const verb = verbGroup(scene, at);
  if (verb.passive || verb.negated || verb.modal !== null || verb.control !== null) return null;
  // "…, | said | Lena Sorr, who was also shot": she stands behind; "told | nine guests to leave": to whom
  if (wordAt(scene, verb.first - 1) === ',' || tells.has(wordAt(scene, at))) return null;
  // "The army | at first | said seven had died"
  const end = wordAt(scene, verb.first) === 'first' && wordAt(scene, verb.first - 1) === 'at' ? verb.first - 1 : verb.first;
  const { groups: [group, ...others] } = subjectBefore(scene, end);
  const source = others.length > 0 ? null : agentOf(scene, group) ?? bodyBefore(scene, end);
  return source === null || isPart(scene, source) ? null : { ...withoutAdverb(scene, source), cue: at };
}

/** "Orsan and | coalition forces", "posts to Orsagram and | Vellbook": only part of who is meant. */
function isPart(scene: Scene, { first }: Range): boolean {
  const before = wordAt(scene, first - 1);
  // "a report by | the monitors | listed six dead"
  if (before === 'but' || (before === 'by' && reportNouns.has(wordAt(scene, first - 2)))) return false;
  return tagged(tokenAt(scene, first - 1), Tag.Coordinator | Tag.Preposition);
}

/** "Later | Orsa News | reported". */
const withoutAdverb = (scene: Scene, { first, last }: Range): Range =>
  ({ first: first + 1 < last && tagged(tokenAt(scene, first), Tag.Adverb) ? first + 1 : first, last });

/** "| rights groups | accuse the army of killing 40". */
function accuser(scene: Scene, at: number): Source | null {
  const verb = verbGroup(scene, at), { groups: [group, ...others] } = subjectBefore(scene, verb.first);
  const body = agentOf(scene, group) ?? bodyBefore(scene, verb.first) ?? placeBefore(scene, verb.first);
  const source = verb.passive || others.length > 0 ? null : body;
  return source === null ? null : { ...source, cue: at };
}

/** "| Moscow", "A week earlier, | Moscow". */
const opensClause = (scene: Scene, { first }: Range): boolean => first === scene.first || wordAt(scene, first - 1) === ',';

/** "| Moscow | accused Kyiv of killing nine": a land or its capital, which is its government. */
function placeBefore(scene: Scene, verb: number): Range | null {
  const place = scene.closes.get(verb), isOpener = place !== undefined && opensClause(scene, place) && place.quantity === null;
  const isPlace = isOpener && place.determiner === 'none' && tagged(tokenAt(scene, place.head), Tag.Place);
  return isPlace ? { first: place.first, last: place.last } : null;
}

/** "The governor, | Igor Malenko |, put the toll at nine": the name says more than the office. */
function nameInserted(scene: Scene, verb: number): Range | null {
  const name = wordAt(scene, verb - 1) === ',' ? scene.closes.get(verb - 1) : undefined;
  return name?.named === true && wordAt(scene, name.first - 1) === ',' ? { first: name.first, last: name.last } : null;
}

/** "the Red Crescent | counted": capitals throughout. */
const isProperName = (scene: Scene, { noun, last }: Group): boolean =>
  !scene.shouting && last - noun > 1 && scene.tokens.slice(noun, last).every(({ capital }) => capital)
    && !tagged(tokenAt(scene, last - 1), Tag.Place | Tag.TimeWord | Tag.Month);

/** "the rights | group Orsa Watch |": a noun for a body in front of capitals. */
function isNamedBody(scene: Scene, { noun, last }: Group): boolean {
  let first = last;
  while (first > noun && tokenAt(scene, first - 1)?.capital) first--;
  const body = tokenAt(scene, first - 1);
  return first < last && first > noun && tagged(body, Tag.Body | Tag.Media);
}

/** "the opposition | puts": a body, which is no person, right before the verb. */
function bodyBefore(scene: Scene, verb: number): Range | null {
  const group = scene.closes.get(verb);
  if (group === undefined || group.quantity !== null) return null;
  const head = tokenAt(scene, group.head), isLetters = /^(?:\p{Lu}\.?){2,6}$/u.test(head?.text ?? '') && !scene.shouting;
  // "the United | Nations |"
  const isLand = lands.has(head?.lower ?? '') && !isProperName(scene, group);
  const isBody = (isNamedBody(scene, group) || isLetters || isProperName(scene, group) || tagged(head, Tag.Media | Tag.Body)) && !isLand;
  return agentOf(scene, group) ?? (isBody ? { first: group.first, last: group.last } : null);
}
