/** One name: its title split off, and what the words in and around it tell of it. */
import { isDegree } from '../lexicon/degrees.js';
import { type Gender, genderOfTitle } from '../lexicon/gender.js';
import { GIVEN_NAME, Tag } from '../lexicon/index.js';
import { type NameKind, kindOf } from './name-kind.js';
import { isComplement, pastTitles, titleStart } from './name-title.js';
import { isOffice } from './name-words.js';
import { type Token, tagged } from './tokens.js';

export interface Name {
  readonly kind: NameKind;
  /** Tokens of the name proper within the part: half-open. */
  readonly first: number;
  readonly last: number;
  /** Words of the name, without titles. */
  readonly words: readonly string[];
  /** First token of the office or title that stands in front; equals `first` where none does. */
  readonly titleFirst: number;
  readonly gender: Gender | null;
}

/** The name that the capitals between two tokens are, titles split off. `opensSentence`: the first is a sentence's. */
export function nameFrom(tokens: readonly Token[], from: number, until: number, opensSentence: boolean): Name | null {
  // "Omar Lut | KC"
  const last = until - from > 2 && isDegreeOf(tokens, from, until - 1) ? until - 1 : until;
  const first = pastTitles(tokens, from, last, opensSentence);
  const words = wordsOfName(tokens, first, last);
  if (words.length === 0 || (words.length === 1 && words[0]?.length === 1)) return null;
  const titled = first > from || (isOffice(tokens, from - 1) && !tagged(tokens[from - 1], Tag.Body));
  const own = kindOf(tokens, first, last, titled, opensSentence);
  // "the head of | the Harbour Council": what an office is of is nobody, though a body it may be
  const kind = own !== 'body' && first === from && isComplement(tokens, from) ? 'unknown' : own;
  const gender = kind === 'person' || kind === 'unknown' ? genderOf(tokens, first, last) : null;
  return { kind, first, last, words, titleFirst: titleStart(tokens, first), gender };
}

/** "Omar Lut | KC"; "Orsa City | SC" is a club. */
function isDegreeOf(tokens: readonly Token[], from: number, at: number): boolean {
  const { text } = tokens[at] as Token;
  return isDegree(text) && (text !== 'SC' || tokens.slice(from, at).some((token) => tagged(token, GIVEN_NAME | Tag.Honorific)));
}

/** The words of a name, a nickname between its marks as one, "Omar", "“Red”", "Lut"; and "Marsh's" of "Marsh's Inc". */
function wordsOfName(tokens: readonly Token[], first: number, last: number): readonly string[] {
  const words: string[] = [];
  let open = false;
  for (const { kind, text, lower } of tokens.slice(first, last)) {
    if (lower === "'s" && words.length > 0) words[words.length - 1] += text;
    else if (open) words[words.length - 1] += kind === 'mark' || words.at(-1)?.length === 1 ? text : ` ${text}`;
    else words.push(text);
    if (kind === 'mark') open = !open;
  }
  return words;
}

/** Words in front of a name that are asked for its bearer's gender. */
const TITLE_REACH = 6;

/** The gender that the words in front tell ("Mrs.", "her father"), else the given name; null for neither. */
function genderOf(tokens: readonly Token[], first: number, last: number): Gender | null {
  let from = first;
  // "mother and son Ines and | Tomas Lut": what stands in front of "and" is told of another
  while (from > 0 && first - from < TITLE_REACH && tokens[from - 1]?.kind === 'word' && !isAnd(tokens[from - 1])) from--;
  for (let i = from; i < first; i++) {
    const gender = genderOfTitle((tokens[i] as Token).lower);
    if (gender !== null) return gender;
  }
  if (last - first < 2) return null;
  return genderOfGiven(tokens[first] as Token);
}

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and';

/** The gender of a given name; null for a word that is none, or one of both. */
export function genderOfGiven(token: Token): Gender | null {
  const male = tagged(token, Tag.MaleName), female = tagged(token, Tag.FemaleName);
  if (male === female) return null;
  return male ? 'male' : 'female';
}
