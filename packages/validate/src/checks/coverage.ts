import { articles, codePoints, paragraphs, plainSpaces, type Paragraph } from '@onrecord/schema';
import type { Check } from '../check.js';
import { shown, unlike, wrong, type Finding } from '../finding.js';

export const coverage: Check = {
  name: 'coverage',
  description: 'Every character of the raw document that is not white space stands in exactly one paragraph, to the letter.',
  tables: [articles, paragraphs],
  check({ article, paragraphs: rows, rawText }) {
    if (rawText === null) return [wrong(articles, article, 'raw_file', 'the decoded raw document is not in raw_texts.jsonl')];
    const raw = codePoints(rawText);
    const left = (from: number, to: number): readonly Finding[] => {
      const gap = plainSpaces(raw.slice(from, to)).trim();
      const what = `${shown(gap)} in the raw characters [${from},${to}) stands in no paragraph`;
      return gap === '' ? [] : [wrong(articles, article, null, what)];
    };
    let covered: number | null = 0; // null behind a row whose end is not known
    const findings = rows.flatMap((row) => {
      const { raw_start: start, raw_end: end } = row;
      if (start >= end || end > raw.length) {
        covered = null;
        const what = `has the offsets [${start},${end}), which the raw text with ${raw.length} code points has not`;
        return [wrong(paragraphs, row, 'raw_start', what)];
      }
      const before: number = covered ?? start;
      covered = Math.max(before, end);
      if (start < before) return [wrong(paragraphs, row, 'raw_start', startsWithin(start, before))];
      const found = plainSpaces(raw.slice(start, end));
      return [...left(before, start), ...(found === row.text ? [] : [wrong(paragraphs, row, 'text', differsFrom(row, found))])];
    });
    return [...findings, ...left(covered ?? raw.length, raw.length)];
  },
};

const startsWithin = (start: number, covered: number) => `starts at ${start}, before the paragraph above it ends at ${covered}`;

const differsFrom = ({ raw_start: start, raw_end: end, text }: Paragraph, found: string) =>
  `text differs from the raw characters [${start},${end}): ${unlike(text, found)}`;
