/** Words that may speak of harm, each looked up once: the lexicon's verbs in all their forms, nouns, states and tolls. */
import type { Harm } from '@onrecord/schema';
import { factOf } from '../language/remember.js';
import { ing, past, present } from '../lexicon/inflect.js';
import { countedNouns, ofNouns, projectiles, states, tolls } from './lexicon/harm-nouns.js';
import { irregularForms, mannerVerbs, type VerbFamily, verbFamilies } from './lexicon/harm-verbs.js';

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
  readonly kind: 'counted' | 'of' | 'state' | 'manner' | 'toll' | 'lives' | 'injuries' | 'hostage' | 'home' | 'refuge' | 'fate' | 'losing' | 'projectile' | 'hospital' | 'condition' | 'arms' | 'freedom' | 'them' | 'beside' | 'carrying';
  readonly harm: Harm;
}

export type Trigger = VerbTrigger | WordTrigger;
export type TriggerKind = Trigger['kind'];

const table = new Map<string, Trigger[]>();
const add = (word: string, trigger: Trigger): void => {
  const rows = table.get(word);
  if (rows === undefined) table.set(word, [trigger]);
  else rows.push(trigger);
};

/** base, present, past, participle, -ing; a form that serves twice is given once. */
export function formsOf(lemma: string): readonly (readonly [string, VerbForm])[] {
  const [pastForm, participle] = irregularForms[lemma] ?? [past(lemma), past(lemma)];
  const forms: (readonly [string, VerbForm])[] = [[lemma, 'base'], [present(lemma), 'present'], [pastForm, 'past'], [participle, 'past'], [ing(lemma), 'ing']];
  return forms.filter(([word, form], i) => forms.findIndex(([other, otherForm]) => other === word && otherForm === form) === i);
}

for (const { harm, strength, victim, verbs } of verbFamilies)
  for (const lemma of verbs) for (const [word, form] of formsOf(lemma)) add(word, { kind: 'verb', lemma, form, harm, strength, victim });

for (const [kind, families] of [['counted', countedNouns], ['of', ofNouns], ['state', states]] as const)
  for (const { harm, nouns } of families) for (const noun of nouns) add(noun, { kind, harm });

for (const toll of tolls) add(toll, { kind: 'toll', harm: 'killed' });
for (const word of ['lives', 'life']) add(word, { kind: 'lives', harm: 'killed' });
for (const word of ['injuries', 'injury', 'wounds', 'wound', 'burns']) add(word, { kind: 'injuries', harm: 'wounded' });
for (const word of ['hostage', 'captive', 'captivity', 'prisoner', 'custody']) add(word, { kind: 'hostage', harm: word === 'custody' || word === 'prisoner' ? 'detained' : 'abducted' });
for (const word of ['homes', 'home', 'houses']) add(word, { kind: 'home', harm: 'displaced' });
for (const [word, harm] of [['dead', 'killed'], ['slain', 'killed'], ['missing', 'missing'], ['wounded', 'wounded'], ['injured', 'wounded']] as const) add(word, { kind: 'fate', harm });
for (const word of projectiles) add(word, { kind: 'projectile', harm: 'wounded' });
for (const word of ['lost', 'lose', 'loses', 'losing']) add(word, { kind: 'losing', harm: 'killed' });
for (const word of ['refuge', 'asylum', 'shelter']) add(word, { kind: 'refuge', harm: 'refugees' });

for (const word of ['hospital', 'hospitals']) add(word, { kind: 'hospital', harm: 'wounded' });
add('condition', { kind: 'condition', harm: 'wounded' });
for (const word of ['arms', 'weapons', 'themselves']) add(word, { kind: 'arms', harm: 'surrendered' });
for (const word of ['free', 'freedom']) add(word, { kind: 'freedom', harm: 'released' });
for (const word of ['whisked', 'whisk', 'whisks', 'whisking', 'carried', 'carrying']) add(word, { kind: 'carrying', harm: 'abducted' });
add('them', { kind: 'them', harm: 'killed' });
for (const word of ['along', 'alongside', 'together']) add(word, { kind: 'beside', harm: 'killed' });
// not every form is of harm: "to hold a meeting", "a round table"
for (const [lemma, word, form] of [['hold', 'held', 'past'], ['hold', 'holding', 'ing'], ['round', 'rounded', 'past'], ['round', 'rounding', 'ing']] as const)
  add(word, { kind: 'verb', lemma, form, harm: 'detained', strength: 'weak', victim: 'object' });

/** Forms of verbs that say how somebody is hurt, deadly only with a tail ("stabbed to death"); the tail wakes the rule. */
export const mannerForms: ReadonlySet<string> = new Set(mannerVerbs.flatMap((lemma) => formsOf(lemma).map(([word]) => word)));
for (const word of ['dead', 'death', 'fatally', 'mortally', 'down', 'alive', 'deaths', 'martyrdom']) add(word, { kind: 'manner', harm: 'killed' });

const NONE: readonly Trigger[] = [];

/** What the token's word may say about harm; nothing for nearly every word. */
export const harmOf = factOf(({ lower }) => table.get(lower) ?? NONE);

/** What the word (lower case) may say about harm; undefined for nearly every word. */
export const triggersOf = (lower: string): readonly Trigger[] | undefined => table.get(lower);

/** The verb of harm that the word is a form of. */
export const verbAtWord = (lower: string): VerbTrigger | undefined => table.get(lower)?.find((trigger): trigger is VerbTrigger => trigger.kind === 'verb');
