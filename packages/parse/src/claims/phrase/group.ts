/**
 * Noun groups, read forward: "at least 12 Afghan soldiers" · "a 13-year-old girl" · "another" · "Lal Bihari Yadav" ·
 * "two of the hostages".
 */
import { type Quantity, quantityAt } from '../../language/numbers.js';
import { numeralAt } from '../../language/numerals.js';
import { isPlural } from '../../language/phrase-words.js';
import { factOf } from '../../language/remember.js';
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { captiveStates, takenForms } from '../lexicon/captivity.js';
import { currencies } from '../lexicon/currencies.js';
import { unfortunates } from '../lexicon/fates.js';
import { frontJoints, pairJoints } from '../lexicon/joints.js';
import { everywhere } from '../lexicon/particles.js';
import { everyone, partitivePronouns, personalPronouns, pluralPronouns } from '../lexicon/pronouns.js';
import { believesAlways, fearedForms } from '../lexicon/stance-words.js';
import { spanUnits, turns, turnUnits } from '../lexicon/times.js';
import { lowerAt } from './lower-at.js';
import { isMeasure } from './measures.js';
import { confirms, isNominal, isQuestionWord } from './nominal.js';
import { isOwner, nounFrom } from './noun-phrase.js';
import { type Kind, kindOf } from './nouns.js';
import { isSetBehind, nounStart, openingAt } from './opening.js';

/** Token indexes, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Group extends Range {
  readonly quantity: Quantity | null;
  /** The noun that the rest describes; -1 where the number stands alone. */
  readonly head: number;
  /** First token of the noun with its adjectives, behind determiner and number. */
  readonly noun: number;
  readonly kind: Kind;
  readonly plural: boolean;
  /** A proper name. */
  readonly named: boolean;
  readonly determiner: 'none' | 'a' | 'definite' | 'own' | 'no' | 'pronoun';
  /** "two of the hostages": counted out of a set named behind "of". */
  readonly partitive: boolean;
  /** "two of the | 12 | hostages": how many that set has, where the text says so. */
  readonly set: Quantity | null;
}

/** "two of | the 12 hostages": the set as a group of its own; null where it has no number. */
export const setOf = (group: Group): Group | null =>
  group.set === null
    ? null
    : { ...group, first: group.set.first, quantity: group.set, determiner: 'definite', partitive: false, set: null };

/** Longest group, in tokens: a longer description is a clause that was not seen through. */
const LONGEST = 24;

const isPersonal = factOf(({ lower }) => personalPronouns.has(lower));

/** The noun group that begins at token `at`, up to `end`; null where none does. Reads a bounded number of tokens. */
export function groupAt(tokens: readonly Token[], at: number, end: number, shouting: boolean): Group | null {
  const { kind, lower } = tokens[at] as Token;
  const money = moneyAt(tokens, at, end);
  if (money !== null) return money;
  if (kind !== 'word' && kind !== 'number' && !(lower === '~' && tokens[at + 1]?.start === (tokens[at] as Token).end)) return null;
  if (lower === 'that' || isQuestionWord(lower) || (lower === 'none' && lowerAt(tokens, at + 1) === 'other')) return null;
  // "killed | nationwide": where, and no noun
  if (everywhere.has(lower) && !isNominal(tokens[at + 1], false)) return null;
  // "believe | Tomas Brink": a verb
  if (believesAlways.has(lower)) return null;
  // "reason to | suspect | Omar has died": a verb
  if (fearedForms.has(lower) && lowerAt(tokens, at - 1) === 'to' && tokens[at + 1]?.capital === true) return null;
  if (isInfinitive(tokens, at) || shouting && confirms(tokens[at] as Token)) return null;
  // "two men | accused of theft": a participle
  if (lower === 'accused' && lowerAt(tokens, at + 1) === 'of') return null;
  const whole = wholeAt(tokens, at);
  if (whole !== null) return whole;
  // "in the past | three weeks | police held nine": a time, and not whose it is
  const span = spanEnd(tokens, at);
  if (span > at) return { ...alone(at, span, 'thing', 'none', false), head: span - 1 };
  const limit = Math.min(end, frontPlaceEnd(tokens, at) ?? at + LONGEST);
  const opening = openingAt(tokens, at, limit, shouting);
  if (opening === null) return null;
  const { quantity } = opening;
  if (quantity !== null && isMeasure(tokens, quantity, limit))
    return alone(at, quantity.last, 'thing', 'none', false, quantity);
  // "rose to | 412 | last year"
  if (quantity !== null && isTurn(tokens, quantity.last)) return alone(at, quantity.last, 'unknown', 'none', false, quantity);
  // "four | taken hostage": a participle
  if (quantity !== null && takenForms.has(lowerAt(tokens, quantity.last)) && captiveStates.has(lowerAt(tokens, quantity.last + 1)))
    return alone(at, quantity.last, 'unknown', 'none', false, quantity);
  const partitive = quantity !== null && isSetBehind(tokens, quantity.last, limit);
  if (partitive && partitivePronouns.has(lowerAt(tokens, quantity.last + 1)))
    return alone(at, quantity.last + 2, 'person', 'none', true, quantity, true);
  const counted = partitive && quantity.last + 2 < limit ? quantityAt(tokens, quantity.last + 2, limit) : null;
  // "two of the | couple's | children": no number of them
  const owner = counted === null ? undefined : tokens[counted.last], set = owner !== undefined && isOwner(owner) ? null : counted;
  const group = nounFrom(tokens, at, nounStart(tokens, opening, partitive, set, limit, shouting), limit, opening, partitive, shouting);
  // "They killed | her | for looking": nobody of hers
  if (lower === 'her' && group?.last === at + 1 && endsObject(tokens, at)) return alone(at, at + 1, 'person', 'pronoun', false);
  // "In all | 12 guards | were killed": a sum
  if (quantity !== null && group?.kind === 'person' && group.head === quantity.last && isInAll(tokens, at)) return null;
  return group === null || set === null ? group : { ...group, set };
}

