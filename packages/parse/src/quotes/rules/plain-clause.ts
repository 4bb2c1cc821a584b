/** A clause that begins with its subject and goes on to its verb. Shared by the rules. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, OPENER, Tag, VERB } from '../../lexicon/index.js';
import { isPluralNoun } from '../../lexicon/plurals.js';
import { participlesOnly } from '../../lexicon/verbs.js';
import { pastRounding } from '../clause/rounded-number.js';
import { THERE } from '../lexicon/adverbs.js';
import { RELATIVES, RELATIVES_BEHIND_COMMA } from '../lexicon/joining-words.js';
import { HANGS_ON_NOUN } from '../lexicon/prepositions.js';
import { isOneOf } from '../lexicon/words.js';
import { isBreak, isColon, isPause } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { CLAUSE_REACH, isClause, isQuotedVerb, saysClause } from './clause.js';

/** Phrases and adverbs between subject and verb, at most. */
const STEPS = 6;

/** A noun phrase, what hangs on it by prepositions, and right behind it the finite verb; of an `object` an auxiliary. */
export function isPlainClause(tokens: readonly Token[], first: number, last: number, object = false): boolean {
  let at = subjectEnd(tokens, first, last);
  const isOfMany = isPluralNoun(tokens[at - 1]?.lower ?? '');
  for (let steps = 0; at > 0 && at < last && steps < STEPS; steps++) {
    const token = tokens[at];
    if (isQuoted(token)) return saysClause(token) || isQuotedVerb(tokens, at);
    // "mentioned | freedom of movement | taken from the few": it tells of the phrase in front
    if (participlesOnly.has(token?.lower ?? '')) return false;
    if (isFiniteAt(tokens, at) || tagged(token, VERB) && isPluralNoun(tokens[at - 1]?.lower ?? ''))
      return !object || tagged(token, AUXILIARY);
    const behind = pastRelative(tokens, at, last);
    if (behind > 0) { at = behind; continue; }
    const next = pastTail(tokens, at, last);
    // "the remarks by the ministry | raise a question"
    if (isOfMany && !object && isBaseBefore(tokens, next)) return true;
    if (next > 0) at = next;
    else if (isOneOf(token, RELATIVES)) return isClause(tokens, first, last) && holdsTwoVerbs(tokens, at, last);
    else return isOneOf(token, THERE) && isClause(tokens, first, last);
  }
  return tokens[first]?.lower === 'there';
}

/** "the ministry raise | a question": a base form, with its object behind it, ends what was read as a phrase. */
const isBaseBefore = (tokens: readonly Token[], end: number): boolean =>
  tagged(tokens[end - 1], Tag.VerbBase) && !tokens[end - 1]?.capital && !tagged(tokens[end - 2], OPENER) && tagged(tokens[end], OPENER);

/** One past the first phrase, an adjunct in front of it aside: "in May, | the board | closed"; -1 where there is none. */
function subjectEnd(tokens: readonly Token[], first: number, last: number): number {
  let start = pastRounding(tokens, first);
  if (start > first) return phraseAfter(tokens, start, last);
  if (tagged(tokens[first], Tag.Preposition) && !tokens[first]?.capital) start = phraseAfter(tokens, first + 1, last);
  if (start > first && isComma(tokens[start])) start++;
  return start < 0 ? -1 : phraseAfter(tokens, start, last);
}

/** Tokens of a relative clause between two commas or dashes, at most. */
const RELATIVE = 16;

/** "the miller |, who came in May, | has left": one past the second mark; -1 where no such clause stands. */
function pastRelative(tokens: readonly Token[], at: number, last: number): number {
  const mark = tokens[at];
  if (!isPause(mark) || !isOneOf(tokens[at + 1], RELATIVES_BEHIND_COMMA)) return -1;
  for (let i = at + 3; i < Math.min(last, at + RELATIVE); i++) if (tokens[i]?.text === mark?.text) return i + 1;
  return -1;
}

/** One past what hangs on a subject at `at`: an infinitive, a prepositional phrase, an adverb; -1 where nothing does. */
function pastTail(tokens: readonly Token[], at: number, last: number): number {
  const token = tokens[at];
  // "her wish | to see the lake | was …"
  if (token?.lower === 'to' && tagged(tokens[at + 1], Tag.VerbBase)) return Math.max(at + 2, phraseAfter(tokens, at + 2, last));
  const end = isOneOf(token, HANGS_ON_NOUN) ? phraseAfter(tokens, at + 1, last) : -1;
  if (end > 0) return end;
  return tagged(token, Tag.Adverb | Tag.Negation) ? at + 1 : -1;
}

/** "the cook who left | was ill", not "a fair that | fills the town": the relative clause has one verb, the clause another. */
function holdsTwoVerbs(tokens: readonly Token[], first: number, last: number): boolean {
  let verbs = 0;
  for (let i = first; i < Math.min(last, first + CLAUSE_REACH) && verbs < 2 && !isBreak(tokens[i]) && !isColon(tokens[i]); i++)
    if (isFiniteAt(tokens, i) && !isBehindAuxiliary(tokens, i)) verbs++;
  return verbs === 2;
}

/** "was accidentally | shot": one verb with its auxiliary, adverbs aside. */
export function isBehindAuxiliary(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && tagged(tokens[i], Tag.Adverb) && !tagged(tokens[i], AUXILIARY)) i--;
  return tagged(tokens[i], AUXILIARY);
}

/** "By saying that the gate was shut|, the guard kept it": the first comma past `from` with a plain clause behind it; else the end. */
export function commaOfMain(tokens: readonly Token[], from: number): number {
  const comma = tokens.findIndex((token, i) => i > from && isComma(token) && isPlainClause(tokens, i + 1, tokens.length));
  return comma < 0 ? tokens.length : comma;
}
