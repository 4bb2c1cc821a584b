/** What the claims' layer takes and gives. */
import type { ClaimantKind, Harm, Qualifier, Scope, Stance, VictimClass } from '@onrecord/schema';
import type { ReadPart } from '../language/reading.js';

/** What claims need to know of a quote. */
export interface SpokenSpan {
  /** UTF-16 offsets of the quoted words in article.text. */
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly speaker_mention: string | null;
  /** UTF-16 offsets of the mention in article.text; null where there is none. */
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly speaker_kind: ClaimantKind | null;
  readonly cue: string | null;
  readonly via: string | null;
}

/** What the claims of an article are read with. */
export interface Article {
  readonly text: string;
  readonly parts: readonly ReadPart[];
  readonly quotes: readonly SpokenSpan[];
  /** ISO date of publication. */
  readonly published: string | null;
}

/** A row of casualty_claims before it has ids: offsets in UTF-16 into article.text, links by index. */
export interface FoundClaim {
  readonly paragraph: number;
  /** Index into the quotes given, of the one that makes the claim. */
  readonly quote: number | null;
  readonly harm: Harm;
  readonly count_text: string;
  readonly count: number | null;
  readonly count_min: number | null;
  readonly count_max: number | null;
  readonly qualifier: Qualifier;
  readonly victims: string | null;
  readonly victim_class: VictimClass | null;
  readonly perpetrator: string | null;
  readonly place: string | null;
  readonly period: string | null;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly scope: Scope;
  readonly claimant: string | null;
  readonly claimant_mention: string | null;
  readonly claimant_kind: ClaimantKind | null;
  readonly cue: string | null;
  readonly stance: Stance;
  /** Indexes into the list returned. */
  readonly subset_of: number | null;
  readonly repeats: number | null;
  readonly start: number;
  readonly end: number;
  readonly evidence: string;
  readonly evidence_start: number;
  readonly evidence_end: number;
  readonly rule: string;
}
