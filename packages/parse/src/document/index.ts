/** A raw document as an article: its text, what each paragraph of it is, what is known about it. */
import { hash } from 'node:crypto';
import { articleId, type Article, type Paragraph, type Problem } from '@onrecord/schema';
import { type Reading, read } from '../language/reading.js';
import { joined, paragraphRows } from './article-text.js';
import { type Block, blocksOf } from './blocks.js';
import { decode } from './characters.js';
import { factsOf } from './facts/index.js';
import type { Labelled } from './facts/labelled.js';
import { updatedAfter } from './facts/updated.js';
import { labelForeign } from './foreign-page.js';
import { withoutGluedDateline } from './glued-dateline.js';
import { labelPlain } from './label.js';
import { labelPage } from './label-page.js';
import { documentsOn } from './labels/documents.js';
import { type Language, foreignLanguageOf, languageOf } from './language.js';
import { characterProblems, copyProblems, holdsNoText, sameBytes, severalProblems, textProblems, whyUnreadable } from './problems.js';
import type { Surroundings, Survey } from './survey.js';
import { withoutMarks } from './title-mark.js';

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
  /** Whether it is read for quotes and claims. */
  readonly isEnglish: boolean;
  /** ISO date of its last update, where that is within a few days after the publication; null where the text tells of none. */
  readonly updated: string | null;
  readonly problems: readonly Problem[];
}

/** A raw document that no article can be made of; `problems` says why. */
export interface NoDocument {
  readonly article: null;
  readonly problems: readonly Problem[];
}

/** Reads a raw document: its text, what each paragraph of it is, what is known about the article. */
export function readDocument(
  raw: RawDocument,
  source: SourceRow | null,
  survey: Survey | null,
  options: ReadingOptions,
): Document | NoDocument {
  const unreadable = whyUnreadable(raw);
  if (unreadable !== null) return none(unreadable);
  const around = survey?.of(raw.file) ?? null;
  if (around !== null && around.sameAs !== null) return none(sameBytes(raw.file, around.sameAs, source !== null && saysSomething(source)));
  const { text: rawText, encoding, doubts } = decode(raw.bytes), blocks = blocksOf(rawText);
  if (blocks.length === 0) return none(holdsNoText(raw.file));

  const { page, language } = labelled(blocks, around, options);
  const { text, parts } = joined(page), reading = read(text, parts), article = articleFrom(raw, source, page, reading, language);
  return {
    article, rawText, reading,
    isEnglish: language.isEnglish,
    updated: updatedAfter(page, article.published),
    paragraphs: paragraphRows(article.article_id, rawText, page, reading),
    problems: [
      ...characterProblems(raw.file, encoding, doubts),
      ...severalProblems(raw.file, documentsOn(blocks).length),
      ...textProblems(raw.file, text, parts, language),
      ...copyProblems(raw.file, around?.copyOf ?? null),
    ],
  };
}

export interface ReadingOptions {
  /** The text holds no boilerplate: every paragraph is headline or body. */
  readonly plain: boolean;
}

/** Whether a row of sources.csv holds more than the file’s name. */
const saysSomething = (source: SourceRow): boolean => Object.entries(source).some(([column, value]) => column !== 'file' && value !== null);

const none = (problem: Problem): NoDocument => ({ article: null, problems: [problem] });

/** What each paragraph is, and the language: it is asked before the labels, which know English alone, and of what they keep. */
function labelled(blocks: readonly Block[], around: Surroundings | null, { plain }: ReadingOptions): PageInLanguage {
  const foreign = foreignLanguageOf(blocks);
  if (plain || foreign === null) {
    const labels = plain ? labelPlain(blocks) : labelPage(blocks, around), page = withoutGluedDateline(withoutMarks({ blocks, labels }));
    const language = foreign ?? languageOf(joined(page).text);
    if (plain || language.isEnglish) return { page, language };
    return { page: { blocks, labels: labelForeign(blocks, around) }, language };
  }
  return { page: { blocks, labels: labelForeign(blocks, around) }, language: foreign };
}

interface PageInLanguage {
  readonly page: Labelled;
  readonly language: Language;
}

/** What is known about the article; sources.csv wins over the text. */
function articleFrom(
  { file, bytes }: RawDocument, source: SourceRow | null, page: Labelled, reading: Reading, language: Language,
): BareArticle {
  const facts = factsOf(page), headline = page.labels.findIndex(({ kind }) => kind === 'headline');
  const published = source?.published ?? facts.published;
  return {
    article_id: articleId(bytes),
    raw_file: file,
    raw_sha256: hash('sha256', bytes, 'hex'),
    url: source?.url ?? null,
    publisher: source?.publisher ?? facts.publisher,
    title: source?.title ?? page.blocks[headline]?.text ?? null,
    byline: facts.byline,
    dateline: facts.dateline,
    agencies: facts.agencies,
    published,
    published_basis: source?.published ? 'source' : published === null ? null : 'text',
    language: language.code,
    text: reading.text,
    license: source?.license ?? null,
  };
}
