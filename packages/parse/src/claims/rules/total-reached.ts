/** Ten riders died overnight, taking the total to 214. Nine more deaths brought the overall number of victims to 40. */
import { theDead } from '../lexicon/fates.js';
import { deathSpoken } from '../lexicon/glances.js';
import { addsUp, notOnlyDeaths, totalNouns } from '../lexicon/toll-words.js';
import { figureOf } from '../phrase/figure.js';
import { hasWord, nearestBehind } from '../phrase/nearby.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How many words stand between "bringing" and the noun, and between the noun and "to". */
const NEAR = 3, REACH = 8;
const TO: ReadonlySet<string> = new Set(['to']);

/** "bringing | the overall | total": what was told before is added to it. */
const isAddedUp = (scene: Scene, at: number): boolean => {
  const verb = [1, 2, 3].find((k) => addsUp.has(wordAt(scene, at - k)));
  return verb !== undefined && verb <= NEAR && [1, 2].some((k) => k < verb && wordAt(scene, at - k) === 'the');
};

/** "the total | number | of victims | to": the word before the figure; -1 where the total is of something else. */
function figureLead(scene: Scene, at: number): number {
  const noun = totalNouns.has(wordAt(scene, at + 1)) ? at + 1 : at, isOf = wordAt(scene, noun + 1) === 'of';
  return isOf && !hasWord(scene, noun + 2, noun + 4, theDead) ? -1 : nearestBehind(scene, noun + 1, TO, REACH);
}

export const totalReached = rule({
  id: 'total-reached',
  on: 'toll',
  read(scene, at) {
    if (!totalNouns.has(wordAt(scene, at)) || !isAddedUp(scene, at)) return null;
    // "nine deaths and 300 cases, bringing the total to 4,000": of which of them, nobody says
    if (!hasWord(scene, scene.first, at, deathSpoken) || hasWord(scene, scene.first, at, notOnlyDeaths)) return null;
    const lead = figureLead(scene, at), figure = lead < 0 ? undefined : scene.opens.get(lead + 1);
    if (figure === undefined || figure.quantity === null || figure.head >= 0 || figure.kind === 'thing') return null;
    return finding('killed', victimsOf(scene, [figure], { figure: true }).map((victim) => figureOf(scene, victim)));
  },
  examples: [
    ['Ten riders died overnight, taking the total to 214.', 'killed 10 riders; killed 214'],
    ['Nine more deaths brought the overall number of victims to at least 40.', 'killed 9; killed 40..'],
    ['Two more bodies were found, bringing the total number of victims in the valley to 31.', 'killed 2; killed 31'],
  ],
  nonExamples: [
    'Ten loans were paid back, taking the total to 214.',
    'The storm brought the total rainfall to 214 millimetres.',
  ],
});
