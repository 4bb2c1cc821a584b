/** An avalanche claimed the lives of 29 campers. At least 52 rafters have lost their lives. The floods took 12 lives. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { costsForms, losesLives, lostForms, payForms, takesLives } from '../lexicon/harm-phrases.js';
import { lifeOwners } from '../lexicon/pronouns.js';
import { agentAtHands } from '../phrase/agent-after.js';
import type { Group } from '../phrase/group.js';
import { nearestBefore } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { victimsOf } from '../phrase/victims.js';
import { type Finding, finding, rule } from '../rule.js';

/** How far before "lives" the verb stands, in tokens: its determiner and number are passed over. */
const REACH = 8;
const LOSS: ReadonlySet<string> = new Set(['loss']);
const WANTED = { plurals: true, definite: true } as const;

/** Whose lives they are: those who lose them or pay with them; those whom it costs them, "cost | four men | their lives". */
function ownersOf(scene: Scene, at: number, loses: number, takes: number): Finding | null {
  const costs = takes >= 0 && costsForms.has(wordAt(scene, takes)) ? takes : -1;
  const lead = wordAt(scene, at - 2), pays = loses >= 0 && payForms.has(wordAt(scene, loses));
  // "for the rest of their lives"
  if ((loses < 0 && costs < 0) || lead === 'of' || (pays && lead !== 'with')) return null;
  const verb = verbGroup(scene, loses < 0 ? costs : loses);
  const groups = loses < 0
    ? objectsFrom(scene, costs + 1).filter(({ last }) => last < at)
    : subjectBefore(scene, verb.first).groups;
  return finding('killed', victimsOf(scene, groups, WANTED), verb, agentAtHands(scene, at));
}

/** "| Four | lives lost in fire": the number that opens a headline, right before the lives at `at`. */
function headlineNumber(scene: Scene, at: number): Group | undefined {
  const group = scene.opens.get(scene.first);
  return group?.quantity?.last === at ? group : undefined;
}

/** "Twelve lives | were lost", "have been claimed": the participle, or -1. */
function lostBehind(scene: Scene, at: number): number {
  let i = at + 1;
  while (tagged(tokenAt(scene, i), Tag.Be | Tag.Have | Tag.Adverb)) i++;
  // "Four lives | lost in fire": a headline
  const isTold = tagged(tokenAt(scene, i - 1), Tag.Be) || (i === at + 1 && headlineNumber(scene, at) !== undefined);
  return isTold && lostForms.has(wordAt(scene, i)) ? i : -1;
}

export const lostLives = rule({
  id: 'lost-lives',
  on: 'lives',
  read(scene, at) {
    const loses = nearestBefore(scene, at, losesLives, REACH), takes = nearestBefore(scene, at, takesLives, REACH);
    const owner = lifeOwners.has(wordAt(scene, at - 1)) ? ownersOf(scene, at, loses, takes) : null;
    if (owner !== null) return owner;
    const behind = lostBehind(scene, at), verbAt = behind >= 0 ? behind : takes < 0 ? loses : takes;
    if (verbAt < 0 && nearestBefore(scene, at, LOSS, REACH) < 0) return null;
    const verb = verbAt < 0 ? null : verbGroup(scene, verbAt);
    if (behind < 0 && takes >= 0 && wordAt(scene, at + 1) === 'of')
      return finding('killed', victimsOf(scene, objectsFrom(scene, at + 2), WANTED), verb);
    const none = scene.closes.get(at);
    if (behind >= 0 && none?.determiner === 'no') return finding('killed', victimsOf(scene, [none], WANTED), verb);
    const group = scene.closes.get(at + 1) ?? scene.closes.get(at) ?? headlineNumber(scene, at);
    return group?.quantity == null
      ? null
      : finding('killed', victimsOf(scene, [{ ...group, head: -1, kind: 'unknown' }]), verb);
  },
  examples: [
    ['An avalanche claimed the lives of 29 campers.', 'killed 29 campers'],
    ['At least 52 rafters have lost their lives this season.', 'killed 52.. rafters'],
    ['The ship went down with the loss of 1,500 lives.', 'killed 1500'],
    ['The fire claimed nine lives.', 'killed 9'],
    ['Twelve lives have been lost in the flood.', 'killed 12'],
    ['At least 30 lives were claimed.', 'killed 30..'],
    ['No lives were lost.', 'killed 0'],
    ['Four lives lost in fire', 'killed 4'],
    ['The crash cost four men their lives.', 'killed 4 men'],
    ['Twelve officers laid down their lives.', 'killed 12 officers'],
    ['Ten civilians paid with their lives.', 'killed 10 civilians'],
  ],
  nonExamples: [
    'The work cost them the best years of their lives.',
    'They will pay for the rest of their lives.',
    'The vaccine saved 300 lives.',
    'Nine lives were changed by the vote.',
    'They started new lives abroad.',
  ],
});
