/**
 * What is found out once and kept. Texts say few words many times: what a finder wants to know of a word alone (is it a
 * month, may it speak of harm) is looked up in lists and patterns at the word's first occurrence, and read off the word
 * from then on.
 */
import type { Token } from './tokens.js';

let facts = 0;

type Known = string | number | boolean | object | null;

/** The same answer as `find`, which must look at nothing but the token's word and kind; found once for each word. */
export function factOf<Fact extends Known>(find: (token: Token) => Fact): (token: Token) => Fact {
  const fact = facts++;
  return (token) => {
    const known = token.word.facts[fact] as Fact | undefined;
    return known === undefined ? (token.word.facts[fact] = find(token)) : known;
  };
}

/** Room for all that may be found out about a word. */
export const nothingKnown = (): unknown[] => Array.from({ length: facts }, () => undefined);

/** Strings of which an answer is kept at most: memory stays bounded. */
const MOST = 1 << 15;

/** The same answer as `find`, found once for each of the strings that come first; names are spelled by few words. */
export function ofString<Answer extends Known>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const answer = find(text);
    if (known.size < MOST) known.set(text, answer);
    return answer;
  };
}

/** The same answer as `find`, kept until another key is asked for: what several rules want of the sentence in hand. */
export function ofLast<Key extends object, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  let last: { readonly key: Key; readonly answer: Answer } | null = null;
  return (key) => {
    if (last?.key !== key) last = { key, answer: find(key) };
    return last.answer;
  };
}
