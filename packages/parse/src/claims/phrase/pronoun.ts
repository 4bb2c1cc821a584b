/**
 * Whom a pronoun stands for: "Two boys were playing when | they | were shot", "a guard | who | had shot four clerks
 * was killed".
 */
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { listMarks } from '../lexicon/joints.js';
import { shootsParticles } from '../lexicon/particles.js';
import { believeForms, knowsForms } from '../lexicon/stance-words.js';
import { verbAtWord } from '../triggers.js';
import type { Group } from './group.js';
import { insertedSource } from './inserted-source.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

const isPeople = ({ kind, plural, quantity, determiner }: Group): boolean =>
  determiner !== 'pronoun' && (kind === 'person' ? plural || quantity !== null : kind === 'unknown' && quantity !== null);

/**
 * The number of people that the pronoun takes up in its own sentence: the only people in the plural told before it.
 * Where there are more, or none with a number, nobody knows whom it means.
 */
export function meantBy(scene: Scene, pronoun: Group): Group | null {
  const [people, ...others] = scene.groups.filter((group) => group.last <= pronoun.first && isPeople(group));
  if (people === undefined || others.length > 0 || people.kind !== 'person') return null;
  return people.quantity !== null && people.quantity.count !== 0 && people.quantity.count !== 1 ? people : null;
}

/** A verb that has people for its object, and no clause: not "who said", "who knew". */
const rulesObject = (token: Token | undefined): boolean =>
  token !== undefined && (verbAtWord(token.lower)?.form === 'past' || (tagged(token, Tag.VerbPast) && token.cue?.kind !== 'speech'
    && !believeForms.has(token.lower) && !knowsForms.has(token.lower)));

/** "a man who killed two clerks and | a cook | was": the same, of the list that the group ends. */
export function relativeOverList(scene: Scene, first: number): number {
  for (let start: number | undefined = first; start !== undefined;) {
    const relative = relativeOver(scene, start);
    if (relative >= 0) return relative;
    start = wordAt(scene, start - 1) !== ';' && listMarks.has(wordAt(scene, start - 1)) ? scene.closes.get(start - 1)?.first : undefined;
  }
  return -1;
}

/** "a guard who had shot dead | four clerks | was": the "who" whose verb has the group for its object, or -1. */
function relativeOver(scene: Scene, first: number): number {
  let i = first - 1;
  if (shootsParticles.has(wordAt(scene, i))) i--;
  if (!rulesObject(tokenAt(scene, i)) || scene.closes.has(i + 1)) return -1;
  i--;
  while (i > first - 6 && tagged(tokenAt(scene, i), Tag.Have | Tag.Adverb)) i--;
  // "a nurse who wardens say killed | 14 patients | was"
  const source = insertedSource(scene, i + 1), relative = source === null ? i : source.first - 1;
  return wordAt(scene, relative) === 'who' ? relative : -1;
}
