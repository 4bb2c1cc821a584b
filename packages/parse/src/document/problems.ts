/** What can be wrong with a raw document, said so that it can be mended: the file, the place, the mend. */
import type { Problem } from '@onrecord/schema';
import type { Part } from '../language/reading.js';
import { binaryKind } from './binary.js';
import type { Doubt } from './characters.js';
import type { RawDocument } from './index.js';
import { type Language, otherLanguageAmong } from './language.js';
import { warning } from './warning.js';

/** A file larger than this is no news text; it is left out with a problem. */
export const LARGEST = 10 * 1024 * 1024; // bytes

/** One finding about a raw file; an article is still made of it unless the caller says otherwise. */
const problem = (file: string, field: string, wrong: string, mend: string, place: string | null = null): Problem =>
  warning('raw document', file, wrong, mend, { field, place });

/** Why no text can be read out of the bytes; null where it can. */
export function whyUnreadable({ file, bytes }: RawDocument): Problem | null {
  if (bytes.length === 0) return problem(file, 'empty', 'is empty', MEND_EMPTY);
  if (bytes.length > LARGEST) return tooLarge(file, bytes.length);
  const kind = binaryKind(bytes);
  return kind === null ? null : problem(file, 'bytes', `is ${kind}, not plain text`, 'Save the text as a plain .txt file in UTF-8.');
}

/** A file of more than LARGEST bytes, which need not be read to know that. */
export const tooLarge = (file: string, bytes: number): Problem =>
  problem(file, 'size', `is ${bytes} bytes long, more than ${LARGEST}`, 'Split it into one file for each article.');

const MEND_EMPTY = 'Put the text into the file, or take the file out of the folder.';

/** A fault of the parser's own, which costs this text and no other. */
export const parserFailed = (file: string, error: unknown): Problem => problem(
  file, 'parser', `could not be parsed: ${error instanceof Error ? error.message : String(error)}`,
  'Leave the file out, and report it together with its text: the fault is the parser\'s.',
);

/** Bytes of white space and nothing else. */
export const holdsNoText = (file: string): Problem => problem(file, 'empty', 'holds no text', MEND_EMPTY);

const SAY: Readonly<Record<Doubt['kind'], (encoding: string) => readonly [wrong: string, mend: string]>> = {
  guessed: (encoding) => [
    `is not UTF-8 and was read as ${encoding}, the likeliest encoding`,
    'Check a line with letters beyond A to Z; if they are wrong, save the file as UTF-8.',
  ],
  broken: () => [
    'is UTF-8 with broken bytes, which read as U+FFFD',
    'Get the text again from its source, or mend the place by hand.',
  ],
  mixed: (encoding) => [
    `is UTF-8 in some lines and not in others, which were read as ${encoding}, the likeliest encoding`,
    'Check a line with letters beyond A to Z; save the file as UTF-8.',
  ],
  lost: () => [
    'holds U+FFFD, which stands for characters that were lost before the file was saved',
    'Get the text again from its source, or mend the place by hand.',
  ],
  repaired: () => [
    'was UTF-8 read as windows-1252 and saved again (“â€™”); it was turned back',
    'None is needed; saving the repaired text as UTF-8 silences this.',
  ],
  unrepaired: () => [
    'holds what looks like UTF-8 read in another encoding and saved again (“â€œ”, “Ã©”); not all of it turns back, and it was not repaired',
    'Get the text again from its source, or mend the place by hand.',
  ],
  'western-marks': () => [
    'was windows-1252 read as Latin-1 and saved again, so that quotation marks and dashes were control characters; they were turned back',
    'None is needed; saving the repaired text as UTF-8 silences this.',
  ],
  controls: () => [
    'holds control characters within words, each of which reads as a space',
    'Take them out, or get the text again from its source.',
  ],
  entities: () => [
    'holds HTML entities (“&#8217;”), which were read as the characters that they stand for',
    'None is needed; saving the text without them silences this.',
  ],
};

export function characterProblems(file: string, encoding: string, doubts: readonly Doubt[]): readonly Problem[] {
  return doubts.map(({ kind, place }) => {
    const [wrong, mend] = SAY[kind](encoding);
    return problem(file, 'encoding', wrong, mend, place);
  });
}

const MEND_NO_ARTICLE = 'Check the file: it may be a menu or a list. If it holds nothing but what is to be read, build with --plain '
  + '(npm run dataset -- --plain, with a folder of such texts behind --raw); if it is an article on a page, add a case for its layout.';

export function textProblems(file: string, text: string, parts: readonly Part[], { code, isEnglish }: Language): readonly Problem[] {
  if (!parts.some((part) => part.kind === 'body')) {
    return [problem(file, 'text', 'holds no paragraph that reads like an article', MEND_NO_ARTICLE)];
  }
  if (isEnglish) return partlyForeign(file, parts.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end)));
  const wrong = `is ${code === null ? '' : `in “${code}”, `}not in English: no quotes and claims are read from it`;
  return [problem(file, 'language', wrong, 'Take the file out, or give an English text.')];
}

/** An English text with paragraphs in another language, as a press release that gives both: no rule knows the verbs of these. */
function partlyForeign(file: string, body: readonly string[]): readonly Problem[] {
  const other = otherLanguageAmong(body);
  if (other === null) return [];
  const wrong = `holds paragraphs ${other.code === null ? 'in another language' : `in “${other.code}”`}, from “${opening(other.first)}…” on, `
    + 'and the rules for quotes and claims know English alone';
  return [problem(file, 'language', wrong, 'Take these paragraphs out, or keep in mind that what they say is not in the dataset.')];
}
const opening = (text: string): string => text.split(' ').slice(0, 5).join(' ').slice(0, 60);

/** Of several texts in one file the first is read: a row of articles is one text. */
export function severalProblems(file: string, texts: number): readonly Problem[] {
  if (texts < 2) return [];
  const wrong = `holds ${texts} texts, as a news database exports them: only the first is read`;
  return [problem(file, 'texts', wrong, 'Split it into one file for each text.')];
}

/** Near-copies are both kept: which one counts is for the researcher to say. */
export function copyProblems(file: string, original: string | null): readonly Problem[] {
  if (original === null) return [];
  const wrong = `tells the same story, nearly word for word, as ${original}`;
  return [problem(file, 'duplicate', wrong, 'Count its quotes and claims once, or take one of the two texts out.')];
}

/** Two files of the same bytes are one article, and the first file is it. `isKnown`: sources.csv says something of the second. */
export function sameBytes(file: string, first: string, isKnown: boolean): Problem {
  const wrong = `has the same bytes as ${first} and is the same article`, mend = 'Take one of the two out of the folder';
  return isKnown
    ? warning('duplicates', file, `${wrong}; what sources.csv says of it is not read`, `${mend}, and say it of the other in sources.csv.`)
    : warning('duplicates', file, wrong, `${mend}.`);
}
