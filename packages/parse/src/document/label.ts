import type { ParagraphKind } from '@onrecord/schema';
import type { Block } from './blocks.js';

export interface Label {
  readonly kind: ParagraphKind;
  readonly rule: string;
}

export const labelPlain = (blocks: readonly Block[]): readonly Label[] =>
  blocks.map((block, n) => (n === 0 && isHeadline(block, blocks[1]) ? { kind: 'headline', rule: 'plain-first-line' } : { kind: 'body', rule: 'plain' }));

const isHeadline = (block: Block, next: Block | undefined) =>
  next !== undefined && block.text.length <= 150 && !/[.!?…:;,]["”’)]*$/.test(block.text) && (next.apart || next.text.length > block.text.length) && !/^[A-Z][\p{L}., ]*(?:\([^)]*\))? ?[–—-] /u.test(block.text);

export const labelPage = (blocks: readonly Block[], _survey: unknown, _file: string): readonly Label[] =>
  blocks.map((block) => (block.text.length >= 80 ? { kind: 'body', rule: 'long-line' } : { kind: 'boilerplate', rule: 'short-line' }));
