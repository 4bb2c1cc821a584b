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
