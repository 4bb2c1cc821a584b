/**
 * Names in the running text: stretches of capitalised words, each told to be a person, a body, a place or unknown by
 * what stands in and around it. "Russian Foreign Minister | Sergei Lavrov" is a person with an office in front.
 */
import { type Name, nameFrom } from './name.js';
import { isFirmsOwn, isNameWord, isParticle } from './name-words.js';
import type { ReadPart } from './reading.js';
import type { Token } from './tokens.js';

/** Tokens of a name and its titles at most. */
const LONGEST = 12;
const MOST_PARTICLES = 3;

/** All names of a part, in order. Linear. */
export function namesOf({ tokens, sentences }: ReadPart): Name[] {
  const names: Name[] = [];
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens[i]?.capital) continue;
    while ((sentences[sentence]?.last ?? Infinity) <= i) sentence++;
    const opening = opensSentence(tokens, i, sentences[sentence]?.first ?? 0);
    if (!isNameWord(tokens[i], opening)) continue;
    const end = endOfCapitals(tokens, i);
    const name = nameFrom(tokens, i, end, opening);
    if (name !== null) names.push(name);
    i = end - 1;
  }
  return names;
}

/** Whether any word would have a capital here: the sentence's first, or behind "“", ":", the bullet of a list. */
function opensSentence(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  if (at === first || before?.kind === 'mark' || before?.text === ':') return true;
  return at === first + 1 && before?.kind === 'punctuation';
}

/** One past the capitals that begin at `first`, with what stands between them. */
function endOfCapitals(tokens: readonly Token[], first: number): number {
  let end = first + 1;
  while (end < tokens.length && end - first < LONGEST) {
    const next = pastLink(tokens, end);
    if (!isNameWord(tokens[next], false)) break;
    end = next + 1;
  }
  return end;
}

/** Words of a nickname, at most. */
const NICKNAME = 2;

/** "Omar | “Abu Jad” | Lut": one past the marks and the words with a capital between them; `open` where none stand there. */
function pastNickname(tokens: readonly Token[], open: number): number {
  let close = open + 1;
  while (close <= open + NICKNAME && tokens[close]?.kind === 'word' && tokens[close]?.capital) close++;
  return close > open + 1 && tokens[close]?.kind === 'mark' ? close + 1 : open;
}

/** "Marsh | & | Sons", "Ben | van der | Meer", "Marsh | 's | Inc": the index behind what may link two capitals; `at` where that is one. */
function pastLink(tokens: readonly Token[], at: number): number {
  if (isNameWord(tokens[at], false)) return at;
  if (isFirmsOwn(tokens, at)) return at + 1;
  if (tokens[at]?.text === '&') return at + 1;
  if (tokens[at]?.kind === 'mark') return pastNickname(tokens, at);
  let next = at;
  while (next < at + MOST_PARTICLES && isParticle(tokens[next]?.lower ?? '')) next++;
  return next;
}
