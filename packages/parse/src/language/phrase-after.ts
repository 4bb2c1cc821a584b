/** The noun phrase behind a verb, read to the right: "said | a spokesman for the ministry | on Monday". */
import { OPENER, Tag, VERB } from '../lexicon/index.js';
import { wordSet } from '../lexicon/word-list.js';
import { isFiniteAt } from './finite-verb.js';
import {
  LONGEST_PHRASE, countsOffice, isDayOrMonth, isHead, isLonePronoun, isPlural, isPossessiveMark, isWithinName, isWord,
  postponedAdjectives,
} from './phrase-words.js';
import { type Token, tagged } from './tokens.js';

/** The noun phrase that begins at token `start`: one past its last index, or -1. */
export function phraseAfter(tokens: readonly Token[], start: number, ceiling = tokens.length): number {
  const highest = Math.min(ceiling, start + LONGEST_PHRASE);
  if (isLonePronoun(tokens[start]) && !isCountingOne(tokens, start)) return start + 1;
  let end = -1;
  /** A proper name is part of the phrase: no preposition carries it on. */
  let named = false;
  for (let i = start; i < highest; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' || isPossessiveMark(token) || i > start && isWithinName(tokens, i)) {
      end = i + 1;
    } else if (token.kind !== 'word') {
      const inner = i > start ? lastInside(tokens, i) : -1;
      if (inner < 0) break;
      if (end === i && isLetters(tokens, i)) end = inner + 1;
      i = inner;
    } else if (isDayOrMonth(token)) {
      if (!describes(tokens, i, start, end)) break;
    } else if (tagged(token, OPENER) && (!token.capital || i === start)) {
      if (i > start && !tagged(tokens[i - 1], Tag.Preposition | Tag.Coordinator | Tag.Determiner)) break;
      if (standsAlone(token) || isTheOther(tokens, i)) end = i + 1;
    } else if (end !== i || !goesOn(tokens, i, named, highest)) {
      const complement = end === i ? endOfAdjective(tokens, i, highest) : -1;
      if (complement > 0) return complement;
      if (!belongs(tokens, i, start, end)) break;
      named ||= token.capital && !tagged(token, NAMELESS);
      end = i + 1;
    }
  }
  return end > start ? end : -1;
}

/** Words with a capital that are no proper name by themselves: "the Foreign | Minister". */
const NAMELESS = Tag.Role | Tag.Body | Tag.Demonym | Tag.Place | Tag.Honorific;

const LONE_QUANTIFIERS = wordSet('others some many both all several few another');

/** "others | said", "many | said": a phrase without a noun. */
const standsAlone = ({ lower, capital }: Token): boolean =>
  LONE_QUANTIFIERS.has(lower) || (lower === 'most' && !capital);

/** "said | the other.": of two, with no noun behind it. */
const isTheOther = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'other' && tokens[at - 1]?.lower === 'the' && !isWord(tokens[at + 1]);

/** "one | of the cooks", "one | cook"; not "one | said". */
function isCountingOne(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'one') return false;
  const next = tokens[at + 1];
  return next?.lower === 'of' || (isHead(next) && !tagged(next, VERB));
}

/** Punctuation inside a phrase: the index of its last token, or -1. "Marsh | & | Sons". */
function lastInside(tokens: readonly Token[], at: number): number {
  const { kind, text } = tokens[at] as Token;
  if (text === '(') return isLetters(tokens, at) ? at + 2 : placeInName(tokens, at);
  return kind === 'punctuation' && (text === '&' || text === '/') ? at : -1;
}

/** Tokens of letters in brackets. */
const LETTERS = 3;

/** "the district chief executive | (DCE) | for Orsa": the letters of an office that goes on. */
const isLetters = (tokens: readonly Token[], open: number): boolean =>
  tokens[open]?.text === '(' && tokens[open + 2]?.text === ')' && /^\p{Lu}{2,5}$/u.test(tokens[open + 1]?.text ?? '')
  && LINKS_OF_OFFICES.has(tokens[open + 3]?.lower ?? '') && tagged(tokens[open - 1], Tag.Role | Tag.Body);

