import { casualtyClaims, codePoints, contains, quotes, type CodePoints, type Table } from '@onrecord/schema';
import type { Check } from '../check.js';
import { unlike, wrong, type Finding, type Row } from '../finding.js';

export const spans: Check = {
  name: 'spans',
  description: 'Each text is what articles.text says between its offsets, to the letter.',
  tables: [quotes, casualtyClaims],
  check({ article, quotes: quoteRows, claims }) {
    const points = codePoints(article.text);
    return [
      ...quoteRows.flatMap((quote) => [
        ...differs(points, quotes, quote, 'text', quote.text, quote.start, quote.end),
        ...differs(points, quotes, quote, 'speaker_mention', quote.speaker_mention, quote.speaker_start, quote.speaker_end),
      ]),
      ...claims.flatMap((claim) => {
        const apart = [
          ...differs(points, casualtyClaims, claim, 'count_text', claim.count_text, claim.start, claim.end),
          ...differs(points, casualtyClaims, claim, 'evidence', claim.evidence, claim.evidence_start, claim.evidence_end),
        ];
        if (apart.length > 0 || contains({ start: claim.evidence_start, end: claim.evidence_end }, claim)) return apart;
        return [wrong(casualtyClaims, claim, 'evidence', 'evidence does not hold count_text')];
      }),
    ];
  },
};

function differs(
  points: CodePoints, table: Table, row: Row, field: string, text: string | null, start: number | null, end: number | null,
): readonly Finding[] {
  if (text === null && start === null && end === null) return [];
  if (text === null || start === null || end === null) {
    return [wrong(table, row, field, `of ${field}, its start and its end some are null and some are not`)];
  }
  if (start >= end || end > points.length) {
    const what = `has the offsets [${start},${end}), which articles.text with ${points.length} code points has not`;
    return [wrong(table, row, field, `${field} ${what}`)];
  }
  const found = points.slice(start, end);
  return found === text ? [] : [wrong(table, row, field, `${field} differs from articles.text[${start},${end}): ${unlike(text, found)}`)];
}
