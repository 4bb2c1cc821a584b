import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RAW } from './texts.js';
import { workspaceOf, type Workspace } from './workspace.js';

// One change of each sort after release 1.0.0, through compile, parse, validate, export and release, as its author makes it.

type Row = Readonly<Record<string, string>>;

let first: Workspace;
const all: Workspace[] = [];
beforeAll(async () => {
  first = workspaceOf(RAW);
  all.push(first);
  expect(await first.npm('run', 'release', '--', '--on', '2024-05-01')).toMatchObject({ code: 0, out: expect.stringContaining('releases/harbour-1.0.0.zip is made.') });
});
afterAll(() => all.forEach((workspace) => workspace.remove()));

function changed(change: (workspace: Workspace) => void): Workspace {
  const workspace = first.copy();
  all.push(workspace);
  change(workspace);
  return workspace;
}

/** Releases the workspace as `version`; its changes, its tombstones by id, and its entry of the changelog. */
async function release(workspace: Workspace, version: string) {
  expect(await workspace.npm('run', 'release', '--', '--on', '2024-06-01')).toMatchObject({ code: 0, out: expect.stringContaining(`releases/harbour-${version}.zip is made.`) });
  expect(JSON.parse(workspace.read('dist', 'datapackage.json'))).toMatchObject({ version });
  const entries = workspace.read('releases', 'CHANGELOG.md').split(/^(?=## )/m).slice(1);
  expect(entries.map((entry) => entry.split('\n')[0])).toEqual([`## ${version} (2024-06-01)`, '## 1.0.0 (2024-05-01)']);
  return {
    changes: workspace.rows('releases', `harbour-${version}.changes.csv`),
    stones: new Map(workspace.rows('releases', 'tombstones.csv').map(({ id, reason, last_version }) => [id, `${reason} (${last_version})`])),
    news: entries[0] ?? '',
  };
}

/** Rows of a table in the first release, or in a later one. */
const rows = (table: string, of: Workspace = first) => of.rows('dist', 'csv', `${table}.csv`);
const idsIn = (article: string | undefined, of: Workspace = first) =>
  [...rows('quotes', of), ...rows('casualty_claims', of)].filter(({ article_id }) => article_id === article).map(({ quote_id, claim_id }) => claim_id ?? quote_id);
const articleOf = (file: string, of: Workspace = first) => rows('articles', of).find(({ raw_file }) => raw_file === file)?.article_id;
const said = ({ table, id, kind, field, old, new: is }: Row) => [table, kind, ...(kind === 'changed' ? [id, field, old, is] : [id])];
const without = (changes: readonly Row[], ...tables: readonly string[]) => changes.filter(({ table }) => !tables.includes(table ?? ''));

it('the first release has rows to change', () => {
  expect(rows('articles')).toHaveLength(4);
  expect(rows('casualty_claims').map(({ harm }) => harm)).toEqual(['killed', 'surrendered', 'missing']);
  expect(rows('quotes').map(({ cue }) => cue)).toContain('muttered');
  expect(first.rows('releases', 'tombstones.csv')).toEqual([]);
});

describe('a release after a changed raw text', () => {
  it('replaces all that was read from it, and nothing else', async () => {
    const workspace = changed((one) => one.edit('raw/bridge.txt', '12 people', '14 people'));
    const { changes, stones, news } = await release(workspace, '1.1.0');
    const [was, is] = [articleOf('bridge.txt'), articleOf('bridge.txt', workspace)];
    expect(is).not.toBe(was);
    expect(new Set(without(changes, 'paragraphs').map(({ kind, id }) => `${kind} ${id}`)))
      .toEqual(new Set([...[was, ...idsIn(was)].map((id) => `removed ${id}`), ...[is, ...idsIn(is, workspace)].map((id) => `added ${id}`)]));
    expect(changes.filter(({ table }) => table === 'paragraphs').every(({ id }) => id?.startsWith(`${was}:`) || id?.startsWith(`${is}:`))).toBe(true);
    expect(stones).toEqual(new Map([was, ...idsIn(was)].map((id) => [id, `Its raw document has other bytes: it is ${is} now. (1.0.0)`])));
    expect(news).toContain('Minor: rows or values changed');
    expect(news).toContain('- articles: 1 added, 1 removed.');
  });

  it('that is gone leaves stones alone', async () => {
    const workspace = changed((one) => one.drop('raw/storm.txt'));
    workspace.edit('raw/sources.csv', 'storm.txt,https://example.org/storm,The Harbour Times,2012-03-06,,,\n', '');
    const { changes, stones } = await release(workspace, '1.1.0');
    const was = articleOf('storm.txt');
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['removed']));
    expect(stones).toEqual(new Map([was, ...idsIn(was)].map((id) => [id, 'Its raw document is no longer there. (1.0.0)'])));
  });
});

