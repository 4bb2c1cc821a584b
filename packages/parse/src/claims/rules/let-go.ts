/** Pirates let 40 women and children go. The army let go 150 prisoners. Some 63 protesters were let out. Only 22 walked free. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { captives, heldPeople } from '../lexicon/groups-of-people.js';
import { afterLetGo, courtWords, letsOut } from '../lexicon/captivity.js';
import { walks } from '../lexicon/glances.js';
import { agentAfter } from '../phrase/agent-after.js';
import { agentBefore } from '../phrase/agent-before.js';
import { isCaptor } from '../phrase/captor.js';
import type { Range } from '../phrase/group.js';
import { hasWord } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far behind "walked free" the court stands, in tokens. */
const COURT = 3;

/** "63 | protesters | were let out", "| Pirates | let 40 women go": no pupils, and no staff that a firm lets go. */
const mayBeHeld = (scene: Scene, { named }: Victim, agent: Range | null): boolean =>
  isCaptor(scene, agent) || (named !== null && hasWord(scene, named.first, named.last, held));

/** "let him go |.", "let him go | after talks": nobody who goes on somewhere. */
function isLetGo(scene: Scene, end: number): boolean {
  const next = tokenAt(scene, end);
  return next?.kind !== 'word' || afterLetGo.has(next.lower) || tagged(next, Tag.Weekday);
}

const held: ReadonlySet<string> = new Set([...captives, ...heldPeople]);

export const letGo = rule({
  id: 'let-go',
  on: 'letting',
  read(scene, at) {
    const verb = verbGroup(scene, at), wanted = { personsOnly: true, definite: true };
    const isOut = letsOut.has(wordAt(scene, at + 1));
    if (verb.passive) {
      const agent = agentAfter(scene, at), victims = isOut ? victimsOf(scene, subjectBefore(scene, verb.first).groups, wanted) : [];
      return finding('released', victims.filter((victim) => mayBeHeld(scene, victim, agent)), verb, agent);
    }
    const objects = objectsFrom(scene, isOut ? at + 2 : at + 1);
    // "let 40 women and children | go"
    if (!isOut && !letsOut.has(wordAt(scene, objects.at(-1)?.last ?? scene.last))) return null;
    const end = isOut ? objects.at(-1)?.last : (objects.at(-1)?.last ?? scene.last) + 1;
    if (objects.every(({ quantity }) => quantity === null) && !isLetGo(scene, end ?? scene.last)) return null;
    const agent = agentBefore(scene, at, verb);
    return finding('released', victimsOf(scene, objects, wanted).filter((victim) => mayBeHeld(scene, victim, agent)), verb, agent);
  },
  examples: [
    ['Pirates let 40 women and children go within hours.', 'released 40 women and children'],
    ['The army has let go 150 prisoners.', 'released 150 prisoners'],
    ['The kidnappers let him go on Monday.', 'released 1'],
    ['Some 63 protesters were let out overnight.', 'released ~63 protesters'],
  ],
  nonExamples: [
    'The mill let go 150 weavers.',
    'The school let 300 pupils out early.',
    'Nine clerks were let go in May.',
    'He let go of two ropes.',
    'The gunmen let him go to the bathroom.',
    'The guards let the crowd go through.',
  ],
});

export const walkedFree = rule({
  id: 'walked-free',
  on: 'freedom',
  read(scene, at) {
    const word = wordAt(scene, at - 1);
    if (wordAt(scene, at) !== 'free' || !walks.has(word) || hasWord(scene, at + 1, at + COURT + 1, courtWords))
      return null;
    const verb = verbGroup(scene, at - 1), victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true });
    return finding('released', victims.filter(({ basis }) => basis === 'number'), verb);
  },
  examples: [
    ['By noon only 22 people had walked free.', 'released 22 people'],
  ],
  nonExamples: [
    'Two officers walked free from court.',
    'Nine dogs walked free in the park.',
  ],
});
