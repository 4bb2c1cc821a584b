/** What the first look found on a page: log-odds of body, and what follows from them. */
import type { Line } from './line.js';
import type { Page } from './page.js';
import { type Topic, topicOf } from './topic.js';

export interface Found {
  readonly odds: Float64Array;
  /** Words that the text is about. */
  readonly topic: Topic;
  /** Next line that reads like the text, by line. */
  readonly nextText: Int32Array;
  /** Expected words of text before each line, and in all. */
  readonly massBefore: Float64Array;
  readonly mass: number;
  /** Likelihood of each line, weighted by 1 + words, summed over the lines before it; and the weights. */
  readonly likelySums: Float64Array;
  readonly weightSums: Float64Array;
}

export const likely = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** A paragraph of more words counts like one of these. */
const COUNTED = 60;
export const countedWords = (line: Line): number => Math.min(COUNTED, line.words);

/** Shorter lines are no start of the text. */
const PARAGRAPH = 12; // words

export function found({ lines }: Page, odds: Float64Array): Found {
  const massBefore = new Float64Array(lines.length);
  const likelySums = new Float64Array(lines.length + 1), weightSums = new Float64Array(lines.length + 1);
  let mass = 0;
  for (const [n, line] of lines.entries()) {
    const chance = likely(odds[n] as number), words = countedWords(line);
    massBefore[n] = mass;
    mass += chance * words;
    likelySums[n + 1] = (likelySums[n] as number) + chance * (1 + words);
    weightSums[n + 1] = (weightSums[n] as number) + 1 + words;
  }
  const topic = topicOf(lines, (n) => (odds[n] as number) > 0);
  return { odds, topic, nextText: nextTextOf(lines, odds), massBefore, mass, likelySums, weightSums };
}

/** For each line the next one, or itself, that reads like a paragraph of the text; the page’s end where none follows. */
function nextTextOf(lines: readonly Line[], odds: Float64Array): Int32Array {
  const nextText = new Int32Array(lines.length);
  let next = lines.length;
  for (let n = lines.length - 1; n >= 0; n--) {
    if ((odds[n] as number) > 0 && (lines[n] as Line).words >= PARAGRAPH) next = n;
    nextText[n] = next;
  }
  return nextText;
}
