import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../src/parse.js';

// Time is linear in the length of the text, whatever it holds: eight times as much of it may take up to forty times as long
// (a busy machine, a full cache), where a quadratic step takes sixty-four times. Nothing is said about seconds.

const ODD = ['a', 'A', '0', ' ', '.', ',', ';', ':', '!', '?', '-', '—', '…', '"', "'", '’', '‘', '“', '”', '«', '(', ')', '[', '|', '@', '$', '\n', '\t', '\0', 'é', 'م', '中', '🚢', '\u0301', '\u00ad', '\u200b', '\u2028', '\u00a0', '\ufffd'];
const CHARACTERS = 200_000;

const PATTERNS = [
  'said ', '" ', '’', '12 ', ', who ', 'and ', '“a ', '“a” ', '“A.” ', "'a ", 'a, ', 'he said ', 'he said, ', ', he said', 'said that ', 'adding that ', 'according to ', ', according to Ansah', 'it was ', 'the minister ', 'of the ', 'not to ', ': ', '; he said ', 'they said ', 'Omar and ', 'Ansah’s claim that ', 'according to Ansah, quoting ', 'asked whether ',
  'Ansah ', 'Ruth Ansah ', 'Ruth Ansah said so. ', 'Ruth Ansah, 51, said so. ', 'the minister said so. ', 'Border Office (BO) ', 'Mr. ', 'U.S. ', 'a.\n\n', '“a.\n\n', 'He said so.\n\n',
  'killed ', 'and killed ', 'were killed by ', 'between 12 and ', 'hundreds of ', 'a hundred and ', 'at least ', 'including 3 ', 'since March 2011 ', '(', '( ', '– a ', 'www.a.b ', '1,', 'Share\n', 'By Ansah\n', 'January 2, 2012\n', ' | ',
  'killed in a crash, and ', 'Omar, Petra, ', '(A', '“The toll rose to 12.” ', 'Reuters, Petra, ', 'that regions – which – ',
];
/** Patterns that are claims from end to end take longer for each word, in proportion to the limit on a sentence. */
const DENSE = ['12 killed ', '12 people were killed, ', '12 people were killed and ', 'wounded, ', '3 children, 4 women, '];

/** Seconds of the processor, not of the clock: others use the machine too. */
const seconds = (unit: string, characters: number, plain: boolean): number => {
  const bytes = Buffer.from(unit.repeat(Math.ceil(characters / unit.length)));
  const started = process.cpuUsage();
  parse({ file: 'long.txt', bytes }, null, null, { plain });
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
};

/** How many times as long eight times as much takes, at its best of three: caches are shared, and memory is tidied up at any time. */
function growth(unit: string, characters: number, plain: boolean): number {
  seconds(unit, 2000, plain);
  const ratio = () => seconds(unit, characters, plain) / Math.max(0.005, Math.min(seconds(unit, characters / 8, plain), seconds(unit, characters / 8, plain)));
  for (let tries = 0; ; tries++) {
    const found = ratio();
    if (found < 40 || tries === 2) return found;
  }
}

describe.each([{ plain: true }, { plain: false }])('plain: $plain', { timeout: 120_000 }, ({ plain }) => {
  it.each(ODD.map((unit) => [JSON.stringify(unit), unit]))('a run of %s', (_, unit) => {
    expect(growth(unit, CHARACTERS, plain)).toBeLessThan(40);
  });

  it('a run of any one character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (unit) => { expect(growth(unit, CHARACTERS, plain)).toBeLessThan(40); }), { numRuns: 10 });
  });

  it.each(PATTERNS.map((unit) => [JSON.stringify(unit), unit]))('%s again and again', (_, unit) => {
    expect(growth(unit, CHARACTERS / 4, plain)).toBeLessThan(40);
  });

  it.each(DENSE.map((unit) => [JSON.stringify(unit), unit]))('%s again and again', (_, unit) => {
    expect(growth(unit, CHARACTERS / 8, plain)).toBeLessThan(40);
  });
});
