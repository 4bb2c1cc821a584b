/** Quotations that no rule attributes: is it speech, and whose? */
import { isFiniteAt } from '../language/finite-verb.js';
import { phraseBefore } from '../language/phrase-before.js';
import { isComma } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import { type Line, mainSubject } from './line.js';
import { type QuotedToken, isQuoted } from './quotation.js';
import { type Memory, type Who, whoIs } from './who.js';

/** How a quotation without attribution stands in its sentence. */
export interface Lone {
  readonly token: QuotedToken;
  /** Alone: the sentence is nothing but quotation, or a few words lead it in. Introduced: behind a colon. Broken off: it opens a sentence that goes on otherwise. */
  readonly stands: 'alone' | 'introduced' | 'led' | 'broken';
  readonly at: number;
}

/** Quotations outside all content that stand as speech; words quoted inside a sentence of the writer's are none. */
export function loneQuotations(line: Line, covered: ReadonlySet<Token>): readonly Lone[] {
  if (!line.tokens.some((token) => isQuoted(token) && !covered.has(token))) return [];
  const alone = line.tokens.every((token) => isQuoted(token) || token.kind === 'punctuation');
  return line.tokens.flatMap((token, at): Lone[] => {
    if (!isQuoted(token) || covered.has(token)) return [];
    if (alone) return [{ token, stands: 'alone', at }];
    if (line.tokens[at - 1]?.text === ':') return [{ token, stands: 'introduced', at }];
    return isLed(line, at) ? [{ token, stands: 'led', at }] : isBrokenOff(line, token, at) ? [{ token, stands: 'broken', at }] : [];
  });
}

/** For these reasons, “It is hard to find keepers.”: words without a verb lead in a whole sentence. */
function isLed({ tokens }: Line, at: number): boolean {
  const token = tokens[at] as QuotedToken;
  return at === tokens.length - 1 && isComma(tokens[at - 1]) && token.capital && token.quotation.words >= 5 && /[.?!…]["”’'»]*$/.test(token.text.slice(-4))
    && !tokens.slice(0, at).some((before, i) => isQuoted(before) || isFiniteAt(tokens, i));
}

/** “So much happened,” when Lut heard of the fire, his first …: a sentence with its comma, and no verb of saying behind it. */
const isBrokenOff = ({ tokens, clauses }: Line, token: QuotedToken, at: number): boolean =>
  at === 0 && [...clauses.values()].every(({ cue }) => cue.kind === 'quotation') && token.capital && token.quotation.words >= 8 && /,["”’'»]*$/.test(token.text.slice(-4)) && tokens[1]?.capital === false && !tagged(tokens[1], Tag.Coordinator);

/** Enough words, ended like a sentence or long; next to other speech or behind a colon a short one will do. */
export function isSpeech({ quotation, text }: QuotedToken, expected: boolean): boolean {
  if (quotation.single && !expected) return false;
  const words = text.slice(quotation.innerStart - quotation.start, quotation.innerEnd - quotation.start).trim();
  return quotation.words >= (expected ? 1 : 4) && (/[.,?!…]$/.test(words) || quotation.unclosed || quotation.words >= 6);
}

/** Example: “…”: a word or two with a colon that name nobody label what they stand before. */
export const isLabelled = (line: Line, at: number): boolean => line.clauses.size === 0 && at <= 4 && !line.tokens.slice(0, at).some((token, i) => isFiniteAt(line.tokens, i) || tagged(token, Tag.Pronoun | Tag.Role | Tag.People));

/** ", according to Lut | : “…”": the source that ends in front of the colon. */
function sourceBefore(tokens: readonly Token[], colon: number): Range | null {
  const first = phraseBefore(tokens, colon);
  return first > 1 && tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according' ? { first, last: colon } : null;
}

/** Who is spoken of in the words before the colon. */
export function introducedBy(line: Line, at: number, part: number, memory: Memory): Who | null {
  const spoken = [...line.clauses.values()].findLast((clause) => clause.at < at);
  const phrase = sourceBefore(line.tokens, at - 1) ?? spoken?.inverted ?? spoken?.subject ?? line.subject ?? mainSubject(line.tokens.slice(0, at));
  if (phrase === null || phrase === undefined) return null;
  const first = line.tokens[phrase.first] as Token;
  return tagged(first, Tag.Pronoun) || first.capital || spoken !== undefined ? whoIs(line.tokens, phrase, null, part, memory) : null;
}

/** Paragraphs that the last speaker reaches: a person's voice carries further than a body's. */
const CARRIES = { person: 3, other: 1 };

/** A paragraph of quotation alone: the person that the sentence before it opened with, else the last speaker near by. */
export function orphanSpeaker(part: number, memory: Memory, start: number): Who | null {
  const last = memory.speakers[0];
  const before = memory.cast.before(start, (appearance) => appearance.part >= part - 1).find(({ quoted }) => !quoted);
  if (before !== undefined && (last === undefined || before.start > last.who.start) && before.leads && before.person.certain) {
    const { person } = before;
    return { name: person.name, person, kind: 'person', role: person.role, gender: person.gender, plural: false, start: before.start, end: before.end };
  }
  return last !== undefined && part - last.part <= (last.who.kind === 'person' ? CARRIES.person : CARRIES.other) ? last.who : null;
}
