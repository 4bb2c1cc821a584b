/** Who is spoken to, and by which verbs. Source: own lists, from reading news. */
import { words } from './words.js';

/** Verbs whose first object is the one spoken to. */
export const ADDRESSING = words(`tell inform assure remind notify advise warn ask convince persuade thank promise urge text message
  reassure beg question caution answer`);

/** All who can listen: "assured *the public*". */
export const PUBLIC = words('public nation country world audience electorate');

/** Of these, the ones that never stand without whom they address: "told | the board the pumps had failed". */
export const NEEDS_LISTENER = words('tell inform assure notify remind');

/** Verbs whose "to" leads to what is spoken of: "pointed to the map". */
export const POINTING = words('point refer');

/** A "to" behind one of these is no listener's: "said after a visit | to the country". */
export const TRAVELS = words('visit trip journey return tour way flight drive response reply reaction approach answer threat damage access aid');

/** "The *court* heard that …": they hear, and are not what the sentence is about. */
export const COURTS = words('court courts jury jurors inquest hearing tribunal inquiry magistrates');

/** "She | spoke to Omar Lut": in front of whoever asked. */
export const ANSWERS = words('spoke speaks talked talks chatted chats');
export const TO_ASKER = words('to with');

/** "court | hears", "inquest | told" */
export const HEARS = words('hears heard told');

/** Bare plurals that are spoken to, though a name stands right behind: "told | police Lut had left". */
export const AUDIENCES = words(`police reporters journalists investigators detectives officers officials authorities lawmakers
  prosecutors jurors deputies agents troopers`);
