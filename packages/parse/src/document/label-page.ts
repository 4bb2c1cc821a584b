/** What each line of a page is. The evidence adds up in fitted models; a few plain rules settle what these cannot know. */
import type { Block } from './blocks.js';
import type { Label } from './label.js';
import { FIELD_OF_A_RECORD, KIND_OF_FIELD } from './labels/fields.js';
import { judge } from './labels/judge.js';
import { type Line, lineOf } from './labels/line.js';
import { otherKind } from './labels/other-kinds.js';
import { type Page, pageOf } from './labels/page.js';
import { settle } from './labels/settle.js';
import { weights } from './labels/weights-of.js';
import type { Surroundings } from './survey.js';

/** Labels of a whole page. `around` null: the text is labelled alone. Linear. */
export function labelPage(blocks: readonly Block[], around: Surroundings | null): readonly Label[] {
  const page = pageOf(blocks.map(lineOf), (line) => (around === null || line.fingerprint === 0 ? 0 : around.elsewhere(line.fingerprint)));
  const judgement = judge(page, weights), settled = settle(page, judgement), headline = headlineOf(page, judgement.headline, settled.body);
  // What is read of the text by its headline is read again where that is another one.
  const { body, vetoed } = headline === judgement.headline ? settled : settle(page, { ...judgement, headline }), opening = body.indexOf(true);
  const said = new Set(page.lines.flatMap((line, n) => (body[n] ? [line.fingerprint] : [])));
  return page.lines.map((line, n): Label => {
    const field = page.fields[n];
    if (field) return { kind: KIND_OF_FIELD[field], rule: FIELD_OF_A_RECORD };
    if (n === headline) return { kind: 'headline', rule: 'titles-the-text' };
    if (body[n]) return { kind: 'body', rule: strongestEvidence(page, n) };
    const veto = vetoed[n];
    return veto ? { kind: veto.kind, rule: veto.rule } : otherKind({ line, n, page, run: judgement.run, headline, opening, said });
  });
}

/** What a record states, else the headline that the models find above the text, else a line that says in advance what the text says; −1 for none. */
function headlineOf(page: Page, judged: number, body: readonly boolean[]): number {
  const stated = page.fields.indexOf('title'), opening = body.indexOf(true);
  if (stated >= 0) return stated;
  return judged >= 0 && judged < opening ? judged : titleOf(page, body, opening);
}

/** Lines above the text among which its title is looked for. */
const ABOVE = 8;

/**
 * Where no model finds the headline: the nearest line above the text, or its first one, that says in advance what the next paragraphs
 * say: half of its words, two of them, three from afar.
 */
function titleOf({ lines }: Page, body: readonly boolean[], opening: number): number {
  if (opening < 0) return -1;
  for (const n of [opening - 1, opening, ...Array.from({ length: ABOVE - 1 }, (_, k) => opening - 2 - k)]) {
    const title = lines[n];
    if (title === undefined || !mayBeTitle(title)) continue;
    const told = lines.flatMap((line, m) => (body[m] && m > n && m <= opening + ABOVE ? [line] : [])).slice(0, 2);
    const said = Math.max(0, ...told.map(({ content }) => title.content.filter((word) => content.includes(word)).length));
    if (said >= (n < opening - 1 ? 3 : 2) && 2 * said >= title.content.length) return n;
  }
  return -1;
}

const mayBeTitle = (line: Line): boolean => line.words >= 3 && line.words <= 20 && !line.ends && !line.by && !line.dated;

function strongestEvidence({ lines, prose, proseBefore, proseAfter }: Page, n: number): string {
  const line = lines[n] as Line;
  if (line.quoted && line.reports) return 'quotation-and-reporting-verb';
  if (line.reports) return 'reporting-verb';
  if (proseBefore[n] === 1 && proseAfter[n] === 1) return 'between-sentences';
  if (line.words >= 20 && line.ends) return 'long-sentence';
  return prose[n] ? 'reads-like-prose' : 'within-the-article';
}
