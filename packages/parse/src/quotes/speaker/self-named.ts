/** "a resident who gave her name as | Umm Khaled", "a baker named | Yusuf": the name stands behind the words that describe its bearer. */
import { type Name, nameFrom } from '../../language/name.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { LEADS_TO_NAME, LEADS_TO_NAMING, NAMED_BY, NAME_FILLERS, TELLS_NAME } from '../lexicon/naming.js';
import { isOneOf } from '../lexicon/words.js';
import { wordsOf } from '../words-of.js';
import { headOf, isPlural } from './head-noun.js';
import { isNamePart } from './name-in-phrase.js';
import type { Base, Memory, Who } from './who.js';

/** Tokens from the verb to the name, at most; and from ", who" to the verb: "who wanted to be | known as". */
const REACH = 9, RELATIVE = 6;

/** Who is described by the phrase and named in it, right behind it, or in the clause that opens with "who" behind its comma. */
export function selfNamed(tokens: readonly Token[], phrase: Range, base: Base, { cast }: Memory): Who | null {
  const verb = namingVerb(tokens, phrase), name = verb < 0 ? null : nameAfter(tokens, verb);
  if (name === null || name.kind === 'body' || name.kind === 'place') return null;
  const described = { first: phrase.first, last: descriptionEnd(tokens, phrase, verb) }, head = headOf(tokens, described);
  if (head.capital && !tagged(head, Tag.Determiner | Tag.Pronoun) || isPlural(head)) return null;
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

/** "who gave his name only as | Mohammed |", "identified herself as | Umm Khaled |": the name at `at` is what its bearer gave. */
export function isGivenByBearer(tokens: readonly Token[], at: number): boolean {
  if (!isOneOf(tokens[at - 1], LEADS_TO_NAME)) return false;
  let verb = at - 1;
  while (verb > at - REACH && isOneOf(tokens[verb], NAME_FILLERS)) verb--;
  return isOneOf(tokens[verb], TELLS_NAME);
}

/** ", | who gave her name as", ", | identified only as"; "a man | who gave his name as" */
function isRelative(tokens: readonly Token[], at: number): boolean {
  if (isComma(tokens[at])) return tokens[at + 1]?.lower === 'who' || isOneOf(tokens[at + 1], TELLS_NAME);
  if (tokens[at]?.lower !== 'who') return false;
  if (isOneOf(tokens[at + 1], TELLS_NAME)) return true;
  // "who would only identify himself as", "who asked to be called"
  for (let i = at + 2; i <= at + WISH && tokens[i]?.kind === 'word'; i++)
    if (isOneOf(tokens[i], TELLS_NAME)) return isOneOf(tokens[i - 1], LEADS_TO_NAMING) || tagged(tokens[i - 1], Tag.Modal);
  return false;
}

/** Tokens of what somebody wants or would, at most. */
const WISH = 5;

/** Tokens of how somebody was reached, at most. */
const REACHED = 5;

/** Where such a clause begins behind a phrase, "an activist | reached by Skype | who gave his name as" too; -1 where none does. */
function relativeBehind(tokens: readonly Token[], last: number): number {
  if (isRelative(tokens, last)) return last;
  if (!tagged(tokens[last], Tag.VerbPast) || !tagged(tokens[last + 1], Tag.Preposition)) return -1;
  for (let i = last + 2; i < last + REACHED && tokens[i]?.kind === 'word'; i++) if (isRelative(tokens, i)) return i;
  return -1;
}

/** The verb that leads to a name; -1 where none does. Behind the phrase only where the verb of saying is in front: not "Lut | called …". */
function namingVerb(tokens: readonly Token[], { first, last }: Range): number {
  const near = tokens[first - 1]?.cue === undefined ? last - 1 : last + 1, relative = relativeBehind(tokens, last);
  const reach = relative < 0 ? near : relative + RELATIVE;
  for (let i = first + 1; i <= reach; i++) if (isOneOf(tokens[i], NAMED_BY) || isOneOf(tokens[i], TELLS_NAME)) return i;
  return -1;
}

/** The name that the verb leads to: right behind "called", behind the "as" of the others. */
function nameAfter(tokens: readonly Token[], verb: number): Name | null {
  let first = verb + 1;
  while (first < verb + REACH && isOneOf(tokens[first], NAME_FILLERS) && !tokens[first]?.capital) first++;
  // "gave only his first name, | Sami,"
  const isAppended = tokens[first - 1]?.lower === 'name' && isComma(tokens[first]);
  if (isAppended) first++;
  const isLed = isOneOf(tokens[verb], NAMED_BY) || isAppended || isOneOf(tokens[first - 1], LEADS_TO_NAME)
    || tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'name';
  if (!isLed || !tokens[first]?.capital) return null;
  let last = first;
  while (tokens[last] !== undefined && isNamePart(tokens[last] as Token)) last++;
  return nameFrom(tokens, first, last, false);
}

/** One past what describes the bearer: before the comma, the "who" or the verb. */
function descriptionEnd(tokens: readonly Token[], { first, last }: Range, verb: number): number {
  if (relativeBehind(tokens, last) >= 0) return last;
  const who = tokens.findIndex(({ lower }, at) => at > first && at < verb && lower === 'who');
  return who < 0 ? verb : who;
}
