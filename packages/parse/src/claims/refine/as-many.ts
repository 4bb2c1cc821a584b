/** "Four guards were killed and as many injured", "killing two and injuring as many": the number told before, once more. */
import { asManyHedges } from '../lexicon/quantifiers.js';
import type { Group, Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';
import { exactly } from '../phrase/victim.js';
import type { Proposal } from '../rule.js';
import { verbAtWord } from '../triggers.js';

/** How far behind "as many" its verb stands, in tokens: "as many others were". */
const REACH = 5;

/** A claim for each "as many" that a verb of harm stands right before or behind, of the last number before it. */
export function asManyIn(scene: Scene, claims: readonly Proposal[]): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let i = scene.first + 1; i < scene.last - 1; i++) {
    if (wordAt(scene, i) !== 'as' || wordAt(scene, i + 1) !== 'many' || wordAt(scene, i + 2) === 'as') continue;
    // "four guards and as many clerks | were hurt": the verb of both
    const isJoined = wordAt(scene, i - 1) === 'and';
    const model = claims.findLast(({ at, victim }) => victim.last <= i && (at <= i || isJoined)), at = verbOf(scene, i);
    const harm = verbAtWord(wordAt(scene, at))?.harm, { count } = model?.victim ?? { count: null };
    const noun = nounBehind(scene, i + 2), isAlike = harm === model?.harm && !(isJoined && noun !== undefined);
    if (model === undefined || harm === undefined || isAlike || count === null || isMultiple(scene, i)) continue;
    if (noun !== undefined && noun.kind !== 'person') continue;
    const named = noun === undefined || OTHERS.has(wordAt(scene, noun.head)) ? model.victim.named : { first: noun.head, last: noun.last };
    const hedge = asManyHedges.get(wordAt(scene, i - 1)), words: Range = { first: hedge === undefined ? i : i - 1, last: i + 2 };
    const bounds = hedge === undefined ? boundsOf(model) : hedged(count, hedge);
    const victim = { ...exactly(count, model.victim.group, words, named, 'number'), ...bounds };
    found.push({ ...model, rule: 'as-many', harm, at, victim, verb: verbGroup(scene, at) });
  }
  return found;
}

const OTHERS: ReadonlySet<string> = new Set(['others', 'more']);

/** "as many | guards": the noun that they are told of by, if there is one. */
const nounBehind = (scene: Scene, at: number): Group | undefined =>
  scene.groups.find(({ first, head }) => first <= at && head >= at && head < at + REACH && verbAtWord(wordAt(scene, head)) === undefined);

const boundsOf = ({ victim: { min, max, qualifier } }: Proposal): Pick<Proposal['victim'], 'min' | 'max' | 'qualifier'> =>
  ({ min, max, qualifier });

/** "| nearly | as many" are so many at most, "| about | as many" as many more or less. */
const hedged = (count: number, qualifier: 'nearly' | 'about'): Pick<Proposal['victim'], 'min' | 'max' | 'qualifier'> =>
  ({ min: null, max: qualifier === 'nearly' ? count : null, qualifier });

/** "| injuring | as many", "as many others were | injured |"; -1 where no such verb stands there. */
function verbOf(scene: Scene, as: number): number {
  const lead = asManyHedges.has(wordAt(scene, as - 1)) ? as - 2 : as - 1;
  if (verbAtWord(wordAt(scene, lead)) !== undefined) return lead;
  for (let i = as + 2; i < as + REACH; i++) {
    if (tokenAt(scene, i)?.kind !== 'word') return -1;
    if (verbAtWord(wordAt(scene, i))?.form === 'past') return i;
  }
  return -1;
}

/** "twice as many", "three times as many". */
const isMultiple = (scene: Scene, as: number): boolean => ['twice', 'times', 'half'].includes(wordAt(scene, as - 1));
