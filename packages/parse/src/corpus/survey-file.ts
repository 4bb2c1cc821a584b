/**
 * A survey part as a file of JSON Lines: a title, then each line’s key with the number of texts that hold it, then each text with
 * the fingerprints that tell its story and that of its first sentence. Sorted, so that the same part always gives the same bytes.
 */
import { readLines, openWriter } from '@onrecord/schema/files';
import type { Told } from '../document/copies.js';
import { type SurveyPart, emptySurvey } from '../document/survey.js';
import { byCodePoints } from './order.js';

const VERSION = 3;
/** “{"onrecord_survey":3,"rows":120}”: a file that was cut has fewer. */
const titleOf = (rows: number): string => JSON.stringify({ onrecord_survey: VERSION, rows });

export function writeSurvey(path: string, { texts, told }: SurveyPart): void {
  const writer = openWriter(path);
  writer.write(`${titleOf(texts.size + told.size)}\n`);
  for (const key of Float64Array.from(texts.keys()).toSorted()) writer.write(`${JSON.stringify([key, texts.get(key)])}\n`);
  for (const file of [...told.keys()].toSorted(byCodePoints)) {
    const { article_id, prose, lead } = told.get(file) as Told;
    writer.write(`${JSON.stringify([file, article_id, prose, lead])}\n`);
  }
  writer.close();
}

/** A file that is no survey; the message names it and its line. */
export class NoSurvey extends Error {}

/** Reads a part back. Throws NoSurvey. */
export function readSurvey(path: string): SurveyPart {
  const part = emptySurvey();
  let number = 0, rows: number | null = null;
  for (const line of readLines(path)) {
    number++;
    if (number === 1) rows = rowsSaid(line);
    const isRead = number === 1 ? rows !== null : addRow(part, line);
    if (!isRead) throw new NoSurvey(`${path}, line ${number}: is no line of a survey. ${MEND}`);
  }
  if (number === 0) throw new NoSurvey(`${path}: is empty. ${MEND}`);
  if (number - 1 !== rows) throw new NoSurvey(`${path}: has ${number - 1} rows of ${rows}: it was cut. ${MEND}`);
  return part;
}

/** Reads parts back, each counted once. Throws NoSurvey where two of them counted the same file: it would stand on other pages of its own. */
export function readSurveys(paths: readonly string[]): readonly SurveyPart[] {
  const counted = new Map<string, string>();
  return paths.map((path) => {
    const part = readSurvey(path);
    for (const file of part.told.keys()) {
      const other = counted.get(file);
      if (other !== undefined) throw new NoSurvey(`${path}: counts ${file}, as ${other} does. Mend: give each part once.`);
      counted.set(file, path);
    }
    return part;
  });
}

/** How many rows a title says that there are; null where it is no title. */
function rowsSaid(line: string): number | null {
  const title = parsed(line) as { readonly rows?: unknown } | null, rows = title?.rows;
  return isCount(rows) && line === titleOf(rows) ? rows : null;
}

const MEND = 'Mend: write the survey again with --survey-out.';

/** Whether the line is a row, which is then added. */
function addRow({ texts, told }: SurveyPart, line: string): boolean {
  const row: unknown = parsed(line);
  if (!Array.isArray(row)) return false;
  const [first, second, third, fourth]: readonly unknown[] = row;
  if (isCount(first) && isCount(second)) texts.set(first, second);
  else if (typeof first === 'string' && typeof second === 'string' && areCounts(third) && isCount(fourth)) {
    told.set(first, { article_id: second, prose: third, lead: fourth });
  } else return false;
  return true;
}

const areCounts = (value: unknown): value is number[] => Array.isArray(value) && value.every(isCount);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // no JSON: the caller says which line
  }
}
