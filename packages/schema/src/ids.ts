import { createHash } from 'node:crypto';
import { normalise } from './white-space.js';

// An id is made from what a record says, never from where it stands: a better parser changes the ids of the rows that it
// improves and of no others.

/** `a_` and 16 hex digits of the SHA-256 of a raw document’s bytes. */
export function articleId(bytes: Uint8Array): string {
  return `a_${digest(bytes)}`;
}

/** The id of the quote with this text; `occurrence` counts equal texts of the article in text order, from 1. */
export function quoteId(article: string, text: string, occurrence: number): string {
  return `q_${digest(JSON.stringify([article, 'quotes', normalise(text), occurrence]))}`;
}

/** What a claim’s id is made from. */
export interface ClaimWords {
  readonly count_text: string;
  readonly harm: string;
  readonly evidence: string;
}

/** The id of the claim with these words; `occurrence` counts equal claims of the article in text order, from 1. */
export function claimId(article: string, claim: ClaimWords, occurrence: number): string {
  return `c_${digest(JSON.stringify([article, 'casualty_claims', ...wordsOf(claim), occurrence]))}`;
}

/** The ids of all quotes of one article, given in text order. */
export function quoteIds(article: string, quotes: readonly { readonly text: string }[]): readonly string[] {
  return numbered(quotes, (quote) => normalise(quote.text), (quote, occurrence) => quoteId(article, quote.text, occurrence));
}

/** The ids of all claims of one article, given in text order. */
export function claimIds(article: string, claims: readonly ClaimWords[]): readonly string[] {
  return numbered(claims, (claim) => JSON.stringify(wordsOf(claim)), (claim, occurrence) => claimId(article, claim, occurrence));
}

function numbered<Row>(rows: readonly Row[], sameness: (row: Row) => string, name: (row: Row, occurrence: number) => string) {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = sameness(row);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return name(row, occurrence);
  });
}

const wordsOf = (claim: ClaimWords) => [normalise(claim.count_text), claim.harm, normalise(claim.evidence)];

const digest = (data: Uint8Array | string) => createHash('sha256').update(data).digest('hex').slice(0, 16);
