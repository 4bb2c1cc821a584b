/** When it happened or what time the number covers: the time phrase of the claim's clause. */
import { ofLast } from '../../language/remember.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { custodyWords } from '../lexicon/captivity.js';
import { chargeLeads, courtForms, servesTime, superlatives } from '../lexicon/charges.js';
import { clauseJoints, clauseOpenings, dashes } from '../lexicon/joints.js';
import { deedOf } from '../lexicon/prepositions.js';
import { insertedRelatives, relatives, thingRelatives, timeRelatives } from '../lexicon/pronouns.js';
import { publishedForms, tells } from '../lexicon/stance-words.js';
import { addsUp } from '../lexicon/toll-words.js';
import { changeLeads, changes, clauseTimes, comparisons, longTimes, recordLeads, timeLeads, timeSpans } from '../lexicon/times.js';
import type { Range } from '../phrase/group.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { isInGroup, type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { timeEnd } from './time-phrases.js';

/**
 * A time that stands so many tokens behind the claim is not its own; nor so many, where another stands before the
 * claim.
 */
const FAR = 30, FAR_WITH_ANOTHER = 13;
/** Longest dateline, in tokens. */
const DATELINE = 14;
/** How far into its sentence a fronted time begins, in tokens: "In the | early hours of Tuesday". */
const FRONT = 3;

/** The time phrase nearest to the claim's words: behind the verb in its clause first, else before. */
export function periodOf(scene: Scene, from: number, to: number): Range | null {
  let before: Range | null = null;
  if (isLater(scene, to)) return null;
  for (const time of timesIn(scene)) {
    const { first, last } = time;
    // "since 2004, | when 90 were killed": they were in 2004
    if (isTold(scene, last) && last < from && wordAt(scene, first) === 'since') return { first: first + 1, last };
    if (first >= to - 1) {
      const isNear = first - to < (before === null ? FAR : FAR_WITH_ANOTHER);
      return isNear && !isOfAnother(scene, from, to, time) ? withoutLead(scene, time) : before;
    }
    const mayBe = first >= from ? !isOfRelative(scene, time, from, to) : last <= from && mayCover(scene, time, from, to);
    if (mayBe) before = withoutLead(scene, time);
  }
  return before;
}

/** "kidnapped on 12 June and freed | two days later": when that was nobody says in so many words. */
const isLater = (scene: Scene, to: number): boolean =>
  [1, 2, 3].some((k) => timeSpans.has(wordAt(scene, to + k)) && wordAt(scene, to + k + 1) === 'later');

/**
 * The time phrases of a sentence, save the days of saying and the length of a sentence in jail; read once for all of
 * its claims.
 */
const timesIn = ofLast((scene: Scene): readonly Range[] => {
  const times: Range[] = [];
  for (let i = datelineEnd(scene); i < scene.last;) {
    const end = timeEnd(scene, i);
    if (end > i && isOfDeeds(scene, i, end)) times.push({ first: i, last: end });
    i = Math.max(end, i + 1);
  }
  return times;
});

/** Whether a time may be that of what happened. */
const isOfDeeds = (scene: Scene, first: number, last: number): boolean =>
  !hasWord(scene, first, last, SAME) && !isOfSaying(scene, first) && !isOfCourt(scene, first, last) && !isSentence(scene, first)
    && !isHeldFor(scene, first, last) && !isOfRecord(scene, first, last);

/** "KARO, June 3 (Wire) - | At least": the day of writing is not that of the event. */
function datelineEnd(scene: Scene): number {
  if (scene.first > 0) return scene.first;
  for (let i = scene.first; i < scene.first + DATELINE; i++) {
    const token = tokenAt(scene, i);
    if (token === undefined || (token.kind === 'word' && !token.capital)) return scene.first;
    if (dashes.has(token.text) && i > scene.first + 1) return i + 1;
  }
  return scene.first;
}

