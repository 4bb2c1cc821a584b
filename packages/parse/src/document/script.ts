/** Which letters a text is written in: of letters that are not Latin one word is enough to know that it is not English. */

/** A script other than the Latin one. */
interface Script {
  readonly letters: RegExp;
  /** ISO 639-1 code of the language that is written in it; null where several are. */
  readonly language: string | null;
  /** Whether its words stand without spaces between them. */
  readonly unspaced: boolean;
}

const script = (letters: RegExp, language: string | null, unspaced = false): Script => ({ letters, language, unspaced });

/** Kana before Han: a Japanese text holds both. Source: Unicode, property Script. */
const SCRIPTS: readonly Script[] = [
  script(/\p{Script=Cyrillic}/gu, null),
  script(/\p{Script=Arabic}/gu, null),
  script(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', true),
  script(/\p{Script=Han}/gu, 'zh', true),
  script(/\p{Script=Hangul}/gu, 'ko'),
  script(/\p{Script=Devanagari}/gu, null),
  script(/\p{Script=Hebrew}/gu, 'he'),
  script(/\p{Script=Greek}/gu, 'el'),
  script(/\p{Script=Thai}/gu, 'th', true),
  script(/\p{Script=Bengali}/gu, 'bn'),
  script(/\p{Script=Tamil}/gu, 'ta'),
  script(/\p{Script=Telugu}/gu, 'te'),
  script(/\p{Script=Gujarati}/gu, 'gu'),
  script(/\p{Script=Kannada}/gu, 'kn'),
  script(/\p{Script=Malayalam}/gu, 'ml'),
  script(/\p{Script=Gurmukhi}/gu, 'pa'),
  script(/\p{Script=Sinhala}/gu, 'si'),
  script(/\p{Script=Georgian}/gu, 'ka'),
  script(/\p{Script=Armenian}/gu, 'hy'),
  script(/\p{Script=Ethiopic}/gu, null),
  script(/\p{Script=Lao}/gu, 'lo', true),
  script(/\p{Script=Khmer}/gu, 'km', true),
  script(/\p{Script=Myanmar}/gu, 'my', true),
];

const LATIN = /\p{Script=Latin}/gu;
/** A letter of any of them; most texts hold none. */
const FOREIGN = /[\u0370-\u1fff\u2d00-\u2dff\u3040-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** Share of kana from which a text of Han and kana is Japanese; a Chinese one may quote a word of it. */
const KANA = 0.1;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The script of most letters; null for the Latin one, and where there are no letters. “Шторм в порту” is Cyrillic. */
export function scriptOf(text: string): Script | null {
  if (!FOREIGN.test(text)) return null;
  const counts = SCRIPTS.map(({ letters }) => count(text, letters)), all = counts.reduce((sum, each) => sum + each, 0);
  if (all <= count(text, LATIN)) return null;
  const isKana = ({ language }: Script, n: number): boolean => language === 'ja' && (counts[n] as number) > KANA * all;
  return SCRIPTS.find(isKana) ?? SCRIPTS[counts.indexOf(Math.max(...counts))] ?? null;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Letters of other scripts that say as much as one character of those without spaces. */
const DENSER = 3;
/** UTF-16 units of a line that are looked at: a line of a million characters stays cheap. */
const LOOKED_AT = 2000;

/** How much a line says, in letters of a script with spaces: “风暴过后渡轮停运” weighs 24. Long lines are measured up to a limit. */
export function weightOf(text: string): number {
  const looked = text.slice(0, LOOKED_AT);
  return looked.length + (FOREIGN.test(looked) ? (DENSER - 1) * count(looked, UNSPACED) : 0);
}
