/** Control characters, which no text means: windows-1252’s marks at places where Unicode has controls, and remains of terminals. */
import { decodeWestern } from './western.js';

/** C1 controls but NEL, and NEL too. */
const WITHOUT_NEL = /[\u0080-\u0084\u0086-\u009f]/, WESTERN = /[\u0080-\u009f]/g;

/**
 * “\u0093Stop\u0094” as “‘Stop’”: what stands at U+0080 to U+009F was windows-1252 and read as Latin-1 (so HTML reads it too). U+0085 is “…”
 * where others of them stand, and else a line’s end. Bytes that windows-1252 does not have stay controls.
 */
export const withWesternMarks = (text: string): string =>
  (WITHOUT_NEL.test(text) ? text.replace(WESTERN, (control) => decodeWestern(Uint8Array.of(control.charCodeAt(0)))) : text);

/** Where the first of those stands, in UTF-16 units; −1 where there is none. */
export const westernMarkIn = (text: string): number => text.search(WITHOUT_NEL);

/** C0 and C1 controls but tab, line ends and NEL. */
// oxlint-disable-next-line no-control-regex -- control characters are what it finds
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const holdsControl = (text: string): boolean => text.search(CONTROL) >= 0;

/** “offi\u0000cials” as “offi cials”: each control as a space, so that none gets into a cell. */
export const withoutControls = (text: string): string => text.replace(CONTROL, ' ');

/** A control between two characters of one word, or an escape that opens a terminal’s command. */
// oxlint-disable-next-line no-control-regex -- as above
const WITHIN = /[\p{L}\p{N}\p{P}][\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]+[\p{L}\p{N}\p{P}]|\u001b\[/u;

/** Where a control hides something, in UTF-16 units; −1 where none does: one before or behind a space does no harm. */
export const hidingControlIn = (text: string): number => (holdsControl(text) ? text.search(WITHIN) : -1);
