import type { Row } from './finding.js';

/** A stage file that no checker can go on with: the message says which line and how to mend it. */
export class UnreadableStage extends Error {}

/** The records of a JSON Lines file. Throws UnreadableStage at a line that is no JSON object. */
export function* records(file: string, lines: Iterable<string>): Generator<Row> {
  let number = 0;
  for (const line of lines) {
    number++;
    yield objectIn(line, `${file}, line ${number}`);
  }
}

function objectIn(line: string, place: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UnreadableStage(`${place}: not JSON, as if the writing had been broken off. Mend: run parse again.`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row;
  throw new UnreadableStage(`${place}: not a record. Mend: run parse again.`);
}
