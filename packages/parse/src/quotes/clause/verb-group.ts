/** The verb group that a reporting verb ends: "has repeatedly | said", "went on to | say", "was heard | telling". */
import { type Token, tagged } from '../../language/tokens.js';
import { type Cue, AUXILIARY, Tag } from '../../lexicon/index.js';
import { FLOATING } from '../lexicon/adverbs.js';
import { CONTRACTED_WITH_IS } from '../lexicon/pronouns.js';
import { SPANS } from '../lexicon/times.js';
import { CAN, CARRIES_ON, COMPELS, CONTINUES, GOES, HABITS, KEEPS, MODAL_OR_NAME, OWNS_UP, SAYS_IT, WITNESSED } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';

export interface VerbGroup {
  /** The token before the group. */
  readonly left: number;
  /** The auxiliaries that it holds. */
  readonly be: boolean;
  readonly have: boolean;
  readonly does: boolean;
}

/** The verb group of the verb at `at`, read back from `from`; null where it is negated, an infinitive or says what may be. */
export function verbGroup(tokens: readonly Token[], at: number, from: number | null): VerbGroup | null {
  const witnessed = isWitnessed(tokens, at);
  let left = from ?? carrierBefore(tokens, at) ?? (witnessed ? at - 2 : at - 1);
  let be = false, have = false, does = false;
  for (; left >= 0; left--) {
    const before = tokens[left] as Token;
    if (isGrudging(tokens, left)) continue;
    if (isUnreal(before, witnessed)) return null;
    // "have | for years | been saying"
    if (isOneOf(before, SPANS) && tokens[left - 1]?.lower === 'for' && tagged(tokens[left - 2], Tag.Have)) { left--; continue; }
    if (tagged(before, Tag.Modal) && witnessed) continue;
    if (tagged(before, Tag.Do)) does = true;
    else if (before.lower === "'s" && !isOneOf(tokens[left - 1], CONTRACTED_WITH_IS)) break; // Danko's
    else if (tagged(before, Tag.Be)) be = true;
    else if (tagged(before, Tag.Have)) have = true;
    else if (!isFloating(tokens, left) && !isAdverb(before)) break;
  }
  return { left, be, have, does };
}

/** "did not | say", "to | say", "may | say": nobody has said it. */
function isUnreal(before: Token, witnessed: boolean): boolean {
  if (tagged(before, Tag.Negation) || before.lower === 'to') return true;
  if (tagged(before, Tag.Do | Tag.Be | Tag.Have) && before.lower.endsWith("n't")) return true;
  if (!tagged(before, Tag.Modal)) return false;
  return !(before.capital && isOneOf(before, MODAL_OR_NAME) || witnessed && isOneOf(before, CAN));
}

/** "would | only | say that he had gone": that much was said. */
const isGrudging = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'would' && tokens[at + 1]?.lower === 'only' && isOneOf(tokens[at + 2], SAYS_IT);

/** "we can | all agree" */
const isFloating = (tokens: readonly Token[], at: number): boolean =>
  isOneOf(tokens[at], FLOATING) && tagged(tokens[at - 1], AUXILIARY);

const isAdverb = (token: Token): boolean =>
  tagged(token, Tag.Adverb) && !tagged(token, Tag.Determiner) && token.kind === 'word' && !token.capital;

/** The auxiliaries go with the form of the verb: "has said", "is saying"; neither "was told" nor "a letter | written to him". */
export function isActive({ form }: Cue, { be, have }: VerbGroup): boolean {
  if (be && form !== 'ing') return false;
  return have ? form !== 'base' && form !== 'present' : form !== 'participle';
}

/**
 * "Danko went on to | say", "continues to insist", "keeps saying", "was forced to admit": the token before the verb that carries it, where
 * the one it carries
 * is as good as "said"; else null.
 */
function carrierBefore(tokens: readonly Token[], at: number): number | null {
  const cue = tokens[at]?.cue, before = tokens[at - 1], second = tokens[at - 2];
  if (cue?.form === 'ing' && isOneOf(before, KEEPS)) return at - 2;
  if (before?.lower !== 'to' || cue?.kind === 'quotation') return null;
  if (OWNS_UP.has(cue?.lemma ?? '') && second?.lower === 'had') return at - 3;
  if (OWNS_UP.has(cue?.lemma ?? '') && isOneOf(second, COMPELS)) return beforeCompelled(tokens, at - 3);
  if (isOneOf(second, CONTINUES) || isOneOf(second, HABITS) && cue?.lemma === 'say') return at - 3;
  return second?.lower === 'on' && isOneOf(tokens[at - 3], GOES) ? at - 4 : null;
}

/** "has now been | forced to admit": the token before the auxiliaries of the passive; null where it is none. */
function beforeCompelled(tokens: readonly Token[], last: number): number | null {
  let left = last;
  while (tagged(tokens[left], Tag.Be | Tag.Have) || isAdverb(tokens[left] as Token) && left > 0) left--;
  return tagged(tokens[last], Tag.Be) ? left : null;
}

/** "can be heard | telling the crowd", "was filmed | saying": the words are spoken all the same. */
const isWitnessed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.cue?.form === 'ing' && isOneOf(tokens[at - 1], WITNESSED) && tagged(tokens[at - 2], Tag.Be);

/** The reporting verb at `at`, in the form of the verb that carries it. */
export function finiteCue(tokens: readonly Token[], at: number): Cue | undefined {
  const cue = tokens[at]?.cue;
  if (cue !== undefined && isGrudging(tokens, at - 2)) return { ...cue, form: 'past' };
  const carrier = cue === undefined ? null : carrierBefore(tokens, at);
  if (cue === undefined || carrier === null) return cue;
  const verb = tokens[carrier + 1];
  if (verb?.lower === 'going') return { ...cue, form: 'ing' };
  if (verb?.lower.endsWith('s')) return { ...cue, form: 'present' };
  return { ...cue, form: isOneOf(verb, CARRIES_ON) ? 'base' : 'past' };
}
