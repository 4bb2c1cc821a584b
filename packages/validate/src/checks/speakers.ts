import { casualtyClaims, overlaps, quotes, type Quote, type Table } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, type Finding, type Row } from '../finding.js';

export const speakers: Check = {
  name: 'speakers',
  description:
    'Who speaks or claims is named or described, not by a pronoun, and stands outside of the words; '
    + 'the parts of one utterance have one speaker.',
  tables: [quotes, casualtyClaims],
  check({ quotes: quoteRows, claims }) {
    const byId = new Map(quoteRows.map((quote) => [quote.quote_id, quote]));
    return [
      ...quoteRows.flatMap((quote) => [
        ...named(quotes, quote, 'speaker', quote.speaker),
        ...outside(quote),
        ...together(quote, quote.continues === null ? undefined : byId.get(quote.continues)),
      ]),
      ...claims.flatMap((claim) => named(casualtyClaims, claim, 'claimant', claim.claimant)),
    ];
  },
};

/** English has no others that could stand for somebody who speaks. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'I he she it we you they him her us them his their this that these those who whom which what there other others'.split(' '),
);

/** “He” is a pronoun, “WHO” and “IT” are names. */
const isPronoun = (name: string) => PRONOUNS.has(name) || PRONOUNS.has(`${name.charAt(0).toLowerCase()}${name.slice(1)}`);

function named(table: Table, row: Row, field: string, name: string | null): readonly Finding[] {
  return name === null || !isPronoun(name) ? [] : [odd(table, row, field, `${field} is ${shown(name)}, which names nobody`)];
}

function outside(quote: Quote): readonly Finding[] {
  const { speaker_start: start, speaker_end: end, speaker_mention: mention } = quote;
  if (start === null || end === null || !overlaps({ start, end }, quote)) return [];
  return [odd(quotes, quote, 'speaker_mention', `speaker_mention ${shown(mention)} stands within the words ${shown(quote.text)}`)];
}

function together(quote: Quote, before: Quote | undefined): readonly Finding[] {
  if (before === undefined || before.speaker === quote.speaker) return [];
  return [odd(quotes, quote, 'continues', `continues words of ${shown(before.speaker)}, but its speaker is ${shown(quote.speaker)}`)];
}
