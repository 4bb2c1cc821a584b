/**
 * Headline and text without what only marks them as such: “HEADLINE: Ferry sinks” is the name of a record’s field and a headline,
 * “# Ferry sinks” is Markdown’s mark and a headline, “Full text: Eleven people …” is a field and the first paragraph. The mark is a
 * paragraph of its own, so that articles.text begins with the headline’s words.
 */
import { parted } from './blocks.js';
import { type Labelled, isRecord } from './facts/labelled.js';
import type { Label } from './label.js';
import { FIELD_OF_A_RECORD, FULL_TEXT, readField } from './labels/fields.js';

/** The page with its marks as paragraphs of their own. */
export const withoutMarks = (page: Labelled): Labelled => withoutTextMark(withoutTitleMark(page));

function withoutTitleMark(page: Labelled): Labelled {
  const n = page.labels.findIndex(({ kind }) => kind === 'headline'), block = page.blocks[n], label = page.labels[n];
  if (block === undefined || label === undefined) return page;
  return withoutMark(page, n, lengthOfMark(block.text, label), label.rule === FIELD_OF_A_RECORD ? FIELD_OF_A_RECORD : 'marks-the-headline');
}

function withoutTextMark(page: Labelled): Labelled {
  const n = page.labels.findIndex(({ kind }) => kind === 'body'), length = FULL_TEXT.exec(page.blocks[n]?.text ?? '')?.[0].length ?? 0;
  return isRecord(page) ? withoutMark(page, n, length, FIELD_OF_A_RECORD) : page;
}

/** The page with so many UTF-16 units of a block set apart. */
function withoutMark({ blocks, labels }: Labelled, n: number, length: number, rule: string): Labelled {
  const block = blocks[n], label = labels[n];
  if (block === undefined || label === undefined || length === 0) return { blocks, labels };
  const mark: Label = { kind: 'boilerplate', rule };
  return {
    blocks: [...blocks.slice(0, n), ...parted(block, length), ...blocks.slice(n + 1)],
    labels: [...labels.slice(0, n), mark, label, ...labels.slice(n + 1)],
  };
}

const MARKDOWN = /^#{1,3} +(?=\S)/;

/** UTF-16 units up to the headline’s first word; 0 where it has no mark. */
function lengthOfMark(text: string, { rule }: Label): number {
  if (rule !== FIELD_OF_A_RECORD) return MARKDOWN.exec(text)?.[0].length ?? 0;
  const value = readField(text)?.value ?? '';
  return value === '' ? 0 : text.length - value.length;
}
