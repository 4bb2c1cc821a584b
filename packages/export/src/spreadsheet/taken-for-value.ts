// Source of the words: our own judgement of what Excel, LibreOffice and Google Sheets turn into a number, date, time or
// truth value when they open a CSV, tried with LibreOffice by scripts/check-spreadsheets.mjs. Those of other languages
// are there because a spreadsheet guesses in the language of its user; here only such as are written in plain letters.
const VALUE_WORDS = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  am pm a p t z h e x bc ad st nd rd th usd eur gbp kr inf

  januar februar mai juni juli oktober dezember okt dez jaenner maerz mrz
  montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi fr sa
  janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre janv fevr avr juil
  lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim de del
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic
  lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott
  domenica sabato gio
  janeiro fevereiro maio junho julho setembro outubro novembro dezembro fev out segunda quarta quinta sexta feira seg qua qui
  januari februari maart mei augustus mrt maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  maj augusti marts desember des mandag tisdag tirsdag onsdag torsdag fredag
  luty marzec maja stycznia lutego marca kwietnia czerwca czerwiec lipca lipiec sierpnia listopad listopada grudnia
  sty lut kwi cze lip sie wrz lis gru i ii iii iv v vi vii viii ix xi xii
  ocak mart nisan mayis haziran temmuz agustos ekim oca nis haz tem eyl eki kas ara`);

const TRUTH_WORDS = words(`
  true false wahr falsch vrai faux verdadero falso vero verdadeiro waar onwaar sant falskt sand falsk usann prawda
  истина ложь doğru yanlış fałsz`);

const DIGIT = /\p{Nd}/u;
const DIGITS_SIGNS_WORDS = /^[\p{Nd}\p{L}\p{M}\p{Sc}\s.,:;/\\'’()[\]%‰+\-−–*#]+$/u;
const WORD = /[\p{L}\p{M}]+/gu;
const PLAIN = /^[A-Za-z]+$/;
const ERROR = /^\s*#/;

/**
 * Whether a spreadsheet might take this text for something else than text: “12”, “2011-03”, “18 December 2012”, “1e5”,
 * “TRUE”, “#N/A”. It rather says yes too often: the price is an apostrophe that can be seen. Beside a digit, a word in
 * other letters than plain ones might be a month in some language, and none in English.
 */
export function takenForValue(text: string): boolean {
  if (ERROR.test(text) || TRUTH_WORDS.has(text.trim().toLowerCase())) return true;
  if (!DIGIT.test(text) || !DIGITS_SIGNS_WORDS.test(text)) return false;
  return (text.match(WORD) ?? []).every((word) => !PLAIN.test(word) || VALUE_WORDS.has(word.toLowerCase()));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
