import { casualtyClaims, quotes, type CasualtyClaim, type Quote, type Table } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, type Finding, type Row } from '../finding.js';

const OF_QUOTES: readonly (keyof Quote)[] = ['text', 'speaker', 'speaker_role', 'addressee', 'via', 'said_when'];
const OF_CLAIMS: readonly (keyof CasualtyClaim)[] = ['count_text', 'victims', 'perpetrator', 'place', 'period', 'claimant'];

export const brackets: Check = {
  name: 'brackets',
  description: 'Words that are read from the text hold both brackets of a pair or none: they end where a phrase does.',
  tables: [quotes, casualtyClaims],
  check: ({ quotes: quoteRows, claims }) => [
    ...quoteRows.flatMap((quote) => halved(quotes, quote, OF_QUOTES)),
    ...claims.flatMap((claim) => halved(casualtyClaims, claim, OF_CLAIMS)),
  ],
};

function halved(table: Table, row: Row, fields: readonly string[]): readonly Finding[] {
  return fields.flatMap((field) => {
    const words = row[field];
    if (typeof words !== 'string' || (isPaired(words, '(', ')') && isPaired(words, '[', ']'))) return [];
    return [odd(table, row, field, `${field} holds one bracket of a pair: ${shown(words)}`)];
  });
}

/** “a) the first” closes what it need not open; “(plan b)” does. */
const LIST_MARK = /(?<!\S)[\p{L}\p{N}]$/u;
const MARK = 3; // code units: a blank, and a letter beyond the basic plane

/** Whether each closing bracket has its opening one before it, and each opening one its closing one behind it. */
function isPaired(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === open) depth++;
    if (text[at] !== close) continue;
    if (depth > 0) depth--;
    else if (!LIST_MARK.test(text.slice(Math.max(0, at - MARK), at))) return false;
  }
  return depth === 0;
}
