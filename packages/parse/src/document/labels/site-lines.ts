/** Lines that a site sets among the paragraphs of a text: appeals, terms, calls to share and to read on. They read like prose. */
import { wordSet } from '../../lexicon/word-list.js';
import type { Line } from './line.js';
import type { Page } from './page.js';
import { READER, gives } from './signals.js';
import { pleads } from './since.js';

const LONGEST = 60; // words
const isSaid = (line: Line): boolean => line.quoted || line.reports;

/** Words of buttons by which a page is passed on. Source: own list, from the buttons common to news sites. */
const BUTTON_WORDS = wordSet(`share tweet pin email mail print copy save send link on to via this it by in with and a the friend page story
  article post facebook twitter pinterest whatsapp linkedin reddit telegram messenger sms flipboard x`);
const OPENS_BUTTON = /^(?:share|tweet|pin|e-?mail|print|copy|save|send)\b/i, LONGEST_LABEL = 6; // words

/** “Share on Pinterest”, “Email this link” (of 325 such lines beside the development pages’ articles none is body). */
const isShareButton = ({ text, words, ends }: Line): boolean =>
  words <= LONGEST_LABEL && (!ends || text.endsWith('!')) && OPENS_BUTTON.test(text)
  && (text.toLowerCase().replace('e-mail', 'email').match(/\p{L}+/gu) ?? []).every((word) => BUTTON_WORDS.has(word));

/** “Share or comment on this article: Ferry sinks” */
export const asksToShare = (line: Line): boolean =>
  isShareButton(line) || /^share (?:or comment on )?this (?:article|story|post)\b/i.test(line.text);

const SPAN = '(?:s|secs?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?)';
/**
 * “14 min ago”, “1 minute read”, “29 posts”, “[2] https://…”, “Sort by latest”, “Beta 2 - Powered by translation”, “Updated at 4.55am BST”,
 * “More by this author”, “Like this:”. Source: own list.
 */
