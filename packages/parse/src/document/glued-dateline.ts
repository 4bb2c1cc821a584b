/**
 * “(CNN)The mayor of Orsa …”, “PORT SELE (AP)“We saw …”: a page has lost the space behind the agency. The agency, with its place, is a
 * paragraph of its own, so that the text begins with the report’s first word.
 */
import { datelineOf } from '../language/dateline.js';
import { agencies } from '../lexicon/agencies.js';
import { parted } from './blocks.js';
import type { Labelled } from './facts/labelled.js';
import type { Label } from './label.js';

/** Paragraphs of the text that may open the report: the first may be a summary. */
const FIRST = 3;

export function withoutGluedDateline({ blocks, labels }: Labelled): Labelled {
  const text = labels.flatMap(({ kind }, n) => (kind === 'body' ? [n] : [])).slice(0, FIRST);
  const n = text.find((line) => lengthOfGlued(blocks[line]?.text ?? '') > 0), block = blocks[n ?? -1], label = labels[n ?? -1];
  if (n === undefined || block === undefined || label === undefined) return { blocks, labels };
  const [opening, report] = parted(block, lengthOfGlued(block.text));
  const glued: Label = { kind: opening.text.startsWith('(') ? 'credit' : 'dateline', rule: 'glued-to-the-report' };
  return {
    blocks: [...blocks.slice(0, n), opening, report, ...blocks.slice(n + 1)],
    labels: [...labels.slice(0, n), glued, label, ...labels.slice(n + 1)],
  };
}

const GLUED = /^[^()]{0,80}\(([^()]{2,40})\)(?=["“‘]?\p{Lu})/u;

/** UTF-16 units of an agency in brackets, and its place, that the report’s first word follows without a space; 0 where none does. */
function lengthOfGlued(text: string): number {
  const [opening, agency] = GLUED.exec(text) ?? [];
  if (opening === undefined || agency === undefined || !agencies.has(agency)) return 0;
  return opening.startsWith('(') || datelineOf(opening) !== null ? opening.length : 0;
}
