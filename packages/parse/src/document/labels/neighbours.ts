/** What the first look asks of the lines around a line: each of the two next on either side, then stretches further off. */
import { COARSE_CLASSES, coarseLength } from './features.js';
import { type Line, isBullet } from './line.js';
import { sumWithin } from './page.js';
import type { Questions } from './questions.js';
import type { Sight } from './sight.js';
import { bitsOf, gives } from './signals.js';

const MORE = bitsOf('more'), PHOTO = bitsOf('photo', 'picture');
const STEPS = [-2, -1, 1, 2]; // lines
const WINDOWS = [[-3, -1], [1, 3], [-8, -4], [4, 8], [-20, -9], [9, 20]] as const; // first and last line

export function askNeighbours(ask: Questions<Sight>): void {
  for (const step of STEPS) askNeighbour(ask, step);
  for (const [from, to] of WINDOWS) askWindow(ask, from, to);
}

function askNeighbour(ask: Questions<Sight>, step: number): void {
  const otherOf = ({ page, n }: Sight): Line | undefined => page.lines[n + step];
  const whether = (name: string, holds: (other: Line, sight: Sight) => boolean): void =>
    ask.whether(`${step} ${name}`, (sight) => {
      const other = otherOf(sight);
      return other !== undefined && holds(other, sight);
    });

  ask.whether(`${step} none`, (sight) => otherOf(sight) === undefined);
  ask.which(`${step} length`, 2 * COARSE_CLASSES, (sight) => {
    const other = otherOf(sight);
    return other === undefined ? null : coarseLength(other.words) * 2 + (other.ends ? 1 : 0);
  });
  whether('prose', (_, { page, n }) => page.prose[n + step] === true);
  ask.which(`${step} furniture`, 2, ({ page, n }) => {
    if (page.furniture[n + step] !== true) return null;
    return (page.lines[n + step] as Line).words > 15 ? 1 : 0;
  });
  whether('said', (other) => other.quoted && other.reports);
  ask.amount(`${step} function`, (sight) => {
    const other = otherOf(sight);
    return other !== undefined && other.words > 3 ? other.function : 0;
  });
  if (Math.abs(step) > 1) return;
  whether('more', (other) => gives(other, MORE));
  whether('photo', (other) => gives(other, PHOTO));
  whether('by', (other) => other.by);
  whether('dated', (other) => other.dated);
  whether('colon', (other) => other.text.endsWith(':'));
  whether('bullet', (other, { line }) => isBullet(line) && isBullet(other));
}

/** Shares of prose, furniture and short lines among the lines from one step to another, as far as the page has them. */
function askWindow(ask: Questions<Sight>, from: number, to: number): void {
  const share = (kind: 'prose' | 'furniture' | 'short'): void =>
    ask.amount(`${from}…${to} ${kind}`, ({ page, n }) => {
      const first = Math.max(0, n + from), end = Math.min(page.lines.length, n + to + 1);
      return end <= first ? 0 : sumWithin(page.sums[kind], first, end) / (end - first);
    });
  share('prose');
  share('furniture');
  share('short');
  ask.whether(`${from}…${to} none`, ({ page, n }) => n + to < 0 || n + from >= page.lines.length);
}
