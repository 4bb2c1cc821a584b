/** Acronyms that the article spells out: in brackets behind the name, or by the initials of a name elsewhere. */
import type { ReadPart } from '../language/reading.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import type { Body } from './cast.js';
import { bare } from './name-forms.js';

/** Small words inside a long name, which give no initial. */
const SMALL = /^(?:of|the|and|for|in|on|to|,|&|'s)$/;
const isSmall = (token: Token): boolean => !token.capital && SMALL.test(token.lower);

/** Acronyms with the body that each stands for, those in brackets first. */
export function acronymsOf(parts: readonly ReadPart[]): readonly (readonly [string, Body])[] {
  return [...parts.flatMap(inBrackets), ...byInitials(parts)];
}

/** "Border Patrol and Customs Office (BPCO)": the words in front whose initials the brackets spell. */
function inBrackets({ tokens }: ReadPart): (readonly [string, Body])[] {
  const found: (readonly [string, Body])[] = [];
  for (let i = 1; i < tokens.length - 2; i++) {
    const acronym = tokens[i + 1] as Token;
    if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')' || !/^\p{Lu}[\p{L}]{1,7}$/u.test(acronym.text)) continue;
    const letters = [...acronym.text].filter((letter) => letter !== letter.toLowerCase());
    let at = i;
    for (let k = letters.length - 1; k >= 0 && at >= 0; k--) {
      at--;
      while (at >= 0 && i - at < 16 && isSmall(tokens[at] as Token)) at--;
      if (at < 0 || (tokens[at] as Token).text[0]?.toUpperCase() !== letters[k]) { at = -1; break; }
    }
    if (at >= 0 && letters.length >= 2) found.push([bare(acronym.text), bodyFrom(tokens, at, i)]);
  }
  return found;
}

/** Words of a name that initials are read from, at most. */
const LONGEST = 14;

/** "the Border Patrol and Customs Office … the BPCO": a whole name whose initials are those of a word in capitals. */
function byInitials(parts: readonly ReadPart[]): (readonly [string, Body])[] {
  const acronyms = new Set<string>();
  for (const { tokens } of parts) for (const { capital, text } of tokens) if (capital && /^\p{Lu}{3,7}$/u.test(text)) acronyms.add(text);
  const found: (readonly [string, Body])[] = [];
  if (acronyms.size === 0) return found;
  for (const { tokens } of parts) {
    for (let at = 0; at < tokens.length; at++) {
      if (!isNamed(tokens[at]) || tagged(tokens[at], Tag.Determiner) || isNamed(tokens[at - 1]) && !tagged(tokens[at - 1], Tag.Determiner)) continue;
      let initials = '', end = at;
      for (let i = at; i < Math.min(tokens.length, at + LONGEST); i++) {
        const token = tokens[i] as Token;
        if (isNamed(token)) { initials += token.text[0]; end = i + 1; } else if (!isSmall(token)) break;
        if (acronyms.has(initials) && !isNamed(tokens[end])) { found.push([bare(initials), bodyFrom(tokens, at, end)]); break; }
      }
    }
  }
  return found;
}

/** A capital word that is not all capitals. */
const isNamed = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital && /\p{Ll}/u.test(token.text);

function bodyFrom(tokens: readonly Token[], first: number, last: number): Body {
  const words = tokens.slice(first, last).map((token) => token.text);
  return { name: words.join(' ').replace(/ ,/g, ','), words, start: (tokens[first] as Token).start };
}
