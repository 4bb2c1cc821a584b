/** Maoists shot dead a contractor. Two boys were stabbed to death. A guard was fatally shot. */
import { tagged } from '../../language/tokens.js';
import { VERB } from '../../lexicon/index.js';
import { deadlyAdverbs, deadlyTails } from '../lexicon/fates.js';
import { burntForms, ownDeaths, wipeForms } from '../lexicon/harm-phrases.js';
import { listMarks } from '../lexicon/joints.js';
import { agentAfter } from '../phrase/agent-after.js';
import { agentBefore } from '../phrase/agent-before.js';
import { isDeadly } from '../phrase/clause.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';
import { mannerForms } from '../triggers.js';

/**
 * The verb that the word makes deadly: "axed | to death", "beat three men | to death", "shot | dead", "gunned |
 * down", "| fatally shot"; or -1.
 */
function deadlyVerb(scene: Scene, at: number): number {
  const word = wordAt(scene, at), isManner = (i: number): boolean => mannerForms.has(wordAt(scene, i));
  if (wipeForms.has(word)) return wordAt(scene, at + 1) === 'out' ? at : -1;
  if (deadlyAdverbs.has(word)) return [at + 1, at - 1].find(isManner) ?? -1;
  if (word === 'alive') return [at - 1, objectsStart(scene, at) - 1].find((i) => burntForms.has(wordAt(scene, i))) ?? -1;
  const isDeath = word === 'death', tail = isDeath ? at - 1 : at;
  if (isDeath && wordAt(scene, tail) !== 'to') return -1;
  const before = wordAt(scene, tail - 1);
  if (isManner(tail - 1) || (isDeath && (before === 'put' || before === 'done' || before.endsWith('ed')))) return tail - 1;
  const verb = objectsStart(scene, tail) - 1;
  return verb >= 0 && (isManner(verb) || (isDeath && isVerbForm(scene, verb))) ? verb : -1;
}

/** "stabbed | his partner and her two children | to death": where the list begins that ends before the word; 0 where none does. */
function objectsStart(scene: Scene, tail: number): number {
  let group = scene.closes.get(tail), first = 0;
  while (group !== undefined) {
    first = group.first;
    group = listMarks.has(wordAt(scene, first - 1)) ? scene.closes.get(first - 1) : undefined;
  }
  return first;
}

const isVerbForm = (scene: Scene, i: number): boolean =>
  tagged(tokenAt(scene, i), VERB) || wordAt(scene, i).endsWith('ed');

/** Where the object begins: "shot | dead | a contractor", "axed | to death | a miller". */
function objectStart(scene: Scene, verb: number): number {
  const next = wordAt(scene, verb + 1);
  if (next === 'to') return verb + 3;
  return next === 'out' || deadlyTails.has(next) ? verb + 2 : verb + 1;
}

/** "wiped out | a family of six"; not "wiped out | thousands of investors". */
const isCounted = ({ basis, qualifier }: Victim): boolean => basis === 'number' && qualifier !== 'vague';

export const shotDead = rule({
  id: 'harmed-to-death',
  on: 'manner',
  read(scene, word) {
    const at = deadlyVerb(scene, word);
    if (at < 0 || !isDeadly(scene, at)) return null;
    const verb = verbGroup(scene, at), objects = verb.passive ? [] : objectsFrom(scene, objectStart(scene, at));
    const isActive = objects.length > 0;
    const mayBeParticiple = !verb.passive && !ownDeaths.has(wordAt(scene, at));
    const groups = isActive ? objects : subjectBefore(scene, verb.first, mayBeParticiple).groups;
    const isWipe = wipeForms.has(wordAt(scene, at));
    const people = victimsOf(scene, groups, { personsOnly: isWipe, plurals: true, definite: true });
    const victims = isWipe ? people.filter(isCounted) : people;
    if (victims.length === 0) return null;
    return finding('killed', victims, verb, isActive ? agentBefore(scene, at, verb) : agentAfter(scene, at));
  },
  examples: [
    ['A miller was done to death by raiders.', 'killed 1 A miller'],
    ['Rebels shot dead a contractor in the market.', 'killed 1 a contractor'],
    ['Raiders burned 12 porters alive.', 'killed 12 porters'],
    ['Two boys were stabbed to death.', 'killed 2 boys'],
    ['The wife of a miller fatally shot by guards wept.', 'killed 1 a miller'],
    ['A nurse beside him bled to death.', 'killed 1 A nurse'],
    ['Five lodgers were burnt alive.', 'killed 5 lodgers'],
    ['A guard was fatally shot.', 'killed 1 A guard'],
    ['Attackers gunned down a mayor and two aides.', 'killed 1 a mayor; killed 2 aides'],
    ['The mob beat three men to death.', 'killed 3 men'],
    ['He stabbed a cook and her two sons to death.', 'killed 3 a cook and her two sons'],
    ['Nine inmates were put to death.', 'killed 9 inmates'],
    ['The shell wiped out a family of six.', 'killed 6 a family of six'],
    ['Twelve members of one clan were wiped out in the raid.', 'killed 12 members of one clan'],
    ['A miller was axed to death near his barn.', 'killed 1 A miller'],
  ],
  nonExamples: [
    'The joke was done to death by the papers.',
    'Nine miners were found alive.',
    'Judges sentenced 17 smugglers to death.',
    'The crash wiped out 40 jobs and hundreds of small traders.',
    'The film was shot in a studio.',
  ],
});