/** "said on Friday", "a film aired on Sunday": the day of the saying or the showing. */
function isOfSaying(scene: Scene, start: number): boolean {
  let i = start - 1;
  while (i > scene.first && i > start - 3 && tagged(tokenAt(scene, i), Tag.Adverb | Tag.Preposition)) i--;
  // "residents | told | a reporter on Monday"
  const told = scene.closes.get(i + 1), cue = tokenAt(scene, told === undefined ? i : told.first - 1);
  if (publishedForms.has(wordAt(scene, i)) || (cue?.cue?.kind === 'speech' && tells.has(cue.lower))) return true;
  // "in Karo state | at the weekend": a noun
  return tokenAt(scene, i)?.cue?.kind === 'speech' && (told === undefined || told.head !== i || told.first === i);
}

/** "convicted | on Thursday | of killing five": the day of the court's. */
const isOfCourt = (scene: Scene, start: number, end: number): boolean =>
  courtForms.has(wordAt(scene, start - 1)) && chargeLeads.has(wordAt(scene, end));

/** Tokens from "jailed" to how long, at most: "jailed the activist Omar Lut | for 15 days". */
const JAILED = 8;

/** "jailed for 12 years": how long, not when. */
function isSentence(scene: Scene, start: number): boolean {
  if (wordAt(scene, start) !== 'for' || wordAt(scene, start + 1) === 'the') return false;
  for (let i = start - 1; i >= scene.first && i >= start - JAILED; i--) if (servesTime.has(wordAt(scene, i))) return true;
  return false;
}

/** "freed after 19 days | in captivity": how long, not when. */
const isHeldFor = (scene: Scene, start: number, end: number): boolean =>
  wordAt(scene, start) === 'after' && (isReleasedBefore(scene, start)
    || (wordAt(scene, end) === 'in' && custodyWords.has(wordAt(scene, end + 1))));

/** "| released | after four days". */
const isReleasedBefore = (scene: Scene, at: number): boolean =>
  [1, 2, 3].some((k) => verbAtWord(wordAt(scene, at - k))?.harm === 'released');

/** How far before "in a decade" the superlative stands, in tokens. */
const RECORD = 5;

/** "the worst fire | in a decade", "the deadliest raid | since 2004": how far back nothing was like it. */
function isOfRecord(scene: Scene, start: number, end: number): boolean {
  // "the deadliest raid on the army | this year"
  if (wordAt(scene, start) === 'this' && longTimes.has(wordAt(scene, end - 1)))
    return nearestBefore(scene, start, superlatives, RECORD + 2) >= 0;
  if (!recordLeads.has(wordAt(scene, start)) || isTold(scene, end)) return false;
  return scene.closes.has(start) && hasWord(scene, start - RECORD, start, superlatives);
}

/** "2004 |, when": what happened then is told behind it. */
const isTold = (scene: Scene, end: number): boolean => wordAt(scene, end) === ',' && wordAt(scene, end + 1) === 'when';

/** "on | Monday": the time without the word that leads to it. */
const withoutLead = (scene: Scene, { first, last }: Range): Range =>
  ({ first: timeLeads.has(wordAt(scene, first)) ? first + 1 : first, last });

/** Whether a time that stands before the claim's words is theirs: of the same clause, or fronted. */
function mayCover(scene: Scene, time: Range, from: number, to: number): boolean {
  if (isInserted(scene, time) || isBefore(scene, time, from) || hasWord(scene, time.last, from, addsUp)) return false;
  return !hasVerb(scene, time.last, from) || isFronted(scene, time, from, to);
}

/** "on Monday, a day after | five had died": the claim is older than the day. */
function isBefore(scene: Scene, { last }: Range, from: number): boolean {
  for (let i = last; i < from - 1; i++)
    if (timeSpans.has(wordAt(scene, i)) && wordAt(scene, i + 1) === 'after') return true;
  return false;
}

/** A verb or a semicolon in between: the time belongs to another clause. */
function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (wordAt(scene, i) === ';') return true;
    if (isFinite(scene, i) && !isAside(scene, i)) return true;
  }
  return false;
}

/** "on Tuesday, the mayor | said |, killing nine", "| told reporters |, killing nine": who says so is put in between. */
function isAside(scene: Scene, i: number): boolean {
  const cue = tokenAt(scene, i), told = tells.has(cue?.lower ?? '') ? scene.opens.get(i + 1) : undefined;
  const end = told?.last ?? i + 1;
  return cue?.cue?.kind === 'speech' && wordAt(scene, end) === ',' && tokenAt(scene, end + 1)?.kind !== 'mark';
}

