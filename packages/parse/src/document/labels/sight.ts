/** A line on its page, as the first look sees it. */
import type { Line } from './line.js';
import type { Page } from './page.js';
import type { Since } from './since.js';
import { onTopic } from './topic.js';

export interface Sight {
  readonly page: Page;
  readonly since: Since;
  readonly n: number;
  readonly line: Line;
  /** 1 for a line of more than 7 words, else 0: what is said of headings is not what is said of sentences. */
  readonly long: 0 | 1;
  /** 1 for a line of more than 15 words, else 0. */
  readonly wide: 0 | 1;
  /** Share of its words that the page’s prose holds; null without any. */
  readonly topic: number | null;
}

export function sightOf(page: Page, since: Since, n: number): Sight {
  const line = page.lines[n] as Line;
  return {
    page, since, n, line,
    long: line.words > 7 ? 1 : 0,
    wide: line.words > 15 ? 1 : 0,
    topic: onTopic(line, page.topic, page.prose[n] === true),
  };
}

/** 0, 1: whether a line is long (or wide), where the question is another one in each case. */
export const byLong = ({ long }: Sight): number => long;
export const byWide = ({ wide }: Sight): number => wide;
