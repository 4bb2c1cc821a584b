/**
 * The corpus as evidence, gathered in a first pass: in how many texts of a folder each line stands, and which texts tell the same
 * story. What other pages of a source hold is the site’s, not the article’s; what a near-copy of the article holds proves nothing.
 */
import type { Line } from './labels/line.js';

/** What the second pass asks. Null stands for a text that is labelled alone. */
export interface Survey {
  /** Texts of the file’s folder, besides the file and its near-copies, that hold a line with this fingerprint. */
  elsewhere(file: string, fingerprint: number): number;
  /** The first text, in the order of names, that this one tells again; null for an original. */
  copyOf(file: string): string | null;
}

/** Counts of one part of a corpus; parts add up. */
export interface SurveyPart {
  /** Texts that hold the line, by folder and fingerprint. */
  readonly texts: Map<number, number>;
  /** Some lines of prose of each text: the same ones for the same story. */
  readonly signatures: Map<string, readonly number[]>;
}

export const emptySurvey = (): SurveyPart => ({ texts: new Map(), signatures: new Map() });

/**
 * Lines counted at once. Where more come up, those seen in one text are forgotten (lossy counting: Manku & Motwani, 2002): what a
 * site repeats comes back, and memory stays the same however many texts there are.
 */
const MOST = 1 << 18;
/** Lines that a signature holds: those with the lowest fingerprints (bottom-k sketch: Broder, 1997). */
const SIGNATURE = 16;

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** Folder and line as one 52-bit number. */
function keyOf(folder: string, fingerprint: number): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < folder.length; k++) hash = Math.imul(hash ^ folder.charCodeAt(k), 0x01000193);
  const high = Math.imul(Math.floor(fingerprint / 0x100000000) ^ hash, 0x9e3779b1), low = Math.imul((fingerprint >>> 0) ^ (hash >>> 7), 0x85ebca6b);
  return (high >>> 12) * 0x100000000 + (low >>> 0);
}

/** Adds the lines of one text. */
export function count(part: SurveyPart, file: string, lines: readonly Line[]): void {
  const { texts } = part, folder = folderOf(file);
  for (const fingerprint of new Set(lines.map((line) => line.fingerprint))) if (fingerprint !== 0) add(texts, keyOf(folder, fingerprint), 1);
  const prose = lines.filter((line) => line.words >= 12 && line.ends && line.function >= 0.25 && line.signals === 0).map((line) => line.fingerprint);
  part.signatures.set(file, [...new Set(prose)].toSorted((one, other) => one - other).slice(0, SIGNATURE));
}

function add(texts: Map<number, number>, key: number, times: number): void {
  texts.set(key, (texts.get(key) ?? 0) + times);
  if (texts.size > MOST) for (const [each, number] of texts) if (number === 1) texts.delete(each);
}

/** Two parts as one. */
export function merged(one: SurveyPart, other: SurveyPart): SurveyPart {
  const texts = new Map(one.texts);
  for (const [key, times] of other.texts) add(texts, key, times);
  return { texts, signatures: new Map([...one.signatures, ...other.signatures]) };
}

/** What the parts say together. */
export function surveyOf({ texts, signatures }: SurveyPart): Survey {
  const copies = copiesIn(signatures);
  return {
    elsewhere(file, fingerprint) {
      const folder = folderOf(file), own = signatures.has(file) ? 1 : 0;
      return Math.max(0, (texts.get(keyOf(folder, fingerprint)) ?? 0) - own - (copies.get(file) ?? []).filter((copy) => folderOf(copy) === folder).length);
    },
    copyOf: (file) => (copies.get(file) ?? []).find((copy) => copy < file) ?? null,
  };
}

/** A line of more texts than these is nobody’s story. */
const TOLD = 20;
/** Lines two texts share, at least, and as a share of the shorter signature, to tell one story. */
const SHARED = 3, ALIKE = 0.75;

/** The near-copies of each text that has any, in the order of names. */
function copiesIn(signatures: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<number, string[]>();
  for (const [file, lines] of signatures) for (const line of lines) holders.set(line, [...(holders.get(line) ?? []).slice(0, TOLD), file]);
  const copies = new Map<string, readonly string[]>();
  for (const [file, lines] of signatures) {
    const shared = new Map<string, number>();
    for (const line of lines) {
      const files = holders.get(line) ?? [];
      if (files.length <= TOLD) for (const other of files) if (other !== file) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const alike = [...shared].filter(([other, number]) => number >= SHARED && number >= ALIKE * Math.min(lines.length, signatures.get(other)?.length ?? 0));
    if (alike.length > 0) copies.set(file, alike.map(([other]) => other).toSorted((one, other) => (one < other ? -1 : 1)));
  }
  return copies;
}
