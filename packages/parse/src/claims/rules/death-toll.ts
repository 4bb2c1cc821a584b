/** The death toll climbed to 73 by nightfall, up from 66. The ambush brought to 23 the number of surveyors killed. */
import type { Harm } from '@onrecord/schema';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { mishaps } from '../lexicon/deeds.js';
import { fates } from '../lexicon/fates.js';
import { tollEnds } from '../lexicon/joints.js';
import {
  deathsSpoken,
  givesFigure,
  injuredTolls,
  looseTolls,
  notDeathTolls,
  notOnlyDeaths,
  reaches,
  revises,
  tollAdjectives,
  roadTollWords,
  tollKinds,
  tollLeads,
  totalNouns,
} from '../lexicon/toll-words.js';
import { figureOf, isReplaced } from '../phrase/figure.js';
import type { Group } from '../phrase/group.js';
import { hasWord } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far behind the toll its numbers stand, in tokens. */
const REACH = 28;
/** How far behind "which" the verb stands that gave the toll before, in tokens. */
const ASIDE = 6;
/** How far before its sentence a figure's dead are spoken of, in tokens. */
const BEFORE = 30;

/** Numbers behind the noun that the toll itself has: those after "to", "at", "of", a verb of reaching. */
function numbersAfter(scene: Scene, at: number): readonly Group[] {
  const found: Group[] = [], end = Math.min(scene.last, at + REACH);
  for (let i = at + 1; i < end; i++) {
    // "gave a toll of 31, but lowered it to 27": the same toll goes on
    // "the toll, | which officials had put at 50 |, was lowered to 41"
    const isRevised = revises.has(wordAt(scene, i + 1)) || (wordAt(scene, i) === 'which' && hasWord(scene, i + 1, i + ASIDE, givesFigure));
    if (tollEnds.has(wordAt(scene, i)) && !isRevised) break;
    // "will rise|, as | 49 people are missing": why
    if (wordAt(scene, i) === 'as' && wordAt(scene, i - 1) === ',' && scene.opens.has(i + 1)) break;
    const group = scene.opens.get(i);
    if (group === undefined) continue;
    i = group.last - 1;
    if (isFigure(scene, group) && !isReplaced(scene, group)) found.push(group);
  }
  return found;
}

/** A number behind "to", "at", or that opens with such a word ("at least 12"), of no thing and no time. */
function isFigure(scene: Scene, { quantity, first, head, kind }: Group): boolean {
  // "at “| well over 10,000 |”"
  const lead = tokenAt(scene, first - 1)?.kind === 'mark' ? first - 2 : first - 1;
  // "rose by | at least 12 | to 300"
  // "may rise due to | many | buried"
  if (wordAt(scene, lead) === 'by' || wordAt(scene, lead - 1) === 'due') return false;
  if (quantity === null || !(tollLeads.has(wordAt(scene, lead)) || tollLeads.has(wordAt(scene, first))))
    return false;
  return head < 0 || (kind !== 'thing' && !tagged(tokenAt(scene, head), Tag.TimeWord));
}

/**
 * Whether "toll", "figure", "count" is of deaths: by the word before, by the dead that the sentence has named, in a
 * headline.
 */
function isOfDeaths(scene: Scene, at: number): boolean {
  const noun = tollAdjectives.has(wordAt(scene, at - 1)) ? at - 1 : at, before = wordAt(scene, noun - 1);
  if (totalNouns.has(wordAt(scene, at))) return isPut(scene, at) && isOnlyDeaths(scene) && isSpokenOf(scene, at);
  // "the blast | toll"
  if (before === 'death' || mishaps.has(before)) return true;
  if (before === 'casualty') return true;
  if (notDeathTolls.has(before) || (looseTolls.has(wordAt(scene, at)) && !isSpokenOf(scene, at))) return false;
  if (tollKinds.has(before) || injuredTolls.has(before) || before === "'s") return true;
  return tagged(tokenAt(scene, noun - 1), Tag.Determiner | Tag.Possessive | Tag.Preposition) || isHeadline(scene, at);
}

