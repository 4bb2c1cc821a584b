/** What stands in a subject's words and is no part of it: an adverb in front, a bracket, a participle or an occasion behind, a time. */
import { phraseBefore } from '../../language/phrase-before.js';
import { isComma, isHead } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AGENT, Tag } from '../../lexicon/index.js';
import { OPENING_ADVERBS } from '../lexicon/adverbs.js';
import { SPOKEN } from '../lexicon/noun-verbs.js';
import { EXTREMES } from '../lexicon/prepositions.js';
import { INDEFINITE } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { doingIn } from './doing.js';
import type { FoundSubject } from './found-subject.js';
import { withoutOccasion } from './occasion.js';
import { pastTime } from './time-before-verb.js';

/** The subject without what opens the sentence in front of it, and without what it says this in. */
export const trimmedSubject = (tokens: readonly Token[], subject: Range): Range =>
  beforeDoing(tokens, withoutOccasion(tokens, pastTime(tokens, pastPlace(tokens, pastAdverb(tokens, pastObject(tokens,
    withTown(tokens, pastBracket(tokens, subject))))))));

/** Words of a town's name, at most. */
const TOWN = 3;

/** "The | New Orsa, | Vell-based company": the town in front of the comma belongs to it. */
function withTown(tokens: readonly Token[], { first, last }: Range): Range {
  if (!isComma(tokens[first - 1]) || !tokens[first]?.lower.endsWith('-based')) return { first, last };
  let town = first - 1;
  while (town > first - 1 - TOWN && tokens[town - 1]?.capital && !tagged(tokens[town - 1], Tag.Determiner)) town--;
  return town < first - 1 && tagged(tokens[town - 1], Tag.Determiner) ? { first: town - 1, last } : { first, last };
}

/** "an accusation | Ankara | called “nonsense”": what somebody says something of stands in front of him, without a joining word. */
function pastObject(tokens: readonly Token[], { first, last }: Range): Range {
  const isSpoken = isOneOf(tokens[first + 1], SPOKEN);
  return isComma(tokens[first - 1]) && isOneOf(tokens[first], INDEFINITE) && isSpoken && tokens[first + 2]?.capital && first + 2 < last
    ? { first: first + 2, last } : { first, last };
}

/** "After the match | Omar Lut", "Outside the court | Mr. Lut": the name behind the place or the time that opens the sentence, or all. */
function pastPlace(tokens: readonly Token[], { first, last }: Range): Range {
  if (first !== 1 || !tagged(tokens[0], Tag.Preposition) || tokens[first]?.lower !== 'the') return { first, last };
  let name = last;
  while (name > first && tokens[name - 1]?.capital) name--;
  const noun = tokens[name - 1];
  const isThing = name > first + 1 && name < last && noun?.kind === 'word' && !tagged(noun, Tag.Role | Tag.People | Tag.Honorific | Tag.Preposition);
  return isThing ? { first: name, last } : { first, last };
}

/** "(Orsa Star) | accountant Omar Lut", "| the agency (Orsa) and the Star": behind a bracket that the phrase does not open, or all. */
function pastBracket(tokens: readonly Token[], { first, last }: Range): Range {
  const close = tokens.findIndex(({ text }, at) => at >= first && at < last - 1 && text === ')');
  let open = close;
  while (open >= 0 && tokens[open]?.text !== '(') open--;
  if (close < 0 || open >= first) return { first, last };
  const isJoined = tagged(tokens[close + 1], Tag.Coordinator), whole = isJoined && open > 0 ? phraseBefore(tokens, open) : -1;
  return { first: whole >= 0 ? whole : isJoined ? close + 2 : close + 1, last };
}

/** "However | Danko said", "Even | the mayor said": the adverb that opens the sentence is no part of its subject. */
function pastAdverb(tokens: readonly Token[], { first, last }: Range): Range {
  // "| at least half of them"
  if (isOneOf(tokens[first], EXTREMES) && tokens[first - 1]?.lower === 'at') return { first: first - 1, last };
  const next = tokens[first + 1], opens = first === 0 && first + 1 < last && isOneOf(tokens[0], OPENING_ADVERBS);
  return opens && (next?.capital || tagged(next, Tag.Determiner | Tag.Possessive)) ? { first: first + 1, last } : { first, last };
}

/** "a lawyer | representing Omar Lut | said": whom it is done to is no part of the subject. */
function beforeDoing(tokens: readonly Token[], { first, last }: Range): Range {
  const doing = doingIn(tokens, first, last);
  return { first, last: doing < 0 ? last : doing };
}

/** "A report | released | last year said": what was done then to the subject is no part of it. */
export function beforeParticiple(tokens: readonly Token[], found: FoundSubject | null): FoundSubject | null {
  if (found === null) return null;
  const { subject } = found, last = subject.last - 1, token = tokens[last];
  const isDone = tagged(token, Tag.VerbPast) && !tagged(token, AGENT) && !token?.capital && last - subject.first > 1;
  return isDone && isHead(tokens[last - 1]) ? { ...found, subject: { first: subject.first, last } } : found;
}
