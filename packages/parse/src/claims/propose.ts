/** What the rules read in one sentence. */
import type { Token } from '../language/tokens.js';
import type { Scene } from './phrase/scene.js';
import type { Proposal, Rule } from './rule.js';
import { rules } from './rules/index.js';
import { harmOf, type Trigger, type TriggerKind } from './triggers.js';

const precedence = new Map(rules.map(({ id }, i) => [id, i]));
const rulesOn = new Map<TriggerKind, Rule[]>();
for (const rule of rules) rulesOn.set(rule.on, [...(rulesOn.get(rule.on) ?? []), rule]);

/** What the rules propose in one sentence, by precedence. */
export function propose(scene: Scene): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = scene.first; at < scene.last; at++)
    for (const trigger of harmOf(scene.tokens[at] as Token)) proposals.push(...proposedAt(scene, at, trigger));
  return proposals.toSorted((a, b) => (precedence.get(a.rule) ?? 0) - (precedence.get(b.rule) ?? 0));
}

/** What the first rule that reads the word proposes. */
function proposedAt(scene: Scene, at: number, trigger: Trigger): readonly Proposal[] {
  for (const { id, read } of rulesOn.get(trigger.kind) ?? []) {
    const finding = read(scene, at, trigger as never);
    if (finding === null) continue;
    const { harm, victims, agent, verb } = finding;
    return victims.map((victim) => ({ rule: id, harm, victim, agent, verb, at, scene }));
  }
  return [];
}
