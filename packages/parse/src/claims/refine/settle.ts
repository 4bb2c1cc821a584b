/** One claim a number and harm: where two rules read the same words, the better reading stays. */
import { wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { verbJoints } from '../lexicon/joints.js';

export const overlap = (a: Proposal, b: Proposal): boolean => a.victim.first < b.victim.last && b.victim.first < a.victim.last;
const distance = ({ at, victim }: Proposal): number => (at < victim.first ? victim.first - at : Math.max(0, at - victim.last));

/** "was abducted by gunmen | and killed": a second verb whose subject is that of the first. */
const shares = (first: Proposal, second: Proposal): boolean =>
  first.verb !== null && second.verb !== null && first.victim.last <= first.verb.first && first.at < second.verb.first && verbJoints.has(wordAt(second.scene, second.verb.first - 1));

/** "Fourteen guards held by raiders | were freed": a participle, and then the verb of the clause. A wounded man's death is one harm. */
const isThenSaid = (first: Proposal, second: Proposal): boolean =>
  first.verb !== null && second.verb !== null && !first.verb.passive && second.verb.passive && first.at === first.victim.group.last && first.at < second.verb.first
  && !(first.harm === 'wounded' && second.harm === 'killed');

/** "abducted and killed five": both are said of the five. */
const joined = (a: Proposal, b: Proposal): boolean => shares(a, b) || shares(b, a) || isThenSaid(a, b) || isThenSaid(b, a) || a.verb?.joined === b.at || b.verb?.joined === a.at || (a.verb !== null && b.verb !== null && a.verb.first === b.verb.first);

/** Whether `a` gives way to `b`. */
function yields(a: Proposal, b: Proposal): boolean {
  if (!overlap(a, b)) return false;
  if (a.harm !== b.harm && a.victim.first === b.victim.first && (joined(a, b) || a.rule === 'harmed-them' || b.rule === 'harmed-them')) return false;
  if (a.harm === b.harm && a.victim.count === 0 && b.victim.count === 0) return distance(a) > distance(b);
  // of one harm the rule that goes first has it
  if (a.harm === b.harm) return false;
  // "freed 20 hostages": they are held no longer
  if (a.harm === 'released' || b.harm === 'released') { const held = a.harm === 'released' ? b : a; if (held.rule === 'number-of-deaths') return held === a; }
  // "killed all 12 hostages" tells of their death; who only threatens to kill them has killed nobody
  const tellsOfHeld = (held: Proposal, done: Proposal): boolean =>
    held.rule === 'number-of-deaths' && held.harm === 'abducted' && done.harm === 'killed' && done.verb?.control === null && done.verb.modal === null;
  if (tellsOfHeld(a, b)) return true;
  if (tellsOfHeld(b, a)) return false;
  // the border that was crossed, or was not, says more than flight
  if (a.harm === 'displaced' && /^(?:internally_displaced|refugees)$/.test(b.harm)) return true;
  if (b.harm === 'displaced' && /^(?:internally_displaced|refugees)$/.test(a.harm)) return false;
  // "Man shot in Pelm dies": whoever dies of it is no second person, wounded
  if (a.harm === 'killed' && a.rule === 'people-died' && b.harm === 'wounded' && a.victim.first === b.victim.first) return false;
  if (b.harm === 'killed' && b.rule === 'people-died' && a.harm === 'wounded' && a.victim.first === b.victim.first) return true;
  // a merged harm says more than either half
  if ((a.harm === 'casualties') !== (b.harm === 'casualties')) return b.harm === 'casualties';
  return distance(a) > distance(b);
}

/** Drops the proposals of one sentence that another reads better. At most one claim a number and harm is left. */
export function settle(proposals: readonly Proposal[]): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    const rivals = kept.filter((other) => overlap(other, proposal));
    if (rivals.some((other) => yields(proposal, other) || (other.harm === proposal.harm && !yields(other, proposal)))) continue;
    for (const other of rivals) if (yields(other, proposal)) kept.splice(kept.indexOf(other), 1);
    kept.push(proposal);
  }
  return kept.toSorted((a, b) => a.victim.first - b.victim.first || a.victim.last - b.victim.last);
}