/** "In | all": the two open a sentence or a clause. */
const isInAll = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'all' && lowerAt(tokens, at - 1) === 'in' && tokens[at - 2]?.kind !== 'word';

/** "to | ensure | children are safe", "will | inform | nurses": a verb that is no noun, in front of one. */
const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tagged(tokens[at], Tag.VerbBase) && kindOf(tokens[at] as Token) === 'unknown' && isPlainNoun(tokens[at + 1])
    && (lowerAt(tokens, at - 1) === 'to' || tagged(tokens[at - 1], Tag.Modal));

const isPlainNoun = (token: Token | undefined): boolean => token !== undefined && !token.capital && kindOf(token) === 'person';

const BEHIND = Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Adverb | Tag.Pronoun | Tag.Be | Tag.Have | Tag.Modal;

/** "killed | her | for": no noun follows, and no preposition rules it. */
function endsObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !tagged(tokens[at - 1], Tag.Preposition) && (next === undefined || next.kind === 'punctuation' || tagged(next, BEHIND));
}

/** "In | Orsa | gunmen killed", "while in | Orsa | police shot": one past the name behind an "in" that opens a clause, where its subject follows. */
function frontPlaceEnd(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 2], opens = before === undefined || before.kind !== 'word' || frontJoints.has(before.lower);
  if (lowerAt(tokens, at - 1) !== 'in' || !opens || !tokens[at]?.capital) return null;
  let end = at;
  while (tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  const subject = tokens[end], verb = tokens[end + 1];
  const isSubject = subject?.kind === 'word' && !subject.capital && isPlural(subject) && !tagged(subject, Tag.Preposition | Tag.Determiner);
  return isSubject && tagged(verb, Tag.VerbPast | Tag.Be | Tag.Have) ? end : null;
}

/** A group that a pronoun or a number is the whole of. */
const alone = (
  first: number,
  last: number,
  kind: Kind,
  determiner: Group['determiner'],
  plural: boolean,
  quantity: Quantity | null = null,
  partitive = false,
): Group => ({ first, last, quantity, head: -1, noun: last, kind, plural, named: false, determiner, partitive, set: null });

/** "INR 500,000", "$5 million": an amount counts nobody. */
function moneyAt(tokens: readonly Token[], at: number, end: number): Group | null {
  if (!currencies.has(lowerAt(tokens, at)) || at + 1 >= end) return null;
  const amount = numeralAt(tokens, at + 1, end);
  return amount === null ? null : alone(at, amount.last, 'thing', 'none', false);
}

/** What the first words tell to be all of the group: "no one", "last week", "everyone aboard", "they". */
function wholeAt(tokens: readonly Token[], at: number): Group | null {
  const opener = tokens[at] as Token, { lower } = opener, next = lowerAt(tokens, at + 1);
  if (lower === 'no' && next === 'one') return alone(at, at + 2, 'person', 'no', false);
  if (lower === 'nobody' || lower === 'none' || (lower === 'neither' && next === 'of'))
    return alone(at, at + 1, 'person', 'no', false);
  if (lower === 'the' && next === 'other' && isOther(tokens, at + 2)) return alone(at, at + 2, 'person', 'definite', false);
  // "another | seriously injured"
  const isHurt = tagged(tokens[at + 1], Tag.Adverb) && unfortunates.has(lowerAt(tokens, at + 2)) && !isNominal(tokens[at + 3], false);
  if (lower === 'another' && isHurt) return alone(at, at + 1, 'unknown', 'a', false);
  // "last week | gunmen": a time, no group's first word
  if (isTurn(tokens, at)) return { ...alone(at, at + 2, 'thing', 'none', false), head: at + 1 };
  if (everyone.has(lower) && isOnBoard(tokens, at + 1)) return alone(at, at + 1, 'person', 'none', true);
  if (!isPersonal(opener)) return null;
  const kind = lower === 'it' || lower === 'itself' ? 'thing' : 'person';
  return alone(at, at + 1, kind, 'pronoun', pluralPronouns.has(lower));
}

/** "killing one and injuring the other", "the other | hurt": no noun behind "other". */
function isOther(tokens: readonly Token[], at: number): boolean {
  const isFate = unfortunates.has(lowerAt(tokens, at)), behind = isFate ? tokens[at + 1] : tokens[at];
  // "the identification of | the other injured": several
  if (isFate && !pairJoints.has(lowerAt(tokens, at - 3))) return false;
  return behind === undefined || !(isNominal(behind, false) || tagged(behind, Tag.NumberWord) || behind.kind === 'number');
}

/** "last week", "this year". */
const isTurn = (tokens: readonly Token[], at: number): boolean =>
  turns.has(lowerAt(tokens, at)) && turnUnits.has(lowerAt(tokens, at + 1));

/** One past "week", "three weeks", "few days" behind "the past"; or `at`. */
function spanEnd(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at - 1) !== 'past' || lowerAt(tokens, at - 2) !== 'the') return at;
  const unit = spanUnits.has(lowerAt(tokens, at)) ? at : at + 1, next = tokens[unit + 1];
  return spanUnits.has(lowerAt(tokens, unit)) && next !== undefined && !isOwner(next) ? unit + 1 : at;
}

/** "aboard", "on board". */
const isOnBoard = (tokens: readonly Token[], at: number): boolean => {
  const word = lowerAt(tokens, at);
  return word === 'aboard' || (word === 'on' && lowerAt(tokens, at + 1) === 'board');
};
