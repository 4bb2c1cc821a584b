/** Who may claim something: people, a body, a name; no part of a list and no adverb. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { countryWords } from '../../lexicon/places.js';
import { clauseJoints } from '../lexicon/joints.js';
import { lands } from '../lexicon/place-words.js';
import { reportNouns } from '../lexicon/stance-words.js';
import { agentOf, bodyStart } from '../phrase/agent.js';
import type { Group, Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** Those who say it inside the clause, and the word that tells so. */
export interface Source extends Range {
  readonly cue: number;
}

export const isCountry = (scene: Scene, { head, quantity, determiner }: Group): boolean =>
  quantity === null && determiner === 'none' && countryWords.has(wordAt(scene, head));

/** "Orsan and | coalition forces", "posts to Orsagram and | Vellbook": only part of who is meant. */
export function isPart(scene: Scene, { first }: Range): boolean {
  const before = wordAt(scene, first - 1);
  // "a report by | the monitors | listed six dead"
  if (before === 'but' || (before === 'by' && reportNouns.has(wordAt(scene, first - 2)))) return false;
  // "four died, and | the ministry | puts it at six": a clause of its own
  if (clauseJoints.has(before) && wordAt(scene, first - 2) === ',') return false;
  // "the Department of | Health | puts the toll at 56": the body's own name
  if (bodyStart(scene, first) < first) return false;
  return tagged(tokenAt(scene, first - 1), Tag.Coordinator | Tag.Preposition);
}

/** "Later | Orsa News | reported". */
export const withoutAdverb = (scene: Scene, { first, last }: Range): Range =>
  ({ first: first + 1 < last && tagged(tokenAt(scene, first), Tag.Adverb) ? first + 1 : first, last });

/** "the Red Crescent | counted": capitals throughout. */
const isProperName = (scene: Scene, { noun, last }: Group): boolean =>
  !scene.shouting && last - noun > 1 && scene.tokens.slice(noun, last).every(({ capital }) => capital)
    && !tagged(tokenAt(scene, last - 1), Tag.Place | Tag.TimeWord | Tag.Month);

/** "the rights | group Orsa Watch |": a noun for a body in front of capitals. */
function isNamedBody(scene: Scene, { noun, last }: Group): boolean {
  let first = last;
  while (first > noun && tokenAt(scene, first - 1)?.capital) first--;
  const body = tokenAt(scene, first - 1);
  return first < last && first > noun && tagged(body, Tag.Body | Tag.Media);
}

/** "the opposition | puts": a body, which is no person, right before the verb. */
export function bodyBefore(scene: Scene, verb: number): Range | null {
  const group = scene.closes.get(verb);
  if (group === undefined || group.quantity !== null) return null;
  const head = tokenAt(scene, group.head), isLetters = /^(?:\p{Lu}\.?){2,6}$/u.test(head?.text ?? '') && !scene.shouting;
  // "the United | Nations |"
  const isLand = lands.has(head?.lower ?? '') && !isProperName(scene, group);
  const isBody = (isNamedBody(scene, group) || isLetters || isProperName(scene, group) || tagged(head, Tag.Media | Tag.Body)) && !isLand;
  return agentOf(scene, group) ?? (isBody ? { first: group.first, last: group.last } : null);
}
