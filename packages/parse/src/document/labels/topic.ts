/** Which words a page is about, and how far a line keeps to them. */
import type { Line } from './line.js';

/** Number of lines each content word stands in. */
export type Topic = ReadonlyMap<string, number>;

export function topicOf(lines: readonly Line[], isOfIt: (n: number) => boolean): Topic {
  const topic = new Map<string, number>();
  for (const [n, { content }] of lines.entries())
    if (isOfIt(n)) for (const word of content) topic.set(word, (topic.get(word) ?? 0) + 1);
  return topic;
}

/**
 * Share of the line’s content words that other lines hold, a word in one of them counting half; null for a line without any.
 * `counted`: whether the line itself is among those that the topic was taken from.
 */
export function onTopic(line: Line, topic: Topic, counted: boolean): number | null {
  if (line.content.length === 0) return null;
  let shared = 0;
  for (const word of line.content) {
    const others = (topic.get(word) ?? 0) - (counted ? 1 : 0);
    shared += others >= 2 ? 1 : others >= 1 ? 0.5 : 0;
  }
  return shared / line.content.length;
}

/** Whether a line that is itself among those of the topic holds two words that others hold too. */
export const speaksOf = ({ content }: Line, topic: Topic): boolean => content.filter((word) => (topic.get(word) ?? 0) > 1).length >= 2;

/**
 * Whether a line without a stop, above the text, tells of its story: one of its words stands in the headline or in the first paragraph.
 * `tellers`: lines of these.
 */
export function tellsSameStory(lines: readonly Line[], ...tellers: readonly number[]): (line: Line) => boolean {
  const told = new Set(tellers.flatMap((n) => (lines[n] as Line).content));
  return ({ content }) => content.some((word) => told.has(word));
}
