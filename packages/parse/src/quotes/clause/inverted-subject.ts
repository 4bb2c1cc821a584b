/** Subjects behind their verb: "“…,” said | Dr. Hassan". */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isLonePronoun } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AGENT, AUXILIARY, Tag } from '../../lexicon/index.js';
import { BEHIND_SPEAKERS_PARTICIPLE, BY_OR_FROM } from '../lexicon/prepositions.js';
import { OBJECTS_ONLY } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { MADE, WRITINGS } from '../lexicon/writings.js';
import { isStopOrComma } from '../marks/punctuation.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { isPlural } from '../speaker/head-noun.js';
import { isDoing } from './doing.js';
import { isNameToken, listLast } from './name-list.js';
import { withoutOccasion } from './occasion.js';

/** said | Dr. Hassan: only behind the content, that is after a comma or a quotation. */
export function invertedSubject(tokens: readonly Token[], at: number, left: number): Range | null {
  // "Next, ask | them | what they saw": whom to ask
  if (isOneOf(tokens[at + 1], OBJECTS_ONLY) || tokens[at + 1]?.lower === 'it' && tokens[at + 2]?.lower === 'to') return null;
  // "said | by Skype": how
  if (!endsContent(tokens[left]) || tokens[at + 1]?.lower === 'by') return null;
  // "the kin of a ‘hero’ say | they ‘feel let down’": the pronoun opens what is said
  const quotation = tokens[left], isPart = isQuoted(quotation) && !endsOn(quotation, ',.!?…—–');
  if (isPart && isLonePronoun(tokens[at + 1]) && isQuoted(tokens[at + 2])) return null;
  const first = at + 1, last = pastMaker(tokens, beforeParticiple(tokens, first, phraseAfter(tokens, first)));
  if (last < 0 || isFiniteAt(tokens, last) && !isParticipleOf(tokens, first, last)) return null;
  if (last === first + 1 && isBareVerb(tokens[first] as Token)) return null;
  // "the mayor, who counted them, said | nine": how many
  if (last === first + 1 && (tokens[first]?.kind === 'number' || isNumber(tokens[first]) && tokens[first]?.lower !== 'one')) return null;
  const named = namedBeside(tokens, { first, last });
  return named ?? withoutOccasion(tokens, { first, last: isNameToken(tokens[last - 1]) ? listLast(tokens, last) : last });
}

/** said a statement | released by the Harbour Office |: one past who made the writing known, or `at`. */
function pastMaker(tokens: readonly Token[], at: number): number {
  const isMade = at > 0 && isOneOf(tokens[at - 1], WRITINGS) && isOneOf(tokens[at], MADE) && isOneOf(tokens[at + 1], BY_OR_FROM);
  return isMade ? Math.max(at, phraseAfter(tokens, at + 2)) : at;
}

/** said his friend | the painter Omar Lut |: a name with its trade, in apposition without a comma to what somebody is; else null. */
function namedBeside(tokens: readonly Token[], { first, last }: Range): Range | null {
  const isKin = tagged(tokens[first], Tag.Possessive) && tagged(tokens[last - 1], Tag.Role | Tag.People) && !tokens[last - 1]?.capital;
  const end = isKin && tokens[last]?.lower === 'the' ? phraseAfter(tokens, last) : -1;
  return end > 0 && tokens[end - 1]?.capital && isStopOrComma(tokens[end]) ? { first: last, last: end } : null;
}

/** "later reports | indicate", "report | says": no one, but what the reports do. */
const isBareVerb = (token: Token): boolean =>
  token.lower === 'says'
  || tagged(token, Tag.VerbBase) && !token.capital && !tagged(token, AGENT | Tag.Pronoun) && !isPlural(token);

/** says Lut | adding that …; said police | investigating the crash: a participle that reports, or has an object, is no part of the speaker. */
function beforeParticiple(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i < last; i++)
    if (isDoing(tokens, i) || (tokens[i]?.cue?.form === 'ing' && isWhoSpeaks(tokens[i - 1]))) return i;
  return last;
}

const isWhoSpeaks = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || tagged(token, AGENT | Tag.Pronoun)) && !tagged(token, Tag.Determiner);

/** A quotation, a comma, a dash, a question; or nothing, where the verb opens its sentence. */
const endsContent = (token: Token | undefined): boolean =>
  token === undefined || isQuoted(token) || isComma(token) || /^[—–?!]$/.test(token.text);

/** said a woman | named Ines Kalle; said a spokesman | quoted by the paper: a participle may follow, a verb may not. */
function isParticipleOf(tokens: readonly Token[], first: number, at: number): boolean {
  const next = tokens[at + 1];
  if (!tagged(tokens[at], Tag.VerbPast) || isLonePronoun(tokens[first])) return false;
  return next?.capital === true || isOneOf(next, BEHIND_SPEAKERS_PARTICIPLE);
}

/** A name or a person, and nothing of a clause behind it. */
export function isWholeSpeaker(tokens: readonly Token[], { first, last }: Range): boolean {
  const head = tokens[last - 1] as Token, next = tokens[last];
  if (next?.lower === 'who') return endsSentence(tokens, last);
  if (next !== undefined && !isStopOrComma(next)) return false;
  if (isComma(next) && (isNumber(tokens[last + 1]) || isBareNoun(tokens[first]) && isBareNoun(tokens[last + 1]))) return false;
  return isLonePronoun(tokens[first]) || head.capital || tagged(head, Tag.Role | Tag.People | Tag.Body);
}

/** "an official | who was briefed and spoke in private.", not "a man | who was hurt had died.": the relative clause at `who` is the rest of the sentence. */
function endsSentence(tokens: readonly Token[], who: number): boolean {
  let verbs = 0;
  for (let i = who + 1; i < tokens.length; i++) if (isFiniteAt(tokens, i) && !tagged(tokens[i - 1], AUXILIARY | Tag.Coordinator)) verbs++;
  return verbs === 1;
}

/** The group, a charity, said | 12 guards, nine nuns and a cook were …; said | guards, nuns and …: the first of a list without articles. */
const isBareNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || isNumber(token) || token.kind === 'word' && !token.capital && !tagged(token, NO_NOUN));

/** said a nurse, | two boys and a cook were …; but said Omar Lut, | 34, … */
const isNumber = (token: Token | undefined): boolean => tagged(token, Tag.NumberWord);

const NO_NOUN = Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.Relative | Tag.Preposition | Tag.Subordinator | Tag.Coordinator
  | Tag.Adverb | Tag.VerbIng | Tag.VerbPast | Tag.Be | Tag.Have | Tag.Modal;
