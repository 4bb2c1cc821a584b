/** Times that stand near a claim and are those of another verb, participle or number. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { clauseJoints, commaAlone, contrasts } from '../lexicon/joints.js';
import { deedOf } from '../lexicon/prepositions.js';
import { relativePersons, relatives, thingRelatives, timeRelatives } from '../lexicon/pronouns.js';
import { latestOf, someOfThem } from '../lexicon/quantifiers.js';
import { beforeAfter, cameAbout, comparisons, timeSpans } from '../lexicon/times.js';
import { addsTo, addsUp } from '../lexicon/toll-words.js';
import type { Range } from '../phrase/group.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { isInGroup, type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { isCompared } from './compared.js';
import { type Core, isFinite } from './core.js';
import { mainVerbBehind, outerVerb } from './outer-verb.js';
import { isOverDeed } from './over-deed.js';

/** "after *abducting* him". */
const takes: ReadonlySet<string> = new Set(['abducted', 'detained']);

const DURING: ReadonlySet<string> = new Set(['during']);

/** How far behind a participle its time stands, in tokens. */
const NEAR_PARTICIPLE = 8;

/** "kidnapped", "missing": what a noun is told by. */
const isParticiple = (scene: Scene, i: number): boolean =>
  verbAtWord(wordAt(scene, i))?.form === 'past' || wordAt(scene, i) === 'missing';

/** "a clerk | kidnapped in Orsa | in May | has been released". */
export function isBehindParticiple(scene: Scene, from: number, time: number): boolean {
  for (let i = time - 1; i > from && i > time - NEAR_PARTICIPLE; i--)
    if (isParticiple(scene, i) && scene.closes.get(i)?.kind === 'person') return true;
  return false;
}

/**
 * "wanted for the killing of a clerk, | were arrested on Sunday", "the storm, which killed 20, | weakened on Friday":
 * the verb behind the insertion has the time; "freed five whom they had been | holding since April": another verb of
 * harm has it.
 */
