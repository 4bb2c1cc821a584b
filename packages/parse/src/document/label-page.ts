/** What each line of a page is. The evidence adds up in fitted models; a few plain rules settle what these cannot know. */
import type { Block } from './blocks.js';
import { isProse } from './copies.js';
import type { Label } from './label.js';
import { STAMP_OF_POST, isChannel, partsPosts } from './labels/channel.js';
import { FIELD_OF_A_RECORD, KIND_OF_FIELD } from './labels/fields.js';
import { headlineOf } from './labels/headline.js';
import { partedIn } from './labels/interruptions.js';
import { judge } from './labels/judge.js';
import type { Run } from './labels/layout.js';
import { type Line, lineOf } from './labels/line.js';
import { otherKind } from './labels/other-kinds.js';
import { type Page, pageOf } from './labels/page.js';
import { settle } from './labels/settle.js';
import { weights } from './labels/weights-of.js';
import type { Surroundings } from './survey.js';

/** Labels of a whole page. `around` null: the text is labelled alone. Linear. */
export function labelPage(blocks: readonly Block[], around: Surroundings | null): readonly Label[] {
  return isChannel(blocks) ? labelChannel(blocks, around) : labelParted(blocks, around, partedIn(blocks));
}

/** The lines that part others (null for all else) are labelled as what they are, and the others as if these were not there. */
function labelParted(blocks: readonly Block[], around: Surroundings | null, parted: readonly (Label | null)[]): readonly Label[] {
  const labels = labelsAmong(blocks.filter((_, n) => parted[n] === null), around)[Symbol.iterator]();
  return parted.map((label) => label ?? (labels.next().value as Label));
}

/** A channel has no title: what looks like one is the first post’s, or stands above them all. */
function labelChannel(blocks: readonly Block[], around: Surroundings | null): readonly Label[] {
  const parted = blocks.map((block) => (partsPosts(block) ? STAMP_OF_POST : null)), first = blocks.findIndex(partsPosts);
  return labelParted(blocks, around, parted).map((label, n) =>
    (label.kind === 'headline' ? { kind: n > first ? 'body' : 'boilerplate', rule: 'within-the-channel' } : label));
}

function labelsAmong(blocks: readonly Block[], around: Surroundings | null): readonly Label[] {
  const elsewhere = ({ fingerprint }: Line): number => (fingerprint === 0 ? 0 : around?.elsewhere(fingerprint) ?? 0);
  const page = pageOf(blocks.map(lineOf), elsewhere), labels = labelsOf(page);
  if (labels.some(({ kind }) => kind === 'body') || !tellsStory(page)) return labels;
  return labelsOf({ ...page, elsewhere: new Int32Array(page.lines.length) });
}

/** Lines of prose, without a word of furniture, that are a story. */
const STORY = 2;

/** Whether a page of which nothing is left tells a story: one that so many texts tell that they are no longer known for copies. */
const tellsStory = ({ lines, elsewhere }: Page): boolean =>
  lines.filter((line, n) => isProse(line) && (elsewhere[n] as number) > 0).length >= STORY;

function labelsOf(page: Page): readonly Label[] {
  const judgement = judge(page, weights), settled = settle(page, judgement);
  const headline = headlineOf(page, judgement, settled.body);
  // What is read of the text by its headline is read again where that is another one.
  const { body, vetoed } = headline === judgement.headline ? settled : settle(page, { ...judgement, headline });
  const opening = body.indexOf(true), said = new Set(page.lines.flatMap((line, n) => (body[n] ? [line.fingerprint] : [])));
  const run = runOfText(judgement.run, body);
  return page.lines.map((line, n): Label => {
    const field = page.fields[n];
    if (field) return { kind: KIND_OF_FIELD[field], rule: FIELD_OF_A_RECORD };
    if (n === headline) return { kind: 'headline', rule: 'titles-the-text' };
    if (body[n]) return { kind: 'body', rule: strongestEvidence(page, n) };
    const veto = vetoed[n];
    return veto ? { kind: veto.kind, rule: veto.rule } : otherKind({ line, n, page, run, headline, opening, said });
  });
}

/** The run of likely lines as far as the text goes: readers’ posts read like text too, and a notice of two sentences makes no run. */
function runOfText(likely: Run, body: readonly boolean[]): Run {
  const first = body.indexOf(true), last = body.lastIndexOf(true);
  return last < 0 ? likely : { first: likely.last < 0 ? first : Math.min(likely.first, first), last };
}

/** What a reader would name first of what speaks for a line of the text. */
function strongestEvidence({ lines, prose, proseBefore, proseAfter }: Page, n: number): string {
  const line = lines[n] as Line;
  if (line.quoted && line.reports) return 'quotation-and-reporting-verb';
  if (line.reports) return 'reporting-verb';
  if (proseBefore[n] === 1 && proseAfter[n] === 1) return 'between-sentences';
  if (line.words >= 20 && line.ends) return 'long-sentence';
  return prose[n] ? 'reads-like-prose' : 'within-the-article';
}
