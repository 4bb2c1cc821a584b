import { describe, expect, it } from 'vitest';
import { decode } from '../../src/document/characters.js';
import { decodeWestern, westernBytes } from '../../src/document/western.js';

// Bytes that came through another program: what is certain is turned back, what is not stays, and both are told with their line.

const QUOTE = 'Ferry halted\n\n“We saw smoke,” said Tomás Lut, the town’s mayor. “It was terrible – all night.”\n';
/** As a program leaves it that takes UTF-8 for windows-1252, or for Latin-1. */
const reread = (text: string): string => decodeWestern(Buffer.from(text));
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

const told = (bytes: string | Uint8Array) => {
  const { text, encoding, doubts } = decode(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  return { text, encoding, doubts: doubts.map(({ kind, place }) => `${kind}, ${place}`) };
};

describe('text decoded wrongly and saved so', () => {
  it.each([['once', reread(QUOTE)], ['as Latin-1', latin1(QUOTE)], ['twice', reread(reread(QUOTE))], ['three times', reread(reread(reread(QUOTE)))]])(
    '%s is turned back, and said so', (_, text) => {
      expect(told(text)).toEqual({ text: QUOTE, encoding: 'utf-8', doubts: ['repaired, line 3'] });
    });

  it.each([
    ['in one place', QUOTE.replace('Tomás', 'TomÃ¡s')],
    ['and cut on its way', reread(reread(QUOTE)).replaceAll('\u009d', '').replaceAll('\u201d', '')],
    ['as Mac Roman', QUOTE.replaceAll('’', '‚Äô')],
  ])('%s stays as it is, and said so', (_, text) => {
    expect(told(text)).toEqual({ text, encoding: 'utf-8', doubts: ['unrepaired, line 3'] });
  });

  it('once where only a part was saved twice is turned back as far as all of it can be', () => {
    const text = reread(QUOTE.replace('Tomás', 'TomÃ¡s'));
    expect(told(text)).toMatchObject({ text: QUOTE.replace('Tomás', 'TomÃ¡s'), doubts: ['repaired, line 3', 'unrepaired, line 3'] });
  });
});

describe('control characters', () => {
  it('that are windows-1252’s marks are read as those', () => {
    const text = QUOTE.replace(/[“”’–]/g, (mark) => ({ '“': '\u0093', '”': '\u0094', '’': '\u0092', '–': '\u0096' })[mark] as string);
    expect(told(text)).toEqual({ text: QUOTE, encoding: 'utf-8', doubts: ['western-marks, line 3'] });
    expect(told('\u0093So\u0085\u0094 he said').text).toBe('“So…” he said');
  });

  it('NEL ends a line where no other stands', () => {
    expect(told('Ferry halted\u0085\u0085All crews were safe.')).toEqual({ text: 'Ferry halted\u0085\u0085All crews were safe.', encoding: 'utf-8', doubts: [] });
  });

  it('within a word read as a space, and are told; beside a space they do no harm', () => {
    expect(told('Ferry halted\r\n\r\nThe offi\0cials said so.')).toMatchObject({ text: 'Ferry halted\n\nThe offi cials said so.', doubts: ['controls, line 3'] });
    expect(told('A \u001b[1mbold\u001b[0m word')).toMatchObject({ doubts: ['controls, line 1'] });
    expect(told('The end.\n\u001a')).toMatchObject({ text: 'The end.\n ', doubts: [] });
  });
});

describe('bytes that are no UTF-8', () => {
  const bytes = (text: string, open: number[], close: number[]): Uint8Array =>
    Uint8Array.from([...text].flatMap((letter) => (letter === '“' ? open : letter === '”' ? close : [letter.charCodeAt(0)])));

  it.each<[string, number[], number[]]>([
    ['gb18030', [0xa1, 0xb0], [0xa1, 0xb1]], ['shift_jis', [0x81, 0x67], [0x81, 0x68]], ['big5', [0xa1, 0xa7], [0xa1, 0xa8]],
    ['euc-jp', [0xa1, 0xc8], [0xa1, 0xc9]],
  ])('hold English quotation marks of %s', (encoding, open, close) => {
    const text = '“We have never seen such waves,” said Omar Lut. “It was terrible.”\n';
    expect(told(bytes(text, open, close))).toEqual({ text, encoding, doubts: ['guessed, line 1'] });
  });

  it('are UTF-8 in some lines, and windows-1252 in others', () => {
    const other = Buffer.from('\x93We went,\x94 said André Roux.\n', 'latin1');
    expect(told(Buffer.concat([Buffer.from(`${QUOTE}“Nobody was hurt.”\n`), other, other, other, other, other])))
      .toMatchObject({ text: `${QUOTE}“Nobody was hurt.”\n${'“We went,” said André Roux.\n'.repeat(5)}`, doubts: ['mixed, line 5'] });
  });

  it('are not windows-1252 where that has no such byte', () => {
    expect(told(Buffer.from('The mayor, Zden\xeck \x8a\x9dastn\xfd, said that the bridge was safe.\n', 'latin1')).text).toContain('Zdeněk Šťastný');
  });
});

/** As a program saves it in an encoding of single bytes. */
function saved(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding), bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
  return Uint8Array.from([...text].map((letter) => bytes.get(letter) as number));
}

