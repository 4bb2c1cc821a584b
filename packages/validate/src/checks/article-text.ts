import { articles, codePoints, paragraphs, type ParagraphKind } from '@onrecord/schema';
import type { Check } from '../check.js';
import { shown, wrong } from '../finding.js';

const PUBLISHED: ReadonlySet<ParagraphKind> = new Set(['headline', 'body']);
const BLANK_LINE = '\n\n';

export const articleText: Check = {
  name: 'article-text',
  description: 'articles.text is the headline and body paragraphs, joined by a blank line, and nothing else; text_start says where each begins.',
  tables: [articles, paragraphs],
  check({ article, paragraphs: rows }) {
    const parts = rows.filter((row) => PUBLISHED.has(row.kind)).map((row) => row.text);
    const expected = parts.join(BLANK_LINE);
    if (article.text !== expected) return [wrong(articles, article, 'text', differs(article.text, expected))];
    const starts = startsOf(parts);
    return rows.flatMap((row) => {
      const start = PUBLISHED.has(row.kind) ? (starts.shift() ?? null) : null;
      if (row.text_start === start) return [];
      const should = start === null ? `null: a ${row.kind} is no part of articles.text` : String(start);
      return [wrong(paragraphs, row, 'text_start', `text_start is ${row.text_start}, should be ${should}`)];
    });
  },
};

/** Shows both from the place where they part. */
function differs(text: string, expected: string): string {
  const [found, wanted] = [Array.from(text), Array.from(expected)];
  const at = wanted.findIndex((character, n) => character !== found[n]), from = at < 0 ? wanted.length : at;
  const [are, should] = [found, wanted].map((all) => shown(all.slice(from).join('')));
  return `text is not its headline and body paragraphs from code point ${from} on: expected ${should}, found ${are}`;
}

/** Where each part begins in the joined text, in code points. */
function startsOf(parts: readonly string[]): number[] {
  let start = 0;
  return parts.map((part) => {
    const here = start;
    start += codePoints(part).length + BLANK_LINE.length;
    return here;
  });
}
