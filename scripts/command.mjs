import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * What every script does: reads what was asked of it behind its name (`script` is its address), runs with that, and resolves
 * to the exit code. `checked` takes options and positionals and gives back what `run` takes, or a sentence that says what is
 * wrong with them. --help prints `help` (0); wrong usage says what is wrong and prints it too (2).
 */
export async function command({ script, help, options = {}, checked = (values) => values, run }) {
  // `npm run bench | head`: whoever reads has seen enough
  process.stdout.on('error', (error) => { if (error.code === 'EPIPE') process.exit(0); else throw error; });
  const asked = read(basename(fileURLToPath(script)), options, checked);
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${help}`);
    return 2;
  }
  if (asked === null) {
    process.stdout.write(help);
    return 0;
  }
  return run(asked);
}

/** A path that somebody gave: npm runs scripts in the root, wherever it is called. */
export function given(path) {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** What was asked for, checked; null for help, a sentence where it makes no sense. */
function read(name, options, checked) {
  try {
    const args = process.argv.slice(process.argv.findIndex((arg) => arg.endsWith(name)) + 1);
    const allowPositionals = checked.length > 1; // it takes them
    const { values, positionals } = parseArgs({ args, options: { ...options, help: { type: 'boolean' } }, allowPositionals });
    return values.help ? null : checked(values, positionals);
  } catch (error) {
    return error.message;
  }
}
