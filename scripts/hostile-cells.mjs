// Texts that a spreadsheet might take for a formula, a number, a date or nothing: picked by hand, and made up by the thousand.

/** Found to be trouble in some program, each of its own sort. */
export const HOSTILE = [
  // formulas, and what begins them
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1+1', '=HYPERLINK("http://localhost","x")', "=cmd|'/c calc'!A1",
  '-', '--', '=', '%',
  // numbers
  '12', '2,700', '1.5', '1,5', '1.000', '1e5', '007', '0x1F', '1 2/3', '12 000', '(12)', '٣', '10 %', '$5', '€ 40', '1 zł', "'12",
  // dates and times
  '3-4', '12/3', '2011-03', '2012', '18 December 2012', 'Dec 18', 'March 2011', 'Tuesday, March 6, 2012', '10:30 PM', '12 p',
  '3.12.', '12.3.2011', '5 mars 2012', '5. März 2012', '3 déc 2011', '1h30', 'lunes 1/2', '07. мая', '1 Şub', 'x/99', '31 59/Oct:59 07[',
  // truth values, errors, nulls
  'TRUE', 'false', 'WAHR', 'VRAI', 'ИСТИНА', '#N/A', 'null', 'NaN',
  // what breaks a line, a cell or a letter
  '"quoted"', 'a,b;c', 'two\nlines', 'end\r\n', 'nul\0here', '\ufeffmark', '\u202eturned', '😀 e\u0301 نعم', '_x0041_',
  'x'.repeat(40_000), '=' + 'y'.repeat(32_766),
];

const NUMBERS = '1 2 3 12 31 99 2012 1999 07 0 1000 40,000 1.5 3,14 ½ 1/2 ٣ １２ 10 23 59'.split(' ');
const MONTHS_AND_DAYS = `January Jan March Mar May mai Dez déc Dec Oct oct enero Mayo maj май мая يناير şubat Şub nov. juin 5月 września mei
  lip sty luty marts desember ocak out set ago dic févr. août märz İyun Mon Tuesday Di mardi lunes Pzt пн So dim.`.split(/\s+/);
const OTHERS = `at of the in people killed about AM PM am pm a.m. h Uhr E e D x EUR USD kr zł $ € £ ¥ % ‰ °C st th nd rd TRUE WAHR VRAI
  ИСТИНА NaN INF null N/A #REF! T Z UTC`.split(/\s+/);
const BETWEEN = [
  ' ', '', '-', '/', '.', ',', ':', ', ', '. ', ' / ', '\u00a0', "'", '’', '\u202f', '–', '−', '+', '(', ')', '[', ']', '&', '“',
];

/** As many texts of numbers, names of months and days, and signs: the same ones each time. */
export function madeUpTexts(count) {
  const below = randomNumbers();
  const pick = (list) => list[below(list.length)];
  const part = () => pick(pick([NUMBERS, NUMBERS, NUMBERS, MONTHS_AND_DAYS, OTHERS])) + pick(BETWEEN);
  const texts = Array.from({ length: count }, () => Array.from({ length: 1 + below(5) }, part).join('').trim());
  return texts.map((text) => text || '1');
}

/** Whole numbers below a limit, drawn by the generator mulberry32 from a fixed seed. */
function randomNumbers() {
  let state = 11;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), 1 | state);
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once;
    return ((twice ^ (twice >>> 14)) >>> 0) % limit;
  };
}
