/** From statements to quotes, in text order: names are resolved, lone quotations take the running speaker, utterances are chained. */
import { dateOf } from '../language/dates.js';
import type { Range } from '../language/range.js';
import type { Token } from '../language/tokens.js';
import type { Cast } from './cast.js';
import { extentOf, insideMarks, typeOf } from './extent.js';
import type { FoundQuote } from './index.js';
import { type Line, mainSubject } from './line.js';
import { introducedBy, isLabelled, isSpeech, loneQuotations, orphanSpeaker } from './lone.js';
import { nest } from './nest.js';
import { isQuoted } from './quotation.js';
import type { Statement } from './statement.js';
import { SPEAKER_LABEL, signature } from './transcript.js';
import { type Memory, type Who, isFirstPerson, whoIs } from './who.js';
import { wordsOf } from './words-of.js';

export interface LineRead {
  readonly line: Line;
  readonly statements: readonly Statement[];
}

/** A quote on its way into the list, with what the next one needs to know of it. */
interface Draft {
  readonly quote: FoundQuote;
  readonly who: Who | null;
  /** Its quotation has no closing mark: the next paragraph may go on with it. */
  readonly unclosed: boolean;
  /** The attribution splits its sentence: a further piece goes on with the one before. */
  readonly further: boolean;
}

/** The last quote: the next may go on with it. */
interface Open extends Draft {
  readonly index: number;
  readonly part: number;
}

/** How many speakers back a pronoun may reach. */
const REMEMBERED = 8;

/** Quotes of all parts, in text order. `published`: ISO date or null. */
export function settle(cast: Cast, parts: readonly (readonly LineRead[])[], published: string | null): readonly FoundQuote[] {
  const quotes: FoundQuote[] = [];
  const speakers: { who: Who; part: number }[] = [];
  let before: Line | null = null, open: Open | null = null;
  const memory: Memory = {
    speakers, cast,
    lastSubject() {
      const line = before, phrase = line === null ? null : mainSubject(line.tokens);
      return line === null || phrase === null ? null : { tokens: line.tokens, phrase };
    },
  };
  const speaks = (who: Who, part: number): void => { speakers.unshift({ who, part }); speakers.length = Math.min(speakers.length, REMEMBERED); };

  for (const [part, lines] of parts.entries()) {
    for (const { line, statements } of lines) {
      const covered = new Set<Token>(), drafts: Draft[] = [];
      for (const statement of nest(line.tokens, statements)) {
        const who = statement.speaker === null ? null : whoIs(line.tokens, statement.speaker, statement.role, part, memory);
        const via = statement.via === null ? null : whoIs(line.tokens, statement.via, null, part, memory).name;
        for (const [n, piece] of statement.content.entries()) {
          if (statement.cue === null && statement.rule !== SPEAKER_LABEL && !isVoice(who)) continue;
          const quote = attributed(line, piece, statement, who, via, published);
          if (quote.start === quote.end || who !== null && isFirstPerson(who) && quote.type === 'indirect') continue;
          for (let i = piece.first; i < piece.last; i++) covered.add(line.tokens[i] as Token);
          const last = line.tokens[piece.last - 1];
          drafts.push({ quote, who, unclosed: isQuoted(last) && last.quotation.unclosed, further: n > 0 });
        }
        if (who !== null && !isFirstPerson(who)) speaks(who, part);
      }
      for (const { token, stands, at } of loneQuotations(line, covered)) {
        const running: Open | null = open !== null && (open.part === part || (open.unclosed && open.part === part - 1)) ? open : null;
        if (!isSpeech(token, stands === 'introduced' || running !== null)) continue;
        const who: Who | null = stands === 'introduced' ? introducedBy(line, at, part, memory) ?? running?.who ?? null : running === null ? orphanSpeaker(part, memory, token.start) : running.who;
        if (stands === 'introduced' && who === null && isLabelled(line, at)) continue;
        const continues: number | null = stands === 'alone' && running !== null ? running.index : null;
        const rule = continues === null ? 'orphan-quotation' : 'floating-quotation';
        drafts.push({ quote: { paragraph: line.part.paragraph, type: 'direct', continues, rule, ...NOTHING_SAID, ...insideMarks(token), ...speakerOf(who) }, who, unclosed: token.quotation.unclosed, further: false });
      }
      for (const draft of drafts.toSorted((a, b) => a.quote.start - b.quote.start)) {
        const chained: FoundQuote = goesOn(open, draft, part) ? { ...draft.quote, continues: (open as Open).index } : draft.quote;
        quotes.push(chained);
        open = { quote: chained, index: quotes.length - 1, part, who: draft.who, unclosed: draft.unclosed, further: draft.further };
      }
      before = line;
      // — Omar Lut, engineer: a name below a block quote
      const signed = open !== null && open.part === part - 1 && open.quote.type === 'direct' && open.quote.cue === null ? signature(line.part) : null;
      if (signed !== null && open !== null) quotes[open.index] = { ...open.quote, ...speakerOf(whoIs(line.tokens, signed, null, part, memory)), rule: 'signed-quotation' };
    }
  }
  return ofOneKind(spokenOn(quotes, parts));
}

