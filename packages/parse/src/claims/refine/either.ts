/**
 * One number for two harms: "40 people were dead or injured" are casualties; "40 drowned or went missing" says of nobody for sure that
 * he died, and no harm of the table holds both.
 */
import type { Harm } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { heldIn } from '../lexicon/captivity.js';
import { fateJoints } from '../lexicon/joints.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { triggersOf } from '../triggers.js';

/** The proposals, with one for both harms where the words have such a harm, and none where they have not. */
export const withoutEither = (proposals: readonly Proposal[]): readonly Proposal[] => proposals.flatMap((proposal) => {
  const { scene, at, harm } = proposal, other = otherHarm(scene, at, harm);
  if (harm === 'missing' && isOrHeld(scene, at)) return [];
  if (other === null) return [proposal];
  if (other === 'missing' || harm === 'missing') return [];
  return isFirst(scene, at) ? [{ ...proposal, harm: 'casualties' }] : [];
});

/** "200 are missing | or in jail", "missing | or detained": of nobody for sure that he is missing. */
function isOrHeld(scene: Scene, at: number): boolean {
  if (wordAt(scene, at + 1) !== 'or') return false;
  const next = pastAuxiliaries(scene, at + 2), state = wordAt(scene, next + 1);
  return triggersOf(wordAt(scene, next))?.some(({ kind, harm }) => kind === 'verb' && CAPTIVE.has(harm)) === true
    || (wordAt(scene, next) === 'in' && heldIn.has(state)) || (wordAt(scene, next) === 'behind' && state === 'bars');
}

const CAPTIVE: ReadonlySet<string> = new Set(['detained', 'abducted']);

const BODILY: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing']);

/** The harm that the word behind "or", or the one before it, adds to the number of the word at `at`; null where none does. */
function otherHarm(scene: Scene, at: number, harm: Harm): Harm | null {
  if (!BODILY.has(harm)) return null;
  const other = harmOf(wordAt(scene, isFirst(scene, at) ? pastAuxiliaries(scene, at + 2) : jointBefore(scene, at) - 1));
  return other === null || other === harm || !BODILY.has(other) ? null : other;
}

/** "dead | or injured". */
const isFirst = (scene: Scene, at: number): boolean => fateJoints.has(wordAt(scene, at + 1)) && isEitherWord(scene, at + 1);

/** "or", and the "and" of "dead and missing": no verb and no number of its own behind it. */
const isEitherWord = (scene: Scene, joint: number): boolean =>
  wordAt(scene, joint) !== 'and' || (triggersOf(wordAt(scene, joint + 1))?.some(({ kind }) => kind === 'state') ?? false);

/** How many auxiliaries stand between "or" and its harm, at most: "or | have gone | missing". */
const BETWEEN = 3;

/** Where "or" stands before the word at `at` and its auxiliaries; -1 where it does not. */
function jointBefore(scene: Scene, at: number): number {
  let i = at - 1;
  while (i > at - BETWEEN && isAuxiliary(scene, i)) i--;
  return fateJoints.has(wordAt(scene, i)) && isEitherWord(scene, i) ? i : -1;
}

/** "were", "have gone", "went". */
const isAuxiliary = (scene: Scene, i: number): boolean =>
  tagged(tokenAt(scene, i), Tag.Be | Tag.Have) || wordAt(scene, i) === 'went' || wordAt(scene, i) === 'gone';

function pastAuxiliaries(scene: Scene, at: number): number {
  let i = at;
  while (isAuxiliary(scene, i)) i++;
  return i;
}

/** The harm of a verb, a state or a noun that counts; null for any other word. */
const harmOf = (word: string): Harm | null =>
  triggersOf(word)?.find(({ kind }) => kind === 'verb' || kind === 'state' || kind === 'counted')?.harm ?? null;
