/** Where the article ends: at its last word, before readers’ comments, before what asks the reader for something. */
import { tellsOfWriter } from './authors.js';
import { documentsOn } from './documents.js';
import { introduces } from './introductions.js';
import type { Line } from './line.js';
import { opensLinks } from './link-headings.js';
import type { Page } from './page.js';
import { postsOn } from './posts.js';
import { READER, bitsOf, gives } from './signals.js';
import { pleads } from './since.js';
import { asksForPaper } from './site-lines.js';
import { beforeStrangers } from './strangers.js';

/** “ENDS”, “###”, “- 30 -”, “NNNN”: a press release’s and a wire’s last word; notes to editors and addresses follow. */
const LAST_WORD = /^(?:#{3}|# # #|\W*ENDS\W*|[-–—]+ ?(?:ends?|END|30) ?[-–—]+|NNNN)$/;
export const isLastWord = ({ text }: Line): boolean => LAST_WORD.test(text);

/** “12 comments”, “Leave a comment”. The bare word is often a link to them, above the text. */
const COMMENTS = /^(?:(?:\d+|no) (?:comments?|replies|responses)(?: yet)?|(?:leave|post|add|write) a (?:comment|reply))\W*$/i;
/** “Anonymous said...”, “tidewatcher said…”: who posted what stands below; not “And then he said…”. */
const SAID = /^(?!(?:[Ii]|[Hh]e|[Ss]he|[Ww]e|[Tt]hey|[Ii]t|[Ww]ho|[Aa]s|[Aa]nd)\b)(?:[\w.-]{2,30}|\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’-]{1,20}) said ?(?:\.\.\.|…)$/u;
/** “3 thoughts on “Ferry sinks off Orsa””, “2 responses to “Ferry sinks off Orsa”” */
const COMMENTS_ON = /^(?:\d+|one) (?:thoughts?|responses?|comments?|replies|reply) (?:on|to) [“"‘'«]/i, LONGEST_COMMENTS_ON = 24; // words
const TEXT_ABOVE = 60; // words of prose

/** “Notes to editors:”, “Media contacts”, “For more information, please contact:” (of 39 lines of prose below such none is body). */
const NOTES = new RegExp(String.raw`^(?:${[
  'notes? (?:to|for) (?:the )?editors?', '(?:media |press )?contacts?', 'media (?:e|i)nquiries', 'press office', 'about the authors?',
  String.raw`for (?:more|further) (?:information|details)\b[^.]*`,
].join('|')})\W*$`, 'i');
const LONGEST_HEADING = 8; // words
/** No menu calls a section so: a short statement is enough above it. */
const EDITORS = /^notes? (?:to|for) (?:the )?editors?\W*$/i, NOTICE_ABOVE = 20; // words of prose
/** “For further information, please contact: Ada Renn, renn@harbour.example, tel. +999 20 555 014” */
const CONTACT = /^for (?:(?:more|further|additional) (?:information|details)|(?:media|press) (?:e|i)nquiries)\b.{0,40}\bcontact\b/i;
const PHONE = /\d[\d ()-]{5,}\d/, LONGEST_CONTACT = 60; // words
/** “For more Rights Monitor reporting on Veland, please visit:” */
const MORE_AT = /^(?:for more|to learn more about)\b[^.]{0,90}\b(?:visit|see|go to|click on)(?::|:? (?:https?:\/\/|www\.)\S+)$/i, LONGEST_MORE_AT = 18; // words

/** “Sources”, “External links”: what the text stands on is listed below it. Source: own list. */
const LISTS = /^(?:our |selected )?(?:sources|references|external links|works cited|further reading|bibliography)\W*$/i;

/** “Copyright 2014 Harbour Radio. All rights reserved.”: what stands below is terms and other stories. */
const RIGHTS = /^\W*(?:©|\(c\)|copyright\b)[^.]{0,80}(?:\.\s*)?all rights reserved\b/i;

/** The line at which the text is said to end or readers’ comments begin, or the page ends. */
export function endOfText({ lines, prose }: Page, isBody: readonly boolean[]): number {
  const posts = postsOn(lines), [, second = lines.length] = documentsOn(lines), last = isBody.lastIndexOf(true);
  let words = 0;
  const at = lines.findIndex((line, n) => {
    words += isBody[n] && prose[n] ? line.words : 0;
    if (words > TEXT_ABOVE && (opensNotesOrComments(line) || posts.has(n))) return true;
    if (words > NOTICE_ABOVE && (EDITORS.test(line.text) || RIGHTS.test(line.text))) return true;
    if (words > TEXT_ABOVE && last <= n + LONGEST_APPEAL && opensAppeal(lines, n)) return true;
    return words > 0 && (isLastWord(line) || opensPortrait(line, lines[n + 1]));
  });
  return Math.min(second, at < 0 ? lines.length : at);
}

/** “A message from the Harbour Times:”, “Dear readers,” */
const TO_READERS = /^\W*(?:an? (?:\w+ )?(?:message|note|letter|word|appeal) (?:from|by) .{2,60}|dear (?:readers?|friends?|supporters?|subscribers?)\W*)$/i;
const LONGEST_APPEAL = 12; // lines

/** A letter to the readers, with a line close below that asks them for support: an open letter in the news asks others. */
const opensAppeal = (lines: readonly Line[], n: number): boolean =>
  (lines[n] as Line).words <= LONGEST_HEADING && TO_READERS.test((lines[n] as Line).text)
  && lines.slice(n + 1, n + 1 + LONGEST_APPEAL).some((line) => pleads(line) || asksForPaper(line));

const ABOUT = /^About (?:the )?(\p{Lu}[\p{L}\d&'’-]*)/u;

/** “About Orsa Bridges”, and below it what Orsa Bridges is: whoever sent a press release tells of himself. */
const opensPortrait = (line: Line, below: Line | undefined): boolean =>
  line.words <= LONGEST_HEADING && !line.ends && below?.text.includes(ABOUT.exec(line.text)?.[1] ?? '\n') === true;

const opensNotesOrComments = (line: Line): boolean =>
  (line.words <= 5 && (COMMENTS.test(line.text) || SAID.test(line.text) || LISTS.test(line.text)))
    || (line.words <= LONGEST_HEADING && NOTES.test(line.text))
  || (line.words <= LONGEST_CONTACT && CONTACT.test(line.text) && (line.linked || PHONE.test(line.text)))
  || (line.words <= LONGEST_MORE_AT && MORE_AT.test(line.text)) || (line.words <= LONGEST_COMMENTS_ON && COMMENTS_ON.test(line.text));

/**
 * The line behind the article’s last one. Lines at the end of the text that ask the reader are the site’s, and so is what stands
 * between them and a heading of furniture close above (“Read more”, a plight told, “we need your help”); a heading that opens nothing
 * of the article’s, what is told of its author or of this copy of it, and a name or a label left alone below it are none of it.
 */
export function endOfArticle({ lines }: Page, isBody: readonly boolean[]): number {
  let end = Math.min(beforeLinks(lines, isBody), beforeStrangers(lines, isBody));
  while (end > 0) {
    const last = lines[end - 1] as Line, from = appealEndingAt(lines, end - 1);
    if (from === null && !isHeading(last) && !tellsOfWriter(last) && !tellsOfCopy(last) && !isLeftAlone(lines, end - 1, isBody)) return end;
    const first = from ?? end - 1;
    // lastIndexOf counts a negative index from the end: nothing stands before the first line
    end = first === 0 ? 0 : isBody.lastIndexOf(true, first - 1) + 1;
  }
  return end;
}

/**
 * The end of the text, or the heading that nothing but other stories stand below: “Read also”, “Ferry sinks off Orsa”, “Mayor resigns”,
 * or each title with a sentence. One title with one sentence may be a link within the text, and its last paragraph.
 */
function beforeLinks(lines: readonly Line[], isBody: readonly boolean[]): number {
  const last = isBody.lastIndexOf(true), first = isBody.indexOf(true);
  let teasers = 0;
  for (let n = last; n > first; n--) {
    const line = lines[n] as Line;
    if (isHeading(line) && n < last) return teasers === 1 ? last + 1 : isBody.lastIndexOf(true, n - 1) + 1;
    if (!isBody[n] || !isSentence(line)) continue;
    if (isSentence(lines[n - 1] as Line) || isHeading(lines[n - 1] as Line)) return last + 1;
    teasers++;
  }
  return last + 1;
}

const TITLE = 20; // words
const isSentence = (line: Line): boolean => line.ends || line.words > TITLE;

/** First line of an appeal whose last line of text this is: it asks, or the next line does and a heading opens both; else null. */
function appealEndingAt(lines: readonly Line[], last: number): number | null {
  if (asks(lines[last] as Line)) return headingAbove(lines, last) ?? last;
  const next = lines[last + 1];
  return next !== undefined && asks(next) ? headingAbove(lines, last + 1) : null;
}

/** “(This story has not been edited by our staff and is auto-generated from a syndicated feed.)” */
const TEXTS = '(?:article|story|report|piece|post|content|interview|conversation)';
const COPY = new RegExp(String.raw`^\W*(?:a version of |except for the headline, )?(?:this|the above) ${TEXTS}\b.*\b(?:${[
  'creative commons', 'amended on', 'republish(?:ed)?', 'syndicated', 'auto-generated', 'edited by', 'edited (?:and condensed )?for', 'wire feed',
  'agency feed', 'condensed', 'appears in print', 'machine translat(?:ed|ion)',
].join('|')})\b`, 'i');
const LONGEST_NOTE = 60; // words
/** “A version of this article appeared in the print edition of 3 May.” */
const VERSION = new RegExp(String.raw`^\W*a version of this ${TEXTS} (?:was )?(?:first |originally |also )?(?:appear(?:s|ed)|ran|published)\b`, 'i');
const tellsOfCopy = ({ words, text }: Line): boolean => words <= LONGEST_NOTE && (COPY.test(text) || VERSION.test(text));

const SHORT = 8; // words

/** A short line without a stop below the last sentence: “R. Salim / M. Aziz”, “Next read this:” (of 18 such lines 4 are body). */
function isLeftAlone(lines: readonly Line[], n: number, isBody: readonly boolean[]): boolean {
  const line = lines[n] as Line, above = n === 0 ? -1 : isBody.lastIndexOf(true, n - 1);
  return above >= 0 && (lines[above] as Line).ends && !line.ends && line.words <= SHORT && !line.quoted && !line.reports
    && !introduces(line);
}

const ASK = bitsOf('account', 'appeal', 'cookie'), HEADING = bitsOf('more', 'appeal', 'share');

/** Words put to the reader about an account, a password, money for the paper, a letter to it. */
const asks = (line: Line): boolean =>
  (gives(line, ASK) || INVITES.test(line.text)) && gives(line, READER) && !line.quoted && !line.reports;
const INVITES = /\b(?:news alerts?|notifications?|letters? to the editor|what you think)\b|^\W*download\b.{0,40}\bapp\b/i;

const isHeading = (line: Line): boolean => line.words <= 5 && !line.ends && (gives(line, HEADING) || opensLinks(line.text));

/** Lines between a heading of furniture and the appeal that it opens. */
const APPEAL_LENGTH = 4;

/** The heading of furniture that opens the appeal which asks at this line; none above news: “Share”, two short paragraphs, an appeal. */
function headingAbove(lines: readonly Line[], asking: number): number | null {
  for (let n = asking - 1; n >= Math.max(0, asking - APPEAL_LENGTH); n--) {
    const line = lines[n] as Line;
    if (isHeading(line)) return n;
    if (line.quoted || line.reports) return null;
  }
  return null;
}
