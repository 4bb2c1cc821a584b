/** Relatives who are named by their first names, the surname beside them: "Ines and Tomas Lut", "Omar Lut, 64, and his wife Ines". */
import { type Name, genderOfGiven } from '../../language/name.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { genderOfTitle } from '../../lexicon/gender.js';
import { Tag } from '../../lexicon/index.js';
import { isGiven } from './name-forms.js';

/** "Ines and | Tomas Lut": the first of two has the surname that stands behind the second. */
export function relativeNamed(tokens: readonly Token[], { first, last, words }: Name): readonly Name[] {
  const given = tokens[first - 2], before = tokens[first - 3];
  const isShared = words.length === 2 && isGiven(words[0] as string) && tokens[first - 1]?.lower === 'and';
  if (!isShared || !given?.capital || !isGiven(given.text) || isComma(before) || before?.capital && first > 3) return [];
  const own = [given.text, words[1] as string];
  return [{ kind: 'person', first: first - 2, last, words: own, titleFirst: first - 2, gender: genderOfGiven(given) }];
}

/** "Omar Lut, 64, and his wife | Ines | were": kin by a given name have the surname of the one in front, as far as the text lets know. */
export function kinNamed(tokens: readonly Token[], { last, words }: Name): readonly Name[] {
  const isAged = isComma(tokens[last]) && tokens[last + 1]?.kind === 'number' && isComma(tokens[last + 2]);
  const and = isAged ? last + 3 : last, kin = tokens[and + 2], at = isComma(tokens[and + 3]) ? and + 4 : and + 3, given = tokens[at];
  const isKin = tokens[and]?.lower === 'and' && tagged(tokens[and + 1], Tag.Possessive) && genderOfTitle(kin?.lower ?? '') !== null;
  if (!isKin || words.length < 2 || !given?.capital || !isGiven(given.text) || tokens[at + 1]?.capital) return [];
  return [{ kind: 'person', first: at, last: at + 1, words: [given.text, words.at(-1) as string], titleFirst: at, gender: genderOfTitle(kin?.lower ?? '') }];
}
