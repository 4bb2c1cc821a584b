/** We buried 25 people that day. Residents have buried at least 40 of their neighbours. */
import { underThings } from '../lexicon/harm-phrases.js';
import { objectsFrom } from '../phrase/object.js';
import { wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

export const buriedDead = rule({
  id: 'buried-dead',
  on: 'burying',
  read(scene, at, { harm }) {
    const verb = verbGroup(scene, at), { groups: [who, ...others] } = subjectBefore(scene, verb.first);
    // "A mudslide buried 30 people": who knows whether they live
    if (verb.passive || verb.modal !== null || others.length > 0 || who?.kind !== 'person' || !who.plural) return null;
    const buried = objectsFrom(scene, at + 1), end = buried.at(-1)?.last ?? at;
    if (underThings.has(wordAt(scene, end))) return null;
    return finding(harm, victimsOf(scene, buried).filter(({ basis, count }) => basis === 'number' && count !== 0), verb);
  },
  examples: [
    ['We buried 25 people that day.', 'killed 25 people'],
    ['“We have buried 40,” said the imam.', 'killed 40'],
    ['Residents have buried at least 40 of their neighbours.', 'killed 40.. neighbours'],
  ],
  nonExamples: [
    'A mudslide buried 30 people.',
    'The snow buried two climbers.',
    'They buried two chests of gold.',
    'Tailors buried 12 mines.',
    'They buried their differences.',
    'They buried nine miners under a pile of praise.',
  ],
});
