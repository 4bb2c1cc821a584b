/** When it happened or what time the number covers: the time phrase of the claim's clause. */
import { ofLast } from '../../language/remember.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { custodyWords } from '../lexicon/captivity.js';
import { chargeLeads, courtForms, servesTime, superlatives, triedFor } from '../lexicon/charges.js';
import { sendsToHospital } from '../lexicon/clinic.js';
import { crimes } from '../lexicon/deeds.js';
import { clauseJoints, clauseOpenings, dashes } from '../lexicon/joints.js';
import { insertedRelatives, relatives } from '../lexicon/pronouns.js';
import { publishedForms, tells } from '../lexicon/stance-words.js';
import { isOrdinal } from '../lexicon/quantifiers.js';
import { addsUp } from '../lexicon/toll-words.js';
import { clauseTimes, dayEdges, longTimes, recordLeads, timeLeads, timeSpans, votes } from '../lexicon/times.js';
import type { Range } from '../phrase/group.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { isInGroup, type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { dateEnd } from './dates.js';
import { isBehindParticiple, isFinite, isOfAnother } from './time-of-another.js';
import { timeEnd } from './time-phrases.js';

/**
 * A time that stands so many tokens behind the claim is not its own; nor so many, where another stands before the
 * claim.
 */
const FAR = 30, FAR_WITH_ANOTHER = 13;
/** Longest dateline, in tokens. */
const DATELINE = 14;
/** "on the *same* day": as another one, which is told elsewhere. */
const SAME: ReadonlySet<string> = new Set(['same']);
const COMMA: ReadonlySet<string> = new Set([',']);
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
  !hasWord(scene, first, last, SAME) && !isOfBirth(scene, first) && !isOfVote(scene, last) && !isName(scene, first, last)
    && !isOfSaying(scene, first) && !isOfCourt(scene, first, last) && !isSentence(scene, first)
    && !isHeldFor(scene, first, last) && !isOfRecord(scene, first, last) && !isOfRank(scene, first);

/** "the | June 12 | vote": what came of it is younger. */
const isOfVote = (scene: Scene, last: number): boolean => votes.has(wordAt(scene, last));

/** "Noor | Jan", "Mary | May": the last word of a name, and no month. */
function isName(scene: Scene, first: number, last: number): boolean {
  const name = last === first + 1 && tagged(tokenAt(scene, first), Tag.Month) ? scene.closes.get(last) : undefined;
  return name?.named === true && name.noun < first;
}

/** "a clerk born | in 1958", "born in | 1958". */
const isOfBirth = (scene: Scene, first: number): boolean => wordAt(scene, first - 1) === 'born' || wordAt(scene, first - 2) === 'born';

/** "KARO, June 3 (Wire) - | At least": the day of writing is not that of the event. */
function datelineEnd(scene: Scene): number {
  if (scene.first > 0) return scene.first;
  for (let i = scene.first; i < scene.first + DATELINE; i++) {
    const token = tokenAt(scene, i);
    if (token === undefined || (token.kind === 'word' && !token.capital)) return scene.first;
    // "January 5 - | Gunmen": an entry of a list of events, by its day
    if (dashes.has(token.text) && i > scene.first + 1) return dateEnd(scene, scene.first) === i ? scene.first : i + 1;
  }
  return scene.first;
}

