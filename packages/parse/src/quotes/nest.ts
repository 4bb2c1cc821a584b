/** Statements within statements: who says, and who passes it on. */
import { isFiniteAt } from '../language/finite-verb.js';
import { isComma } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import { passedOnBy } from './clause/passed-on-by.js';
import { COURTS } from './lexicon/listeners.js';
import { THOUGHT } from './lexicon/verbs.js';
import { isOneOf } from './lexicon/words.js';
import { namesMedia } from './speaker/head-noun.js';
import type { Statement } from './statement.js';

/** A statement and who passes it on. */
export interface Attributed extends Statement {
  readonly via: Range | null;
}

/**
 * "They said she told him that …": the inner statement stands, passed on by the outer speaker; "X said …, Tass said" likewise, and "X
 * said …, as Tass reported".
 */
export function nest(tokens: readonly Token[], statements: readonly Statement[]): readonly Attributed[] {
  const kept: Attributed[] = [];
  for (const statement of statements) {
    const content = statement.content.filter((piece) => !isKept(piece, kept));
    if (content.length > 0) place(tokens, kept, { ...statement, content });
  }
  const medium = kept.length === 0 ? null : passedOnBy(tokens);
  if (medium === null) return kept;
  return kept.map((statement) => statement.speaker?.first === medium.first ? statement : { ...statement, via: statement.via ?? medium });
}

/** The piece is another statement's already. */
const isKept = ({ first, last }: Range, kept: readonly Statement[]): boolean =>
  kept.some(({ content }) => content.some((other) => other.first === first && other.last === last));

/** Puts a statement among those kept so far: around one of them, inside one, or beside them. */
function place(tokens: readonly Token[], kept: Attributed[], statement: Statement): void {
  const ended = kept.findIndex((earlier) => endsWith(statement, earlier));
  if (ended >= 0) return passOn(tokens, kept, ended, statement);
  const inner = kept.findIndex((earlier) => earlier.cue !== null && covers(statement, earlier.cue.first));
  if (inner >= 0) return placeAround(tokens, kept, inner, statement);
  const at = statement.cue?.first ?? statement.content[0]?.first ?? 0;
  const outer = kept.findIndex((earlier) => covers(earlier, at));
  if (outer >= 0) return placeInside(tokens, kept, outer, statement);
  kept.push(attributed(statement, statement.via ?? null));
}

/** "The house was empty, Danko said, the agency reported.": the inner attribution ends what the outer passes on. */
function passOn(tokens: readonly Token[], kept: Attributed[], index: number, outer: Statement): void {
  const inner = kept[index] as Attributed;
  kept[index] = { ...inner, via: inner.via ?? passer(tokens, outer) };
}

/** Who says that the inner statement was made; of "Lut told police he was cold, a court heard" nobody: who hears passes nothing on. */
const passer = (tokens: readonly Token[], outer: Statement): Range | null => isHeard(tokens, outer) ? null : outer.speaker;

/** "a court | heard" */
const isHeard = (tokens: readonly Token[], { cue, speaker }: Statement): boolean =>
  cue !== null && tokens[cue.first]?.cue?.lemma === 'hear' && speaker !== null && isOneOf(tokens[speaker.last - 1], COURTS);

/** The outer statement stands behind its inner one: it passes that on, or says more and takes its place. */
function placeAround(tokens: readonly Token[], kept: Attributed[], index: number, outer: Statement): void {
  const inner = kept[index] as Attributed, passes = startsWith(tokens, outer, inner) && !isThought(tokens, inner);
  if (passes) passOn(tokens, kept, index, outer);
  else kept.splice(index, 1);
  if (!passes || !isMedia(tokens, outer) && !isHeard(tokens, outer)) kept.push(attributed(outer, null));
}

/** The inner statement stands inside an outer one that is kept: it stands, too, where it is all that the outer says. */
function placeInside(tokens: readonly Token[], kept: Attributed[], index: number, inner: Statement): void {
  const outer = kept[index] as Attributed;
  const isAll = outer.content.length === 1 && startsWith(tokens, outer, inner);
  if (!isAll || !isClauseRule(inner) || isThought(tokens, inner)) return;
  if (isMedia(tokens, outer) || isHeard(tokens, outer)) kept.splice(index, 1);
  kept.push(attributed(inner, passer(tokens, outer)));
}

/** "Danko said he felt “lucky”", "said he agreed that …", "said he heard “a bang”": a feeling is passed on by nobody, and what was heard is not the hearer's. */
function isThought(tokens: readonly Token[], { cue }: Statement): boolean {
  const lemma = cue === null ? '' : tokens[cue.first]?.cue?.lemma ?? '';
  return THOUGHT.has(lemma) || lemma === 'hear' || lemma === 'agree';
}

/** Its content is a clause, not a quotation or a name. */
const isClauseRule = ({ rule }: Statement): boolean => rule === 'speaker-then-content' || rule === 'according-to';

const isMedia = (tokens: readonly Token[], { speaker }: Statement): boolean =>
  speaker !== null && namesMedia(tokens, speaker);

const attributed = (statement: Statement, via: Range | null): Attributed => ({ ...statement, via });

/** Tokens of an adjunct in front of an inner statement, at most. */
const ADJUNCT = 3;

/** Tokens of an occasion in front of it, at most: "Speaking at the fair in Orsa, |". */
const OCCASION = 12;

/** The outer content is the inner statement and nothing more before it than an adjunct. */
function startsWith(tokens: readonly Token[], outer: Statement, inner: Statement): boolean {
  const [piece] = outer.content;
  if (inner.speaker === null || piece === undefined) return false;
  const { first } = inner.speaker, before = first - piece.first;
  if (before < 0 || before > OCCASION) return false;
  const isOccasion = isComma(tokens[first - 1]) && tagged(tokens[piece.first], Tag.VerbIng | Tag.Preposition);
  return before <= ADJUNCT || isOccasion && !tokens.slice(piece.first, first).some((_, i) => isFiniteAt(tokens, piece.first + i));
}

/** The outer content is the inner content and its attribution, nothing more. */
function endsWith(outer: Statement, inner: Statement): boolean {
  const [all, ...others] = outer.content, [said, ...more] = inner.content;
  if (all === undefined || said === undefined || inner.cue === null) return false;
  if (others.length > 0 || more.length > 0) return false;
  return all.first === said.first && inner.cue.first >= said.last && covers(outer, inner.cue.first);
}

const covers = (outer: Statement, index: number): boolean =>
  outer.content.some((piece) => piece.first <= index && index < piece.last);
