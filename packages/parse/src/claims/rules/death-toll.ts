/** The death toll climbed to 73 by nightfall, up from 66. The ambush brought to 23 the number of surveyors killed. */
import type { Group } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { rule } from '../rule.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { tollEnds } from '../lexicon/joints.js';
import { deathsSpoken, looseTolls, notDeathTolls, revises, roadTollWords, tollKinds, tollLeads } from '../lexicon/toll-words.js';

/** How far behind the toll its numbers stand, in tokens. */
const REACH = 28;

/** Numbers behind the noun that the toll itself has: those after "to", "at", "of", a verb of reaching. */
function numbersAfter(scene: Scene, at: number): readonly Group[] {
  const found: Group[] = [];
  for (let i = at + 1; i < Math.min(scene.last, at + REACH); i++) {
    if (tollEnds.has(wordAt(scene, i)) && !revises.has(wordAt(scene, i + 1))) break;
    const group = scene.opens.get(i);
    if (group === undefined) continue;
    i = group.last - 1;
    const { quantity } = group;
    if (quantity === null || !tollLeads.has(wordAt(scene, group.first - 1)) && !isHedged(scene, group)) continue;
    const head = tokenAt(scene, group.head);
    if (head !== undefined && group.kind === 'thing') continue;
    if (tagged(head, Tag.TimeWord)) continue;
    found.push(group);
  }
  return found;
}

const isHedged = (scene: Scene, group: Group): boolean => group.quantity !== null && tollLeads.has(wordAt(scene, group.first));

/** Whether the sentence has named the dead before, so that "the figure" is theirs. */
function speaksOfDead(scene: Scene, at: number): boolean {
  for (let i = scene.first; i < at; i++) if (deathsSpoken.has(wordAt(scene, i))) return true;
  return false;
}

/** "Toll in Orsa stampede rises to 19": a headline that speaks of no road. */
function isHeadline(scene: Scene, at: number): boolean {
  if (at !== scene.first || wordAt(scene, at) !== 'toll') return false;
  for (let i = at; i < scene.last; i++) if (roadTollWords.has(wordAt(scene, i))) return false;
  return true;
}

export const deathToll = rule({
  id: 'death-toll',
  on: 'toll',
  read(scene, at) {
    const before = wordAt(scene, at - 1);
    if (looseTolls.has(wordAt(scene, at)) && before !== 'death' && !speaksOfDead(scene, at)) return null;
    if (notDeathTolls.has(before)) return null;
    const isDeath = before === 'death' || tollKinds.has(before);
    if (!isDeath && !tagged(tokenAt(scene, at - 1), Tag.Determiner | Tag.Possessive | Tag.Preposition) && before !== "'s" && !isHeadline(scene, at)) return null;
    const victims: readonly Victim[] = victimsOf(scene, numbersAfter(scene, at), { figure: true });
    if (victims.length === 0) return null;
    const harm = before === 'casualty' || before === 'injury' ? (before === 'injury' ? 'wounded' : 'casualties') : 'killed';
    return { harm, victims, agent: null, verb: null };
  },
  examples: [
    ['The death toll climbed to 73 by nightfall, up from 66 at noon.', 'killed 73; killed 66'],
    ['Officials put the toll at more than 200.', 'killed 200..'],
    ['The death count stood at 74.', 'killed 74'],
    ['A death toll of 45 was given.', 'killed 45'],
    ['Toll in Orsa stampede rises to 19', 'killed 19'],
    ['The toll, once put at 31, was cut to 27.', 'killed 31; killed 27'],
    ['The port first gave a toll of 31, but lowered it to 27.', 'killed 31; killed 27'],
    ['The hospice, after giving 31 dead, cut the figure to 27.', 'killed 31; killed 27'],
  ],
  nonExamples: ['Toll on Orsa bridge rises to 19', 'The vote count stood at 74.', 'The war has taken a heavy toll.', 'Bridge tolls rose to 5 dollars.'],
});