const COUNTER = new RegExp(String.raw`^(?:${[
  String.raw`(?:\d+ ?${SPAN} ?)+ago`, String.raw`(?:reading time:? ?)?\d+[ -]min(?:ute)?s?(?: read(?:ing)?(?: time)?)?\.?`,
  String.raw`\d+ (?:posts|comments|replies|shares|views|photos|images|likes|followers)`, 'sort by [a-z]+', 'more (?:by|from) this (?:author|writer|reporter)', 'like this:', 'attachments?', String.raw`jump to comments(?: \(\d+\))?`,
  String.raw`(?:download|view|open) (?:the |this )?(?:full )?(?:report |document |map )?\(?pdf\)?.{0,30}`,
  String.raw`updated at \d{1,2}[.:]\d\d ?(?:[ap]m)?(?: [a-z]{3,4})?`,
  String.raw`(?:proudly |comments |beta [\w.]{1,8} [–—|-] )?powered by [\w .-]{1,40}`,
  String.raw`(?:\[\d{1,3}\]|\d{1,3}\.)? ?(?:https?://|www\.)\S+`,
].join('|')})$`, 'i');
const LONGEST_COUNTER = 400; // UTF-16 units
/** A line that counts, stamps or links (of 134 such lines within or beside the development pages’ articles none is body). */
export const countsOrLinks = ({ text }: Line): boolean => text.length <= LONGEST_COUNTER && COUNTER.test(text);

/** “Divers recover third body - 13.05”: an event in a live blog’s list, with its time. */
export const listsEvent = ({ text }: Line): boolean => / [–—-] \d{1,2}[.:]\d\d$/.test(text.slice(-12));

/** “Join our Facebook page”, “Upgrade now for just $5”, “Unlock this article for a month.” */
const JOINS = new RegExp(String.raw`\b(?:${[
  String.raw`(?:join|follow|like|find) (?:us|our)\b.{0,40}\b(?:facebook|twitter|telegram|whatsapp|instagram|youtube)`,
  String.raw`(?:join|subscribe|upgrade|sign up)\b.{0,60} for (?:just|only|as little as) [$£€]\d`,
  String.raw`thanks? (?:you )?for reading\b.{0,60}\bsubscribe`, String.raw`subscribe (?:for free|now|today|here)\b`,
  String.raw`^(?:join|follow|subscribe to) (?:[\w'’-]+ ){1,4}(?:telegram|whatsapp|youtube|facebook|twitter|instagram)\b.{0,12}\b(?:channel|group|page|community)\b.{0,20}$`,
  String.raw`^unlock (?:this|the|all|our|unlimited|full)\b.{0,80}\b(?:months?|weeks?|years?|access|subscription|[$£€]\d)`,
].join('|')})`, 'i');
const LONGEST_CALL = 30; // words
export const asksToJoin = (line: Line): boolean => line.words <= LONGEST_CALL && !line.quoted && JOINS.test(line.text);

/** “By signing up you agree to our terms”, “We may earn a commission”, “The views expressed are the author’s own”. Source: own list. */
const TERMS = new RegExp(String.raw`\b(?:${[
  String.raw`by (?:signing|subscribing|submitting|clicking|using|continuing|registering|entering)\b[^.]{1,80}\byou agree`,
  String.raw`you(?:['’]re| are)? (?:agreeing|accept|consent) to (?:our|the|these) (?:terms|privacy|use)`,
  String.raw`we (?:(?:may|might|can) )?(?:earn|receive) (?:an? )?(?:small )?(?:affiliate )?(?:commissions?|compensation)`,
  'use of this site constitutes', 'material on this site may not', 'unauthori[sz]ed (?:use|reproduction) is prohibited',
  String.raw`(?:materials?|content|articles?)\b[^.]{0,90} may not be (?:\w+, )?(?:reproduced|published|broadcast|reprinted|copied)`,
  String.raw`(?:views|opinions)(?: and opinions)? expressed\b[^.]{0,90} (?:own|author|authors|writers?|contributors?)`,
].join('|')})\b`, 'i');
export const tellsTerms = (line: Line): boolean => line.words <= LONGEST && !isSaid(line) && TERMS.test(line.text);

/** “Get the latest updates from the region along with top headlines”, “Track Latest News Live” */
const PRAISE = new RegExp(String.raw`^(?:${['get', 'track', 'catch', 'follow', 'check out'].join('|')})${
  String.raw` (?:all )?(?:the )?(?:current|latest|live|breaking|top)\b.*\b(?:news|updates|headlines|stories)\b`}`, 'i');
export const praisesSite = (line: Line): boolean => line.words <= LONGEST && !isSaid(line) && PRAISE.test(line.text);

/** “We ask readers like you to support our independent journalism”, “for as little as £1”. Source: own list. */
const PAPER = new RegExp(String.raw`\b(?:${[
  String.raw`our (?:[\p{L}-]+,? ){0,2}(?:journalism|newsroom|reporting|journalists)`, '(?:independent|good) (?:journalism|reporting)', 'support independent media',
  String.raw`become a (?:[\p{L}-]+ )?(?:member|subscriber)\b(?! of\b)`,
  'readers,? like you', 'reader-supported', '(?:for|from) as little as', String.raw`you['’]ve read \d+ articles`,
  String.raw`ad[- ]?block(?:er|ers|ing)?`, String.raw`buy (?:us|me) a (?:coffee|beer)\b`, String.raw`if you (?:like|value|enjoy|appreciate) (?:our|my|this) (?:work|site|blog)\b`,
].join('|')})`, 'iu');
export const asksForPaper = (line: Line): boolean => gives(line, READER) && namesPaper(line);
const namesPaper = (line: Line): boolean => line.words <= LONGEST && !isSaid(line) && PAPER.test(line.text);

/** “Support The Weekly”, “Support The Weekly from as little as £1.”, “Thank you for your support.” beside such a line. */
const BUTTON = /^(?:support|donate|contribute|subscribe|join|thank you for your support)\b/i;
const LONGEST_BUTTON = 16; // words

/** A speech to the people is longer. */
const LONGEST_PLEA = 80; // words
const isPlea = (line: Line): boolean => line.words <= LONGEST_PLEA && pleads(line);

/**
 * A button beside an appeal; what “we” and “you” do between two lines that ask for support, or of which one does and the other is the
 * site’s own: a plight told.
 */
export function isWithinAppeal({ lines, elsewhere }: Page, n: number): boolean {
  const line = lines[n] as Line, around = [n - 1, n + 1].filter((m) => lines[m] !== undefined);
  const asking = around.filter((m) => isPlea(lines[m] as Line) || namesPaper(lines[m] as Line));
  if (asking.length === 0 || isSaid(line) || line.words > LONGEST_PLEA) return false;
  if (line.words <= LONGEST_BUTTON && BUTTON.test(line.text)) return true;
  return gives(line, READER) && [n - 1, n + 1].every((m) => asking.includes(m) || (elsewhere[m] ?? 0) > 0);
}
