import { casualtyClaims, codePoints, contains, quotes, type Paragraph, type Span, type Table } from '@onrecord/schema';
import type { Check } from '../check.js';
import { wrong, type Finding, type Row } from '../finding.js';

// Boilerplate, captions and credits have no text_start, so a row that keeps to its paragraph was not read from them.

export const withinParagraph: Check = {
  name: 'within-paragraph',
  description: 'Quotes, claims and their evidence keep to the headline or body paragraph that they name: '
    + 'nothing is read from boilerplate, captions, credits or repeats.',
  tables: [quotes, casualtyClaims],
  check({ paragraphs: rows, quotes: quoteRows, claims }) {
    const byNumber = new Map(rows.map((row) => [row.paragraph, row]));
    const outside = (table: Table, row: Row & { readonly paragraph: number }, field: string, span: Span): readonly Finding[] => {
      const paragraph = byNumber.get(row.paragraph);
      if (!paragraph) return []; // said by references
      const home = placeOf(paragraph);
      if (home === null) return [wrong(table, row, 'paragraph', `was read from paragraph ${row.paragraph}, which is ${paragraph.kind}`)];
      if (contains(home, span)) return [];
      const what = `leaves paragraph ${row.paragraph}, which is [${home.start},${home.end})`;
      return [wrong(table, row, field, `${field} [${span.start},${span.end}) ${what}`)];
    };
    return [
      ...quoteRows.flatMap((quote) => outside(quotes, quote, 'text', quote)),
      // count_text stands in its evidence: spans has seen to that.
      ...claims.flatMap((claim) => outside(casualtyClaims, claim, 'evidence', { start: claim.evidence_start, end: claim.evidence_end })),
    ];
  },
};

/** A paragraph’s stretch of articles.text; null where it is no part of it. */
function placeOf({ kind, text, text_start }: Paragraph): Span | null {
  if (text_start === null || !(kind === 'headline' || kind === 'body')) return null;
  return { start: text_start, end: text_start + codePoints(text).length };
}
