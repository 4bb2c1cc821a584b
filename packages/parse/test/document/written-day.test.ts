import { describe, expect, it } from 'vitest';
import { isDateAlone } from '../../src/document/labels/date-line.js';
import { settledDay } from '../../src/document/facts/order-of-figures.js';
import { dayOfStamp, dayOfWire } from '../../src/document/facts/written-day.js';

describe('The day of a stamp', () => {
  it.each([
    '9/Oct/2008', 'October/9/2008', 'October 9, 2008, 14:21 UTC+4', '9 OCT 2008 • 2:02PM', 'Posted: 10/09/2008 05:12:33 PM MDT', 'Thursday, 09.10.2008', 'Added: 9 October 2008',
    'Aired October 9, 2008 - 17:00 ET', 'Issue of October 9, 2008', 'For immediate release: 9 October 2008',
    'Press release No. 41 / 9 October 2008', 'Last Updated: Thursday, 9 October, 2008, 14:02 GMT 15:02 UK', '9 October 2008, Oslo',
    '8 Shawwal 1429 / October 9, 2008', 'Friday, 9 October 2008 | MYT 8:12 AM', 'Originally published October 9, 2008',
  ])('is read in “%s”', (stamp) => expect([isDateAlone(stamp), dayOfStamp(stamp)]).toEqual([true, '2008-10-09']));

  it.each(['09.10.2008 17:20', '09/10/2008 17:20', '10/09/2008 05:12 PM GMT', 'Thursday, 31.02.2008'])(
    'stays unknown in “%s”, which may name another', (stamp) => expect(dayOfStamp(stamp)).toBeNull());

  it.each(['Press release', 'Filed by the harbour office in 2008', 'The storm of 9 October 2008 sank four ships', 'Oslo, 2008'])(
    'is not all that “%s” holds', (line) => expect(isDateAlone(line)).toBe(false));

  it.each(['10/19/08', '10-19-08', '19.10.78', '10/09/08', '08/10/19', '31/31/08'])('of six figures is read where one order alone makes a day: “%s”', (stamp) =>
    expect(dayOfStamp(stamp)).toBe({ '10/19/08': '2008-10-19', '10-19-08': '2008-10-19', '19.10.78': '1978-10-19' }[stamp] ?? null));

  it('is settled by what else the page holds', () => {
    expect(settledDay('09.10.2008 17:20', ['Ferry sinks', '17.09.2008', '2.10.2008'])).toBe('2008-10-09');
    expect(settledDay('09.10.2008', ['09.17.2008'])).toBe('2008-09-10');
    expect(settledDay('09.10.2008', ['The quay was closed on September 10, 2008.'])).toBe('2008-09-10');
    expect(settledDay('09.10.2008', ['The quay was closed on 9 October 2008, and on September 10, 2008.'])).toBeNull();
    expect(settledDay('09.10.2008', ['17.09.2008', '09.17.2008'])).toBeNull();
    expect(settledDay('09.10.2008', ['17/09/2008', 'October 2008'])).toBeNull();
  });

  it('is the one on which a wire sent its report, month first', () =>
    expect(['AP-NY-10-09-98 1712EST', 'AP-NY-10-09-08 1712EST', 'AP-NY-31-09-98 1712EST'].map(dayOfWire)).toEqual(['1998-10-09', '2008-10-09', null]));
});
