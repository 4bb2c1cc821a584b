/** What tells or shows a deed. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "*reports* of a man stabbing three", "*footage* of a guard shooting two". */
export const accountsOf = wordSet(`
  report reports call calls account accounts story stories news word rumour rumours rumor rumors allegation allegations accusation
  accusations claim claims case cases instance instances example examples incident incidents video videos footage film clip clips recording
  recordings picture pictures photo photos image images`);

/** "*described* raiders killing 12", "*saw* a guard shooting two". */
export const seesForms = wordSet(`
  described describes describe saw see sees seen witnessed filmed recorded showed shows show showing watched`);
