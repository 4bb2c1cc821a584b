/**
 * Past forms of verbs that have no passive or that are no participles: behind a noun they are its verb, and describe
 * nothing ("police | met with a witness", "8,000 people | marched through the port"). Source: own list, from reading news.
 */
import { wordSet } from './word-list.js';

export const intransitives = wordSet(`
  marched demonstrated protested rallied went came took began fell rose drove gave saw arrived participated rampaged
  clashed stood sat ran flew fled wrote spoke met talked listened looked waited responded reacted returned walked travelled
  traveled sailed lived worked died perished vanished disappeared survived remained stayed rioted brawled slept swam
  worshipped prayed camped`);
