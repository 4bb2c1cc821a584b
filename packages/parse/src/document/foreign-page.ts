/**
 * What each line of a page is that is not in English. The models of labels/ know English words; here a line is asked for its length and
 * its stop, in whatever letters, so that no paragraph of a text is lost for its language.
 */
import type { Block } from './blocks.js';
import type { Label } from './label.js';
import { fingerprintOf } from './labels/fingerprint.js';
import { tokenise } from '../language/tokens.js';
import { weightOf } from './script.js';
import type { Surroundings } from './survey.js';

/** “。”, “।”, “؟”, “።” and the like, and the marks that may close a quotation behind one. */
const STOPPED = /[.!?…。！？｡।॥؟۔։።။។][\s"'“”’»«›‹』」）)\]]*$/;
const TAIL = 8; // UTF-16 units
const isStopped = (text: string): boolean => STOPPED.test(text.slice(-TAIL));

/** Weights (script.ts) from which a line with a stop, and one without, is a paragraph: Thai has no stops. */
const SENTENCE = 40, UNSTOPPED = 150;
/** A short sentence within the text: “Mehr dazu am Abend.” */
const SHORT = 8;

/** “© 2020 Le Courrier. Tous droits réservés.” */
const FURNITURE = /©|https?:\/\/|www\./;
const LETTERS = /\p{L}/u;

interface Spoken {
  readonly text: string;
}

/** “Le bac s’est échoué lundi sur un banc de sable.”, “官员们说，渡轮服务已经停止了。”: a paragraph by its length and its stop. */
export function isForeignProse({ text }: Spoken): boolean {
  const weight = weightOf(text);
  return weight >= (isStopped(text) ? SENTENCE : UNSTOPPED) && !FURNITURE.test(text.slice(0, UNSTOPPED));
}

const isShortSentence = ({ text }: Spoken): boolean =>
  isStopped(text) && weightOf(text) >= SHORT && LETTERS.test(text) && !FURNITURE.test(text);

/** Other pages of the folder that hold a line from which it is the site’s own; a story may be told twice. */
const OTHERS = 2;
/** Lines above the text that its title is looked for among. */
const ABOVE = 10;
/** A title weighs no less and no more. */
const SHORTEST_TITLE = 4, LONGEST_TITLE = 250;

/** Headline and paragraphs of a page in another language than English. `around` null: it is labelled alone. Linear. */
export function labelForeign(blocks: readonly Block[], around: Surroundings | null): readonly Label[] {
  const shared = blocks.map(({ text }) => around !== null && isSiteOwn(text, around));
  const prose = proseAmong(blocks, (n) => !shared[n]), body = prose.includes(true) ? prose : proseAmong(blocks, () => true);
  const title = titleAbove(blocks, body.indexOf(true), shared);
  return blocks.map((_, n): Label => {
    if (body[n]) return { kind: 'body', rule: 'sentence-of-another-language' };
    if (n === title) return { kind: 'headline', rule: 'titles-the-text' };
    return { kind: 'boilerplate', rule: shared[n] ? 'on-other-pages' : 'no-sentence' };
  });
}

/** Whether each line is of the text: a paragraph, or a short sentence between two or right below; short ones where there is no more. */
function proseAmong(blocks: readonly Block[], may: (n: number) => boolean): readonly boolean[] {
  const long = blocks.map((block, n) => may(n) && isForeignProse(block)), first = long.indexOf(true), last = long.lastIndexOf(true);
  let end = last;
  return blocks.map((block, n) => {
    if (long[n]) return true;
    const within = first < 0 || (n > first && n <= end + 1);
    if (!within || !may(n) || !isShortSentence(block)) return false;
    end = Math.max(end, n);
    return true;
  });
}

function isSiteOwn(text: string, around: Surroundings): boolean {
  const fingerprint = fingerprintOf(tokenise(text.slice(0, LOOKED_AT)));
  return fingerprint !== 0 && around.elsewhere(fingerprint) >= OTHERS;
}
/** As labels/line.ts does, whose fingerprints the survey holds. */
const LOOKED_AT = 20_000; // UTF-16 units

/** The line that says most of those right above the text; −1 where none may be a title. */
function titleAbove(blocks: readonly Block[], first: number, shared: readonly boolean[]): number {
  let title = -1, most = SHORTEST_TITLE - 1;
  for (let n = Math.max(0, first - ABOVE); n < first; n++) {
    const { text } = blocks[n] as Block, weight = weightOf(text);
    if (shared[n] || weight <= most || weight > LONGEST_TITLE || !LETTERS.test(text) || FURNITURE.test(text)) continue;
    title = n;
    most = weight;
  }
  return title;
}
