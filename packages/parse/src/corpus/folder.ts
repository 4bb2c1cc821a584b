import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoints } from './order.js';

/** Names of all .txt files below a folder, with “/” between folders, in code point order. */
export function* textsBelow(folder: string, below = ''): Generator<string> {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => byCodePoints(a.name, b.name))) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* textsBelow(folder, name);
    else if (entry.isFile() && /\.txt$/i.test(entry.name)) yield name;
  }
}
