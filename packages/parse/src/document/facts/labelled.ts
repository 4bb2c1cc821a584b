/** Paragraphs with their labels, as facts are looked up in them. */
import type { Block } from '../blocks.js';
import type { Label } from '../label.js';
import { type Field, FIELD_OF_A_RECORD, fieldAt } from '../labels/fields.js';

/** Blocks and their labels, in step. */
export interface Labelled {
  readonly blocks: readonly Block[];
  readonly labels: readonly Label[];
}

/** Paragraphs of some kinds, in order. */
export const textsOf = ({ blocks, labels }: Labelled, ...kinds: readonly Label['kind'][]): readonly string[] =>
  blocks.filter((_, n) => kinds.includes((labels[n] as Label).kind)).map((block) => block.text);

export const isRecord = ({ labels }: Labelled): boolean => labels.some(({ rule }) => rule === FIELD_OF_A_RECORD);

/** What an archive’s record says under a field. */
export const stated = ({ blocks, labels }: Labelled, wanted: Field): readonly string[] =>
  blocks.flatMap((_, n) => {
    const field = (labels[n] as Label).rule === FIELD_OF_A_RECORD ? fieldAt(blocks, n) : null;
    return field?.field === wanted && field.value !== '' ? [field.value] : [];
  });
