/** “AMMAN” on a line of its own below the author or the day: where the report was written, as some papers set it. */
import { countryWords, placeNames } from '../../lexicon/places.js';
import { towns } from '../../lexicon/towns.js';
import { isDateAlone, isDateLine } from './date-line.js';
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

const isGreat = (name: string): boolean => placeNames.has(name) || towns.has(name);

/** Whether it is a town or a land that all papers know. */
export const isKnownPlace = (name: string): boolean => isGreat(name.toLowerCase());

/** Whether the line is a town that all papers know, in capitals. */
export const isKnownTown = (line: Line | undefined): boolean => line !== undefined && isGreat(nameOf(line) ?? '');

/** Whether the line is such a town, or one that the lines below speak of as a place: “in Brill”. */
export function isTownAlone(lines: readonly Line[], n: number): boolean {
  const name = nameOf(lines[n] as Line);
  return name !== null && isTownOf(name, lines.slice(n + 1, n + 1 + TOLD).map(({ text }) => text));
}

/** Whether it is a town that all papers know, or one that the text speaks of as a place. `name`: in small letters. */
function isTownOf(name: string, texts: readonly string[]): boolean {
  const told = [' in ', ' near ', ' from ', ' of '].map((before) => before + titled(name));
  return isGreat(name) || texts.some((text) => told.some((words) => text.includes(words)));
}

/**
 * “VELIS, July 23, 2018 09:41 IST”, “Velis, July 23” on a line of its own: the town in front of the day, as some papers set it; null where
 * none is.
 */
export function townBeforeDay(stamp: string, texts: readonly string[]): string | null {
  const [, town = '', day = ''] = /^(\p{Lu}[\p{L}\p{M}'’ -]{2,40}), ?(.{5,80})$/u.exec(stamp) ?? [];
  if (!isDateLine(day) || !/\d/.test(day)) return null;
  if (TOWN.test(town)) return isDateAlone(day) && isTownOf(town.toLowerCase(), texts) ? town : null;
  return TITLED.test(town) && (isGreat(town.toLowerCase())
    || texts.some((text) => [' in ', ' near '].some((before) => text.includes(before + town)))) ? town : null;
}
const TITLED = /^\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{Ll}[\p{L}'’-]*){0,2}$/u;

/** “in politics” speaks of no town. */
const titled = (name: string): string => name.replace(/(?<=^| )\p{L}/gu, (first) => first.toUpperCase());
