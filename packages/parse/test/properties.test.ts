import { articleId, claimIds, codePoints, plainSpaces, quoteIds } from '@onrecord/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Parsed, parse } from '../src/parse.js';
import { text } from './texts.js';

// What holds for every document, however odd: it is read without an error, nothing of it is lost, and each record stands
// where it says. validate tests the same of every build; here random documents look for the one that breaks it.

type Raw = string | Uint8Array;

const bytesOf = (raw: Raw): Uint8Array => (typeof raw === 'string' ? Buffer.from(raw) : raw);
const read = (raw: Raw, plain: boolean): Parsed => parse({ file: 'odd.txt', bytes: bytesOf(raw) }, null, null, { plain });

const documents = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 120 }) });

const always = (property: (parsed: Parsed, raw: Raw) => void) =>
  fc.assert(fc.property(documents, fc.boolean(), (raw, plain) => { property(read(raw, plain), raw); }), { numRuns: 400 });

describe('every document', { timeout: 60_000 }, () => {
  it('gives an article named by its bytes, or a reason', () => {
    always(({ article, paragraphs, quotes, casualty_claims, problems }, raw) => {
      if (article !== null) expect(article.article_id).toBe(articleId(bytesOf(raw)));
      else expect([paragraphs, quotes, casualty_claims, problems.length > 0]).toEqual([[], [], [], true]);
    });
  });

  it('gives the same rows each time', () => {
    always((parsed, raw) => expect([true, false].map((plain) => JSON.stringify(read(raw, plain)))).toContain(JSON.stringify(parsed)));
  });

  it('has each character that is not blank in one paragraph', () => {
    always(({ paragraphs, rawText }) => {
      if (rawText === null) return;
      const points = codePoints(rawText.text);
      let end = 0;
      for (const { raw_start, raw_end, text: words } of paragraphs) {
        expect(points.slice(end, raw_start).trim().replaceAll('\u0085', '')).toBe('');
        expect(plainSpaces(points.slice(raw_start, raw_end))).toBe(words);
        end = raw_end;
      }
      expect(points.slice(end, points.length).trim().replaceAll('\u0085', '')).toBe('');
    });
  });

  it('has its headline and body in articles.text, and nothing else', () => {
    always(({ article, paragraphs }) => {
      if (article === null) return;
      const inText = paragraphs.filter(({ text_start }) => text_start !== null);
      expect(inText.map(({ kind }) => kind).filter((kind) => kind !== 'headline' && kind !== 'body')).toEqual([]);
      expect(inText.toSorted((a, b) => (a.text_start as number) - (b.text_start as number)).map(({ text: words }) => words).join('\n\n')).toBe(article.text);
    });
  });
});

it('such documents wake the readers', () => {
  const parsed = fc.sample(documents, { numRuns: 300, seed: 1 }).map((raw) => read(raw, true));
  expect(parsed.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(100);
  expect(parsed.flatMap(({ casualty_claims: claims }) => claims).length).toBeGreaterThan(100);
});

describe('every record', { timeout: 60_000 }, () => {
  it('gives the text of its span, within one paragraph', () => {
    always(({ article, paragraphs, quotes, casualty_claims: claims }) => {
      if (article === null) return;
      const points = codePoints(article.text);
      const spans = [
        ...quotes.map((row) => ({ ...row, words: row.text })),
        ...quotes.flatMap(({ paragraph, speaker_start: start, speaker_end: end, speaker_mention: words }) => (start === null || end === null ? [] : [{ paragraph, start, end, words }])),
        ...claims.map((row) => ({ ...row, words: row.count_text })),
        ...claims.map((row) => ({ paragraph: row.paragraph, start: row.evidence_start, end: row.evidence_end, words: row.evidence })),
      ];
      for (const { paragraph, start, end, words } of spans) {
        const around = paragraphs[paragraph - 1], from = around?.text_start ?? Number.NaN;
        expect(points.slice(start, end)).toBe(words);
        expect(words).not.toBe('');
        expect([around?.paragraph, from <= start, end <= from + codePoints(around?.text ?? '').length]).toEqual([paragraph, true, true]);
      }
    });
  });

  it('has the id that its words give, and names rows of its article', () => {
    always(({ article, quotes, casualty_claims: claims }) => {
      if (article === null) return;
      expect(quotes.map(({ quote_id }) => quote_id)).toEqual(quoteIds(article.article_id, quotes));
      expect(claims.map(({ claim_id }) => claim_id)).toEqual(claimIds(article.article_id, claims));
      const quoteSet = new Set(quotes.map(({ quote_id }) => quote_id)), claimSet = new Set(claims.map(({ claim_id }) => claim_id));
      const named = [...quotes.map(({ continues }) => [continues, quoteSet] as const), ...claims.map(({ quote_id }) => [quote_id, quoteSet] as const), ...claims.flatMap(({ subset_of, repeats }) => [[subset_of, claimSet], [repeats, claimSet]] as const)];
      expect(named.filter(([id, ids]) => id !== null && !ids.has(id))).toEqual([]);
      expect([article.quote_count, article.claim_count]).toEqual([quotes.length, claims.length]);
    });
  });

  it('stands in text order', () => {
    always(({ quotes, casualty_claims: claims }) => {
      for (const rows of [quotes, claims]) expect(rows.map(({ start }) => start)).toEqual(rows.map(({ start }) => start).toSorted((a, b) => a - b));
    });
  });

  it('counts from the least to the greatest', () => {
    always(({ casualty_claims: claims }) => {
      for (const { count, count_min, count_max } of claims) {
        const known = [count_min, count, count_max].filter((number) => number !== null);
        expect(known).toEqual(known.toSorted((a, b) => a - b));
        expect(known.length).toBeGreaterThan(0);
      }
    });
  });
});
