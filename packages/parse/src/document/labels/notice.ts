/** A notice of two or three sentences on a page full of furniture: the models have seen few, and expect an article to be long. */
import type { Line } from './line.js';
import type { Page } from './page.js';
import { isTrueSentence } from './true-sentences.js';

/** Words of the text that make it no notice. */
const LONG = 120;
/** Log-odds from which on a line of prose, and a short sentence, is text beside a notice’s; the same for what stands a little off. */
const PROSE = -3, SENTENCE = -5, OFF = -3;
/** Lines off the text, and words that a sentence there shares with it: stamps of time and links stand between. */
const APART = 4, SHARED = 1;

/** What is likely to be text, and in a notice the sentences that stand right beside it, without a word of furniture. */
export function withNotice({ lines, prose, elsewhere }: Page, odds: Float64Array, likely: readonly boolean[]): readonly boolean[] {
  const words = lines.reduce((sum, line, n) => sum + (likely[n] ? line.words : 0), 0);
  if (words >= LONG) return likely;
  const text = [...likely];
  const goesOn = (n: number): boolean => {
    const line = lines[n] as Line;
    if (!isNews(line) || (elsewhere[n] as number) > 0) return false;
    return (odds[n] as number) > (prose[n] ? PROSE : SENTENCE);
  };
  for (let n = 1; n < lines.length; n++) if (text[n - 1] && prose[n - 1] && goesOn(n)) text[n] = true;
  for (let n = lines.length - 2; n >= 0; n--) if (text[n + 1] && prose[n + 1] && prose[n] && goesOn(n)) text[n] = true;
  return withSentencesOff(lines, odds, elsewhere, text);
}

/** The same with sentences of news that a few other lines part from the text, and that speak of what it speaks of. */
function withSentencesOff(
  lines: readonly Line[], odds: Float64Array, elsewhere: Int32Array, text: readonly boolean[],
): readonly boolean[] {
  const told = new Set(lines.flatMap(({ content }, n) => (text[n] ? content : [])));
  return text.map((is, n) => {
    const line = lines[n] as Line;
    if (is || (odds[n] as number) <= OFF || elsewhere[n] !== 0 || !isNews(line) || line.pasts + line.auxiliaries === 0) return is;
    const isNear = text.slice(Math.max(0, n - APART), n + 1 + APART).includes(true);
    return isNear && line.content.filter((word) => told.has(word)).length >= SHARED;
  });
}

const isNews = (line: Line): boolean => isPlain(line) || isTrueSentence(line);

/** “The investigation continues.” */
const isPlain = (line: Line): boolean => line.text.endsWith('.') && line.words >= 3 && line.signals === 0 && !line.linked && !line.dated;
