import { type Dirent, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '@onrecord/schema';
import { warning } from '../document/warning.js';
import { byCodePoints } from './order.js';

/** The texts below a folder and what could not be listed. */
export interface Listing {
  /** Names of all .txt files, with “/” between folders, in code point order. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

const TEXT = /\.txt$/i;

const problem = (file: string, wrong: string, mend: string): Problem => warning('folder', file, wrong, mend);

/** Lists a folder with all folders below it. A link is followed if it leads to a file inside the folder; links to folders are not. */
export function textsBelow(folder: string): Listing {
  const files: string[] = [], problems: Problem[] = [], root = realpathSync(folder);
  const listAll = (below: string): void => {
    for (const entry of entriesOf(folder, below, problems)) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (TEXT.test(name)) problems.push(namedLikeText(name));
        listAll(name);
      } else if (entry.isSymbolicLink()) {
        const wrong = whyNotFollowed(join(folder, name), root);
        if (wrong === null) files.push(name);
        else if (TEXT.test(name) || wrong !== NOT_A_TEXT) problems.push(problem(name, wrong, 'Copy the text itself into the folder.'));
      } else if (entry.isFile() && TEXT.test(name)) files.push(name);
    }
  };
  listAll('');
  return { files, problems };
}

const namedLikeText = (folder: string): Problem =>
  problem(folder, 'is a folder with the name of a text', 'Rename the folder; the texts in it are read.');

function entriesOf(folder: string, below: string, problems: Problem[]): readonly Dirent[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true }).toSorted((one, other) => byCodePoints(one.name, other.name));
  } catch (error) {
    if (below === '') throw error;
    problems.push(problem(below, `cannot be listed (${codeOf(error)})`, 'Give yourself permission to read the folder.'));
    return [];
  }
}

const NOT_A_TEXT = 'is a link to something that is no text';

/** Null where the link leads to a text inside the folder. */
function whyNotFollowed(path: string, root: string): string | null {
  try {
    const target = realpathSync(path);
    if (relative(root, target).split(sep)[0] === '..') return 'is a link that leads out of the folder';
    return statSync(target).isFile() && TEXT.test(target) ? null : NOT_A_TEXT;
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? 'is a link that leads back to itself' : `is a link that leads nowhere (${codeOf(error)})`;
  }
}

/** The bytes of a text, or the problem that says why they cannot be read. */
export function readText(folder: string, file: string): Uint8Array | Problem {
  try {
    return readFileSync(join(folder, file));
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT'
      ? problem(file, 'vanished while the folder was read', 'Build again when the folder is no longer changing.')
      : problem(file, `cannot be read (${code})`, 'Give yourself permission to read the file.');
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
