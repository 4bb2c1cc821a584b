import { describe, expect, it } from 'vitest';
import { read } from '../../src/language/reading.js';
import { findQuotes } from '../../src/quotes/index.js';

// What is said, and by whom, stays the same whatever stands around it. Each way of saying it is read with each speaker.

/** The words as written in front of the verb, and the full name of who speaks. */
const SPEAKERS = [
  ['Omar Lut', 'Omar Lut'],
  ['Vera Holm, 34,', 'Vera Holm'],
  ['Vera Holm, who led the inquiry,', 'Vera Holm'],
  ['Sen. Vera Holm (D-Orsa)', 'Vera Holm'],
  ['Omar Lut, Jr.,', 'Omar Lut'],
  ['Omar “Red” Lut', 'Omar “Red” Lut'],
  ['Insp. Nora Brandt', 'Nora Brandt'],
  ['Coun. Nora Brandt', 'Nora Brandt'],
  ['the mayor of Orsa, Vera Holm,', 'Vera Holm'],
  ['Omar Lut’s lawyer, Vera Holm,', 'Vera Holm'],
  ['Vera Holm and her husband, Omar Lut,', 'Vera Holm and Omar Lut'],
  ['army spokesman Omar Lut', 'Omar Lut'],
  ['Omar Lut, a teacher,', 'Omar Lut'],
  ['Vera Holm of the Orsa Institute', 'Vera Holm'],
  ['his father, Omar Lut,', 'Omar Lut'],
  ['Omar Lut and Vera Holm', 'Omar Lut and Vera Holm'],
  ['Kalle Mining', 'Kalle Mining'],
  ['a spokesman for the army', 'a spokesman for the army'],
  ['the ministry', 'ministry'],
  ['the Justice Department', 'Justice Department'],
  ['residents', 'residents'],
  ['the KLF', 'KLF'],
] as const;

const INDIRECT = 'the bridge would be closed for years', DIRECT = 'The bridge is closed and nobody knows why';

/** Ways to say it around a speaker; what is said is INDIRECT or DIRECT. */
const SAYS: readonly (readonly [name: string, write: (who: string) => string])[] = [
  ...['Meanwhile,', 'On Monday', 'Last week,', 'In Orsa,', 'And', 'Yet', 'But', 'Asked about the delay,', 'While talks failed,',
    'After nine people died,', 'As the war goes on,', 'Two days after the vote,', 'In a statement on Monday,', 'The road stayed open, and',
    'Lena Sorr said the road was safe, but', 'Lena Sorr said the road was safe, and', 'Lena Sorr said the road was safe, while',
    'Lena Sorr said the road was safe;', 'The road stayed open;', 'Separately,', 'However,', 'Speaking at the fair,', 'For his part,',
    'In a report published on Monday,', 'With talks under way,',
  ].map((front) => [front, (who: string) => `${front} ${who} said ${INDIRECT}.`] as const),
  ...['on Monday', 'in a statement', 'in a statement Monday', 'by phone', 'here on Monday', 'at a news conference',
    'during a visit to Orsa', 'in response to a question',
  ].map((behind) => [`said ${behind} that`, (who: string) => `${upper(who)} said ${behind} that ${INDIRECT}.`] as const),
  ...['told the BBC on Monday', 'also said', 'later said', 'had said', 'insisted', 'warned', 'suggested', 'specified']
    .map((verb) => [`${verb} that`, (who: string) => `${upper(who)} ${verb} that ${INDIRECT}.`] as const),
  ['according to', (who) => `${upper(INDIRECT)}, according to ${bare(who)}.`],
  ['at the end', (who) => `${upper(INDIRECT)}, ${who} said on Monday.`],
  ['concluded', (who) => `${upper(INDIRECT)}, ${who} concluded.`],
  ['direct, before', (who) => `“${DIRECT},” ${who} said on Monday.`],
  ['direct, inverted', (who) => `“${DIRECT},” said ${bare(who)}.`],
  ['direct, behind a colon', (who) => `${upper(who)} said in a letter: “${DIRECT}.”`],
  ['direct, behind another’s', (who) => `“We have waited for this,” said Lena Sorr. “${DIRECT},” ${who} said.`],
  ['direct, and added', (who) => `${upper(who)} said: “${DIRECT}”, and added that the road was safe.`],
];

const upper = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase());
const bare = (who: string): string => who.replace(/,$/, '');

/** Who says the words in question; one sentence more keeps the text from being read as a headline. */
function saidBy(sentence: string): readonly string[] {
  const text = `Nobody came to the fair.\n\n${sentence}`, start = text.indexOf('\n\n') + 2;
  const ends = [[0, start - 2], [start, text.length]] as const;
  const parts = ends.map(([from, end], n) => ({ kind: 'body', paragraph: n + 1, start: from, end }) as const);
  const plain = (words: string): string => words.toLowerCase().replace(/[.,]$/, '');
  return findQuotes(read(text, parts), null)
    .filter((quote) => [INDIRECT, DIRECT].some((words) => plain(words) === plain(text.slice(quote.start, quote.end))))
    .map(({ speaker }) => speaker ?? 'nobody');
}

describe.each(SAYS)('%s', (_name, write) => {
  it.each(SPEAKERS)('%s', (who, name) => {
    expect(saidBy(write(who)).map((speaker) => speaker.toLowerCase())).toEqual([name.toLowerCase()]);
  });
});
