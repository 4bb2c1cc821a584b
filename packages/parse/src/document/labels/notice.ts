/** A notice of two or three sentences on a page full of furniture: the models have seen few, and expect an article to be long. */
import type { Line } from './line.js';
import type { Page } from './page.js';

/** Words of the text that make it no notice. */
const LONG = 80;
/** Log-odds from which on a line of prose, and a short sentence, is text beside a notice’s. */
const PROSE = -2, SENTENCE = -5;

/** What is likely to be text, and in a notice the sentences that stand right beside it, without a word of furniture. */
export function withNotice({ lines, prose, elsewhere }: Page, odds: Float64Array, likely: readonly boolean[]): readonly boolean[] {
  const words = lines.reduce((sum, line, n) => sum + (likely[n] ? line.words : 0), 0);
  if (words >= LONG) return likely;
  const text = [...likely];
  const goesOn = (n: number): boolean => {
    const line = lines[n] as Line;
    if (!isPlain(line) || (elsewhere[n] as number) > 0) return false;
    return (odds[n] as number) > (prose[n] ? PROSE : SENTENCE);
  };
  for (let n = 1; n < lines.length; n++) if (text[n - 1] && prose[n - 1] && goesOn(n)) text[n] = true;
  for (let n = lines.length - 2; n >= 0; n--) if (text[n + 1] && prose[n + 1] && prose[n] && goesOn(n)) text[n] = true;
  return text;
}

/** “The investigation continues.” */
const isPlain = (line: Line): boolean => line.text.endsWith('.') && line.words >= 3 && line.signals === 0 && !line.linked && !line.dated;
