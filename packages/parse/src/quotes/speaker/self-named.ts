/** "a resident who gave her name as | Umm Khaled", "a baker named | Yusuf": the name stands behind the words that describe its bearer. */
import { nameFrom } from '../../language/name.js';
import type { Range } from '../../language/range.js';
import type { Token } from '../../language/tokens.js';
import { isOneOf, words } from '../lexicon/words.js';
import { headOf, isPlural } from './head-noun.js';
import { isNamePart } from './name-in-phrase.js';
import type { Base, Memory, Who } from './who.js';
import { wordsOf } from '../words-of.js';

const NAMED = words('named called');
/** "who | gave her name as", "who | identified himself as", "| known as". */
const TELLS_NAME = words('gave gives identified identifies known calls called goes');
/** What may stand between such a verb and the name. */
const FILLERS = words('his her their a first only name himself herself as by the just simply of');

/** Tokens from the verb to the name, at most; and from ", who" to the verb: "who wanted to be | known as". */
const REACH = 9, RELATIVE = 6;

/** Who is described by the phrase and named in it, right behind it, or in the clause that opens with "who" behind its comma. */
export function selfNamed(tokens: readonly Token[], { first, last }: Range, base: Base, { cast }: Memory): Who | null {
  // behind the phrase only where the verb of saying is in front of it: not "Lut | called …"
  const isRelative = tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'who';
  const reach = isRelative ? last + RELATIVE : tokens[first - 1]?.cue === undefined ? last - 1 : last + 1;
  const at = namingVerb(tokens, first + 1, reach);
  if (at < 0) return null;
  const end = isRelative ? last : tokens[at - 1]?.lower === 'who' ? at - 1 : at, described = { first, last: end }, head = headOf(tokens, described);
  if (head.capital || isPlural(head)) return null;
  let from = at + 1;
  while (from < at + REACH && isOneOf(tokens[from], FILLERS) && !tokens[from]?.capital) from++;
  let until = from;
  while (tokens[until] !== undefined && isNamePart(tokens[until] as Token)) until++;
  const name = tokens[from]?.capital && (isOneOf(tokens[at], NAMED) || tokens[from - 1]?.lower === 'as') ? nameFrom(tokens, from, until, false) : null;
  if (name === null || name.kind === 'body' || name.kind === 'place') return null;
  const { start } = tokens[name.first] as Token, person = cast.personNamed(name.words, start, name.gender);
  return {
    ...base,
    name: person?.name ?? name.words.join(' '),
    person,
    kind: 'person',
    role: wordsOf(tokens, described),
    gender: person?.gender ?? name.gender,
    start,
    end: (tokens[name.last - 1] as Token).end,
  };
}

/** The first verb between two indexes that leads to a name. */
function namingVerb(tokens: readonly Token[], from: number, until: number): number {
  for (let i = from; i <= until; i++) if (isOneOf(tokens[i], NAMED) || isOneOf(tokens[i], TELLS_NAME)) return i;
  return -1;
}
