/**
 * The prefect admitted five deaths. Of the 48 dead, 15 were nuns. The clinic took in 30 to 35 wounded. Divers
 * brought up 17 bodies.
 */
import type { Harm } from '@onrecord/schema';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { adjectivalFates, corpses, prevents, singularCounts } from '../lexicon/fates.js';
import { goesBack } from '../lexicon/harm-phrases.js';
import { fateJoints } from '../lexicon/joints.js';
import { outOfWords } from '../lexicon/prepositions.js';
import { rateOpeners } from '../lexicon/quantifiers.js';
import { casualtyReports } from '../lexicon/stance-words.js';
import { agedOf } from '../phrase/ages.js';
import { type Group, setOf } from '../phrase/group.js';
import { isFoundSafe } from '../phrase/held.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { kindOf } from '../phrase/nouns.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { type Finding, finding, rule } from '../rule.js';
import { triggersOf } from '../triggers.js';

/** How far before the number it stands what keeps them from happening, in tokens. */
const NEAR = 3;
const MISSING: ReadonlySet<string> = new Set(['missing', 'disappearances']);
const DIFFERENCES: ReadonlySet<string> = new Set(['more', 'fewer']);
const BIRTHS: ReadonlySet<string> = new Set(['births', 'birth', 'stillbirths']);

/** The people that the noun counts; of "ten of the 30 | dead" the 30. */
function counted(scene: Scene, at: number): Group | undefined {
  const group = numbered(scene, at);
  return group === undefined ? undefined : setOf(group) ?? group;
}

/** The group that ends with the noun, or the number right before it. */
function numbered(scene: Scene, at: number): Group | undefined {
  const whole = scene.closes.get(at + 1), number = scene.closes.get(at);
  if (whole !== undefined && whole.quantity !== null && whole.head === at) return whole;
  if (number === undefined || number.quantity === null) return undefined;
  return number.head < 0 || adjectivalFates.has(wordAt(scene, at)) ? number : undefined;
}

/** What the number does not count, though its noun is one of harm. */
function isNoCount(scene: Scene, at: number, group: Group, harm: Harm): boolean {
  if (agedOf(scene, group) >= 0) return true;
  // "a quake of magnitude | 6 | injured nine"
  if (wordAt(scene, group.first - 1) === 'magnitude') return true;
  const word = wordAt(scene, at), count = group.quantity?.count;
  // "7,300 dead or missing", "156 deaths or disappearances": neither is said of all
  if (wordAt(scene, at + 1) === 'or' && MISSING.has(wordAt(scene, at + 2))) return true;
  // "could have prevented 40,000 deaths"
  if (nearestBefore(scene, group.first, prevents, NEAR) >= 0) return true;
  if (singularCounts.has(word) && count !== 1 && count !== 0) return true;
  // "40 more deaths | than in May": by how many
  if (wordAt(scene, at + 1) === 'than' && hasWord(scene, group.first, at, DIFFERENCES)) return true;
  // "12 people, | including three refugees": who they are, and no flight
  if (harm === 'refugees' && wordAt(scene, group.first - 1) === 'including') return true;
  if (isRate(scene, at) || (harm === 'refugees' && isAdmission(scene, group.first))) return true;
  // "12 injured men" is read at its verb; "seven common dead giveaways"
  if (adjectivalFates.has(word) && (group.head > at || group.partitive || isOfThing(scene, at))) return true;
  // "12 horses | injured in a fire"
  const isBehindThing = at > group.noun && kindOf(tokenAt(scene, at - 1) as Token) === 'thing';
  if (adjectivalFates.has(word) && group.quantity !== null && isBehindThing) return true;
  // "three members of | one family | dead": those were counted
  const counters = wordAt(scene, group.first - 1) === 'of' ? scene.closes.get(group.first - 1) : undefined;
  if (adjectivalFates.has(word) && group.head >= 0 && counters?.kind === 'person' && counters.quantity !== null) return true;
  // "21 births and 14 deaths": a year's register
  if (word === 'deaths' && hasWord(scene, scene.first, scene.last, BIRTHS)) return true;
  // "He | had 14 arrests": his own
  const has = tagged(tokenAt(scene, group.first - 1), Tag.Have) ? scene.closes.get(group.first - 1) : undefined;
  if (harm === 'detained' && has?.determiner === 'pronoun') return true;
  // "ten school | abductions | took place": how often
  if (harm === 'abducted' && deedsOf.has(wordAt(scene, at - 1))) return true;
  // "four of the | bodies": how many died in all was told before
  if (group.partitive && corpses.has(word)) return true;
  // "the bodies of | two hostages": dead
  const isOfBodies = wordAt(scene, group.first - 1) === 'of' && corpses.has(wordAt(scene, group.first - 2));
  if (isOfBodies && (harm === 'abducted' || harm === 'missing')) return true;
  // "3,000 | refugees returned home"
  if (harm !== 'killed' && hasWord(scene, at + 1, at + 4, goesBack)) return true;
  // "the number of deceased" counts nobody yet
  return word === 'deceased' && group.quantity?.qualifier === 'vague';
}

