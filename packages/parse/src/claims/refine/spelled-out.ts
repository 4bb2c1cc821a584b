/** Letters by the name that the text spells out in front of them: "the Orsa Relief Fund (ORF) … ORF reported 12 dead". */
import { ofLast } from '../../language/remember.js';
import type { Article } from '../found.js';

/** Letters in brackets, with what stands in front of them in its line. */
const IN_BRACKETS = /\((\p{Lu}{2,7})\)/gu;

/** UTF-16 units in front of the brackets that the name is looked for in. */
const NAME = 140;

/** The names that the text gives in front of their letters; read once for an article. */
const namesIn = ofLast(({ text }: Article): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { 1: letters = '', index } of text.matchAll(IN_BRACKETS)) {
    const name = names.has(letters) ? null : spelling(text.slice(Math.max(0, index - NAME), index), letters);
    if (name !== null) names.set(letters, name);
  }
  return names;
});

/** The last words whose capitals are the letters: "for the | Orsa Relief Fund |"; null where others stand there. */
function spelling(before: string, letters: string): string | null {
  const words = before.slice(before.lastIndexOf('\n') + 1).trim().split(' ');
  let rest = letters.length;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (/^\p{Ll}+$/u.test(word)) continue;
    if (word[0] !== letters[rest - 1]) return null;
    rest--;
    if (rest === 0) return words.slice(i).join(' ');
  }
  return null;
}

/** "ORF", "the ORF": the name that the article spells out for it; null for any other. */
export const spelledOut = (mention: string, article: Article): string | null =>
  namesIn(article).get(mention.replace(/^the /i, '')) ?? null;
