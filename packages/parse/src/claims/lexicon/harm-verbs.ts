/**
 * Verbs of harm. Source: own list, from the coding manuals of casualty recorders and the usage of news agencies.
 * Forms are made by rule; irregular ones are named.
 */
import type { Harm } from '@onrecord/schema';
import { words } from '../../lexicon/word-list.js';

export interface VerbFamily {
  readonly harm: Harm;
  /**
   * strong: whatever is counted as its victim is a person ("killed 12"). weak: only what is known for a person
   * ("captured 12 fighters", not "captured 12 hills").
   */
  readonly strength: 'strong' | 'weak';
  /** object: what the verb acts on, the subject of its passive. subject: who undergoes it ("three died"). */
  readonly victim: 'object' | 'subject';
  readonly verbs: readonly string[];
}

export const verbFamilies: readonly VerbFamily[] = [
  {
    harm: 'killed',
    strength: 'strong',
    victim: 'object',
    verbs: words(`
      kill murder assassinate slay massacre execute behead slaughter lynch decapitate martyr electrocute
      exterminate asphyxiate incinerate strangle suffocate immolate`),
  },
  {
    harm: 'killed',
    strength: 'weak',
    victim: 'object',
    verbs: words('eliminate neutralise neutralize liquidate annihilate drown hang'),
  },
  { harm: 'killed', strength: 'strong', victim: 'subject', verbs: words('die perish drown succumb suffocate') },
  { harm: 'wounded', strength: 'strong', victim: 'object', verbs: words('wound injure maim') },
  {
    harm: 'wounded',
    strength: 'weak',
    victim: 'object',
    verbs: words('hurt shoot stab hospitalise hospitalize graze bruise concuss disfigure'),
  },
  // only with a number: "two boys were mauled by a dog"
  { harm: 'wounded', strength: 'weak', victim: 'object', verbs: words('maul gore scald blind') },
  // only of nobody: "no weavers were harmed"
  { harm: 'casualties', strength: 'weak', victim: 'object', verbs: words('harm') },
  {
    harm: 'detained',
    strength: 'strong',
    victim: 'object',
    verbs: words('arrest detain imprison jail apprehend nab incarcerate recapture rearrest re-arrest'),
  },
  { harm: 'detained', strength: 'weak', victim: 'object', verbs: words('capture intern') },
  { harm: 'abducted', strength: 'strong', victim: 'object', verbs: words('abduct kidnap') },
  { harm: 'abducted', strength: 'weak', victim: 'object', verbs: words('snatch seize') },
  { harm: 'displaced', strength: 'strong', victim: 'object', verbs: words('displace uproot evacuate') },
  { harm: 'displaced', strength: 'weak', victim: 'subject', verbs: words('flee evacuate') },
  { harm: 'missing', strength: 'weak', victim: 'subject', verbs: words('disappear vanish') },
  { harm: 'missing', strength: 'weak', victim: 'object', verbs: words('disappear') },
  { harm: 'surrendered', strength: 'weak', victim: 'subject', verbs: words('surrender') },
  { harm: 'released', strength: 'weak', victim: 'object', verbs: words('release free liberate rescue recover') },
];

/** base, past, participle of the irregular ones above. */
export const irregularForms: Readonly<Record<string, readonly [string, string]>> = {
  slay: ['slew', 'slain'],
  hurt: ['hurt', 'hurt'],
  shoot: ['shot', 'shot'],
  burn: ['burned', 'burnt'],
  flee: ['fled', 'fled'],
  hang: ['hung', 'hanged'],
  beat: ['beat', 'beaten'],
  run: ['ran', 'run'],
  hit: ['hit', 'hit'],
  freeze: ['froze', 'frozen'],
  bleed: ['bled', 'bled'],
  strike: ['struck', 'struck'],
};

/** Verbs that say how, not what came of it: they kill with "dead", "to death", "fatally"; alone they claim nothing. */
export const mannerVerbs = words(`
  shoot stab beat burn crush hack bludgeon strangle stone trample torture run mow knife knock hit hurt wound
  injure freeze starve choke scald club bleed maul gore poison frighten batter slash pummel drag gun shell bomb strike`);

/**
 * Verbs of which not every form is of harm: "to hold a meeting", "a round table", "a picked team" ("picked | up by police"), "a passing
 * car" ("passed | away").
 */
export const singleForms = [
  { lemma: 'burn', word: 'burned', form: 'past', harm: 'wounded', victim: 'object' },
  { lemma: 'burn', word: 'burnt', form: 'past', harm: 'wounded', victim: 'object' },
  { lemma: 'hold', word: 'hold', form: 'base', harm: 'detained', victim: 'object' },
  { lemma: 'hold', word: 'holds', form: 'present', harm: 'detained', victim: 'object' },
  { lemma: 'hold', word: 'held', form: 'past', harm: 'detained', victim: 'object' },
  { lemma: 'hold', word: 'holding', form: 'ing', harm: 'detained', victim: 'object' },
  { lemma: 'round', word: 'rounded', form: 'past', harm: 'detained', victim: 'object' },
  { lemma: 'round', word: 'rounding', form: 'ing', harm: 'detained', victim: 'object' },
  { lemma: 'pick', word: 'picked', form: 'past', harm: 'detained', victim: 'object' },
  { lemma: 'pass', word: 'passed', form: 'past', harm: 'killed', victim: 'subject' },
] as const;
