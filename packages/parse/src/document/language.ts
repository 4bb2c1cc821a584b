/** Which language an article is in: plain English by its commonest words, all else told by the library eld from its letters. */
import { eld } from 'eld/small';
import { tokenise } from '../language/tokens.js';

/** Characters that are enough to tell; eld reads no more. */
const SAMPLE = 1000;
/** Shorter texts are not told apart for sure. */
const SHORTEST = 200;

/** English words that make up a sixth of any English text and are rare in texts of another language. Source: own list. */
const ENGLISH: ReadonlySet<string> = new Set(['the', 'of', 'and', 'that', 'with', 'from', 'by', 'was', 'were', 'this', 'which', 'his', 'their', 'they',
  'has', 'had', 'been', 'said', 'would']);
/** Share of them among the words from which a text is English. A text of two languages stays below it, and eld decides. */
const PLAINLY = 0.12;

/** ISO 639-1 code, or null where the text is too short to tell. */
export function languageOf(text: string): string | null {
  if (text.length < SHORTEST) return null;
  if (isPlainEnglish(text)) return 'en';
  const found = eld.detect(text.slice(0, SAMPLE).toLowerCase());
  return found.language !== '' && found.isReliable() ? found.language : null;
}

function isPlainEnglish(text: string): boolean {
  let words = 0, english = 0;
  for (const token of tokenise(text, 0, Math.min(text.length, SAMPLE))) {
    if (token.kind !== 'word') continue;
    words++;
    if (ENGLISH.has(token.lower)) english++;
  }
  return english > words * PLAINLY;
}
