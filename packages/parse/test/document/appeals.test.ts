import { expect, it } from 'vitest';
import { blocksOf } from '../../src/document/blocks.js';
import { lineOf } from '../../src/document/labels/line.js';
import { pageOf } from '../../src/document/labels/page.js';
import { endOfArticle } from '../../src/document/labels/text-end.js';

const APPEAL = 'Subscribe today to support our journalism and get unlimited access to your account.';

const endOf = (...lines: readonly string[]): number =>
  endOfArticle(pageOf(blocksOf(lines.join('\n\n')).map(lineOf), () => 0), lines.map(() => true));

it('ends a page that is nothing but appeals before its first line', () => {
  expect(endOf(APPEAL)).toBe(0);
  expect(endOf(APPEAL, APPEAL)).toBe(0);
});

it('ends the article before the appeals that stand at its end', () => {
  expect(endOf('The harbour of Orsa was shut on Monday after a storm sank two ferries.', APPEAL)).toBe(1);
});