describe('an encoding of single bytes', () => {
  it.each([
    ['macintosh', '“We didn’t see it,” said José Peña, the mayor’s aide. “It wasn’t there — not once.”\n'],
    ['macintosh', 'The mayor said that it wasn’t his. “We didn’t see it,” he said.\n'],
    ['iso-8859-2', 'Jarosław Wałek spoke in Łódź, where Żółcik was born.\n'],
    ['iso-8859-2', 'Miloš Žák met Karel Šťastný in Plzeň, and Tomáš Růžek in Brno.\n'],
    ['iso-8859-2', 'Šime Đodan and Željko Žižić of Šibenik came too.\n'],
    ['windows-1250', 'Jarosław Wałek spoke in Łódź, where Żółcik was born. Śmigły went on.\n'],
  ])('is told by letters that else stand where none can: %s, “%s”', (encoding, text) =>
    expect(told(saved(text, encoding))).toEqual({ text, encoding, doubts: ['guessed, line 1'] }));

  it.each(['“We went to Orléans,” said André Roux’s son – he’s 12. It cost £5m and €3.\n', 'A field of 12m² lies ½ mile off, word¹ by word².\n'])(
    'stays windows-1252 where all stands as it should: “%s”', (text) => {
      const bytes = Uint8Array.from([...text].map((letter) => westernBytes(letter)?.[0] as number));
      expect(told(bytes)).toMatchObject({ text, encoding: 'windows-1252' });
    });

  it('is not told by letters that stand as well in another, and this is said', () =>
    expect(told(saved('Viktor Orban met Győző Erdős in Tűz.\n', 'windows-1250'))).toMatchObject({ encoding: 'windows-1252', doubts: ['guessed, line 1'] }));
});

describe('UTF-16 without its mark', () => {
  const TEXTS = ['“We saw smoke,” said Tomás Lut.\n', 'Мэр города заявил вчера, что пожара не было.\n', 'قال رئيس البلدية إن المدينة هادئة.\n'];
  it.each(TEXTS)('is told by its zeros: “%s”', (text) => {
    const little = Buffer.from(text.repeat(3), 'utf16le'), big = Buffer.from(little).swap16();
    expect([told(little), told(big)]).toMatchObject([{ text: text.repeat(3), encoding: 'utf-16le' }, { text: text.repeat(3), encoding: 'utf-16be' }]);
  });

  it('is none where zeros stand in a text of single bytes', () =>
    expect(told('The offi\0cials said so.\n')).toMatchObject({ encoding: 'utf-8' }));
});

it('characters that were lost before the file was saved are told', () => {
  expect(told('Ferry halted\nTom\ufffds Lut')).toMatchObject({ doubts: ['lost, line 2'] });
});
