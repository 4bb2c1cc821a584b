import {
  barePlural, columnsOf, LIST_DELIMITER, vagueNumbers, vocabularies, type Column, type Table, type VagueNumber, type Vocabulary,
} from '@onrecord/schema';
import { markdownTable } from '@onrecord/schema/markdown';
import type { Dataset } from '../dataset.js';
import { exampleOf, typeOf } from './column.js';

/** CODEBOOK.md: every table, column and vocabulary value, from the declarations that the records are checked against. */
export function codebookOf(dataset: Dataset, tables: readonly Table[]): string {
  return [
    `# Codebook of ${dataset.title}`,
    `Version ${dataset.version}. Written by the program from the same declarations that every record was checked against.`,
    '## Conventions',
    CONVENTIONS,
    '## Tables',
    ...tables.flatMap(pageOf),
    '## Vocabularies',
    'Closed lists: a column with a vocabulary holds one of these values or, where it may, is empty.',
    ...vocabularies.flatMap((vocabulary) => termsPage(vocabulary, tables)),
    '## Vague numbers',
    VAGUE,
    markdownTable(['words', 'count_min', 'count_max'], [...vagueNumbers, barePlural].map(boundsOf)),
  ].join('\n\n').concat('\n');
}

const VAGUE = 'A number word without a number has these bounds in count_min and count_max. '
  + 'The table is our convention; count_text always keeps the words, so that you can use another.';

const CONVENTIONS = `- **Empty is unknown**: the text does not say. It never means zero, no or none.
- **Offsets** count Unicode code points (characters, an emoji is one) from 0, start included, end not: \`text[start:end]\` in
  Python and \`substr(text, start + 1, end)\` in R give the words. JavaScript, Java and C# count UTF-16 units: convert first.
- **Ids** are made from the article and the words, not from a row number: they stay when the dataset grows.
- **Lists** stand in one CSV cell, items parted by “${LIST_DELIMITER}”; in JSON they are arrays.
- **Dates** are ISO 8601 with the precision that the text gives: 2012, 2012-12 or 2012-12-18.
- **Whatever a program found** carries the rule that found it in the column rule.`;

function pageOf(table: Table): readonly string[] {
  return [
    `### ${table.name}`,
    table.meaning,
    [
      ...(table.key.length > 0 ? [`- One row for each ${table.key.map((column) => `\`${column}\``).join(' and ')}.`] : []),
      ...table.references.map(({ columns, table: target, to }) => `- ${codes(columns)} → \`${target}\` ${codes(to)}`),
    ].join('\n'),
    markdownTable(
      ['column', 'type', 'may be empty', 'meaning', 'unit', 'example'],
      columnsOf(table).map((name) => lineOf(name, table.columns[name] as Column)),
    ),
  ].filter((part) => part !== '');
}

function lineOf(name: string, column: Column): readonly string[] {
  const { nullable, meaning, unit, vocabulary } = column;
  const type = vocabulary ? `vocabulary ${vocabulary.name}` : typeOf(column);
  return [name, type, nullable ? 'yes' : 'no', meaning, unit ?? '', exampleOf(column)];
}

function termsPage(vocabulary: Vocabulary, tables: readonly Table[]): readonly string[] {
  const used = tables.flatMap((table) =>
    columnsOf(table).filter((name) => table.columns[name]?.vocabulary === vocabulary).map((name) => `\`${table.name}.${name}\``),
  );
  const { name, meaning, values } = vocabulary;
  return [`### ${name}`, `${meaning} In ${used.join(', ')}.`, markdownTable(['value', 'definition'], Object.entries(values))];
}

const boundsOf = ({ phrase, min, max }: VagueNumber): readonly (string | number)[] => [phrase, min, max ?? ''];
const codes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');
