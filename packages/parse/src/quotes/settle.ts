/** From statements to quotes, in text order: names are resolved, lone quotations take the running speaker, utterances are chained. */
import { isFiniteAt } from '../language/finite-verb.js';
import type { Token } from '../language/tokens.js';
import type { Cast } from './cast/cast.js';
import { mainSubject, topicOf } from './clause/main-subject.js';
import { type Draft, type Open, type Voices, attributedDrafts, loneDrafts, saidOnce, speakerOf } from './drafts.js';
import type { FoundQuote } from './index.js';
import { HE_OR_SHE } from './lexicon/pronouns.js';
import { isOneOf } from './lexicon/words.js';
import type { Line } from './line.js';
import { type Attributed, nest } from './nest.js';
import { isColon } from './marks/punctuation.js';
import { isQuoted } from './marks/quotation.js';
import { agedTopic, makerOfRemarks, speakersNamedLate } from './speaker/late-name.js';
import { type Memory, type Subject, type Who, isFirstPerson, personAt, whoIs } from './speaker/who.js';
import { inOneRole, ofOneKind, spokenOn } from './spoken-on.js';
import type { Statement } from './statement.js';
import { signature } from './transcript.js';

export interface LineRead {
  readonly line: Line;
  readonly statements: readonly Statement[];
}

/** Quotes of all parts, in text order. `published`: ISO date or null. */
export function settle(cast: Cast, parts: readonly (readonly LineRead[])[], published: string | null): readonly FoundQuote[] {
  const talk = new Talk(cast, published);
  for (const [part, lines] of parts.entries())
    for (const { line, statements } of lines) talk.read(line, statements, part);
  return inOneRole(ofOneKind(spokenOn(talk.quotes, parts)), cast);
}

/** How many speakers back a pronoun may reach. */
const REMEMBERED = 8;

/** The talk of a text as far as it is read: its quotes, who spoke, and which quote may go on. */
class Talk {
  readonly quotes: FoundQuote[] = [];
  private readonly speakers: { readonly who: Who; readonly part: number; readonly tokens: readonly Token[] }[] = [];
  private readonly memory: Memory;
  /** The lines read. */
  private readonly lines: { readonly line: Line; readonly part: number }[] = [];
  private open: Open | null = null;

  constructor(cast: Cast, private readonly published: string | null) {
    this.memory = { speakers: this.speakers, cast, lastSubject: () => this.lastSubject(), lastLine: () => this.lines.at(-1) ?? null };
  }

  /** Adds the quotes of a line in text order. */
  read(line: Line, statements: readonly Statement[], part: number): void {
    const drafts: Draft[] = [], maker = makerOfRemarks(line.tokens), aged = this.lines.at(-1)?.part === part ? null : agedTopic(line.tokens);
    if (aged !== null) this.nameLate(whoIs(line.tokens, aged, null, part, this.memory), part);
    if (maker !== null) this.nameLate(whoIs(line.tokens, maker, null, part, this.memory), part, true);
    for (const statement of nest(line.tokens, statements)) {
      const voices = this.voicesOf(line, statement, part);
      const own = attributedDrafts(line, statement, voices, this.published);
      drafts.push(...own);
      const who = own[0]?.who ?? null;
      if (who === null || isFirstPerson(who)) continue;
      this.nameLate(who, part);
      this.remember(who, part, line);
    }
    drafts.push(...loneDrafts(line, drafts, this.open, part, this.memory));
    for (const draft of saidOnce(drafts).toSorted((a, b) => a.quote.start - b.quote.start)) this.add(draft, part, line);
    this.lines.push({ line, part });
    this.sign(line, part);
    // “We fled. | Read about the storm | “It was dark.”: what the page sets between two paragraphs of one quotation
    if (this.open?.unclosed && this.open.part === part - 1 && isSetBetween(line)) this.open = { ...this.open, part };
  }

  /** What the line before is about; lines that are about nothing of their own are passed over, and are not asked again. */
  private lastSubject(): Subject | null {
    let before = this.lines.at(-1);
    while (before !== undefined && (isLabel(before.line) || isOfTheSame(before.line))) {
      this.lines.pop();
      before = this.lines.at(-1);
    }
    return before === undefined ? null : subjectOf(before.line, before.part);
  }

  private voicesOf({ tokens }: Line, { speaker, role, via, cue, meant, goesOn: speaksOn }: Attributed, part: number): Voices {
    if (speaksOn) return { who: this.open?.who ?? null, via: null };
    if (speaker !== null && meant !== undefined) return { who: personAt(meant, tokens, speaker), via: null };
    // “He fled,” the court heard: who heard it did not say it
    const hears = cue !== null && tokens[cue.first]?.cue?.lemma === 'hear';
    return {
      who: speaker === null || hears ? null : whoIs(tokens, speaker, role, part, this.memory),
      via: via === null ? null : whoIs(tokens, via, null, part, this.memory).name,
    };
  }