export function isOfAnother(scene: Scene, core: Core, { first, last }: Range): boolean {
  const { first: from, last: to } = core;
  // "arresting 14, and | in August they arrested nine": the time of the clause that it opens
  const isJoined = clauseJoints.has(wordAt(scene, first - 1));
  if (isJoined && (tellsHarm(scene, first + 1, first + 8) || opensClause(scene, first, last))) return true;
  // "27,000 refugees from | last year |'s fighting"
  if (wordAt(scene, first - 1) === 'from' && wordAt(scene, last) === "'s") return true;
  // "arrested in connection with the | May 3 | fire"
  if (wordAt(scene, first - 1) === 'the' && wordAt(scene, first - 3) === 'connection') return true;
  const isRelative = relatives.has(wordAt(scene, from - 1)), isSince = wordAt(scene, first) === 'since';
  const isAccusedDeed = deedOf.has(wordAt(scene, from - 1)) && verbAtWord(wordAt(scene, from))?.form === 'ing';
  if (isBehindAfterClause(scene, from, to, first)) return true;
  const main = core.deed === 'other' ? mainVerbBehind(scene, to) : outerVerb(scene, core, first);
  const finite = Tag.Be | Tag.Have | (isRelative ? Tag.VerbPast | Tag.VerbPresent : 0);
  for (let i = to; i < first; i++) {
    const word = wordAt(scene, i);
    if (isOfParticiple(scene, i, to, first)) return true;
    // "the body of a priest | who | was seized three weeks ago was found"
    const isAside = wordAt(scene, i - 1) === ',' && wordAt(scene, last) === ',';
    if (word === 'who' && (isAside || scene.closes.has(i)) && isFinite(scene, isAside ? last + 1 : last)) return true;
    // "“Soldiers killed my uncle,” said Omar Lut, 40, | who | left Orsa in 2012": told of the speaker
    if (word === 'who' && wordAt(scene, i - 1) === ',' && scene.tokens.slice(to, i).some(({ cue }) => cue?.kind === 'speech')) return true;
    // "one was shot, | said | the mayor on Wednesday", "| according to | the mayor on Wednesday"
    if (isOfTelling(scene, i, first)) return true;
    // "wounded three, one of | whom | died on June 9"
    if (word === 'whom' && !hasWord(scene, i, first, commaAlone)) return true;
    // "the killings this year to 48, compared with | 39 last year"
    // "freed 25 clerks, | the latest of 300 freed this year"
    if (word === ',' && wordAt(scene, i + 1) === 'the' && latestOf.has(wordAt(scene, i + 2)) && wordAt(scene, i + 3) === 'of') return true;
    if (word === ';' || comparisons.has(word) || isCompared(scene, i)) return true;
    // "killed in the war|, which | began in 2011"
    // not "killed in the raid|, which | took place on Monday"
    const isWhich = word === ',' && wordAt(scene, i + 1) === 'which' && isFinite(scene, i + 2) && !cameAbout.has(wordAt(scene, i + 2));
    if (isWhich && !tellsHarm(scene, i + 2, first)) return true;
    // "killed two in Orsa, | bringing to 40 | the number killed this year"
    if (addsUp.has(word) && wordAt(scene, i - 1) === ',' && addsTo.has(wordAt(scene, i + 1))) return true;
    // "killed hundreds, | including 27 guards during | a raid on March 4"
    if (word === 'including' && hasWord(scene, i, first, DURING) && !hasWord(scene, i, first, commaAlone)) return true;
    // "holds 19 captive, | some | for more than a decade"
    if (word === ',' && isOfSome(scene, i + 1, first)) return true;
    // "killed a mayor | after abducting him | on March 12"
    if (word === 'after' && takes.has(verbAtWord(wordAt(scene, i + 1))?.harm ?? '')) return true;
    if (i === main) return true;
    // "accused | of killing three | was arrested on Friday"
    if (isAccusedDeed && tagged(tokenAt(scene, i), Tag.Be | Tag.Have) && !isInGroup(scene, i)) return true;
    // "arrested over | a bombing that | killed 12 in June"
    if (isOverDeed(scene, i, to)) return true;
    // "arrested a man wanted for | killing 12 in 1994"
    if (deedOf.has(word) && verbAtWord(wordAt(scene, i + 1)) !== undefined) return true;
    // "villages that had been cut off | for three days"
    if (thingRelatives.has(word) && wordAt(scene, first) === 'for') return true;
    if (word === ',' && tagged(tokenAt(scene, i + 1), finite) && !closesIncluded(scene, i, to)) return true;
    // "was shot and another was kidnapped | for 11 days"
    if (wordAt(scene, first) === 'for' && tagged(tokenAt(scene, i), Tag.Coordinator) && hasFinite(scene, i + 1, first)) return true;
    // "died in custody, | while | the other escaped on Monday"
    if (contrasts.has(word) && wordAt(scene, i - 1) === ',' && hasFinite(scene, i + 1, first)) return true;
    // "40 hurt, | but | raised it on Monday", "a raid | and | said a curfew would last through the weekend"
    if (tagged(tokenAt(scene, i), Tag.Coordinator) && isOtherVerb(scene, i + 1, word === 'but')) return true;
    // "with 38 others, two of whom drowned|, and | reached Orsa in the winter"
    const isWhom = relativePersons.has(wordAt(scene, to - 2)) || relativePersons.has(wordAt(scene, to - 1));
    if (isWhom && word === ',' && wordAt(scene, i + 1) === 'and' && tagged(tokenAt(scene, i + 2), Tag.VerbPast)) return true;
    // "which lost 12 men, | will withdraw on Friday"; not ", May 30"
    if (word === ',' && tagged(tokenAt(scene, i + 1), Tag.Modal) && tokenAt(scene, i + 1)?.capital === false) return true;
    // "the raid in which nine died | was the second this week"
    if (isRelative && wordAt(scene, from - 1) !== 'that' && tagged(tokenAt(scene, i), Tag.Be | Tag.Have) && !isInGroup(scene, i))
      return true;
    // "freed six of the pupils | they had taken in March", "| they seized in March"
    const isTheirDeed = tagged(tokenAt(scene, i + 1), Tag.Have) || verbAtWord(wordAt(scene, i + 1))?.form === 'past';
    if (scene.closes.has(i) && tagged(tokenAt(scene, i), Tag.Pronoun) && isTheirDeed) return true;
    // "during the war, which came after raiders | killed 40 on Monday"
    if (word === ',' && timeRelatives.has(wordAt(scene, i + 1)) && tellsHarm(scene, i + 2, first)) return true;
    if (isSince && verbAtWord(word) !== undefined && tagged(tokenAt(scene, i - 1), Tag.Be | Tag.Have)) return true;
  }
  return false;
}

