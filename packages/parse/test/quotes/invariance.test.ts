import { describe, expect, it } from 'vitest';
import { parse } from '../../src/index.js';

// What stands around a statement changes neither its words nor who said them: every speaker, in every shape, in every setting.

interface Said {
  readonly type: string;
  readonly text: string;
  readonly speaker: string | null;
}

const OTHER = 'Lena Sorr';
const NOTHING_KNOWN = { url: null, publisher: null, published: '2012-06-14', title: null, license: null, note: null };

/** What others than Lena Sorr are quoted with, without the comma or stop that their words end on. */
function saidIn(text: string): readonly Said[] {
  const { quotes } = parse({ file: 'x.txt', bytes: Buffer.from(text) }, { file: 'x.txt', ...NOTHING_KNOWN }, null, { plain: true });
  return quotes.filter(({ speaker }) => speaker !== OTHER).map(({ type, text: words, speaker }) => ({ type, text: words.replace(/[,.]$/, ''), speaker }));
}

/** As they stand before "said", and their full name. */
const SPEAKERS: readonly (readonly [string, string])[] = [
  ['Omar Lut', 'Omar Lut'],
  ['Vera Holm, 34,', 'Vera Holm'],
  ['Omar Lut, a teacher,', 'Omar Lut'],
  ['Mayor Vera Holm', 'Vera Holm'],
  ['the mayor of Orsa, Vera Holm,', 'Vera Holm'],
  ['Vera Holm, the mayor of Orsa,', 'Vera Holm'],
  ['Vera Holm, who led the inquiry,', 'Vera Holm'],
  ['Vera Holm of the Orsa Institute', 'Vera Holm'],
  ['Omar Lut’s lawyer, Vera Holm,', 'Vera Holm'],
  ['his father, Omar Lut,', 'Omar Lut'],
  ['army spokesman Omar Lut', 'Omar Lut'],
  ['the ministry', 'ministry'],
  ['the KLF', 'KLF'],
  ['Kalle Mining', 'Kalle Mining'],
  ['Omar Lut and Vera Holm', 'Omar Lut and Vera Holm'],
];

const opening = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const closed = (speaker: string): string => speaker.replace(/,$/, '');
/** In the midst of a sentence: names keep their capital. */
const inside = (sentence: string): string => (/^(?:Omar|Vera|Mayor|Kalle) /.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1));

const DIRECT = 'The bridge is closed and nobody knows why', INDIRECT = 'the bridge would be closed for years';

const SHAPES: readonly (readonly [string, string, (speaker: string) => string])[] = [
  ['direct', DIRECT, (speaker) => `“${DIRECT},” said ${closed(speaker)}.`],
  ['direct', DIRECT, (speaker) => `“${DIRECT},” ${speaker} said.`],
  ['direct', DIRECT, (speaker) => `${opening(speaker)} said: “${DIRECT}.”`],
  ['indirect', INDIRECT, (speaker) => `${opening(speaker)} said ${INDIRECT}.`],
  ['indirect', INDIRECT, (speaker) => `${opening(speaker)} said that ${INDIRECT}.`],
  ['indirect', INDIRECT, (speaker) => `${opening(speaker)} told reporters that ${INDIRECT}.`],
  ['indirect', opening(INDIRECT), (speaker) => `${opening(INDIRECT)}, ${speaker} said.`],
  ['indirect', opening(INDIRECT), (speaker) => `${opening(INDIRECT)}, according to ${closed(speaker)}.`],
];

const AROUND: readonly (readonly [string, (sentence: string) => string])[] = [
  ['alone', (sentence) => sentence],
  ['behind a dateline', (sentence) => `ORSA, Karland (AP) — ${sentence}`],
  ['behind narrative', (sentence) => `The fire broke out at noon. ${sentence} It was put out by midnight.`],
  ['behind another’s quotation', (sentence) => `“We have waited for two years for this,” said ${OTHER}. ${sentence}`],
  ['in a paragraph behind another’s', (sentence) => `“We have waited for two years for this,” said ${OTHER}.\n\n${sentence}`],
  ['before another’s statement', (sentence) => `${sentence}\n\n${OTHER} said the road was safe.`],
];

const IN_FRONT: readonly string[] = [
  'On Monday,', 'In Orsa,', 'Meanwhile,', 'Separately,', 'However,', 'But', 'As the war goes on,', 'After nine people died,', 'Asked about the delay,',
  'Speaking at the fair,', 'In a report published on Monday,', 'With talks under way,', 'For his part,', `${OTHER} said the road was safe, and`,
  `${OTHER} said the road was safe, while`, `${OTHER} said the road was safe;`,
];

const statements = SHAPES.flatMap(([type, text, shape]) => SPEAKERS.map(([words, speaker]) => ({ sentence: shape(words), said: { type, text, speaker } })));

it.each(AROUND)('reads the same %s', (_name, around) => {
  for (const { sentence, said } of statements) expect(saidIn(around(sentence)), around(sentence)).toEqual([said]);
});

describe('with the speaker first', () => {
  const first = statements.filter(({ sentence, said }) => said.type === 'direct' ? sentence.endsWith('”') : !sentence.startsWith('The bridge'));

  it.each(IN_FRONT)('reads the same behind “%s”', (words) => {
    for (const { sentence, said } of first) expect(saidIn(`${words} ${inside(sentence)}`), sentence).toEqual([said]);
  });
});
