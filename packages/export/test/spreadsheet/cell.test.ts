import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_LENGTH, cellText, csvCellText } from '../../src/spreadsheet/cell.js';
import { takenForValue } from '../../src/spreadsheet/taken-for-value.js';
import { hostileText } from '../sample.js';

describe('text that a spreadsheet would take for something else', () => {
  it.each(['12', '2,700', '1.5', '3-4', '12/3', '2011-03', '2012', '1e5', '10 %', '$5', '€ 40', '18 December 2012', 'Dec 18', 'Tuesday, March 6, 2012', '10:30 PM', 'TRUE', 'false', ' Wahr ', 'ИСТИНА', '#N/A', '12 май', '3 févr.', '1 Şub', 'e\u0301 3', 'maj/07', '31 59/Oct:59 07[', '٣', '(12)', '007', '12 000'])('“%s” is found', (text) => {
    expect(takenForValue(text)).toBe(true);
  });

  it.each(['a_1234567890123456', 'q_7c2a91e05bd34f18', '12 people', 'at least 12', 'March', 'May', 'nobody', 'on Tuesday', 'since March 2011', 'truest', 'vrai ou faux', 'No. 10', '3 café owners', 'Øresund', '12 men', '“12”', ''])('“%s” is not', (text) => {
    expect(takenForValue(text)).toBe(false);
  });

  // No clock is asked: a time that grew faster than the text would never end.
  it.each([
    ['1', ['number_or_date']], ['-', ['formula']], ['\u200f=', ['formula']], [' ', []], ['a', []], ['12 ', ['number_or_date']],
  ])('is found in a million of “%s”', (sign, reasons) => {
    expect(csvCellText(sign.repeat(1_000_000)).reasons).toEqual([...reasons, 'too_long']);
  });
});

describe('a cell of a CSV', () => {
  it.each([
    ['=1+1', "'=1+1", ['formula']],
    ['+1', "'+1", ['formula']],
    ['-1', "'-1", ['formula']],
    ['@x', "'@x", ['formula']],
    [' \u200b=1', "' \u200b=1", ['formula']],
    ['＝1', "'＝1", ['formula']],
    ['12', "'12", ['number_or_date']],
    ['one\n\ntwo', 'one⏎⏎two', ['line_break']],
    ['\r\n=x', '␍⏎=x', ['line_break']],
    ['\tx\0', '␉x␀', ['control_character']],
    ['- a\u2028b', "'- a␤b", ['formula', 'line_break']],
    ['half \ud800', 'half □', ['control_character']],
    ['caf\ufffd \u{1fffe}x\u0080', 'caf□ □x□', ['control_character']],
    ['nobody was hurt', 'nobody was hurt', []],
    ['“No!” 😀 \u200fنعم', '“No!” 😀 \u200fنعم', []],
  ])('shows %j as %j', (text, shown, reasons) => {
    expect(csvCellText(text)).toEqual({ text: shown, reasons });
  });

  it('is cut where a spreadsheet would cut it, and says so', () => {
    const { text, reasons } = csvCellText('x'.repeat(CELL_LENGTH + 1));
    expect(text).toHaveLength(CELL_LENGTH);
    expect(text).toMatch(/^x+ … \[cut: the whole text is in csv\/\]$/);
    expect(reasons).toEqual(['too_long']);
    expect(csvCellText('x'.repeat(CELL_LENGTH)).reasons).toEqual([]);
    expect(csvCellText(`=${'x'.repeat(CELL_LENGTH - 1)}`)).toMatchObject({ reasons: ['formula', 'too_long'] });
    expect(csvCellText('😀'.repeat(CELL_LENGTH)).text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('is safe whatever the text, and altered only for a reason', () => {
    fc.assert(
      fc.property(hostileText, (given) => {
        const { text, reasons } = csvCellText(given);
        expect(text.length).toBeLessThanOrEqual(CELL_LENGTH);
        expect(text).not.toMatch(/^[\s\p{Cf}]*[=+\-@]|[\p{Cc}\u2028\u2029]/u);
        expect(text.startsWith("'") || !takenForValue(text)).toBe(true);
        expect(reasons.length > 0).toBe(text !== given);
        const offsetsMove = reasons.some((reason) => reason !== 'line_break' && reason !== 'control_character');
        if (!offsetsMove) expect(Array.from(text)).toHaveLength(Array.from(given).length);
      }),
    );
  });
});

it('leaves formulas and numbers to a workbook, whose cells know that they are text', () => {
  expect(cellText('=1+1')).toEqual({ text: '=1+1', reasons: [] });
  expect(cellText('2011-03')).toEqual({ text: '2011-03', reasons: [] });
  expect(cellText('a\nb')).toEqual({ text: 'a⏎b', reasons: ['line_break'] });
});
