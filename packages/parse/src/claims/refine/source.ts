/**
 * Who tells it inside the clause, where no quote covers the number: those who give a figure, tell what they did, accuse
 * somebody or believe it.
 */
import { phraseBefore } from '../../language/phrase-before.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { takes } from '../lexicon/captivity.js';
import { accuses, passiveAccusals } from '../lexicon/charges.js';
import { beliefEnds, clauseOpenings, commaAlone, secondJoints } from '../lexicon/joints.js';
import { ofOrTo } from '../lexicon/prepositions.js';
import { thingRelatives } from '../lexicon/pronouns.js';
import { assesses, believeForms, claimsTo, tells, voices, worries } from '../lexicon/stance-words.js';
import { counts, givesFigure, lists, records, showsForms } from '../lexicon/toll-words.js';
import { agentAfter } from '../phrase/agent-after.js';
import { agentOf, bodyStart } from '../phrase/agent.js';
import { blamedFor } from '../phrase/blamed.js';
import { insertedSource } from '../phrase/inserted-source.js';
import { nearestBehind } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import type { Proposal } from '../rule.js';
import { givenBy, giver, placeBefore, secondGiver } from './giver.js';
import { reckoner } from './reckoner.js';
import { recorderBefore } from './recorder.js';
import { type Source, bodyBefore, isCountry, isPart, withoutAdverb } from './source-phrase.js';

/** Those who tell it in its own clause, by their whole phrase; null where none are named. `free`: no quote covers the number. */
export function sourceOf(proposal: Proposal, free: boolean): Source | null {
  const source = nearestSource(proposal, free);
  return source === null ? null : wholePhrase(proposal.scene, source);
}

/** "the Observatory | for Human Rights | put", "a spokesman | for the ministry |, who was there, confirmed": up to the verb or a comma. */
function wholePhrase(scene: Scene, source: Source): Source {
  const { first, last, cue } = source, verb = verbGroup(scene, cue).first, comma = nearestBehind(scene, last, commaAlone, verb - last);
  const end = comma < 0 ? verb : comma;
  // "| the ministry |'s own count"
  if (last > end || wordAt(scene, last) === "'s") return source;
  const start = phraseBefore(scene.tokens, end, scene.first), opens = bodyStart(scene, first);
  return start >= 0 && start <= first ? { first: opens, last: end, cue } : { ...source, first: opens };
}

function nearestSource(proposal: Proposal, free: boolean): Source | null {
  const { scene, verb, at, rule, victim } = proposal;
  // "Weavers | reported | killed: 5": a label, and nobody who reports
  if (wordAt(scene, at + 1) === ':' && givesFigure.has(wordAt(scene, at - 1))) return null;
  const own = verb === null ? secondGiver(scene, proposal.victim) : null;
  if (own !== null) return own;
  if (rule === 'others-say') return believerBefore(scene, at);
  // "put the toll at | nine killed"
  const isGiven = verb !== null && !verb.passive && wordAt(scene, victim.first - 1) === 'at';
  // "blamed raiders for | the deaths", "for an attack | that | killed three"
  const isOfAttack = verb !== null && !verb.passive && thingRelatives.has(wordAt(scene, verb.first - 1));
  const blamed = verb === null ? blamedFor(scene, at) : isOfAttack ? blamedFor(scene, verb.first - 1) : null;
  if (blamed !== null) return accuser(scene, blamed.cue);
  // "A nurse counted 140 | wounded"
  const isAlone = verb !== null && !verb.passive && verb.first === at && victim.last === at && victim.group.head < 0;
  // "Orwatch | identified | 24 civilians | killed"
  const isListed = verb !== null && verb.first === at && victim.group.last === at && lists.has(wordAt(scene, victim.group.first - 1));
  const isOf = verb === null || isGiven || isAlone, before = victim.group.first - 1;
  const told = isListed ? givenBy(scene, before) : isOf ? giver(scene, isGiven ? victim.first : at) : free ? doer(proposal) : null;
  const recorder = free ? recorderBefore(scene, Math.min(victim.first, verb?.first ?? at)) : -1;
  if (recorder > 0) return believerBefore(scene, recorder);
  return inserted(scene, verb?.first ?? at) ?? told ?? (free
    ? believer(proposal) ?? asideBehind(proposal) ?? recorderAtEnd(scene) ?? figuresAtEnd(scene) ?? reckoner(scene)
    : null);
}

/** "the violence, which the United Nations says | has killed": those between a relative and its verb. */
function inserted(scene: Scene, verb: number): Source | null {
  const source = insertedSource(scene, verb);
  return source === null ? null : { first: source.first, last: source.last, cue: verb - 1 };
}

/** "Nine people were killed when a plane bombed a farm, | the Network for Human Rights | documented.": whoever ends the sentence. */
function recorderAtEnd(scene: Scene): Source | null {
  let cue = scene.last - 1;
  while (cue > scene.first && tokenAt(scene, cue)?.kind === 'punctuation') cue--;
  const first = records.has(wordAt(scene, cue)) ? phraseBefore(scene.tokens, cue, scene.first) : -1;
  return first > scene.first && wordAt(scene, first - 1) === ',' && bodyBefore(scene, cue) !== null ? { first, last: cue, cue } : null;
}

/** "220,000 have died, | government figures | show.": what ends the sentence in the place of whoever counted. */
function figuresAtEnd(scene: Scene): Source | null {
  let cue = scene.last - 1;
  while (cue > scene.first && tokenAt(scene, cue)?.kind === 'punctuation') cue--;
  const first = showsForms.has(wordAt(scene, cue)) && counts.has(wordAt(scene, cue - 1)) ? phraseBefore(scene.tokens, cue, scene.first) : -1;
  return first > scene.first && wordAt(scene, first - 1) === ',' ? { first, last: cue, cue } : null;
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
  const deed = wordAt(scene, next + 1) === 'having' ? next + 2 : next + 1;
  return next === at || word === 'to' || (word === 'of' && deed === at)
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
    if (assesses.has(token.lower) && wordAt(scene, i + 1) === 'that') return believerBefore(scene, i);
    if (believeForms.has(token.lower)) return ofOrTo.has(wordAt(scene, i + 1)) ? null : believerBefore(scene, i);
    // "The group | voiced | concern that 40 had died"
    const isVoiced = worries.has(token.lower) && voices.has(wordAt(scene, i - 1)) && wordAt(scene, i + 1) === 'that';
    if (isVoiced) return believerBefore(scene, i - 1);
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

/** "| rights groups | accuse the army of killing 40". */
function accuser(scene: Scene, at: number): Source | null {
  const verb = verbGroup(scene, at), { groups: [group, ...others] } = subjectBefore(scene, verb.first);
  const body = agentOf(scene, group) ?? bodyBefore(scene, verb.first) ?? placeBefore(scene, verb.first);
  const source = verb.passive || others.length > 0 ? null : body;
  return source === null ? null : { ...source, cue: at };
}
