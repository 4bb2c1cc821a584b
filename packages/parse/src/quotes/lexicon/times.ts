/** Words of times around a reporting clause. Source: own lists, from reading news. */
import { words } from './words.js';

/** "for | decades". */
export const SPANS = words('decades years months weeks days hours');

/** "Lavrov on Monday | night said", "the ministry | later said": end a time between subject and verb, besides days and months. */
export const TIME_ENDS = words(`week month year morning afternoon evening night weekend
  yesterday today later earlier recently tonight`);
/** "said for | years", behind "for". */
export const LENGTHS = words('years months weeks days decades long');
/** In front of a year: "since | 2010". */
export const BEFORE_YEAR = words('in since from by');
/** What a time between subject and verb begins with: "| late on Monday said". */
export const LEADS_TO_TIME = words('on in for since from by late early last this that earlier also at the');

/** What a time begins with: "| late on Friday night". */
export const TIME_OPENERS = words('on in late early last this earlier the since at');
/** "told | last | week's meeting". */
export const TURNS = words('last this next');
/** What may follow on such a word in front of the time itself. */
export const TIME_LEADS = words('on in late early last this earlier the at same since');
/** What may lead a time besides its preposition, where it opens a clause: "the next day", "two weeks ago", "late on". */
export const OPENING_LEADS = words(`the this that last next same following previous past coming early late earlier later one on a an few
  several couple of those`);
/** "a week | ago" */
export const BEHIND_TIME = words('ago later earlier before after');
/** "the days | when …", "the day | before the fire": what makes the time a noun. */
export const MAKES_NOUN = words('when of that which where before after');
/** Tagged as times, but none behind a verb by themselves. */
export const NO_TIME_HEADS = words('time later');
/** Holidays that papers date by. */
export const HOLIDAYS = words('christmas easter thanksgiving halloween ramadan eid passover hanukkah diwali');
