/** Words that tell whether a flight leaves the country. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

export const abroadAdverbs = wordSet('abroad overseas');

/** "*neighbouring* Karland". */
export const neighbours = wordSet('neighbouring neighboring');

/** "fled the | country", "refuge in | Turkey". */
export const lands = wordSet('country countries europe');

/** "fled the *scene*": from a deed, not from harm. */
export const runsFrom = wordSet(`
  scene spot jail prison custody court courtroom police officers battle battlefield getaway rival rivals competitor
  competitors`);

/** "fled on *foot*": from a deed, where they are few. */
export const onFoot = wordSet('foot');

/** "The *prison* held 3,500; 84 fled": they escaped. */
export const jails = wordSet('prison prisons jail jails inmates inmate jailbreak jailbreaks prisoners');

/** "crossed into Uganda to escape the *fighting*": what people cross a border for who flee. */
export const flightReasons = wordSet(`
  fighting violence war conflict clashes shelling bombing bombardment offensive crackdown unrest persecution massacre massacres
  drought famine flee fled fleeing escape escaping escaped refugee refugees`);

/** "fled their *homes*", "fled the *shelling*". */
export const fledPlaces = wordSet(`
  home homes house houses village villages town towns city cities capital country countries border region district area areas
  province valley camp camps land lands homeland fighting violence war wars clashes shelling bombing bombardment conflict
  persecution floods flood flooding fire fires eruption storm hurricane cyclone drought famine offensive raids attacks
  abroad overseas safety`);

/** "fled to | Uganda": a country as where people go, not where they are. */
export const countryLeads = wordSet('to into for toward towards');

/** "fled *across* the border", not "fled to the border". */
export const overBorder = wordSet('across over beyond crossed crossing');

/** "fled | across the country", "another part | of the country": within it. */
export const insideOf = wordSet('across around throughout of in within inside over');

/** "registered as *refugees*", "as *asylum* seekers". */
export const asylumSeekers = wordSet('refugees asylum');
