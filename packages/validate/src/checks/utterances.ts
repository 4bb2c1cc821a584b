import { quotes, type Quote } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, type Finding } from '../finding.js';
import { nested } from '../nested.js';

export const utterances: Check = {
  name: 'utterances',
  description: 'Reported words are more than one; of two quotes that share words one holds the other, and they are of two speakers.',
  tables: [quotes],
  check({ quotes: rows }) {
    const goneOn = new Set(rows.map(({ continues }) => continues));
    return [
      ...rows.flatMap((quote) => whole(quote, goneOn.has(quote.quote_id))),
      ...nested(rows).flatMap(([outer, inner]) => apart(outer, inner)),
    ];
  },
};

/** “Lut, a clerk said, has left”: the one word is the beginning of what is said. */
function whole(quote: Quote, goesOn: boolean): readonly Finding[] {
  if (quote.type !== 'indirect' || goesOn || quote.continues !== null || /\s/.test(quote.text.trim())) return [];
  return [odd(quotes, quote, 'text', `the one word ${shown(quote.text)} is no reported speech`)];
}

function apart(outer: Quote, inner: Quote): readonly Finding[] {
  if (inner.end > outer.end) return [odd(quotes, inner, 'start', `begins within ${outer.quote_id} and ends behind it`)];
  if (inner.speaker === null || inner.speaker !== outer.speaker) return [];
  return [odd(quotes, inner, 'speaker', `its words are part of ${outer.quote_id}, which has the same speaker: they are there twice`)];
}