/** "put the | figure | at nine". */
const isPut = (scene: Scene, at: number): boolean =>
  wordAt(scene, at - 1) === 'the' && givesFigure.has(wordAt(scene, at - 2)) && wordAt(scene, at + 1) === 'at';

const isOnlyDeaths = (scene: Scene): boolean => !hasWord(scene, scene.first, scene.last, notOnlyDeaths);

/** The dead that the sentence has named, or of "put the | figure | at nine" the one before. */
function isSpokenOf(scene: Scene, at: number): boolean {
  if (hasWord(scene, scene.first, at, deathsSpoken)) return true;
  if (!isPut(scene, at)) return false;
  const before = scene.tokens.slice(Math.max(0, scene.first - BEFORE), scene.first);
  return before.some(({ lower }) => deathsSpoken.has(lower)) && !before.some(({ lower }) => notOnlyDeaths.has(lower));
}

/** "the injury | toll", "the casualty | toll". */
const harmOf = (kind: string): Harm =>
  (injuredTolls.has(kind) ? 'wounded' : kind === 'casualty' ? 'casualties' : 'killed');

/** "Toll in Orsa stampede rises to 19", "Ferry toll rises to 86": a headline that speaks of no road. */
const isHeadline = (scene: Scene, at: number): boolean =>
  (at === scene.first || (at === scene.first + 1 && reaches.has(wordAt(scene, at + 1)))) && wordAt(scene, at) === 'toll'
    && !hasWord(scene, at, scene.last, roadTollWords);

/** "a toll of five | dead": no noun for people. */
const withoutFate = (scene: Scene, victim: Victim): Victim =>
  fates.has(wordAt(scene, victim.group.head)) ? { ...victim, named: null } : victim;

export const deathToll = rule({
  id: 'death-toll',
  on: 'toll',
  read(scene, at) {
    if (!isOfDeaths(scene, at)) return null;
    const victims = victimsOf(scene, numbersAfter(scene, at), { figure: true });
    return finding(harmOf(wordAt(scene, at - 1)), victims.map((victim) => withoutFate(scene, figureOf(scene, victim))));
  },
  examples: [
    ['The death toll climbed to 73 by nightfall, up from 66 at noon.', 'killed 73; killed 66'],
    ['The mayor put the overall toll at “more than 90”.', 'killed 90..'],
    ['The injury toll rose to 40 in Pelm.', 'wounded 40'],
    ['He put the casualty figure at 14.', 'casualties 14'],
    ['The death toll climbed past 2,000.', 'killed 2000..'],
    ['The death toll neared 90.', 'killed ..90'],
    ['Officials put the toll at more than 200.', 'killed 200..'],
    ['The toll, which officials had put at 50, was lowered to 41.', 'killed 50; killed 41'],
    ['The death count stood at 74.', 'killed 74'],
    ['A death toll of 45 was given.', 'killed 45'],
    ['The port raised its toll for Monday from 31 to 44.', 'killed 44'],
    ['The port lowered its toll from 31 to 27.', 'killed 27'],
    ['The mayor increased the death toll to 31 from 27.', 'killed 31'],
    ['The mayor says six people died; the union puts the number at nine.', 'killed 6 people; killed 9'],
    ['Six people died in the fire. Officials put the figure at nine.', 'killed 6 people; killed 9'],
    ['Toll in Orsa stampede rises to 19', 'killed 19'],
    ['Orsa blast toll rises to 15', 'killed 15'],
    ['Ferry toll rises to 86 as search ends', 'killed 86'],
    ['The toll, once put at 31, was cut to 27.', 'killed 31; killed 27'],
    ['The port first gave a toll of 31, but lowered it to 27.', 'killed 31; killed 27'],
    ['The hospice, after giving 31 dead, cut the figure to 27.', 'killed 31; killed 27'],
  ],
  nonExamples: [
    'Toll on Orsa bridge rises to 19',
    'The vote count stood at 74.',
    'The war has taken a heavy toll.',
    'Bridge tolls rose to 5 dollars.',
  ],
});