describe('a release after a changed rule', () => {
  it('replaces the one row that it reads otherwise', async () => {
    const workspace = changed((one) => one.edit('packages/parse/src/claims/rules/laid-down-arms.ts', "finding('surrendered', ", "finding('released', "));
    const { changes, stones, news } = await release(workspace, '1.1.0');
    const [was, is] = [first, workspace].map((of) => rows('casualty_claims', of).find(({ count_text }) => count_text === 'About 900')?.claim_id);
    expect(changes.map(said)).toEqual([['casualty_claims', 'removed', was], ['casualty_claims', 'added', is]]);
    expect(stones).toEqual(new Map([[was, `The program reads ${is} in its place. (1.0.0)`]]));
    expect(news).toContain('- casualty_claims: 1 added, 1 removed.');
  });

  it('changes the one column that a rule says otherwise, and nothing vanishes', async () => {
    const workspace = changed((one) => one.edit('packages/parse/src/claims/rules/laid-down-arms.ts', "id: 'laid-down-arms'", "id: 'arms-laid-down'"));
    const { changes, stones, news } = await release(workspace, '1.1.0');
    const claim = rows('casualty_claims').find(({ count_text }) => count_text === 'About 900')?.claim_id;
    expect(changes.map(said)).toEqual([['casualty_claims', 'changed', claim, 'rule', 'laid-down-arms', 'arms-laid-down']]);
    expect(stones.size).toBe(0);
    expect(news).toContain('- casualty_claims: 1 changed (rule in 1).');
  });
});

describe('a release after corrections', () => {
  it('tells the field, the mark, and the stone of what was struck', async () => {
    const quote = rows('quotes').find(({ text }) => text?.startsWith('We saw it fall'))?.quote_id;
    const claim = rows('casualty_claims')[0];
    const workspace = changed((one) => one.write('raw/corrections.csv', [
      'table,id,field,value,reason,by,on',
      `quotes,${quote},speaker_role,mayor of the port,Named above,Leila Haddad,2024-05-20`,
      `casualty_claims,${claim?.claim_id},strike,,Counts cars,Leila Haddad,2024-05-20`,
    ].join('\n')));
    const { changes, stones } = await release(workspace, '1.1.0');
    const role = rows('quotes').find(({ quote_id }) => quote_id === quote)?.speaker_role ?? '';
    expect(without(changes, 'articles').map(said)).toEqual([
      ['quotes', 'changed', quote, 'speaker_role', role, 'mayor of the port'],
      ['quotes', 'changed', quote, 'corrected', 'false', 'true'],
      ['casualty_claims', 'removed', claim?.claim_id],
    ]);
    expect(changes.filter(({ table }) => table === 'articles').map(({ id, field }) => [id, field])).toContainEqual([claim?.article_id, 'claim_count']);
    expect(stones).toEqual(new Map([[claim?.claim_id, 'Struck by hand: Counts cars (Leila Haddad) (1.0.0)']]));
  });
});

describe('a release after a changed column', () => {
  const between = (one: Workspace) => {
    one.edit('packages/schema/src/tables/paragraphs.ts', 'text: text({', "length: integer({ meaning: 'Length.', unit: 'code points', example: 39 }),\n    text: text({");
    one.edit('packages/parse/src/document/article-text.ts', '    text: block.text,\n  }));', '    length: block.text.length,\n    text: block.text,\n  }));');
  };

  const appended = (one: Workspace) => {
    between(one);
    one.edit('packages/schema/src/tables/paragraphs.ts', "  key: ['article_id', 'paragraph'],", "  key: ['article_id', 'paragraph'],\n  appended: ['length'],");
  };

  it('is minor where one is appended: no record changed', async () => {
    const { changes, stones, news } = await release(changed(appended), '1.1.0');
    expect([changes, stones.size]).toEqual([[], 0]);
    expect(news).toContain('- paragraphs.length is a new column.');
  });

  it('is major where one is put between: programs that count columns read another', async () => {
    const workspace = changed(between);
    const { changes, stones, news } = await release(workspace, '2.0.0');
    expect([changes, stones.size]).toEqual([[], 0]);
    expect(news).toContain('Major: programs written for the release before may not work any more.');
    expect(news).toContain('- paragraphs.length is a new column, not the last: those behind it moved.');
  });

  it('is refused under a version that is too low, told in a dry run, and neither leaves a trace', async () => {
    const workspace = changed(between);
    const before = [workspace.read('raw', 'dataset.json'), workspace.read('releases', 'CHANGELOG.md')];
    const [dry, low] = [await workspace.npm('run', 'release', '--', '--dry-run'), await workspace.npm('run', 'release', '--', '--on', '2024-06-01', '--version', '1.9.0')];
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('A release would be releases/harbour-2.0.0.zip: 0 rows of changes, 0 tombstones. Nothing was released.') });
    expect(low).toMatchObject({ code: 1, err: expect.stringContaining('1.9.0 is too low after 1.0.0: the changes are major. Mend: 2.0.0 or higher') });
    expect([workspace.read('raw', 'dataset.json'), workspace.read('releases', 'CHANGELOG.md')]).toEqual(before);
    expect(['1.9.0', '2.0.0'].map((version) => existsSync(workspace.at('releases', `harbour-${version}.zip`)))).toEqual([false, false]);
  });
});
