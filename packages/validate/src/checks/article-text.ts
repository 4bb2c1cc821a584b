import { articles, codePoints, paragraphs, type ParagraphKind } from '@onrecord/schema';
import type { Check } from '../check.js';
import { unlike, wrong } from '../finding.js';

const PUBLISHED: ReadonlySet<unknown> = new Set<ParagraphKind>(['headline', 'body']);

/** Whether articles.text holds paragraphs of this kind: “body”, not “caption”. */
export const isPublished = (kind: unknown): boolean => PUBLISHED.has(kind);
const NOT_ITS_PARAGRAPHS = 'text is not its headline and body paragraphs';
const BLANK_LINE = '\n\n';

export const articleText: Check = {
  name: 'article-text',
  description: 'articles.text is the headline and body paragraphs, joined by a blank line, and nothing else; '
    + 'text_start says where each begins.',
  tables: [articles, paragraphs],
  check({ article, paragraphs: rows }) {
    const parts = rows.filter((row) => isPublished(row.kind)).map((row) => row.text);
    const expected = parts.join(BLANK_LINE);
    if (article.text !== expected) return [wrong(articles, article, 'text', `${NOT_ITS_PARAGRAPHS}: ${unlike(expected, article.text)}`)];
    const starts = startsOf(parts);
    return rows.flatMap((row) => {
      const start = isPublished(row.kind) ? (starts.shift() ?? null) : null;
      if (row.text_start === start) return [];
      const should = start === null ? `null: a ${row.kind} is no part of articles.text` : String(start);
      return [wrong(paragraphs, row, 'text_start', `text_start is ${row.text_start}, should be ${should}`)];
    });
  },
};

/** Where each part begins in the joined text, in code points. */
function startsOf(parts: readonly string[]): number[] {
  let start = 0;
  return parts.map((part) => {
    const here = start;
    start += codePoints(part).length + BLANK_LINE.length;
    return here;
  });
}
