/** “Q: How many wells are dry?”, “A: Two of three.”: an interview that its page sets so, however short its turns. */
import type { Line } from './line.js';

const QUESTION = /^Q[:.] /, ANSWER = /^A[:.] /;

/** What is likely to be text, with all turns that stand beside one that is. */
export function withTurns(lines: readonly Line[], likely: readonly boolean[]): readonly boolean[] {
  const isTurn = lines.map(({ text }) => QUESTION.test(text) || ANSWER.test(text)), text = [...likely];
  const goesOn = (n: number, beside: number): void => {
    if (isTurn[n] && isTurn[beside] && text[beside]) text[n] = true;
  };
  for (let n = 1; n < text.length; n++) goesOn(n, n - 1);
  for (let n = text.length - 2; n >= 0; n--) goesOn(n, n + 1);
  return text;
}
