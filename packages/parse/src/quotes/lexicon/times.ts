/** Words of times around a reporting clause. Source: own lists, from reading news. */
import { words } from './words.js';

/** "for | decades". */
export const SPANS = words('decades years months weeks days hours');
