import type { Alteration } from '@onrecord/schema';
import { cut } from '../cut.js';
import { takenForValue } from './taken-for-value.js';

/** Text as a cell of a spreadsheet can hold it, and by what it differs. */
export interface SafeText {
  readonly text: string;
  readonly reasons: readonly Alteration[];
}

/** Characters (UTF-16 units) that a cell of Excel can hold. */
export const CELL_LENGTH = 32_767;

const CUT = ' … [cut: the whole text is in csv/]';
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/g;
// With the flag u, a surrogate that is found is half a character. U+FFFD and the noncharacters are dropped by what writes
// workbooks, without a word: they are shown as □.
const CONTROL = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu;
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/** Text for a workbook, whose cells know that they are text: breaks and controls made visible, too long cut. */
export function cellText(text: string): SafeText {
  return safe(text, () => null);
}

/** Text for a CSV, whose reader guesses what a cell is: besides, nothing begins a formula or passes for a value. */
export function csvCellText(text: string): SafeText {
  return safe(text, (visible) => (FORMULA.test(visible) ? 'formula' : takenForValue(visible) ? 'number_or_date' : null));
}

function safe(text: string, guard: (visible: string) => Alteration | null): SafeText {
  const broken = text.replace(LINE_BREAK, (sign) => (sign === '\n' ? '⏎' : sign === '\r' ? '␍' : '␤'));
  const visible = broken.replace(CONTROL, (sign) => picture(sign.charCodeAt(0)));
  const guarded = guard(visible);
  const whole = guarded === null ? visible : `'${visible}`;
  const reasons: readonly (Alteration | false)[] = [
    guarded ?? false, broken !== text && 'line_break', visible !== broken && 'control_character', whole.length > CELL_LENGTH && 'too_long',
  ];
  return { text: cut(whole, CELL_LENGTH, CUT), reasons: reasons.filter((reason) => reason !== false) };
}

/** A visible sign for a character that is none: Unicode’s control pictures, else an empty square. */
function picture(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '□';
}
