/**
 * Single words that wake rules of their own: what the words tell is read there, with the verb that they stand beside.
 * Source: own list, from reading news.
 */
import type { Harm } from '@onrecord/schema';
import { projectiles } from './harm-nouns.js';
import { swapForms } from './swaps.js';
import { wordsOf } from './word-list.js';

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
  | 'arms'
  | 'freedom'
  | 'carrying'
  | 'them'
  | 'beside'
  | 'manner'
  | 'shelters'
  | 'survivors'
  | 'swap'
  | 'throat'
  | 'crossing';

interface WakeWords {
  readonly kind: WakeKind;
  readonly harm: Harm;
  readonly words: readonly string[];
}

export const wakeWords: readonly WakeWords[] = [
  // "The death toll climbed to 73"; a figure or tally where the sentence has spoken of the dead
  { kind: 'toll', harm: 'killed', words: wordsOf('toll tolls figure tally count total number') },
  { kind: 'lives', harm: 'killed', words: wordsOf('lives life') },
  { kind: 'injuries', harm: 'wounded', words: wordsOf('injuries injury wounds wound burns') },
  { kind: 'hostage', harm: 'abducted', words: wordsOf('hostage captive captivity') },
  { kind: 'hostage', harm: 'detained', words: wordsOf('prisoner custody arrest detention bars') },
  { kind: 'home', harm: 'displaced', words: wordsOf('homes home houses shelter villages') },
  { kind: 'fate', harm: 'killed', words: wordsOf('dead slain') },
  { kind: 'fate', harm: 'missing', words: wordsOf('missing') },
  { kind: 'fate', harm: 'displaced', words: wordsOf('displaced') },
  { kind: 'fate', harm: 'wounded', words: wordsOf('wounded injured') },
  { kind: 'projectile', harm: 'wounded', words: projectiles },
  { kind: 'losing', harm: 'killed', words: wordsOf('lost lose loses losing') },
  { kind: 'refuge', harm: 'refugees', words: wordsOf('refuge asylum shelter') },
  { kind: 'shelters', harm: 'displaced', words: wordsOf('shelters sheltering centres centers camps') },
  { kind: 'hospital', harm: 'wounded', words: wordsOf('hospital hospitals recovering treated') },
  { kind: 'condition', harm: 'wounded', words: wordsOf('condition') },
  { kind: 'arms', harm: 'surrendered', words: wordsOf('arms weapons themselves himself herself') },
  { kind: 'freedom', harm: 'released', words: wordsOf('free freedom') },
  { kind: 'carrying', harm: 'abducted', words: wordsOf(`
    whisked whisk whisks whisking carried carrying took take taking taken led hauled dragged marched bundled carted`) },
  { kind: 'survivors', harm: 'killed', words: wordsOf('survivors') },
  { kind: 'swap', harm: 'released', words: swapForms },
  { kind: 'crossing', harm: 'refugees', words: wordsOf('crossed crossing') },
  { kind: 'throat', harm: 'killed', words: wordsOf('throat throats') },
  { kind: 'them', harm: 'killed', words: wordsOf('them') },
  { kind: 'beside', harm: 'killed', words: wordsOf('along alongside together') },
  { kind: 'manner', harm: 'killed', words: wordsOf('dead death fatally mortally down alive deaths martyrdom wipe wipes wiped wiping') },
];
