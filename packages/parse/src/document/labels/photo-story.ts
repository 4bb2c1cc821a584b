/** A story told in pictures: its captions are its text. “Nurses carry a bed up the ramp.”, and below it “Nadia Karam/Harbour Times”. */
import { isPhotoCredit } from './captions.js';
import type { Line } from './line.js';
import type { Page } from './page.js';

/** Captions that make a story where they read like text, and where the page at large speaks against them. */
const PICTURES = 3, UNLIKELY_PICTURES = 4;
/** How often they say what all other text says, where they do not read like it. */
const MUCH_MORE = 2;
const SHORTEST_CAPTION = 8; // words

/** The captions where they say more than all else that reads like text and has no veto. */
export function captionsThatTell(
  { lines, prose }: Page,
  likely: readonly boolean[],
  isVetoed: (n: number) => boolean,
): ReadonlySet<number> {
  const isCredited = (n: number): boolean => lines[n + 1] !== undefined && isPhotoCredit(lines[n + 1] as Line);
  const wordsOf = (which: readonly number[]): number => which.reduce((sum, n) => sum + (lines[n] as Line).words, 0);
  const all = lines.map((_, n) => n), credited = all.filter(isCredited);
  const others = wordsOf(all.filter((n) => likely[n] && !isCredited(n) && !isVetoed(n)));
  const reading = credited.filter((n) => likely[n]), told = credited.filter((n) => isCaption(lines[n] as Line));
  if (told.length >= UNLIKELY_PICTURES && wordsOf(told) > MUCH_MORE * others)
    return new Set([...openingAbove(prose, told[0] as number), ...told]);
  return new Set(reading.length >= PICTURES && wordsOf(reading) > others ? reading : []);
}

const isCaption = (line: Line): boolean => line.words >= SHORTEST_CAPTION && line.ends && line.function > 0;

/** Lines above the first caption among which the story’s opening stands. */
const ABOVE = 3;
const openingAbove = (prose: readonly boolean[], first: number): readonly number[] =>
  prose.flatMap((is, n) => (is && n < first && n >= first - ABOVE ? [n] : []));
