/** Statements within statements: who says, and who passes it on. */
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import type { Statement } from './statement.js';

/** A statement and who passes it on. */
export interface Attributed extends Statement {
  readonly via: Range | null;
}

/** "They said she told him that …": the inner statement stands, passed on by the outer speaker; "X said …, Tass said" likewise. */
export function nest(tokens: readonly Token[], statements: readonly Statement[]): readonly Attributed[] {
  const kept: Attributed[] = [];
  const isMedia = ({ speaker }: Statement): boolean => speaker !== null && tokens.slice(speaker.first, speaker.last).some((token) => tagged(token, Tag.Media));
  for (const { content: pieces, ...rest } of statements) {
    const statement = { ...rest, content: pieces.filter((piece) => !kept.some(({ content }) => content.some((other) => other.first === piece.first && other.last === piece.last))) };
    if (statement.content.length === 0) continue;
    const cue = statement.cue, at = cue?.first ?? statement.content[0]?.first ?? 0;
    // "The house was empty, Danko said, the agency reported.": the inner attribution ends what the outer passes on
    const ended = kept.findIndex((earlier) => endsWith(statement, earlier));
    if (ended >= 0) {
      const passed = kept[ended] as Attributed;
      kept[ended] = { ...passed, via: passed.via ?? statement.speaker };
      continue;
    }
    const inner = kept.findIndex((earlier) => earlier.cue !== null && covers(statement, earlier.cue.first));
    if (inner >= 0) {
      const passed = kept[inner] as Attributed;
      if (!startsWith(statement, passed)) kept.splice(inner, 1);
      else if (passed.via === null) kept[inner] = { ...passed, via: statement.speaker };
      if (!startsWith(statement, passed) || !isMedia(statement)) kept.push(passedOn(statement, null));
      continue;
    }
    const outer = kept.findIndex((earlier) => covers(earlier, at));
    if (outer >= 0) {
      const wrapping = kept[outer] as Attributed;
      // "Danko said he felt “lucky”": a feeling is passed on by nobody
      if (cue !== null && THOUGHT.test(tokens[cue.first]?.cue?.lemma ?? '')) continue;
      if (wrapping.content.length !== 1 || !startsWith(wrapping, statement) || !/^(?:speaker-then-content|according-to)$/.test(statement.rule)) continue;
      if (isMedia(wrapping)) kept.splice(outer, 1);
      kept.push(passedOn(statement, wrapping.speaker));
      continue;
    }
    kept.push(passedOn(statement, statement.via ?? null));
  }
  return kept;
}

/** Verbs of what goes on in somebody's head. */
const THOUGHT = /^(?:think|believe|hope|fear|worry|feel|know|figure|guess|understand|expect|doubt|learn)$/;

const passedOn = ({ rule, content, speaker, role, cue, addressee, when }: Statement, via: Range | null): Attributed =>
  ({ rule, content, speaker, role, cue, addressee, when, via });

/** The outer content is the inner statement and nothing more before it than an adjunct. */
const startsWith = (outer: Statement, inner: Statement): boolean =>
  inner.speaker !== null && outer.content[0] !== undefined && inner.speaker.first - outer.content[0].first >= 0 && inner.speaker.first - outer.content[0].first <= 3;

/** The outer content is the inner content and its attribution, nothing more. */
const endsWith = (outer: Statement, inner: Statement): boolean =>
  outer.content.length === 1 && inner.content.length === 1 && inner.cue !== null && outer.content[0]?.first === inner.content[0]?.first
  && inner.cue.first >= (inner.content[0]?.last ?? 0) && covers(outer, inner.cue.first);

const covers = (outer: Statement, index: number): boolean => outer.content.some((piece) => piece.first <= index && index < piece.last);
