const VERSION = /("version"\s*:\s*)"[^"]*"/;
const RELEASED = /,\s*"released"\s*:\s*"[^"]*"/;

/** dataset.json with another version and day of release, everything else as its author wrote it. */
export function declareRelease(text: string, version: string, released: string | null): string {
  const bare = text.replace(RELEASED, '').replace(VERSION, `$1"${version}"`);
  const indent = /\n([ \t]*)"version"/.exec(bare)?.[1];
  return released === null ? bare : bare.replace(VERSION, (found) => `${found},${indent === undefined ? ' ' : `\n${indent}`}"released": "${released}"`);
}