/** A speaker is of one kind throughout: "Lut said", of whom "he" tells elsewhere that it is a person. */
function ofOneKind(quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const kinds = new Map<string, FoundQuote['speaker_kind']>();
  for (const { speaker, speaker_kind: kind } of quotes) if (speaker !== null && kind !== null && !kinds.has(speaker)) kinds.set(speaker, kind);
  return quotes.map((quote) => (quote.speaker === null || quote.speaker_kind !== null ? quote : { ...quote, speaker_kind: kinds.get(quote.speaker) ?? null }));
}

/** “We lost all.” / “The sea took it,” Omar Lut said.: a paragraph of quotation that nobody near before it speaks is of who speaks on in the next. */
function spokenOn(quotes: readonly FoundQuote[], parts: readonly (readonly LineRead[])[]): readonly FoundQuote[] {
  const places = new Map(parts.map((read, n) => [read[0]?.line.part.paragraph, n] as const));
  return quotes.reduceRight<FoundQuote[]>((behind, quote) => {
    const at = places.get(quote.paragraph) ?? 0, next = behind.at(-1), own = parts[at]?.at(-1)?.line.tokens.at(-1), first = parts[at + 1]?.[0]?.line.tokens[0];
    const alone = quote.rule === 'orphan-quotation' && quote.speaker === null && isQuoted(own) && insideMarks(own).end === quote.end;
    const spoken = alone && next?.type === 'direct' && next.speaker !== null && isQuoted(first) && insideMarks(first).start === next.start;
    behind.push(spoken ? { ...quote, speaker: next.speaker, speaker_kind: next.speaker_kind, speaker_role: next.speaker_role } : quote);
    return behind;
  }, []).toReversed();
}

/** A label before a colon speaks if it is somebody: "Ministry: …", not "Storm: …" or "READ MORE: …". */
const isVoice = (who: Who | null): boolean => who !== null && (who.person !== null || (who.kind !== null && who.name !== null && who.kind !== 'document'));

/** A further piece of one statement; or the quotation before had no closing mark at its paragraph's end, and this paragraph opens with one. */
const goesOn = (open: Open | null, { quote, further }: Draft, part: number): boolean =>
  open !== null && (further || open.unclosed && open.part === part - 1 && quote.continues === null && quote.type === 'direct' && open.quote.type === 'direct');

/** The columns of a quotation that nobody's verb reports. */
const NOTHING_SAID = { speaker_start: null, speaker_end: null, cue: null, addressee: null, via: null, said_when: null, said_on: null } as const;

const speakerOf = (who: Who | null) => ({ speaker: who?.name ?? null, speaker_kind: who?.kind ?? null, speaker_role: who?.role ?? null });

function attributed(line: Line, piece: Range, statement: Statement, who: Who | null, via: string | null, published: string | null): FoundQuote {
  const { tokens } = line, words = (range: Range | null): string | null => range === null ? null : wordsOf(tokens, range);
  const when = words(statement.when);
  return {
    paragraph: line.part.paragraph, type: statement.rule === SPEAKER_LABEL ? 'direct' : typeOf(tokens, piece), ...extentOf(tokens, piece), ...speakerOf(who),
    speaker_start: who?.start ?? null, speaker_end: who?.end ?? null,
    cue: words(statement.cue), addressee: words(statement.addressee), via, said_when: when,
    said_on: when === null ? null : dateOf(when, published), continues: null, rule: statement.rule,
  };
}
