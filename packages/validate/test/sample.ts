import { createHash } from 'node:crypto';
import { articleId, claimIds, codePoints, quoteIds, wordCount, type Article, type CasualtyClaim, type Paragraph, type ParagraphKind, type Quote } from '@onrecord/schema';
import type { ArticleRecords, Check } from '../src/check.js';

const PARTS: readonly (readonly [ParagraphKind, string])[] = [
  ['boilerplate', 'Menu'],
  ['headline', 'Ferry Turns Back 🚢'],
  ['body', 'On Tuesday captain Samir Nasser said that nobody was drowned.'],
  ['body', '“At least 12 passengers were wounded, two of them children,” he told reporters.'],
];

/** A good article: a menu, a headline with a character beyond the basic plane, two paragraphs, two quotes, three claims. */
export function sample(): ArticleRecords {
  const rawText = `${PARTS.map(([, text]) => text).join('\n\n').replace('captain Samir', 'captain\u00a0Samir')}\n`;
  const text = PARTS.slice(1).map(([, part]) => part).join('\n\n');
  const sha256 = createHash('sha256').update(rawText).digest('hex');
  const article_id = articleId(Buffer.from(rawText));
  const paragraphs = PARTS.map(([kind, part], n): Paragraph => {
    const raw_start = codePoints(PARTS.slice(0, n).map(([, before]) => `${before}\n\n`).join('')).length;
    const text_start = n === 0 ? null : raw_start - 6; // the menu and its blank line
    return { article_id, paragraph: n + 1, kind, rule: 'sample', raw_start, raw_end: raw_start + codePoints(part).length, text_start, text: part };
  });
  const article: Article = {
    article_id, raw_file: 'ferry.txt', raw_sha256: sha256, url: null, publisher: null, title: 'Ferry Turns Back 🚢', byline: null, dateline: null,
    agencies: null, published: '2012-12-18', published_basis: 'source', language: 'en', text, word_count: wordCount(text), quote_count: 2, claim_count: 3, license: null,
  };
  const quotes = withIds(article_id, 'quote_id', quoteIds, [
    quote(text, 3, 'nobody was drowned', { type: 'indirect', speaker_mention: 'Samir Nasser', speaker_role: 'captain', cue: 'said', said_when: 'On Tuesday', said_on: '2012-12-18' }),
    quote(text, 4, 'At least 12 passengers were wounded, two of them children', { type: 'direct', speaker_mention: 'he', cue: 'told', addressee: 'reporters' }),
  ]);
  const claims = withIds(article_id, 'claim_id', claimIds, [
    claim(text, 3, 'nobody', PARTS[2]?.[1] as string, { harm: 'killed', count: 0, count_min: 0, count_max: 0, qualifier: 'exact' }),
    claim(text, 4, 'At least 12', PARTS[3]?.[1] as string, { harm: 'wounded', count: 12, count_min: 12, qualifier: 'at_least', victims: 'passengers', victim_class: 'civilian' }),
    claim(text, 4, 'two', PARTS[3]?.[1] as string, { harm: 'wounded', count: 2, count_min: 2, count_max: 2, qualifier: 'exact', victims: 'children', victim_class: 'child' }),
  ]);
  const linked = claims.map((row, n) => ({ ...row, quote_id: (quotes[n === 0 ? 0 : 1] as Quote).quote_id, subset_of: n === 2 ? (claims[1] as CasualtyClaim).claim_id : null }));
  return { article, paragraphs, quotes, claims: linked, rawText };
}

/** The sample with a row of one of its tables changed. */
export function changed<Table extends 'quotes' | 'claims' | 'paragraphs'>(
  table: Table, row: number, change: Partial<ArticleRecords[Table][number]>, records = sample(),
): ArticleRecords {
  return { ...records, [table]: (records[table] as readonly object[]).map((old, n) => (n === row ? { ...old, ...change } : old)) };
}

/** What a check says of records: severity and message. */
export const says = (check: Check, records: ArticleRecords) => check.check(records).map(({ severity, field, message }) => `${severity} ${field}: ${message}`);

function place(text: string, words: string) {
  const start = codePoints(text).at(text.lastIndexOf(words)); // “he” stands in “children” too
  return { start, end: start + codePoints(words).length };
}

function quote(text: string, paragraph: number, words: string, known: Partial<Quote>): Omit<Quote, 'quote_id' | 'article_id'> {
  const speaker = place(text, known.speaker_mention as string);
  return {
    paragraph, type: 'direct', text: words, speaker: 'Samir Nasser', speaker_mention: null, speaker_kind: 'person', speaker_role: null,
    speaker_start: speaker.start, speaker_end: speaker.end, cue: null, addressee: null, via: null, said_when: null, said_on: null, continues: null,
    ...known, ...place(text, words), rule: 'sample',
  };
}

function claim(text: string, paragraph: number, words: string, evidence: string, known: Partial<CasualtyClaim>): Omit<CasualtyClaim, 'claim_id' | 'article_id'> {
  const sentence = place(text, evidence);
  return {
    paragraph, quote_id: null, harm: 'killed', count_text: words, count: null, count_min: null, count_max: null, qualifier: 'vague', victims: null,
    victim_class: null, perpetrator: null, place: null, period: null, period_start: null, period_end: null, scope: 'incident', claimant: 'Samir Nasser',
    claimant_mention: 'he', claimant_kind: 'person', cue: 'told', stance: 'reported', subset_of: null, repeats: null, ...known, ...place(text, words),
    evidence, evidence_start: sentence.start, evidence_end: sentence.end, rule: 'sample',
  };
}

function withIds<Key extends string, Row extends object>(article_id: string, key: Key, name: (article: string, rows: readonly Row[]) => readonly string[], rows: readonly Row[]) {
  const names = name(article_id, rows);
  return rows.map((row, n) => ({ [key]: names[n] as string, article_id, ...row }) as Row & { readonly [K in Key]: string } & { readonly article_id: string });
}
