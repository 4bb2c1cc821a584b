/** What the second look asks of the stretch of text that a line lies in. */
import { type Slots, type Vector, classIn } from './features.js';
import { OPENING, type Stretch, type Stretches } from './stretches.js';

const SIZES = [20, 60, 150, 400], SHARES = [0.05, 0.15, 0.4, 1]; // words; of the text above
const GAPS = [4, 6, 10, 20], DISTANCES = [4, 10, 20, 40]; // lines
const OVERLAPS = [0.1, 0.2, 0.3, 0.4, 0.5], TITLED = [0.01, 0.3, 0.6], ADDRESSED = [0.1, 0.4];

export const claimStretches = (slots: Slots) => ({
  role: slots.claim('role of the stretch', 6),
  size: slots.claim('size of the stretch', SIZES.length + 1),
  share: slots.claim('stretch to text above', SHARES.length + 1),
  gap: slots.claim('gap above the stretch', GAPS.length + 1),
  distance: slots.claim('lines since the opening stretch', DISTANCES.length + 1),
  overlap: [
    slots.claim('words shared, short stretch', OVERLAPS.length + 1),
    slots.claim('words shared, long stretch', OVERLAPS.length + 1),
  ] as const,
  titled: slots.claim('words of the headline', TITLED.length + 1),
  address: slots.claim('speaks to the reader', ADDRESSED.length + 1),
  between: slots.claim('between stretches', 4),
});

export function lookAtStretch(at: ReturnType<typeof claimStretches>, stretches: Stretches, n: number, into: Vector): void {
  const { all, of, begun, opening } = stretches, i = of[n] as number, stretch = all[i];
  if (stretch === undefined) {
    const above = begun[n] as number;
    into.add(at.between + (above === 0 ? 0 : above === all.length ? 3 : above <= opening ? 1 : 2), 1);
    return;
  }
  into.add(at.role + roleOf(stretches, i), 1);
  into.add(at.size + classIn(SIZES, stretch.mass), 1);
  if (i <= opening) return;
  into.add(at.share + classIn(SHARES, stretch.mass / stretch.massBefore), 1);
  into.add(at.gap + classIn(GAPS, stretch.gap), 1);
  into.add(at.distance + classIn(DISTANCES, stretch.first - (all[opening] as Stretch).last), 1);
  into.add(at.overlap[stretch.mass > OPENING ? 1 : 0] + classIn(OVERLAPS, stretch.overlap), 1);
  if (stretch.titled !== null) into.add(at.titled + classIn(TITLED, stretch.titled), 1);
  into.add(at.address + classIn(ADDRESSED, stretch.address), 1);
}

/** 0 opening and longest, 1 opening, 2 longest, 3 above the opening one, 4 next after it, 5 further down. */
function roleOf({ main, opening }: Stretches, i: number): number {
  if (i === opening) return i === main ? 0 : 1;
  if (i === main) return 2;
  if (i < opening) return 3;
  return i === opening + 1 ? 4 : 5;
}