/** A verb of its own; not the 's of "Sunday's attack". */
function isFinite(scene: Scene, i: number): boolean {
  if (wordAt(scene, i) === "'s" && !tagged(tokenAt(scene, i - 1), Tag.Pronoun)) return false;
  return tagged(tokenAt(scene, i), Tag.VerbPast | Tag.Be | Tag.Have) && !isInGroup(scene, i);
}

/** "The war, which began in | 2011 | , has killed 900": the day of the insertion. */
function isInserted(scene: Scene, { first, last }: Range): boolean {
  if (wordAt(scene, last) !== ',') return false;
  for (let i = first - 1; i > scene.first; i--) {
    if (insertedRelatives.has(wordAt(scene, i))) return wordAt(scene, i - 1) === ',';
    if (wordAt(scene, i) === ',') return false;
  }
  return false;
}

/**
 * "The two, who were kidnapped in | October | near the border, | were freed", "the general, accused in | 1999 |, was":
 * the time of what "who" or the participle tells; also where no comma closes it: "two who vanished in | 2009 | were found".
 */
function isOfRelative(scene: Scene, { first, last }: Range, from: number, to: number): boolean {
  if (hasVerb(scene, last, to) && isBehindParticiple(scene, from, first)) return true;
  let open = first - 1, close = last;
  while (open > scene.first && wordAt(scene, open) !== ',' && wordAt(scene, open) !== 'who') open--;
  if (wordAt(scene, open) === 'who' && wordAt(scene, open - 1) !== ',') return hasVerb(scene, last, to);
  while (close < to && wordAt(scene, close) !== ',') close++;
  const opener = tokenAt(scene, wordAt(scene, open) === 'who' ? open : open + 1);
  const isParticiple = wordAt(scene, open) === ',' && tagged(opener, Tag.VerbPast) && opener?.capital === false;
  return close < to && (insertedRelatives.has(opener?.lower ?? '') || isParticiple);
}

/** How far behind a participle its time stands, in tokens. */
const NEAR_PARTICIPLE = 8;

/** "a clerk | kidnapped in Orsa | in May | has been released". */
function isBehindParticiple(scene: Scene, from: number, time: number): boolean {
  for (let i = time - 1; i > from && i > time - NEAR_PARTICIPLE; i--)
    if (verbAtWord(wordAt(scene, i))?.form === 'past' && scene.closes.get(i)?.kind === 'person') return true;
  return false;
}

/**
 * "On Tuesday, a bomb went off in Orsa, | killing 12", "On Tuesday two were killed in Orsa and | five in Vey": the time
 * that opens the sentence is that of a participle or a clause behind "and" too, where no other clause comes in between.
 */
function isFronted(scene: Scene, { first, last }: Range, from: number, to: number): boolean {
  const opener = wordAt(scene, first), start = Math.max(scene.first, datelineEnd(scene));
  if ((clauseTimes.has(opener) && opener !== 'since') || first > start + FRONT) return false;
  const isParticiple = tagged(tokenAt(scene, from), Tag.VerbIng) && wordAt(scene, from - 1) === ',';
  // "police on Monday held a man for hitting a guard and | hurting two": the day is that of the first verb
  const isJoined = hasWord(scene, last, from, clauseJoints) && !hasWord(scene, from, to, relatives)
    && !scene.groups.some((group) => start <= group.first && group.first < first && group.kind === 'person');
  if (!isParticiple && !isJoined) return false;
  for (let i = last; i < from; i++) {
    const token = tokenAt(scene, i);
    if (token?.kind === 'mark' || clauseOpenings.has(wordAt(scene, i))) return false;
    if (token?.cue?.kind === 'speech' && tagged(token, Tag.VerbPast | Tag.VerbPresent) && !isAside(scene, i)) return false;
  }
  return true;
}

/**
 * "wanted for the killing of a clerk, | were arrested on Sunday", "the storm, which killed 20, | weakened on Friday":
 * the verb behind the insertion has the time; "freed five whom they had been | holding since April": another verb of
 * harm has it.
 */
