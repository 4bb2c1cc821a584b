/**
 * The corpus as evidence: how often each line stands in the texts of one folder. Counted in a first pass, in parts that add up,
 * and handed to the second as one small value: what stands on another page of the same source is the site's, not the article's.
 */
import type { Block } from './blocks.js';

/** By folder and fingerprint, the number of texts that hold the line; lines of one text only are left out when it is closed. */
export interface Survey {
  readonly texts: ReadonlyMap<string, number>;
}

export interface SurveyPart {
  readonly texts: Map<string, number>;
}

export const emptySurvey = (): SurveyPart => ({ texts: new Map() });

/** Letters and digits alone, in lower case: the same line with other marks is the same line. */
export const fingerprint = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')));

/** A short name for folder and line: 52 bits of two FNV-1a hashes, so that a large corpus fits into memory. */
function keyOf(file: string, line: string): string {
  const words = `${folderOf(file)}\n${line}`;
  let one = 0x811c9dc5, other = 0x9747b28c;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

/** Adds the lines of one text. */
export function count(survey: SurveyPart, file: string, blocks: readonly Block[]): void {
  for (const line of new Set(blocks.map((block) => fingerprint(block.text)))) {
    if (line === '') continue;
    const key = keyOf(file, line);
    survey.texts.set(key, (survey.texts.get(key) ?? 0) + 1);
  }
}

/** Two parts as one. */
export function merged(one: Survey, other: Survey): Survey {
  const texts = new Map(one.texts);
  for (const [key, number] of other.texts) texts.set(key, (texts.get(key) ?? 0) + number);
  return { texts };
}

/** In how many other texts of the folder the line stands. */
export const elsewhere = (survey: Survey | null, file: string, line: string): number =>
  survey === null ? 0 : Math.max(0, (survey.texts.get(keyOf(file, line)) ?? 1) - 1);
