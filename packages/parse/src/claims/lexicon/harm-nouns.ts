/**
 * Nouns and adjectives of harm. Source: own list, from the coding manuals of casualty recorders and the usage of
 * news agencies.
 */
import type { Harm } from '@onrecord/schema';
import { words } from '../../lexicon/word-list.js';

interface NounFamily {
  readonly harm: Harm;
  readonly nouns: readonly string[];
}

/** Counted themselves: "12 deaths", "40 casualties", "the 48 dead", "nine bodies", "3,000 refugees". */
export const countedNouns: readonly NounFamily[] = [
  { harm: 'killed', nouns: words(`
    dead deceased deaths death fatalities fatality killings killing murders murder bodies body corpses corpse
    slayings executions assassinations beheadings martyrs drownings homicides`) },
  { harm: 'wounded', nouns: words('wounded injured injuries woundings injury') },
  { harm: 'casualties', nouns: words('casualties casualty') },
  { harm: 'missing', nouns: words('missing disappearances') },
  { harm: 'detained', nouns: words('arrests detentions arrest') },
  { harm: 'abducted', nouns: words('abductions kidnappings hostages abduction kidnapping') },
  { harm: 'refugees', nouns: words('refugees') },
  { harm: 'internally_displaced', nouns: words('idps') },
  { harm: 'displaced', nouns: words('evacuees displaced') },
];

/** With "of" and the victims: "the killing of three wardens", "the deaths of 14 sherpas". */
export const ofNouns: readonly NounFamily[] = [
  { harm: 'killed', nouns: words(`
    death deaths killing killings murder murders assassination assassinations execution executions massacre
    manslaughter slaying slayings beheading beheadings lynching slaughter drowning bodies body corpse corpses remains martyrdom loss`) },
  { harm: 'wounded', nouns: words('wounding injuring injury injuries shooting shootings stabbing stabbings') },
  { harm: 'detained', nouns: words('arrest arrests detention apprehension imprisonment capture') },
  { harm: 'abducted', nouns: words('abduction abductions kidnapping kidnappings') },
  { harm: 'displaced', nouns: words('displacement evacuation') },
  { harm: 'missing', nouns: words('disappearance disappearances') },
  { harm: 'surrendered', nouns: words('surrender') },
  { harm: 'released', nouns: words('release') },
];

/** Adjectives after their noun: "left seven dead", "two climbers were missing". */
export const states: readonly NounFamily[] = [
  { harm: 'killed', nouns: words('dead deceased') },
  { harm: 'missing', nouns: words('missing unaccounted') },
  { harm: 'displaced', nouns: words('homeless') },
];

/** "hit by a stray bullet": what hits whoever is wounded by it. */
export const projectiles: readonly string[] = words('bullet bullets gunfire shrapnel pellets shots gunshot gunshots ricochet');
