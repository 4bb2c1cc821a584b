import { accessSync, constants, existsSync, lstatSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from '@onrecord/schema/files';
import { SUMS_FILE } from './checksums.js';

/** The folder to be replaced is not one that export wrote. */
export class NotOurs extends Error {}

/**
 * Fills a new folder beside `folder`, then puts it in its place by two renames. A crash leaves the old folder, the new
 * one, or (between the renames) the old one as `.<name>.old`, which the next run puts back: never a half-written one. An old
 * folder that cannot be cleared away stops no run: the next one is `.<name>.old-2`.
 * Two runs at once fill a folder each, `.<name>.new-<process>`, so neither writes into the dataset of the other.
 * What `fill` throws goes on after the new folder is cleared away, as it is on Ctrl-C; the old one is left as it was.
 * Throws NotOurs rather than delete files of somebody else’s.
 */
export async function replaceFolder(folder: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  const target = realPath(folder), parent = dirname(target), hidden = `.${basename(target)}`;
  const fresh = join(parent, `${hidden}.new-${process.pid}`), newestOld = oldFolders(parent, `${hidden}.old`).at(-1);
  if (newestOld !== undefined && !existsSync(target)) renameSync(newestOld, target);
  refuseWhatIsNotOurs(folder);
  for (const left of abandoned(parent, `${hidden}.new-`)) rmSync(left, { recursive: true, force: true });
  for (const left of oldFolders(parent, `${hidden}.old`)) clearAway(left);
  const old = freeBehind(join(parent, `${hidden}.old`), oldFolders(parent, `${hidden}.old`).at(-1));
  makeFolder(fresh);
  const goOn = whenBrokenOff(() => rmSync(fresh, { recursive: true, force: true }));
  try {
    await fill(fresh);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  } finally {
    goOn();
  }
  clearAway(old);
}

/** “.dist.old”, “.dist.old-2”: folders that were replaced and are still there, the newest last. */
function oldFolders(parent: string, name: string): readonly string[] {
  if (!existsSync(parent)) return [];
  const old = readdirSync(parent).filter((each) => each === name || (each.startsWith(`${name}-`) && /^\d+$/.test(each.slice(name.length + 1))));
  return old.map((each) => join(parent, each)).toSorted((one, other) => numberOf(one) - numberOf(other));
}
const numberOf = (old: string): number => Number(/-(\d+)$/.exec(old)?.[1] ?? 1);

/** A name that no old folder has, and that comes behind the last one’s. */
const freeBehind = (first: string, last: string | undefined): string => (last === undefined ? first : `${first}-${numberOf(last) + 1}`);

/** The new folder is in its place whatever becomes of the old one: what cannot be cleared away now the next run tries again. */
function clearAway(old: string): void {
  try {
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

const BREAK_OFF = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Tidies up where somebody breaks the program off (Ctrl-C), which then ends as it would have. Call what comes back to stop that. */
function whenBrokenOff(tidy: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    goOn();
    tidy();
    process.kill(process.pid, signal);
  };
  const goOn = () => BREAK_OFF.forEach((signal) => process.off(signal, end));
  for (const signal of BREAK_OFF) process.on(signal, end);
  return goOn;
}

// SHA256SUMS is written last, so a folder that has it is whole and of our making.
/** Throws NotOurs where `folder` is there and is neither empty nor of our making; the system’s error where it may not be replaced. */
export function refuseWhatIsNotOurs(folder: string): void {
  const above = firstThere(dirname(realPath(folder)));
  if (!statSync(above).isDirectory()) throw new NotOurs(`${above} is a file, not a folder. Mend: name a new folder.`);
  accessSync(above, constants.W_OK);
  if (!existsSync(folder)) {
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return;
    throw new NotOurs(`${folder} is a link that leads nowhere. Mend: take the link away, or name a new folder.`);
  }
  if (!statSync(folder).isDirectory()) throw new NotOurs(`${folder} is a file, not a folder. Mend: name a new folder.`);
  if (readdirSync(folder).length > 0 && !existsSync(join(folder, SUMS_FILE))) {
    throw new NotOurs(`${folder} holds files but no ${SUMS_FILE}, so it is not a dataset of ours. Mend: name an empty or a new folder.`);
  }
  refuseWhatIsClosed(realPath(folder));
}

/** Throws the system’s error where what is in a folder, or below it, could not be cleared away. */
function refuseWhatIsClosed(folder: string): void {
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) refuseWhatIsClosed(join(folder, entry.name));
}

/** The whole path without links, as far as it is there: “/data/link/new” as “/data/texts/new”. */
export function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
}

/** The folder itself or the nearest above it that is there. */
function firstThere(folder: string): string {
  return existsSync(folder) ? folder : firstThere(dirname(folder));
}

/** New folders whose process has ended: a crash left them. */
function abandoned(parent: string, prefix: string): readonly string[] {
  if (!existsSync(parent)) return [];
  const left = readdirSync(parent).filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)));
  return left.filter((name) => !isAtWork(Number(name.slice(prefix.length)))).map((name) => join(parent, name));
}

/** Whether another process of that number is there; signal 0 only asks. */
function isAtWork(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // somebody else’s
  }
}