function isOfAnother(scene: Scene, from: number, to: number, { first, last }: Range): boolean {
  // "arresting 14, and | in August they arrested nine": the time of the clause that it opens
  if (clauseJoints.has(wordAt(scene, first - 1)) && tellsHarm(scene, first + 1, first + 8)) return true;
  const isRelative = relatives.has(wordAt(scene, from - 1)), isSince = wordAt(scene, first) === 'since';
  const finite = Tag.Be | Tag.Have | (isRelative ? Tag.VerbPast | Tag.VerbPresent : 0);
  for (let i = to; i < first; i++) {
    const word = wordAt(scene, i);
    if (isOfParticiple(scene, i, to, first)) return true;
    // "the body of a priest | who | was seized three weeks ago was found"
    const isAside = wordAt(scene, i - 1) === ',' && wordAt(scene, last) === ',';
    if (word === 'who' && (isAside || scene.closes.has(i)) && isFinite(scene, isAside ? last + 1 : last)) return true;
    // "wounded three, one of | whom | died on June 9"
    if (word === 'whom' && !hasWord(scene, i, first, COMMA)) return true;
    // "the killings this year to 48, compared with | 39 last year"
    if (word === ';' || comparisons.has(word) || isCompared(scene, i)) return true;
    // "arrested a man wanted for | killing 12 in 1994"
    if (deedOf.has(word) && verbAtWord(wordAt(scene, i + 1)) !== undefined) return true;
    // "villages that had been cut off | for three days"
    if (thingRelatives.has(word) && wordAt(scene, first) === 'for') return true;
    if (word === ',' && tagged(tokenAt(scene, i + 1), finite)) return true;
    // "which lost 12 men, | will withdraw on Friday"; not ", May 30"
    if (word === ',' && tagged(tokenAt(scene, i + 1), Tag.Modal) && tokenAt(scene, i + 1)?.capital === false) return true;
    // "the raid in which nine died | was the second this week"
    if (isRelative && wordAt(scene, from - 1) !== 'that' && tagged(tokenAt(scene, i), Tag.Be | Tag.Have) && !isInGroup(scene, i))
      return true;
    // "freed six of the pupils | they had taken in March"
    if (scene.closes.has(i) && tagged(tokenAt(scene, i), Tag.Pronoun) && tagged(tokenAt(scene, i + 1), Tag.Have))
      return true;
    // "during the war, which came after raiders | killed 40 on Monday"
    if (word === ',' && timeRelatives.has(wordAt(scene, i + 1)) && tellsHarm(scene, i + 2, first)) return true;
    if (isSince && verbAtWord(word) !== undefined && tagged(tokenAt(scene, i - 1), Tag.Be | Tag.Have)) return true;
  }
  return false;
}

const COMMA: ReadonlySet<string> = new Set([',']);
/** "on the *same* day": as another one, which is told elsewhere. */
const SAME: ReadonlySet<string> = new Set(['same']);

/** "freed 11 pilgrims | kidnapped on May 22", "18 recruits, | kidnapped two weeks ago |, were": the time of the participle at `i`. */
function isOfParticiple(scene: Scene, i: number, to: number, time: number): boolean {
  const object = scene.opens.get(i + 1), isActive = object !== undefined && object.kind !== 'thing';
  if (verbAtWord(wordAt(scene, i))?.form !== 'past' || isActive || hasWord(scene, i, time, COMMA)) return false;
  const people = scene.closes.get(wordAt(scene, i - 1) === ',' ? i - 1 : i);
  return people?.kind === 'person' && people.first < to && people.last >= to;
}

/** ", | up 8 percent from 2010", ", | down from 160 in April", ", | against 310 in May", "as many | as in April". */
function isCompared(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i), next = tokenAt(scene, i + 1);
  if (word === 'as') return next?.lower === 'in';
  // "three more | than at this time in 2011"
  if (word === 'than') return tagged(next, Tag.Preposition);
  if (!changes.has(word) || wordAt(scene, i - 1) !== ',') return false;
  return next?.kind === 'number' || tagged(next, Tag.NumberWord) || changeLeads.has(next?.lower ?? '');
}

const tellsHarm = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (verbAtWord(wordAt(scene, i))?.form === 'past') return true;
  return false;
};
