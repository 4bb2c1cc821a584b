/**
 * Quotes: who is reported to have said what. Marks are paired, sentences read around them, rules attribute, what stands alone
 * takes the running speaker, and names are resolved within the article.
 */
import type { QuoteType, SpeakerKind } from '@onrecord/schema';
import type { Reading } from '../language/reading.js';
import { factOf } from '../language/remember.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import { castOf } from './cast/cast.js';
import { type Line, linesOf } from './line.js';
import { isColon } from './marks/punctuation.js';
import { isQuoted } from './marks/quotation.js';
import { quoteRules } from './rules/index.js';
import { settle } from './settle.js';
import type { QuoteRule, Statement } from './statement.js';
import { askedPerson, turnLine, turnsOf } from './transcript.js';

/** A quote with UTF-16 offsets in article.text; `continues` is an index into the same list. */
export interface FoundQuote {
  readonly paragraph: number;
  readonly type: QuoteType;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly speaker_kind: SpeakerKind | null;
  readonly speaker_role: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly cue: string | null;
  readonly addressee: string | null;
  readonly via: string | null;
  readonly said_when: string | null;
  readonly said_on: string | null;
  readonly continues: number | null;
  readonly rule: string;
}

const isOn = ({ on }: QuoteRule, word: string): boolean => typeof on !== 'string' && on.includes(word);

const onQuotation = quoteRules.filter(({ on }) => on === 'quotation');
/** The rules that a word wakes; and all of them where it is a verb that reports. */
const onWord = factOf(({ lower }) => quoteRules.filter((rule) => isOn(rule, lower)));
const onVerb = factOf(({ lower }) => quoteRules.filter((rule) => rule.on === 'verb' || isOn(rule, lower)));

/** The rules that the token wakes, in order of precedence; none for most. */
const wokenBy = (line: Line, token: Token, at: number): readonly QuoteRule[] =>
  isQuoted(token) ? onQuotation : token.cue !== undefined && line.clauses.has(at) ? onVerb(token) : onWord(token);

/** "READ MORE: …", "WATCH LIVE: …": the page speaks, and leads to another text. */
function isPagesOwn({ tokens: [command, second, third] }: Line): boolean {
  const isShouted = command !== undefined && command.text.length > 1 && command.text === command.text.toUpperCase();
  return isShouted && tagged(command, Tag.VerbBase) && (isColon(second) || isColon(third));
}

/** All statements of a line, by the first rule that reads each cue. */
export function statementsOf(line: Line): Statement[] {
  const statements: Statement[] = [];
  for (let at = 0; at < line.tokens.length; at++)
    for (const { only, read } of wokenBy(line, line.tokens[at] as Token, at)) {
      const statement = only === undefined || line.title ? read(line, at) : null;
      if (statement === null) continue;
      statements.push(statement);
      break;
    }
  return statements;
}

/** The quotes of an article in text order. `published`: ISO date or null. Linear in the length of the text. */
export function findQuotes(reading: Reading, published: string | null): readonly FoundQuote[] {
  const pages = reading.parts.map((part, n) => linesOf(reading.text, part, n === 0));
  const cast = castOf(reading.parts, pages.map(({ quotations }) => quotations));
  const turns = turnsOf(reading.parts, cast), asked = turns.size === 0 ? null : askedPerson(turns, cast, reading.parts);
  const lines = reading.parts.map((part, n) => {
    const turn = turns.get(n), own = pages[n]?.lines ?? [];
    return turn === undefined ? own.filter((line) => !isPagesOwn(line)).map((line) => ({ line, statements: statementsOf(line) })) : [turnLine(part, turn, asked)];
  });
  return settle(cast, lines, published);
}
