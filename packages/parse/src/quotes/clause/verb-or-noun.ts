/** "the | report", "his home | state": a word that can report is a noun here. */
import { isFiniteVerb } from '../../language/finite-verb.js';
import { isHead, isLonePronoun } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, type Cue, Tag } from '../../lexicon/index.js';
import { COUNTERED, MEASURED, NOUNS_BEHIND_NOUNS, PRESENT_TENSE_NOUNS, QUALIFIES_REPORT, SHOWING } from '../lexicon/noun-verbs.js';
import { HEADS_OF_MANY } from '../lexicon/plurals.js';
import { COUNTED, LISTENERS } from '../lexicon/pronouns.js';
import { DONE_BY_BODIES } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { FIGURES } from '../lexicon/writings.js';
import { isQuoted } from '../marks/quotation.js';
import { isAgent } from '../speaker/head-noun.js';

/** "READ MORE: …" is a label; a capital inside a sentence belongs to a name; "Reports | indicate" opens with a subject. */
export function isLabelOrName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.capital || token.text === 'Tweeted') return false;
  if (at === 0) return isShouted(token) || isOneOf(token, PRESENT_TENSE_NOUNS);
  return !isQuoted(tokens[at - 1]) || isShouted(token);
}

const isShouted = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** The word at `at` is no verb of the words that end in `left`: it is a noun, or what stands before it can say nothing. */
export function isNoun(tokens: readonly Token[], at: number, cue: Cue, left: number): boolean {
  const before = tokens[left];
  // "the Orsa | think | tank"
  if (cue.lemma === 'think' && /^tanks?$/.test(tokens[at + 1]?.lower ?? '')) return true;
  // "police, | counter | terrorism officers and the army"
  if (cue.lemma === 'counter' && isOneOf(tokens[at + 1], COUNTERED)) return true;
  // "Seven | alleged | rebels were killed": what they are held to be
  const isNumber = before?.kind === 'number' || tagged(before, Tag.NumberWord);
  if (tokens[at]?.lower === 'alleged' && isNumber && left === at - 1 && !tagged(tokens[at + 1], Tag.Determiner | Tag.Pronoun | Tag.Relative)) return true;
  // "Judge blocks | state |'s new law"
  if (tokens[at + 1]?.lower === "'s" && cue.form === 'base') return true;
  if (cue.form === 'past' && isOneOf(before, MEASURED) && tagged(tokens[left - 1], Tag.Determiner)) return true;
  if (isCounted(tokens, cue, left) || isNounOfPresent(tokens, at, cue, left) || isSubjectOfBase(tokens, at, cue)) return true;
  // "its full-year sales | forecast"
  const isPlainNoun = before?.kind === 'word' && !before.capital && !isLonePronoun(before) && !isAgent(before);
  if (left === at - 1 && isOneOf(tokens[at], NOUNS_BEHIND_NOUNS) && isPlainNoun) return true;
  const opensPhrase = tagged(before, Tag.Determiner | Tag.Possessive) && !isHead(before);
  if (cue.form === 'base' && (before === undefined || opensPhrase)) return true;
  // "Lut urged | caution |, saying"
  if (cue.form === 'base' && tagged(before, Tag.VerbPast) && !tagged(before, AUXILIARY) && isObject(tokens, left)) return true;
  if (opensPhrase && !isLonePronoun(before)) return true;
  if (tagged(before, Tag.Preposition) && cue.form !== 'ing' && !isHead(before)) return true;
  // "it | pointed out that": a body does; "it suggests that" may be of anything
  const isBody = before?.lower === 'it' && DONE_BY_BODIES.has(cue.lemma);
  const isThing = isOneOf(before, SHOWING) && !isBody && !areOfBody(tokens, left);
  return cue.kind === 'that' && isThing && !isQuoted(tokens[at + 1]) && !isQuoted(tokens[at + 2]);
}

