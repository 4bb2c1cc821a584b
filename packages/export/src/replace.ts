import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folder to be replaced is not one that export wrote. */
export class NotOurs extends Error {}

const MARK = 'SHA256SUMS'; // written last, so a folder that has it is whole and of our making

/**
 * Fills a new folder beside `folder`, then puts it in its place by two renames. A crash leaves the old folder, the new
 * one, or (between the renames) the old one as `.<name>.old`, which the next run puts back: never a half-written one.
 * What `fill` throws goes on after the new folder is cleared away; the old one is left as it was.
 * Throws NotOurs rather than delete files of somebody else’s.
 */
export async function replaceFolder(folder: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  const target = resolve(folder);
  const beside = (what: string) => join(dirname(target), `.${basename(target)}.${what}`);
  const [fresh, old] = [beside('new'), beside('old')];
  if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  if (existsSync(target) && !statSync(target).isDirectory()) throw new NotOurs(`${folder} is a file, not a folder. Mend: name a new folder.`);
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, MARK))) {
    throw new NotOurs(`${folder} holds files but no ${MARK}, so it is not a dataset of ours. Mend: name an empty or a new folder.`);
  }
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    await fill(fresh);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}
