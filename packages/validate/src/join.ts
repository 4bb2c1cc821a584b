import { articles, casualtyClaims, paragraphs, quotes, type Table } from '@onrecord/schema';
import type { Row } from './finding.js';

/** The rows of one article, as they came: their shape is not known yet. */
export interface ArticleRows {
  readonly article: Row;
  readonly rows: readonly (readonly [Table, readonly Row[]])[];
  readonly rawText: string | null;
  /** Rows in front of these or among them that name another article. */
  readonly strays: readonly LeftOver[];
}

/** A row at which the files do not fit together, and how many rows are not tested for it. */
export interface LeftOver {
  readonly table: Table;
  readonly row: Row;
  readonly count: number;
  /** What goes on after “quotes q_3f…: ”. */
  readonly what: string;
}

/** The rows of each stage file, in the order of the file. */
export interface StageRows {
  readonly articles: Iterable<Row>;
  readonly paragraphs: Iterable<Row>;
  readonly quotes: Iterable<Row>;
  readonly casualty_claims: Iterable<Row>;
  readonly raw_texts: Iterable<Row>;
}

/**
 * Joins the files article by article: all hold the articles in one order, an article’s rows side by side. Ends at the first
 * article that is not the next one of raw_texts, which has a row for each: from there on nothing would find its article.
 */
export function* join(stage: StageRows): Generator<ArticleRows, readonly LeftOver[]> {
  const followers = [
    [paragraphs, follow(stage.paragraphs)],
    [quotes, follow(stage.quotes)],
    [casualtyClaims, follow(stage.casualty_claims)],
  ] as const;
  const rawTexts = follow(stage.raw_texts);
  const all = follow(stage.articles);
  for (let article = all.next(); article !== null; article = all.next()) {
    const id = article.article_id, raw = rawTexts.next(id);
    if (raw === null) return [{ table: articles, row: article, count: 1 + all.left(), what: outOfStep(rawTexts.peek()) }];
    const taken = followers.map(([table, rows]) => [table, rows.take(id)] as const);
    yield {
      article,
      rows: taken.map(([table, { own }]) => [table, own] as const),
      rawText: typeof raw.text === 'string' ? raw.text : null,
      strays: taken.flatMap(([table, { strays }]) => strays.map((row) => ({ table, row, count: 1, what: astray(row) }))),
    };
  }
  return [...followers, [articles, rawTexts] as const].flatMap(([table, rows]) => {
    const row = rows.peek(), count = rows.left();
    return row === null ? [] : [{ table, row, count, what: `${astray(row)}; ${count} rows from here on were not tested` }];
  });
}

const astray = ({ article_id: id }: Row): string => `its article ${String(id)} is not in articles.jsonl, or stands there in another order`;

function outOfStep(raw: Row | null): string {
  const found = raw === null ? 'ends before it' : `has ${String(raw.article_id)} in its place`;
  return `raw_texts.jsonl ${found}, so the files do not fit together; nothing from here on was tested`;
}

/** The rows of a file, one after the other. */
function follow(rows: Iterable<Row>) {
  const iterator = rows[Symbol.iterator]();
  const read = (): Row | null => {
    const { done, value } = iterator.next();
    return done === true ? null : value;
  };
  let first = read(), second = read();
  const shift = () => {
    [first, second] = [second, read()];
    return first;
  };
  return {
    peek: () => first,
    /** The next row, if it is of this article. */
    next(articleId = first?.article_id): Row | null {
      const row = first;
      if (row === null || row.article_id !== articleId) return null;
      shift();
      return row;
    },
    /** The rows of this article, if they are the next ones, and each row that alone stands in front of one of them. */
    take(articleId: unknown): { readonly own: readonly Row[]; readonly strays: readonly Row[] } {
      const own: Row[] = [], strays: Row[] = [], isOwn = (row: Row | null) => row?.article_id === articleId;
      for (let row = first; row !== null && (isOwn(row) || isOwn(second)); row = shift()) (isOwn(row) ? own : strays).push(row);
      return { own, strays };
    },
    /** How many rows are left; none are then. */
    left(): number {
      let count = 0;
      for (let row = first; row !== null; row = shift()) count++;
      return count;
    },
  };
}
