import { createHash } from 'node:crypto';
import { articleId, codePoints, type Article, type Paragraph, type Problem } from '@onrecord/schema';
import { type Block, blocksOf } from './blocks.js';
import { decode } from './characters.js';
import { factsOf } from './facts.js';
import { type Part, type Reading, read } from '../language/reading.js';
import { type Label, labelPlain } from './label.js';
import { labelPage } from './label-page.js';
import { FIELD_OF_A_RECORD, readField } from './labels/fields.js';
import { languageOf } from './language.js';
import { characterProblems, copyProblems, problem, sameBytes, textProblems, whyUnreadable } from './problems.js';
import type { Survey } from './survey.js';

export type { Survey } from './survey.js';

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

/** An article before its quotes and claims are read. */
export type BareArticle = Omit<Article, 'word_count' | 'quote_count' | 'claim_count'>;

export interface Document {
  readonly article: BareArticle;
  readonly paragraphs: readonly Paragraph[];
  /** The decoded text that raw offsets count in. */
  readonly rawText: string;
  /** article.text as the finders read it, whatever its language. */
  readonly reading: Reading;
  readonly problems: readonly Problem[];
}

/** A raw document that no article can be made of; `problems` says why. */
export interface NoDocument {
  readonly article: null;
  readonly problems: readonly Problem[];
}

/** A file larger than this is no news text; it is left out with a problem. */
export const LARGEST = 10 * 1024 * 1024;

/** Reads a raw document: its text, what each paragraph of it is, what is known about the article. */
export function readDocument(raw: RawDocument, source: SourceRow | null, survey: Survey | null, options: { readonly plain: boolean }): Document | NoDocument {
  const unreadable = whyUnreadable(raw);
  if (unreadable !== null) return { article: null, problems: [unreadable] };
  const around = survey?.of(raw.file) ?? null;
  if (around !== null && around.sameAs !== null) return { article: null, problems: [sameBytes(raw.file, around.sameAs)] };
  const { text: rawText, encoding, doubts } = decode(raw.bytes);
  const blocks = blocksOf(rawText);
  if (blocks.length === 0) return { article: null, problems: [problem(raw.file, 'empty', 'holds no text', 'Put the text into the file, or take the file out of the folder.')] };
  const labels = options.plain ? labelPlain(blocks) : labelPage(blocks, around);
  const article_id = articleId(raw.bytes), { text, parts } = joined(blocks, labels);
  const facts = factsOf(blocks, labels), headline = parts.find((part) => part.kind === 'headline');
  const reading = read(text, parts), language = languageOf(reading);
  const published = source?.published ?? facts.published;
  return {
    article: {
      article_id,
      raw_file: raw.file,
      raw_sha256: createHash('sha256').update(raw.bytes).digest('hex'),
      url: source?.url ?? null,
      publisher: source?.publisher ?? facts.publisher,
      title: source?.title ?? (headline === undefined ? null : titleIn(text.slice(headline.start, headline.end), labels[headline.paragraph - 1] as Label)),
      byline: facts.byline,
      dateline: facts.dateline,
      agencies: facts.agencies,
      published,
      published_basis: source?.published ? 'source' : published === null ? null : 'text',
      language,
      text,
    },
    paragraphs: paragraphRows(article_id, rawText, blocks, labels, text, parts),
    rawText,
    reading,
    problems: [...characterProblems(raw.file, encoding, doubts), ...textProblems(raw.file, parts, language), ...copyProblems(raw.file, around?.copyOf ?? null)],
  };
}

/** The title as it is known: without the name of an archive’s field (“HEADLINE: …”) or Markdown’s mark (“# …”). */
const titleIn = (headline: string, { rule }: Label): string =>
  (rule === FIELD_OF_A_RECORD ? readField(headline)?.value : headline.replace(/^#{1,3} +/, '')) ?? headline;

/** The headline and the body paragraphs, joined by a blank line. */
function joined(blocks: readonly Block[], labels: readonly Label[]): { readonly text: string; readonly parts: readonly Part[] } {
  const parts: Part[] = [], texts: string[] = [];
  let length = 0;
  for (const [n, block] of blocks.entries()) {
    const { kind } = labels[n] as Label;
    if (kind !== 'headline' && kind !== 'body') continue;
    if (texts.length > 0) length += 2;
    parts.push({ kind, paragraph: n + 1, start: length, end: length + block.text.length });
    texts.push(block.text);
    length += block.text.length;
  }
  return { text: texts.join('\n\n'), parts };
}

function paragraphRows(article_id: string, rawText: string, blocks: readonly Block[], labels: readonly Label[], text: string, parts: readonly Part[]): readonly Paragraph[] {
  const raw = codePoints(rawText), points = codePoints(text);
  const starts = new Map(parts.map((part) => [part.paragraph, points.at(part.start)]));
  return blocks.map((block, n) => ({
    article_id,
    paragraph: n + 1,
    kind: (labels[n] as Label).kind,
    rule: (labels[n] as Label).rule,
    raw_start: raw.at(block.start),
    raw_end: raw.at(block.end),
    text_start: starts.get(n + 1) ?? null,
    text: block.text,
  }));
}
