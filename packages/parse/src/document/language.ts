/**
 * Which language a text is in. Other letters than Latin ones tell at once that it is not English; plain English is told by its commonest
 * words, all else by the library eld from its letters, and a short text by the commonest words of other languages too.
 */
import { eld } from 'eld/small';
import { COMMON_WORDS, COMMON_ELSEWHERE } from './common-words.js';
import { scriptOf, weightOf } from './script.js';

export interface Language {
  /** ISO 639-1; null where it cannot be told. */
  readonly code: string | null;
  /** Whether it is read as English, as a text is whose language cannot be told. */
  readonly isEnglish: boolean;
}

/** UTF-16 units that are enough to tell; eld reads no more. */
const SAMPLE = 1000;
/** Shorter texts in Latin letters are not told apart by letters for sure. */
const SHORTEST = 200;

/** English words that make up a sixth of any English text and are rare in texts of another language. Source: own list. */
const ENGLISH: ReadonlySet<string> = new Set([
  'the', 'of', 'and', 'that', 'with', 'from', 'by', 'was', 'were', 'this', 'which', 'his', 'their', 'they', 'has', 'had', 'been', 'said',
  'would',
]);
/** Share of them among the words from which a text is English. A text of two languages stays below it, and eld decides. */
const PLAINLY = 0.12;
/** Up to this share a whole page is in another language: its English article, if there is one, is not the most of it. */
const HARDLY = 0.03;

/** Different words of another language’s commonest from which a short text may be in it, and how many times the English ones they are. */
const TELLING = 3, TIMES = 4;

const UNKNOWN: Language = { code: null, isEnglish: true };

/** “Le bac s’est échoué lundi sur un banc de sable.” is in “fr”; “Ferry halted” cannot be told, and is read as English. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE).toLowerCase(), script = scriptOf(sample);
  if (script !== null) return { code: script.language ?? codeByLetters(sample), isEnglish: false };
  const words = wordsOf(sample);
  if (text.length < SHORTEST) return ofShort(sample, words);
  if (shareOfEnglish(words) > PLAINLY) return { code: 'en', isEnglish: true };
  const code = codeByLetters(sample);
  return code === null ? ofShort(sample, words) : { code, isEnglish: code === 'en' };
}

/** A line of a page. */
interface Spoken {
  readonly text: string;
}

/** The language of a whole page by its long lines, where it is surely not English; null for all others. */
export function foreignLanguageOf(lines: readonly Spoken[]): Language | null {
  const sample = sampleOf(lines);
  // words are asked first: they cost less than letters, and most lines are English
  if (scriptOf(sample) === null && shareOfEnglish(wordsOf(sample.toLowerCase())) > HARDLY) return null;
  const language = languageOf(sample);
  return language.isEnglish ? null : language;
}

/** Share of an English text’s long paragraphs, by weight, that are surely in another language and must be told of. */
const MUCH = 0.2;

/** The first of an English text’s paragraphs that are in another language, where they are much of it, and which; null where they are not. */
export function otherLanguageAmong(paragraphs: readonly string[]): { readonly code: string | null; readonly first: string } | null {
  const long = paragraphs.filter((text) => weightOf(text) >= LONG), all = long.reduce((sum, text) => sum + weightOf(text), 0);
  const foreign = long.flatMap((text) => {
    const language = foreignLanguageOf([{ text }]);
    return language === null ? [] : [{ text, code: language.code }];
  });
  const [first] = foreign, weight = foreign.reduce((sum, { text }) => sum + weightOf(text), 0);
  return first === undefined || weight < MUCH * all ? null : { code: first.code, first: first.text };
}

/** Weight from which a line is long, UTF-16 units of each that are looked at, and of all. */
const LONG = 60, OF_EACH = 200, OF_ALL = 4000;

/** The long lines of a page, or all where none is long, as far as they are looked at. */
function sampleOf(lines: readonly Spoken[]): string {
  const long = lines.filter(({ text }) => weightOf(text) >= LONG);
  let sample = '';
  for (const { text } of long.length > 0 ? long : lines) {
    sample += `${text.slice(0, OF_EACH)}\n`;
    if (sample.length > OF_ALL) break;
  }
  return sample;
}

function codeByLetters(sample: string): string | null {
  const found = eld.detect(sample);
  return found.language !== '' && found.isReliable() ? found.language : null;
}

/** A short text in Latin letters: letters and words must say the same, for an English text must not lose its quotes. */
function ofShort(sample: string, words: readonly string[]): Language {
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const isIn = (common: ReadonlySet<string>): boolean => {
    const telling = new Set(words.filter((word) => common.has(word))).size;
    return telling >= TELLING && telling >= TIMES * english;
  };
  // most texts hold too few words of all other languages together, and their letters need not be asked
  if (!isIn(COMMON_ELSEWHERE)) return UNKNOWN;
  const code = eld.detect(sample).language, common = COMMON_WORDS.get(code);
  return common !== undefined && isIn(common) ? { code, isEnglish: false } : UNKNOWN;
}

const wordsOf = (sample: string): readonly string[] => sample.match(/[\p{L}\p{M}]+/gu) ?? [];

const shareOfEnglish = (words: readonly string[]): number => words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
