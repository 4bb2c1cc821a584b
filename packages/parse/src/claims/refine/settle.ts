/** One claim a number and harm: where two rules read the same words, the better reading stays. */
import type { Harm } from '@onrecord/schema';
import { corpses } from '../lexicon/fates.js';
import { verbJoints } from '../lexicon/joints.js';
import { personRelatives } from '../lexicon/pronouns.js';
import { isAfterBeing } from '../phrase/no-participle.js';
import { wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';

/** Drops the proposals of one sentence that another reads better. At most one claim a number and harm is left. */
export function settle(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const rivals = kept.filter((other) => overlap(other, proposal));
    if (rivals.some((other) => yields(proposal, other) || (other.harm === proposal.harm && !yields(other, proposal))))
      continue;
    for (const other of rivals) if (yields(other, proposal)) kept.splice(kept.indexOf(other), 1);
    kept.push(proposal);
  }
  return kept.toSorted((a, b) => a.victim.first - b.victim.first || a.victim.last - b.victim.last);
}

/** Whether two proposals read some of the same words as their number. */
export const overlap = (a: Proposal, b: Proposal): boolean =>
  a.victim.first < b.victim.last && b.victim.first < a.victim.last;

/** Whether `a` gives way to `b`, which reads some of the same words. */
function yields(a: Proposal, b: Proposal): boolean {
  // of one harm the rule that goes first has it
  if (a.harm === b.harm) return a.victim.count === 0 && b.victim.count === 0 && distance(a) > distance(b);
  if (a.victim.first === b.victim.first && (isTold(a, b) || a.rule === 'harmed-them' || b.rule === 'harmed-them'))
    return false;
  // "twelve refugees drowned": what befell them
  if (isFled(a) && isBefallen(b) && !isFlight(b.harm) && b.harm !== 'displaced') return true;
  if (isFled(b) && isBefallen(a) && !isFlight(a.harm) && a.harm !== 'displaced') return false;
  // "freed 20 hostages": they are held no longer
  if (a.harm === 'released' && isHeldNumber(b)) return false;
  if (b.harm === 'released' && a.harm !== 'released' && isHeldNumber(a)) return true;
  // "killed all 12 hostages" tells of their death
  if (isKillingOfHeld(a, b)) return true;
  if (isKillingOfHeld(b, a)) return false;
  // the border that was crossed, or was not, says more than flight
  if (a.harm === 'displaced' && isFlight(b.harm)) return true;
  if (b.harm === 'displaced' && isFlight(a.harm)) return false;
  // "Man shot in Pelm dies": whoever dies of it is no second person, wounded
  if (isDeathOfHurt(a, b)) return false;
  if (isDeathOfHurt(b, a)) return true;
  // "put the casualties at | 12 | dead and 40 injured", "214 casualties, including | 93 | dead"
  if (isTellingWhich(a, b)) return true;
  if (isTellingWhich(b, a)) return false;
  // a merged harm says more than either half
  if (a.harm === 'casualties' || b.harm === 'casualties') return b.harm === 'casualties';
  return distance(a) > distance(b);
}

/** Whether the noun right behind the number of casualties tells which of them: `which` reads it. */
const isTellingWhich = (casualties: Proposal, which: Proposal): boolean =>
  casualties.harm === 'casualties' && !isHeldNumber(casualties) && isHeldNumber(which) && which.at === casualties.victim.last;

/** How far the number stands from the word that woke its rule, in tokens. */
const distance = ({ at, victim }: Proposal): number =>
  (at < victim.first ? victim.first - at : Math.max(0, at - victim.last));

/** "12 hostages": people counted by a noun that tells what befell them. */
const isHeldNumber = ({ rule }: Proposal): boolean => rule === 'number-of-deaths';

/** Whether it tells what befell people: "twelve refugees | drowned", "the deaths of | nine refugees", "nine refugees | were among the dead". */
const isBefallen = ({ verb, rule }: Proposal): boolean => verb !== null || rule === 'killing-of-people' || rule === 'dead-included' || rule === 'slain-included';

