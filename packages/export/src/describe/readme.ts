import { dataTables, type Table } from '@onrecord/schema';
import { markdownTable, plainMarkdown } from '@onrecord/schema/markdown';
import type { Dataset } from '../dataset.js';

/** README.md of the dataset: what it is, what is in it, how to open it, what to mind. */
export function readmeOf(dataset: Dataset, records: Readonly<Record<string, number>>): string {
  const { title, description, version, licence, contributors } = dataset;
  return [
    `# ${plainMarkdown(title)}`,
    ...(description === null ? [] : [plainMarkdown(description)]),
    [
      `- Version: ${version}`,
      `- Licence of the data: ${licence === null ? 'none given; ask whoever gave you this folder' : `${licence.title} (${licence.id})`}`,
      ...(contributors.length > 0 ? [`- By: ${contributors.map((one) => plainMarkdown(one.title)).join(', ')}`] : []),
    ].join('\n'),
    '## What is in it',
    markdownTable(['table', 'rows', 'what a row is'], (dataTables as readonly Table[]).map(({ name, meaning }) => [name, records[name] ?? 0, meaning])),
    FILES,
    '## How to open it',
    OPENING,
    '## Two traps',
    TRAPS,
  ].join('\n\n').concat('\n');
}

const FILES = `- \`csv/\`: each table as CSV (UTF-8, comma, CRLF, strings quoted, empty is unknown)
- \`json/\`: the same records, an array with one record a line
- \`CODEBOOK.md\`: every column, vocabulary value and convention
- \`REPORT.md\`: what was checked and found; the problems one by one are the table \`problems\`
- \`datapackage.json\`: types and keys of the CSVs (Data Package); \`schema/\`: JSON Schemas of the records
- \`SHA256SUMS\`: \`sha256sum -c SHA256SUMS\` tells whether every file is as it was published`;

const OPENING = `- **Excel**: Data → From Text/CSV, choose a file of \`csv/\`, File Origin “65001: Unicode (UTF-8)”, Load. (A double click reads the letters wrongly.)
- **LibreOffice**: open the file; character set Unicode (UTF-8), separator comma, and tick “Quoted field as text”.
- **R**: \`quotes <- readr::read_csv("csv/quotes.csv", na = "")\`
- **Python**: \`quotes = pandas.read_csv("csv/quotes.csv", keep_default_na=False, na_values=[""])\``;

const TRAPS = `1. **Do not add claims up as they stand.** A row with \`subset_of\` is part of another row, one with \`repeats\` says another row
   again, and several newspapers report the same dead. Leave the first two out before you sum, and read \`scope\` and \`stance\`.
2. **An empty cell means that the text does not say.** It is not zero, and a claim is not a fact: \`claimant\` says whose it is.`;
