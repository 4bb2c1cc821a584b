/** Quotations that no rule attributes: is it speech, and whose? */
import { isFiniteAt } from '../language/finite-verb.js';
import { phraseAfter } from '../language/phrase-after.js';
import { phraseBefore } from '../language/phrase-before.js';
import { isComma } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { AUXILIARY, Tag, tagsOf } from '../lexicon/index.js';
import type { Appearance } from './cast/cast.js';
import { agedNameAfter, appositionAfter } from './clause/apposition.js';
import { mainSubject } from './clause/main-subject.js';
import type { Line } from './line.js';
import { GESTURES } from './lexicon/verbs.js';
import { isOneOf } from './lexicon/words.js';
import { RECORDINGS, SEEN } from './lexicon/writings.js';
import { isColon } from './marks/punctuation.js';
import { type QuotedToken, endsOn, isQuoted, isTitle } from './marks/quotation.js';
import { subjectTest } from './speaker/antecedent.js';
import { headOf } from './speaker/head-noun.js';
import { type Memory, type Who, whoIs } from './speaker/who.js';

/** How a quotation without attribution stands in its sentence. */
export interface Lone {
  readonly token: QuotedToken;
  /**
   * Alone: the sentence is nothing but quotation. Introduced: behind a colon. Led: a few words lead it in. Broken: it opens a sentence
   * that goes on otherwise. Within: it is, or holds the verb of, a sentence of the writer's among speech.
   */
  readonly stands: 'alone' | 'introduced' | 'led' | 'broken' | 'within';
  readonly at: number;
}

/** Quotations outside the covered ranges that stand as speech; words quoted inside a sentence of the writer's are none. */
export function loneQuotations(line: Line, covered: readonly (Range | null)[]): readonly Lone[] {
  const isFree = (token: Token, at: number): token is QuotedToken =>
    isQuoted(token) && !covered.some((range) => range !== null && range.first <= at && at < range.last);
  if (!line.tokens.some(isFree)) return [];
  const alone = line.tokens.every((token) => isQuoted(token) || token.kind === 'punctuation' || token.kind === 'mark');
  return line.tokens.flatMap((token, at): Lone[] => {
    const stands = isFree(token, at) ? standing(line, token, at, alone) : null;
    return stands === null ? [] : [{ token: token as QuotedToken, stands, at }];
  });
}

function standing(line: Line, token: QuotedToken, at: number, alone: boolean): Lone['stands'] | null {
  if (alone) return 'alone';
  if (isColon(line.tokens[at - 1])) return 'introduced';
  if (isLed(line, token, at)) return 'led';
  if (isBrokenOff(line, token, at)) return 'broken';
  return isWithin(line, token, at) ? 'within' : null;
}

/** Words of a sentence that stands as speech among the writer's words, at least: one that is led in, and one that breaks off. */
const LED = 5, BROKEN_OFF = 8;

/** For these reasons, “It is hard to find keepers.”: words without a verb lead in a whole sentence. */
function isLed({ tokens }: Line, token: QuotedToken, at: number): boolean {
  if (at !== tokens.length - 1 || !isComma(tokens[at - 1])) return false;
  const isSentence = token.capital && token.quotation.words >= LED && endsOn(token, '.?!…');
  return isSentence && !tokens.slice(0, at).some((before, i) => isQuoted(before) || isFiniteAt(tokens, i));
}

/** “So much happened,” when Lut heard of the fire, his first …: a sentence with its comma, and no verb of saying behind it. */
function isBrokenOff({ tokens, clauses }: Line, token: QuotedToken, at: number): boolean {
  if (at > 0 || !token.capital || token.quotation.words < BROKEN_OFF || !endsOn(token, ',')) return false;
  const goesOn = tokens[1]?.capital === false && !tagged(tokens[1], Tag.Coordinator);
  return goesOn && [...clauses.values()].every(({ cue }) => cue.kind === 'quotation');
}

/** Words of speech, at least, where none is expected; and of speech that ends without a mark. */
const UNEXPECTED = 4, UNMARKED = 6;