/** "the | (Orsa, Del.) | Evening News": a place in brackets inside a name; index of the closing bracket, or -1. */
function placeInName(tokens: readonly Token[], open: number): number {
  if (!tagged(tokens[open - 1], Tag.Determiner) || !tokens[open + 1]?.capital) return -1;
  for (let i = open + 2; i < open + 8; i++) {
    if (tokens[i]?.text === ')') return tokens[i + 1]?.capital ? i : -1;
  }
  return -1;
}

/** "a | Thursday | evening meeting", "| Thursday | 's meeting": a day that goes on with what it describes. */
function describes(tokens: readonly Token[], day: number, start: number, end: number): boolean {
  const next = tokens[day + 1];
  if (next !== undefined && isPossessiveMark(next)) return true;
  return day > start && end < 0 && isHead(next) && !next?.capital;
}

const LINKS = wordSet('for at with in from');
const LINKS_OF_OFFICES = wordSet('for of');
const EXTREMES = wordSet('least most');

/** Whether this word carries the phrase on: "the head | of the port", "Lut | and his aide". */
function goesOn(tokens: readonly Token[], at: number, named: boolean, highest: number): boolean {
  const token = tokens[at] as Token, next = tokens[at + 1];
  if (token.lower === 'of' || isLetters(tokens, at - LETTERS)) return true;
  if (token.lower === 'and') return (isSecond(next) || areSecond(tokens, at + 1)) && isUnfollowed(tokens, at + 1, highest);
  // "Doctors | Without Borders"; among capitals throughout none can be told
  if (token.capital && tagged(token, Tag.Preposition))
    return next?.capital === true && tokens[at - 1]?.capital === true && token.text !== token.text.toUpperCase();
  if (goesOnInBody(tokens, at) || servesSomebody(tokens, at)) return true;
  if (named || token.capital || !LINKS.has(token.lower)) return false;
  // "told reporters | at least nine had left"
  if (token.lower === 'at' && EXTREMES.has(next?.lower ?? '')) return false;
  return (isHead(next) || tagged(next, OPENER)) && !isDayOrMonth(next);
}

/** Serve whoever stands behind "to". Source: own list. */
const SERVE = wordSet('adviser advisor advisers advisors aide aides assistant assistants ambassador envoy consultant consultants counsel counsellor heir');

/** "a longtime adviser | to | the mayor": whom the one in front serves. */
const servesSomebody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'to' && SERVE.has(tokens[at - 1]?.text ?? '') && (isHead(tokens[at + 1]) || tagged(tokens[at + 1], OPENER)) && !tagged(tokens[at + 1], Tag.VerbBase);

const BODY_LINKS = wordSet('for on to');

/** "the International Organization | for | Migration", "the Committee | to | Protect Journalists": inside a body's name. */
function goesOnInBody(tokens: readonly Token[], at: number): boolean {
  const body = tokens[at - 1], behind = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
  if (!BODY_LINKS.has((tokens[at] as Token).lower) || !body?.capital || !tagged(body, Tag.Body) && body.lower !== 'commissioner') return false;
  return behind?.kind === 'word' && behind.capital && !isDayOrMonth(behind);
}

/** The first word of the second of two: "Lut and | Danko", "the mayor and | his aide". */
const isSecond = (token: Token | undefined): boolean =>
  isWord(token) && !tagged(token, Tag.Pronoun)
  && (token.capital || tagged(token, OPENER | Tag.Role | Tag.People | Tag.Demonym));

/** "workers and | shop owners": a plural, with a plain word in front that tells of it. */
const areSecond = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !tagged(tokens[at], VERB | Tag.Adverb | Tag.Preposition | Tag.Pronoun) && tagged(tokens[at + 1], Tag.Role | Tag.People)
  && isPlural(tokens[at + 1] as Token);

