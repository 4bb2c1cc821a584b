/**
 * People told one by one under one verb are also one number: "a man and two women were killed" says that three were.
 * The whole gets a row of its own and the parts are subsets of it, so that whoever leaves subsets out counts each
 * person once.
 */
import { inPlace } from '../lexicon/prepositions.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import type { Victim } from '../phrase/victims.js';
import type { Proposal } from '../rule.js';
import type { Part } from './part.js';
import { personEnd } from './victim-words.js';

/** Rules whose numbers are the same people again, or told apart on purpose. */
const NOT_ADDED: ReadonlySet<string> = new Set([
  'death-toll',
  'and-number-there',
  'dead-included',
  'slain-included',
  'those-killed-included',
  'harmed-alongside',
  'swapped-prisoners',
]);

/** Numbers that make no sum: its own bounds would not be known. */
const LOOSE: ReadonlySet<string> = new Set(['about', 'nearly', 'up_to', 'fewer_than']);

/** The wholes of the proposals that one reading of one verb gave together, with their parts. */
export function wholesOf(claims: readonly Proposal[]): readonly Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < claims.length;) {
    const first = claims[i] as Proposal;
    let end = i + 1;
    while (end < claims.length && isTogether(first, claims[end] as Proposal)) end++;
    const together = claims.slice(i, end), whole = wholeOf(first, together);
    if (whole !== null) parts.push(...together.map((part) => ({ part, whole })));
    i = end;
  }
  return parts;
}

/** The sum of several; null where they make none. */
function wholeOf(first: Proposal, together: readonly Proposal[]): Proposal | null {
  if (together.length < 2 || NOT_ADDED.has(first.rule) || isApart(first) || isByPlace(together) || isAround(together)) return null;
  const victim = sum(first.scene, together.map((claim) => claim.victim));
  if (victim === null) return null;
  // "arrested a dealer and | detained | two men": words that hold a verb name nobody
  const isOneVerb = together.every(({ at }) => at === first.at);
  return { ...first, victim: isOneVerb ? victim : { ...victim, named: null }, rule: `${first.rule}-in-all` };
}

/** Said by one verb, or by two that share a subject: "arrested a dealer | and detained two men". */
function isTogether(first: Proposal, next: Proposal): boolean {
  if (next.rule !== first.rule || next.harm !== first.harm || next.scene !== first.scene) return false;
  if (next.at === first.at) return true;
  const { verb, agent, at } = next;
  if (next.rule !== 'harmed-people' || verb === null || verb.first !== at || at <= first.victim.last) return false;
  const isOneSubject = agent === null || agent.first === first.agent?.first;
  return isOneSubject && first.verb?.passive === false && wordAt(next.scene, at - 1) === 'and';
}

/** "seven and nine respectively": told apart on purpose. */
function isApart({ scene }: Proposal): boolean {
  for (let i = scene.first; i < scene.last; i++) if (wordAt(scene, i) === 'respectively') return true;
  return false;
}

/** "The bomber | killed himself and eight others": the words of the sum would hold the verb. */
const isAround = (together: readonly Proposal[]): boolean =>
  together.some(({ victim, at }) => victim.last <= at) && together.some(({ victim, at }) => victim.first > at);

/** "11 in Orsa, four in Vell and two in Marn": each told of a place of its own. */
const isByPlace = (together: readonly Proposal[]): boolean =>
  together.slice(0, -1).every(({ scene, victim }) => {
    const end = lastOf(victim);
    const place = wordAt(scene, end + 1) === 'the' ? end + 2 : end + 1;
    return inPlace.has(wordAt(scene, end)) && tokenAt(scene, place)?.capital === true;
  });

/** One past the number and the noun that names the people. */
const lastOf = ({ last, named }: Victim): number => Math.max(last, named?.last ?? 0);

/**
 * The sum of numbers that stand side by side; a lower bound or a vague part makes it one too. Null where a part has
 * no number.
 */
function sum(scene: Scene, victims: readonly Victim[]): Victim | null {
  if (!victims.every(isNumber)) return null;
  const first = victims[0] as Victim, last = victims.at(-1) as Victim;
  // "| a family of | four and a guard"
  const range = { first: Math.min(first.first, first.named?.first ?? first.first), last: Math.max(lastOf(last), personEnd(scene, last)) };
  const whole = { ...range, group: first.group, named: range, basis: 'number' as const };
  const min = victims.reduce((all, victim) => all + (leastOf(victim) ?? 0), 0);
  if (victims.every(({ qualifier }) => qualifier === 'exact'))
    return { ...whole, count: min, min, max: min, qualifier: 'exact' };
  const add = (all: number | null, part: Victim): number | null =>
    (all === null || part.max === null ? null : all + part.max);
  const max = victims.reduce(add, 0 as number | null);
  return max === null
    ? { ...whole, count: min, min, max, qualifier: 'at_least' }
    : { ...whole, count: null, min, max, qualifier: 'range' };
}

const leastOf = ({ count, min }: Victim): number | null => count ?? min;

const isNumber = (victim: Victim): boolean =>
  leastOf(victim) !== null && victim.basis !== 'none' && victim.basis !== 'plural' && !LOOSE.has(victim.qualifier);
