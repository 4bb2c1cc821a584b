/**
 * Nouns and adjectives of harm. Source: own list, from the coding manuals of casualty recorders and the usage of
 * news agencies.
 */
import type { Harm } from '@onrecord/schema';
import { wordsOf } from './word-list.js';

interface NounFamily {
  readonly harm: Harm;
  readonly nouns: readonly string[];
}

/** Counted themselves: "12 deaths", "40 casualties", "the 48 dead", "nine bodies", "3,000 refugees". */
export const countedNouns: readonly NounFamily[] = [
  { harm: 'killed', nouns: wordsOf(`
    dead deceased deaths death fatalities fatality killings killing murders murder bodies body corpses corpse
    slayings executions assassinations beheadings martyrs drownings homicides`) },
  { harm: 'wounded', nouns: wordsOf('wounded injured injuries woundings injury') },
  { harm: 'casualties', nouns: wordsOf('casualties casualty') },
  { harm: 'missing', nouns: wordsOf('missing disappearances') },
  { harm: 'detained', nouns: wordsOf('arrests detentions arrest') },
  { harm: 'abducted', nouns: wordsOf('abductions kidnappings hostages abduction kidnapping') },
  { harm: 'refugees', nouns: wordsOf('refugees') },
  { harm: 'internally_displaced', nouns: wordsOf('idps') },
  { harm: 'displaced', nouns: wordsOf('evacuees displaced') },
];

/** With "of" and the victims: "the killing of three wardens", "the deaths of 14 sherpas". */
export const ofNouns: readonly NounFamily[] = [
  { harm: 'killed', nouns: wordsOf(`
    death deaths killing killings murder murders assassination assassinations execution executions massacre
    slaying slayings beheading beheadings lynching slaughter drowning bodies body corpse corpses remains martyrdom loss`) },
  { harm: 'wounded', nouns: wordsOf('wounding injuring injury injuries shooting shootings stabbing stabbings') },
  { harm: 'detained', nouns: wordsOf('arrest arrests detention apprehension imprisonment') },
  { harm: 'abducted', nouns: wordsOf('abduction abductions kidnapping kidnappings') },
  { harm: 'displaced', nouns: wordsOf('displacement evacuation') },
  { harm: 'missing', nouns: wordsOf('disappearance disappearances') },
  { harm: 'surrendered', nouns: wordsOf('surrender') },
  { harm: 'released', nouns: wordsOf('release') },
];

/** Adjectives after their noun: "left seven dead", "two climbers were missing". */
export const states: readonly NounFamily[] = [
  { harm: 'killed', nouns: wordsOf('dead') },
  { harm: 'missing', nouns: wordsOf('missing unaccounted') },
  { harm: 'displaced', nouns: wordsOf('homeless') },
];

/** "hit by a stray bullet": what hits whoever is wounded by it. */
export const projectiles: readonly string[] = wordsOf('bullet bullets gunfire shrapnel pellets shots gunshot gunshots');
