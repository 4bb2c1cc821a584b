// What reads like text, but apart from it and faintly, is none of it.
import { describe, expect, it } from 'vitest';
import { withoutIslands } from '../../src/document/labels/islands.js';
import { lineOf } from '../../src/document/labels/line.js';
import { pageOf } from '../../src/document/labels/page.js';

const STORY = 'The reservoir above Kell will be drained by the end of the month, after divers had found a crack in its oldest wall.';
const ISLAND = 'The captain who sailed alone around the Cape came home with a cat.';
const LONG = Array.from({ length: 8 }, () => STORY).join(' ');

/** Which lines stay, of which all but those without words are body by these log-odds. */
function keptOf(rows: readonly (readonly [string, number])[]): readonly boolean[] {
  const page = pageOf(rows.map(([text]) => lineOf({ text, start: 0, end: text.length, apart: false })), () => 0);
  return withoutIslands(page, rows.map(([, odds]) => odds > 0), Float64Array.from(rows, ([, odds]) => odds));
}

const MENU = ['Kell', 'Dams', 'Harbour'].map((text) => [text, -4] as const);
const TEXT = Array.from({ length: 6 }, () => [STORY, 4] as const);
const lastOf = (...rows: readonly (readonly [string, number])[]): boolean | undefined => keptOf(rows).at(-1);

describe('an island', () => {
  it('is left out where it is faint, short and three lines away', () => {
    expect(lastOf(...TEXT, ...MENU, [ISLAND, 0.3])).toBe(false);
  });
  it('stays where the models are sure of it, where little parts it, and where it is long', () => {
    expect(lastOf(...TEXT, ...MENU, [ISLAND, 2])).toBe(true);
    expect(lastOf(...TEXT, ...MENU.slice(1), [ISLAND, 0.3])).toBe(true);
    expect(lastOf(...TEXT, ...MENU, [LONG, 0.3])).toBe(true);
  });
  it('is none below a short text', () => {
    expect(lastOf(...TEXT.slice(4), ...MENU, [ISLAND, 0.3])).toBe(true);
  });
});
