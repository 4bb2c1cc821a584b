/** "Omar Lut, alias | Napo |, said", "Omar Lut also known as | Napo |": what else somebody goes by, in one word. */
import type { Name } from '../../language/name.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { AKA } from '../lexicon/naming.js';
import { isOneOf } from '../lexicon/words.js';
import { bare } from './name-forms.js';

/** The word in lower case; null where the text tells none right behind the name. */
export function alsoKnownAs(tokens: readonly Token[], { last }: Name): string | null {
  const from = isComma(tokens[last]) ? last + 1 : last, known = tagged(tokens[from], Tag.Adverb) ? from + 1 : from;
  const isKnownAs = tokens[known]?.lower === 'known' && tokens[known + 1]?.lower === 'as';
  const at = isOneOf(tokens[from], AKA) ? from + 1 : isKnownAs ? known + 2 : -1, word = tokens[at];
  return word?.kind === 'word' && word.capital && !tokens[at + 1]?.capital ? bare(word.text) : null;
}