/** Whether `done` tells what befell those `held`; who only threatens to kill them has killed nobody. */
const isKillingOfHeld = (held: Proposal, done: Proposal): boolean =>
  isHeldNumber(held) && held.harm === 'abducted' && (done.harm === 'killed' || done.harm === 'wounded')
    && isBefallen(done) && done.verb?.control == null && done.verb?.modal == null;

/** "twelve refugees": those who fled, by their noun. */
const isFled = (claim: Proposal): boolean =>
  (isHeldNumber(claim) || claim.rule === 'injured-people') && (isFlight(claim.harm) || claim.harm === 'displaced');

const isFlight = (harm: Harm): boolean => harm === 'refugees' || harm === 'internally_displaced';

/** "Man | shot in Pelm | dies", "the bodies of nine men | burned in the fire |". */
const isDeathOfHurt = (death: Proposal, hurt: Proposal): boolean =>
  death.harm === 'killed' && (death.rule === 'people-died' || isLast(death) || corpses.has(wordAt(death.scene, death.at)))
    && hurt.harm === 'wounded' && death.victim.first === hurt.victim.first;

/** "A boy was stabbed | before being killed". */
const isLast = ({ scene, verb }: Proposal): boolean =>
  verb !== null && isAfterBeing(scene, verb.first) && wordAt(scene, verb.first - 1) === 'before';

/** "abducted and killed five": both are said of the five. */
function isTold(a: Proposal, b: Proposal): boolean {
  if (a.verb?.joined === b.at || b.verb?.joined === a.at) return true;
  if (a.verb !== null && a.verb.first === b.verb?.first) return true;
  return isOfObject(a, b) || isOfObject(b, a) || isOfCorpses(a, b) || isOfCorpses(b, a) || shareSubject(a, b) || shareSubject(b, a) || isThenSaid(a, b) || isThenSaid(b, a);
}

/** "freed three traders | who had been kidnapped", "wounded a raider, | who was arrested": the relative clause of those whom the first verb tells of. */
const isOfObject = (first: Proposal, second: Proposal): boolean =>
  ((first.harm === 'released' && second.harm === 'abducted') || (first.harm === 'wounded' && second.harm === 'detained')) && second.verb !== null && first.at < first.victim.first
    && second.verb.first > second.victim.first && personRelatives.has(wordAt(second.scene, second.verb.first - 1));

/** "the bodies of two guards | who were abducted in May |": what befell them before. */
const isOfCorpses = (death: Proposal, taken: Proposal): boolean =>
  death.harm === 'killed' && corpses.has(wordAt(death.scene, death.at)) && taken.harm === 'abducted' && taken.verb !== null
    && taken.verb.first >= death.victim.last;

/** "was abducted by gunmen | and killed": a second verb whose subject is that of the first. */
function shareSubject(first: Proposal, second: Proposal): boolean {
  if (first.verb === null || second.verb === null) return false;
  if (first.victim.last > first.verb.first || first.at >= second.verb.first) return false;
  // "were kidnapped | before being killed"
  if (isAfterBeing(second.scene, second.verb.first)) return first.harm !== 'wounded' && second.harm !== 'wounded';
  return verbJoints.has(wordAt(second.scene, second.verb.first - 1));
}

/**
 * "Fourteen guards held by raiders | were freed", "a boy who was kidnapped in May | died in a blast": a participle or a
 * relative clause, and then the verb of the clause. A wounded man's death is one harm.
 */
function isThenSaid(first: Proposal, second: Proposal): boolean {
  if (first.verb === null || second.verb === null || first.at >= second.verb.first) return false;
  if (first.harm === 'wounded' && second.harm === 'killed') return false;
  if (first.victim.last > first.verb.first) return false;
  return !first.verb.passive || personRelatives.has(wordAt(first.scene, first.verb.first - 1));
}
