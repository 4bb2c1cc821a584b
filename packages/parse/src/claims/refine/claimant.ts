/** Who claims it: the innermost quote around the number, or an attribution inside the clause that no quote covers. */
import type { ClaimantKind } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { kickers } from '../../lexicon/kickers.js';
import { kindOfDescription } from '../../quotes/speaker/kind.js';
import type { SpokenSpan } from '../found.js';
import { agentAfter, agentOf } from '../phrase/clause.js';
import type { Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';

export interface Claimant {
  readonly quote: number | null;
  readonly claimant: string | null;
  readonly claimant_mention: string | null;
  readonly claimant_kind: ClaimantKind | null;
  readonly cue: string | null;
}

const NOBODY: Claimant = { quote: null, claimant: null, claimant_mention: null, claimant_kind: null, cue: null };

/** The shortest quote that holds the stretch, by UTF-16 offsets; -1 where none does. */
function innermost(quotes: readonly SpokenSpan[], start: number, end: number): number {
  let best = -1, shortest = Infinity;
  for (let i = 0; i < quotes.length; i++) {
    const quote = quotes[i] as SpokenSpan;
    if (start < quote.start || quote.end < end || quote.end - quote.start >= shortest) continue;
    best = i;
    shortest = quote.end - quote.start;
  }
  return best;
}

/** "the violence, which the United Nations says | has killed": the attribution between a relative and its verb. */
function inserted(scene: Scene, verb: number): { readonly first: number; readonly last: number; readonly cue: number } | null {
  const cue = tokenAt(scene, verb - 1);
  if (cue?.cue?.kind !== 'speech' || !tagged(cue, Tag.VerbPast | Tag.VerbPresent)) return null;
  const source = scene.closes.get(verb - 1);
  if (source === undefined || source.quantity !== null) return null;
  return /^(?:which|that|who|whom)$/.test(wordAt(scene, source.first - 1)) ? { first: source.first, last: source.last, cue: verb - 1 } : null;
}

/** "the opposition puts | the toll at 60", "the ministry gave | a toll of 22": those who give a figure. */
const GIVES = /^(?:put|puts|putting|gave|gives|giving|lowered|raised|revised|estimated|estimates|reported|reports)$/;

function giver(scene: Scene, at: number): { readonly first: number; readonly last: number; readonly cue: number } | null {
  // "the toll was put at 22 by officials"
  for (let i = at + 2; i < at + 5; i++) if (GIVES.test(wordAt(scene, i)) && tagged(tokenAt(scene, i - 1), Tag.Be)) {
    const by = agentAfter(scene, i);
    return by === null ? null : { ...by, cue: i };
  }
  for (let i = at - 1; i >= scene.first && i > at - 7; i--) {
    if (!GIVES.test(wordAt(scene, i))) continue;
    const verb = verbGroup(scene, i);
    if (verb.passive) return null;
    const [group, ...others] = subjectBefore(scene, verb.first).groups;
    const source = others.length > 0 ? null : agentOf(scene, group) ?? bodyBefore(scene, verb.first);
    return source === null ? null : { ...source, cue: i };
  }
  return null;
}

/** "the opposition | puts": a body, which is no person, right before the verb. */
function bodyBefore(scene: Scene, verb: number): Range | null {
  const group = scene.closes.get(verb);
  if (group === undefined || group.quantity !== null) return null;
  return agentOf(scene, group) ?? (tagged(tokenAt(scene, group.head), Tag.Media) ? { first: group.first, last: group.last } : null);
}

/** The claimant of the number between two UTF-16 offsets, said at the verb group that begins at token `verb`. */
export function claimantOf(scene: Scene, text: string, quotes: readonly SpokenSpan[], start: number, end: number, verb: number, nominal: boolean): Claimant {
  const source = inserted(scene, verb) ?? (nominal ? giver(scene, verb) : null), best = innermost(quotes, start, end), quote = quotes[best];
  if (source !== null) {
    const from = tokenAt(scene, source.first)?.start ?? start, to = tokenAt(scene, source.last - 1)?.end ?? end;
    const mention = text.slice(from, to);
    // the quotes' layer may have read the same words: then its name is fuller
    const same = quote !== undefined && (nominal && quote.speaker !== null || quote.speaker_mention === mention || quote.speaker === mention.replace(/^the /i, ''));
    if (!same) {
      const named = quotes.find((other) => other.speaker_mention === mention);
      return { quote: null, claimant: named?.speaker ?? mention.replace(/^(?:the|a|an) /i, ''), claimant_mention: mention, claimant_kind: named?.speaker_kind ?? kindOf(scene, source.last - 1), cue: wordAt(scene, source.cue) };
    }
  }
  if (quote === undefined) return inHeadline(scene, text);
  if (nominal && isAside(scene, text, quote, start)) return NOBODY;
  return { quote: best, claimant: quote.speaker, claimant_mention: quote.speaker_mention, claimant_kind: quote.speaker_kind, cue: quote.cue };
}

/**
 * "officials hinted that the ministry was ready to talk after two years of war, thousands of deaths and …": what reported speech
 * takes for known is the article's own.
 */
function isAside(scene: Scene, text: string, quote: SpokenSpan, start: number): boolean {
  if (/["“”«]/.test(text[quote.start - 1] ?? '')) return false;
  for (let i = scene.first; i < scene.last; i++) {
    const token = tokenAt(scene, i);
    if (token === undefined || token.start >= start) return false;
    if (token.start >= quote.start && /^(?:after|amid|despite|following)$/.test(token.lower) && token.start > quote.start) return true;
  }
  return false;
}

/** "12 killed in Sarto strike - monitor", "Army: 12 killed": a headline names its source behind a dash or before a colon. */
function inHeadline(scene: Scene, text: string): Claimant {
  // a paragraph of one sentence without a full stop is a headline too
  const { tokens } = scene.part;
  if (scene.part.kind !== 'headline' && (scene.first > 0 || scene.last < tokens.length || /^[.!?]$/.test(wordAt(scene, scene.last - 1)))) return NOBODY;
  const isDash = (i: number): boolean => /^(?:-|–|—|--)$/.test(wordAt(scene, i)) && tokenAt(scene, i)?.end !== tokenAt(scene, i + 1)?.start;
  let dash = scene.last - 1;
  while (dash > scene.last - 7 && dash > scene.first && !isDash(dash)) dash--;
  const colon = [1, 2, 3, 4].map((k) => scene.first + k).find((i) => wordAt(scene, i) === ':');
  const tail = [2, 3, 4].map((k) => scene.last - k).find((i) => i > scene.first && wordAt(scene, i) === ':');
  const range = isDash(dash) && dash < scene.last - 1 ? { first: dash + 1, last: scene.last }
    : colon !== undefined ? { first: scene.first, last: colon } : tail !== undefined ? { first: tail + 1, last: scene.last } : null;
  if (range === null || kindOf(scene, range.last - 1) === null || kickers.has(wordAt(scene, range.first))) return NOBODY;
  const mention = text.slice(tokenAt(scene, range.first)?.start, tokenAt(scene, range.last - 1)?.end);
  return { quote: null, claimant: mention, claimant_mention: mention, claimant_kind: kindOf(scene, range.last - 1), cue: null };
}

/** What the source is, where its head noun is known for one: "12 dead - photos" names nobody. */
const kindOf = (scene: Scene, head: number): ClaimantKind | null => {
  const token = tokenAt(scene, head);
  return token !== undefined && tagged(token, Tag.Role | Tag.People | Tag.Media | Tag.Body) ? kindOfDescription(scene.tokens, { first: head, last: head + 1 }, token) : null;
};
