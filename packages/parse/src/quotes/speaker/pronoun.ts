/**
 * he, she, they, it: who was spoken of. Evidence adds up (how near, a speaker of late, first in its sentence, gender), by
 * the strength of the published heuristics: last speaker, then subject of the sentence before, then the nearest.
 */
import { isFiniteAt } from '../../language/finite-verb.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { type Gender, genderOfTitle } from '../../lexicon/gender.js';
import { Tag } from '../../lexicon/index.js';
import type { Cast, Person } from '../cast/cast.js';
import { appositionAfter } from '../clause/apposition.js';
import { mainSubject, topicOf } from '../clause/main-subject.js';
import { opensRest } from '../clause/opens-rest.js';
import { isColon, isDash, isEnd } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { THERE } from '../lexicon/adverbs.js';
import { SEVERAL } from '../lexicon/sources.js';
import { REPLIES } from '../lexicon/verbs.js';
import { MESSAGES } from '../lexicon/writings.js';
import { isOneOf } from '../lexicon/words.js';
import { antecedent } from './antecedent.js';
import { namedInFront } from './fronted.js';
import { headOf, isAgent, isPlural } from './head-noun.js';
import { kindOfDescription } from './kind.js';
import { nameIn, skipArticle } from './name-in-phrase.js';
import { whoDied } from './who-died.js';
import { broughtIn, nobodyNamed, officeTold, unnamedSpeaker, whoWasSilent } from './unnamed.js';
import { type Base, type Memory, type Subject, type Who, whoIs } from './who.js';

/** Where a pronoun stands in its sentence. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
}

/** Whom the pronoun means; without a name where the article does not let us know. */
export function pronoun(word: string, base: Base, part: number, memory: Memory, place: Place | null = null): Who {
  if (word === 'they' || word === 'it') return crowdOrBody(word, base, part, memory, place);
  const gender = word === 'he' ? 'male' : 'female', own = place === null ? null : ownSubject(gender, part, memory, place);
  if (own !== null) return { ...own, start: base.start, end: base.end, role: own.person?.role ?? null };
  const fronted = place === null ? null : namedInFront(gender, memory, place);
  if (fronted !== null) return { ...base, name: fronted.name, person: fronted, role: fronted.role, kind: 'person', gender };
  const silent = whoWasSilent(gender, part, memory, place) ?? broughtIn(gender, part, memory, place) ?? officeTold(gender, part, memory, place);
  if (silent !== null) return { ...silent, start: base.start, end: base.end, gender, role: silent.person?.role ?? null };
  const named = [...namedBehind(base, memory, place), ...namedInQuotation(memory, place)];
  const others = new Set([...named, ...whoAsked(memory, place), ...whoDied(memory)]);
  const found = antecedent(gender, base, part, memory, others);
  const unnamed = unnamedSpeaker(gender, part, memory, found?.lastNamed ?? null, place);
  if (unnamed !== null) return { ...unnamed, start: base.start, end: base.end, gender, role: null };
  if (found === null) {
    const subject = nobodyNamed(gender, base, part, memory);
    return subject.name === null ? spokeJustNow(base, part, memory, place) ?? subject : subject;
  }
  return { ...base, name: found.person.name, person: found.person, role: found.person.role, kind: 'person', gender };
}

/** "Gul Zaman said it was late. “…,” | he | said": whose given name is a woman's elsewhere; not "Mrs. Zaman". */
function spokeJustNow(base: Base, part: number, { speakers: [last] }: Memory, place: Place | null): Who | null {
  const person = last?.part === part && last.tokens !== place?.tokens ? last.who.person : null;
  if (person === null || [...person.offices].some((office) => genderOfTitle(office) !== null)) return null;
  return { ...base, name: person.name, person, role: person.role, kind: 'person' };
}

/** Tokens from a pronoun to the subject of what it says, at most: "He | had also said that General Danko". */
const SUBJECT = 6;

/** "He | said Danko had left": the subject of what he says is another. */
function namedBehind({ start }: Base, { cast }: Memory, place: Place | null): ReadonlySet<Person> {
  const { tokens, at } = place ?? { tokens: [], at: 0 };
  const cue = tokens.findIndex((token, i) => i > at && i < at + SUBJECT && token.cue !== undefined);
  let own = at + 1;
  while (tagged(tokens[own], Tag.Adverb)) own++;
  // "She | gave Ines a book, saying": nor is it whom she gave it to
  const verb = (cue < 0 || own < cue) && isFiniteAt(tokens, own) && tokens[own + 1]?.capital ? own : cue;
  if (verb < 0) return new Set();
  let behind = tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  while (tokens[behind]?.capital && tokens[behind + 1]?.capital) behind++;
  const last = tokens[behind]?.end ?? start;
  return new Set(cast.before(last, (other) => other.start > start).filter(({ quoted }) => !quoted).map(({ person }) => person));
}

