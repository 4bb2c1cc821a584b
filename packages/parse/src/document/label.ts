/** What a paragraph is and by which rule; a page without furniture needs no more than this. */
import type { ParagraphKind } from '@onrecord/schema';
import type { Block } from './blocks.js';

export interface Label {
  readonly kind: ParagraphKind;
  /** What decided. */
  readonly rule: string;
}

export const labelPlain = (blocks: readonly Block[]): readonly Label[] =>
  blocks.map((block, n) => (n === 0 && opensLikeHeadline(block, blocks[1]) ? { kind: 'headline', rule: 'plain-first-line' } : { kind: 'body', rule: 'plain' }));

const opensLikeHeadline = (block: Block, next: Block | undefined): boolean =>
  next !== undefined && block.text.length <= 150 && !/[.!?…:;,]["”’)]*$/.test(block.text) && (next.apart || next.text.length > block.text.length) && !/^[A-Z][\p{L}., ]*(?:\([^)]*\))? ?[–—-] /u.test(block.text);
