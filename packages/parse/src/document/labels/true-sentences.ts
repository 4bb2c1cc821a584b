/**
 * “The central bank declined to comment.”, “He shared a photo of the letter on Facebook.”: sentences of news with words that else only
 * furniture holds. The models have seen these words below so many texts that they give up a last paragraph for one of them.
 */
import type { Line } from './line.js';
import { type Signal, bitsOf, gives, signals } from './signals.js';

/** Who was asked and gave no answer. Source: own list, from the wording common to news agencies. */
const NO_ANSWER = new RegExp(String.raw`\b(?:${[
  String.raw`(?:declin|refus)(?:ed?|es|ing) (?:any |further |immediate )?(?:to )?comment`,
  'requests? (?:from [^.]{2,40} )?(?:for|seeking) (?:an? |any |further |immediate )?comments?',
  '(?:available|reached|contacted|asked) (?:immediately )?(?:for|to) (?:an? |any |further )?comment',
  String.raw`(?:would|could|did|does|do|will|has|have|had)(?: not|n['’]t) (?:immediately )?(?:publicly )?comment(?:ed)?`,
  String.raw`(?:neither|nobody|none|no one|no)\b[^.]{0,60} (?:would|could|had) comment(?:ed)?`,
].join('|')})\b`, 'i');

/** Words that both news and furniture use. */
const SHARED: ReadonlySet<Signal> = new Set(['comment', 'share', 'follow', 'picture', 'caption', 'account', 'cookie', 'stamp']);
const OF_SITE = bitsOf(...signals.filter((signal) => !SHARED.has(signal)));
/** “Comments are closed.”, “This video was removed.”: the site’s own line tells of its own things. */
const TELLS_OF_SITE = new RegExp(String.raw`^\W*(?:(?:the|this|these|all|your) )?(?:${[
  'comments?', 'videos?', 'photos?', 'pictures?', 'images?', 'newsletters?', 'accounts?', 'posted', 'published', 'updated',
].join('|')})\b`, 'i');
const SHORTEST = 4, LONGEST = 40; // words

/** Whether it is a sentence that tells what somebody did, and none to the reader or about the site. */
export function isTrueSentence(line: Line): boolean {
  if (!line.ends || line.words < SHORTEST || line.words > LONGEST || line.linked || gives(line, OF_SITE)) return false;
  if (NO_ANSWER.test(line.text)) return true;
  const tells = line.opensInPast || (line.pasts > 0 && OPENS_WITH_TIME.test(line.text));
  return /\.[’']?$/.test(line.text) && tells && line.function >= TELLING && !TELLS_OF_SITE.test(line.text);
}
/** “Five minutes later, the letter stood on his Instagram page.” */
const OPENS_WITH_TIME = /^(?:(?:on|in|by|at|after|before|since|during|within|last|that) [^,.]{2,40}|[^,.]{0,30}\b(?:later|earlier|before|after)), /i;
/** Share of function words that a sentence has, and a caption in the style of a title has not. */
const TELLING = 0.2;
