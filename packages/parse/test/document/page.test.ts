/** What the page at large says about its lines. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/document/blocks.js';
import { labelPage } from '../../src/document/label-page.js';
import { lineOf } from '../../src/document/labels/line.js';
import { pageOf } from '../../src/document/labels/page.js';
import { stretchesOf } from '../../src/document/labels/stretches.js';

const caseText = (slug: string): string =>
  readFileSync(new URL(`../../../../cases/document/${slug}/input.txt`, import.meta.url), 'utf8');
const kindsOf = (text: string): readonly string[] => labelPage(blocksOf(text), null).map(({ kind }) => kind);
const linesOf = (text: string) => blocksOf(text).map(lineOf);

describe('blank lines', () => {
  it.each(['press-release', 'every-kind', 'related-in-the-middle'])('left out or put between all lines, they change no kind: %s', (slug) => {
    const lines = caseText(slug).split('\n').filter((line) => line.trim() !== '');
    expect(kindsOf(lines.join('\n\n'))).toEqual(kindsOf(lines.join('\n')));
  });

  it('tell something only where some lines have one above and some have none', () => {
    const spaced = (text: string): boolean => pageOf(linesOf(text), () => 0).spaced;
    expect(spaced('A heading\n\nOne line.\nAnother.')).toBe(true);
    expect(spaced('A heading\nOne line.\nAnother.')).toBe(false);
    expect(spaced('A heading\n\nOne line.\n\nAnother.')).toBe(false);
  });
});

describe('capitals', () => {
  it('are no mark of a heading on a page that is written in them', () => {
    const page = pageOf(linesOf('THE DAM AT KELL HAS BROKEN.\nTHE VALLEY IS TO BE LEFT AT ONCE.'), () => 0);
    expect(page.lines.map(({ shouted }) => shouted)).toEqual([0, 0]);
  });
});

describe('stretches', () => {
  const article = 'The ferry to the islands will sail again on Monday, the board said.';
  const other = 'An orchestra without a conductor plays Brahms for free tonight.';
  const page = pageOf(linesOf([article, article, 'Share', 'Print', 'Email', other].join('\n')), () => 0);
  const { all, of, opening } = stretchesOf(page, Float64Array.of(3, 3, -4, -4, -4, 2), -1);

  it('are parted by lines that are surely no text', () => {
    expect([...of]).toEqual([0, 0, -1, -1, -1, 1]);
    expect(opening).toBe(0);
  });

  it('know what they share with the text above', () => {
    expect(all.map(({ gap, overlap }) => ({ gap, overlap }))).toEqual([{ gap: 0, overlap: 0 }, { gap: 3, overlap: 0 }]);
  });
});
