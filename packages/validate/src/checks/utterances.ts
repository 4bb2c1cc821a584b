import { quotes, type Quote } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, type Finding } from '../finding.js';
import { nested } from '../nested.js';

export const utterances: Check = {
  name: 'utterances',
  description:
    'Reported words are more than one, and hold both brackets of a pair; '
    + 'of two quotes that share words one holds the other, and they are of two speakers.',
  tables: [quotes],
  check: ({ quotes: rows }) => [
    ...rows.flatMap((quote) => [...whole(quote), ...bracketed(quote)]),
    ...nested(rows).flatMap(([outer, inner]) => apart(outer, inner)),
  ],
};

function whole(quote: Quote): readonly Finding[] {
  if (quote.type !== 'indirect' || /\s/.test(quote.text.trim())) return [];
  return [odd(quotes, quote, 'text', `the one word ${shown(quote.text)} is no reported speech`)];
}

function bracketed(quote: Quote): readonly Finding[] {
  if (isPaired(quote.text, '(', ')') && isPaired(quote.text, '[', ']')) return [];
  return [odd(quotes, quote, 'text', `its words hold one bracket of a pair: ${shown(quote.text)}`)];
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

function apart(outer: Quote, inner: Quote): readonly Finding[] {
  if (inner.end > outer.end) return [odd(quotes, inner, 'start', `begins within ${outer.quote_id} and ends behind it`)];
  if (inner.speaker === null || inner.speaker !== outer.speaker) return [];
  return [odd(quotes, inner, 'speaker', `its words are part of ${outer.quote_id}, which has the same speaker: they are there twice`)];
}
