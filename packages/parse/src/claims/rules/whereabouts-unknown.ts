/** The whereabouts of 12 others are unknown. The whereabouts of nine divers remain unclear. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { unclear } from '../lexicon/fates.js';
import { hasWord } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { tokenAt, wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far behind those missing the word "unknown" stands, in tokens. */
const REACH = 6;

export const whereaboutsUnknown = rule({
  id: 'whereabouts-unknown',
  on: 'whereabouts',
  read(scene, at, { harm }) {
    if (wordAt(scene, at + 1) !== 'of') return null;
    const groups = objectsFrom(scene, at + 2, true), end = groups.at(-1)?.last ?? at;
    const isUnknown = hasWord(scene, end, end + REACH, unclear) && !tagged(tokenAt(scene, end), Tag.Modal);
    return isUnknown ? finding(harm, victimsOf(scene, groups)) : null;
  },
  examples: [
    ['The whereabouts of 12 others are unknown.', 'missing 12 others'],
    ['The whereabouts of nine divers remain unclear.', 'missing 9 divers'],
  ],
  nonExamples: [
    'The whereabouts of the painting are unknown.',
    'Police know the whereabouts of nine suspects.',
  ],
});
