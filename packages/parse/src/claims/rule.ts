/**
 * The form of a rule: which words wake it, what it reads there, sentences that it reads and sentences that it leaves
 * alone.
 */
import type { Harm } from '@onrecord/schema';
import type { Range } from './phrase/group.js';
import type { Scene } from './phrase/scene.js';
import type { VerbGroup } from './phrase/verb-group.js';
import type { Victim } from './phrase/victims.js';
import type { TriggerKind, VerbTrigger, WordTrigger } from './triggers.js';

/** What a rule finds at one word: people harmed, and by whom where the clause says it. */
export interface Finding {
  readonly harm: Harm;
  readonly victims: readonly Victim[];
  readonly agent: Range | null;
  readonly verb: VerbGroup | null;
}

export interface Rule<Kind extends TriggerKind = TriggerKind> {
  readonly id: string;
  /** The kind of word that wakes it. */
  readonly on: Kind;
  /** Reads the sentence around the word; null where it does not have the rule's shape. */
  readonly read: (scene: Scene, at: number, trigger: Kind extends 'verb' ? VerbTrigger : WordTrigger) => Finding | null;
  /** A sentence and what the rule must read in it: "killed 11 orchard hands; wounded 3". */
  readonly examples: readonly (readonly [string, string])[];
  /** Sentences in which no claim is read. */
  readonly nonExamples: readonly string[];
}

/** One claim as a rule proposes it. */
export interface Proposal {
  readonly rule: string;
  readonly harm: Harm;
  readonly victim: Victim;
  readonly agent: Range | null;
  readonly verb: VerbGroup | null;
  /** The token that woke the rule. */
  readonly at: number;
  readonly scene: Scene;
}

/** Gives a rule its place in the list whatever word wakes it; `index.ts` hands it such words only. */
export const rule = <Kind extends TriggerKind>(declared: Rule<Kind>): Rule => declared as unknown as Rule;

/** The rule that read the words: a sum of people told one by one has that of its parts. */
export const readBy = (id: string): string => id.replace(/-in-all$/, '');

/** What a rule read; null where that is nobody. */
export const finding = (
  harm: Harm,
  victims: readonly Victim[],
  verb: VerbGroup | null = null,
  agent: Range | null = null,
): Finding | null => (victims.length === 0 ? null : { harm, victims, agent, verb });
