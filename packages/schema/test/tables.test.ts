import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  allTables, articles, casualtyClaims, columnsOf, dataTables, fixedColumns, jsonSchemaOf, located, paragraphs, quotes, termsOf, vocabularies,
  type Article, type CasualtyClaim, type Column, type Harm, type Quote, type Table,
} from '../src/index.js';

// The contract, said once more by hand: a changed column must be changed here on purpose.
const contract = {
  articles: 'article_id raw_file raw_sha256 url publisher title byline dateline agencies published published_basis language text word_count quote_count claim_count corrected license',
  paragraphs: 'article_id paragraph kind rule raw_start raw_end text_start text corrected',
  quotes:
    'quote_id article_id paragraph type text speaker speaker_mention speaker_kind speaker_role speaker_start speaker_end cue addressee via said_when said_on continues start end rule corrected',
  casualty_claims:
    'claim_id article_id paragraph quote_id harm count_text count count_min count_max qualifier victims victim_class perpetrator place period period_start period_end scope claimant claimant_mention claimant_kind cue stance subset_of repeats start end evidence evidence_start evidence_end rule corrected',
  corrections: 'table id field value reason by on',
  problems: 'severity check file place table record field message mend',
};

const everyColumn = allTables.flatMap((table: Table) =>
  columnsOf(table).map((name) => ({ at: `${table.name}.${name}`, name, column: table.columns[name] as Column })),
);

describe('the tables', () => {
  it('have the columns of the contract, in its order', () => {
    expect(Object.fromEntries(allTables.map((table: Table) => [table.name, columnsOf(table).join(' ')]))).toEqual(contract);
  });

  it('derive record types from their declarations', () => {
    expectTypeOf<Article['agencies']>().toEqualTypeOf<readonly string[] | null>();
    expectTypeOf<Article['text']>().toEqualTypeOf<string>();
    expectTypeOf<Quote['speaker_start']>().toEqualTypeOf<number | null>();
    expectTypeOf<CasualtyClaim['harm']>().toEqualTypeOf<Harm>();
  });

  it('name columns that exist among those that stay as they are', () => {
    for (const [name, columns] of Object.entries(fixedColumns)) {
      expect(columnsOf(allTables.find((table) => table.name === name) as Table)).toEqual(expect.arrayContaining([...columns]));
    }
  });

  it('name columns that exist among those that were appended', () => {
    for (const { columns, appended = [] } of dataTables as readonly Table[]) expect(Object.keys(columns)).toEqual(expect.arrayContaining([...appended]));
  });

  it('refer to keys that exist', () => {
    for (const table of dataTables as readonly Table[]) {
      for (const reference of table.references) {
        const target = (dataTables as readonly Table[]).find((other) => other.name === reference.table);
        expect(target?.key).toEqual(reference.to);
        expect(columnsOf(table)).toEqual(expect.arrayContaining([...reference.columns]));
      }
    }
  });
});

describe.each(everyColumn)('$at', ({ name, column }) => {
  it('is named in snake_case and explained in a sentence', () => {
    expect(name).toMatch(/^[a-z]+(_[a-z0-9]+)*$/);
    expect(column.meaning).toMatch(/^[A-Z].*\.$/s);
  });

  it('has an example that fits and, if a number, a unit', () => {
    const items = Array.isArray(column.example) ? column.example : [column.example];
    for (const item of items) {
      expect(typeof item).toBe(column.kind === 'integer' ? 'number' : column.kind === 'boolean' ? 'boolean' : 'string');
      if (column.limits.enum) expect(column.limits.enum).toContain(item);
      if (column.limits.pattern) expect(item).toMatch(new RegExp(column.limits.pattern, 'u'));
    }
    if (column.kind === 'integer') expect(column.unit).not.toBeNull();
  });
});

describe('the vocabularies', () => {
  it.each(vocabularies)('$name defines each value in a sentence', (vocabulary) => {
    for (const value of termsOf(vocabulary as (typeof vocabularies)[4])) {
      expect(value).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(vocabulary.values[value as never]).toMatch(/\.$/);
    }
  });
});

const property = (table: Table, name: string) => (jsonSchemaOf(table).properties as Record<string, unknown>)[name];

describe('jsonSchemaOf', () => {
  it('asks for every column and allows no other', () => {
    const schema = jsonSchemaOf(paragraphs);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false, required: columnsOf(paragraphs) });
    expect(Object.keys(schema.properties as object)).toEqual(columnsOf(paragraphs));
  });

  it('allows null exactly where the text may not say', () => {
    expect(property(quotes, 'speaker')).toMatchObject({ type: ['string', 'null'], minLength: 1 });
    expect(property(casualtyClaims, 'harm')).toMatchObject({ type: 'string', enum: expect.arrayContaining(['killed']) });
    expect(property(casualtyClaims, 'victim_class')).toMatchObject({ enum: expect.arrayContaining(['civilian', null]) });
    expect(property(articles, 'agencies')).toMatchObject({ type: ['array', 'null'], items: { type: 'string' } });
  });
});

it('a problem is told behind its place, once', () => {
  const place = { file: 'sources.csv', place: 'line 3' };
  expect(located({ ...place, message: 'quotes q_1: gone.' })).toBe('sources.csv, line 3: quotes q_1: gone.');
  expect(located({ ...place, message: 'sources.csv, line 3: names no file.' })).toBe('sources.csv, line 3: names no file.');
  expect(located({ file: 'a.txt', place: 'line 1', message: 'a.txt: is old.' })).toBe('a.txt, line 1: is old.');
  expect(located({ file: 'a.txt', place: null, message: 'a.txt: is empty.' })).toBe('a.txt: is empty.');
  expect(located({ file: null, place: null, message: 'It is so.' })).toBe('It is so.');
});
