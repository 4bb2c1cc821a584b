/** How the text stands to a claim: said as a fact, reported, denied, feared, or not happened. */
import type { Stance } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { futures, maybes } from '../lexicon/auxiliaries.js';
import { corpses, uncertainFates } from '../lexicon/fates.js';
import {
  callsFor,
  claimsTo,
  confirms,
  demandsForms,
  expects,
  fearedForms,
  factual,
  fearWords,
  happenedWords,
  hedges,
  ifWords,
  recalls,
  reportNouns,
  scheduled,
  seeksForms,
  seemsTo,
  soughtLeads,
  tollNouns,
  unsure,
  wantsForms,
} from '../lexicon/stance-words.js';
import { freesForms } from '../lexicon/swaps.js';
import { raisingVerbs } from '../lexicon/harm-phrases.js';
import { relatives } from '../lexicon/pronouns.js';
import { isOrdinal } from '../lexicon/quantifiers.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import type { Range } from '../phrase/group.js';
import { type VerbGroup, verbGroup } from '../phrase/verb-group.js';
import { type Proposal, readBy } from '../rule.js';
import { isAfterADeed } from './after-a-deed.js';
import { isCleared, isDenied, isRefuted } from './denied.js';

/** How far back a governing word is looked for, in tokens. */
const REACH = 14;
/** How far a demand stands before what is called for, in tokens. */
const DEMAND = 6;

/** Whether one of the words governs the claim, from before it in the same clause. */
function isGoverned(scene: Scene, from: number, words: ReadonlySet<string>): boolean {
  for (let i = from - 1; i >= scene.first && i > from - REACH; i--) {
    const word = wordAt(scene, i);
    // "in what | would be | the worst raid this year, four were killed"
    if (words.has(word) && wordAt(scene, i - 1) !== 'what') return true;
    // "in | the event | she was injured"
    if (words === ifWords && word === 'event' && wordAt(scene, i - 1) === 'the' && wordAt(scene, i - 2) === 'in') return true;
    // "it would be | recalled that | nine died"
    if (word === 'that' && recalls.has(wordAt(scene, i - 1))) return false;
    // "would stop its raids, in | which | 40 had been killed"
    if (word === 'which' || word === 'whom') return false;
    // "should not go to Orsa, | where | three are held"
    if (word === 'where' && wordAt(scene, i - 1) === ',') return false;
    // "would not confirm a report | that | nine had died"
    if (word === 'that' && reportNouns.has(wordAt(scene, i - 1))) return false;
    if (word === ';' || word === ':' || tokenAt(scene, i)?.kind === 'mark') return false;
    // a finite verb of saying in between takes over: "denied the charge and said 12 had died"
    if (tokenAt(scene, i)?.cue?.kind === 'speech' && tagged(tokenAt(scene, i), Tag.VerbPast | Tag.VerbPresent))
      return false;
  }
  return false;
}

/** "There were reports | that 10 people had died": somebody says so. */
function isGovernedByReport(scene: Scene, from: number): boolean {
  for (let i = from - 1; i >= scene.first && i > from - REACH; i--)
    if (wordAt(scene, i) === 'that') return reportNouns.has(wordAt(scene, i - 1)) || isImpersonal(scene, i - 1);
  return false;
}

/** "There were | reports | of 40 deaths". */
const isReportOf = (scene: Scene, { first }: Range): boolean =>
  wordAt(scene, first - 1) === 'of' && reportNouns.has(wordAt(scene, first - 2)) && !tollNouns.has(wordAt(scene, first - 2));

/** "declined to | confirm | that 12 had died", "could not | confirm | that": not the text's own. */
function isUnconfirmed(scene: Scene, from: number): boolean {
  for (let i = from - 1; i > scene.first && i > from - REACH; i--)
    if (confirms.has(wordAt(scene, i)) && wordAt(scene, i + 1) === 'that')
      return [1, 2, 3].some((k) => unsure.has(wordAt(scene, i - k)));
  return false;
}

/** "it was | reported | that", "it is | believed | that". */
const isImpersonal = (scene: Scene, at: number): boolean =>
  raisingVerbs.has(wordAt(scene, at)) && tagged(tokenAt(scene, at - 1), Tag.Be) && wordAt(scene, at - 2) === 'it';

