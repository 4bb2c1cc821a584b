/**
 * A headline without what only marks it as one: “HEADLINE: Ferry sinks” is the name of a record’s field and a headline, “# Ferry sinks”
 * is Markdown’s mark and a headline. The mark is a paragraph of its own, so that articles.text begins with the headline’s words.
 */
import { parted } from './blocks.js';
import type { Labelled } from './facts/labelled.js';
import type { Label } from './label.js';
import { FIELD_OF_A_RECORD, readField } from './labels/fields.js';

export function withoutTitleMark({ blocks, labels }: Labelled): Labelled {
  const n = labels.findIndex(({ kind }) => kind === 'headline'), block = blocks[n], label = labels[n];
  const length = block === undefined || label === undefined ? 0 : lengthOfMark(block.text, label);
  if (block === undefined || label === undefined || length === 0) return { blocks, labels };
  const mark: Label = { kind: 'boilerplate', rule: label.rule === FIELD_OF_A_RECORD ? FIELD_OF_A_RECORD : 'marks-the-headline' };
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
