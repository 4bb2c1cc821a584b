/** Words that may speak of harm, each looked up once: the lexicon's verbs in all their forms, nouns, states and tolls. */
import type { Harm } from '@onrecord/schema';
import { factOf } from '../language/remember.js';
import { ing, past, present } from '../lexicon/inflect.js';
import { countedNouns, ofNouns, states } from './lexicon/harm-nouns.js';
import { singleForms, irregularForms, mannerVerbs, verbFamilies, type VerbFamily } from './lexicon/harm-verbs.js';
import { type WakeKind, wakeWords } from './lexicon/wake-words.js';

export type VerbForm = 'base' | 'present' | 'past' | 'ing';

/** A verb of harm in one of its forms; the past form is the participle too. */
export interface VerbTrigger {
  readonly kind: 'verb';
  readonly lemma: string;
  readonly form: VerbForm;
  readonly harm: Harm;
  readonly strength: VerbFamily['strength'];
  readonly victim: VerbFamily['victim'];
}

/** A noun or adjective of harm. */
export interface WordTrigger {
  readonly kind: 'counted' | 'of' | 'state' | WakeKind;
  readonly harm: Harm;
}

export type Trigger = VerbTrigger | WordTrigger;
export type TriggerKind = Trigger['kind'];

/** base, present, past, participle, -ing; a form that serves twice is given once. */
function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
  const [pastForm, participle] = irregularForms[lemma] ?? [past(lemma), past(lemma)];
  const pasts = pastForm === participle ? [pastForm] : [pastForm, participle];
  return [
    [lemma, 'base'],
    [present(lemma), 'present'],
    ...pasts.map((word) => [word, 'past'] as const),
    [ing(lemma), 'ing'],
  ];
}

const table = new Map<string, Trigger[]>();

const add = (word: string, trigger: Trigger): void => {
  const triggers = table.get(word);
  if (triggers === undefined) table.set(word, [trigger]);
  else triggers.push(trigger);
};

for (const { harm, strength, victim, verbs } of verbFamilies)
  for (const lemma of verbs)
    for (const [word, form] of formsOf(lemma)) add(word, { kind: 'verb', lemma, form, harm, strength, victim });

for (const [kind, families] of [['counted', countedNouns], ['of', ofNouns], ['state', states]] as const)
  for (const { harm, nouns } of families)
    for (const noun of nouns) add(noun, { kind, harm });

for (const { kind, harm, words } of wakeWords)
  for (const word of words) add(word, { kind, harm });

for (const { word, ...verb } of singleForms) add(word, { kind: 'verb', strength: 'weak', ...verb });

/**
 * Forms of verbs that say how somebody is hurt, deadly only with a tail ("stabbed to death"); the tail wakes the
 * rule.
 */
export const mannerForms: ReadonlySet<string> = new Set(
  mannerVerbs.flatMap((lemma) => formsOf(lemma).map(([word]) => word)),
);

const NONE: readonly Trigger[] = [];

/** What the token's word may say about harm; nothing for nearly every word. */
export const harmOf = factOf(({ lower }) => table.get(lower) ?? NONE);

/** What the word (lower case) may say about harm; undefined for nearly every word. */
export const triggersOf = (lower: string): readonly Trigger[] | undefined => table.get(lower);

/** The verb of harm that the word is a form of. */
export const verbAtWord = (lower: string): VerbTrigger | undefined =>
  table.get(lower)?.find((trigger): trigger is VerbTrigger => trigger.kind === 'verb');
