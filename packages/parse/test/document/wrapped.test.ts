import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/document/blocks.js';
import { parse } from '../../src/parse.js';

// Paragraphs whose lines are broken at a width read as one; lines that their author ended stay apart.

const textsOf = (raw: string): string[] => blocksOf(raw).map(({ text }) => text.replace(/ +/g, ' '));

/** Greedy line breaks, as mailers and wire services set them. */
function wrap(paragraph: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

const STORY = [
  'The council of Brill closed the iron bridge on Monday after engineers found a crack as long as a hand in one of its two northern piers.',
  '“We would rather walk an hour more than lose one child,” the mayor, Ruth Ansah, told residents who had come to the town hall in the '
    + 'rain to hear how long the works would take.',
  'At least 12 people were wounded when a footbridge upstream gave way in March, according to the hospital, which had asked the '
    + 'council to look at all bridges in the valley since then.',
  'The works are to begin in June.',
];
const ODDLY_LONG = 'Half of the money is to come from the province, the rest from a toll on lorries that the haulage firms of the valley '
  + 'have fought for years.';

describe('a printed column', () => {
  const column = ['The mill of Orsa will grind again', 'from the first of May, its new ow-', 'ners say, and the bakers who had',
    'their flour from Kell since the',
    'flood are glad of it. “We have', 'waited two years,” said Ida Voss,', 'who bakes for half of the town.'];
  it('is narrow, and breaks words with a hyphen', () => {
    expect(textsOf(`THE ORSA WEEKLY\n\n${column.join('\n')}\n\nSee page 7`)).toEqual(['THE ORSA WEEKLY', column.join(' '), 'See page 7']);
  });
  it('is none without such a word: lines so short may be verses', () => {
    const whole = column.map((line) => line.replace('ow-', 'masters').replace('ners', 'may'));
    expect(textsOf(whole.join('\n'))).toEqual(whole);
  });
});

describe('a hard-wrapped text', () => {
  it.each([60, 66, 72, 80])('gives its paragraphs back, broken at %i', (width) => {
    expect(textsOf(STORY.map((paragraph) => wrap(paragraph, width)).join('\n\n'))).toEqual(STORY);
    expect(textsOf(STORY.map((paragraph) => wrap(paragraph, width, '    ')).join('\n'))).toEqual(STORY);
    const belowMenu = `Home\nNews\nSport\n\n${STORY.map((paragraph) => wrap(paragraph, width)).join('\r\n\r\n')}\n`;
    expect(textsOf(belowMenu)).toEqual(['Home', 'News', 'Sport', ...STORY]);
  });

  it('gives paragraphs of any words back where blank lines stand between them', () => {
    const words = ['the', 'river', 'of', 'bridge', 'opened', 'again', 'in', 'harbour', 'council', 'a', 'railwaymen', 'and', 'old'];
    const word = fc.constantFrom(...words);
    const paragraph = fc.array(word, { minLength: 40, maxLength: 90 }).map((chosen) => `We ${chosen.join(' ')}.`);
    fc.assert(fc.property(fc.array(paragraph, { minLength: 2, maxLength: 5 }), fc.integer({ min: 60, max: 80 }), (paragraphs, width) => {
      expect(textsOf(paragraphs.map((each) => wrap(each, width)).join('\n\n'))).toEqual(paragraphs);
    }), { numRuns: 100 });
  });

  it('says what the same text says on long lines', () => {
    const said = (raw: string) => {
      const { article, quotes, casualty_claims: claims } = parse({ file: 'a.txt', bytes: Buffer.from(raw) }, null, null, { plain: true });
      return [article?.text, quotes.map(({ text, speaker }) => [text, speaker]), claims.map(({ count_text, harm }) => [count_text, harm])];
    };
    expect(said(STORY.map((paragraph) => wrap(paragraph, 70)).join('\n\n'))).toEqual(said(STORY.join('\n\n')));
  });
});

describe('what is not joined', () => {
  it.each([
    ['paragraphs on one line each', [...STORY, ODDLY_LONG]],
    ['a menu', ['Home', 'News and comment', 'Sport', 'Weather for the coming week', 'About us', 'How to reach the desk']],
    ['teasers', [
      'Bridge of Brill closed after crack is found in pier', 'Toll on lorries is to pay for half of the works, province says',
      'Rain to go on until Friday', 'Council meets again on Monday',
    ]],
    ['a poem', [
      'The river took the bridge away', 'and with the bridge the road,', 'the miller and his cart of hay', 'and half of what he owed;',
      'and no one in the town would say', 'on whom the debt was bestowed.',
    ]],
    ['a list in small letters', ['two lamps and a coil of rope', 'one tent', 'four blankets for the night watch at the pier', 'bread', 'a stove with fuel for three days']],
  ])('%s', (_, lines) => {
    expect(textsOf(lines.join('\n'))).toEqual(lines);
  });

  it('a list below a wrapped paragraph', () => {
    const list = ['- lamps and rope for the watch', '- one tent', '- blankets'];
    expect(textsOf([...STORY.map((paragraph) => wrap(paragraph, 70)), list.join('\n')].join('\n\n'))).toEqual([...STORY, ...list]);
  });
});
