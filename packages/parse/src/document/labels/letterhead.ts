/** “The Orsa Observatory for Human Rights”: an institution’s name above its text is no headline, though it is set like one. */
import { wordSet } from '../../lexicon/word-list.js';
import type { Line } from './line.js';

/** What institutions call themselves. Source: own list. */
const INSTITUTIONS = wordSet(`observatory office ministry department embassy council command commission committee headquarters agency
  nations organization organisation bureau directorate authority centre center network mission secretariat institute federation league union`);
/** Small words of such names. */
const SMALL = wordSet('of for the and on in to at de des');
/** Words that end like a verb of a title and stand in such names. Source: own list. */
const PLURALS = wordSet(`affairs rights nations forces services states operations statistics refugees emirates relations prisons prisoners
  reporters journalists physicians borders violations sciences studies sports arts resources works communications united`);

const LONGEST = 12; // words

/** Whether the line holds nothing but an institution’s name: no word but small ones in small letters, and none that may be a verb. */
export function isLetterhead({ text, words, ends, quoted, reports }: Line): boolean {
  if (words < 3 || words > LONGEST || ends || quoted || reports || /[\d:;?!|]/.test(text)) return false;
  const all = text.match(/[\p{L}’'-]+/gu) ?? [], lower = all.map((word) => word.toLowerCase());
  if (!lower.some((word) => INSTITUTIONS.has(word)) || !lower.some((word) => word === 'of' || word === 'for')) return false;
  return all.every((word, n) => SMALL.has(lower[n] as string) || (/^\p{Lu}/u.test(word) && !mayBeVerb(lower[n] as string)));
}

const mayBeVerb = (word: string): boolean => /(?:s|ed)$/.test(word) && !PLURALS.has(word);

/** “View this email in your browser”, “Your weekly letter from the coast”: what stands above a newsletter. Source: own list. */
const NEWSLETTER = new RegExp(String.raw`${[
  String.raw`\b(?:view|read|open)\b.{0,30}\b(?:in (?:your |a |the )?browser|online)\b`,
  String.raw`\b(?:trouble|problems) (?:viewing|reading)\b`,
  String.raw`^(?:your|our|the|a) (?:daily|weekly|monthly) (?:letter|newsletter|briefing|digest|dispatch|roundup|update)\b`,
].join('|')}`, 'i');
const LONGEST_MOTTO = 12; // words
export const opensNewsletter = ({ text, words }: Line): boolean => words <= LONGEST_MOTTO && NEWSLETTER.test(text);