/** "nine murders | per 100,000", "nine deaths | a year". */
function isRate(scene: Scene, at: number): boolean {
  const next = wordAt(scene, at + 1);
  return next === 'per' || (rateOpeners.has(next) && tagged(tokenAt(scene, at + 2), Tag.TimeWord));
}

/** "dead | giveaways", "“missing” | emails": an adjective before a noun that is nobody. */
function isOfThing(scene: Scene, at: number): boolean {
  const next = tokenAt(scene, tokenAt(scene, at + 1)?.kind === 'mark' ? at + 2 : at + 1);
  if (scene.shouting || next?.kind !== 'word' || next.tags !== 0 || next.capital || !next.lower.endsWith('s'))
    return false;
  return triggersOf(next.lower) === undefined && kindOf(next) !== 'person';
}

/** "*school* abductions": where they happen, each of many. */
const deedsOf: ReadonlySet<string> = new Set(['school', 'mass']);

const ADMITS = /^(?:admit|accept|resettl|welcom|allow|bring)/;

/** "*caring* for 40,000 refugees": they are there. */
const cares: ReadonlySet<string> = new Set(['caring', 'cares', 'cared']);

/** "agreed to | host", "would | host"; not "Jordan and Turkey together | host", which have them. */
const isToHost = (scene: Scene, i: number): boolean =>
  wordAt(scene, i) === 'host' && (wordAt(scene, i - 1) === 'to' || tagged(tokenAt(scene, i - 1), Tag.Modal));

/** "admitting 10,000 refugees": a policy, not a flight. */
function isAdmission(scene: Scene, first: number): boolean {
  for (let i = first - 1; i >= scene.first && i > first - 5; i--) {
    const word = wordAt(scene, i);
    if ((word === 'for' && !cares.has(wordAt(scene, i - 1))) || ADMITS.test(word) || isToHost(scene, i)) return true;
  }
  return false;
}

/** "40 dead and wounded": one number for both; not "left nine dead and wounded | 40". */
function harmOf(scene: Scene, at: number, harm: Harm): Harm {
  if (!fateJoints.has(wordAt(scene, at + 1)) || scene.opens.get(at + 3)?.quantity != null) return harm;
  const other = triggersOf(wordAt(scene, at + 2))?.find((trigger) => trigger.kind === 'counted')?.harm;
  return (harm === 'killed' && other === 'wounded') || (harm === 'wounded' && other === 'killed') ? 'casualties' : harm;
}

/** "no casualties", "no deaths were reported". */
function noDeaths(scene: Scene, at: number, harm: Harm): Finding | null {
  const group = scene.closes.get(at + 1);
  // "no legislative body", "no bodies were found": nobody says that none died
  if (group === undefined || group.head !== at || corpses.has(wordAt(scene, at))) return null;
  const none = group.determiner === 'no' ? group : noReportOf(scene, group);
  if (none === undefined) return null;
  const named = kindNamed(scene, at, group) ?? namedBy(scene, at);
  return finding(harmOf(scene, at, harm), victimsOf(scene, [{ ...none, kind: 'unknown', last: at + 1 }]).map((victim) => ({ ...victim, named })));
}

