/** What somebody says something in. Source: own lists, from reading news. */
import { words } from './words.js';

/** "in a | statement", "at a news | conference", "in | response". */
export const OCCASIONS = words(`statement interview letter email e-mail message post tweet speech address conference briefing broadcast
  reply response turn contrast testimony note memo release article column op-ed editorial newsletter filing phone telephone`);

/** The same with a name of their own: "said by | Skype". */
export const CHANNELS = words('skype whatsapp zoom viber telegram facetime facebook twitter');

/** Lead to it. */
export const OPENS_OCCASION = words('in at during by via through on over');

/** Lead from it to whom or what it was for: "an interview | with the BBC". */
export const OF_OCCASIONS = words('with to for on of from by posted published');

/** Open a sentence in front of who says something: "| Speaking to reporters on Monday, Lut said". */
export const IS_SPEAKING = words('speaking talking writing testifying');

/** Open what is said behind their preposition, and are no place where it was said: "said | in three cases, nobody came". */
export const CIRCUMSTANCES = words(`case cases instance instances circumstances fact reality truth general addition total future return
  short practice theory hindsight contrast`);

/** "Lut when | contacted | said": what reporters do for an answer. */
export const REACHED = words('contacted asked reached approached questioned quizzed pressed called phoned interviewed');
