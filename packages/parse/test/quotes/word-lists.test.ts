import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// One idea, one list: two lists of the same words are one list under two names.

const folder = new URL('../../src/quotes/lexicon/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'words.ts').toSorted();
const lists: { readonly name: string; readonly words: readonly string[] }[] = [];
for (const file of files) {
  const exported = (await import(new URL(file, folder).href)) as Record<string, unknown>;
  for (const [name, list] of Object.entries(exported))
    if (list instanceof Set) lists.push({ name, words: [...(list as Set<string>)].toSorted() });
}

describe('word lists of quotes', () => {
  it('are found', () => expect(lists.length).toBeGreaterThan(50));

  it.each(lists)('$name is in lower case, as words are looked up', ({ words }) => {
    expect(words.filter((word) => word === '' || word !== word.toLowerCase())).toEqual([]);
  });

  it('differ from each other', () => {
    const keys = lists.map(({ words }) => words.join(' '));
    expect(lists.filter((_, n) => keys.indexOf(keys[n] as string) !== n).map(({ name }) => name)).toEqual([]);
  });
});
