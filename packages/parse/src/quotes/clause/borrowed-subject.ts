/** "Authorities blame the gangs and | say": the subject of the clause that the verb is joined to. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { HANGS_ON_SUBJECT } from '../lexicon/prepositions.js';
import { isOneOf } from '../lexicon/words.js';
import { isColon, isDash, isStrongMark } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { type FoundSubject, sharedSubject } from './found-subject.js';
import { isInsertion } from './subject-past-insertion.js';
import { timeAfter } from './time-phrase.js';

/** The subject of the clause that ends at `joint`, an "and" or a comma. */
export function borrowedSubject(tokens: readonly Token[], joint: number): FoundSubject | null {
  const start = clauseStart(tokens, joint), inverted = subjectBehind(tokens, start, joint);
  if (inverted !== null) return inverted;
  // an opening adjunct: "On Monday, …"
  for (let from = start; from < joint; ) {
    const first = tagged(tokens[from], Tag.Coordinator | Tag.Adverb) ? from + 1 : from;
    const last = phraseAfter(tokens, first, joint);
    if (last > 0 && opensClause(tokens, first, last, joint)) return sharedSubject(first, isAgent(headOf(tokens, { first, last })) ? pastTails(tokens, last, joint) : last);
    const comma = commaIn(tokens, from, joint);
    if (comma < 0) return null;
    const verb = last === comma ? verbPastInsertion(tokens, comma, joint) : -1;
    if (verb > 0 && !tagged(tokens[first], Tag.Preposition | Tag.Subordinator | Tag.Adverb))
      return sharedSubject(first, last, { first: comma + 1, last: verb - 1 });
    from = comma + 1;
  }
  return null;
}

/** "“…,” said | Omar Lut |, and added": the subject behind the verb that a quotation stands in front of. */
function subjectBehind(tokens: readonly Token[], verb: number, joint: number): FoundSubject | null {
  if (tokens[verb]?.cue?.form !== 'past' || !isQuoted(tokens[verb - 1])) return null;
  const last = phraseAfter(tokens, verb + 1, joint);
  return last < 0 ? null : sharedSubject(verb + 1, last);
}

/** One past the mark, or the quotation with a mark of its own, that the clause begins behind; or where a further clause begins. */
function clauseStart(tokens: readonly Token[], joint: number): number {
  const isWithoutComma = tagged(tokens[joint], Tag.Coordinator) && !isComma(tokens[joint - 1]);
  const dash = loneDash(tokens, joint);
  let start = beforeSpeech(tokens, joint);
  while (start > 0 && !isStrongMark(tokens[start - 1]) && start - 1 !== dash && !endsSpeech(tokens[start - 1])) {
    if (isWithoutComma && start < joint && (isFurtherClause(tokens, start, joint) || isContrasted(tokens, start, joint))) return start;
    start--;
  }
  return start;
}

/** "Lut fled | - | police have found him, and say": the only dash in front of `joint`, a hyphen with spaces among them; or -1. */
function loneDash(tokens: readonly Token[], joint: number): number {
  const at = tokens.findIndex(isDash), dash = tokens[at];
  if (dash === undefined || at === 0 || at > joint || (tokens[at - 1] as Token).end === dash.start) return -1;
  return tokens.slice(at + 1, joint).some(isDash) ? -1 : at;
}

/** "Omar Lut said | : “…”, and added": where the mark leads in the quotation that stands right before `joint`; else `joint`. */
function beforeSpeech(tokens: readonly Token[], joint: number): number {
  const quotation = isComma(tokens[joint - 1]) ? joint - 2 : joint - 1, mark = tokens[quotation - 1];
  // "Omar Lut said it was | “too late,” | but added": the quotation is part of the clause
  if (isQuoted(tokens[joint - 1]) && tokens[joint - 2]?.kind === 'word') return joint - 1;
  return tagged(tokens[joint], Tag.Coordinator) && isQuoted(tokens[quotation]) && (isColon(mark) || isComma(mark)) ? quotation - 1 : joint;
}

/** "The mayor said it was late, and | the union said it was early | and vowed …": behind a comma, or a "but", another subject reports. */
function isFurtherClause(tokens: readonly Token[], start: number, joint: number): boolean {
  const isParted = isComma(tokens[start - 2]) || tokens[start - 1]?.lower === 'but';
  if (!isParted || !tagged(tokens[start - 1], Tag.Coordinator)) return false;
  const verb = skipAdverbs(tokens, phraseAfter(tokens, start, joint));
  return verb > start && tokens[verb]?.cue !== undefined && isFiniteAt(tokens, verb);
}

/** "Vell said it was calm, while | the police deny it | and say …": what is set against it has a subject of its own. */
const isContrasted = (tokens: readonly Token[], start: number, joint: number): boolean =>
  isComma(tokens[start - 2]) && /^(?:while|whereas)$/.test(tokens[start - 1]?.lower ?? '')
  && isFiniteAt(tokens, skipAdverbs(tokens, phraseAfter(tokens, start, joint)));

/** “…,” — a quotation with a mark of its own. */
const endsSpeech = (token: Token | undefined): boolean =>
  isQuoted(token) && /[,.!?]["”’'»]*$/.test(token.text.slice(-3));

/** A finite verb follows the phrase, what hangs on it, a time ("the ministry | on Thursday | raised") and adverbs aside. */
function opensClause(tokens: readonly Token[], first: number, last: number, joint: number): boolean {
  const verb = skipAdverbs(tokens, timeAfter(tokens, pastTails(tokens, last, joint)));
  return verb < joint && isFiniteAt(tokens, verb) && !tagged(tokens[first], Tag.Preposition | Tag.Subordinator);
}

/** The first comma between two indexes, or -1. */
function commaIn(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < last; i++) if (isComma(tokens[i])) return i;
  return -1;
}

/** "the envoy | to Orsa | accused": one past the prepositional phrases that hang on a noun phrase. */
function pastTails(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  while (isOneOf(tokens[last], HANGS_ON_SUBJECT) && !tagged(tokens[last + 1], Tag.VerbBase)) {
    const next = phraseAfter(tokens, last + 1, end);
    if (next < 0) return at;
    last = next;
  }
  return last;
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tagged(tokens[i], Tag.Adverb) && !tagged(tokens[i], AUXILIARY)) i++;
  return i;
}

/** "Danko, a surgeon at the clinic, | has treated sailors and says": the finite verb behind one insertion, or -1. */
function verbPastInsertion(tokens: readonly Token[], open: number, end: number): number {
  const close = commaIn(tokens, open + 1, end);
  return close > 0 && isInsertion(tokens, open + 1, close) && isFiniteAt(tokens, close + 1) ? close + 1 : -1;
}
