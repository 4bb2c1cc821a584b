/** How the text stands to a claim: said as a fact, reported, denied, feared, or not happened. */
import type { Stance } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { futures, maybes, refutedBy } from '../lexicon/auxiliaries.js';
import { uncertainFates } from '../lexicon/fates.js';
import { claimsTo, demandsForms, deniedThings, deniesForms, falsehoods, fearWords, fearedForms, happenedWords, hedges, ifWords, reportNouns } from '../lexicon/stance-words.js';

/** How far back a governing word is looked for, in tokens. */
const REACH = 14;

/** The nearest word before the claim that governs it, in the same clause. */
function governedBy(scene: Scene, from: number, words: ReadonlySet<string>): boolean {
  for (let i = from - 1; i >= scene.first && i > from - REACH; i--) {
    const word = wordAt(scene, i);
    if (words.has(word)) return true;
    if (word === ';' || word === ':' || tokenAt(scene, i)?.kind === 'mark') return false;
    // a finite verb of saying in between takes over: "denied the charge and said 12 had died"
    if (tokenAt(scene, i)?.cue?.kind === 'speech' && tagged(tokenAt(scene, i), Tag.VerbPast | Tag.VerbPresent)) return false;
  }
  return false;
}

/** "denied that …", "denied reports of …", "denied killing": not "denied him a visa and jailed two". */
function isDenied(scene: Scene, from: number): boolean {
  for (let i = from - 1; i >= scene.first && i > from - REACH; i--) {
    if (wordAt(scene, i) === ';' || tokenAt(scene, i)?.kind === 'mark') return false;
    if (deniesForms.has(wordAt(scene, i))) return i + 2 >= from || deniedThings.has(wordAt(scene, i + 1));
  }
  return false;
}

/** "Reports that 12 had died | were false": taken back in the same sentence. */
function isRefuted(scene: Scene, from: number, to: number): boolean {
  let told = false;
  for (let i = scene.first; i < from; i++) told ||= wordAt(scene, i + 1) === 'that' && reportNouns.has(wordAt(scene, i));
  if (!told) return false;
  for (let i = to; i < scene.last; i++) if (refutedBy.has(wordAt(scene, i)) && falsehoods.has(wordAt(scene, i + 1))) return true;
  return false;
}

/** The stance of a claim; `said`: somebody is named for it. */
export function stanceOf(proposal: Proposal, said: boolean): Stance {
  const { scene, verb, victim, at } = proposal;
  const from = Math.min(victim.first, verb?.first ?? at);
  if (verb !== null) {
    const { modal, perfect, control, raised, negated } = verb;
    if (negated) return 'denied';
    if (modal !== null && !futures.has(modal) && !(perfect && maybes.has(modal))) return modal === 'may' && uncertainFates.has(wordAt(scene, at)) ? 'feared' : 'hypothetical';
    if (modal !== null) return perfect && modal !== 'will' ? 'feared' : 'hypothetical';
    if (control !== null && claimsTo.has(control)) return 'reported';
    if (control !== null && !happenedWords.has(control)) return 'hypothetical';
    if (raised !== null && fearedForms.has(raised)) return 'feared';
    // "demanded that the hostages | be freed"
    if (modal === null && control === null && wordAt(scene, verb.first) === 'be' && governedBy(scene, from, demandsForms)) return 'hypothetical';
  }
  if (isDenied(scene, from) || isRefuted(scene, from, Math.max(victim.last, at + 1))) return 'denied';
  if (proposal.rule !== 'injured-people' && governedBy(scene, from, ifWords)) return 'hypothetical';
  // "suspect | dead": a noun
  if ((fearedForms.has(wordAt(scene, at - 1)) && !scene.closes.has(at)) || governedBy(scene, from, fearWords)) return 'feared';
  if (said || hedges.has(wordAt(scene, at - 1)) || (verb !== null && (verb.raised !== null || hedged(scene, verb.first, at)))) return 'reported';
  return 'asserted';
}

const hedged = (scene: Scene, first: number, at: number): boolean => {
  for (let i = first; i < at; i++) if (hedges.has(wordAt(scene, i))) return true;
  return false;
};
