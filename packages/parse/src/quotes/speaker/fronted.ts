/**
 * "While the plan did not please Ines Kalle, | she | said …", "As for Ines Kalle, | she | said …": who is named in the clause that a
 * joining word opens in front.
 */
import { isFiniteAt } from '../../language/finite-verb.js';
import { isComma } from '../../language/phrase-words.js';
import type { Token } from '../../language/tokens.js';
import type { Gender } from '../../lexicon/gender.js';
import type { Person } from '../cast/cast.js';
import { CONTRASTS, TIME_CLAUSE } from '../lexicon/joining-words.js';
import { isOneOf } from '../lexicon/words.js';
import type { Place } from './pronoun.js';
import type { Memory } from './who.js';

/** The only person of the gender whom that clause names; null where the pronoun opens no main clause behind it. */
export function namedInFront(gender: Gender, memory: Memory, { tokens, at }: Place): Person | null {
  const asked = askedInFront(memory, { tokens, at });
  if (asked !== null && (asked.gender === null || asked.gender === gender)) return asked;
  const isTopic = tokens[0]?.lower === 'as' && tokens[1]?.lower === 'for';
  if (!isTopic && !isOneOf(tokens[0], CONTRASTS) || !isComma(tokens[at - 1]) || !isMainVerb(tokens, at + 1)) return null;
  const from = (tokens[0] as Token).start, until = (tokens[at] as Token).start;
  const named = new Set(memory.cast.before(until, ({ start }) => start >= from).filter(({ quoted }) => !quoted).map(({ person }) => person));
  const [only, ...others] = [...named].filter((person) => person.certain && (person.gender === null || person.gender === gender));
  return only !== undefined && others.length === 0 ? only : null;
}

/** "she | said that", not "she | said, nobody came": the pronoun's verb is put into no sentence of another. */
const isMainVerb = (tokens: readonly Token[], verb: number): boolean => isFiniteAt(tokens, verb) && !isComma(tokens[verb + 1]);

/** "When the paper asked | Omar Lut | about it, he said": who is asked is named right behind the verb. */
function askedInFront({ cast }: Memory, { tokens, at }: Place): Person | null {
  if (!isOneOf(tokens[0], TIME_CLAUSE) || !isComma(tokens[at - 1]) || !isMainVerb(tokens, at + 1)) return null;
  const verb = tokens.findIndex(({ cue }, i) => i < at && cue?.lemma === 'ask' && cue.form === 'past'), named = tokens[verb + 1];
  if (verb < 0 || !named?.capital) return null;
  return cast.before((tokens[at] as Token).start, ({ start }) => start >= named.start).at(-1)?.person ?? null;
}
