/** "said the roof leaks", "told us the dog bites": a clause by its place alone, whose verb could be a noun elsewhere. */
import { isHead, isLonePronoun } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { OPENER, Tag, VERB } from '../../lexicon/index.js';
import { isPluralNoun } from '../../lexicon/plurals.js';
import { SAID_THINGS } from '../lexicon/noun-verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { isEnd } from '../marks/punctuation.js';
import type { ReportingClause } from '../clause/reporting-clause.js';

/** Tokens of the clause that are looked through for its verb. */
const REACH = 12;

/**
 * Behind "said", and behind "told" with its listener, a noun phrase alone is nearly nothing that news tells, prayers and the like aside:
 * what may be a verb behind a noun is one.
 */
export function isSaidClause(tokens: readonly Token[], { cue, next, at, addressee }: ReportingClause, end: number): boolean {
  if (cue.lemma !== 'tell' && (cue.lemma !== 'say' || next !== at + 1 && addressee === null)) return false;
  const opens = tagged(tokens[next], OPENER) || isHead(tokens[next]);
  if (!opens || tokens.slice(next, end).some((token) => isOneOf(token, SAID_THINGS))) return false;
  for (let i = next + 1; i < Math.min(end, next + REACH) && !endsNoun(tokens[i]); i++)
    if (isVerbOfNoun(tokens, i)) return true;
  return false;
}

/** A mark, a preposition but "of", a participle: the noun phrase ends there, and what comes may hang on it. */
const endsNoun = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' || tagged(token, Tag.Preposition | Tag.VerbIng) && token?.lower !== 'of';

/** "the roof | leaks", "wages | lag behind": it agrees in number with the noun right in front of it. */
function isVerbOfNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token, noun = tokens[at - 1] as Token, next = tokens[at + 1];
  if (token.kind !== 'word' || token.capital || !isBareNoun(noun)) return false;
  const known = tagged(token, VERB);
  if (!mayFollowVerb(next) || !known && token.tags !== 0) return false;
  if (isPluralNoun(noun.lower)) return (known ? tagged(token, Tag.VerbBase) : !isPluralNoun(token.lower)) && !isEnd(next);
  return known ? tagged(token, Tag.VerbPresent) : isPluralNoun(token.lower);
}

const isBareNoun = (noun: Token): boolean =>
  noun.kind === 'word' && isHead(noun) && !isLonePronoun(noun) && noun.lower !== "'s" && !tagged(noun, NO_NOUN);

const NO_NOUN = OPENER | Tag.Adverb | Tag.VerbIng | Tag.VerbPast | Tag.Demonym | Tag.NumberWord;

/** The end, or what opens an object or an adjunct. */
const mayFollowVerb = (token: Token | undefined): boolean =>
  isEnd(token) || tagged(token, OPENER | Tag.Preposition | Tag.Adverb | Tag.Pronoun);