/** "said on Friday", "said in a statement on Friday", "a film aired on Sunday": the day of the saying or the showing. */
function isOfSaying(scene: Scene, day: number): boolean {
  // "said | late on Monday"
  const start = dayEdges.has(wordAt(scene, day - 1)) ? day - 1 : day;
  const where = scene.closes.get(start), lead = where === undefined ? -1 : where.first - 1;
  const isSaid = tokenAt(scene, lead - 1)?.cue?.kind === 'speech' && !isInGroup(scene, lead - 1);
  if (isSaid && tagged(tokenAt(scene, lead), Tag.Preposition)) return true;
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
const RECORD = 10;

/** How far before the time its rank stands, in tokens: "the third such attack in the region | this month". */
const RANKED = 9;

/** "the third such attack | this year", "the second | in a week": in what the rank counts. */
const isOfRank = (scene: Scene, start: number): boolean => {
  const counted = scene.closes.get(start);
  for (let i = start - 1; i > scene.first && i >= start - RANKED && wordAt(scene, i) !== ','; i--) {
    if (!isOrdinal(wordAt(scene, i)) || wordAt(scene, i - 1) !== 'the') continue;
    return wordAt(scene, i - 2) === ',' || (counted?.kind === 'thing' && counted.last === i + 2);
  }
  return false;
};

/** "the worst fire | in a decade", "the deadliest raid | since 2004": how far back nothing was like it. */
function isOfRecord(scene: Scene, start: number, end: number): boolean {
  // "the deadliest raid on the army | this year"
  if (wordAt(scene, start) === 'this' && longTimes.has(wordAt(scene, end - 1)))
    return nearestBefore(scene, start, superlatives, RECORD - 3) >= 0;
  if (!recordLeads.has(wordAt(scene, start)) || isTold(scene, end)) return false;
  return scene.closes.has(start) && nearestBefore(scene, start, superlatives, RECORD) > nearestBefore(scene, start, COMMA, RECORD);
}

/** "2004 |, when": what happened then is told behind it. */
const isTold = (scene: Scene, end: number): boolean => wordAt(scene, end) === ',' && wordAt(scene, end + 1) === 'when';

/** "on | Monday": the time without the word that leads to it. */
const withoutLead = (scene: Scene, { first, last }: Range): Range =>
  ({ first: timeLeads.has(wordAt(scene, first)) ? first + 1 : first, last });

/** Whether a time that stands before the claim's words is theirs: of the same clause, or fronted. */
function mayCover(scene: Scene, time: Range, from: number, to: number): boolean {
  // "who was there when raiders came in 1998|, killing 17 |,": inside what is put in
  const goesOn = from === time.last + 1 && wordAt(scene, time.last) === ',' && tagged(tokenAt(scene, from), Tag.VerbIng);
  if ((isInserted(scene, time) && !goesOn) || isBefore(scene, time, from) || hasWord(scene, time.last, from, addsUp)) return false;
  if (isOlder(scene, time, from, to)) return false;
  return !hasVerb(scene, time.last, from) || isFronted(scene, time, from, to) || isSequel(scene, time, from);
}

/**
 * "resigned on | Tuesday | after police killed nine", "jailed in | May | over the killing of", "held in | March | with others who
 * were still held": not of that time.
 */
function isOlder(scene: Scene, { first, last }: Range, from: number, to: number): boolean {
  const next = wordAt(scene, last), crime = wordAt(scene, last + 1) === 'the' ? last + 2 : last + 1;
  if (next === 'after' && !hasWord(scene, last, from, COMMA) && !isOfTheirOwn(scene, first)) return true;
  if (triedFor.has(next) && crimes.has(wordAt(scene, crime))) return true;
  return hasWord(scene, Math.max(from, last), to, STILL);
}

/** How far before the day the verb stands that has it, in tokens. */
const HURT = 5;

/** "was hospitalised | on Saturday | after she was shot", "died | on Monday | after": the day is theirs that the claim is of. */
function isOfTheirOwn(scene: Scene, day: number): boolean {
  for (let i = day - 1; i > scene.first && i >= day - HURT; i--) {
    const harm = verbAtWord(wordAt(scene, i))?.harm;
    if (harm === 'killed' || harm === 'wounded' || sendsToHospital.has(wordAt(scene, i))) return true;
  }
  return false;
}

/** "were | still | held", "was | later | released": not at the time told before. */
const STILL: ReadonlySet<string> = new Set(['still', 'later']);

/** "stormed a bar on | Saturday | and opened fire, killing three": all of it is told of one subject. */
function isSequel(scene: Scene, { last }: Range, from: number): boolean {
  const isAdded = wordAt(scene, from - 1) === ',' && tagged(tokenAt(scene, from), Tag.VerbIng);
  const isJoined = wordAt(scene, last) === 'and' && tagged(tokenAt(scene, last + 1), Tag.VerbPast) && !isInGroup(scene, last + 1);
  const isSecond = wordAt(scene, from - 1) === 'and' && tagged(tokenAt(scene, from), Tag.VerbPast) && !isInGroup(scene, from);
  // "Police on | Saturday | used gas and detained nine": the first verb stands right behind the day
  if (isSecond && isFinite(scene, last) && isPlainClause(scene, last + 1, from - 1)) return true;
  return isAdded && isJoined && !hasWord(scene, last + 1, from - 1, COMMA) && !hasVerb(scene, last + 2, from);
}

/** No other verb, comma or clause between two tokens. */
function isPlainClause(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (wordAt(scene, i) === ',' || clauseOpenings.has(wordAt(scene, i)) || isFinite(scene, i)) return false;
  return true;
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

/**
 * "On Tuesday, a bomb went off in Orsa, | killing 12", "On Tuesday two were killed in Orsa and | five in Vey": the time
 * that opens the sentence is that of its verb's object, of a participle and of a clause behind "and", where no other clause comes in
 * between.
 */
function isFronted(scene: Scene, { first, last }: Range, from: number, to: number): boolean {
  const opener = wordAt(scene, first), start = Math.max(scene.first, datelineEnd(scene));
  if ((clauseTimes.has(opener) && opener !== 'since') || first > start + FRONT) return false;
  const isParticiple = tagged(tokenAt(scene, from), Tag.VerbIng) && wordAt(scene, from - 1) === ',';
  // "police on Monday held a man for hitting a guard and | hurting two": the day is that of the first verb
  const isJoined = hasWord(scene, last, from, clauseJoints) && !hasWord(scene, from, to, relatives)
    && !scene.groups.some((group) => start <= group.first && group.first < first && group.kind === 'person');
  // "On Monday, rescuers | recovered | six bodies"
  const isObject = tagged(tokenAt(scene, from - 1), Tag.VerbPast) && !hasVerb(scene, last, from - 1);
  if (!isParticiple && !isJoined && !isObject) return false;
  for (let i = last; i < from; i++) {
    const token = tokenAt(scene, i);
    // "with | as many as | 750 on board"
    const isCounted = wordAt(scene, i) === 'as' && (wordAt(scene, i + 1) === 'many' || wordAt(scene, i - 1) === 'many');
    if (token?.kind === 'mark' || (clauseOpenings.has(wordAt(scene, i)) && !isCounted)) return false;
    if (token?.cue?.kind === 'speech' && tagged(token, Tag.VerbPast | Tag.VerbPresent) && !isAside(scene, i)) return false;
  }
  return true;
}
