import { allTables, dataTables, type Table } from '@onrecord/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/cells.js';
import { datasetOfFolder } from '../../src/dataset.js';
import { grouped } from '../../src/page/checks.js';
import { html } from '../../src/page/html.js';
import { pageOf, type Shown } from '../../src/page/page.js';
import type { Report } from '../../src/page/report.js';
import { exampleOf, hostileText } from '../sample.js';

const report: Report = {
  errors: 0, warnings: 1, reading: [], corrections: [],
  checks: [{ name: 'dates', description: 'Dates exist.', records: 1234, passed: 1233, warnings: 1, failed: 0, examples: [{ severity: 'warning', file: 'a.txt', place: null, message: '“<b>” is odd', mend: 'Look.' }] }],
};
const tableOf = new Map<string, Table>(allTables.map((table: Table) => [table.name, table]));
const shown = (change: Partial<Shown> = {}, rows: Readonly<Record<string, readonly Row[]>> = {}): Shown => ({
  dataset: datasetOfFolder('harbour'), citation: 'Cite me.', croissant: { name: '</script><b>' }, data: dataTables, report, bytes: new Map([['csv/quotes.csv', 1_234_567]]),
  tables: [...tableOf.values()].map((table) => ({ table, count: rows[table.name]?.length ?? 1, beginning: rows[table.name] ?? [exampleOf(table)] })), ...change,
});
const claim = (change: Row = {}) => {
  const evidence = '😀 He said at least 12 passengers were wounded.';
  return exampleOf(tableOf.get('casualty_claims') as Table, { evidence, evidence_start: 63, start: 73, end: 84, count_text: 'at least 12', count_max: null, ...change });
};

describe('html', () => {
  it('escapes text, takes HTML as it is, and passes over nothing', () => {
    expect(html`<p title="${'"\'<&>'}">${['a<', html`<b>${1}</b>`, null]}</p>`.text).toBe('<p title="&quot;&#39;&lt;&amp;&gt;">a&lt;<b>1</b></p>');
  });

  it('lets no text out of its place', () => {
    fc.assert(fc.property(hostileText, (text) => {
      expect(html`${`<${text}"`}`.text).not.toMatch(/[<>"\0\p{Cs}]/u);
    }));
  });
});

describe('the page', () => {
  it('asks nothing of a network and runs nothing', () => {
    const page = pageOf(shown());
    expect(page).not.toMatch(/<(img|iframe|object|link rel="stylesheet")|url\(|@import|\ssrc=|\son[a-z]+=/);
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    expect(page).not.toContain('</script><b>');
  });

  it('says what the dataset is, how much is in it and how to cite it', () => {
    const page = pageOf(shown());
    expect(page).toContain('<title>harbour</title>');
    expect(page).toContain('<div class="card"><b>1</b><span>quotes</span></div>');
    expect(page).toContain('<blockquote>Cite me.</blockquote>');
    expect(page).toContain('1.2 MB');
    expect(page).toContain('Every check passed without an error; one warning is worth a look.');
    expect(page).toContain('“&lt;b&gt;” is odd');
  });

  it('marks the words of a claim in their sentence, an emoji before them or not', () => {
    expect(pageOf(shown({}, { casualty_claims: [claim()] }))).toContain('😀 He said <mark>at least 12</mark> passengers were wounded.');
  });

  it('says where the words stand, as far as that is known', () => {
    const article = (change: Row) => ({ articles: [exampleOf(tableOf.get('articles') as Table, { title: 'Ferry <Turns> Back', publisher: 'The Harbour Times', published: '2012-12-18', ...change })] });
    expect(pageOf(shown({}, article({})))).toContain('<br>The Harbour Times, 2012-12-18: <cite>Ferry &lt;Turns&gt; Back</cite></div>');
    expect(pageOf(shown({}, article({ title: null, published: null })))).toContain('<br>The Harbour Times</div>');
    expect(pageOf(shown({}, article({ title: null, published: null, publisher: null })))).not.toContain('<br>');
    expect(pageOf(shown({}, article({ article_id: 'a_0000000000000000' })))).not.toContain('<br>');
  });

  it.each([
    [{ count: 12, count_min: 12, count_max: 12, qualifier: 'exact' }, '12'],
    [{ count: 12_000, count_min: 12_000, count_max: null, qualifier: 'more_than' }, 'more than 12\u202f000'],
    [{ count: 9, count_min: null, count_max: 9, qualifier: 'nearly' }, 'nearly 9'],
    [{ count: 300, count_min: null, count_max: null, qualifier: 'about' }, 'about 300'],
    [{ count: null, count_min: 20, count_max: 30, qualifier: 'range' }, '20 to 30'],
    [{ count: null, count_min: 2, count_max: null, qualifier: 'vague' }, '2 or more'],
  ])('says %j in words', (change, words) => {
    expect(pageOf(shown({}, { casualty_claims: [claim(change)] }))).toContain(`wounded: ${words}</b>`);
  });

  it('shows an empty dataset', () => {
    const none = Object.fromEntries([...tableOf.keys()].map((name) => [name, []]));
    const page = pageOf(shown({}, none));
    expect(page).not.toContain('id="read"');
    expect(page).toContain('no row');
  });

  it('lists what people corrected', () => {
    const corrections = [{ table: 'quotes', id: 'q_1', field: 'speaker', value: null, was: 'he', reason: 'Not named.', by: 'Leila Haddad', on: '2024-05-01' }];
    expect(pageOf(shown({ report: { ...report, corrections } }))).toContain('speaker he → (unknown). Not named.');
  });
});

it.each([[0, '0'], [999, '999'], [1000, '1\u202f000'], [1234567, '1\u202f234\u202f567']])('groups %d', (value, text) => {
  expect(grouped(value)).toBe(text);
});
