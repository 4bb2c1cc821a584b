import { expect, it } from 'vitest';
import { readCorrections as readBytes } from '../../src/corrections/read.js';

const HEADER = 'table,id,field,value,reason,by,on';
const readCorrections = (text: string) => readBytes(new TextEncoder().encode(text));
const read = (...rows: readonly string[]) => readCorrections([HEADER, ...rows].join('\r\n'));
const GOOD = 'quotes,q_7c2a91e05bd34f18,speaker,"Nasser, Samir",Named below,Leila Haddad,2024-05-01';

it('reads rows, empty cells as unknown, and counts rows as a spreadsheet does', () => {
  const { lines, findings } = readCorrections(`\ufeff${HEADER}\n\n${GOOD}\nquotes,q_7c2a91e05bd34f18,cue,,Misread, Leila Haddad ,2024-05-01\n,,,,,,\n`);
  expect(findings).toEqual([]);
  expect(lines).toEqual([
    { row: 3, correction: { table: 'quotes', id: 'q_7c2a91e05bd34f18', field: 'speaker', value: 'Nasser, Samir', reason: 'Named below', by: 'Leila Haddad', on: '2024-05-01' } },
    { row: 4, correction: { table: 'quotes', id: 'q_7c2a91e05bd34f18', field: 'cue', value: null, reason: 'Misread', by: 'Leila Haddad', on: '2024-05-01' } },
  ]);
  expect(readCorrections(`${HEADER.replaceAll(',', ';')}\nquotes;q_1;cue;;Misread;Leila Haddad;2024-05-01`).lines).toHaveLength(1);
  expect(readCorrections(HEADER)).toEqual({ lines: [], findings: [] });
});

it.each([
  ['no reason', 'quotes,q_1,cue,said,,Leila Haddad,2024-05-01', 'reason is empty'],
  ['nobody', 'quotes,q_1,cue,said,Misread,,2024-05-01', 'by is empty'],
  ['no day', 'quotes,q_1,cue,said,Misread,Leila Haddad,yesterday', 'on is “yesterday”, should be a day of the calendar, like "2024-05-01"'],
  ['no such table', 'people,q_1,cue,said,Misread,Leila Haddad,2024-05-01', 'there is no table people'],
  ['a comma too many', 'quotes,q_1,cue,said, he said,Misread,Leila Haddad,2024-05-01', 'it has 8 cells, should have 7'],
])('tells %s as an error with its row', (_, row, message) => {
  const { lines, findings } = read(GOOD, row);
  expect(lines).toHaveLength(1);
  expect(findings).toEqual([expect.objectContaining({ severity: 'error', place: 'row 3', message: expect.stringContaining(message) })]);
});

it('tells a field that is corrected twice, and a header that is another', () => {
  expect(read(GOOD, GOOD).findings[0]?.message).toContain('has been corrected above');
  expect(readCorrections('id,value\n').findings).toEqual([expect.objectContaining({ place: 'row 1', message: 'corrections: the header is id,value.' })]);
  expect(readCorrections('').findings[0]?.message).toContain('the header is missing');
});

it('takes no file that is not in UTF-8: its letters would be lost', () => {
  const { lines, findings } = readBytes(Buffer.from(`${HEADER}\nquotes,q_1,speaker,Caf\u00e9,Misread,Leila Haddad,2024-05-01`, 'latin1'));
  expect(lines).toEqual([]);
  expect(findings).toEqual([expect.objectContaining({ severity: 'error', message: 'corrections: the file is not in UTF-8.', mend: expect.stringContaining('CSV UTF-8') })]);
});
