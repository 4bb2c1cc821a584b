/** Who is named for a text or a picture: agencies on a line of their own, a photographer behind a caption. */
import { agencies } from '../../lexicon/agencies.js';
import type { Line } from './line.js';

/** “(AP, Reuters)”, “REUTERS”: the agencies that the line names; none where it names anything else. */
export function agenciesAlone(text: string): readonly string[] {
  const names = /^\(?([^()]{2,60})\)?\.?$/.exec(text)?.[1]?.split(/\s*(?:,|;|\/| and )\s*/) ?? [];
  return names.every((name) => agencies.has(name)) ? names : [];
}

const NAME_BEHIND_STOP = /[.!?]["”’]? \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}(?: ?\/ ?[\p{L} ]{2,30})?$/u;

/** “Crowds in the square on Monday. Nadia Karam”: the photographer’s name after the full stop. */
export const endsInName = (line: Line): boolean => !line.ends && line.words <= 60 && NAME_BEHIND_STOP.test(line.text.slice(-80));

/** What stands below “Image caption,” */
export const isCalledCaption = (lines: readonly Line[], n: number): boolean =>
  /^(?:image |photo |picture )?caption\W*$/i.test(lines[n - 1]?.text ?? '');