/** "said the mayor, *after* a raid on Monday": opens what happened. */
const OF_EVENT: ReadonlySet<string> = new Set(['after', 'when', 'during', 'while', 'before']);

/** "…, | said | the mayor on Wednesday": the day is that on which it was told; not "according to police, on Wednesday". */
function isOfTelling(scene: Scene, i: number, time: number): boolean {
  if (wordAt(scene, i) === 'according') return !hasWord(scene, i, time, commaAlone);
  if (hasWord(scene, i, time, OF_EVENT)) return false;
  const said = tokenAt(scene, i), isBehindContent = scene.tokens[i - 1]?.kind !== 'word' && i > scene.first;
  return isBehindContent && said?.cue?.kind === 'speech' && tagged(said, Tag.VerbPast | Tag.VerbPresent) && !isInGroup(scene, i);
}

/** "two were killed and five|, including a nun|, were hurt on Monday": the comma closes who is among the second. */
function closesIncluded(scene: Scene, comma: number, to: number): boolean {
  const open = nearestBefore(scene, comma, commaAlone, comma - to);
  return open >= to && (wordAt(scene, open + 1) === 'including' || wordAt(scene, open + 1) === 'among');
}

const hasFinite = (scene: Scene, from: number, to: number): boolean =>
  scene.tokens.slice(from, to).some((_, k) => isFinite(scene, from + k));

/** "but | raised | it", "and | said | that": a verb that goes on with something else; `any`: not only one of saying. */
function isOtherVerb(scene: Scene, i: number, any: boolean): boolean {
  const token = tokenAt(scene, i);
  return tagged(token, Tag.VerbPast | Tag.VerbPresent) && !isInGroup(scene, i) && (any || token?.cue?.kind === 'speech')
    && verbAtWord(token?.lower ?? '') === undefined;
}

/** ", | some | for more than a decade", ", | most of them | since May": of some only. */
function isOfSome(scene: Scene, opener: number, time: number): boolean {
  if (!someOfThem.has(wordAt(scene, opener))) return false;
  return opener + 1 === time || (wordAt(scene, opener + 1) === 'of' && opener + 3 === time);
}

/** "two were hurt, | and in November | a shell hit a field": the time of the subject and the verb behind it. */
function opensClause(scene: Scene, first: number, last: number): boolean {
  const subject = scene.opens.get(wordAt(scene, last) === ',' ? last + 1 : last), end = subject?.last ?? last;
  const verb = tagged(tokenAt(scene, end), Tag.Adverb) ? end + 1 : end;
  return subject !== undefined && wordAt(scene, first - 2) === ',' && isFinite(scene, verb);
}

/** How far into its sentence "years after" stands, in tokens. */
const FRONT = 4;

/** "Ten years | after | a raid killed 40|, the town met on | Monday": the time is that of the clause behind the comma. */
function isBehindAfterClause(scene: Scene, from: number, to: number, time: number): boolean {
  for (let i = scene.first + 1; i < Math.min(from, scene.first + FRONT); i++)
    if (beforeAfter.has(wordAt(scene, i)) && timeSpans.has(wordAt(scene, i - 1))) return hasWord(scene, to, time, commaAlone);
  return false;
}

/** "freed 11 pilgrims | kidnapped on May 22", "18 recruits, | kidnapped two weeks ago |, were": the time of the participle at `i`. */
function isOfParticiple(scene: Scene, i: number, to: number, time: number): boolean {
  const object = scene.opens.get(i + 1), isActive = object !== undefined && object.kind !== 'thing';
  if (!isParticiple(scene, i) || isActive || hasWord(scene, i, time, commaAlone)) return false;
  const people = scene.closes.get(wordAt(scene, i - 1) === ',' ? i - 1 : i);
  return people?.kind === 'person' && people.first < to && people.last >= to;
}

const tellsHarm = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (verbAtWord(wordAt(scene, i))?.form === 'past') return true;
  return false;
};
