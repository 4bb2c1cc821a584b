/** Which language an article is in, told by the library eld from its letters. */
import { eld } from 'eld/small';

/** Characters that are enough to tell. */
const SAMPLE = 3000;
/** Shorter texts are not told apart for sure. */
const SHORTEST = 200;

/** ISO 639-1 code, or null where the text is too short to tell. */
export function languageOf(text: string): string | null {
  if (text.length < SHORTEST) return null;
  const found = eld.detect(text.slice(0, SAMPLE).toLowerCase());
  return found.language !== '' && found.isReliable() ? found.language : null;
}
