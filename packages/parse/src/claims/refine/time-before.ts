/** Whether a time that stands before a claim's words covers it: in its clause, or in front of it. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { accusations, chargedWords, triedFor } from '../lexicon/charges.js';
import { sendsToHospital } from '../lexicon/clinic.js';
import { attackForms, crimes } from '../lexicon/deeds.js';
import { clauseJoints, clauseOpenings, commaAlone, contrasts, thatAlone } from '../lexicon/joints.js';
import { aboutWords } from '../lexicon/prepositions.js';
import { insertedRelatives, relativePersons, relatives, thingRelatives } from '../lexicon/pronouns.js';
import { tells } from '../lexicon/stance-words.js';
import { clauseTimes, comesAfter, remains, timeSpans } from '../lexicon/times.js';
import { addsUp, givesFigure } from '../lexicon/toll-words.js';
import type { Range } from '../phrase/group.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { type Scene, isInGroup, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { isYear } from './dates.js';
import { datelineEnd } from './period.js';
import { type Core, isFinite } from './core.js';
import { clauseStart, isChain } from './one-clause.js';
import { isBehindParticiple } from './time-of-another.js';

/** How far into its sentence a fronted time begins, in tokens: "In the | early hours of Tuesday". */
const FRONT = 3;

/** Whether a time that stands before the claim's words is theirs: of the same clause, or fronted. */
export function mayCover(scene: Scene, time: Range, core: Core): boolean {
  const { first: from, last: to } = core;
  // "who was there when raiders came in 1998|, killing 17 |,": inside what is put in
  const goesOn = from === time.last + 1 && wordAt(scene, time.last) === ',' && tagged(tokenAt(scene, from), Tag.VerbIng);
  if ((isInserted(scene, time) && !goesOn) || isBefore(scene, time, from) || hasWord(scene, time.last, from, addsUp)) return false;
  if (isOlder(scene, time, from, to) || isOfSubject(scene, time, from)) return false;
  // "Since the attack in Orsa|, in which | six died, people are afraid": what came of it is older
  const relative = wordAt(scene, time.last) === ',' ? time.last + 1 : time.last;
  const isInWhich = wordAt(scene, relative) === 'in' && wordAt(scene, relative + 1) === 'which';
  if (isInWhich && wordAt(scene, time.first) === 'since') return false;
  // "the clerk | it kidnapped | in June, after a raid in which three died": theirs alone
  const deed = time.first - 1, they = verbAtWord(wordAt(scene, deed))?.form === 'past' ? scene.closes.get(deed) : undefined;
  if (they?.determiner === 'pronoun' && scene.closes.has(they.first) && deed < from - 1) return false;
  if (isContrasted(scene, time, from) || (core.deed === 'noun' && isOfSpeech(scene, time))) return false;
  // "fought a war since | April | that has killed nine"
  // "named three who were shot at | the weekend |, and arrested five": theirs
  const isAdded = wordAt(scene, from - 1) === 'and' && wordAt(scene, from - 2) === ',';
  if (isAdded && nearestBefore(scene, time.first, relativePersons, WHO) > scene.first) return false;
  const isWhole = wordAt(scene, time.first) === 'since' && thingRelatives.has(wordAt(scene, time.last))
    && !hasVerb(scene, time.last + 1, from - 1);
  return isWhole || !hasVerb(scene, time.last, from) || isFronted(scene, time, from, to) || isSequel(scene, time, from)
    || isWhereAttacked(scene, time, from);
}

/** How far before its time the relative stands, in tokens. */
const WHO = 12;

/** "On | Friday |, raiders attacked a camp in Bor, where | nine | were killed": the day of the attack. */
function isWhereAttacked(scene: Scene, { first, last }: Range, from: number): boolean {
  const start = Math.max(scene.first, datelineEnd(scene));
  if (wordAt(scene, from - 1) !== 'where' || first > start + FRONT) return false;
  const verbs = Array.from({ length: from - 1 - last }, (_, k) => last + k).filter((i) => isFinite(scene, i));
  return verbs.length === 1 && attackForms.has(wordAt(scene, verbs[0] as number));
}

/** "spoke | Tuesday | about the death of", "comments | Tuesday | on the killing of": the day of speaking. */
const isOfSpeech = (scene: Scene, { first, last }: Range): boolean =>
  first > Math.max(scene.first, datelineEnd(scene)) + FRONT && aboutWords.has(wordAt(scene, last));

/** "died in | 1984 |, while Kerry and Mike were shot": told of the others; not "On Monday, while", "today, while". */
function isContrasted(scene: Scene, { first, last }: Range, from: number): boolean {
  const isContrast = wordAt(scene, last) === ',' && contrasts.has(wordAt(scene, last + 1)) && last + 2 === from;
  return isContrast && (tagged(tokenAt(scene, last - 1), Tag.Month) || isYear(scene, last - 1)) && first > Math.max(scene.first, datelineEnd(scene)) + FRONT;
}

/**
 * "resigned on | Tuesday | after police killed nine", "jailed in | May | over the killing of", "held in | March | with others who
 * were still held": not of that time.
 */
