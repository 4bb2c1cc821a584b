/** The ambush brought to 23 the number of surveyors killed. The number of dead rose to 12. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { countNouns, givesFigure, manyHarms, numberLeads, putsForms, rangesFrom } from '../lexicon/toll-words.js';
import { agentAfter } from '../phrase/agent-after.js';
import { figureOf, isRisenFrom } from '../phrase/figure.js';
import { harmOfFlight } from '../phrase/flight.js';
import type { Group, Range } from '../phrase/group.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { isFoundSafe } from '../phrase/held.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far behind the word of harm its number stands, in tokens. */
const REACH = 20;

/** "put | the dead at 31", "put the dead at 31 and | the injured at 40". */
const isGiven = (scene: Scene, at: number): boolean =>
  givesFigure.has(wordAt(scene, at)) || (wordAt(scene, at) === 'and' && nearestBefore(scene, at, givesFigure, REACH) >= 0);

/** "the number of" before the word, a few words of the noun between; "the number | killed"; "put | the dead at 31"; or -1. */
function numberBefore(scene: Scene, at: number): number {
  if (wordAt(scene, at - 2) === 'the' && countNouns.has(wordAt(scene, at - 1))) return at - 1;
  if (wordAt(scene, at - 1) === 'the' && wordAt(scene, at + 1) === 'at' && isGiven(scene, at - 2)) return at - 1;
  // "put | Orsan | deaths at 9,000"
  const isPut = wordAt(scene, at + 1) === 'at' && [1, 2, 3].some((k) => putsForms.has(wordAt(scene, at - k)));
  if (isPut && manyHarms.has(wordAt(scene, at))) return at - 1;
  for (let i = at - 1; i > scene.first && i > at - 9; i--)
    if (wordAt(scene, i) === 'of' && countNouns.has(wordAt(scene, i - 1))) return i - 1;
  return -1;
}

/** The number said of it: "to 19 | the number of …" before, "rose to 12" behind. */
const figure = (scene: Scene, noun: number, at: number): Group | undefined =>
  scene.groups.find((group) => isFigureBefore(scene, group, noun))
    ?? scene.groups.find((group) => isFigureBehind(scene, group, at));

const isFigureBefore = (scene: Scene, { quantity, head, first, last }: Group, noun: number): boolean =>
  quantity !== null && head < 0 && last <= noun && last >= noun - 1 && wordAt(scene, first - 1) === 'to';

function isFigureBehind(scene: Scene, { quantity, first, kind, head }: Group, at: number): boolean {
  // "the number of dead as of | 1600 hours"
  const isHour = wordAt(scene, first - 2) === 'as' && wordAt(scene, first - 1) === 'of';
  // "is | certainly | well over 7,500"
  const lead = tagged(tokenAt(scene, first - 1), Tag.Adverb) ? first - 2 : first - 1;
  const leads = numberLeads.has(wordAt(scene, lead)) || isRisenFrom(scene, first) || rangesFrom.has(wordAt(scene, first - 1));
  const isBehind = first > at && first < at + REACH && leads;
  // "its estimate of the casualties, putting the | number | of injured at 10"
  // "the number of casualties is expected to rise as | 23 people were buried": why
  const isWhy = wordAt(scene, first - 1) === 'as' && head >= 0;
  return quantity !== null && isBehind && !isHour && !isWhy && kind !== 'thing' && !hasWord(scene, at + 1, first, countNouns);
}

/** The people of "the number of people killed": as many as the sentence gives for it, none where it gives no number. */
function numberOf(scene: Scene, at: number): readonly Victim[] {
  const noun = numberBefore(scene, at);
  // "a total of | six guests injured"
  if (scene.groups.some(({ quantity, first, last }) => quantity !== null && first <= noun && noun < last)) return [];
  const group = noun < 0 ? undefined : figure(scene, noun, at);
  if (group === undefined) return [];
  const people = scene.opens.get(noun + 2);
  const isNamed = people?.kind === 'person' && people.head >= 0 && people.head < at;
  const named = isNamed ? { first: people.noun, last: Math.min(people.last, at) } : describedBy(scene, at);
  const victims = victimsOf(scene, [{ ...group, head: -1, kind: 'unknown' }], { figure: true });
  return victims.map((victim) => ({ ...figureOf(scene, victim), named }));
}

/** "the number of | dead | soldiers and police officers": the people that the word of harm describes, and those joined to them. */
function describedBy(scene: Scene, at: number): Range | null {
  const people = scene.opens.get(at + 1);
  if (people?.kind !== 'person' || people.quantity !== null || !people.plural) return null;
  const other = wordAt(scene, people.last) === 'and' ? scene.opens.get(people.last + 1) : undefined;
  const isJoined = other?.kind === 'person' && other.plural && other.quantity === null && other.determiner === 'none';
  return { first: people.noun, last: isJoined ? other.last : people.last };
}

export const numberOfKilled = rule({
  id: 'number-of-killed',
  on: 'verb',
  read(scene, at, { lemma, form, harm }) {
    // "the number of arrests has | passed | 400": nobody passed away
    if (form !== 'past' || (lemma === 'pass' && wordAt(scene, at + 1) !== 'away')) return null;
    const fled = lemma === 'flee' ? harmOfFlight(scene, at) : harm;
    const found = finding(wordAt(scene, at - 1) === 'internally' ? 'internally_displaced' : fled, numberOf(scene, at));
    // "the number of nuns killed | by raiders"
    return found === null || wordAt(scene, at + 1) !== 'by' ? found : { ...found, agent: agentAfter(scene, at) };
  },
  examples: [
    ['The ambush brings to 23 the number of surveyors killed since spring.', 'killed 23 surveyors'],
    ['The number of internally displaced people has reached 1.2 million.', 'internally_displaced 1200000 people'],
    ['The number of people killed rose to 12.', 'killed 12 people'],
    ['The total killed so far is certainly well over 900.', 'killed 900..'],
    ['The number of people who fled across the border rose to 900.', 'refugees 900 people'],
    ['The number of people killed passed 300.', 'killed 300.. people'],
    ['The number of people wounded has passed 300.', 'wounded 300.. people'],
  ],
  nonExamples: [
    'The number of shops robbed rose to 12.',
    'The number of clerks who lost their posts has passed 300.',
  ],
});

export const numberOfDead = rule({
  id: 'number-of-dead',
  on: 'counted',
  read: (scene, at, { harm }) => (harm === 'missing' && isFoundSafe(scene, at) ? null : finding(harm, numberOf(scene, at))),
  examples: [
    ['By Tuesday the number of dead had risen to 88.', 'killed 88'],
    ['The ministry put the dead at 31.', 'killed 31'],
    ['The ministry put the number of dead guards and cooks at over 60.', 'killed 60.. guards and cooks'],
    ['The paper put Orsan deaths at 9,000.', 'killed 9000'],
    ['The ministry put the dead at 31 and the injured at 40.', 'killed 31; wounded 40'],
    ['The number of deaths rose to 12.', 'killed 12'],
    ['Estimates of the dead ranged from 60 to 110.', 'killed 60..110'],
    ['The ministry raised its estimate of the dead to 140.', 'killed 140'],
  ],
  nonExamples: [
    'The clerk gave no number of deaths.',
  ],
});