/** Characters of a quotation's opening marks, at most. */
const MARKS = 2;

/** “Omar Lut was late,” | he | said: whom the quotation opens with by name is another. */
function namedInQuotation({ cast }: Memory, place: Place | null): readonly Person[] {
  const quotation = place?.tokens.find(isQuoted);
  if (quotation === undefined) return place === null ? [] : namedInStatement(cast, place);
  return cast.before(quotation.start + MARKS + 1, ({ start }) => start >= quotation.start).map(({ person }) => person);
}

/** "Omar Lut was late, | he | said.": nor does he whom the statement opens with. */
function namedInStatement(cast: Cast, { tokens, at }: Place): readonly Person[] {
  const verb = tokens[at + 1];
  const isBehind = isComma(tokens[at - 1]) && verb?.cue?.kind === 'speech' && (tokens[at + 2] === undefined || isEnd(tokens[at + 2]));
  const opening = tokens[0] as Token;
  return isBehind ? cast.before(opening.end, ({ start }) => start >= opening.start).map(({ person }) => person) : [];
}

/** "Lut asked Danko whether it was safe. “No,” | he | replied", "… “No,” | he | said": those who asked do not answer. */
function whoAsked({ cast, lastSubject }: Memory, place: Place | null): readonly Person[] {
  if (place === null) return [];
  const subject = lastSubject(), replies = place.tokens.some(({ cue }) => cue !== undefined && REPLIES.has(cue.lemma));
  const asks = subject?.tokens.findIndex(({ cue }, at) => cue?.lemma === 'ask' && at >= subject.phrase.last) ?? -1, verb = subject?.tokens[asks];
  if (subject === null || verb === undefined || asks > subject.phrase.last && !isComma(subject.tokens[asks - 1])) return [];
  // "Lut asked Danko | whether …": somebody by name is asked, and a quotation follows
  const isNamed = subject.tokens[asks + 1]?.capital === true && isQuoted(place.tokens[0]);
  if (!replies && !isNamed) return [];
  const first = subject.tokens[subject.phrase.first] as Token;
  return cast.before(verb.start, ({ start }) => start >= first.start).map(({ person }) => person);
}

/**
 * "Lut condemned what | she called …", "Lut sent letters in which | she called …", "Lut was blunt: “…,” | she said": the sentence's own
 * subject speaks; null where it is nobody like that.
 */
function ownSubject(gender: Gender, part: number, memory: Memory, { tokens, at }: Place): Who | null {
  // "Vera Holm left because, | she said, the roof leaked"
  const isBehindJoint = isComma(tokens[at - 1]) && opensRest(tokens, at - 2);
  const isOwner = ownsWords(tokens, at);
  const opening = at < 2 || at >= OPENING ? -1
    : isBehindJoint ? at - 2 : isInRelative(tokens, at) ? at - 1 : isOwner ? at : Math.max(colonBefore(tokens, at), dashBefore(tokens, at));
  const subject = opening < 0 ? null : topicOf(tokens.slice(0, opening));
  if (subject === null || tagged(tokens[subject.first], Tag.Pronoun) || isOneOf(tokens[subject.first], THERE)) return null;
  const who = whoIs(tokens, subject, null, part, memory), isOne = !who.plural && (who.kind === 'person' || who.kind === null);
  if (isOwner && who.person?.gender !== gender) return null;
  return isOne && who.name !== null && (who.gender ?? gender) === gender ? who : null;
}

/** "Ines Kalle, a friend of Vera Holm, drew anger with | her remark": hers who drew it, where nobody has spoken yet. */
const ownsWords = (tokens: readonly Token[], at: number): boolean =>
  tagged(tokens[at], Tag.Possessive) && !tokens.slice(0, at).some((token) => token.cue !== undefined && token.cue.form !== 'base' || isQuoted(token));

/** "Lut was blunt | : “…,” she said": the colon in front of the only quotation that the pronoun's verb reports; or -1. */
const colonBefore = (tokens: readonly Token[], at: number): number =>
  tokens.findIndex((token, i) => i < at - 1 && isColon(token) && isQuoted(tokens[i + 1]) && i + 2 === at);

/** "Lut railed against the plan | – “I love oats,” he said": the dash in front of the quotation that the pronoun's verb reports; or -1. */
const dashBefore = (tokens: readonly Token[], at: number): number =>
  isQuoted(tokens[at - 1]) && isDash(tokens[at - 2]) ? at - 2 : -1;

/** "what | she called", "letters in which | she called", "records that | she called": a thing's clause, and nothing said yet. */
function isInRelative(tokens: readonly Token[], at: number): boolean {
  const relative = tokens[at - 1]?.lower, thing = tokens[at - 2] as Token;
  if (relative === 'what' || relative === 'which' && tagged(thing, Tag.Preposition)) return true;
  if (relative !== 'that' && relative !== 'which' || thing.kind !== 'word' || thing.capital) return false;
  return !tagged(thing, Tag.Role | Tag.People) && tokens.slice(0, at - 1).every(({ cue }) => cue === undefined);
}

