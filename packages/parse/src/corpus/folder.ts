import { type Dirent, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '@onrecord/schema';
import { LARGEST, tooLarge } from '../document/problems.js';
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
      const name = below === '' ? entry.name : `${below}/${entry.name}`, wrong = whyNotRead(entry, join(root, name), root);
      if (wrong !== null) problems.push(problem(name, ...wrong));
      else if (TEXT.test(name) && !entry.isDirectory()) files.push(name);
      if (entry.isDirectory() && !isGarbled(entry) && !CONTROL.test(entry.name)) listAll(name);
    }
  };
  listAll('');
  return { files, problems };
}

/** The system gave bytes that are no UTF-8: it finds nothing under the name that was made of them. */
const isGarbled = ({ name }: Dirent): boolean => name.includes('\ufffd');

/** No cell of a table may hold them. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const RENAME = 'Give it a name of plain letters.';

/** What is known of the texts is said in one file, which is named so to the letter. */
const SOURCES = /^sources\.csv$/i;
const MEND_SOURCES = 'Say all in one sources.csv, in small letters and right in the folder; its column “file” takes names like below/a.txt.';

type Wrong = readonly [wrong: string, mend: string];

/** What is wrong with an entry that looks like a text, or like a way to texts, and is not read; null for all others. */
function whyNotRead(entry: Dirent, path: string, root: string): Wrong | null {
  if (isGarbled(entry)) return ['has a name that is not UTF-8', RENAME];
  if (CONTROL.test(entry.name)) return ['has a line end or another control character in its name', RENAME];
  if (entry.isSymbolicLink()) return whyNotFollowed(path, root);
  if (SOURCES.test(entry.name) && path !== join(root, 'sources.csv')) return ['is not read', MEND_SOURCES];
  if (!TEXT.test(entry.name) || entry.isFile()) return null;
  return entry.isDirectory()
    ? ['is a folder with the name of a text', 'Rename the folder; the texts in it are read.']
    : ['is a pipe or a device, and no file', 'Put the text itself into the folder.'];
}

function entriesOf(folder: string, below: string, problems: Problem[]): readonly Dirent[] {
  try {
    return readdirSync(join(folder, below), { withFileTypes: true }).toSorted((one, other) => byCodePoints(one.name, other.name));
  } catch (error) {
    if (below === '') throw error;
    problems.push(problem(below, `cannot be listed (${codeOf(error)})`, 'Give yourself permission to read the folder.'));
    return [];
  }
}

const COPY = 'Copy the text itself into the folder.';

/** What is wrong with a link; null where it leads to a text inside the folder, or to something that no one would take for one. */
function whyNotFollowed(path: string, root: string): Wrong | null {
  try {
    const target = realpathSync(path), found = statSync(target);
    const isOutside = relative(root, target).split(sep)[0] === '..';
    if (isOutside && (found.isDirectory() || TEXT.test(path))) return ['is a link that leads out of the folder', COPY];
    if (found.isDirectory()) return ['is a link to a folder, and is not followed', 'Copy the folder itself to this place.'];
    return TEXT.test(path) && !(found.isFile() && TEXT.test(target)) ? ['is a link to something that is no text', COPY] : null;
  } catch (error) {
    return [codeOf(error) === 'ELOOP' ? 'is a link that leads back to itself' : `is a link that leads nowhere (${codeOf(error)})`, COPY];
  }
}

/** The bytes of a text, or the problem that says why they cannot be read. */
export function readText(folder: string, file: string): Uint8Array | Problem {
  try {
    const { size } = statSync(join(folder, file));
    return size > LARGEST ? tooLarge(file, size) : readFileSync(join(folder, file));
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT'
      ? problem(file, 'vanished while the folder was read', 'Build again when the folder is no longer changing.')
      : problem(file, `cannot be read (${code})`, 'Give yourself permission to read the file.');
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
