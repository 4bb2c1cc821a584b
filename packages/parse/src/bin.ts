#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { textsBelow } from './corpus/folder.js';
import { readSources } from './corpus/sources.js';
import { openTables } from './corpus/tables.js';
import { parse } from './parse.js';

const HELP = `Usage: node packages/parse/lib/bin.js --raw DIR --out DIR [--plain]
Reads every .txt file below the raw folder and writes what it says as JSON Lines, one file a table.
  --raw DIR   the raw texts; sources.csv in it says what is known about each
  --out DIR   where articles.jsonl, paragraphs.jsonl, … are written
  --plain     the texts hold no boilerplate: every paragraph is headline or body
  --help      this text
`;

const { values } = parseArgs({ options: { raw: { type: 'string' }, out: { type: 'string' }, plain: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
if (values.help) process.stdout.write(HELP);
else if (values.raw === undefined || values.out === undefined) {
  process.stderr.write(HELP);
  process.exitCode = 2;
} else {
  const sources = readSources(values.raw);
  const tables = openTables(values.out);
  const seen = new Map<string, string>();
  for (const file of textsBelow(values.raw)) {
    const parsed = parse({ file, bytes: readFileSync(join(values.raw, file)) }, sources.get(file) ?? null, null, { plain: values.plain });
    const id = parsed.article?.article_id;
    if (id !== undefined && seen.has(id)) continue;
    if (id !== undefined) seen.set(id, file);
    tables.add(parsed);
  }
  tables.close();
}
