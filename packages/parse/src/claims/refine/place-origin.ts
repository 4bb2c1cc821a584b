/** Where somebody or something is from, or how far away it is: no place of what happened. */
import { flyingThings } from '../lexicon/deeds.js';
import { findsBody } from '../lexicon/harm-phrases.js';
import { someOfThem, wholes } from '../lexicon/quantifiers.js';
import { lengths, vehicles } from '../lexicon/place-words.js';
import type { Group } from '../phrase/group.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';

/** Whom or what "from" at `at` tells the origin of: people, a vehicle, a shell. */
export const comesFrom = (scene: Scene, at: number): boolean =>
  scene.closes.get(wordAt(scene, at - 1) === '(' ? at - 1 : at)?.kind === 'person' || isNumber(scene, at) || isAllFrom(scene, at)
    || vehicles.has(wordAt(scene, at - 1))
    || flyingThings.has(wordAt(scene, at - 1));

/** "29 weavers from Orsa, | eight | from Karland". */
function isNumber(scene: Scene, at: number): boolean {
  const number = scene.closes.get(at);
  return number?.quantity != null && number.head < 0;
}

/** "The victims, | all from Karland |, included". */
const isAllFrom = (scene: Scene, at: number): boolean =>
  (wholes.has(wordAt(scene, at - 1)) || someOfThem.has(wordAt(scene, at - 1))) && wordAt(scene, at - 2) === ',';

const BEARING = /^(?:north|south|east|west)/;

/** "40 km | from Orsa", "12 miles (20 km) west | of the town of Orsa": what a distance is told from. */
export function isFarFrom(scene: Scene, at: number): boolean {
  const end = BEARING.test(wordAt(scene, at - 1)) ? at - 1 : at;
  return lengths.has(wordAt(scene, wordAt(scene, end - 1) === ')' ? end - 2 : end - 1));
}

/** "weavers | from the villages of Orsa"; not "abducted weavers | from the villages of Orsa", which happened there. */
export function isOrigin(scene: Scene, at: number): boolean {
  const people = scene.closes.get(at), taken = people === undefined ? undefined : verbAtWord(wordAt(scene, people.first - 1));
  return comesFrom(scene, at) && taken?.victim !== 'object';
}

/** "abducted | him | from Orsa", "abducted | a trader |, Omar Lut, from Orsa": who was taken. */
function takenBefore(scene: Scene, at: number): Group | undefined {
  const near = scene.closes.get(wordAt(scene, at - 1) === ',' ? at - 1 : at), isName = near?.named === true && wordAt(scene, near.first - 1) === ',';
  return isName ? scene.closes.get(near.first - 1) : near;
}

/** "arrested | from Orsa", "were evacuated | from Orsa", "bodies recovered | from Orsa". */
export function isTakenFrom(scene: Scene, at: number): boolean {
  const verb = verbAtWord(wordAt(scene, at - 1)), people = takenBefore(scene, at);
  // "abducting | him | from Orsa", "evacuated | 440 patients | from Orsa"
  const taken = people === undefined ? undefined : verbAtWord(wordAt(scene, people.first - 1));
  if (taken?.victim === 'object' && (taken.harm === 'abducted' || taken.lemma === 'evacuate' || people?.determiner === 'pronoun')) return true;
  return findsBody.has(wordAt(scene, at - 1)) || (verb?.victim === 'object' && verb.harm !== 'released');
}
