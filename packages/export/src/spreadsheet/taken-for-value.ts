// Source of the words: our own judgement of what Excel, LibreOffice and Google Sheets turn into a number, date, time or
// truth value when they open a CSV, tried with LibreOffice by scripts/check-spreadsheets.mjs. The months of other
// languages are there because a spreadsheet guesses in the language of its user.
const DATE_WORDS = new Set(
  `january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
   monday tuesday wednesday thursday friday saturday sunday am pm a p t z h e bc ad usd eur gbp de del
   januar jänner jaenner februar märz maerz mai juni juli oktober dezember jän mär mrz okt dez
   janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre janv févr fevr avr juil déc
   enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic
   gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott
   janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev mai out
   januari februari maart mei augustus mrt`.split(/\s+/),
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
