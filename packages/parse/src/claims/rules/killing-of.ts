/** Police are investigating the killing of two teachers. He condemned the deaths of 12 aid workers. The bodies of nine men were found. */
import { objectsFrom } from '../phrase/object.js';
import { wordAt } from '../phrase/scene.js';
import { victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';

/** Nouns that are as often said of things: only known persons count. */
const LOOSE = /^(?:release|surrender|arrest|detention|slaughter|execution|evacuation|injury|injuries|remains|imprisonment|apprehension)$/;
/** How one died is told at the verb: "the death of X" in an obituary is no casualty. */
const SOLE = /^(?:death|remains)$/;

export const killingOf = rule({
  id: 'killing-of-people',
  on: 'of',
  read(scene, at, trigger) {
    const word = wordAt(scene, at);
    let start = at + 1;
    if (/^(?:injury|injuries)$/.test(word) && /^(?:of|to)$/.test(wordAt(scene, start))) start++;
    else if (wordAt(scene, start) === 'of') start++;
    else if (wordAt(scene, start) === 'on' && /^(?:wounding)$/.test(word)) start++;
    else return null;
    const victims = victimsOf(scene, objectsFrom(scene, start), { personsOnly: LOOSE.test(word), plurals: false, definite: !SOLE.test(word) });
    return victims.length === 0 ? null : { harm: trigger.harm, victims, agent: null, verb: null };
  },
  examples: [
    ['Police are investigating the killing of two teachers.', 'killed 2 teachers'],
    ['She condemned the deaths of 12 aid workers.', 'killed 12 aid workers'],
    ['The bodies of nine men were found on a farm.', 'killed 9 men'],
    ['The assault triggered the displacement of 13,000 families.', 'displaced 13000 families'],
    ['The paper reported the arrest of a mayor.', 'detained 1 a mayor'],
  ],
  nonExamples: ['The release of the report was delayed.', 'He saw the death of an industry.'],
});