/** The stance of a claim; `said`: somebody is named for it. */
export function stanceOf(proposal: Proposal, said: boolean): Stance {
  const { scene, verb, victim, at } = proposal;
  const from = Math.min(victim.first, verb?.first ?? at);
  const told = verb === null || isOneOfSeries(proposal) ? null : stanceOfVerb(scene, verb, at, from);
  if (told !== null) return told;
  if (isDenied(scene, from, verb === null) || isCleared(scene, from) || isRefuted(scene, from, Math.max(victim.last, at + 1))) return 'denied';
  // "if convicted in the fire | that | killed three": it did
  const isTold = victim.group.determiner === 'definite' && at === victim.group.last && verb?.passive === false;
  const isFact = isTold || proposal.rule === 'injured-people' || (verb !== null && relatives.has(wordAt(scene, verb.first - 1)))
    || isAfterADeed(proposal);
  if (!isFact && isGoverned(scene, from, ifWords)) return 'hypothetical';
  if (isToCome(proposal) || isScheduled(proposal) || isCalledFor(proposal) || isCapable(scene, from) || isWished(proposal)) return 'hypothetical';
  // "suspect | dead": a noun
  if ((fearedForms.has(wordAt(scene, at - 1)) && !scene.closes.has(at)) || isGoverned(scene, from, fearWords))
    return 'feared';
  if (isExpected(scene, readBy(proposal.rule), victim.group.first) || isSought(proposal)) return 'feared';
  if (said || hedges.has(wordAt(scene, at - 1)) || isGovernedByReport(scene, from)) return 'reported';
  if (isUnconfirmed(scene, from) || isReportOf(scene, victim.group)) return 'reported';
  if (verb === null) return 'asserted';
  // "were found | shot to death": so it was
  const isRaised = verb.raised !== null && !factual.has(verb.raised);
  return isRaised || hasWord(scene, verb.first, at, hedges) ? 'reported' : 'asserted';
}

/** Rules that read the figure of a toll. */
const tolls: ReadonlySet<string> = new Set(['death-toll', 'number-of-dead', 'number-of-killed']);

/** "must act | before | more people | are killed": none yet. */
const isToCome = ({ scene, victim: { group }, verb }: Proposal): boolean =>
  verb !== null && wordAt(scene, group.first - 1) === 'before' && presentBe.has(wordAt(scene, group.last));

const presentBe: ReadonlySet<string> = new Set(['is', 'are']);

/** How far before its figure the toll is said to be only expected, in tokens. */
const EXPECTED = 8;

/** "The toll | could | reach 100", "is | likely | to pass 100", "40 had died and the number | may | rise to 50". */
function isExpected(scene: Scene, rule: string, figure: number): boolean {
  if (!tolls.has(rule)) return false;
  for (let i = figure - 1; i > scene.first && i > figure - EXPECTED && wordAt(scene, i) !== ','; i--)
    if (expects.has(wordAt(scene, i))) return true;
  return false;
}

/** How far before bodies the verb of those stands who look for them, in tokens. */
const SOUGHT = 6;

/** "Divers | searched | the lake for the bodies of nine men", "expected | to find 40 more bodies". */
function isSought({ scene, at, victim }: Proposal): boolean {
  // "looking for | the body | of his sister": she is dead
  if (!corpses.has(wordAt(scene, at)) || victim.basis === 'one') return false;
  const first = Math.min(at, victim.group.first), lead = wordAt(scene, first - 1) === 'the' ? first - 2 : first - 1;
  return soughtLeads.has(wordAt(scene, lead)) && nearestBefore(scene, lead, seeksForms, SOUGHT) >= 0;
}

/** "the third journalist | to be killed", "the only clerk | to die": it happened. */
function isOneOfSeries({ scene, verb, victim }: Proposal): boolean {
  if (verb === null || wordAt(scene, verb.first) !== 'to') return false;
  for (let i = victim.group.first; i < victim.group.last; i++) if (isOrdinal(wordAt(scene, i))) return true;
  return isOrdinal(wordAt(scene, victim.group.first - 1));
}

