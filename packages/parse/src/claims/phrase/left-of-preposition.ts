/** What a preposition hangs on: "five clerks | held captive | at a ranch", "nine girls seized | three years ago | by raiders". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { captiveStates, takenForms } from '../lexicon/captivity.js';
import { clauseVerbs } from '../lexicon/clause-verbs.js';
import { describesBehind, descriptions } from '../lexicon/descriptions.js';
import { objectParticles } from '../lexicon/particles.js';
import { allRelatives } from '../lexicon/pronouns.js';
import { verbAtWord } from '../triggers.js';
import { skipBack } from './insertion.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** There is no such phrase: the verb of a clause stands in between. */
export const CLAUSE = -1;

/** The end of the group that the preposition at `at`, with an adverb before it, hangs on; null where none was read, CLAUSE where a verb parts them. */
export function beforePreposition(scene: Scene, at: number, listed: boolean): number | null {
  // "soldiers burned | down | huts and four weavers died": a verb with its particle, and its object
  if (listed && objectParticles.has(wordAt(scene, at)) && tagged(tokenAt(scene, at - 1), Tag.VerbPast)) return CLAUSE;
  // "nine girls seized | three years ago | by raiders"
  if (wordAt(scene, at - 1) === 'ago') return tailStart(scene, skipBack(scene, at), listed);
  // "19 people | in and around | Orsa"
  if (wordAt(scene, at - 1) === 'and' && tagged(tokenAt(scene, at - 2), Tag.Preposition)) return tailStart(scene, at - 2, listed);
  const isDouble = tagged(tokenAt(scene, at - 1), Tag.Preposition | Tag.Adverb) && !scene.closes.has(at);
  return tailStart(scene, isDouble ? at - 1 : at, listed);
}

const TAIL = Tag.VerbIng | Tag.VerbPast | Tag.Be | Tag.Adverb | Tag.Relative | Tag.Have | Tag.VerbBase;

/**
 * Left of a preposition: the end of the noun group that the phrase belongs to, participles and "who were" passed
 * over.
 */
function tailStart(scene: Scene, end: number, listed: boolean): number | null {
  let i = end, finite = false;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokenAt(scene, i - 1);
    // "five clerks | held captive | at a ranch"
    if (captiveStates.has(wordAt(scene, i - 1)) && takenForms.has(wordAt(scene, i - 2))) {
      i -= 2;
      continue;
    }
    // "twelve people | have died in Orsa and …", "30 pupils | were in the bus": no "who" before the auxiliary
    if (scene.closes.has(i)) return finite && listed && !allRelatives.has(token?.lower ?? '') ? CLAUSE : i;
    if (token === undefined) return null;
    finite ||= tagged(token, Tag.Be | Tag.Have);
    // ", identified as X | from …": the comma before a participle joins it to its noun
    const isJoining = token.text === ',' && steps > 0 && tagged(tokenAt(scene, i), Tag.VerbPast | Tag.VerbIng);
    if (!isJoining && (token.text === ',' || token.text === ')')) {
      const next = skipBack(scene, i);
      if (next === i) return null;
      i = next;
      continue;
    }
    if (scene.closes.has(i - 1) && isClauseVerb(scene, i - 1, listed)) return CLAUSE;
    if (!isJoining && token.kind !== 'mark' && token.lower !== 'born' && !tagged(token, TAIL)) return null;
    i--;
  }
  return null;
}

/**
 * "8,000 people | marched | through the capital and …": no participle, but the verb of a clause. Behind the first of several that are
 * joined only what is done to people describes them: "two men | held | in Orsa and a boy", not "two men | argued | in Orsa and a boy".
 */
function isClauseVerb(scene: Scene, at: number, listed: boolean): boolean {
  const token = tokenAt(scene, at), word = wordAt(scene, at);
  if (clauseVerbs.has(word)) return true;
  if (!listed || !tagged(token, Tag.VerbPast) || wordAt(scene, at + 1) === 'by') return false;
  return verbAtWord(word)?.victim !== 'object' && !descriptions.has(word) && !describesBehind.has(word);
}