  /** "A minister said … | “…,” Omar Lut said": the quotes in front are of the same speaker. */
  private nameLate(who: Who, part: number, maker = false): void {
    const described = new Set(speakersNamedLate(who, part, this.memory, maker).map(({ name }) => name));
    if (described.size === 0) return;
    for (const [i, quote] of this.quotes.entries()) {
      const { speaker, speaker_role: role } = quote;
      if (described.has(speaker)) this.quotes[i] = { ...quote, speaker: who.name, speaker_kind: who.kind, speaker_role: role ?? speaker };
    }
    for (const [i, { who: spoke, ...rest }] of this.speakers.entries())
      if (described.has(spoke.name)) this.speakers[i] = { ...rest, who: { ...spoke, name: who.name, person: who.person, kind: who.kind, role: who.role } };
  }

  private remember(who: Who, part: number, { tokens }: Line): void {
    this.speakers.unshift({ who, part, tokens });
    this.speakers.length = Math.min(this.speakers.length, REMEMBERED);
  }

  private add(draft: Draft, part: number, line: Line): void {
    const before = this.open !== null && goesOn(this.open, draft, part) ? this.open.index : null;
    const quote = before === null ? draft.quote : { ...draft.quote, continues: before };
    if (before !== null && draft.who !== null) this.giveBack(before, draft.who);
    if (!isAside(this.open, draft, line)) this.open = { ...draft, quote, index: this.quotes.length, part };
    this.quotes.push(quote);
  }

  /** “We fled. | “It was dark,” Omar Lut said: he says all of it, where nobody was named before. */
  private giveBack(last: number, who: Who): void {
    for (let at: number | null = last; at !== null; at = this.quotes[at]?.continues ?? null) {
      const quote = this.quotes[at] as FoundQuote;
      if (quote.speaker !== null || quote.speaker_start !== null || quote.type !== 'direct') return;
      this.quotes[at] = { ...quote, ...speakerOf(who) };
    }
  }

  /** — Omar Lut, engineer: a name below a block quote is its speaker. */
  private sign(line: Line, part: number): void {
    const { open } = this;
    if (open === null || open.part !== part - 1 || open.quote.type !== 'direct' || open.quote.cue !== null) return;
    const signed = signature(line.part);
    if (signed === null) return;
    const who = whoIs(line.tokens, signed, null, part, this.memory);
    this.quotes[open.index] = { ...open.quote, ...speakerOf(who), rule: 'signed-quotation' };
  }
}

/** Tokens of a line that the page sets between paragraphs, at most. */
const BETWEEN = 16;

/** "UK ticket holder wins £105m prize", "Club statement": a line without a stop, that quotes nothing. */
const isSetBetween = ({ tokens }: Line): boolean =>
  tokens.length <= BETWEEN && !tokens.some(isQuoted) && tokens.at(-1)?.kind !== 'punctuation';

/** Words of a label at most, its colon behind them. */
const LABEL = 3;

/** "READ MORE: A storm is near", "Continued below": a line of the page's own is about nothing. */
function isLabel({ tokens }: Line): boolean {
  const colon = tokens.findIndex(isColon), first = tokens[0];
  const isShouted = first !== undefined && /^\p{Lu}{2,}$/u.test(first.text);
  return isShouted && colon > 0 && colon <= LABEL || tokens.length <= LABEL && !tokens.some((_, at) => isFiniteAt(tokens, at));
}

/** "Mary Hale is a nurse. | She works nights. |": about whom the line before was, and nobody speaks. */
function isOfTheSame({ tokens, clauses }: Line): boolean {
  const subject = clauses.size > 0 || tokens.some(isQuoted) ? null : mainSubject(tokens);
  return subject !== null && subject.last - subject.first === 1 && isOneOf(tokens[subject.first], HE_OR_SHE);
}

/** What a line is about. */
function subjectOf({ tokens }: Line, part: number): Subject | null {
  const phrase = topicOf(tokens);
  return phrase === null ? null : { tokens, phrase, part };
}

/** “I was not paid,” Lut declared after callers asked who paid. | “I make my own money.”: what others say in a sentence that is Lut's. */
function isAside(open: Open | null, { quote, who, further }: Draft, { tokens }: Line): boolean {
  if (open === null || further || open.quote.start < (tokens[0] as Token).start) return false;
  return open.quote.type === 'direct' && quote.type === 'indirect' && open.who?.name !== who?.name;
}

/** A further piece of one statement; or a quotation behind one that had no closing mark at its paragraph's end. */
function goesOn(open: Open, { quote, further }: Draft, part: number): boolean {
  if (open.who !== null && quote.speaker !== open.quote.speaker) return false;
  if (further) return true;
  const isNext = open.unclosed && open.part === part - 1 && quote.continues === null;
  return isNext && quote.type === 'direct' && open.quote.type === 'direct';
}
