/**
 * Past forms of verbs that have no passive or that are no participles: a clause ends with them ("8,000 people | marched
 * through the port and …"), while "hurt" or "seen" would go on with the noun before. Source: own list, from reading
 * news.
 */
import { setOf } from './word-list.js';

export const intransitives = setOf(`
  marched gathered demonstrated protested rallied went came took began fell rose drove gave saw arrived assembled
  participated rampaged clashed fought turned stood sat ran flew wrote spoke joined attended entered crossed
  returned walked travelled traveled sailed lived worked died perished vanished disappeared survived
  remained stayed drowned rioted brawled landed escaped hid slept swam worshipped prayed camped`);
