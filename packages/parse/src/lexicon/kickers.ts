import { wordSet } from './word-list.js';

/**
 * What newsrooms put in front of a headline or a dateline to say what sort of text it is: nobody's name, and no place.
 * Source: own list.
 */
export const kickers = wordSet(`update updated exclusive breaking developing live watch video photo photos pictures
  gallery opinion analysis comment editorial review explainer interview podcast timeline factbox news correction more
  latest look listen see read dear release`);
