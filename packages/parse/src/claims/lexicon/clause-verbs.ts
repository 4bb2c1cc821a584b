/**
 * Past forms that end a clause ("8,000 people | gathered in the port and …"), while "hurt" or "seen" would go on with
 * the noun before: the intransitives, and verbs that seldom describe people. Source: own list, from reading news.
 */
import { intransitives } from '../../lexicon/intransitives.js';
import { words, wordSet } from '../../lexicon/word-list.js';

export const clauseVerbs: ReadonlySet<string> = new Set([
  ...intransitives,
  ...words('gathered assembled fought surrendered turned joined attended entered crossed drowned landed escaped hid'),
]);

/** "Thousands *mourn* mother and four children": what a headline's people do for the dead, and no noun with them. */
export const mourns = wordSet('bury buries mourn mourns remember remembers grieve grieves');
