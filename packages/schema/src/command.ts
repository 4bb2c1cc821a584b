import { parseArgs, type ParseArgsConfig } from 'node:util';

// What each program of the project keeps: --help everywhere, 0 good, 1 problems, 2 wrong usage, one line for each failure.

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Options> = ReturnType<typeof parseArgs<{ options: Given; allowPositionals: true }>>['values'];

export interface Command<Given extends Options, Asked> {
  readonly help: string;
  /** As node:util’s parseArgs takes them; `help` is added. */
  readonly options: Given;
  /** Whether words without an option’s name are taken. */
  readonly positionals?: boolean;
  /** What `run` takes, or a sentence that says what is wrong with what was given. */
  readonly checked: (values: Values<Given>, positionals: readonly string[]) => Asked | string;
  /** Does the work and gives the exit code. */
  readonly run: (asked: Asked) => number | Promise<number>;
  /** The errors whose message is a line for people. */
  readonly told?: readonly (abstract new (...args: never[]) => Error)[];
  /** What to add where the disk fails: what is left as it was. */
  readonly unharmed?: string;
  /** The words behind the program’s name. */
  readonly args?: readonly string[];
}

/** Reads what was asked of a program, runs it, and resolves to its exit code. What is wrong is said on stderr. */
export async function command<Given extends Options, Asked>(program: Command<Given, Asked>): Promise<number> {
  endQuietlyWithItsReader();
  const asked = read(program);
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${program.help}`);
    return 2;
  }
  if (asked === null) {
    process.stdout.write(program.help);
    return 0;
  }
  try {
    return await program.run(asked.what);
  } catch (error) {
    process.stderr.write(`${reason(error, program)}\n`);
    return 1;
  }
}

/** `npm run bench | head`: whoever reads has seen enough. */
function endQuietlyWithItsReader() {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

/** What was asked, checked; null for help, a sentence where it makes no sense. */
function read<Given extends Options, Asked>(program: Command<Given, Asked>): { readonly what: Asked } | string | null {
  const { options, positionals: allowPositionals = false, checked, args = process.argv.slice(2) } = program;
  try {
    const { values, positionals } = parseArgs({
      args: [...args], options: { ...options, help: { type: 'boolean' } }, allowPositionals,
    });
    if ((values as { readonly help?: boolean }).help) return null;
    const empty = Object.entries(values).find(([, value]) => value === ''); // --raw "$UNSET"
    if (empty !== undefined) return `--${empty[0]} is empty.`;
    const what = checked(values as Values<Given>, positionals);
    return typeof what === 'string' ? what : { what };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const ELSEWHERE = 'name a place where you may read and write, on a disk with room.';

/** What to do where the disk fails, by the system’s code. */
const MENDS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'see whether the name is right.'],
  ['ENOTDIR', 'name a folder, not a file.'],
  ['EISDIR', 'name a file, not a folder.'],
  ['EEXIST', 'name another place, or take away what is there.'],
  ['EACCES', 'give yourself permission, or name another place.'],
  ['EPERM', 'give yourself permission, or name another place.'],
  ['ENOSPC', 'make room on the disk.'],
]);

/** What to tell of an error: a disk that is full and the like in a line, a defect of ours with the place where it happened. */
function reason(error: unknown, { told = [], unharmed = '' }: Pick<Command<Options, unknown>, 'told' | 'unharmed'>): string {
  if (!(error instanceof Error)) return String(error);
  if (told.some((kind) => error instanceof kind)) return error.message;
  if (!('syscall' in error)) return error.stack ?? error.message;
  const mend = MENDS.get((error as NodeJS.ErrnoException).code ?? '') ?? ELSEWHERE;
  return `${error.message}. Mend: ${mend} ${unharmed}`.trimEnd();
}
