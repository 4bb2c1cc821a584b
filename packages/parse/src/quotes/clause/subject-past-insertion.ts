/** Subjects in front of an insertion: "Omar Lut, 34, of Homs, | said", "Hassan – a doctor – | said". */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma, opensClause } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { THERE } from '../lexicon/adverbs.js';
import { INSERTION_OPENERS, OPENS_NO_CLAUSE } from '../lexicon/insertions.js';
import { RELATIVES, RELATIVES_OF_MORE, SHORT_CLAUSE } from '../lexicon/joining-words.js';
import { IS_SPEAKING } from '../lexicon/occasions.js';
import { NAMED_BY } from '../lexicon/naming.js';
import { ARTICLES } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { isStrongMark } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { headOf } from '../speaker/head-noun.js';
import { isAgeOrDegree } from './apposition.js';
import { doerBefore, relativeHead } from './described-subject.js';
import { type FoundSubject, ownSubject } from './found-subject.js';
import { isTimeWord } from './time-before-verb.js';
import { officeAfter } from './office-phrase.js';
import { isPlaceTail } from './place-tail.js';
import { openingTime } from './time-phrase.js';

/** Tokens of an insertion between dashes, at most. */
const BETWEEN_DASHES = 25;

/** Tokens of an insertion between commas with its first comma, at most; and insertions in a row. */
const BETWEEN_COMMAS = 30, IN_A_ROW = 3;

/** Degrees between commas that do not count among the insertions in a row, at most. */
const DEGREES = 5;

/** A dash before the verb closes an insertion: "Hassan – a doctor in Homs – | said". */
export function pastDash(tokens: readonly Token[], close: number): FoundSubject | null {
  for (let i = close - 1; i > 0 && i > close - BETWEEN_DASHES; i--) {
    if (tokens[i]?.text !== tokens[close]?.text) continue;
    const first = phraseBefore(tokens, i);
    return first < 0 ? null : ownSubject(first, i, { first: i + 1, last: close });
  }
  return null;
}

/** Looks left past ", 34, of Homs," to the phrase that these commas stand behind. */
export function pastApposition(tokens: readonly Token[], close: number): FoundSubject | null {
  let end = close, fallback: FoundSubject | null = null, most = IN_A_ROW;
  for (let steps = 0; steps < most; steps++) {
    const open = commaBefore(tokens, end);
    if (open < 0 || !isInsertion(tokens, open + 1, end)) return fallback;
    // "Omar Lut, MD, PhD, FACP, a surgeon, said"
    if (end - open === 2 && isAgeOrDegree(tokens[open + 1]) && most < IN_A_ROW + DEGREES) most++;
    // "the union, whose president, | Omar Lut, | said"
    if (steps === 0 && isBehindWhose(tokens, open + 1)) return ownSubject(open + 1, close);
    // "Omar Lut, whose son, Tomas, | died in May, said": he died
    const isElsewhere = isBehindWhose(tokens, phraseBefore(tokens, open)) || isPlaceTail(tokens, phraseBefore(tokens, open), open);
    const first = isElsewhere ? -1 : phraseInFront(tokens, open);
    if (first >= 0 && !(fallback !== null && opensSpeech(tokens, first, open))) {
      const found = ownSubject(first, open, { first: open + 1, last: close });
      if (!isAppositionItself(tokens, first, steps) && !isBodyOfOffice(tokens, first, open)) return found;
      fallback ??= found;
    }
    end = open;
  }
  return fallback;
}

/** Words between "whose" and the comma in front of a name, at most. */
const WHOSE = 3;

