import { articles, casualtyClaims, paragraphs, quotes, type Table } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, strings, wrong, type Finding, type Row } from '../finding.js';

const LONE_SURROGATE = /\p{Surrogate}/u;
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;
// C0 and C1 controls, the replacement character of a failed decoding, non-characters, and the two marks that turn the
// order of letters round whatever they are. (Left-to-right marks and isolates are proper text.)
const SUSPECT = /[\p{Cc}\ufffd\ufdd0-\ufdef\ufffe\uffff\u202d\u202e]/u;

const SAVE = 'Look at this place of the raw document: was it saved in another encoding than it says? Save it as UTF-8.';

export const characters: Check = {
  name: 'characters',
  description: 'No half characters, no white space at the ends of a value, no line breaks inside a value (but between the paragraphs '
    + 'of articles.text), no control characters, nothing that failed to decode.',
  tables: [articles, paragraphs, quotes, casualtyClaims],
  check: ({ article, paragraphs: rows, quotes: quoteRows, claims }) => [
    ...forbidden(articles, { ...article, text: article.text.replaceAll('\n\n', '') }),
    ...rows.flatMap((row) => forbidden(paragraphs, row)),
    ...quoteRows.flatMap((quote) => forbidden(quotes, quote)),
    ...claims.flatMap((claim) => forbidden(casualtyClaims, claim)),
  ],
};

function forbidden(table: Table, row: Row): readonly Finding[] {
  return strings(table, row).flatMap(([field, text]) => {
    const half = LONE_SURROGATE.exec(text);
    if (half) return [wrong(table, row, field, `${field} holds half a character (${code(half[0])})`)];
    const line = LINE_BREAK.exec(text);
    if (line) return [wrong(table, row, field, `${field} holds a line break (${code(line[0])})`)];
    if (text !== '' && text.trim() === '') return [wrong(table, row, field, `${field} is nothing but white space; unknown is null`)];
    if (text !== text.trim()) return [odd(table, row, field, `${field} ${shown(text)} begins or ends with white space`)];
    const suspect = SUSPECT.exec(text);
    return suspect ? [odd(table, row, field, `${field} holds the character ${code(suspect[0])}`, SAVE)] : [];
  });
}

const code = (character: string) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
