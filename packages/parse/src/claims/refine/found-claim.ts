/** A settled proposal as a claim: its words cut from the text, and what the sentence says of when, where and who. */
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { Article, FoundClaim } from '../found.js';
import { holdsForms } from '../lexicon/charges.js';
import { leavesBehind } from '../lexicon/harm-phrases.js';
import { deedOf } from '../lexicon/prepositions.js';
import type { Range } from '../phrase/group.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { type Proposal, readBy } from '../rule.js';
import { verbAtWord } from '../triggers.js';
import { claimantOf } from './claimant.js';
import { isCleared } from './denied.js';
import { periodDates } from './period-dates.js';
import { periodOf } from './period.js';
import { placeOf } from './place.js';
import { isOfWiderSum } from './wider-sum.js';
import { chargeBefore } from './recalled.js';
import { scopeOf } from './scope.js';
import { stanceOf } from './stance.js';
import type { Core } from './core.js';
import { victimClass } from './victim-class.js';
import { personEnd, victimWords } from './victim-words.js';

/** UTF-16 offsets of a range of tokens. */
const span = ({ tokens }: Scene, { first, last }: Range): { readonly start: number; readonly end: number } =>
  ({ start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end });

/** The tokens from the claim's first word to its last: the number, the verb and what woke the rule. */
function coreOf(proposal: Proposal): Core {
  const { scene, victim, verb, at } = proposal;
  const first = Math.min(victim.first, verb?.first ?? at);
  // "the raid that | left 14 dead": the rule read the number alone
  return { first: leavesBehind.has(wordAt(scene, first - 1)) ? first - 1 : first, last: Math.max(victim.last, at + 1), deed: deedIn(proposal) };
}

/** When or where it happened; not when or where somebody was wanted for it: "was held in | Orsa | on | Friday | for the murder of nine". */
function ofDeed(proposal: Proposal, told: Range | null, { first }: Range): Range | null {
  if (told === null || told.last > first) return told;
  const { scene } = proposal, charge = chargeBefore(proposal);
  // "was | sentenced | in | May | to ten years for killing a guard"
  const isLead = (i: number): boolean => deedOf.has(wordAt(scene, i)) && tagged(scene.tokens[i + 1], Tag.VerbIng);
  const isOfCourt = charge >= 0 && holdsForms.has(wordAt(scene, charge)) && (isLead(told.last) || isLead(first - 1));
  return told.first < charge || isOfCourt ? null : told;
}

/** "| were killed", "police | killed | two", "the | killing | of two", "two | killed in Orsa". */
function deedIn({ scene, verb, at, rule, victim }: Proposal): Core['deed'] {
  if (verb === null) return readBy(rule) === 'killing-of-people' ? 'noun' : 'other';
  const hasBe = scene.tokens.slice(verb.first, at).some((token) => tagged(token, Tag.Be | Tag.Have));
  return hasBe || (verbAtWord(wordAt(scene, at))?.form === 'past' && victim.first > at) ? 'finite' : 'other';
}

/** Where it happened; "12 died in Orsa, bringing the overall toll to 40" tells of the 40 not where. */
function placeHere(scene: Scene, core: Range): Range | null {
  const place = placeOf(scene, core.first, core.last);
  return place !== null && place.last <= core.first && isOfWiderSum(scene, place.last, core.last) ? null : place;
}

export function found(proposal: Proposal, article: Article): FoundClaim {
  const { text, published } = article;
  const { scene, victim, harm, agent, rule } = proposal;
  const words = (range: Range | null): string | null => {
    if (range === null) return null;
    const { start, end } = span(scene, range);
    return text.slice(start, end);
  };
  const last = personEnd(scene, victim), named = last > victim.last ? { first: victim.first, last } : victimWords(scene, victim.named);
  const { start, end } = span(scene, { first: victim.first, last }), evidence = span(scene, scene), core = coreOf(proposal);
  const period = ofDeed(proposal, periodOf(scene, core), core), told = words(period);
  const dates = periodDates(told, published), said = claimantOf(proposal, article, start, end);
  return {
    paragraph: scene.part.paragraph,
    quote: said.quote,
    harm,
    count_text: text.slice(start, end),
    count: victim.count,
    count_min: victim.min,
    count_max: victim.max,
    qualifier: victim.qualifier,
    victims: words(named),
    victim_class: victimClass(scene, named),
    // "A jury cleared a nurse of killing two": nobody did it, so far as the court knows
    perpetrator: isCleared(scene, core.first) ? null : words(agent),
    place: words(ofDeed(proposal, placeHere(scene, core), core)),
    period: told,
    ...dates,
    scope: scopeOf(proposal, period, dates.period_end, published),
    claimant: said.claimant,
    claimant_mention: said.claimant_mention,
    claimant_kind: said.claimant_kind,
    cue: said.cue,
    stance: stanceOf(proposal, said.claimant !== null || said.quote !== null),
    subset_of: null,
    repeats: null,
    start,
    end,
    evidence: text.slice(evidence.start, evidence.end),
    evidence_start: evidence.start,
    evidence_end: evidence.end,
    rule,
  };
}
