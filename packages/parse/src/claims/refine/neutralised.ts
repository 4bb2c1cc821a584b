/**
 * "Forces neutralised 12 rebels. … The ministry says neutralised of those who surrendered, were killed or captured": no harm holds
 * all of these.
 */
import type { FoundClaim } from '../found.js';
import { keep } from './linked.js';

/** The article tells what the word may mean. */
const EXPLAINED = new RegExp(String.raw`\bneutrali[sz]\w{1,3}\b[^.]{0,60}\b(?:to (?:imply|mean|say|indicate|signify)|means?|meaning|refers? to|${
  String.raw`of those)\b[^.]{0,90}\b(?:surrendered|captured)\b`}`, 'i');

/** "neutralised | at least 12 rebels", "12 rebels | were also neutralised". */
const BEFORE = /\bneutrali[sz]\w{1,4}['"’”]? $/i;
const BEHIND = /^(?: (?!and\b|was\b|were\b)\S{1,30}){0,8} (?:were|was|been)(?: also)? ['"‘“]?neutrali[sz]ed\b/i;

/** The claims without those whom the word alone counts, where the article says that it does not mean death alone. */
export function withoutNeutralised(text: string, claims: readonly FoundClaim[]): readonly FoundClaim[] {
  if (!claims.some(isNeutralised) || !EXPLAINED.test(text)) return claims;
  return keep(claims, (claim) => !isNeutralised(claim));
}

const isNeutralised = ({ evidence, start, end, evidence_start: opens }: FoundClaim): boolean =>
  BEFORE.test(evidence.slice(0, start - opens)) || BEHIND.test(evidence.slice(end - opens));
