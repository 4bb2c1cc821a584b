/** Who speaks in a document: "her statement", "the ministry's report", "a Reuters report", "the post" of the last speaker. */
import type { SpeakerKind } from '@onrecord/schema';
import { isDayOrMonth } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { timeAfter } from '../clause/time-phrase.js';
import { QUALIFIES_REPORT } from '../lexicon/noun-verbs.js';
import { BY_OR_FROM } from '../lexicon/prepositions.js';
import { CAMPS, OF_STATES } from '../lexicon/sources.js';
import { isOneOf } from '../lexicon/words.js';
import { FIGURES, ISSUED, MADE, MESSAGES, PLATFORMS, SENT_OUT, SURVEYS, WRITINGS } from '../lexicon/writings.js';
import { wordsOf } from '../words-of.js';
import { headOf } from './head-noun.js';
import { skipArticle } from './name-in-phrase.js';
import { pronoun } from './pronoun.js';
import { type Base, type Memory, type Who, whoIs } from './who.js';

/** The author of the document that a phrase names, or null where nobody is told. */
export function authorOf(tokens: readonly Token[], phrase: Range, base: Base, part: number, memory: Memory): Who | null {
  return ownerOf(tokens, phrase, base, part, memory)
    ?? issuerOf(tokens, phrase, base, part, memory)
    ?? lastToSpeak(tokens, phrase, base, part, memory);
}

/** "her | statement", "his January 2021 | post" */
function ownerOf(tokens: readonly Token[], { first, last }: Range, base: Base, part: number, memory: Memory): Who | null {
  const opening = tokens[first]?.lower;
  const isDated = tokens.slice(first + 1, last - 1).every((token) => isDayOrMonth(token) || token.kind === 'number');
  if (last - first < 2 || !isDated || opening !== 'his' && opening !== 'her') return null;
  const author = pronoun(opening === 'his' ? 'he' : 'she', { ...base, role: null }, part, memory);
  return author.name === null ? null : author;
}

/** "the ministry's | report", "a Reuters | report": of a writing without a possessive only a body is the author. */
function issuerOf(tokens: readonly Token[], { first, last }: Range, base: Base, part: number, memory: Memory): Who | null {
  const head = tokens.indexOf(headOf(tokens, { first, last }), first), owner = ownerLast(tokens, first, head), possessive = owner > first;
  if (!possessive && !isOneOf(tokens[head], ISSUED) && !isOneOf(tokens[head], FIGURES)) return null;
  // "Opposition | figures", "public | figures": people
  if (!possessive && tokens[head]?.lower === 'figures' && isOneOf(tokens[head - 1], CAMPS)) return null;
  const end = possessive ? owner : nameLast(tokens, first, head), start = nameFirst(tokens, first, end);
  if (!possessive && (isLand(tokens[end - 1]) || isOneOf(tokens[end - 1], PLATFORMS))) return null;
  const issuer = start < end ? whoIs(tokens, { first: start, last: end }, null, part, memory) : null;
  if (issuer === null || issuer.name === null || !possessive && (issuer.person !== null || issuer.kind === 'person')) return null;
  return { ...issuer, start: base.start, end: base.end, role: null };
}

/** "the ministry | 's report", "Orsa Watch | 's Best Cities report": the mark in front of the noun, what the writing is called between them; or -1. */
function ownerLast(tokens: readonly Token[], first: number, head: number): number {
  let at = head - 1;
  while (at > first && tokens[at]?.capital && tokens[at]?.lower !== "'s" && !tagged(tokens[at], Tag.Body)) at--;
  return tokens[at]?.lower === "'s" ? at : -1;
}

/** "a tally by | Harbour Watch", "data compiled by | the ministry": one past the "by" or "from" behind the noun at `head`, or -1. */
export function makerFirst(tokens: readonly Token[], head: number): number {
  if (!isOneOf(tokens[head], FIGURES) && !isOneOf(tokens[head], WRITINGS) || isOneOf(tokens[head], SURVEYS)) return -1;
  // "data released | Friday | by the ministry"
  const link = isOneOf(tokens[head + 1], MADE) ? timeAfter(tokens, head + 2) : head + 1;
  return isOneOf(tokens[link], BY_OR_FROM) ? link + 1 : -1;
}

