/** Which language an article is in: plain English by its commonest words, all else told by the library eld from its letters. */
import { eld } from 'eld/small';
import { factOf } from '../language/remember.js';
import type { Reading } from '../language/reading.js';

/** UTF-16 units that are enough to tell; eld reads no more. */
const SAMPLE = 1000;
/** Shorter texts are not told apart for sure. */
const SHORTEST = 200;

/** English words that make up a sixth of any English text and are rare in texts of another language. Source: own list. */
const ENGLISH: ReadonlySet<string> = new Set([
  'the', 'of', 'and', 'that', 'with', 'from', 'by', 'was', 'were', 'this', 'which', 'his', 'their', 'they', 'has', 'had', 'been', 'said',
  'would',
]);
const isEnglish = factOf(({ lower }) => ENGLISH.has(lower));
/** Share of them among the words from which a text is English. A text of two languages stays below it, and eld decides. */
const PLAINLY = 0.12;

/** ISO 639-1 code, or null where the text is too short to tell. */
export function languageOf(reading: Reading): string | null {
  const { text } = reading;
  if (text.length < SHORTEST) return null;
  if (isPlainEnglish(reading)) return 'en';
  const found = eld.detect(text.slice(0, SAMPLE).toLowerCase());
  return found.language !== '' && found.isReliable() ? found.language : null;
}

function isPlainEnglish({ parts }: Reading): boolean {
  let words = 0, english = 0;
  for (const { tokens } of parts)
    for (const token of tokens) {
      if (token.start >= SAMPLE) break;
      if (token.kind !== 'word') continue;
      words++;
      if (isEnglish(token)) english++;
    }
  return english > words * PLAINLY;
}
