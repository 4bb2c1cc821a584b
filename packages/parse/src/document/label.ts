/** What a paragraph is and by which rule; a page without furniture needs no more than this. */
import type { ParagraphKind } from '@onrecord/schema';
import type { Block } from './blocks.js';

export interface Label {
  readonly kind: ParagraphKind;
  /** What decided. */
  readonly rule: string;
}

/** The labels of a text that holds nothing but an article. */
export const labelPlain = (blocks: readonly Block[]): readonly Label[] =>
  blocks.map((block, n) =>
    n === 0 && opensLikeHeadline(block, blocks[1]) ? { kind: 'headline', rule: 'plain-first-line' } : { kind: 'body', rule: 'plain' });

const LONGEST = 150; // UTF-16 units
const STOPPED = /[.!?…:;,]["”’)]*$/;
const DATELINE = /^[A-Z][\p{L}., ]*(?:\([^)]*\))? ?[–—-] /u;

/** A line without a stop that something longer, or something set apart, follows. */
function opensLikeHeadline({ text }: Block, next: Block | undefined): boolean {
  if (next === undefined || text.length > LONGEST || STOPPED.test(text) || DATELINE.test(text)) return false;
  return next.apart || next.text.length > text.length;
}
