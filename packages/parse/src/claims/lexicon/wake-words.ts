/**
 * Single words that wake rules of their own: what the words tell is read there, with the verb that they stand beside.
 * Source: own list, from reading news.
 */
import type { Harm } from '@onrecord/schema';
import { projectiles } from './harm-nouns.js';
import { swapForms } from './swaps.js';
import { words } from '../../lexicon/word-list.js';

/** The kind of rule that a word wakes. */
export type WakeKind =
  | 'toll'
  | 'lives'
  | 'injuries'
  | 'hostage'
  | 'home'
  | 'fate'
  | 'projectile'
  | 'losing'
  | 'refuge'
  | 'hospital'
  | 'condition'
  | 'for-life'
  | 'whereabouts'
  | 'arms'
  | 'freedom'
  | 'letting'
  | 'rounding'
  | 'carrying'
  | 'them'
  | 'beside'
  | 'manner'
  | 'shelters'
  | 'survivors'
  | 'swap'
  | 'throat'
  | 'crossing'
  | 'driving'
  | 'registering'
  | 'burying';

interface WakeWords {
  readonly kind: WakeKind;
  readonly harm: Harm;
  readonly words: readonly string[];
}

export const wakeWords: readonly WakeWords[] = [
  // "The death toll climbed to 73"; a figure or tally where the sentence has spoken of the dead
  { kind: 'toll', harm: 'killed', words: words('toll tolls figure tally count total number') },
  { kind: 'lives', harm: 'killed', words: words('lives life') },
  { kind: 'injuries', harm: 'wounded', words: words('injuries injury wounds wound burns fractures lacerations bruises concussion inhalation hypothermia') },
  { kind: 'hostage', harm: 'abducted', words: words('hostage captive captivity') },
  { kind: 'hostage', harm: 'detained', words: words('prisoner prisoners custody arrest detention bars jail prison') },
  { kind: 'home', harm: 'displaced', words: words('homes home houses shelter villages') },
  { kind: 'fate', harm: 'killed', words: words('dead deceased slain') },
  { kind: 'fate', harm: 'missing', words: words('missing disappeared vanished') },
  { kind: 'fate', harm: 'displaced', words: words('displaced') },
  { kind: 'fate', harm: 'wounded', words: words('wounded injured') },
  { kind: 'projectile', harm: 'wounded', words: projectiles },
  { kind: 'losing', harm: 'killed', words: words('lost lose loses losing') },
  { kind: 'refuge', harm: 'refugees', words: words('refuge asylum shelter') },
  { kind: 'shelters', harm: 'displaced', words: words('shelters sheltering centres centers camps') },
  { kind: 'hospital', harm: 'wounded', words: words('hospital hospitals recovering treated') },
  { kind: 'condition', harm: 'wounded', words: words('condition state critical') },
  { kind: 'whereabouts', harm: 'missing', words: words('whereabouts') },
  { kind: 'for-life', harm: 'wounded', words: words('fighting') },
  { kind: 'arms', harm: 'surrendered', words: words('arms weapons themselves himself herself') },
  { kind: 'freedom', harm: 'released', words: words('free freedom') },
  { kind: 'letting', harm: 'released', words: words('let lets letting') },
  { kind: 'rounding', harm: 'detained', words: words('round rounds') },
  { kind: 'carrying', harm: 'abducted', words: words(`
    whisked whisk whisks whisking carried carrying took take taking taken led hauled dragged marched bundled carted`) },
  { kind: 'survivors', harm: 'killed', words: words('survivors') },
  { kind: 'swap', harm: 'released', words: swapForms },
  { kind: 'crossing', harm: 'refugees', words: words('crossed crossing arrived') },
  { kind: 'driving', harm: 'displaced', words: words('drove driven driving') },
  { kind: 'registering', harm: 'refugees', words: words('registered registering') },
  { kind: 'burying', harm: 'killed', words: words('buried burying bury') },
  { kind: 'throat', harm: 'killed', words: words('throat throats') },
  { kind: 'them', harm: 'killed', words: words('them') },
  { kind: 'beside', harm: 'killed', words: words('along alongside together') },
  { kind: 'manner', harm: 'killed', words: words('dead death fatally mortally down alive deaths martyrdom sacrifice price wipe wipes wiped wiping') },
];
