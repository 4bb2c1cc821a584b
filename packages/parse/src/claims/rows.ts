/** Found claims as rows of the casualty_claims table: ids, code points, links by id. */
import { type CasualtyClaim, claimIds, type CodePoints } from '@onrecord/schema';
import type { FoundClaim } from './found.js';

export function claimRows(
  articleId: string,
  points: CodePoints,
  found: readonly FoundClaim[],
  quoteIds: readonly string[],
): readonly CasualtyClaim[] {
  const ids = claimIds(articleId, found);
  const link = (index: number | null): string | null => (index === null ? null : ids[index] as string);
  return found.map((claim, i) => ({
    claim_id: ids[i] as string,
    article_id: articleId,
    paragraph: claim.paragraph,
    quote_id: claim.quote === null ? null : quoteIds[claim.quote] as string,
    harm: claim.harm,
    count_text: claim.count_text,
    count: claim.count,
    count_min: claim.count_min,
    count_max: claim.count_max,
    qualifier: claim.qualifier,
    victims: claim.victims,
    victim_class: claim.victim_class,
    perpetrator: claim.perpetrator,
    place: claim.place,
    period: claim.period,
    period_start: claim.period_start,
    period_end: claim.period_end,
    scope: claim.scope,
    claimant: claim.claimant,
    claimant_mention: claim.claimant_mention,
    claimant_kind: claim.claimant_kind,
    cue: claim.cue,
    stance: claim.stance,
    subset_of: link(claim.subset_of),
    repeats: link(claim.repeats),
    start: points.at(claim.start),
    end: points.at(claim.end),
    evidence: claim.evidence,
    evidence_start: points.at(claim.evidence_start),
    evidence_end: points.at(claim.evidence_end),
    rule: claim.rule,
  }));
}
