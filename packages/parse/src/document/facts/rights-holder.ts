/** “© 2019 Harbour Beacon, Inc. All rights reserved.”: whose a page says that it is. */
import { legalForms } from '../../lexicon/company-words.js';

const YEARS = String.raw`(?:19|20)\d\d(?: ?[-–—](?: ?(?:19|20)\d\d)?)?[,.]?`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d'’&-]*(?:\.(?:com|org|net|co\.uk|in|com\.au)(?![\p{L}\d])|(?<=\b(?:St|Mt|Ft))\.)?`;
const CLAIM = new RegExp(
  String.raw`^.{0,16}?(?:©|\([Cc]\)|\b[Cc]opyright)(?: ?(?:©|\([Cc]\)|[Cc]opyright))?(?: ?${YEARS})?(?: ©)? ?(?:by |of )?(?<holder>(?:The )?${WORD}(?: (?:of (?:the )?|and |the |& )?${WORD}){0,5})(?<behind>.{0,40})`, 'u');
const RESERVED = /\b(?:19|20)\d\d\b|\brights reserved\b/i;
/** What goes on with words goes on with the name, unless it tells what sort of company that is: “Mashable, Inc., a Ziff Davis company”. */
const ENDS = /^(?:[\s]*$|[.,|;:*(-]|\s*(?:[-–—|•·(]|an? |unless|or its|all rights|and\/or)| ?(?:19|20)\d\d\b)/i;
const LONGEST = 300; // UTF-16 units

/** The holder without its legal form; null on a line that claims no right, or that goes on with the name. */
export function holderOf(text: string): string | null {
  if (text.length > LONGEST || !RESERVED.test(text)) return null;
  const { holder = '', behind = '' } = CLAIM.exec(text)?.groups ?? {};
  if (holder === '' || !ENDS.test(behind)) return null;
  const words = holder.split(' '), rights = words.findIndex((word, n) => word === 'All' && /^Rights?$/.test(words[n + 1] ?? ''));
  const own = rights < 0 ? words : words.slice(0, rights), last = own.findLastIndex((word) => !legalForms.has(word.toLowerCase()));
  return last < 0 ? null : own.slice(0, last + 1).join(' ');
}