/** "in a | statement" */
const isMessage = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  isOneOf(token, MESSAGES) && !token.capital && tokens[at - 2]?.lower === 'in';

/** they: the last plural speaker or subject; it: the last body that spoke or was spoken of. */
function crowdOrBody(word: 'they' | 'it', base: Base, part: number, memory: Memory, place: Place | null): Who {
  const fits = word === 'they' ? isMany : isBody, last = memory.speakers[0];
  // "…, Lut wrote … | it read": what can be read is the last speaker's
  if (word === 'it' && place?.tokens[place.at + 1]?.lower === 'read' && last !== undefined && part - last.part <= 1)
    return { ...last.who, start: base.start, end: base.end, role: last.who.person?.role ?? null };
  // "Ines Kalle said in a statement … | it | added"
  if (word === 'it' && last !== undefined && part - last.part <= 1 && last.who.person !== null && last.tokens.some(isMessage))
    return { ...last.who, start: base.start, end: base.end, role: last.who.person.role };
  if (!(last !== undefined && fits(last.who) && last.part === part)) {
    for (const { tokens, phrase } of subjectsBefore(part, memory, place)) {
      const isNamed = (word === 'it' || isOneOf(tokens[phrase.last], OF_SEVERAL_NOW)) && isNamedThing(tokens, phrase);
      if (!isCrowdOrBody(word, tokens, phrase) && !isNamed) continue;
      const who = whoIs(tokens, phrase, word === 'it' ? appositionAfter(tokens, phrase.last) : null, part, memory);
      if (who.name !== null && (who.person === null || word === 'they' && isNamed && !who.person.certain)) return { ...who, start: base.start, end: base.end };
    }
  }
  // "A spokesperson said … | They | added": one, whose gender is not told
  const isOne = word === 'they' && last !== undefined && part - last.part <= 1 && isOfNoGender(last.who);
  const known = isOne ? last : memory.speakers.find(({ who, part: at }) => part - at <= 1 && fits(who));
  if (known === undefined) return { ...base, name: null, kind: null, plural: true };
  return { ...known.who, start: base.start, end: base.end, role: null };
}

/** "Norva | have denied it": a body in the plural. */
const OF_SEVERAL_NOW: ReadonlySet<string> = new Set(['have', 'are', 'were', 'do']);

/** Several, or a body, which is spoken of in the plural, too. */
const isMany = ({ name, plural, kind }: Who): boolean =>
  name !== null && (plural || kind === 'organisation' || kind === 'group' || kind === 'government');

/** "a police spokesperson", "the source" */
const isOfNoGender = ({ name, person, plural, gender }: Who): boolean =>
  person === null && !plural && gender === null && OF_NO_GENDER.test(name ?? '');

const OF_NO_GENDER = /\b(?:spokesperson|insider|source|representative|rep)\b/;

/** No person, nor one without a name ("an official, who asked not to be named"). */
const isBody = ({ name, person, plural, kind }: Who): boolean =>
  name !== null && person === null && !plural && kind !== 'person' && kind !== 'anonymous';

/** Tokens that a sentence's subject is looked for in. */
const OPENING = 40;

/** What the clauses before were about, the nearest first: of this sentence, then of the one before. */
function subjectsBefore(part: number, memory: Memory, place: Place | null): readonly Subject[] {
  const own = place === null ? null : mainSubject(place.tokens.slice(0, Math.min(place.at, OPENING))), before = memory.lastSubject();
  const here = place === null || own === null ? [] : [{ tokens: place.tokens, phrase: own, part }];
  return before === null ? here : [...here, before];
}

/** "Marn Foods has closed … it said": a name that is no person's; what speaks as "it" is a body. */
function isNamedThing(tokens: readonly Token[], phrase: Range): boolean {
  const name = nameIn(tokens, phrase);
  return name !== null && name.kind !== 'person' && name.kind !== 'place' && name.first === skipArticle(tokens, phrase.first);
}

/** The phrase has the number and the sort of "they" or "it". */
function isCrowdOrBody(word: 'they' | 'it', tokens: readonly Token[], phrase: Range): boolean {
  const head = headOf(tokens, phrase), plural = isPlural(head);
  // "The family of Omar Lut paid tribute. “…,” | they said"
  if (word === 'they' && isOneOf(head, SEVERAL)) return true;
  if (plural !== (word === 'they') || tagged(head, Tag.Pronoun) || head.kind !== 'word') return false;
  const kind = kindOfDescription(tokens, phrase, head);
  if (kind === 'government') return true;
  if (plural && kind === 'group') return isAgent(head);
  return plural ? kind === 'anonymous' : kind === 'organisation' || kind === 'media' || kind === 'document';
}
