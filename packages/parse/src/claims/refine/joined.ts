/**
 * People told one by one under one verb are also one number: "a man and two women were killed" says that three were. The whole
 * gets a row of its own and the parts are subsets of it, so that whoever leaves subsets out counts each person once.
 */
import type { Victim } from '../phrase/victims.js';
import { tokenAt, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import type { Part } from './subsets.js';
import { inPlace } from '../lexicon/prepositions.js';

const least = ({ count, min }: Victim): number | null => count ?? min;

/** The sum of numbers that stand side by side; a lower bound or a vague part makes it one too. Null where a part has no number. */
function sum(victims: readonly Victim[]): Victim | null {
  const first = victims[0] as Victim, last = victims.at(-1) as Victim;
  const mins = victims.map(least), total = mins.reduce<number>((all, n) => all + (n ?? 0), 0);
  if (mins.includes(null) || victims.some(({ basis, qualifier }) => basis === 'none' || basis === 'plural' || qualifier === 'about' || qualifier === 'nearly' || qualifier === 'up_to' || qualifier === 'fewer_than')) return null;
  const exact = victims.every(({ qualifier }) => qualifier === 'exact');
  const most = victims.map(({ max }) => max).reduce((all, n) => (all === null || n === null ? null : all + n), 0);
  const whole = { first: first.first, last: Math.max(last.last, last.named?.last ?? 0) };
  return { ...whole, group: first.group, named: whole, basis: 'number', ...(exact ? { count: total, min: total, max: total, qualifier: 'exact' as const }
    : most === null ? { count: total, min: total, max: null, qualifier: 'at_least' as const } : { count: null, min: total, max: most, qualifier: 'range' as const }) };
}

/** Said by one verb, or by two that share a subject: "arrested a dealer | and detained two men". */
const isTogether = (first: Proposal, next: Proposal): boolean => next.rule === first.rule && next.harm === first.harm && next.scene === first.scene
  && (next.at === first.at || (next.rule === 'harmed-people' && next.at > first.victim.last && (next.agent === null || next.agent.first === first.agent?.first) && next.verb !== null && wordAt(next.scene, next.verb.first - 1) === 'and' && next.verb.first === next.at && first.verb?.passive === false));

/** "seven and nine respectively": told apart on purpose. */
function isApart({ scene }: Proposal): boolean {
  for (let i = scene.first; i < scene.last; i++) if (wordAt(scene, i) === 'respectively') return true;
  return false;
}

/** "11 in Orsa, four in Vell and two in Marn": each told of a place of its own. */
const isByPlace = (together: readonly Proposal[]): boolean => together.slice(0, -1).every(({ scene, victim }) => {
  const end = Math.max(victim.last, victim.named?.last ?? 0);
  return inPlace.has(wordAt(scene, end)) && tokenAt(scene, end + 1)?.capital === true;
});

/** The wholes of the proposals that one reading of one verb gave together, with their parts. */
export function wholesOf(claims: readonly Proposal[]): readonly Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < claims.length;) {
    const first = claims[i] as Proposal;
    let end = i + 1;
    while (end < claims.length && isTogether(first, claims[end] as Proposal)) end++;
    const together = claims.slice(i, end), victim = together.length > 1 && !/^(?:death-toll|and-number-there|dead-included|those-killed-included|harmed-alongside)$/.test(first.rule) && !isApart(first) && !isByPlace(together) ? sum(together.map((claim) => claim.victim)) : null;
    if (victim !== null) { const whole: Proposal = { ...first, victim, rule: `${first.rule}-in-all` }; for (const part of together) parts.push({ part, whole }); }
    i = end;
  }
  return parts;
}
