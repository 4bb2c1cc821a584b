/** The verb of the clause around a claim's own: what stands behind it in time is its, and not the claim's. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { doneForms } from '../lexicon/deeds.js';
import { clauseOpenings } from '../lexicon/joints.js';
import { speaksForms } from '../lexicon/stance-words.js';
import { isInGroup, type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { type Core, isFinite } from './core.js';

/** Words of a clause that is not the one they stand in. */
const CLAUSE = Tag.Coordinator | Tag.Subordinator | Tag.Relative | Tag.Pronoun;

/** "46 patients | killed in Orsa | were buried on Tuesday": the verb of the people whom the participle in front of `to` describes; or -1. */
export function mainVerbBehind(scene: Scene, to: number): number {
  const end = besideStart(scene, to), participle = verbAtWord(wordAt(scene, end - 1));
  if (participle?.form !== 'past' || participle.victim === 'subject' || scene.closes.get(end - 1)?.kind !== 'person') return -1;
  for (let i = to; i < scene.last && wordAt(scene, i) !== ',' && !tagged(tokenAt(scene, i), CLAUSE); i++)
    if ((tagged(tokenAt(scene, i), Tag.Be) || speaksForms.has(wordAt(scene, i))) && !isInGroup(scene, i)) return i;
  return -1;
}

/** "kidnapped | along with two | drivers": where "along with" begins, in front of the number that ends at `to`; else `to`. */
function besideStart(scene: Scene, to: number): number {
  for (let i = to - 1; i > to - BESIDE; i--) if (wordAt(scene, i) === 'with' && beside.has(wordAt(scene, i - 1))) return i - 1;
  return to;
}

/** Longest such number, in tokens: "with at least two". */
const BESIDE = 5;
const beside: ReadonlySet<string> = new Set(['along', 'together']);

/**
 * "the moment a girl was rescued by police | was | released on Monday", "just before the killing of the mayor | pleaded | guilty Friday":
 * the verb of the clause that the claim's own stands in; or -1.
 */
export function outerVerb(scene: Scene, { first, last, deed }: Core, time: number): number {
  // "The killing of the mayor | shocked | the town on Monday": its own
  if (deed === 'noun' && !isLed(scene, first)) return -1;
  for (let i = last; i < time; i++) {
    const word = wordAt(scene, i), isBe = tagged(tokenAt(scene, i), Tag.Be);
    if (word === ',' || clauseOpenings.has(word) || tagged(tokenAt(scene, i), CLAUSE)) return -1;
    // "the first time he was arrested | was | in May", "the massacre of six | carried | out in May"
    if (isBe ? isTimed(scene, i, time) : doneForms.has(word)) return -1;
    // "was fatally | shot |" is its own
    if (isFinite(scene, i) && (deed === 'noun' || !tagged(tokenAt(scene, i), Tag.VerbPast))) return i;
  }
  return -1;
}

/** "before | the killing of", "after | killings of". */
const isLed = (scene: Scene, noun: number): boolean =>
  tagged(tokenAt(scene, tagged(tokenAt(scene, noun - 1), Tag.Determiner) ? noun - 2 : noun - 1), Tag.Preposition);

/** "| was | in May", "| was | back in May". */
const isTimed = (scene: Scene, be: number, time: number): boolean =>
  time === be + 1 || (time === be + 2 && !tagged(tokenAt(scene, be + 1), Tag.VerbPast));