function isOlder(scene: Scene, { first, last }: Range, from: number, to: number): boolean {
  const next = wordAt(scene, last), crime = wordAt(scene, last + 1) === 'the' ? last + 2 : last + 1;
  if (next === 'after' && !hasWord(scene, last, from, commaAlone) && !isOfTheirOwn(scene, first)) return true;
  // "voted | Friday | to demand that those held be freed"
  if (next === 'to' && hasWord(scene, last, from, thatAlone)) return true;
  if (triedFor.has(next) && crimes.has(wordAt(scene, crime))) return true;
  // "searched on | Tuesday | for victims of a quake that killed 250"
  if (relatives.has(wordAt(scene, from - 1)) && comesAfter.has(wordAt(scene, first - 1))) return true;
  // "were hurt in | Monday |'s quake and 31 remained missing"
  if (hasWord(scene, from, to, remains) && hasWord(scene, last, from, clauseJoints)) return true;
  return hasWord(scene, Math.max(from, last), to, STILL);
}

/** "Fighting that began on | Nov. 4 | has killed 40": what the relative clause of the subject tells. */
function isOfSubject(scene: Scene, { first, last }: Range, from: number): boolean {
  if (!tagged(tokenAt(scene, last), Tag.Be | Tag.Have) || from <= last) return false;
  for (let i = first - 1; i > scene.first && i > first - RELATIVE; i--) {
    if (wordAt(scene, i) === ',') return false;
    if (insertedRelatives.has(wordAt(scene, i)) || wordAt(scene, i) === 'that') return scene.closes.has(i) && isFinite(scene, i + 1);
  }
  return false;
}

/** How far before its time the relative of such a clause stands, in tokens. */
const RELATIVE = 8;

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
  return isAdded && isJoined && !hasWord(scene, last + 1, from - 1, commaAlone) && !hasVerb(scene, last + 2, from);
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
export function isOfRelative(scene: Scene, { first, last }: Range, from: number, to: number): boolean {
  if (hasVerb(scene, last, to) && isBehindParticiple(scene, from, first)) return true;
  let open = first - 1, close = last;
  while (open > scene.first && wordAt(scene, open) !== ',' && wordAt(scene, open) !== 'who') open--;
  if (wordAt(scene, open) === 'who' && wordAt(scene, open - 1) !== ',') return hasVerb(scene, last, to);
  while (close < to && wordAt(scene, close) !== ',') close++;
  // "A cook accused of the killing of two | in 2013 |, was arrested"
  const isBygone = close < to && tagged(tokenAt(scene, close + 1), Tag.Be | Tag.Have);
  if (isBygone && (hasWord(scene, from, first, accusations) || hasWord(scene, from, first, chargedWords))) return true;
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
  const opener = wordAt(scene, first), start = clauseStart(scene, first);
  if ((clauseTimes.has(opener) && opener !== 'since') || first > start + FRONT) return false;
  const isParticiple = tagged(tokenAt(scene, from), Tag.VerbIng) && wordAt(scene, from - 1) === ',';
  // "police on Monday held a man for hitting a guard and | hurting two": the day is that of the first verb
  const isJoined = hasWord(scene, last, from, clauseJoints) && !hasWord(scene, from, to, relatives)
    && !scene.groups.some((group) => start <= group.first && group.first < first && group.kind === 'person');
  // "On Monday, rescuers | recovered | six bodies"
  // "Since fighting resumed, the mission | has verified | the killing of 180"
  const isRecord = wordAt(scene, first) === 'since' && wordAt(scene, from - 1) === 'the' && givesFigure.has(wordAt(scene, from - 2));
  // "From 2010 to 2015 | there were | 3,248 clashes, including 584 deaths"
  const isThere = wordAt(scene, last) === 'there' || (wordAt(scene, last) === ',' && wordAt(scene, last + 1) === 'there');
  const isObject = isRecord || isThere || (tagged(tokenAt(scene, from - 1), Tag.VerbPast) && isChain(scene, last, from - 1));
  // "On Monday raiders stormed a mill, | kidnapped | two and killed a guard"
  const isNext = wordAt(scene, from - 1) === ',' && tagged(tokenAt(scene, from), Tag.VerbPast) && isChain(scene, last, from);
  if (!isParticiple && !isJoined && !isObject && !isNext) return false;
  // "March 9: | two were killed": an entry of a list of events
  for (let i = wordAt(scene, last) === ':' ? last + 1 : last; i < from; i++) {
    // "a teacher|, identified as | Omar Lut, was killed"
    if (wordAt(scene, i) === ',' && wordAt(scene, i + 2) === 'as' && tagged(tokenAt(scene, i + 1), Tag.VerbPast)) i += 3;
    const token = tokenAt(scene, i);
    // "with | as many as | 750 on board"
    const isCounted = wordAt(scene, i) === 'as' && (wordAt(scene, i + 1) === 'many' || wordAt(scene, i - 1) === 'many');
    // "at | 9:50 | pm"
    const isClock = wordAt(scene, i) === ':' && tokenAt(scene, i - 1)?.kind === 'number' && tokenAt(scene, i + 1)?.kind === 'number';
    if (token?.kind === 'mark' || (clauseOpenings.has(wordAt(scene, i)) && !isCounted && !isClock)) return false;
    if (token?.cue?.kind === 'speech' && tagged(token, Tag.VerbPast | Tag.VerbPresent) && !isAside(scene, i)) return false;
  }
  return true;
}
