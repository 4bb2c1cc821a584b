/** Half a million Syrians had sought refuge in other countries. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { countryWords } from '../../lexicon/places.js';
import { seeksRefuge } from '../lexicon/harm-phrases.js';
import { isAbroad } from '../phrase/abroad.js';
import { nearestBefore } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** The verb stands less than so many tokens before "refuge", the land less than so many behind. */
const BEFORE = 4, BEHIND = 8;

/** "9,000 | Syrians | took refuge in | Lebanon": in a country that is not theirs. */
function isStranger(scene: Scene, { group: { head } }: Victim, behind: number): boolean {
  const people = tokenAt(scene, head), country = wordAt(scene, behind + 1), camps = scene.opens.get(behind + 1);
  // "in 13 | Turkish | camps"
  const owner = camps === undefined ? undefined : tokenAt(scene, camps.noun);
  const isTheirs = wordAt(scene, behind) === 'in' && tagged(owner, Tag.Demonym) && tagged(people, Tag.Demonym);
  if (isTheirs) return people?.lower.slice(0, STEM) !== owner?.lower.slice(0, STEM);
  return wordAt(scene, behind) === 'in' && countryWords.has(country) && tagged(people, Tag.Demonym)
    && people?.lower.slice(0, STEM) !== country.slice(0, STEM);
}

/** Letters in which a people and its country are alike: Syrians, Syria. */
const STEM = 3;

export const soughtRefuge = rule({
  id: 'sought-refuge',
  on: 'refuge',
  read(scene, at) {
    const verbAt = nearestBefore(scene, at, seeksRefuge, BEFORE);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt);
    const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true });
    const counted = victims.filter(({ basis }) => basis === 'number');
    // abroad where the text says so; else only displaced
    const isFar = isAbroad(scene, at + 1, at + BEHIND) || counted.some((victim) => isStranger(scene, victim, at + 1));
    return finding(isFar ? 'refugees' : 'displaced', counted, verb);
  },
  examples: [
    ['Half a million Syrians had sought refuge in other countries.', 'refugees 500000 Syrians'],
    ['About 9,000 Syrians took refuge in Lebanon.', 'refugees ~9000 Syrians'],
    ['About 9,000 Syrians have taken refuge in 13 Turkish camps.', 'refugees ~9000 Syrians'],
    ['About 9,000 Syrians have taken refuge in Syrian schools.', 'displaced ~9000 Syrians'],
    ['Some 900 villagers took shelter in a school.', 'displaced ~900 villagers'],
    ['Some 900 villagers took shelter near the Jordan river.', 'displaced ~900 villagers'],
  ],
  nonExamples: [
    'Investors sought refuge in gold.',
  ],
});
