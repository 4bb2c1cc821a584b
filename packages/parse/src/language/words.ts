/**
 * Words, each kept once: text, lower case and tags of a word are the same wherever it stands. The table is looked up by
 * the letters in place, so that a word seen before costs neither a new string nor a new object.
 */
import { type Cue, GIVEN_NAME, cueOf, tagsOf } from '../lexicon/index.js';
import { nothingKnown } from './remember.js';

/** A word, as it is wherever it stands. */
export class Word {
  /** What the finders have found out about it, each in a place of its own: see remember.ts. */
  readonly facts: unknown[];
  constructor(
    readonly text: string,
    /** Lower case, straight apostrophes and hyphens, invisible characters left out. */
    readonly lower: string,
    /** Starts with a capital letter, a joined article aside (al-Assad, d'Arcy), or with a brand's small letter (eBay). */
    readonly capital: boolean,
    /** Bits of `Tag`. */
    readonly tags: number,
    /** The reporting verb that the word is a form of. */
    readonly cue: Cue | undefined,
  ) {
    this.facts = nothingKnown();
  }
}

/** A stretch of text that stands in a sentence as one word, of which nothing is known but its capital. */
export const unread = (text: string, capital: boolean): Word => new Word(text, '', capital, 0, undefined);

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The article of a name that is joined to it: Arabic (with its assimilated forms), French and Italian. */
const ARTICLE = "(?:(?:al|el|ul|ad|an|ar|as|ash|at|ath|az|ed|er|es|esh)[-\\u2010\\u2011]|(?:d|l|dell)['’])";
const ANY_ARTICLE = new RegExp(`^${ARTICLE}(?=\\p{L})`, 'iu');
const SMALL_LETTERED = new RegExp(`^(?:${ARTICLE}\\p{Lu}|[ei]\\p{Lu}\\p{Ll})`, 'u');

/** "al-Assad" and "Al-Assad" are "Assad", too: papers use all three. */
export const withoutArticle = (name: string): string => name.replace(ANY_ARTICLE, '');

/**
 * The engine’s one copy of the string, which property names are: rules compare words all the time, and two such are compared at one
 * look.
 */
function interned(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}

/** A word from its text, read in the lexicon; `written`: as if it were written so. */
export function wordFrom(text: string, written = text): Word {
  const plain = written.replace(INVISIBLE, '').replace(/[’ʼ]/g, "'").replace(/[\u2010\u2011]/g, '-');
  const lower = plain.toLowerCase(), first = written[0] ?? '';
  const capital = first !== first.toLowerCase() || SMALL_LETTERED.test(written);
  return new Word(interned(text), interned(lower), capital, tagsOf(lower) || tagsOfTwo(lower), cueOf(lower));
}

/** "eva-marie", "jean-luc": two given names with a hyphen are one, of the gender that both may have, or of the first. */
function tagsOfTwo(lower: string): number {
  const hyphen = lower.indexOf('-');
  if (hyphen < 2 || hyphen > lower.length - 3) return 0;
  const first = tagsOf(lower.slice(0, hyphen)), second = tagsOf(lower.slice(hyphen + 1));
  if ((first & GIVEN_NAME) !== first || (second & GIVEN_NAME) !== second || second === 0) return 0;
  return (first & second) || first;
}

/** Slots of the table, a power of two; once half of them are taken, no more are filled: memory stays bounded. */
const SLOTS = 1 << 17;
const slots: (Word | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
let taken = 0;

/** Longer words are rare: not worth a slot. */
const LONGEST = 40;

function isAt(word: string, text: string, start: number): boolean {
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}

/** The word that `text` holds between two UTF-16 offsets. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > LONGEST) return wordFrom(text.slice(start, end));
  let hash = length;
  for (let k = start; k < end; k++) hash = (Math.imul(hash, 31) + text.charCodeAt(k)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const word = slots[slot];
    if (word === undefined) break;
    if (word.text.length === length && isAt(word.text, text, start)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  // Concatenation makes a string of its own: a slice would keep the whole document alive.
  const word = wordFrom(`${text[start]}${text.slice(start + 1, end)}`);
  if (taken < SLOTS / 2) {
    slots[slot] = word;
    taken++;
  }
  return word;
}
