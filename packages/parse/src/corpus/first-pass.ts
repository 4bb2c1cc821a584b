import { articleId } from '@onrecord/schema';
import { blocksOf } from '../document/blocks.js';
import { decode } from '../document/characters.js';
import { lineOf } from '../document/labels/line.js';
import { whyUnreadable } from '../document/problems.js';
import { type SurveyPart, count, emptySurvey } from '../document/survey.js';
import { readText } from './folder.js';

/** The first pass: what the texts of a folder tell, counted. Texts without boilerplate (`plain`) need no lines counted. */
export function firstPass(folder: string, files: readonly string[], { plain }: { readonly plain: boolean }): SurveyPart {
  const part = emptySurvey();
  for (const file of files) {
    const bytes = readText(folder, file);
    if (!(bytes instanceof Uint8Array) || whyUnreadable({ file, bytes }) !== null) continue; // the second pass says why
    count(part, file, articleId(bytes), plain ? [] : blocksOf(decode(bytes).text).map(lineOf));
  }
  return part;
}
