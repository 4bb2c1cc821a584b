/** Who is spoken to, and by which verbs. Source: own lists, from reading news. */
import { words } from './words.js';

/** Verbs whose first object is the one spoken to. */
export const ADDRESSING = words(`tell inform assure remind notify advise warn ask convince persuade thank promise urge text message
  reassure beg question caution answer`);

/** Verbs whose "to" leads to what is spoken of: "pointed to the map". */
export const POINTING = words('point refer');

/** Bare plurals that are spoken to, though a name stands right behind: "told | police Lut had left". */
export const TRAVELS = words('visit trip journey return tour way flight drive response reply answer threat damage access aid');

export const AUDIENCES = words(`police reporters journalists investigators detectives officers officials authorities lawmakers
  prosecutors jurors deputies agents troopers`);