/** The body or the person with a name whose figures or writing the phrase tells of; null for all other phrases. */
export function makerOf(tokens: readonly Token[], phrase: Range, base: Base, part: number, memory: Memory): Who | null {
  const first = makerFirst(tokens, tokens.indexOf(headOf(tokens, phrase), phrase.first));
  if (first < 0 || first >= phrase.last || isLand(tokens[phrase.last - 1]) || isDayOrMonth(tokens[first])) return null;
  const maker = whoIs(tokens, { first, last: phrase.last }, null, part, memory);
  // "a study by Ines Kalle, Omar Lut and | Professor Brandt": one of several
  const isOneOfThem = maker.person !== null && tokens.slice(first, phrase.last).some((token) => tagged(token, Tag.Coordinator));
  const own = { first: skipArticle(tokens, phrase.first), last: phrase.last };
  if (isOneOfThem) return { ...base, name: wordsOf(tokens, own), kind: 'document' };
  const isNamed = maker.person !== null || maker.kind === null && tokens[first]?.capital === true;
  const isKnown = isNamed || maker.kind !== null && BODIES.has(maker.kind);
  return isKnown && maker.name !== null ? { ...maker, start: base.start, end: base.end, role: null } : null;
}

const BODIES: ReadonlySet<SpeakerKind> = new Set(['organisation', 'government', 'media']);

/** "a Dutch | study", "an Ohio | report": where it comes from; "a U.N. | report" is of a body. */
const isLand = (token: Token | undefined): boolean => tagged(token, Tag.Place | Tag.Demonym) && !isOneOf(token, OF_STATES);

/** "a Harbour Office | press release": one past the last capital in front of the noun. */
function nameLast(tokens: readonly Token[], first: number, head: number): number {
  let end = head;
  while (end > first && isOneOf(tokens[end - 1], SENT_OUT) && !tokens[end - 1]?.capital) end--;
  return end;
}

/** The first capital of the phrase that is no article nor day: "a Monday | Reuters report". */
function nameFirst(tokens: readonly Token[], first: number, end: number): number {
  let start = first;
  while (start < end && (!tokens[start]?.capital || tagged(tokens[start], Tag.Determiner | Tag.Month | Tag.Weekday) || isOneOf(tokens[start], QUALIFIES_REPORT))) start++;
  // "New | research": a capital of the sentence's, as far as anything tells
  const isOpening = start === 0 && end === 1 && tokens[1]?.lower !== "'s" && !tagged(tokens[0], Tag.Body | Tag.Media) && !/^\p{Lu}{2,}$/u.test(tokens[0]?.text ?? '');
  return isOpening ? end : start;
}

/** Paragraphs that a message stands behind the words of its author, at most. */
const NEAR = 2;

/** "the post": of the one who spoke last near by, and wrote. */
function lastToSpeak(tokens: readonly Token[], { first, last }: Range, base: Base, part: number, memory: Memory): Who | null {
  if (tokens[first]?.lower !== 'the' || last - first !== 2 || !isOneOf(tokens[first + 1], MESSAGES)) return null;
  // "the post | by a nurse": another's
  if (isOneOf(tokens[last], BY_OR_FROM)) return null;
  const before = memory.speakers[0];
  if (before === undefined || part - before.part > NEAR) return null;
  // "Omar Lut said he wept. | The letter | told him": he did not write it
  const noun = (tokens[first + 1] as Token).lower, isWriter = before.tokens.some((token) => isOfWriting(token, noun));
  const { who } = before, isKnown = who.name !== null && (who.person !== null || who.kind !== null);
  if (who.person !== null && !isWriter) return null;
  return isKnown && who.kind !== 'document' ? { ...who, start: base.start, end: base.end } : null;
}

/** "emailed", "in a blog | post", "wrote", "the statement": tells that somebody wrote, or put it as the noun says. */
const isOfWriting = (token: Token, noun: string): boolean =>
  token.lower.startsWith(noun) || isOneOf(token, MESSAGES) || WRITES.has(token.cue?.lemma ?? '');

const WRITES: ReadonlySet<string> = new Set(['write', 'post', 'tweet', 'publish', 'state', 'announce', 'email']);
