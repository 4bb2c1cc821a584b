import type { SourceRow } from '../document/index.js';
import { type SurveyPart, surveyOf } from '../document/survey.js';
import { nothingBut, type Parsed, parse } from '../parse.js';
import { readText } from './folder.js';
import { orProblem } from './or-problem.js';

/** A folder of texts, and what is known of all of them: nothing that could not be handed to another thread. */
export interface Corpus {
  readonly raw: string;
  readonly plain: boolean;
  readonly counted: SurveyPart;
}

/** A text of the folder, and what sources.csv says of it. */
export interface Text {
  readonly file: string;
  readonly source: SourceRow | null;
}

/** Reads one text of the folder after the other; one that cannot be read is a problem. */
export function textReader({ raw, plain, counted }: Corpus): (text: Text) => Parsed {
  const survey = surveyOf(counted);
  return ({ file, source }) => {
    const bytes = readText(raw, file);
    if (!(bytes instanceof Uint8Array)) return nothingBut([bytes]);
    return orProblem(file, () => parse({ file, bytes }, source, survey, { plain }));
  };
}