/** "his | comments | make him wish": a plural, with a base form and its object behind it. */
function isSubjectOfBase(tokens: readonly Token[], at: number, { form }: Cue): boolean {
  const verb = tokens[at + 1], object = tokens[at + 2];
  return form === 'present' && tagged(verb, Tag.VerbBase) && !verb?.capital && !tagged(verb, Tag.Adverb | Tag.Preposition)
    && (isOneOf(object, LISTENERS) || tagged(object, Tag.Determiner | Tag.Possessive));
}

/** "UN | figures show that": of a body that says so; "Orsa figures" may be anybody's. */
function areOfBody(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1]?.lower === "'s" ? tokens[at - 2] : tokens[at - 1];
  // "New | research shows": a capital of the sentence's
  const isNamed = owner?.capital === true && !(owner === tokens[0] && /^\p{Lu}\p{Ll}/u.test(owner.text));
  return isOneOf(tokens[at], FIGURES) && (tagged(owner, Tag.Body) || isNamed && !tagged(owner, Tag.Place | Tag.Demonym));
}

/** "36 | points", "18 | states": what is counted is a noun; but "Unit 12 | reports". */
const isCounted = (tokens: readonly Token[], { form, lemma }: Cue, left: number): boolean =>
  form === 'present' && lemma !== 'say' && tokens[left]?.kind === 'number' && !tokens[left - 1]?.capital;

/** "a | claim", "their | hopes", "the report | states that": of the words that are nouns as often as verbs. */
function isNounOfPresent(tokens: readonly Token[], at: number, cue: Cue, left: number): boolean {
  if (cue.form !== 'present' && cue.form !== 'base' || !isOneOf(tokens[at], PRESENT_TENSE_NOUNS)) return false;
  const before = tokens[left], next = tokens[at + 1];
  if (cue.lemma === 'point' && next?.lower === 'out') return false;
  // "in Kumalia, Borno | state."
  if (tokens[at]?.lower === 'state' && before?.capital && !before.lower.endsWith('s')) return true;
  // "the White House | press secretary"
  if (cue.form === 'base' && tagged(next, Tag.Role | Tag.Body) && !next?.capital) return true;
  if (isOneOf(before, QUALIFIES_REPORT) && !before?.capital) return true;
  if (!isLonePronoun(before) && (isOwned(before) || isSubjectOrTail(tokens, at))) return true;
  if (cue.form === 'present' && isObject(tokens, left)) return true;
  // "in his home | state.": a noun, where nothing in the plural could have said it
  if (cue.form !== 'base' || (next !== undefined && next.kind !== 'punctuation')) return false;
  // "in Orsa, Vell | state |, officials said"
  return !isHeadOfMany(before) || (cue.lemma === 'state' && before?.capital === true && !isLonePronoun(before));
}

/** "the | report", "for | comment", "Danko's | claim"; but "some | claim". */
const isOwned = (before: Token | undefined): boolean =>
  tagged(before, Tag.Determiner | Tag.Possessive) && !isOneOf(before, COUNTED)
  || tagged(before, Tag.Preposition) || before?.lower === "'s";

/** "The army denied | reports that …": the object of the verb at `left`; but "the accused | claims". */
const isObject = (tokens: readonly Token[], left: number): boolean =>
  isTransitive(tokens, left) && isFiniteVerb(tokens[left], tokens[left - 1]) && !tagged(tokens[left - 1], Tag.Determiner);

/** denied; or, in the present tense, "Danko | faces charges". */
const isTransitive = (tokens: readonly Token[], at: number): boolean =>
  tagged(tokens[at], Tag.VerbPast) || tagged(tokens[at], Tag.VerbPresent) && /^\p{Ll}.*s$/u.test(tokens[at]?.text ?? '');

/** "the state | reports were", "hopes | of peace", "claims | made": a verb or what hangs on a noun stands behind it. */
function isSubjectOrTail(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (isFiniteVerb(next, undefined) || next?.cue?.form === 'past') return true;
  return tagged(next, Tag.Preposition) && next?.lower !== 'on' && tokens[at + 2]?.lower !== 'that';
}

/** A plural, a pronoun or a name: "officials | report." */
function isHeadOfMany(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.capital || isLonePronoun(token)) return true;
  return token.lower.endsWith('s') || isOneOf(token, HEADS_OF_MANY);
}
