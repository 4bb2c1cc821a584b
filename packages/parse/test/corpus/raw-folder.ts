/** A raw folder for each test, what the program reads in it, and what it says. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '@onrecord/schema';
import { afterEach, beforeEach, expect } from 'vitest';
import { readText, textsBelow } from '../../src/corpus/folder.js';
import { readSources } from '../../src/corpus/sources.js';
import { parse } from '../../src/parse.js';

export const GOOD = 'Ferry runs aground\n\nThe ferry to Brill ran aground on Monday with 40 people on board, the harbour office said. '
  + '“Nobody was hurt,” said its captain, Tomas Brandt.\n';

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Path of the folder, made before each test and gone after it. */
export const raw = { folder: '' };
beforeEach(() => {
  raw.folder = mkdtempSync(join(tmpdir(), 'onrecord-raw-'));
});
afterEach(() => {
  rmSync(raw.folder, { recursive: true });
});

export function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(raw.folder, name)), { recursive: true });
  writeFileSync(join(raw.folder, name), content);
}

/** What the program reads in the folder: articles by file, and the problems. */
export function read(): { readonly articles: readonly string[]; readonly problems: readonly Problem[] } {
  const { files, problems } = textsBelow(raw.folder), articles: string[] = [];
  const found = [...problems, ...readSources(raw.folder, new Set(files)).problems];
  for (const file of files) {
    const bytes = readText(raw.folder, file);
    const isRead = bytes instanceof Uint8Array;
    const parsed = isRead ? parse({ file, bytes }, null, null, { plain: false }) : { article: null, problems: [bytes] };
    if (parsed.article !== null) articles.push(file);
    found.push(...parsed.problems);
  }
  return { articles, problems: found };
}

/** The one problem there is, said so that it can be mended. */
export function only(problems: readonly Problem[]): Problem {
  expect(problems.map(({ message }) => message)).toHaveLength(1);
  const [problem] = problems as [Problem];
  expect(problem.mend).toMatch(/^\p{Lu}.*\.$/u);
  expect(problem.message.startsWith(`${problem.file}`)).toBe(true);
  return problem;
}
