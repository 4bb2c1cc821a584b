/** The prefect admitted five deaths. Of the 48 dead, 15 were nuns. The clinic took in 30 to 35 wounded. Divers brought up 17 bodies. */
import type { Harm } from '@onrecord/schema';
import type { Group } from '../phrase/group.js';
import { isFoundSafe } from '../phrase/held.js';
import { kindOf } from '../phrase/nouns.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { numberOf } from './number-of-killed.js';
import { type Finding, rule } from '../rule.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { triggersOf } from '../triggers.js';
import { adjectivalFates, singularCounts } from '../lexicon/fates.js';
import { outOfWords } from '../lexicon/prepositions.js';
import { rateOpeners } from '../lexicon/quantifiers.js';


/** The group that ends with the noun, or the number right before it. */
function counted(scene: Scene, at: number): Group | undefined {
  for (const end of [at + 1, at]) {
    const group = scene.closes.get(end);
    if (group !== undefined && group.quantity !== null && (end === at + 1 ? group.head === at : group.head < 0 || adjectivalFates.has(wordAt(scene, at)))) return group;
  }
  return undefined;
}

/** "dead | giveaways": an adjective before a noun that is nobody. */
function isOfThing(scene: Scene, at: number): boolean {
  const next = tokenAt(scene, at + 1);
  return !scene.shouting && next?.kind === 'word' && next.tags === 0 && !next.capital && next.lower.endsWith('s') && triggersOf(next.lower) === undefined && kindOf(next) !== 'person';
}

/** "admitting 10,000 refugees": a policy, not a flight. */
function isAdmission(scene: Scene, first: number): boolean {
  for (let i = first - 1; i >= scene.first && i > first - 5; i--) if (/^(?:admit|accept|resettl|welcom|allow|bring|host)/.test(wordAt(scene, i)) || wordAt(scene, i) === 'for') return true;
  return false;
}

/** "40 dead and wounded": one number for both. */
function harmOf(scene: Scene, at: number, harm: Harm): Harm {
  if (!/^(?:and|or|\/)$/.test(wordAt(scene, at + 1))) return harm;
  const other = triggersOf(wordAt(scene, at + 2))?.find((trigger) => trigger.kind === 'counted')?.harm;
  return (harm === 'killed' && other === 'wounded') || (harm === 'wounded' && other === 'killed') ? 'casualties' : harm;
}

export const countedNouns = rule({
  id: 'number-of-deaths',
  on: 'counted',
  read(scene, at, trigger) {
    if (trigger.harm === 'missing' && isFoundSafe(scene, at)) return null;
    const number = numberOf(scene, at);
    if (number !== null && number.victims.length > 0) return { harm: trigger.harm, victims: number.victims, agent: null, verb: null };
    const word = wordAt(scene, at), group = counted(scene, at);
    if (group === undefined || group.quantity === null) return noDeaths(scene, at, trigger.harm);
    if (singularCounts.has(word) && group.quantity.count !== 1 && group.quantity.count !== 0) return null;
    const next = tokenAt(scene, at + 1);
    if (rateOpeners.has(next?.lower ?? '') && (next?.lower === 'per' || tagged(tokenAt(scene, at + 2), Tag.TimeWord))) return null;
    if (trigger.harm === 'refugees' && isAdmission(scene, group.first)) return null;
    // "12 injured men" is read at its verb; "12 murder suspects" is nobody's death
    if (adjectivalFates.has(word) && group.head > at) return null;
    // "seven common dead giveaways"
    if (adjectivalFates.has(word) && isOfThing(scene, at)) return null;
    if (group.partitive && adjectivalFates.has(word)) return null;
    // "the number of deceased" counts nobody yet
    if (word === 'deceased' && group.quantity.qualifier === 'vague') return null;
    const victims: readonly Victim[] = victimsOf(scene, [{ ...group, head: -1, kind: 'unknown' }], { figure: true }).map((victim) => ({ ...victim, named: namedBy(scene, at) }));
    return victims.length === 0 ? null : { harm: harmOf(scene, at, trigger.harm), victims, agent: null, verb: null };
  },
  examples: [
    ['The prefect admitted five deaths.', 'killed 5'],
    ['Of the 48 dead, 15 were nuns.', 'killed 48; killed 15 nuns'],
    ['Divers brought up 17 bodies before dark.', 'killed 17'],
    ['The convoy took 35 casualties.', 'casualties 35'],
    ['The feud cost the clan 29 dead.', 'killed 29'],
    ['The rebels reported at least 30 dead and wounded.', 'casualties 30..'],
    ['The army put its losses at 11 dead and 40 wounded.', 'killed 11; wounded 40'],
    ['There were no casualties.', 'casualties 0'],
  ],
  nonExamples: ['Take out those seven common dead giveaways.', 'The clerk gave no number of deceased.', 'The port sees 9 murders per 100,000 inhabitants.', 'He faces two murder charges.'],
});

/** "no casualties", "no deaths were reported". */
function noDeaths(scene: Scene, at: number, harm: Harm): Finding | null {
  const group = scene.closes.get(at + 1);
  // "no legislative body"
  if (group?.determiner !== 'no' || group.head !== at || wordAt(scene, at) === 'body') return null;
  const victims = victimsOf(scene, [{ ...group, kind: 'unknown' }]).map((victim) => ({ ...victim, named: null }));
  return { harm, victims, agent: null, verb: null };
}

/** "12 deaths of children", "16 bodies of migrants": the victims behind "of" or "among". */
function namedBy(scene: Scene, at: number): Victim['named'] {
  if (!outOfWords.has(wordAt(scene, at + 1))) return null;
  const group = scene.opens.get(at + 2);
  return group?.kind === 'person' && group.quantity === null ? { first: group.first, last: group.last } : null;
}
