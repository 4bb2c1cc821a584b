import { hash } from 'node:crypto';
import { normalise } from './white-space.js';

// An id is made from what a record says, never from where it stands: a better parser changes the ids of the rows that it
// improves and of no others.

/** `a_` and 16 hex digits of the SHA-256 of a raw document’s bytes. */
export function articleId(bytes: Uint8Array): string {
  return `a_${digest(bytes)}`;
}

/** What a claim’s id is made from. */
export interface ClaimWords {
  readonly count_text: string;
  readonly harm: string;
  readonly evidence: string;
}

/** The ids of all quotes of one article, given in text order. */
export function quoteIds(article: string, quotes: readonly { readonly text: string }[]): readonly string[] {
  return numbered(
    quotes.map(({ text }) => [normalise(text)]),
    (words, occurrence) => `q_${digest(JSON.stringify([article, 'quotes', ...words, occurrence]))}`,
  );
}

/** The ids of all claims of one article, given in text order. */
export function claimIds(article: string, claims: readonly ClaimWords[]): readonly string[] {
  return numbered(
    claims.map(({ count_text, harm, evidence }) => [normalise(count_text), harm, normalise(evidence)]),
    (words, occurrence) => `c_${digest(JSON.stringify([article, 'casualty_claims', ...words, occurrence]))}`,
  );
}

/** What a row says, normalised: no line break is left in it. */
type Words = readonly string[];

/** Names each row by its words and its number, from 1, among the rows of the same words. */
function numbered(rows: readonly Words[], name: (words: Words, occurrence: number) => string): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((words) => {
    const key = words.join('\n');
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return name(words, occurrence);
  });
}

const digest = (data: Uint8Array | string): string => hash('sha256', data, 'hex').slice(0, 16);
