import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const AT_THE_ROOT = ['package.json', 'package-lock.json', '.npmrc', 'turbo.json', 'tsconfig.base.json', 'scripts'];
const OF_A_PACKAGE = ['package.json', 'tsconfig.json', 'src'];
const OURS = '@onrecord';

/** What a program said, and the code that it ended with. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The workspace in a folder of its own, with texts of the test’s: edited and run as somebody would who works on it. */
export class Workspace {
  readonly root: string;
  constructor(root: string) {
    this.root = root;
  }

  at(...path: readonly string[]): string {
    return join(this.root, ...path);
  }

  read(...path: readonly string[]): string {
    return readFileSync(this.at(...path), 'utf8');
  }

  write(path: string, text: string | Uint8Array) {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), text);
  }

  /** Replaces words of a file; throws where they are not there, so that no test tries a change that was none. */
  edit(path: string, was: string, is: string) {
    const text = this.read(path);
    if (!text.includes(was)) throw new Error(`${path} no longer holds “${was}”. Mend: name in this test what stands there now.`);
    writeFileSync(this.at(path), text.replace(was, () => is));
  }

  drop(path: string) {
    rmSync(this.at(path));
  }

  /** The rows of a CSV by column. */
  rows(...path: readonly string[]): readonly Readonly<Record<string, string>>[] {
    return Papa.parse<Record<string, string>>(this.read(...path), { header: true, delimiter: ',', newline: '\r\n', skipEmptyLines: true }).data;
  }

  npm(...args: readonly string[]): Promise<Run> {
    return run('npm', args, this.root);
  }

  /** Builds, and resolves to the tasks that the cache did not have. */
  async build(): Promise<readonly string[]> {
    const { code, out, err } = await run('npx', ['turbo', 'build', '--summarize', '--output-logs=errors-only'], this.root);
    const runs = this.at('.turbo', 'runs');
    const summaries = existsSync(runs) ? readdirSync(runs) : [];
    if (code !== 0 || summaries.length !== 1) throw new Error(`The build failed:\n${out}${err}`);
    const { tasks } = JSON.parse(readFileSync(join(runs, summaries[0] as string), 'utf8')) as Summary;
    rmSync(runs, { recursive: true });
    return tasks.filter(({ cache }) => cache.status === 'MISS').map(({ taskId }) => taskId.replace(`${OURS}/`, '')).toSorted();
  }

  /** A second one of the same state, cache included. */
  copy(): Workspace {
    const twin = new Workspace(mkdtempSync(join(tmpdir(), 'workspace-')));
    cpSync(this.root, twin.root, { recursive: true, verbatimSymlinks: true });
    return twin;
  }

  remove() {
    rmSync(this.root, { recursive: true });
  }
}

interface Summary {
  readonly tasks: readonly { readonly taskId: string; readonly cache: { readonly status: 'HIT' | 'MISS' } }[];
}

/** A workspace with the sources of this one, other texts, nothing built and nothing released. */
export function workspaceOf(raw: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace(mkdtempSync(join(tmpdir(), 'workspace-')));
  for (const name of AT_THE_ROOT) cpSync(join(ROOT, name), workspace.at(name), { recursive: true });
  mkdirSync(workspace.at('node_modules', OURS), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name !== OURS) symlinkSync(join(ROOT, 'node_modules', name), workspace.at('node_modules', name));
  }
  for (const name of readdirSync(join(ROOT, 'packages'))) {
    const parts = OF_A_PACKAGE.filter((part) => existsSync(join(ROOT, 'packages', name, part)));
    for (const part of parts) cpSync(join(ROOT, 'packages', name, part), workspace.at('packages', name, part), { recursive: true });
    symlinkSync(join('..', '..', 'packages', name), workspace.at('node_modules', OURS, name));
  }
  for (const [name, text] of Object.entries(raw)) workspace.write(join('raw', name), text);
  return workspace;
}

function run(program: string, args: readonly string[], cwd: string): Promise<Run> {
  // What a turbo around us says of its own run is none of the business of the one that we start.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:TURBO_|npm_|INIT_CWD$|SOURCE_DATE_EPOCH$)/.test(name)));
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: { ...env, TURBO_TELEMETRY_DISABLED: '1' }, encoding: 'utf8' }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err }));
  });
}