/** After "and": no verb follows the second noun phrase at once, so that it is no new clause. */
function isUnfollowed(tokens: readonly Token[], start: number, highest: number): boolean {
  for (let i = start; i < highest; i++) {
    const token = tokens[i] as Token;
    if (isFiniteAt(tokens, i)) return false;
    if (token.kind !== 'word' || tagged(token, Tag.Preposition | Tag.Adverb)) return true;
  }
  return true;
}

/** "a person | close to the talks": one past the phrase behind the adjective, or -1. */
function endOfAdjective(tokens: readonly Token[], at: number, highest: number): number {
  if (!postponedAdjectives.has((tokens[at] as Token).lower)) return -1;
  const link = tokens[at + 1]?.lower;
  return link === 'to' || link === 'with' ? phraseAfter(tokens, at + 2, highest) : -1;
}

/** Whether the word is the phrase's own: no verb, no time, nothing that opens another phrase. */
function belongs(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  const token = tokens[at] as Token, next = tokens[at + 1];
  if (opensDescription(tokens, at) || countsOffice(tokens, at)) return true;
  // "Alliance to Reclaim | Our | Schools"
  if (token.capital && next?.capital && end === at && tagged(token, Tag.Possessive)) return true;
  if (!isHead(token) || isLateOrEarly(token, next)) return false;
  if (at === start) return true;
  if (isLonePronoun(token) && !isOneInside(tokens, at)) return false;
  // "nine | years | ' experience": how much of it
  const isMeasure = next !== undefined && isPossessiveMark(next);
  if (!token.capital && tagged(token, Tag.TimeWord) && end < 0 && tells(tokens, at)) return true;
  if (!token.capital && (tagged(token, Tag.Adverb) || (end === at && tagged(token, Tag.TimeWord) && !isMeasure))) return false;
  return !isLastOrNext(token, next) && !isFiniteAt(tokens, at);
}

const INDEFINITE = wordSet('a an');

/** "an | afternoon | news conference": which one it is. */
const tells = (tokens: readonly Token[], at: number): boolean =>
  INDEFINITE.has(tokens[at - 1]?.lower ?? '') && isHead(tokens[at + 1]) && !tagged(tokens[at + 1], Tag.TimeWord | Tag.Adverb | VERB);

/** "a | first | draft", "the | recently | released report", "Orsa's | newly | elected mayor": right behind its article an adverb tells of what comes. */
function opensDescription(tokens: readonly Token[], at: number): boolean {
  const adverb = tokens[at] as Token, next = tokens[at + 1];
  const before = tokens[at - 1], opens = tagged(before, OPENER) || before !== undefined && isPossessiveMark(before);
  if (adverb.capital || !tagged(adverb, Tag.Adverb) && adverb.lower !== 'recently' || !opens) return false;
  return next?.kind === 'word' && isHead(next) && !tagged(next, Tag.Pronoun);
}

/** "this | one", "Channel | One", "the aunt of | one of the sailors" */
function isOneInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], before = tokens[at - 1];
  if (token?.lower !== 'one') return false;
  if (token.text === 'One' && before?.capital) return true;
  return tagged(before, Tag.Determiner) || tagged(before, Tag.Preposition) && isCountingOne(tokens, at);
}

const BEFORE_TIMES = wordSet('on in last');

/** "said Danko | late Monday", "said Danko | early in June". */
const isLateOrEarly = ({ lower }: Token, next: Token | undefined): boolean =>
  (lower === 'late' || lower === 'early') && (isDayOrMonth(next) || BEFORE_TIMES.has(next?.lower ?? ''));

const WHICH_TIME = wordSet('last this next earlier');

/** "said Danko | last week", "said Danko | this Monday". */
const isLastOrNext = ({ lower }: Token, next: Token | undefined): boolean =>
  WHICH_TIME.has(lower) && (isDayOrMonth(next) || (tagged(next, Tag.TimeWord) && !next?.capital));