/** "| no immediate reports | of casualties": who tells of none; undefined where somebody may. */
function noReportOf(scene: Scene, { first, determiner, quantity }: Group): Group | undefined {
  const report = wordAt(scene, first - 1) === 'of' && determiner === 'none' && quantity === null ? scene.closes.get(first - 1) : undefined;
  return report?.determiner === 'no' && casualtyReports.has(wordAt(scene, report.head)) ? report : undefined;
}

/** "12 | civilian | deaths", "no | civilian | casualties": whose they are, by the word before the noun. */
function kindNamed(scene: Scene, at: number, { head, noun, quantity }: Group): Victim['named'] {
  const kind = tokenAt(scene, at - 1), isInside = head === at && at > Math.max(noun, quantity?.last ?? 0);
  // "three minor injuries", "900 Syrian refugees": how bad, and where from
  const isNoun = kind !== undefined && kindOf(kind) === 'person' && kind.lower !== 'minor' && !tagged(kind, Tag.Demonym);
  return isInside && isNoun && !adjectivalFates.has(wordAt(scene, at)) ? { first: at - 1, last: at } : null;
}

/** "12 deaths of children", "16 bodies of migrants": the victims behind "of" or "among". */
function namedBy(scene: Scene, at: number): Victim['named'] {
  if (!outOfWords.has(wordAt(scene, at + 1))) return null;
  const group = scene.opens.get(at + 2);
  return group?.kind === 'person' && group.quantity === null ? { first: group.noun, last: group.last } : null;
}

export const countedNouns = rule({
  id: 'number-of-deaths',
  on: 'counted',
  read(scene, at, { harm }) {
    if (harm === 'missing' && isFoundSafe(scene, at)) return null;
    const group = counted(scene, at);
    if (group === undefined) return noDeaths(scene, at, harm);
    if (isNoCount(scene, at, group, harm)) return null;
    const victims = victimsOf(scene, [{ ...group, head: -1, kind: 'unknown' }], { figure: true });
    const named = namedBy(scene, at) ?? kindNamed(scene, at, group);
    return finding(harmOf(scene, at, harm), victims.map((victim) => ({ ...victim, named })));
  },
  examples: [
    ['The prefect admitted five deaths.', 'killed 5'],
    ['There were 12 civilian deaths.', 'killed 12 civilian'],
    ['Of the 48 dead, 15 were nuns.', 'killed 48; killed 15 nuns'],
    ['Divers brought up 17 bodies before dark.', 'killed 17'],
    ['The convoy took 35 casualties.', 'casualties 35'],
    ['The feud cost the clan 29 dead.', 'killed 29'],
    ['The rebels reported at least 30 dead and wounded.', 'casualties 30..'],
    ['The army put its losses at 11 dead and 40 wounded.', 'killed 11; wounded 40'],
    ['The valley hosts 40,000 refugees.', 'refugees 40000'],
    ['The agency is caring for 9,000 refugees.', 'refugees 9000'],
    ['There are 12 confirmed deaths.', 'killed 12'],
    ['There were no casualties.', 'casualties 0'],
    ['There were no immediate reports of civilian casualties.', 'casualties 0 civilian'],
    ['Police had no reports of injuries.', 'wounded 0'],
    ['There were no casualties among the guards.', 'casualties 0 guards'],
  ],
  nonExamples: [
    'Take out those seven common dead giveaways.',
    'The clerk gave no number of deceased.',
    'No bodies were found.',
    'There was no word of casualties from the valley.',
    'There were reports of casualties.',
    'A quake of magnitude 6 injured many horses.',
    'The port sees 9 murders per 100,000 inhabitants.',
    'The parish had 21 births and 14 deaths.',
    'The valley has agreed to host 40,000 refugees.',
    'He faces two murder charges.',
    'Ten school abductions have taken place.',
    'Belts could have prevented nine deaths.',
  ],
});
