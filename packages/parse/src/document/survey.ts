/**
 * The corpus as evidence, gathered in a first pass: in how many texts of a folder each line stands, and which texts tell the same
 * story. What other pages of a source hold is the site’s, not the article’s; what a near-copy of the article holds proves nothing.
 */
import { type Copies, type Told, copiesIn, isProse, leadOf, signatureOf } from './copies.js';
import { isForeignProse } from './foreign-page.js';
import type { Line } from './labels/line.js';
import { foreignLanguageOf } from './language.js';

/** What the second pass asks. Null stands for a text that is labelled alone. */
export interface Survey {
  of(file: string): Surroundings;
}

/** What the corpus says about one text. */
export interface Surroundings {
  /** Texts of the file’s folder, besides the file and its copies, that hold a line with this fingerprint. */
  elsewhere(fingerprint: number): number;
  /** The first file with the same bytes; null where it is this one. */
  readonly sameAs: string | null;
  /** The first text, in the order of names, that this one tells again nearly word for word; null for an original. */
  readonly copyOf: string | null;
}

/** Counts of one part of a corpus; parts add up. */
export interface SurveyPart {
  /** Texts that hold the line, by folder and fingerprint. */
  readonly texts: Map<number, number>;
  /** What each text tells, by file. */
  readonly told: Map<string, Told>;
}

export const emptySurvey = (): SurveyPart => ({ texts: new Map(), told: new Map() });

/**
 * Lines counted at once. Where more come up, those seen in one text are forgotten (lossy counting: Manku & Motwani, 2002): what a
 * site repeats comes back, and memory stays the same however many texts there are.
 */
const MOST = 1 << 17;

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** Folder and line as one 52-bit number. */
function keyOf(folder: string, fingerprint: number): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < folder.length; k++) hash = Math.imul(hash ^ folder.charCodeAt(k), 0x01000193);
  const high = Math.imul(Math.floor(fingerprint / 0x100000000) ^ hash, 0x9e3779b1);
  const low = Math.imul((fingerprint >>> 0) ^ (hash >>> 7), 0x85ebca6b);
  return (high >>> 12) * 0x100000000 + (low >>> 0);
}

/** Adds the lines of one text. */
export function count(part: SurveyPart, file: string, articleId: string, lines: readonly Line[]): void {
  const folder = folderOf(file);
  for (const fingerprint of new Set(lines.map((line) => line.fingerprint)))
    if (fingerprint !== 0) add(part.texts, keyOf(folder, fingerprint), 1);
  const prose = lines.filter(foreignLanguageOf(lines) === null ? isProse : isForeignProse);
  part.told.set(file, { article_id: articleId, prose: signatureOf(prose), lead: leadOf(prose) });
}

function add(texts: Map<number, number>, key: number, times: number): void {
  texts.set(key, (texts.get(key) ?? 0) + times);
  if (texts.size > MOST) for (const [each, number] of texts) if (number === 1) texts.delete(each);
}

/** Parts as one. They are added up in the order of their first files, so that it does not matter in which order they come. */
export function merged(parts: readonly SurveyPart[]): SurveyPart {
  const whole = emptySurvey();
  for (const { texts, told } of parts.toSorted((one, other) => (firstOf(one) < firstOf(other) ? -1 : 1))) {
    for (const [key, times] of texts) add(whole.texts, key, times);
    for (const [file, each] of told) whole.told.set(file, each);
  }
  return whole;
}

/** No name of a file comes after it. */
const LAST = '\uffff';
const firstOf = ({ told }: SurveyPart): string => [...told.keys()].reduce((first, file) => (file < first ? file : first), LAST);

/** What the parts say together. */
export function surveyOf({ texts, told }: SurveyPart): Survey {
  const copies = copiesIn(told);
  return {
    of(file) {
      const folder = folderOf(file), { sameAs, copyOf, files } = copies.of(file), own = filesIn(folder, files);
      const elsewhere = (fingerprint: number): number => Math.max(0, (texts.get(keyOf(folder, fingerprint)) ?? 0) - own);
      return { sameAs, copyOf, elsewhere };
    },
  };
}

/** How many of the files that tell the same story, this one among them, stand in the folder. */
const filesIn = (folder: string, files: Copies['files']): number => files.filter((file) => folderOf(file) === folder).length;
