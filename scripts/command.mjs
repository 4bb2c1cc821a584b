import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { command as run } from '@onrecord/schema/command';

/** A command as every program of ours keeps it, of the script whose address `script` is: zx puts words of its own before its name. */
export function command({ script, options = {}, checked = (values) => values, ...rest }) {
  const name = basename(fileURLToPath(script));
  return run({ ...rest, options, checked, args: process.argv.slice(process.argv.findIndex((arg) => arg.endsWith(name)) + 1) });
}

/** A path that somebody gave: npm runs scripts in the root, wherever it is called. */
export function given(path) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
