/** Whether people leave their country, or stay in it: "fled across the border", "refuge in other lands", not "across the country". */
import { countryWords } from '../../lexicon/places.js';
import { abroadAdverbs, countryLeads, insideOf, lands, neighbours, overBorder } from '../lexicon/abroad.js';
import { generics } from '../lexicon/place-words.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** Whether the words between two tokens tell of a place beyond the border. */
export function isAbroad(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(scene, i);
    if (abroadAdverbs.has(word)) return true;
    // "neighbouring | Karland", not "neighbouring villages"
    if (neighbours.has(word) && tokenAt(scene, i + 1)?.capital === true && !isDistrict(scene, i + 1)) return true;
    if (lands.has(word) && isLand(scene, i)) return true;
    // "into the town of Bor | in eastern Karland |"
    const isInto = wordAt(scene, from) === 'into' && wordBefore(scene, i) === 'in';
    if (countryWords.has(word) && (isInto || countryLeads.has(wordBefore(scene, i))) && tokenAt(scene, i)?.capital === true) return true;
    if (word === 'border' && overBorder.has(wordBefore(scene, i))) return true;
  }
  return false;
}

/** "neighbouring | Tarn State |": within the land. */
const isDistrict = (scene: Scene, at: number): boolean => [1, 2].some((k) => generics.has(wordAt(scene, at + k)));

/** "the country", "Jordan", not "the Jordan | river", "across | the country", "another part of | the country". */
function isLand(scene: Scene, at: number): boolean {
  const group = scene.closes.get(at + 1);
  if (group === undefined) return false;
  const before = wordAt(scene, group.first - 1);
  return !insideOf.has(before) || wordAt(scene, at) !== 'country' || wordAt(scene, group.first - 2) === 'out';
}

/** The word before the group that the noun at `at` ends. */
const wordBefore = (scene: Scene, at: number): string => wordAt(scene, (scene.closes.get(at + 1)?.first ?? at) - 1);

/** "displaced | inside the country", "| within Syria". */
export function isWithinLand(scene: Scene, at: number): boolean {
  if (wordAt(scene, at) !== 'inside' && wordAt(scene, at) !== 'within') return false;
  const land = scene.opens.get(at + 1), head = wordAt(scene, land?.head ?? -1);
  return land !== undefined && land.quantity === null && (head === 'country' || countryWords.has(head));
}
