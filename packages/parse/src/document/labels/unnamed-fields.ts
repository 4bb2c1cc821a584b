/** The head of an export that names none of its fields: “388 words”, “14 November 2008”, “The Straits Examiner”, “STREX”, “English”. */
import { isDateAlone } from './date-line.js';
import type { Field } from './fields.js';

/** Such a head begins within so many lines; between the paper and its code stand its edition and page. */
const TOP = 15, UP_TO_CODE = 4; // lines
const COUNT = /^\d{1,3}(?:,\d{3})? words$/, TIME = /^\d{1,2}:\d\d(?: ?[AP]M)?$/, CODE = /^[A-Z][A-Z\d]{2,7}$/;
/** What stands below the code. */
const CLOSING = /^(?:English$|(?:©|\(c\)|copyright\b))/i;
const NONE: ReadonlyMap<number, Field> = new Map();

type Texts = readonly { readonly text: string }[];

/** The lines of such a head and what each tells; none where the day, the paper and its code do not follow the count of words. */
export function unnamedFields(lines: Texts): ReadonlyMap<number, Field> {
  const textAt = (n: number): string => lines[n]?.text ?? '';
  const count = lines.slice(0, TOP).findIndex(({ text }, n) => COUNT.test(text) && isDateAlone(textAt(n + 1)));
  if (count < 0) return NONE;
  const paper = count + (TIME.test(textAt(count + 2)) ? 3 : 2), code = lines.slice(paper + 1, paper + 1 + UP_TO_CODE).findIndex(isCode);
  if (code < 0) return NONE;
  let last = paper + 1 + code;
  while (CLOSING.test(textAt(last + 1))) last++;
  const fields = new Map<number, Field>();
  for (let n = count; n <= last; n++) fields.set(n, n === count + 1 ? 'day' : n === paper ? 'publisher' : 'other');
  return fields;
}

const isCode = ({ text }: { readonly text: string }): boolean => CODE.test(text);
