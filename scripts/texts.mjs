// The texts of a folder as scripts count them; what is read of them and what is not the parser says.
import { accessSync, constants } from 'node:fs';
import { glob } from 'zx';

/** A folder without any text. */
export class NoTexts extends Error {}

/** The .txt files below a folder, in one order on every machine. Rejects with NoTexts, or the system’s error where it cannot be listed. */
export async function textsBelow(folder) {
  accessSync(folder, constants.R_OK | constants.X_OK);
  // A link may lead out of the folder, or back into it without end, and a folder below may be closed.
  const careful = { followSymbolicLinks: false, suppressErrors: true };
  const texts = await glob('**/*.txt', { cwd: folder, dot: true, caseSensitiveMatch: false, ...careful });
  if (texts.length === 0) throw new NoTexts(`${folder} holds no .txt file. Mend: name the folder with the texts.`);
  return texts.toSorted();
}
