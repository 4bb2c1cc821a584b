// Source of the words: our own judgement of what Excel, LibreOffice and Google Sheets turn into a number, date, time or
// truth value when they open a CSV in English, tried with LibreOffice by scripts/check-spreadsheets.mjs.
const DATE_WORDS = new Set(
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday am pm a p t z e bc ad usd eur gbp'.split(' '),
);

const DIGIT = /\p{Nd}/u;
const DIGITS_SIGNS_WORDS = /^[\p{Nd}\p{L}\p{Sc}\s.,:;/\\'’()%‰+\-−–*#]+$/u;
const WORD = /\p{L}+/gu;
const TRUTH_OR_ERROR = /^\s*(true|false|#.*)\s*$/i;

/**
 * Whether a spreadsheet might take this text for something else than text: “12”, “2011-03”, “18 December 2012”, “1e5”,
 * “TRUE”, “#N/A”. It rather says yes too often: the price is an apostrophe that can be seen.
 */
export function takenForValue(text: string): boolean {
  if (TRUTH_OR_ERROR.test(text)) return true;
  if (!DIGIT.test(text) || !DIGITS_SIGNS_WORDS.test(text)) return false;
  return (text.match(WORD) ?? []).every((word) => DATE_WORDS.has(word.toLowerCase()));
}
