import { dataTables, type Table } from '@onrecord/schema';
import { markdownTable, plainMarkdown } from '@onrecord/schema/markdown';
import type { Dataset } from '../dataset.js';
import { noRelease } from '../release/unreleased.js';
import { citation } from './citation.js';
import { TRAPS } from './traps.js';

/** README.md of the dataset: what it is, what is in it, how to open it, what to mind. */
export function readmeOf(dataset: Dataset, records: Readonly<Record<string, number>>): string {
  const { title, description } = dataset;
  return [
    `# ${plainMarkdown(title)}`,
    ...(description === null ? [] : [plainMarkdown(description)]),
    aboutLines(dataset).map((line) => `- ${line}`).join('\n'),
    '## What is in it',
    markdownTable(['table', 'rows', 'what a row is'], TABLES.map(({ name, meaning }) => [name, records[name] ?? 0, meaning])),
    FILES,
    '## How to open it',
    OPENING,
    '## Two traps',
    TRAPS.map(({ title: trap, text }, n) => `${n + 1}. **${trap}.** ${text}`).join('\n'),
  ].join('\n\n').concat('\n');
}

/** What a release is known by; of a state that is none, nobody is asked to cite anything. */
function aboutLines(dataset: Dataset): readonly string[] {
  const { version, released, licence, contributors } = dataset, warning = noRelease(dataset);
  return [
    `Version: ${version}${warning === null ? '' : `. ${warning}`}${released === null ? '' : `, released on ${released}`}`,
    `Licence of the data: ${licence === null ? 'none given; ask whoever gave you this folder' : `${licence.title} (${licence.id})`}`,
    ...(contributors.length > 0 ? [`By: ${contributors.map((one) => plainMarkdown(one.title)).join(', ')}`] : []),
    ...(warning === null ? [`Cite as: ${plainMarkdown(citation(dataset))}`] : []),
  ];
}

const TABLES: readonly Table[] = dataTables;

const FILES = `- \`index.html\`: all of this to look at, in any browser, without a network
- \`spreadsheet/\`: one workbook (.xlsx) with all tables, and CSVs made safe for spreadsheets; \`altered_cells.csv\` lists every
  cell that had to be changed for that
- \`csv/\`: each table as strict CSV (UTF-8, comma, CRLF, strings quoted, empty is unknown), to the letter
- \`json/\`: the same records, an array with one record a line; \`parquet/\`: the same with types
- \`CODEBOOK.md\`: every column, vocabulary value and convention
- \`REPORT.md\`, \`report.json\`: what was checked and found; the problems one by one are the table \`problems\`
- \`datapackage.json\` (Data Package), \`croissant.json\` (Croissant), \`schema/\` (JSON Schemas): the same for programs
- \`CITATION.cff\`: how to cite it; \`LICENSE.txt\`: what you may do with it
- \`SHA256SUMS\`: \`sha256sum -c SHA256SUMS\` tells whether every file is as it was published
- In the archive of a release also \`CHANGELOG.md\`, \`changes.csv\` (every record and field that changed) and \`tombstones.csv\` (every id
  that vanished, and why), both again in \`spreadsheet/\``;

/** The commands of the page, by program: a test runs those whose program is there. */
export const SNIPPETS = {
  python: `import csv
csv.field_size_limit(1_000_000_000)  # an article can be longer than Python expects of a cell
with open("csv/quotes.csv", encoding="utf-8", newline="") as file:
    quotes = list(csv.DictReader(file))
with open("csv/articles.csv", encoding="utf-8", newline="") as file:
    text = {row["article_id"]: row["text"] for row in csv.DictReader(file)}
for row in quotes:
    assert text[row["article_id"]][int(row["start"]):int(row["end"])] == row["text"]`,
  r: `quotes <- read.csv("csv/quotes.csv", na.strings = "", fileEncoding = "UTF-8")
articles <- read.csv("csv/articles.csv", na.strings = "", fileEncoding = "UTF-8")
text <- articles$text[match(quotes$article_id, articles$article_id)]
stopifnot(substr(text, quotes$start + 1, quotes$end) == quotes$text)`,
} as const;

const OPENING = `The workbook needs no import and is the surest way into a spreadsheet.

**Excel**: open the workbook in \`spreadsheet/\`. For one table as CSV: Data → From Text/CSV, choose a file of \`spreadsheet/\`, File Origin
“65001: Unicode (UTF-8)”, Delimiter “Comma”, Data Type Detection “Do not detect data types”, Load.

**LibreOffice**: open the workbook. For one table as CSV: open a file of \`spreadsheet/\`, character set “Unicode (UTF-8)”, separator
“Comma” only, tick “Format quoted field as text”, OK.

**Google Sheets**: File → Import → Upload, the workbook. For one table as CSV: a file of \`spreadsheet/\`, separator “Comma”, and take
the tick off “Convert text to numbers, dates, and formulas”.

**Python** (no package needed; the last two lines show how a row points at its words):

\`\`\`python
${SNIPPETS.python}
\`\`\`

With pandas: \`pandas.read_csv("csv/quotes.csv", keep_default_na=False, na_values=[""])\`, or
\`pandas.read_parquet("parquet/quotes.parquet")\`.

**R** (no package needed, in a UTF-8 locale):

\`\`\`r
${SNIPPETS.r}
\`\`\`

With readr: \`readr::read_csv("csv/quotes.csv", na = "", guess_max = Inf)\`. Without \`guess_max\` it guesses from the first thousand rows
what a column holds, and leaves out what is of another type further down.`;
