/** “Ada Renn, 34”, “Omar Lut (51), of Kell”: who was killed, a person a line, in a row within the text. */
import { NAME } from './authors.js';
import type { Line } from './line.js';

const RANK = String.raw`(?:\p{Lu}\p{Ll}{1,12}\.? |\p{Lu}{2,4} ){0,2}`;
const PERSON = new RegExp(String.raw`^(?:[-–•*] ?|\d{1,3}[.)] )?${RANK}${NAME}(?:,? \(?(?:aged? )?\d{1,3}\)?|, (?:aged?|age:?) \d{1,3})(?=$|[,;.:) –—-])`, 'u');
const LONGEST = 30; // words
const isPerson = (line: Line): boolean => line.words <= LONGEST && PERSON.test(line.text);

/** “Victims:”, “The dead”: the line that opens such a list. */
const OPENS = /\b(?:victims?|dead|killed|died|injured|wounded|missing|hostages?|names?|deceased)\b/i, LONGEST_OPENING = 8; // words
/** Persons that make a list, and the share of its lines that name an age. */
const FEWEST = 3, MOST = 2 / 3;

/** What is likely to be text, with the rows of people that stand right below it and a sentence of it below them or nothing but the row’s like. */
export function withListedPeople(lines: readonly Line[], likely: readonly boolean[]): readonly boolean[] {
  const text = [...likely];
  for (let n = 0; n < lines.length; n++) {
    if (!isPerson(lines[n] as Line)) continue;
    const end = endOfRow(lines, n), people = lines.slice(n, end).filter(isPerson).length;
    const above = opensRow(lines[n - 1]) && !text[n - 1] ? n - 2 : n - 1;
    if (people >= FEWEST && people >= MOST * (end - n) && text[above] === true) text.fill(true, above + 1, end);
    n = end - 1;
  }
  return text;
}

const opensRow = (line: Line | undefined): boolean =>
  line !== undefined && line.words <= LONGEST_OPENING && OPENS.test(line.text);

/** Where the row ends: lines that name somebody without an age may stand within it, not at its end. */
function endOfRow(lines: readonly Line[], first: number): number {
  let end = first + 1;
  for (let n = end; n < lines.length && n <= end + 1; n++) if (isPerson(lines[n] as Line)) end = n + 1;
    else if (!STARTS_WITH_NAME.test((lines[n] as Line).text) || (lines[n] as Line).words > LONGEST) break;
  return end;
}
const STARTS_WITH_NAME = new RegExp(`^${NAME}`, 'u');
