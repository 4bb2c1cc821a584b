import { hash } from 'node:crypto';
import { normalise } from './white-space.js';

// An id is made from what a record says, never from where it stands: a better parser changes the ids of the rows that it
// improves and of no others.

/** `a_` and 16 hex digits of the SHA-256 of a raw document’s bytes. */
export function articleId(bytes: Uint8Array): string {
  return `a_${digest(bytes)}`;
}

/** The id of the quote with this text; `occurrence` counts equal texts of the article in text order, from 1. */
export function quoteId(article: string, text: string, occurrence: number): string {
  return idOfQuote(article, quoteWords({ text }), occurrence);
}

/** What a claim’s id is made from. */
export interface ClaimWords {
  readonly count_text: string;
  readonly harm: string;
  readonly evidence: string;
}

/** The id of the claim with these words; `occurrence` counts equal claims of the article in text order, from 1. */
export function claimId(article: string, claim: ClaimWords, occurrence: number): string {
  return idOfClaim(article, claimWords(claim), occurrence);
}

/** The ids of all quotes of one article, given in text order. */
export function quoteIds(article: string, quotes: readonly { readonly text: string }[]): readonly string[] {
  return numbered(quotes.map(quoteWords), (words, occurrence) => idOfQuote(article, words, occurrence));
}

/** The ids of all claims of one article, given in text order. */
export function claimIds(article: string, claims: readonly ClaimWords[]): readonly string[] {
  return numbered(claims.map(claimWords), (words, occurrence) => idOfClaim(article, words, occurrence));
}

/** What a row says, normalised: no line break is left in it. */
type Words = readonly string[];

function numbered(rows: readonly Words[], name: (words: Words, occurrence: number) => string): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((words) => {
    const key = words.join('\n');
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return name(words, occurrence);
  });
}

const quoteWords = (quote: { readonly text: string }): Words => [normalise(quote.text)];
const claimWords = (claim: ClaimWords): Words => [normalise(claim.count_text), claim.harm, normalise(claim.evidence)];

const idOfQuote = (article: string, words: Words, occurrence: number): string => `q_${digest(JSON.stringify([article, 'quotes', ...words, occurrence]))}`;
const idOfClaim = (article: string, words: Words, occurrence: number): string =>
  `c_${digest(JSON.stringify([article, 'casualty_claims', ...words, occurrence]))}`;

const digest = (data: Uint8Array | string): string => hash('sha256', data, 'hex').slice(0, 16);
