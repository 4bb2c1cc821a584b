import { articles, casualtyClaims, paragraphs, quotes, type Table } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, strings, wrong, type Finding, type Row } from '../finding.js';

const LONE_SURROGATE = /\p{Surrogate}/u;
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;
// C0 and C1 controls, the replacement character of a failed decoding, non-characters, and the two marks that turn the
// order of letters round whatever they are. (Left-to-right marks and isolates are proper text.)
const SUSPECT = /[\p{Cc}\ufffd\ufdd0-\ufdef\ufffe\uffff\u202d\u202e]/gu;

const RENAME = 'Rename the file: a name of plain letters, without spaces at its ends.';
const SAVE = 'Look at this place of the raw document: was it saved in another encoding than it says? Save it as UTF-8.';

export const characters: Check = {
  name: 'characters',
  description: 'No half characters, no white space at the ends of a value, no line breaks inside a value (but between the paragraphs '
    + 'of articles.text), no control characters, nothing that failed to decode.',
  tables: [articles, paragraphs, quotes, casualtyClaims],
  check({ article, paragraphs: rows, quotes: quoteRows, claims }) {
    // One odd byte is told once: what a paragraph holds stands in the text, its quotes and claims again.
    const told = new Set(rows.flatMap(({ text }) => text.match(SUSPECT) ?? []));
    return [
      ...forbidden(articles, { ...article, text: article.text.replaceAll('\n\n', '') }, told),
      ...rows.flatMap((row) => forbidden(paragraphs, row, NONE)),
      ...quoteRows.flatMap((quote) => forbidden(quotes, quote, told)),
      ...claims.flatMap((claim) => forbidden(casualtyClaims, claim, told)),
    ];
  },
};

const NONE: ReadonlySet<string> = new Set();

/** What is wrong with the values of a row. `told`: odd characters that are told already. */
function forbidden(table: Table, row: Row, told: ReadonlySet<string>): readonly Finding[] {
  return strings(table, row).flatMap(([field, text]) => {
    const half = LONE_SURROGATE.exec(text);
    if (half) return [wrong(table, row, field, `${field} holds half a character (${code(half[0])})`)];
    const line = LINE_BREAK.exec(text);
    if (line) return [wrong(table, row, field, `${field} holds a line break (${code(line[0])})`)];
    if (text !== '' && text.trim() === '') return [wrong(table, row, field, `${field} is nothing but white space; unknown is null`)];
    const isName = field === 'raw_file', spaced = `${field} ${shown(text)} begins or ends with white space`;
    if (text !== text.trim()) return [isName ? odd(table, row, field, spaced, RENAME) : odd(table, row, field, spaced)];
    const suspect = text.match(SUSPECT)?.find((character) => isName || !told.has(character));
    return suspect ? [odd(table, row, field, `${field} holds the character ${code(suspect)}`, isName ? RENAME : SAVE)] : [];
  });
}

const code = (character: string) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
