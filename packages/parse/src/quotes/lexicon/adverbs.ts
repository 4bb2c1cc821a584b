/** Adverbs by what they do beside a reporting verb. Source: own lists, from reading news. */
import { words } from './words.js';

/** They count or weigh what comes, and so may open what is said: "said | only nine came". */
export const DEGREE_ADVERBS = words('there here even only just once almost nearly more most much');

/** "said | almost nothing on": in front of such an amount. */
export const NEARLY = words('almost very virtually practically so too precious');

/** Open a clause that has its subject behind the verb. */
export const THERE = words('there here');

/** Where something was said: "said | outside that". */
export const SOMEWHERE = words('there here outside inside online backstage');

/** In front of an apposition: ", | then a nurse,". */
export const BEFORE_DESCRIPTION = words('aged now then also');

/** Lead to where somebody is from: ", | originally from Orsa,". */
export const FROM_THERE = words('originally mostly mainly');

/** Between "can" and "agree": "we can | all agree". */
export const FLOATING = words('all both each');

/** Open a sentence in front of its subject, without a comma: "| Even the mayor said". */
export const OPENING_ADVERBS = words(`however even only now later then meanwhile also yet so again finally moreover furthermore nevertheless
  yesterday earlier afterwards separately similarly likewise instead nonetheless additionally`);
