import { describe, expect, it } from 'vitest';
import { quantityAt } from '../../src/language/numbers.js';
import { tokenise } from '../../src/language/tokens.js';

// [text, the words of the quantity, count, min, max, qualifier]
const read: readonly (readonly [string, string, number | null, number | null, number | null, string])[] = [
  ['12 cooks', '12', 12, 12, 12, 'exact'],
  ['2,700 cooks', '2,700', 2700, 2700, 2700, 'exact'],
  ['twenty-seven cooks', 'twenty-seven', 27, 27, 27, 'exact'],
  ['two hundred and fifty cooks', 'two hundred and fifty', 250, 250, 250, 'exact'],
  ['one thousand two hundred and six cooks', 'one thousand two hundred and six', 1206, 1206, 1206, 'exact'],
  ['two and a half thousand cooks', 'two and a half thousand', 2500, 2500, 2500, 'exact'],
  ['2.3 million cooks', '2.3 million', 2_300_000, 2_300_000, 2_300_000, 'exact'],
  ['half a million cooks', 'half a million', 500_000, 500_000, 500_000, 'exact'],
  ['a quarter of a million cooks', 'a quarter of a million', 250_000, 250_000, 250_000, 'exact'],
  ['three quarters of a million cooks', 'three quarters of a million', 750_000, 750_000, 750_000, 'exact'],
  ['a million and a half cooks', 'a million and a half', 1_500_000, 1_500_000, 1_500_000, 'exact'],
  ['a hundred and six cooks', 'a hundred and six', 106, 106, 106, 'exact'],
  ['a thousand two hundred cooks', 'a thousand two hundred', 1200, 1200, 1200, 'exact'],
  ['3.5m cooks', '3.5m', 3_500_000, 3_500_000, 3_500_000, 'exact'],
  ['40k cooks', '40k', 40_000, 40_000, 40_000, 'exact'],
  ['12,000-strong crowd', '12,000-strong', 12_000, 12_000, 12_000, 'exact'],
  ['five-member crew', 'five-member', 5, 5, 5, 'exact'],
  ['twenty-odd cooks', 'twenty-odd', 20, null, null, 'about'],
  ['two million-plus cooks', 'two million-plus', 2_000_000, 2_000_000, null, 'at_least'],
  ['half a dozen cooks', 'half a dozen', 6, 6, 6, 'exact'],
  ['two dozen cooks', 'two dozen', 24, 24, 24, 'exact'],
  ['at least 12 cooks', 'at least 12', 12, 12, null, 'at_least'],
  ['no fewer than 70 cooks', 'no fewer than 70', 70, 70, null, 'at_least'],
  ['30 or more cooks', '30 or more', 30, 30, null, 'at_least'],
  ['more than a dozen cooks', 'more than a dozen', 12, 12, null, 'more_than'],
  ['about 300 cooks', 'about 300', 300, null, null, 'about'],
  ['some 40 cooks', 'some 40', 40, null, null, 'about'],
  ['nearly 3 million cooks', 'nearly 3 million', 3_000_000, null, 3_000_000, 'nearly'],
  ['up to 50 cooks', 'up to 50', 50, null, 50, 'up_to'],
  ['fewer than 10 cooks', 'fewer than 10', 10, null, 10, 'fewer_than'],
  ['between 15 and 25 cooks', 'between 15 and 25', null, 15, 25, 'range'],
  ['15-20 cooks', '15-20', null, 15, 20, 'range'],
  ['seven or eight cooks', 'seven or eight', null, 7, 8, 'range'],
  ['two to three million cooks', 'two to three million', null, 2_000_000, 3_000_000, 'range'],
  ['four more cooks', 'four more', 4, 4, 4, 'exact'],
  ['another three cooks', 'another three', 3, 3, 3, 'exact'],
  ['dozens of cooks', 'dozens', null, 24, 99, 'vague'],
  ['tens of thousands of cooks', 'tens of thousands', null, 20_000, 99_999, 'vague'],
  ['hundreds of thousands of cooks', 'hundreds of thousands', null, 200_000, 999_999, 'vague'],
  ['several hundred cooks', 'several hundred', null, 300, 999, 'vague'],
  ['several hundred thousand cooks', 'several hundred thousand', null, 300_000, 999_999, 'vague'],
  ['dozens, if not hundreds, of cooks', 'dozens, if not hundreds', null, 24, 999, 'vague'],
  ['40, and perhaps as many as 60, cooks', '40, and perhaps as many as 60', null, 40, 60, 'range'],
  ['at least 40 and possibly 60 cooks', 'at least 40 and possibly 60', null, 40, 60, 'range'],
  ['40, possibly 60 of them hurt', '40', 40, 40, 40, 'exact'],
  ['more than 40 and up to 60 cooks', 'more than 40 and up to 60', null, 40, 60, 'range'],
  ['~300 cooks', '~300', 300, null, null, 'about'],
  ['12 300 cooks', '12 300', 12_300, 12_300, 12_300, 'exact'],
  ['1 234 567 cooks', '1 234 567', 1_234_567, 1_234_567, 1_234_567, 'exact'],
  ['a few cooks', 'a few', null, 3, 9, 'vague'],
  ['more than several cooks', 'more than several', null, 3, null, 'vague'],
];

describe('a quantity', () => {
  it.each(read.map(([text, words, count, min, max, qualifier]) => ({ text, words, count, min, max, qualifier })))('reads $text', ({ text, words, ...bounds }) => {
    const tokens = tokenise(text), quantity = quantityAt(tokens, 0, tokens.length);
    const { first, last, ...found } = quantity ?? { first: 0, last: 0 };
    expect(last > 0 ? text.slice(tokens[first]?.start, tokens[last - 1]?.end) : '').toBe(words);
    expect(found).toEqual(bounds);
  });

  it.each(['$12 a day', 'some cooks', 'more than enough', 'only cooks', ':27 Father', '16-year-old', 'AK-47', '12m from the door', '9/11 plotter'])('leaves %s', (text) => {
    const clock = `0${text}`, tokens = tokenise(text.startsWith(':') ? clock : text);
    const from = text.startsWith(':') ? 1 : 0;
    for (let i = from; i < tokens.length; i++) expect(quantityAt(tokens, i, tokens.length)).toBeNull();
  });

  it('stays linear on a line of one word', () => {
    const tokens = tokenise('about '.repeat(20_000));
    for (let i = 0; i < tokens.length; i++) expect(quantityAt(tokens, i, tokens.length)).toBeNull();
  });
});