/** “They agree, but they are not there yet” to help him. / Lut “misspoke. He should not say this.”: a clause, or the verb of its sentence. */
function isWithin({ tokens, clauses }: Line, token: QuotedToken, at: number): boolean {
  if (clauses.size > 0 || token.quotation.words < BROKEN_OFF || isTitle(token) || !holdsFiniteVerb(token)) return false;
  if (at === 0) return token.capital && tokens[1]?.kind === 'word' && !tokens[1].capital && !isFiniteAt(tokens, 1);
  return at === tokens.length - 1 && phraseAfter(tokens, 0) === at;
}

const holdsFiniteVerb = ({ text }: QuotedToken): boolean =>
  (text.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? []).some((word) => (tagsOf(word) & (AUXILIARY | Tag.VerbPresent)) !== 0);

/** Enough words, ended like a sentence or long; next to other speech or behind a colon a short one will do. */
export function isSpeech({ quotation, text }: QuotedToken, expected: boolean): boolean {
  if (quotation.single && !expected || quotation.words < (expected ? 1 : UNEXPECTED)) return false;
  const words = text.slice(quotation.innerStart - quotation.start, quotation.innerEnd - quotation.start).trim();
  return quotation.unclosed || quotation.words >= UNMARKED || /[.,?!…]["”’'»]{0,2}$/.test(words);
}

/** "Asked if he would go, Lut shrugged. | “Never.”": the sentence before it, of the same paragraph, ends with a gesture of who answers. */
export function isAnswer(part: number, memory: Memory): boolean {
  const subject = memory.lastSubject();
  return subject !== null && subject.part === part && subject.tokens.slice(subject.phrase.last).some((token) => isOneOf(token, GESTURES));
}

/** Tokens in front of a labelled quotation, its colon included, at most. */
const LABEL = 4;

/** Example: “…”: a word or two with a colon that name nobody label what they stand before. */
export const isLabelled = ({ tokens, clauses }: Line, at: number): boolean =>
  clauses.size === 0 && at <= LABEL
  && !tokens.slice(0, at).some((token, i) => isFiniteAt(tokens, i) || tagged(token, Tag.Pronoun | Tag.Role | Tag.People));

/** ", according to Lut | : “…”": the source that ends in front of the colon. */
function sourceBefore(tokens: readonly Token[], colon: number): Range | null {
  const first = phraseBefore(tokens, colon), isSource = tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according';
  return first > 1 && isSource ? { first, last: colon } : null;
}

/** Who is spoken of in the words before the colon. */
export function introducedBy(line: Line, at: number, part: number, memory: Memory): Who | null {
  const { tokens } = line, spoken = [...line.clauses.values()].findLast((clause) => clause.at < at && !clause.participle);
  const speaker = sourceBefore(tokens, at - 1) ?? spoken?.inverted ?? spoken?.subject;
  const phrase = speaker ?? line.subject ?? mainSubject(tokens.slice(0, at));
  if (phrase === null || spoken === undefined && (tagged(tokens[phrase.first], Tag.Adverb) || isOneOf(tokens[phrase.first], RECORDINGS))) return null;
  const first = tokens[phrase.first] as Token, opens = phrase.first === 1 && tagged(tokens[0], Tag.Coordinator);
  const isSomebody = tagged(first, Tag.Pronoun) || first.capital || spoken !== undefined || opens;
  // "Lut's sister, Ines, has a simple answer: “…”"
  const named = agedNameAfter(tokens, phrase.last) ?? appositionAfter(tokens, phrase.last);
  const who = isSomebody ? whoIs(tokens, phrase, named, part, memory) : null;
  // "Haste was on show when Lut wrote this: “…”"
  const isThing = who !== null && who.kind === null && who.person === null && /(?:^| )\P{Lu}\S*$/u.test(who.name ?? '');
  // "The title of the Harbour Watch report is plain: “…”"
  const isSeen = who?.person === null && isOneOf(headOf(tokens, phrase), SEEN);
  return isThing && spoken === undefined || isSeen ? null : who;
}

/** "and the Orsa Sun answered: | “…”": who speaks in the sentence before, if its colon leads in the paragraph; else null. */
export function introducedAbove(part: number, memory: Memory): Who | null {
  const above = memory.lastLine(), last = above?.line.tokens.length ?? 0;
  if (above === null || above.part !== part - 1 || !isColon(above.line.tokens[last - 1]) || above.line.clauses.size === 0) return null;
  const who = introducedBy(above.line, last, above.part, memory);
  return who !== null && (who.kind !== null || who.person !== null) ? who : null;
}

/** Paragraphs that the last speaker reaches: a person's voice carries further than a body's. */
const CARRIES = { person: 3, other: 1 };

/** A paragraph of quotation alone: the person that the sentence before it opened with, else the last speaker near by. */
export function orphanSpeaker(part: number, memory: Memory, start: number, opens: boolean): Who | null {
  const last = memory.speakers[0];
  const before = memory.cast.before(start, (appearance) => appearance.part >= part - 1).find(({ quoted }) => !quoted);
  const isLater = before !== undefined && (last === undefined || before.start > last.who.start);
  if (isLater && (before.leads || isSubjectAlone(before, memory)) && before.person.certain) return appearing(before);
  // behind other sentences of a new paragraph whoever spoke before has been left behind
  if (last === undefined || !opens && last.part < part) return null;
  const reach = last.who.kind === 'person' ? CARRIES.person : CARRIES.other;
  return part - last.part <= reach ? last.who : null;
}

/** "I have", "my roof", "told us": "I" only as a capital. */
const FIRST_PERSON = /\b(?:I|me|my|we|our|us)\b/u;

/** "Vera Holm is 43. She learned it from her uncle. | “He'd hand me the torch.”": whom the sentence before is about speaks of herself. */
export function tellsOfThemselves({ text }: QuotedToken, part: number, memory: Memory): Who | null {
  const subject = FIRST_PERSON.test(text) ? memory.lastSubject() : null;
  if (subject === null || part - subject.part > 1) return null;
  const who = whoIs(subject.tokens, subject.phrase, appositionAfter(subject.tokens, subject.phrase.last), subject.part, memory);
  return who.person?.certain ? who : null;
}

/** "Outside, | Omar Lut | shook his head. “…”": the sentence before is about nobody else; not "Omar and | Ines Lut | left". */
function isSubjectAlone(appearance: Appearance, memory: Memory): boolean {
  const tokens = memory.lastSubject()?.tokens ?? [], at = tokens.findIndex(({ start }) => start === appearance.start);
  return at >= 0 && subjectTest(memory)(appearance) && tokens[at - 1]?.lower !== 'and';
}

/** Lut said it was late. Ines Kalle, his partner, nodded. | “We can wait.”: whom the sentence between is about, by name; else null. */
export function tookOver({ text }: QuotedToken, spokenUntil: number, part: number, memory: Memory): Who | null {
  const subject = memory.lastSubject();
  if (subject === null || subject.part !== part || (subject.tokens[0] as Token).start < spokenUntil) return null;
  const { tokens, phrase } = subject;
  if (!tokens[phrase.last - 1]?.capital || tagged(tokens[phrase.first], Tag.Pronoun)) return null;
  // "Omar Lut was a quiet man. | “He kept bees.”": of whom it is told
  if (tagged(tokens[phrase.last], Tag.Be) || OF_ANOTHER.test(text)) return null;
  const who = whoIs(tokens, phrase, appositionAfter(tokens, phrase.last), part, memory);
  return who.person !== null && who.person.certain ? who : null;
}

/** “He kept bees.” */
const OF_ANOTHER = /^\P{L}*(?:he|she|his|her)\b/iu;

const appearing = ({ person, start, end }: Appearance): Who =>
  ({ name: person.name, person, kind: 'person', role: person.role, gender: person.gender, plural: false, start, end });
