/**
 * Hard-wrapped texts: mailers and wire services break a paragraph’s lines at a width of some 70 characters. Which breaks are such?
 * A wrapped line is broken because the next word had no room, whatever the sentence is at; a list, a menu or a poem breaks where
 * its author ends, mostly with room to spare.
 */
import type { RawLine } from './blocks.js';

/** Widths at which lines are wrapped, in characters. */
const NARROWEST = 40, WIDEST = 100;
/** The width of a printed column, where a word is broken with a hyphen, and breaks in the middle of a sentence that prove it. */
const NARROWEST_COLUMN = 20, ENOUGH_IN_COLUMN = 5;
/** Breaks in the middle of a sentence that prove a width, and the share of them that must be for want of room. */
const ENOUGH = 3, FULL = 0.75;
/** Lines of a text so short that one such break is enough. */
const SHORT = 12;
/** Share of the lines broken in the middle of a sentence that a width is first taken from; the widest line little wider gives it. */
const MOST = 0.95, LITTLE = 1.07;
/** Of the lines that come near the width, the share that break in the middle of a sentence; of all characters, the share on wider lines. */
const MIDDLE = 0.4, WIDER = 0.25;
/** Some programs even lines out: a line broken in the middle of a sentence need fill only this share of the width. */
const EVENED = 0.6;

/** For each line whether it goes on with the paragraph of the line above; all false in a text that is not wrapped. */
export function goesOn(lines: readonly RawLine[]): readonly boolean[] {
  const within = withinSentence(lines), width = wrapWidth(lines, within);
  if (width === null) return lines.map(() => false);
  const marked = marksParagraphs(lines, width);
  return lines.map((line, n) => {
    const above = lines[n - 1];
    if (above === undefined || opens(line, above) || LISTED.test(line.text) || widthOf(above) > width) return false;
    if (within[n]) return widthOf(above) >= EVENED * width;
    return hasNoRoom(above, line, width) && (marked || !isStopped(above));
  });
}

/** Whether the line is set apart from the one above, by a blank line or by being set in. */
const opens = (line: RawLine, above: RawLine): boolean => line.apart || line.indent > above.indent;

/** Whether most lines that end early and with a stop stand before a line set apart: then a full line with a stop ends no paragraph. */
function marksParagraphs(lines: readonly RawLine[], width: number): boolean {
  let last = 0, marked = 0;
  for (const [n, line] of lines.entries()) {
    const above = lines[n - 1];
    if (above === undefined || !isStopped(above) || hasNoRoom(above, line, width)) continue;
    last++;
    if (opens(line, above)) marked++;
  }
  return 2 * marked >= last;
}

/** “- ”, “• ”, “2. ”, “(b) ”: an item of a list. */
const LISTED = /^(?:[-–—*•·▪◦]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/;

/** The width at which the lines are wrapped; null where they are not. */
function wrapWidth(lines: readonly RawLine[], within: readonly boolean[]): number | null {
  const broken = lines.filter((_, n) => within[n + 1] === true);
  if (broken.length < (lines.length <= SHORT ? 1 : ENOUGH)) return null;
  const most = reaching(broken.map(widthOf), MOST), width = widestUpTo(most * LITTLE, lines);
  if (width < (broken.length >= ENOUGH_IN_COLUMN && isColumn(lines) ? NARROWEST_COLUMN : NARROWEST) || width > WIDEST) return null;
  let full = 0, near = 0, middle = 0, wider = 0, all = 0;
  for (const [n, line] of lines.entries()) {
    const below = lines[n + 1], own = widthOf(line), stops = within[n + 1] === true;
    all += own;
    if (own > width) wider += own;
    if (below === undefined || below.apart || own > width) continue;
    if (stops && hasNoRoom(line, below, width)) full++;
    if (own < EVENED * width) continue;
    near++;
    if (stops) middle++;
  }
  return full >= FULL * broken.length && middle >= MIDDLE * near && wider <= WIDER * all ? width : null;
}

/** “Three hundred tur-”, “tles were found”: words broken as in print, where columns are narrow. */
const isColumn = (lines: readonly RawLine[]): boolean =>
  lines.some((line, n) => {
    const above = lines[n - 1]?.text ?? '';
    return !line.apart && /\p{Ll}-$/u.test(above.slice(-4)) && /^\p{Ll}/u.test(line.text);
  });

const widthOf = (line: RawLine): number => line.indent + line.text.length;

/** Whether the first word of the line below would have stood out over the width. */
const hasNoRoom = (line: RawLine, below: RawLine, width: number): boolean =>
  widthOf(line) + 1 + (/^\S*/.exec(below.text.slice(0, WIDEST))?.[0].length ?? 0) > width;

const STOPPED = /[.!?:;…]["'”’)\]]*$/;
const isStopped = (line: RawLine): boolean => STOPPED.test(line.text.slice(-5));

/**
 * Lines that the sentence of the line above runs into: it has no stop, and no capital follows, or it breaks off. Where there are capitals
 * only, a short line without a stop is a telex’s address or number.
 */
function withinSentence(lines: readonly RawLine[]): readonly boolean[] {
  const shouted = !lines.some(({ text }) => /\p{Ll}/u.test(text));
  const goesOnWith = shouted ? /^["“‘(]?\p{L}/u : /^["“‘(]?\p{Ll}/u;
  return lines.map((line, n) => {
    const above = lines[n - 1];
    if (above === undefined || line.apart || (shouted && widthOf(above) < NARROWEST)) return false;
    if (!HOLDS_LETTERS.test(above.text) || ADDRESS.test(line.text)) return false;
    return (goesOnWith.test(line.text) && !isStopped(above)) || breaksOff(above);
  });
}

/** A rule of dashes is no sentence, and “harbour-watch@lists.example” goes on with none. */
const HOLDS_LETTERS = /\p{L}/u, ADDRESS = /^(?:\S{1,60}@|https?:\/\/|www\.)\S+$/;

/** “… a mine went off on the road from”: no sentence and no title ends so, whatever follows. */
const breaksOff = (line: RawLine): boolean => widthOf(line) >= NARROWEST && OPEN.test(line.text.slice(-8));
const OPEN = / (?:an?|the|of|from|with|and|in|at|to|for|by|that|its|his|her|their)$/;

/** “Subject: Weekly report”: a field is as long as what it says. */
const FIELD = /^\p{Lu}[\p{L}-]{1,20}: /u;

/** Width of the widest line that is no wider than the limit, has one right below and is no field of a mail. */
const widestUpTo = (limit: number, lines: readonly RawLine[]): number =>
  lines.reduce((widest, line, n) => {
    const isWrapped = lines[n + 1]?.apart === false && widthOf(line) <= limit && !FIELD.test(line.text);
    return isWrapped ? Math.max(widest, widthOf(line)) : widest;
  }, 0);

/** The smallest number that this share of the widths does not go beyond; wider than WIDEST counts as one more. */
function reaching(widths: readonly number[], share: number): number {
  const counts = new Int32Array(WIDEST + 2);
  for (const each of widths) counts[Math.min(each, WIDEST + 1)] = (counts[Math.min(each, WIDEST + 1)] as number) + 1;
  let width = 0, sum = counts[0] as number;
  while (sum < share * widths.length) sum += counts[++width] as number;
  return width;
}
