/**
 * “Brillon: The talks went on …”, “Brillon – The talks …” and, further down, “the town of Brillon”: a town that no list holds, in small
 * letters, in front of the report.
 */
import { kickers } from '../../lexicon/kickers.js';
import { placeNames } from '../../lexicon/places.js';
import { isGiven } from '../labels/authors.js';

const IN_FRONT = /^(?<town>\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*){0,2}) ?(?::|[–—]| -) (?=["“‘]?\p{Lu})/u;

/** The town in front of the first of these paragraphs, if one of them calls it a town; null where none does. */
export function townInFront(paragraphs: readonly string[]): string | null {
  const town = IN_FRONT.exec(paragraphs[0] ?? '')?.groups?.['town'];
  // “Oruland: The talks …”: a land is what the report is about.
  if (town === undefined || placeNames.has(town.toLowerCase()) || isGiven(first(town)) || kickers.has(first(town).toLowerCase())) return null;
  const calls = townCalled(town);
  const isCalled = paragraphs.some((text) => calls.some((words) => isWord(text, words)));
  return isCalled && !paragraphs.slice(1).some((text) => IN_FRONT.test(text)) ? town : null;
}
const first = (name: string): string => name.split(' ')[0] as string;

/** “the town of Brillon”, “Brillon district”; what is told “in Parliament”, “near Congress” or “in Cricket” is told of no town. */
const KINDS = ['town', 'city', 'village', 'district'];
const townCalled = (town: string): readonly string[] =>
  KINDS.flatMap((kind) => [` ${kind} of ${town}`, `${town} ${kind}`, `${town} ${kind[0]?.toUpperCase()}${kind.slice(1)}`]);

/** Whether the text holds these words, and no name goes on with them: “the town of Brillon Hall”. */
function isWord(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/^(?:[\p{L}\d’'-]| \p{Lu})/u.test(text.slice(at + words.length));
}
