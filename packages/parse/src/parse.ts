import { type Article, type CasualtyClaim, type Paragraph, type Problem, type Quote, codePoints, wordCount } from '@onrecord/schema';
import type { RawText } from '@onrecord/schema/files';
import { readDocument, type RawDocument, type SourceRow, type Survey } from './document/index.js';
import type { Reading } from './language/reading.js';
import { findClaims } from './claims/index.js';
import { claimRows } from './claims/rows.js';
import { findQuotes } from './quotes/index.js';
import { quoteRows } from './quotes/rows.js';
import { claimsOfSureDays, quotesOfSureDays } from './sure-days.js';

/** Everything read from one raw document: the rows that it adds to each table. */
export interface Parsed {
  readonly article: Article | null;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Quote[];
  readonly casualty_claims: readonly CasualtyClaim[];
  readonly problems: readonly Problem[];
  readonly rawText: RawText | null;
}

/** A raw document that gives no rows, and why. */
export const nothingBut = (problems: readonly Problem[]): Parsed =>
  ({ article: null, paragraphs: [], quotes: [], casualty_claims: [], problems, rawText: null });

/** Reads one raw document. Pure: the same bytes, source, survey and options give the same rows. */
export function parse(raw: RawDocument, source: SourceRow | null, survey: Survey | null, options: { readonly plain: boolean }): Parsed {
  const document = readDocument(raw, source, survey, options);
  if (document.article === null) return nothingBut(document.problems);
  const { article, paragraphs, problems, rawText, updated } = document;
  // Only English is read for quotes and claims; a text too short to tell is taken for English.
  const reading: Reading = document.isEnglish ? document.reading : { text: article.text, parts: [] }, points = codePoints(article.text);
  const found = quotesOfSureDays(findQuotes(reading, article.published), updated);
  const quotes = quoteRows(article.article_id, article.text, points, found);
  const spoken = found.map((quote, i) => ({ ...quote, speaker_mention: quotes[i]?.speaker_mention ?? null }));
  const quoteIds = quotes.map((quote) => quote.quote_id);
  const claimed = claimsOfSureDays(findClaims(reading, spoken, article.published), updated);
  const claims = claimRows(article.article_id, points, claimed, quoteIds);
  return {
    article: { ...article, word_count: wordCount(article.text), quote_count: quotes.length, claim_count: claims.length },
    paragraphs,
    quotes,
    casualty_claims: claims,
    problems,
    rawText: { article_id: article.article_id, raw_file: raw.file, text: rawText },
  };
}
