/**
 * “Brillon: The talks went on …”, “Brillon – The talks …” and, further down, “in Brillon”: a town that no list holds, in small letters, in front
 * of the report.
 */
import { kickers } from '../../lexicon/kickers.js';
import { placeNames } from '../../lexicon/places.js';
import { isGiven } from '../labels/authors.js';

const IN_FRONT = /^(?<town>\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){0,2}) ?(?::|[–—]| -) (?=["“‘]?\p{Lu})/u;

/** The town in front of the first of these paragraphs, if one of them speaks of it as a place; null where none does. A land is a subject. */
export function townInFront(paragraphs: readonly string[]): string | null {
  const town = IN_FRONT.exec(paragraphs[0] ?? '')?.groups?.['town'];
  if (town === undefined || placeNames.has(town.toLowerCase()) || kickers.has(first(town).toLowerCase()) || isGiven(first(town))) return null;
  const isNamed = (text: string): boolean => AS_PLACE.some((before) => isWord(text, `${before}${town}`));
  return paragraphs.some(isNamed) && !paragraphs.slice(1).some((text) => IN_FRONT.test(text)) ? town : null;
}
const AS_PLACE = [' in ', ' near ', ' outside '];
const first = (name: string): string => name.split(' ')[0] as string;

/** Whether the text holds these words, and no name goes on with them: “in Brillon Hall”. */
function isWord(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/^(?:[\p{L}\d’'-]| \p{Lu})/u.test(text.slice(at + words.length));
}
