import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../src/document/labels/date-line.js';
import { readDocument } from '../../src/document/index.js';

const TEXT = `Rescue crews searched the lower town for a second day after the river broke through a levee, killing at least 14 people.

“We have not reached the streets near the sugar mill,” said Governor Lena Drost, who toured the area by helicopter.

Officials said the toll was likely to rise as the water receded from the eastern districts of the city this week.`;

/** What a text says of itself that bears these lines between headline and text, or above the headline. */
function saved(stamp: string, above: boolean) {
  const head = ['Flood kills 14 in Marenka', stamp], raw = `${(above ? head.toReversed() : head).join('\n')}\n\n${TEXT}`;
  return readDocument({ file: 'saved.txt', bytes: new TextEncoder().encode(raw) }, null, null, { plain: false }).article;
}

describe('lines that name the author or the day', () => {
  it.each([
    ['By TOMAS ILVES and LENA FORT   JULY 8, 2014', 'TOMAS ILVES and LENA FORT', '2014-07-08', null],
    ['Tomas Ilves | Jul. 8, 2014, 4:11 p.m.', 'Tomas Ilves', '2014-07-08', null],
    ['Tuesday, July 8, 2014 9:10 am by Tomas Ilves', 'Tomas Ilves', '2014-07-08', null],
    ['Updated on: Jul 08, 2014 10:42 PM IST', null, '2014-07-08', null],
    ['Updated 1942 GMT (0342 HKT) July 8, 2014', null, '2014-07-08', null],
    ['PUBLISHED : Tuesday, 08 July, 2014, 10:42am', null, '2014-07-08', null],
    ['2014-07-08T10:42:00Z', null, '2014-07-08', null],
    ['31/07/2014', null, '2014-07-31', null],
    ['Published 07/31/2014 | 02:30', null, '2014-07-31', null],
    ['08/07/2014', null, null, null],
    ['Valley Wire and agencies, Tuesday 8 Jul 2014', null, '2014-07-08', null],
    ['(Valley News) – Updated July 8, 2014', null, '2014-07-08', null],
    ['AFP | Updated: 8 July 2014 13:05 IST', null, '2014-07-08', ['AFP']],
  ])('%s', (stamp, byline, published, agencies) => {
    for (const above of [false, true])
      expect(saved(stamp, above)).toMatchObject({ title: 'Flood kills 14 in Marenka', byline, published, agencies, dateline: null });
  });

  it('takes no time over a line of figures', () => {
    expect(isDateLine(`${'1'.repeat(100)}x`)).toBe(false);
  });
});