/** "called for the immediate | release of 40 prisoners". */
const isCalledFor = ({ scene, rule, harm, at }: Proposal): boolean =>
  readBy(rule) === 'killing-of-people' && (harm === 'released' || harm === 'detained' || harm === 'surrendered')
  && (nearestBefore(scene, at, callsFor, DEMAND) >= 0 || isForRelease(scene, at));

/** "Two more executions | are scheduled | for May", "| are due | to take place": none yet; not "The 17 deaths | were due | to a fall". */
function isScheduled({ scene, rule, verb, victim: { group: { last } } }: Proposal): boolean {
  const isCause = wordAt(scene, last + 1) === 'due' && wordAt(scene, last + 2) === 'to' && !tagged(tokenAt(scene, last + 3), Tag.VerbBase);
  return verb === null && !tolls.has(readBy(rule)) && !isCause && tagged(tokenAt(scene, last), Tag.Be) && scheduled.has(wordAt(scene, last + 1));
}

/** "prosecutors | want | 12 officers jailed", "nobody | wants to see | more soldiers killed". */
function isWished({ scene, victim: { group }, at }: Proposal): boolean {
  const { first } = group, isToSee = wordAt(scene, first - 1) === 'see' && wordAt(scene, first - 2) === 'to';
  return wantsForms.has(wordAt(scene, isToSee ? first - 3 : first - 1)) && at === group.last;
}

/** "capable | of killing hundreds", "aimed | at capturing a leader". */
const isCapable = (scene: Scene, from: number): boolean =>
  (wordAt(scene, from - 1) === 'of' && wordAt(scene, from - 2) === 'capable')
  || (wordAt(scene, from - 1) === 'at' && wordAt(scene, from - 2) === 'aimed');

/** "asked $2m for the | release of three hostages". */
const isForRelease = (scene: Scene, at: number): boolean =>
  wordAt(scene, at - 1) === 'the' && wordAt(scene, at - 2) === 'for' && !isSwapped(scene, at - 3);

/** "released 48 soldiers in | exchange | for the release of 21 women": done, as the first deed is. */
const isSwapped = (scene: Scene, i: number): boolean =>
  (wordAt(scene, i) === 'exchange' || wordAt(scene, i) === 'return') && nearestBefore(scene, i, freesForms, REACH) >= 0;

/**
 * What the verb's own words say: "did not kill", "may have died", "threatened to kill"; null where they say nothing
 * of it.
 */
function stanceOfVerb(scene: Scene, verb: VerbGroup, at: number, from: number): Stance | null {
  const { modal, control, raised, negated } = verb;
  if (negated) return 'denied';
  if (modal !== null) return stanceOfModal(scene, modal, verb.perfect, at);
  if (control !== null && (claimsTo.has(control) || seemsTo.has(control))) return 'reported';
  if (control !== null && !happenedWords.has(control) && !isMeans(scene, from)) return 'hypothetical';
  if (raised !== null && fearedForms.has(raised)) return 'feared';
  // "demanded that the hostages | be freed"
  const isWanted = control === null && wordAt(scene, verb.first) === 'be' && isGoverned(scene, from, demandsForms);
  return isWanted ? 'hypothetical' : null;
}

/** How far before "to kill" the means stands, in tokens. */
const MEANS = 8;
const USED: ReadonlySet<string> = new Set(['used']);

/** "the gun | used to kill two men", "used a knife | to kill": it did; not "may be used to kill". */
function isMeans(scene: Scene, from: number): boolean {
  const used = nearestBefore(scene, from, USED, MEANS), verb = used < 0 ? null : verbGroup(scene, used);
  return verb !== null && verb.modal === null && verb.control === null && !verb.negated;
}

/** "may have died" and "may be dead" are feared; "could die" and "will die" have not happened. */
function stanceOfModal(scene: Scene, modal: string, perfect: boolean, at: number): Stance {
  if (futures.has(modal)) return 'hypothetical';
  if (perfect && maybes.has(modal)) return 'feared';
  return (maybes.has(modal) || modal === 'could') && uncertainFates.has(wordAt(scene, at)) ? 'feared' : 'hypothetical';
}
