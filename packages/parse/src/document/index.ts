import { createHash } from 'node:crypto';
import { articleId, codePoints, plainSpaces, type Article, type Paragraph, type Problem } from '@onrecord/schema';
import { blocksOf } from './blocks.js';
import { decode } from './characters.js';
import { labelPage, labelPlain } from './label.js';

/** One text as it came. */
export interface RawDocument {
  /** Path below the raw folder, with “/” between folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What is known about a raw document from outside it: a row of sources.csv. */
export interface SourceRow {
  readonly file: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
  readonly license: string | null;
  readonly note: string | null;
}

export interface Survey { readonly documents: number }

/** A headline or a body paragraph within article.text. */
export interface Part {
  readonly kind: 'headline' | 'body';
  /** Number of the paragraph in the paragraphs table. */
  readonly paragraph: number;
  /** First UTF-16 unit in article.text. */
  readonly start: number;
  /** One past the last UTF-16 unit. */
  readonly end: number;
}

/** An article before its quotes and claims are read. */
export type BareArticle = Omit<Article, 'word_count' | 'quote_count' | 'claim_count'>;

export interface Document {
  readonly article: BareArticle;
  readonly paragraphs: readonly Paragraph[];
  /** The decoded text that raw offsets count in. */
  readonly rawText: string;
  readonly parts: readonly Part[];
  readonly problems: readonly Problem[];
}

/** A raw document that no article can be made of; `problems` says why. */
export interface NoDocument {
  readonly article: null;
  readonly problems: readonly Problem[];
}

/** Reads a raw document: its text, what each paragraph of it is, what is known about the article. */
export function readDocument(raw: RawDocument, source: SourceRow | null, survey: Survey | null, options: { readonly plain: boolean }): Document | NoDocument {
  const { text: rawText } = decode(raw.bytes);
  const blocks = blocksOf(rawText);
  if (blocks.length === 0) return { article: null, problems: [] };
  const labels = options.plain ? labelPlain(blocks) : labelPage(blocks);
  const article_id = articleId(raw.bytes);
  const rawPoints = codePoints(rawText);
  const parts: Part[] = [];
  let text = '';
  for (const [n, block] of blocks.entries()) {
    const kind = labels[n]!.kind;
    if (kind !== 'headline' && kind !== 'body') continue;
    if (text !== '') text += '\n\n';
    parts.push({ kind, paragraph: n + 1, start: text.length, end: text.length + block.text.length });
    text += plainSpaces(block.text);
  }
  const points = codePoints(text);
  const starts = new Map(parts.map((part) => [part.paragraph, points.at(part.start)]));
  const paragraphs = blocks.map((block, n) => ({
    article_id,
    paragraph: n + 1,
    kind: labels[n]!.kind,
    rule: labels[n]!.rule,
    raw_start: rawPoints.at(block.start),
    raw_end: rawPoints.at(block.end),
    text_start: starts.get(n + 1) ?? null,
    text: plainSpaces(block.text),
  }));
  const headline = parts.find((part) => part.kind === 'headline');
  return {
    article: {
      article_id,
      raw_file: raw.file,
      raw_sha256: createHash('sha256').update(raw.bytes).digest('hex'),
      url: source?.url ?? null,
      publisher: source?.publisher ?? null,
      title: source?.title ?? (headline ? text.slice(headline.start, headline.end) : null),
      byline: null,
      dateline: null,
      agencies: null,
      published: source?.published ?? null,
      published_basis: source?.published ? 'source' : null,
      language: 'en',
      text,
    },
    paragraphs,
    rawText,
    parts,
    problems: [],
  };
}
