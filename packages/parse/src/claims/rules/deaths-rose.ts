/** Deaths from the flood topped 400. Flood deaths rose to 52. */
import { fates } from '../lexicon/fates.js';
import { manyHarms, numbers, reaches } from '../lexicon/toll-words.js';
import { figureOf } from '../phrase/figure.js';
import type { Group } from '../phrase/group.js';
import { nearestBehind } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far behind the noun its verb stands, and how far behind that its number, in tokens. */
const REACH = 8, NEAR = 3;
const TO: ReadonlySet<string> = new Set(['to']);

/** The verb of reaching that the noun has in its own clause; -1 where it has none. */
function reachingVerb(scene: Scene, noun: number): number {
  const verb = nearestBehind(scene, noun + 1, reaches, REACH);
  for (let i = noun + 1; i < verb; i++)
    if (scene.opens.get(i)?.quantity != null || tokenAt(scene, i)?.kind === 'punctuation') return -1;
  return verb;
}

/** "Flood | deaths | rose": without a number of their own. */
function isDeathsAlone(scene: Scene, at: number): boolean {
  // "as | deaths top | 400": read as one with the verb
  const noun = scene.closes.get(at + 1) ?? (reaches.has(wordAt(scene, at + 1)) ? scene.opens.get(at) : undefined);
  return manyHarms.has(wordAt(scene, at)) && noun?.quantity === null && noun.determiner !== 'no';
}

/** "The | dead | numbered 23". */
const isTheDead = (scene: Scene, at: number): boolean =>
  fates.has(wordAt(scene, at)) && wordAt(scene, at - 1) === 'the' && numbers.has(wordAt(scene, at + 1));

/** "rose | to 52", "fell | 36 percent to | 579": the number that the verb leads to. */
function figureBehind(scene: Scene, verb: number): Group | undefined {
  const figure = scene.groups.find(({ first, quantity }) => first > verb && first <= verb + NEAR && quantity !== null);
  // "rose by | nine | to 40"
  // "rose by | 26 | percent to 40"
  if (figure !== undefined && wordAt(scene, figure.first - 1) === 'by') {
    const to = nearestBehind(scene, figure.last, TO, NEAR);
    return to < 0 ? undefined : scene.opens.get(to + 1);
  }
  if (figure?.kind !== 'thing') return figure;
  const to = nearestBehind(scene, figure.last, TO, NEAR);
  return to < 0 ? figure : scene.opens.get(to + 1);
}

export const deathsRose = rule({
  id: 'deaths-rose',
  on: 'counted',
  read(scene, at, { harm }) {
    if (!isDeathsAlone(scene, at) && !isTheDead(scene, at)) return null;
    const verb = reachingVerb(scene, at);
    if (verb < 0) return null;
    const figure = figureBehind(scene, verb);
    if (figure?.quantity == null || figure.head >= 0 || figure.kind === 'thing') return null;
    // "casualties reached 33 | dead and 70 wounded": each number is of its own
    if (fates.has(wordAt(scene, figure.last))) return null;
    const victims = victimsOf(scene, [figure], { figure: true });
    return finding(harm, victims.map((victim) => figureOf(scene, victim)));
  },
  examples: [
    ['Deaths from the flood topped 400.', 'killed 400..'],
    ['Casualties were estimated at 200.', 'casualties 200'],
    ['Flood deaths rose to 52.', 'killed 52'],
    ['Flood deaths fell 36 percent to 52.', 'killed 52'],
    ['Flood deaths rose by nine to 40.', 'killed 40'],
    ['Flood deaths rose by 26 percent to 40.', 'killed 40'],
    ['Deaths in the camp have passed 400.', 'killed 400..'],
    ['The dead numbered 23.', 'killed 23'],
    ['Homicides in the city stand at 31.', 'killed 31'],
    ['Deaths in the camp top 400', 'killed 400..'],
    ['Mayor urges calm as deaths top 400', 'killed 400..'],
  ],
  nonExamples: [
    'Deaths rose by 12 percent.',
    'Deaths rose by nine.',
    'Deaths linked to 12 storms rose.',
    'Deaths from the flood topped the list.',
  ],
});
