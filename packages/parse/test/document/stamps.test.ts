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
    ['AFP July 8, 2014 11:03 PM', null, '2014-07-08', ['AFP']],
  ])('%s', (stamp, byline, published, agencies) => {
    for (const above of [false, true])
      expect(saved(stamp, above)).toMatchObject({ title: 'Flood kills 14 in Marenka', byline, published, agencies, dateline: null });
  });

  it.each([
    ['By Tomas IlvesJul. 8, 2014 11:00 pm EST', 'Tomas Ilves', '2014-07-08'],
    ['ByTomas Ilves', 'Tomas Ilves', null],
    ['Tomas Ilves, General Editor, SportJul 8, 2014, 05:30 PM', 'Tomas Ilves', '2014-07-08'],
    ['Tomas Ilves - Jul 8, 2014 1:00 pm UTC', 'Tomas Ilves', '2014-07-08'],
    ['Tomas Ilves and Lena Fort, Orsa Financial Journal - Jul 8, 2014 3:06 pm UTC', 'Tomas Ilves and Lena Fort', '2014-07-08'],
    ['Tomas Ilves · Valley News · Posted: Jul 8, 2014 8:25 AM EST', 'Tomas Ilves', '2014-07-08'],
    ['Posted On : July 8, 2014 Published By : Tomas H. Ilves', 'Tomas H. Ilves', '2014-07-08'],
    ['posted on 2014-07-08 23:30 EST by Tomas de Ilves', 'Tomas de Ilves', '2014-07-08'],
    ['By Tomas Ilves and Lena Fort on July 8, 2014 at 3:53PM PST', 'Tomas Ilves and Lena Fort', '2014-07-08'],
    ['Written by Tomas Ilves, Contributing Writer Jul. 8, 2014 at 4:00 a.m. PT', 'Tomas Ilves', '2014-07-08'],
    ['By Tomas Ilves, staff editor at the Beacon who came to Orsa in 2009', 'Tomas Ilves', null],
    ['By Tomas Ilves, Lena Fort, +12 more', 'Tomas Ilves, Lena Fort', null],
    ['By Tomas Ilves For Valleymail', 'Tomas Ilves', null],
    ['By Tomas Ilves@OrsaRovers Jul 8, 2014, 11:47am EST', 'Tomas Ilves', '2014-07-08'],
    ['Tomas Ilves and Lena B. Fort Orsa Valley Herald', 'Tomas Ilves and Lena B. Fort', null],
    ['Lena Fort ORSA TODAY', 'Lena Fort', null],
    ['Lena Fort@lenafort', 'Lena Fort', null],
    ['Lena Fort as told to Tomas Ilves', 'Lena Fort as told to Tomas Ilves', null],
    ['Valley Arts Jul 8, 2014 2:15 PM EST', null, '2014-07-08'],
    ['Tuesday 8 July 2014 05:39, UK', null, '2014-07-08'],
    ['Updated: July 9, 2014 1:35 a.m. | Published: July 8, 2014', null, '2014-07-08'],
    ['July 8, 2014Updated: July 9, 2014 1:35 a.m.', null, '2014-07-08'],
    ['8 July 20149 July 2014 Valley Post', null, '2014-07-08'],
    ['Photography by Lena Fort', null, null],
    ['Orsa Rovers', null, null],
    ['Work ends here on July 8, 2014, the builders say', null, null],
  ])('%s, below the headline', (stamp, byline, published) => {
    expect(saved(stamp, false)).toMatchObject({ title: 'Flood kills 14 in Marenka', byline, published });
  });

  it.each([
    ['below a standfirst of two paragraphs', 'Flood kills 14 in Marenka\n\nThe river broke a levee that was thought to be safe.\n\nHundreds of people have left the lower town.\n\nTomas Ilves · Valley News · Posted: Jul 8, 2014 8:25 AM EST\n\n@', '2014-07-08'],
    ['below the text, where the page calls it so', 'Flood kills 14 in Marenka\n\nLast updated: July 9, 2014\n\n@\n\nTags: floods\n\nFirst published: July 8, 2014', '2014-07-08'],
    ['in two parts of the text that each have a day', 'Flood kills 14 in Marenka\n\n@\n\n3 July 2014\n\nThe river rose to the second mark on the old quay wall, and the school was closed.\n\n5 July 2014\n\nThe levee at the sugar mill was breached before dawn.', null],
  ])('tells the day %s', (_, page, published) => {
    const bytes = new TextEncoder().encode(page.replace('@', TEXT));
    expect(readDocument({ file: 'page.txt', bytes }, null, null, { plain: false }).article).toMatchObject({ published });
  });

  it('takes no time over a line of figures', () => {
    expect(isDateLine(`${'1'.repeat(100)}x`)).toBe(false);
  });
});
