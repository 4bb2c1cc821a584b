/** The 12 killed were buried. Of the 150 arrested, 90 are students. */
import { adjectivalFates } from '../lexicon/fates.js';
import { setOf } from '../phrase/group.js';
import { wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

export const numberKilled = rule({
  id: 'number-killed',
  on: 'verb',
  read(scene, at, { form, harm, victim }) {
    const group = scene.closes.get(at + 1);
    // "the 12 wounded" is read as a noun
    if (form !== 'past' || victim !== 'object' || group?.head !== at || adjectivalFates.has(wordAt(scene, at))) return null;
    const counted = group.determiner === 'definite' ? group : setOf(group);
    if (counted?.quantity == null) return null;
    return finding(harm, victimsOf(scene, [{ ...counted, head: -1, kind: 'unknown' }], { figure: true }));
  },
  examples: [
    ['The 12 killed were buried.', 'killed 12'],
    ['Of the 150 arrested, 90 are students.', 'detained 150; detained 90 students'],
    ['Most of the 30 killed were nuns.', 'killed 30'],
  ],
  nonExamples: [
    'The killed were buried.',
    'Nine of the killed wolves were cubs.',
  ],
});
