import { articles, casualtyClaims, quotes, type Table } from '@onrecord/schema';
import type { ArticleRecords, Check } from './check.js';
import { wrong, type Finding } from './finding.js';

/**
 * The one check that must look across articles. It keeps 8 bytes an id and compares when all have been seen.
 * An id that stands twice in one article is told by the check ids, or order where a row stands twice.
 */
export const uniqueIds: Omit<Check, 'check'> = {
  name: 'unique-ids',
  description: 'No two articles, and no records of two articles, have the same id.',
  tables: [articles, quotes, casualtyClaims],
};

/** Collects ids as the 64-bit numbers that their hex digits are. */
export interface IdCollector {
  collect(records: ArticleRecords): void;
  /** A finding for each id of more than one article. */
  findings(): readonly Finding[];
}

/** Starts with no ids. */
export function collectIds(): IdCollector {
  const lists = new Map(uniqueIds.tables.map((table) => [table, numberList()]));
  const push = (table: Table, id: string) => lists.get(table)?.push(BigInt(`0x${id.slice(2)}`));
  return {
    collect({ article, quotes: quoteRows, claims }) {
      push(articles, article.article_id);
      for (const id of new Set(quoteRows.map((quote) => quote.quote_id))) push(quotes, id);
      for (const id of new Set(claims.map((claim) => claim.claim_id))) push(casualtyClaims, id);
    },
    findings: () => [...lists].flatMap(([table, list]) => list.doubles().map((number) => double(table, number))),
  };
}

function double(table: Table, number: bigint): Finding {
  const [column] = table.key as [string];
  const id = `${table.name[0]}_${number.toString(16).padStart(16, '0')}`;
  return wrong(table, { [column]: id }, column, 'more than one record has this id');
}

function numberList() {
  let numbers = new BigUint64Array(1024);
  let length = 0;
  return {
    push(number: bigint) {
      if (length === numbers.length) {
        const longer = new BigUint64Array(2 * length);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[length++] = number;
    },
    doubles(): readonly bigint[] {
      const sorted = numbers.subarray(0, length).toSorted();
      return Array.from(sorted.filter((number, n) => number === sorted[n - 1] && number !== sorted[n - 2]));
    },
  };
}
