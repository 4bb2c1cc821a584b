/** Words of time expressions. Source: own list. */
import { words } from './word-list.js';

export const weekdays = words(`monday tuesday wednesday thursday friday saturday sunday tue tues thu thurs fri mon. tue.
  tues. wed. thu. thur. thurs. fri. sat.`);
export const months = words(`january february march april may june july august september october november december jan
  feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.`);
export const timeWords = words(`today yesterday tomorrow tonight morning afternoon evening night midnight noon dawn dusk
  overnight midday week weeks weekend month months year years day days hour hours minute minutes decade decades century
  centuries season quarter fortnight spring summer autumn fall winter moment time earlier later ago recently lunchtime
  sunday's hourly daily`);
