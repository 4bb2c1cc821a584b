import type { Article, CasualtyClaim, Paragraph, Quote, Table } from '@onrecord/schema';
import type { Finding } from './finding.js';

/** One article with everything that was read from its document, rows in the order of the files. */
export interface ArticleRecords {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly CasualtyClaim[];
  /** The decoded raw document with CRLF read as LF; null where the stage holds none. */
  readonly rawText: string | null;
}

/** A check looks at one article’s records at a time, so that memory does not grow with the corpus. */
export interface Check {
  readonly name: string;
  /** What holds when the check passes, in a sentence. */
  readonly description: string;
  /** The tables whose records it tests. */
  readonly tables: readonly Table[];
  /** Whether it tests what the program read, and not what people made of it. */
  readonly asRead?: boolean;
  readonly check: (records: ArticleRecords) => readonly Finding[];
}
