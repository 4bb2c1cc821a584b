/** “AMMAN” on a line of its own below the author or the day: where the report was written, as some papers set it. */
import { countryWords, placeNames } from '../../lexicon/places.js';
import type { Line } from './line.js';

/** The rule by which such a line is a dateline. */
export const TOWN_ALONE = 'town-alone';

const TOWN = /^\p{Lu}[\p{Lu}\p{M}'’-]{2,20}(?: \p{Lu}[\p{Lu}\p{M}'’-]{1,20}){0,2}$/u;
/** “MIDDLE EAST”, “AFRICA”: sections are called by lands. Source: own list. */
const LANDS = /(?:^| )(?:africa|asia|europe|americas?|east|balkans|caucasus)$/;
/** Lines below it that may speak of the town. */
const TOLD = 12;

const nameOf = ({ text }: Line): string | null => {
  const name = text.toLowerCase();
  return TOWN.test(text) && !LANDS.test(name) && !countryWords.has(name.slice(name.lastIndexOf(' ') + 1)) ? name : null;
};

/** Whether the line is a town that all papers know, in capitals. */
export const isKnownTown = (line: Line | undefined): boolean => line !== undefined && placeNames.has(nameOf(line) ?? '');

/** Whether the line is such a town, or one that the lines below speak of as a place: “in Brill”. */
export function isTownAlone(lines: readonly Line[], n: number): boolean {
  const line = lines[n] as Line, name = nameOf(line);
  if (name === null) return false;
  const told = [' in ', ' near ', ' from '].map((before) => before + titled(name));
  return placeNames.has(name) || lines.slice(n + 1, n + 1 + TOLD).some(({ text }) => told.some((words) => text.includes(words)));
}

/** “in politics” speaks of no town. */
const titled = (name: string): string => name.replace(/(?<=^| )\p{L}/gu, (first) => first.toUpperCase());
