import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { casesBelow, readCase } from '../../../scripts/cases.mjs';
import { workspaceOf } from './workspace.js';

// The cases hold every odd shape that the readers know. Each is read as its author wanted it, so a check that finds anything
// in one is wrong of itself, or knows of a fault that no expectation names.

const CASES = fileURLToPath(new URL('../../../cases', import.meta.url));
const cases = casesBelow(CASES).map((one) => ({ ...one, ...readCase(one.folder) }));

const workspace = workspaceOf({});
afterAll(() => workspace.remove());

/** A raw folder of the cases that are plain texts, or of those that are pages. */
function folderOf(name: string, plain: boolean) {
  const chosen = cases.filter(({ expected }) => Boolean(expected.plain) === plain).map((one) => ({ ...one, file: `${one.name}.txt` }));
  for (const { file, bytes } of chosen) workspace.write(`${name}/${file}`, bytes);
  const dated = chosen.filter(({ expected }) => expected.published).map(({ file, expected }) => `${file},,,${expected.published},,,`);
  workspace.write(`${name}/sources.csv`, ['file,url,publisher,published,title,license,note', ...dated, ''].join('\n'));
}

describe.each([['plain texts', 'plain', true], ['pages', 'pages', false]] as const)('the cases that are %s', (_, name, plain) => {
  it('make a dataset in which no check finds anything', async () => {
    folderOf(name, plain);
    const made = await workspace.npm('run', 'dataset', '--', '--raw', name, '--dist', `${name}-dist`, ...(plain ? ['--plain'] : []));
    expect(made).toMatchObject({ code: 0 });
    const { checks } = JSON.parse(workspace.read(`${name}-dist`, 'report.json')) as { readonly checks: readonly Found[] };
    expect(checks.flatMap(({ examples }) => examples.map(({ file, message }) => `${basename(file)}: ${message}`))).toEqual([]);
  });
});

interface Found {
  readonly examples: readonly { readonly file: string; readonly message: string }[];
}
