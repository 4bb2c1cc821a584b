const VERSION = /("version"\s*:\s*)"[^"]*"/;
const RELEASED = /,\s*"released"\s*:\s*"[^"]*"/;

/** dataset.json with another version and day of release, everything else as its author wrote it. */
export function declareRelease(text: string, version: string, released: string | null): string {
  const bare = text.replace(RELEASED, '').replace(VERSION, `$1"${version}"`);
  const indent = /\n([ \t]*)"version"/.exec(bare)?.[1];
  if (released === null) return bare;
  const between = indent === undefined ? ' ' : `\n${indent}`;
  return bare.replace(VERSION, (found) => `${found},${between}"released": "${released}"`);
}
