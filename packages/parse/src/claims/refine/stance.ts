/** How the text stands to a claim: said as a fact, reported, denied, feared, or not happened. */
import type { Stance } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';

/** Infinitives that happened: "continued to kill", "the latest to be killed". */
const HAPPENED = /^(?:continued|continue|continues|began|begun|started|first|last|latest|second|third|only|proceeded|helped|succeeded|failing|known|seen|responsible|years)$/;
/** "claims to have killed 30": somebody says so. */
const CLAIMS = /^(?:claim|claims|claiming|admit|admits|admitted|confess|confesses|confessed|boast|boasts|boasted|appear|appears|appeared|seem|seems|seemed)$/;
const FEARED = /^(?:believed|feared|thought|presumed|suspected|likely|expected|assumed|considered|fear|fears|fearing|believe|believes|suspect|suspects|suspected|worry|worried)$/;
const HEDGES = /^(?:reportedly|allegedly|alleged|apparently|reported|supposedly|unconfirmed)$/;
const DENIES = /^(?:denied|denies|deny|denying|refuted|refutes|rejected|rejects|dismissed|dismisses)$/;
const WANTS = /^(?:demand|demands|demanded|demanding|urge|urges|urged|ask|asks|asked|insist|insists|insisted|call|calls|called|order|orders|ordered|request|requested|recommend|recommended|propose|proposed)$/;
const CONDITIONS = /^(?:if|unless|whether|would|should)$/;
/** How far back a governing word is looked for, in tokens. */
const REACH = 14;

/** The nearest word before the claim that governs it, in the same clause. */
function governedBy(scene: Scene, from: number, words: RegExp): boolean {
  for (let i = from - 1; i >= scene.first && i > from - REACH; i--) {
    const word = wordAt(scene, i);
    if (words.test(word)) return true;
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
    if (DENIES.test(wordAt(scene, i))) return i + 2 >= from || /^(?:that|reports?|claims?|allegations?|accusations?|having|any|it|he|she|they|its|his|her|their|responsibility|involvement)$/.test(wordAt(scene, i + 1));
  }
  return false;
}

/** "Reports that 12 had died | were false": taken back in the same sentence. */
function isRefuted(scene: Scene, from: number, to: number): boolean {
  let told = false;
  for (let i = scene.first; i < from; i++) told ||= wordAt(scene, i + 1) === 'that' && /^(?:reports?|claims?|rumou?rs|allegations?|suggestions?)$/.test(wordAt(scene, i));
  if (!told) return false;
  for (let i = to; i < scene.last; i++) if (/^(?:was|were|is|are|as)$/.test(wordAt(scene, i)) && /^(?:false|untrue|wrong|unfounded|baseless|erroneous|incorrect|inaccurate|denied|dismissed)$/.test(wordAt(scene, i + 1))) return true;
  return false;
}

/** The stance of a claim; `said`: somebody is named for it. */
export function stanceOf(proposal: Proposal, said: boolean): Stance {
  const { scene, verb, victim, at } = proposal;
  const from = Math.min(victim.first, verb?.first ?? at);
  if (verb !== null) {
    const { modal, perfect, control, raised, negated } = verb;
    if (negated) return 'denied';
    if (modal !== null && !/^(?:will|'ll|shall)$/.test(modal) && !(perfect && /^(?:may|might|must)$/.test(modal))) return modal === 'may' && /^(?:dead|missing)$/.test(wordAt(scene, at)) ? 'feared' : 'hypothetical';
    if (modal !== null) return perfect && modal !== 'will' ? 'feared' : 'hypothetical';
    if (control !== null && CLAIMS.test(control)) return 'reported';
    if (control !== null && !HAPPENED.test(control)) return 'hypothetical';
    if (raised !== null && FEARED.test(raised)) return 'feared';
    // "demanded that the hostages | be freed"
    if (modal === null && control === null && wordAt(scene, verb.first) === 'be' && governedBy(scene, from, WANTS)) return 'hypothetical';
  }
  if (isDenied(scene, from) || isRefuted(scene, from, Math.max(victim.last, at + 1))) return 'denied';
  if (proposal.rule !== 'injured-people' && governedBy(scene, from, CONDITIONS)) return 'hypothetical';
  // "suspect | dead": a noun
  if ((FEARED.test(wordAt(scene, at - 1)) && !scene.closes.has(at)) || governedBy(scene, from, /^(?:fear|fears|feared|fearing)$/)) return 'feared';
  if (said || HEDGES.test(wordAt(scene, at - 1)) || (verb !== null && (verb.raised !== null || hedged(scene, verb.first, at)))) return 'reported';
  return 'asserted';
}

const hedged = (scene: Scene, first: number, at: number): boolean => {
  for (let i = first; i < at; i++) if (HEDGES.test(wordAt(scene, i))) return true;
  return false;
};
