/** "Gunmen killed six people in Jos. They also wounded nine.": those who did the one did the other. */
import type { FoundClaim } from '../found.js';
import { isPluralNoun } from '../../lexicon/plurals.js';
import { verbAtWord } from '../triggers.js';
import { lastWord } from './victim-names.js';

/** The claims, where "they", or "he", opens a sentence right behind one that tells of their deed. `claims` in text order. */
export function withTheirDeeds(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  return claims.map((claim, i) => {
    const deed = claim.perpetrator === null ? theirDeed(claim) : null;
    return deed === null ? claim : { ...claim, perpetrator: doersBefore(claim, deed, claims.slice(Math.max(0, i - NEAR), i)) };
  });
}

/** How many claims back the deed is looked for. */
const NEAR = 8;

/** "They wounded", "They also wounded"; not "They had wounded", which tells of what was before. */
const THEY = /^(they|s?he) (?:(also|then|later) )?(\p{L}+) /iu;

/** What "they" or "he" did. */
interface Deed {
  readonly ofSeveral: boolean;
  readonly also: boolean;
}

/** Null where the sentence opens otherwise. */
function theirDeed({ harm, evidence, start, evidence_start: opens }: FoundClaim): Deed | null {
  const [, who = '', also, verb = ''] = THEY.exec(evidence.slice(0, start - opens)) ?? [];
  if (verbAtWord(verb.toLowerCase())?.form !== 'past' && !(harm === 'abducted' && /^(?:took|seized|held)$/i.test(verb))) return null;
  return { ofSeveral: who.toLowerCase() === 'they', also: also !== undefined };
}

/** Those who did what the sentence right before tells of; null where they may be those whom it befell. */
function doersBefore(claim: FoundClaim, { ofSeveral, also }: Deed, near: readonly FoundClaim[]): string | null {
  const before = near.filter((one) => isRightBefore(one, claim)), [doers, ...others] = new Set(before.map(({ perpetrator }) => perpetrator));
  if (doers == null || others.length > 0 || areSeveral(doers) !== ofSeveral) return null;
  // the dead do nothing more; "Police held nine men. They killed a guard" tells of the nine
  const isTheirs = ({ harm, victim_class: sort, count }: FoundClaim): boolean =>
    also || (ofSeveral ? harm === 'killed' && sort !== 'combatant' : count !== 1);
  return before.every(isTheirs) ? doers : null;
}

/** In the sentence before, of one paragraph. */
const isRightBefore = (one: FoundClaim, { paragraph, evidence_start: opens }: FoundClaim): boolean =>
  one.paragraph === paragraph && one.evidence_end <= opens && opens - one.evidence_end <= 2;

const areSeveral = (doers: string): boolean =>
  !/^an? /i.test(doers) && (isPluralNoun(lastWord(doers).toLowerCase()) || /(?:men|people|police)$/i.test(doers));
