import { casualtyClaims, plainSpaces, quotes, type CasualtyClaim, type Quote, type Table } from '@onrecord/schema';
import type { Check } from '../check.js';
import { odd, shown, type Finding, type Row } from '../finding.js';

const OF_QUOTES: readonly (keyof Quote)[] = ['speaker', 'speaker_role', 'cue', 'addressee', 'via', 'said_when'];
const OF_CLAIMS: readonly (keyof CasualtyClaim)[] = ['victims', 'perpetrator', 'place', 'period', 'claimant', 'claimant_mention', 'cue'];

export const verbatim: Check = {
  name: 'verbatim',
  description: 'Names, roles, cues, places and periods are words that stand in the document or in what sources.csv says of it: '
    + 'none is made up.',
  tables: [quotes, casualtyClaims],
  check({ article, quotes: quoteRows, claims, rawText }) {
    const known = [article.text, plainSpaces(rawText ?? ''), article.publisher ?? '', article.title ?? ''].map(fold).join('\n');
    const isKnown = (words: string) => known.includes(fold(words));
    const found = new Map<string, boolean>(); // each value is looked for once: names come again and again
    const stands = (value: string) => {
      const answer = found.get(value) ?? (isKnown(value) || value.split(AND).every(isKnown));
      found.set(value, answer);
      return answer;
    };
    const absent = (table: Table, row: Row, fields: readonly string[]): readonly Finding[] =>
      fields.flatMap((field) => {
        const value = row[field];
        if (typeof value !== 'string' || stands(value)) return [];
        return [odd(table, row, field, `${field} ${shown(value)} stands nowhere in the document`)];
      });
    return [
      ...quoteRows.flatMap((quote) => absent(quotes, quote, OF_QUOTES)),
      ...claims.flatMap((claim) => absent(casualtyClaims, claim, OF_CLAIMS)),
    ];
  },
};

/** Several who speak as one are named in full together, though the text may never do so. */
const AND = /, | and /;

/** Letter case is no difference (a name at the start of a headline may stand in capitals), nor is a second blank between two words. */
const fold = (text: string) => text.toLowerCase().replace(/ {2,}/g, ' ');
