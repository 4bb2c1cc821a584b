/** Where and when a report says that it was written. */
import { describe, expect, it } from 'vitest';
import { datelineForms } from '../../src/language/dateline-forms.js';
import { agencyInFront, datelineAlone, datelineOf, reportStart } from '../../src/language/dateline.js';

describe.each(datelineForms)('$id', ({ pattern, examples, nonExamples }) => {
  it.each(examples)('reads %s', (text) => {
    expect(pattern.test(text)).toBe(true);
    expect(datelineOf(text)).not.toBeNull();
  });
  it.each(nonExamples)('is silent about %s', (text) => {
    expect(datelineOf(text)).toBeNull();
  });
});

describe('a dateline', () => {
  it('gives the place, the agency and the day', () => {
    const velis = datelineOf('Port Velis, 4 May 2016 (Itar-Tass) - Five people');
    expect(velis).toEqual({ place: 'Port Velis', agency: 'Itar-Tass', date: '2016-05-04' });
    expect(datelineOf('(Beirut, June 3, 2015) – The army')).toEqual({ place: 'Beirut', agency: null, date: '2015-06-03' });
    expect(datelineOf('DAMASCUS, Syria (AP) — The army')).toEqual({ place: 'DAMASCUS, Syria', agency: 'AP', date: null });
    expect(datelineOf('KATRA, Oruland -- The army')?.place).toBe('KATRA, Oruland');
    expect(datelineOf('ASMER, APRIL 17 (VALLEY WIRE) - THE ARMY')?.place).toBe('ASMER'); // not “ASMER, AP”
  });
  it('may stand alone in a record', () => {
    expect(datelineAlone('MALANGA, Oruland, March 9, 2019')).toEqual({ place: 'MALANGA, Oruland', agency: null, date: '2019-03-09' });
    expect(datelineAlone('from our own staff')).toBeNull();
  });
  it('may be an agency alone', () => {
    expect(agencyInFront('(Reuters) - The talks')).toBe('Reuters');
    expect(agencyInFront('(Updated) - The talks')).toBeNull();
  });
});

describe('a report', () => {
  it.each([
    ['TRIPOLI, Lebanon: ', 'Three people'], ['(New Velis) – ', 'Three people'], ['NEW VELIS // ', '“We saw smoke'], ['', 'LUT: We went on.'],
    ['', 'DAVID OKELL, BYLINE: The mill'], ['', 'The talks – so far'],
  ])('begins behind %j', (dateline, report) => {
    expect(reportStart(dateline + report)).toBe(dateline.length);
  });
});
