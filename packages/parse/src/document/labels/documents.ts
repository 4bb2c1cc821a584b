/** Several texts in one file, as news databases export them: “2 of 7 DOCUMENTS”, “Document 2 of 7”, a second headline’s field. */
import { fieldsOf, readField } from './fields.js';

const NUMBERED = /^(?:document \d{1,5} of \d{1,5}|\d{1,5} of \d{1,5} documents)$/i;
/** Names of the fields that an export writes once for each text. */
const TITLES: ReadonlySet<string> = new Set(['headline', 'HD']);

/** The lines at which the file’s texts begin; fewer than two where it holds one. */
export function documentsOn(lines: readonly { readonly text: string }[]): readonly number[] {
  const begins = (opens: (text: string) => boolean): readonly number[] => lines.flatMap(({ text }, n) => (opens(text) ? [n] : []));
  const numbered = begins((text) => NUMBERED.test(text)), titles = begins((text) => TITLES.has(readField(text)?.name ?? text));
  if (numbered.length > 1) return numbered;
  return titles.length > 1 && fieldsOf(lines).some((field) => field !== null) ? titles : [];
}
