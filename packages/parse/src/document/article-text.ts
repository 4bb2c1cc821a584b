/** articles.text out of the headline and the body paragraphs, and the rows of the paragraphs table. */
import { type Paragraph, codePoints } from '@onrecord/schema';
import type { Part, Reading } from '../language/reading.js';
import type { Labelled } from './facts/labelled.js';
import type { Label } from './label.js';

/** What parts two paragraphs of articles.text. */
const BLANK_LINE = '\n\n';

/** The headline and the body paragraphs, joined by a blank line. */
export function joined({ blocks, labels }: Labelled): { readonly text: string; readonly parts: readonly Part[] } {
  const parts: Part[] = [], texts: string[] = [];
  let start = 0;
  for (const [n, { text }] of blocks.entries()) {
    const { kind } = labels[n] as Label;
    if (kind !== 'headline' && kind !== 'body') continue;
    parts.push({ kind, paragraph: n + 1, start, end: start + text.length });
    texts.push(text);
    start += text.length + BLANK_LINE.length;
  }
  return { text: texts.join(BLANK_LINE), parts };
}

/** A row for each block: `raw_start` and `raw_end` count code points of the raw text, `text_start` those of articles.text. */
export function paragraphRows(article_id: string, rawText: string, page: Labelled, { text, parts }: Reading): readonly Paragraph[] {
  const raw = codePoints(rawText), points = codePoints(text);
  const starts = new Map(parts.map((part) => [part.paragraph, points.at(part.start)]));
  return page.blocks.map((block, n) => ({
    article_id,
    paragraph: n + 1,
    kind: (page.labels[n] as Label).kind,
    rule: (page.labels[n] as Label).rule,
    raw_start: raw.at(block.start),
    raw_end: raw.at(block.end),
    text_start: starts.get(n + 1) ?? null,
    text: block.text,
  }));
}
