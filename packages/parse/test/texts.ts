import fc from 'fast-check';

// Texts that nobody would write, for property tests: any Unicode, and news-like soup in which the rules find their cues.

/** Pieces that wake the readers: marks, cues, names, numbers, harms, stops, breaks, odd characters. */
const PIECES = [
  '“', '”', '"', "'", '’', '‘', '«', '»', '``', "''", '„', '—', ' – ', '...', '…', '.', ', ', ': ', '; ', '(', ')', '?', '!', '\n', '\n\n', '\r\n', '\u00a0', '\u00ad', '\u2028', '🚢', 'é',
  'said ', 'says ', 'said that ', 'told reporters ', 'according to ', 'adding that ', 'asked ', 'called ', 'did not say ', 'denied ', 'Reuters reported ', 'said.\n\n“',
  'Ruth Ansah', 'Ansah ', 'Mr. Brandt ', 'the mayor ', 'she ', 'he ', 'they ', 'Brill ', 'the U.S. ', 'Dr. ', 'the Health Ministry (HM) ', 'residents ', ', 51, ', ', who ',
  '12 ', 'at least 3 ', 'dozens of ', '2,700 ', 'between 20 and 30 ', 'people ', 'children ', 'were killed ', 'killed ', 'wounded ', 'injured ', 'missing ', 'fled ', 'including ', 'and ', 'of ', 'in ',
  'on Monday ', 'since March 2011 ', 'the bridge was safe ', 'By Ruth Ansah\n', 'Read more\n', 'Photo: ', '2012-03-04',
] as const;

const piece = fc.constantFrom(...PIECES);
const speaker = fc.constantFrom('Ruth Ansah', 'Ms. Ansah', 'the mayor', 'she', 'They', 'residents', 'Tomas Brandt, 51, a miller from Brill,', 'the Health Ministry', 'an official who asked not to be named');
const count = fc.constantFrom('12', 'At least 3', 'dozens of', 'Between 20 and 30', 'two', 'some 2,700', 'A');
const victims = fc.constantFrom('people', 'children', 'soldiers', 'miners', 'villagers, among them two women,', 'Ruth Ansah and her son');
const harm = fc.constantFrom('were killed', 'were wounded', 'have fled their homes', 'were detained', 'are missing', 'died');
const told = fc.tuple(count, victims, harm, piece).map(([number, who, what, tail]) => `${number} ${who} ${what} ${tail}`);

/** Sentences in news shapes, with an odd piece here and there. */
const sentence = fc.oneof(
  fc.tuple(told, speaker, piece).map(([words, who, tail]) => `“${words},” ${who} said${tail}. `),
  fc.tuple(told, speaker, piece).map(([words, who, tail]) => `${who} said that ${words}${tail}.\n\n`),
  fc.tuple(speaker, piece, told).map(([who, words, more]) => `“${words} on the bridge,” said ${who}, “${more}.” `),
  fc.tuple(told, speaker).map(([words, who]) => `${words}, according to ${who}. `),
  told.map((words) => `${words}. `),
  piece,
);

export const soup = fc.array(sentence, { maxLength: 12 }).map((pieces) => pieces.join(''));

/** Any Unicode text; no lone surrogates, which no decoder yields. */
export const anyText = fc.string({ unit: 'binary', maxLength: 200 });

export const text = fc.oneof({ weight: 3, arbitrary: soup }, { weight: 1, arbitrary: anyText }, { weight: 1, arbitrary: fc.tuple(soup, anyText, soup).map((parts) => parts.join('')) });
