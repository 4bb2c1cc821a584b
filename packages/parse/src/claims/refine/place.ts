/** Where it happened: the named place nearest to the claim's words. "a raid on the town of | Marla". */
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { Group, Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { strikesOnPlaces } from '../lexicon/deeds.js';
import { secondHarmJoints } from '../lexicon/joints.js';
import { compass, generics, placeParts } from '../lexicon/place-words.js';
import { ofOrInPlace, whereWords } from '../lexicon/prepositions.js';
import { relativePersons } from '../lexicon/pronouns.js';
import { timeSpans } from '../lexicon/times.js';

/** "the districts | of Orsa", "in the north | of Orsa", but not "a farm 10 miles north | of Orsa". */
const isPart = (scene: Scene, i: number): boolean =>
  generics.has(wordAt(scene, i)) || placeParts.has(wordAt(scene, i)) || (compass.has(wordAt(scene, i)) && wordAt(scene, i - 1) === 'the');

/** The capitals that end the group (or the whole of it where it is a listed place). */
function nameOf(scene: Scene, group: Group): Range | null {
  const end = tokenAt(scene, group.last - 1);
  if (end === undefined || end.kind !== 'word') return null;
  let first = group.last;
  if (scene.shouting) return tagged(end, Tag.Place) ? { first: group.last - 1, last: group.last } : null;
  // the city of | Tripoli
  const inner = generics.has(end.lower) && wordAt(scene, group.last) === 'of' ? scene.opens.get(group.last + 1) : undefined;
  if (inner !== undefined) return nameOf(scene, inner);
  let last = group.last;
  if (!end.capital && generics.has(end.lower)) last--;
  first = last;
  while (first > group.first && tokenAt(scene, first - 1)?.capital === true && !tagged(tokenAt(scene, first - 1), Tag.Determiner | Tag.Weekday | Tag.Month)) first--;
  // "the Jari refugee | Camp", "61st | Street": the word for a place alone is no name
  if (last - first === 1 && generics.has(wordAt(scene, first))) while (first > group.noun) first--;
  return first === last || (last - first === 1 && tagged(tokenAt(scene, first), Tag.Demonym) && !tagged(tokenAt(scene, first), Tag.Place)) ? null : { first, last };
}

/** "at | Kabul market", "in | Chicago crash": a listed place that opens the group. */
function listedAt(scene: Scene, { noun, last, determiner }: Group): Range | null {
  const token = tokenAt(scene, noun);
  if (scene.shouting || determiner !== 'none' || token?.capital !== true || !tagged(token, Tag.Place)) return null;
  return last > noun + 1 && tokenAt(scene, noun + 1)?.capital === false ? { first: noun, last: noun + 1 } : null;
}

const STRIKES = new Set(['on', 'struck', 'hit', 'rocked', 'shook', 'devastated', 'battered', 'pounded', 'ravaged', 'lashed', 'jolted']);

/** "A quake struck | Haiti", "the raid on | Kabul": a listed place that it befell. */
function struck(scene: Scene, group: Group): Range | null {
  const head = tokenAt(scene, group.last - 1);
  if (group.kind === 'person' && !group.named || group.quantity !== null || !tagged(head, Tag.Place) || head?.capital !== true) return null;
  return wordAt(scene, group.first - 1) !== 'on' || strikesOnPlaces.has(wordAt(scene, group.first - 2)) ? nameOf(scene, group) : null;
}

/** "inside | a parked SUV |", but "in | a Pelm | shooting"; "pointed the finger at | the Orsa Hawks |, who": a thing, and people. */
const isNoPlace = (scene: Scene, { determiner, last }: Group, head: Token | undefined): boolean =>
  determiner === 'a' && head?.capital === true && !tagged(head, Tag.Place) && tokenAt(scene, last)?.kind !== 'word'
  || head?.capital === true && head.lower.endsWith('s') && wordAt(scene, last) === ',' && relativePersons.has(wordAt(scene, last + 1)) && !tagged(head, Tag.Place);

function placeAt(scene: Scene, group: Group): Range | null {
  const before = wordAt(scene, group.first - 1);
  if (STRIKES.has(before)) return struck(scene, group);
  if (!whereWords.has(before) || group.kind === 'person' && !group.named || group.quantity !== null) return null;
  // "of" only behind a place word: the town of Marla
  if (before === 'of' && !isPart(scene, group.first - 2)) return null;
  const head = tokenAt(scene, group.last - 1);
  if (tagged(head, Tag.Body | Tag.Media | Tag.TimeWord | Tag.Role) && !generics.has(head?.lower ?? '')) return null;
  if (isNoPlace(scene, group, head)) return null;
  if (group.named && tagged(tokenAt(scene, group.noun), Tag.Honorific | Tag.MaleName | Tag.FemaleName) && !tagged(head, Tag.Place) && (group.last - group.noun > 1 || !ofOrInPlace.has(before))) return null;
  // "four skiers from | Germany": where they come from
  if (before === 'from' && (!tagged(head, Tag.Place) || scene.closes.get(group.first - 1)?.kind === 'person')) return null;
  return nameOf(scene, group) ?? listedAt(scene, group);
}

/** "a bomb in Orsa killed 12 and another wounded nine in | Veyl", "12 died a day after nine were shot in | Veyl": the place of the second harm. */
function isOfAnother(scene: Scene, to: number, place: Range, known: boolean): boolean {
  let after = false;
  for (let i = to; i < place.first; i++) {
    // the subject of the next verb: "… and another in Veyl | wounded nine"
    if (known && secondHarmJoints.has(wordAt(scene, i)) && [0, 1].some((k) => verbAtWord(wordAt(scene, place.last + k))?.form === 'past')) return true;
    if (wordAt(scene, i) === 'after' && timeSpans.has(wordAt(scene, i - 1))) after = true;
    if ((known || after) && verbAtWord(wordAt(scene, i)) !== undefined) return true;
  }
  return false;
}

/** The nearest place behind the claim's words within reach, else the last one before them. */
export function placeOf(scene: Scene, from: number, to: number): Range | null {
  let before: Range | null = null;
  for (const group of scene.groups) {
    const place = placeAt(scene, group);
    if (place === null) continue;
    if (group.first >= to) return group.first - to < 25 && !isOfAnother(scene, to, group, before !== null) ? place : before;
    if (group.last <= from || group.first > from) before = place;
  }
  return before;
}
