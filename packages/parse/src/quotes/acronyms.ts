/** Acronyms that the article spells out. */
import type { ReadPart } from '../language/reading.js';
import type { Token } from '../language/tokens.js';
import { type Body, bare } from './cast.js';

/** "Border Patrol and Customs Office (BPCO)": the words in front whose initials the brackets spell. */
export function acronymsOf({ tokens }: ReadPart): (readonly [string, Body])[] {
  const found: (readonly [string, Body])[] = [];
  for (let i = 1; i < tokens.length - 2; i++) {
    const acronym = tokens[i + 1] as Token;
    if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')' || !/^\p{Lu}[\p{L}]{1,7}$/u.test(acronym.text)) continue;
    const letters = [...acronym.text].filter((letter) => letter !== letter.toLowerCase());
    let at = i;
    for (let k = letters.length - 1; k >= 0 && at >= 0; k--) {
      at--;
      while (at >= 0 && i - at < 16 && !(tokens[at] as Token).capital && /^(?:of|the|and|for|in|on|to|,|&|'s)$/.test((tokens[at] as Token).lower)) at--;
      if (at < 0 || (tokens[at] as Token).text[0]?.toUpperCase() !== letters[k]) { at = -1; break; }
    }
    if (at < 0 || letters.length < 2) continue;
    const words = tokens.slice(at, i).map((token) => token.text);
    found.push([bare(acronym.text), { name: words.join(' ').replace(/ ,/g, ','), words, start: (tokens[at] as Token).start }]);
  }
  return found;
}
