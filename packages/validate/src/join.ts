import { articles, casualtyClaims, paragraphs, quotes, type Table } from '@onrecord/schema';
import type { Row } from './finding.js';

/** The rows of one article, as they came: their shape is not known yet. */
export interface ArticleRows {
  readonly article: Row;
  readonly rows: readonly (readonly [Table, readonly Row[]])[];
  readonly rawText: string | null;
}

/** Rows that no article took: the first of them, and how many stand in the file from there on. */
export interface LeftOver {
  readonly table: Table;
  readonly row: Row;
  readonly count: number;
}

/** The rows of each stage file, in the order of the file. */
export interface StageRows {
  readonly articles: Iterable<Row>;
  readonly paragraphs: Iterable<Row>;
  readonly quotes: Iterable<Row>;
  readonly casualty_claims: Iterable<Row>;
  readonly raw_texts: Iterable<Row>;
}

/** Joins the files article by article: all hold the articles in one order, an article’s rows side by side. */
export function* join(stage: StageRows): Generator<ArticleRows, readonly LeftOver[]> {
  const followers = [
    [paragraphs, follow(stage.paragraphs)],
    [quotes, follow(stage.quotes)],
    [casualtyClaims, follow(stage.casualty_claims)],
  ] as const;
  const rawTexts = follow(stage.raw_texts);
  for (const article of stage.articles) {
    const id = article.article_id;
    const raw = rawTexts.take(id)[0]?.text;
    yield { article, rows: followers.map(([table, rows]) => [table, rows.take(id)] as const), rawText: typeof raw === 'string' ? raw : null };
  }
  return [...followers, [articles, rawTexts] as const].flatMap(([table, rows]) => {
    const left = rows.left();
    return left ? [{ table, ...left }] : [];
  });
}

function follow(rows: Iterable<Row>) {
  const iterator = rows[Symbol.iterator]();
  let next = iterator.next();
  return {
    /** The rows of this article, if they are the next ones. */
    take(articleId: unknown): readonly Row[] {
      const taken: Row[] = [];
      for (; !next.done && next.value.article_id === articleId; next = iterator.next()) taken.push(next.value);
      return taken;
    },
    left(): { readonly row: Row; readonly count: number } | null {
      if (next.done) return null;
      const row = next.value;
      let count = 0;
      for (; !next.done; next = iterator.next()) count++;
      return { row, count };
    },
  };
}