/** "whose | president, | Omar Lut |": the name that begins at `first` is that of somebody's. */
export function isBehindWhose(tokens: readonly Token[], first: number): boolean {
  if (first < 2 || !tokens[first]?.capital || !isComma(tokens[first - 1])) return false;
  for (let i = first - 2; i > 0 && i >= first - 2 - WHOSE; i--) {
    if (tokens[i]?.lower === 'whose') return i < first - 2;
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "Meanwhile, | the mayor, …", "While talks failed, | the mayor, …": an adverb or a clause in front of who speaks. */
const opensSpeech = (tokens: readonly Token[], first: number, comma: number): boolean =>
  tagged(tokens[first - 1], Tag.Subordinator) || tagged(tokens[comma - 1], Tag.Adverb) && comma - first === 1;

/** The comma that opens the insertion which ends at `end`; -1 where a stronger mark or the end of a quotation comes first. */
function commaBefore(tokens: readonly Token[], end: number): number {
  let open = end - 1;
  const isOpen = (token: Token | undefined): boolean => isComma(token) || isStrongMark(token) || open < end - 1 && endsSpeech(token);
  while (open > 0 && !isOpen(tokens[open])) open--;
  const length = end - open;
  return open > 0 && isComma(tokens[open]) && length >= 2 && length <= BETWEEN_COMMAS ? open : -1;
}

/** “…,” — a quotation with a mark of its own. */
const endsSpeech = (token: Token | undefined): boolean =>
  isQuoted(token) && /[,.!?]["”’']*$/.test(token.text.slice(-3));

/** The first token of the phrase in front of an insertion's comma; -1 where it is none that could speak. */
function phraseInFront(tokens: readonly Token[], comma: number): number {
  // "a nurse | there |, speaking softly, said"
  if (isOneOf(tokens[comma - 1], THERE)) return phraseInFront(tokens, comma - 1);
  const phrase = phraseBefore(tokens, comma);
  // "Last month | the mayor |, Omar Lut, said"
  // "an inquiry into what | his spokesman |, Omar Lut, called “a crime”"
  const isOpened = opensClause(tokens, phrase) || tokens[phrase - 1]?.lower === 'what';
  const isWhole = phrase >= 0 && (isOpened || phrase > 0 && openingTime(tokens, 0) === phrase);
  const described = isWhole || phrase < 0 ? null : relativeHead(tokens, comma - 1) ?? doerBefore(tokens, phrase);
  const first = described?.subject.first ?? phrase;
  if (first < 0) return -1;
  if (!isWhole && !opensClause(tokens, first)) return isTimeWord(tokens[comma - 1]) ? beforeTail(tokens, first) : -1;
  // ", whose son | Davie, 19, was a guard, said": inside a clause that tells of the speaker
  if (tokens[first - 1]?.lower === 'whose' || tokens[first]?.lower === 'whose') return -1;
  // "Speaking at the fair, | the director said"
  if (tagged(tokens[first], Tag.VerbIng) && first === 0 && tagged(tokens[1], Tag.Preposition)) return -1;
  // an age or a degree cannot be the subject itself
  if (comma - first === 1 && isAgeOrDegree(tokens[first])) return -1;
  return isAdjunct(tokens, first, comma) ? -1 : first;
}

/** "One caller | on the first morning |, who …": whom the time tells of, where the phrase in front of its preposition opens a clause; or -1. */
function beforeTail(tokens: readonly Token[], time: number): number {
  if (!tagged(tokens[time - 1], Tag.Preposition) || time < 2) return -1;
  const first = phraseBefore(tokens, time - 1);
  return first >= 0 && opensClause(tokens, first) ? first : -1;
}

/** "On Sunday, …", "Meanwhile, …" is no subject. */
function isAdjunct(tokens: readonly Token[], first: number, comma: number): boolean {
  const leading = tokens[first] as Token;
  if (first === 0 && comma === 1 && tagged(leading, Tag.Adverb | Tag.Subordinator | Tag.TimeWord) && !tagged(leading, GIVEN_NAME)) return true;
  if (tagged(leading, Tag.Preposition) && !leading.capital || isTimeWord(tokens[comma - 1])) return true;
  return tagged(tokens[first - 1], Tag.Preposition) && (first === 1 || isComma(tokens[first - 2]));
}

/** ", curator of prints at the museum, Orsa, said": an apposition itself, the name stands before it. */
function isAppositionItself(tokens: readonly Token[], first: number, steps: number): boolean {
  const leading = tokens[first] as Token;
  if (!isComma(tokens[first - 1]) || leading.capital && !tagged(leading, Tag.Role)) return false;
  return !(steps > 0 && isOneOf(leading, ARTICLES));
}

/** "The managing director, | Orsa Harbour Agency |, Omar Lut, said": the body that the office at the sentence's begin is of. */
const isBodyOfOffice = (tokens: readonly Token[], first: number, last: number): boolean =>
  isComma(tokens[first - 1]) && tokens[last - 1]?.capital === true && tagged(tokens[last - 1], Tag.Body)
  && tagged(headOf(tokens, { first: 0, last: first - 1 }), Tag.Role) && officeAfter(tokens, 0) === first - 1;

/** "Ines Kalle of the harbour board, | says": a comma that should not stand between a sentence's opening name and its verb. */
export function pastStrayComma(tokens: readonly Token[], close: number): FoundSubject | null {
  const head = tokens[close - 1] as Token, first = phraseBefore(tokens, close);
  if (close < 2 || first < 0) return null;
  const isSpeaker = tagged(headOf(tokens, { first, last: close }), Tag.Role | Tag.People | Tag.Body);
  // “…,” | an army spokesman for the north, | told
  if (isQuoted(tokens[first - 1]) && isSpeaker) return ownSubject(first, close);
  // The officer, | said “The men ran.”
  if (isSpeaker && first === 0 && isQuoted(tokens[close + 2])) return ownSubject(first, close);
  const isName = head.capital || head.text === ')';
  return isName && opensSentence(tokens, first) ? ownSubject(first, close) : null;
}

/**
 * The phrase is the first of its sentence, a time aside, or what somebody speaks in: "Speaking to the Ledger on Monday, | Omar Lut, said".
 */
function opensSentence(tokens: readonly Token[], first: number): boolean {
  if (first === 0) return !tagged(tokens[0], Tag.Preposition | Tag.Adverb);
  return isComma(tokens[first - 1]) && (opensWithTime(tokens, first - 1) || opensSpeaking(tokens, first - 1));
}

/** "Speaking to the Ledger on Monday, |": no further comma stands before it. */
const opensSpeaking = (tokens: readonly Token[], comma: number): boolean =>
  isOneOf(tokens[0], IS_SPEAKING) && !tokens.slice(0, comma).some(isComma);

/** Words of a time that opens a sentence, at most. */
const TIME = 5;

/** "The following day, |", "Two weeks later, |": no more than a time stands before the comma. */
function opensWithTime(tokens: readonly Token[], comma: number): boolean {
  if (comma > TIME || !tagged(tokens[comma - 1], Tag.TimeWord | Tag.Weekday)) return false;
  for (let i = 0; i < comma; i++) if (isComma(tokens[i]) || isFiniteAt(tokens, i)) return false;
  return true;
}

/** Words of an insertion with "and" that are looked through for no verb, at most. */
const FEW = 6;

/** Between two commas: an age, a description, a place, a relative clause; not a clause of its own. */
export function isInsertion(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  if (token.kind === 'number' || isOneOf(token, INSERTION_OPENERS)) return true;
  if (tagged(token, Tag.Preposition | Tag.VerbIng | Tag.VerbPast | Tag.Adverb)) return true;
  // ", when reached by phone,": a joining word and a participle, without a subject of their own
  const isParticiple = tagged(tokens[first + 1], Tag.VerbPast | Tag.VerbIng);
  if (isOneOf(token, SHORT_CLAUSE) && isParticiple && !isFiniteAt(tokens, first + 2)) return true;
  if (tagged(token, Tag.Coordinator | Tag.Subordinator) && !isOneOf(token, OPENS_NO_CLAUSE))
    return token.lower === 'and' && (last - first < FEW || !holdsVerb(tokens, first, last));
  for (let i = first + 1; i < last; i++) {
    if (isOneOf(tokens[i], RELATIVES) || isOneOf(tokens[i], RELATIVES_OF_MORE)) return true;
    if (isMainVerb(tokens, i)) return false;
  }
  return true;
}

function holdsVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isFiniteAt(tokens, i)) return true;
  return false;
}

/** An auxiliary or a finite verb that reports; "'s" of a possessive is no verb: ", the paper's editor,". */
function isMainVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  // ", a student | called | Idris,"
  if (isOneOf(token, NAMED_BY) && tokens[at + 1]?.capital && !tagged(tokens[at - 1], AUXILIARY)) return false;
  if (token.lower !== "'s" && tagged(token, Tag.Be | Tag.Have | Tag.Modal)) return true;
  return token.cue !== undefined && isFiniteAt(tokens, at);
}
