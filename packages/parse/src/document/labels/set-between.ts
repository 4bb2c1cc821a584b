/**
 * What a site’s program sets between two paragraphs, once on the page: code that should not be seen, what players and embedded posts say
 * where they do not run, buttons of pictures, calls to subscribe and to write in. Between sentences the models take it for text.
 */
import type { Line } from './line.js';

/** “googletag.cmd.push(function() {…});”, “[adrotate banner="3"]”, “<!-- ad -->”, “{{#if sponsored}}”. Source: own list. */
const CODE = new RegExp(`^(?:${[
  String.raw`\(?[\w.$]{2,40} ?= ?window\.`, String.raw`var [\w$]{1,40} ?=`, String.raw`[\w$]{1,40}(?:\.[\w$]{1,40}){1,4}\(.*\);?$`,
  String.raw`.{0,40}\bpagematch: ?\d`, String.raw`\[/?(?:embed|adrotate|caption|gallery|video|audio|youtube|ad|alert|textmarker)\b[^\]]*\]`, '<!--', String.raw`\{\{.*\}\}$`,
].join('|')})|window\\.[\\w$]{1,40} ?\\|\\|`, 'i');

/** Whole lines of players, pictures and embedded posts. Source: own list, from the wording common to news sites. */
const OF_PLAYER = new RegExp(String.raw`^\W*(?:${[
  String.raw`(?:toggle|hide|show|view) captions?`, String.raw`(?:loading|buffering)(?: (?:video|content))?(?:,? please wait)?`, String.raw`skip (?:in )?\d+`,
  String.raw`slideshow(?: \(\d+ (?:images?|photos?|pictures?)\))?`, 'show more', 'top videos', 'promoted', 'i agree', 'accept(?: all)?(?: cookies)?', 'got it',
  '(?:sponsored|paid partner|promoted) content', String.raw`getting your [\p{L} ]{1,30} player ready`,
  String.raw`(?:listen to|play) this (?:article|story)(?: \d+ min(?:ute)?s?)?`, String.raw`allow [\p{L}]{1,20} content\W?`,
  String.raw`(?:end of |skip )(?:twitter|x|facebook|instagram|youtube|tiktok) (?:post|content|video)\b.{0,60}`,
  String.raw`embedded content from \p{L}{1,20}`, String.raw`\d+ seconds of \d+ .{0,40}\bvolume ?\d+ ?%?`,
  String.raw`(?:list )?\d+ of \d+(?: items)?`, String.raw`list of \d+ items`, 'end of list',
].join('|')})\W*$`, 'iu');

/** “Please enable JavaScript to view this video.”, “Your browser does not support the audio element.”. Source: own list. */
const DOES_NOT_RUN = new RegExp(String.raw`\b(?:${[
  String.raw`enable java ?script`, String.raw`your browser (?:does not|doesn['’]t) support`,
  String.raw`(?:this|the) video is (?:not|un)\w* ?available`,
  String.raw`unable to load (?:this|the) \p{L}+`, String.raw`(?:this|the) (?:video|content|page) (?:requires|needs) java ?script`,
].join('|')})`, 'iu');

/** A call to the reader that opens with the deed wanted, or asks whether he has something to tell. Source: own list. */
const CALLS = new RegExp(String.raw`^\W*(?:${[
  String.raw`(?:sign up|subscribe)\b.{0,40}\b(?:to|for) (?:our|the|my) (?:[\p{L}-]+ ){0,3}(?:newsletters?|alerts|e-?mails|channel|podcast)\b`,
  String.raw`download (?:our|the) (?:[\p{L}'’-]+ ){0,6}app\b`, String.raw`text ad: `, 'good journalism costs\\b',
  String.raw`support (?:[\p{L}'’-]+ ){1,5}journalism\b`, 'already (?:a (?:subscriber|member)\\b|subscribed\\?)', 'be the first to (?:comment|reply|review)\\b',
  String.raw`there['’]s never been a more important time to (?:support|subscribe)\b`,
  String.raw`click the (?:alert|bell) icon\b`, 'not a (?:subscriber|member) yet\\b',
  String.raw`(?:got|have|do you have) an? (?:news )?(?:story|tip)\b.{0,30}\b(?:call|e-?mail|contact|write|\?)`,
  String.raw`have you been affected by (?:this|these|the issues)\b`, String.raw`do you know more about this\b`,
  String.raw`you(?:['’]ve| have) (?:read|used) \d+ of \d+ (?:free )?articles`,
  String.raw`click here to (?:read|watch|listen|see|subscribe|download)\b`,
].join('|')})`, 'iu');
const LONGEST_CALL = 30; // words

/** “This page was last edited on …”, “This entry was posted in …”: of the copy, not of the news. */
const OF_COPY =
  /^\W*(?:this page was last (?:edited|modified|updated)\b|this (?:article|story|page|blog) is no longer being updated\b|this entry was (?:posted|filed)\b|cite this (?:article|page)\b|\d+ responses? to [“"‘'])/i;

const isSaid = (line: Line): boolean => line.quoted || line.reports;

/** Whether it is code that a page shows by mistake. */
export const isCode = ({ text }: Line): boolean => CODE.test(text.slice(0, LOOKED_AT));
const LOOKED_AT = 200; // UTF-16 units

/** Whether a player, a picture or an embedded post says it. */
export const isOfPlayer = (line: Line): boolean =>
  line.words <= LONGEST_NOTICE && !isSaid(line) && (OF_PLAYER.test(line.text) || DOES_NOT_RUN.test(line.text));
const LONGEST_NOTICE = 20; // words

/** Whether it calls upon the reader to subscribe, to download or to write in, or tells of this copy of the text. */
export const callsReader = (line: Line): boolean =>
  line.words <= LONGEST_CALL && ((!line.reports && CALLS.test(line.text)) || OF_COPY.test(line.text));
