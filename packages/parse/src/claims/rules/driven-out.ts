/** The fighting drove 30,000 people from the capital. Some 3,000 villagers were driven out of the valley. */
import { fledPlaces } from '../lexicon/abroad.js';
import { officers, outlaws, travellers } from '../lexicon/groups-of-people.js';
import { fromOutOf } from '../lexicon/prepositions.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { agentBefore } from '../phrase/agent-before.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** So few are driven by a bus. */
const MANY = 100;

/** A number of those who live there: no gunmen, no troops, no passengers. */
function isMany(scene: Scene, { basis, count, max, group }: Victim): boolean {
  const head = wordAt(scene, group.head);
  return basis === 'number' && (count ?? max ?? MANY) >= MANY && [outlaws, officers, travellers].every((others) => !others.has(head));
}

/** "from | the capital", "out of | Orsa": a place where people live; "from | their homes" is read elsewhere. */
function leavesPlace(scene: Scene, at: number): boolean {
  const behind = wordAt(scene, at) === 'out' && wordAt(scene, at + 1) === 'of' ? at + 2 : at + 1;
  const place = fromOutOf.has(wordAt(scene, at)) ? scene.opens.get(behind) : undefined;
  if (place === undefined || place.determiner === 'own') return false;
  return fledPlaces.has(wordAt(scene, place.head)) || tagged(tokenAt(scene, place.head), Tag.Place);
}

export const drivenOut = rule({
  id: 'driven-out',
  on: 'driving',
  read(scene, at, { harm }) {
    const verb = verbGroup(scene, at), groups = verb.passive ? subjectBefore(scene, verb.first).groups : objectsFrom(scene, at + 1);
    const victims = victimsOf(scene, groups, { personsOnly: true }).filter((victim) => isMany(scene, victim));
    const end = verb.passive ? at + 1 : groups.at(-1)?.last ?? at;
    return leavesPlace(scene, end) ? finding(harm, victims, verb, verb.passive ? null : agentBefore(scene, at, verb)) : null;
  },
  examples: [
    ['The fighting drove 30,000 people from the capital.', 'displaced 30000 people'],
    ['The shelling has driven tens of thousands of villagers out of the valley.', 'displaced 20000..99999 villagers'],
    ['Some 3,000 villagers were driven from the town of Orsa.', 'displaced ~3000 villagers'],
  ],
  nonExamples: [
    'A coach drove 40 pupils from the town to the coast.',
    'The army drove 300 rebels from the town.',
    'The raid drove 3,000 people from the market.',
    'The levy drove 3,000 shoppers from the party.',
  ],
});
