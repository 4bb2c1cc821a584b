/** Acronyms that the article spells out: in brackets behind the name, or by the initials of a name elsewhere. */
import type { ReadPart } from '../../language/reading.js';
import { factOf } from '../../language/remember.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag, tagsOf } from '../../lexicon/index.js';
import { SMALL_WORDS } from '../lexicon/names.js';
import { isOneOf } from '../lexicon/words.js';
import type { Body } from './cast.js';
import { bare } from './name-forms.js';

/** An acronym in lower case, and the body that it stands for. */
type Acronym = readonly [string, Body];

/** Acronyms with the body that each stands for, those in brackets first. */
export function acronymsOf(parts: readonly ReadPart[]): readonly Acronym[] {
  return [...parts.flatMap(inBrackets), ...byInitials(parts)];
}

/** "Superintendent of Police (SP)" is somebody. */
const isOffice = (acronym: string): boolean => (tagsOf(acronym.toLowerCase()) & (Tag.Role | Tag.Honorific)) !== 0;

/** HWP: capitals alone, and no office. */
export const isAcronym = factOf(({ text }) => /^\p{Lu}{2,7}$/u.test(text) && !isOffice(text));

/** Gives no initial inside a long name. */
const isSmall = (token: Token): boolean => !token.capital && isOneOf(token, SMALL_WORDS);

/** "Border Patrol and Customs Office (BPCO)": the words in front whose initials the brackets spell. */
function inBrackets({ tokens }: ReadPart): readonly Acronym[] {
  const found: Acronym[] = [];
  for (let i = 1; i < tokens.length - 2; i++) {
    const acronym = tokens[i + 1] as Token;
    if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')' || !/^\p{Lu}[\p{L}]{1,7}$/u.test(acronym.text)) continue;
    const letters = [...acronym.text].filter((letter) => letter !== letter.toLowerCase());
    const first = letters.length < 2 ? -1 : spelledFrom(tokens, i, letters);
    if (first >= 0 && !isOffice(acronym.text)) found.push([bare(acronym.text), bodyFrom(tokens, first, i)]);
  }
  return found;
}

/** Tokens in front of the brackets that the letters are looked for in, at most. */
const SPELLED = 16;

/** "Inter-Services" gives I and S, "Public" gives P: those that the letters end in; none where they end otherwise. */
function initialsOf({ text }: Token, letters: readonly string[]): readonly string[] {
  const parts = text.split('-').map((part) => part[0]?.toUpperCase() ?? ''), ends = letters.slice(-parts.length);
  if (parts.length > 1 && parts.length === ends.length && parts.every((initial, i) => initial === ends[i])) return parts;
  return parts[0] === letters.at(-1) ? parts.slice(0, 1) : [];
}

/** The first of the words in front of `end` that the letters are the initials of; -1 where others stand there. */
export function spelledFrom(tokens: readonly Token[], end: number, letters: readonly string[]): number {
  let at = end;
  for (let k = letters.length - 1; k >= 0;) {
    at--;
    while (at >= 0 && end - at < SPELLED && isSmall(tokens[at] as Token)) at--;
    const initials = at < 0 ? [] : initialsOf(tokens[at] as Token, letters.slice(0, k + 1));
    if (initials.length === 0) return -1;
    k -= initials.length;
  }
  return at;
}

/** Words of a name that initials are read from, at most. */
const LONGEST = 14;

/** "the Border Patrol and Customs Office … the BPCO": a whole name whose initials are those of a word in capitals. */
function byInitials(parts: readonly ReadPart[]): readonly Acronym[] {
  const acronyms = wordsInCapitals(parts), found: Acronym[] = [];
  if (acronyms.size === 0) return found;
  for (const { tokens } of parts) {
    for (let at = 0; at < tokens.length; at++) {
      const spelled = opensName(tokens, at) ? spelledFor(tokens, at, acronyms) : null;
      if (spelled !== null) found.push(spelled);
    }
  }
  return found;
}

const isInCapitals = factOf(({ text }) => /^\p{Lu}{3,7}$/u.test(text) && !isOffice(text));

function wordsInCapitals(parts: readonly ReadPart[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of parts)
    for (const token of tokens) if (token.capital && isInCapitals(token)) found.add(token.text);
  return found;
}

/** The first word of a name, its article aside. */
const opensName = (tokens: readonly Token[], at: number): boolean => isOfName(tokens[at]) && !isOfName(tokens[at - 1]);

const isOfName = (token: Token | undefined): boolean => isNamed(token) && !tagged(token, Tag.Determiner);

/** The acronym that the name from `first` on spells with all its words, or null. */
function spelledFor(tokens: readonly Token[], first: number, acronyms: ReadonlySet<string>): Acronym | null {
  let initials = '', end = first;
  for (let i = first; i < Math.min(tokens.length, first + LONGEST); i++) {
    const token = tokens[i] as Token;
    if (isNamed(token)) {
      initials += token.text[0];
      end = i + 1;
    } else if (!isSmall(token)) return null;
    if (acronyms.has(initials) && !isNamed(tokens[end])) return [bare(initials), bodyFrom(tokens, first, end)];
  }
  return null;
}

/** A capital word that is not all capitals. */
const isNamed = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && holdsSmallLetter(token);

const holdsSmallLetter = factOf(({ text }) => /\p{Ll}/u.test(text));

function bodyFrom(tokens: readonly Token[], first: number, last: number): Body {
  const words = tokens.slice(first, last).map((token) => token.text);
  return { name: words.join(' ').replace(/ (?=,|['’]s\b)/g, ''), words, start: (tokens[first] as Token).start };
}
