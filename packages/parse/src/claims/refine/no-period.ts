/** Times that are nobody's period: of a saying, a court, a vote, a birth, a sentence, a rank or a record. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { custodyWords } from '../lexicon/captivity.js';
import { chargeLeads, courtForms, laws, servesTime, superlatives } from '../lexicon/charges.js';
import { commaAlone } from '../lexicon/joints.js';
import { isOrdinal } from '../lexicon/quantifiers.js';
import { issuedForms, papers, publishedForms, tells } from '../lexicon/stance-words.js';
import { dayEdges, hourWords, livesThrough, longTimes, recordLeads, votes } from '../lexicon/times.js';
import { hasWord, nearestBefore } from '../phrase/nearby.js';
import { type Scene, isInGroup, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';

/** "on the *same* day": as another one, which is told elsewhere. */
const SAME: ReadonlySet<string> = new Set(['same']);

/** Whether a time may be that of what happened. */
export const isOfDeeds = (scene: Scene, first: number, last: number): boolean =>
  !hasWord(scene, first, last, SAME) && !isOfLaw(scene, first) && !isAheadOf(scene, first) && !isOfBirth(scene, first)
    && !isOfVote(scene, last) && !isName(scene, first, last)
    && !isOfSaying(scene, first) && !isOfCourt(scene, first, last) && !isSentence(scene, first)
    && !isHeldFor(scene, first, last) && !isForHours(scene, first, last) && !isOfRecord(scene, first, last) && !isOfRank(scene, first);

/** "the Arms Act|, 1984", "the Arms Act of | 1984": the year of the law. */
function isOfLaw(scene: Scene, first: number): boolean {
  const end = lawLinks.has(wordAt(scene, first - 1)) ? first - 2 : first - 1;
  return tokenAt(scene, end)?.capital === true && laws.has(wordAt(scene, end));
}

const lawLinks: ReadonlySet<string> = new Set([',', 'of', '(']);

/** "ahead of | Easter": nobody says when. */
const isAheadOf = (scene: Scene, first: number): boolean => wordAt(scene, first - 1) === 'of' && wordAt(scene, first - 2) === 'ahead';

/** "the | June 12 | vote": what came of it is younger. */
const isOfVote = (scene: Scene, last: number): boolean => votes.has(wordAt(scene, last));

/** "Noor | Jan", "Mary | May": the last word of a name, and no month. */
function isName(scene: Scene, first: number, last: number): boolean {
  const name = last === first + 1 && tagged(tokenAt(scene, first), Tag.Month) ? scene.closes.get(last) : undefined;
  return name?.named === true && name.noun < first;
}

/** "a clerk born | in 1958", "born in | 1958". */
const isOfBirth = (scene: Scene, first: number): boolean => wordAt(scene, first - 1) === 'born' || wordAt(scene, first - 2) === 'born';

/** "said on Friday", "said in a statement on Friday", "a film aired on Sunday": the day of the saying or the showing. */
function isOfSaying(scene: Scene, day: number): boolean {
  // "said | late on Monday", "told Wire Press| (WP) | on Monday"
  const edge = dayEdges.has(wordAt(scene, day - 1)) ? day - 1 : day;
  const start = wordAt(scene, edge - 1) === ')' && wordAt(scene, edge - 3) === '(' ? edge - 3 : edge;
  const where = scene.closes.get(start), lead = where === undefined ? -1 : where.first - 1;
  const isSaid = tokenAt(scene, lead - 1)?.cue?.kind === 'speech' && !isInGroup(scene, lead - 1);
  if (isSaid && tagged(tokenAt(scene, lead), Tag.Preposition)) return true;
  let i = start - 1;
  while (i > scene.first && i > start - 3 && tagged(tokenAt(scene, i), Tag.Adverb | Tag.Preposition)) i--;
  // "residents | told | a reporter on Monday"
  const told = scene.closes.get(i + 1), cue = tokenAt(scene, told === undefined ? i : told.first - 1);
  // "a | report | released today": not "nine clerks | released today"
  const paper = issuedForms.has(wordAt(scene, i)) ? scene.closes.get(i) : undefined;
  if (paper !== undefined && papers.has(wordAt(scene, paper.head))) return true;
  // "released | a written statement | on Thursday"
  const issues = wordAt(scene, (told?.first ?? 0) - 1);
  const isIssued = papers.has(wordAt(scene, told?.head ?? -1)) && (issuedForms.has(issues) || publishedForms.has(issues));
  if (isIssued || publishedForms.has(wordAt(scene, i)) || (cue?.cue?.kind === 'speech' && tells.has(cue.lower))) return true;
  // "in Karo state | at the weekend": a noun
  return tokenAt(scene, i)?.cue?.kind === 'speech' && (told === undefined || told.head !== i || told.first === i);
}

/** How far before its day the court's verb stands, in tokens: "sentenced to 20 years in prison on Monday for". */
const OF_COURT = 8;

/** "convicted | on Thursday | of killing five", "sentenced to 20 years | on Thursday | for": the day of the court's. */
const isOfCourt = (scene: Scene, start: number, end: number): boolean =>
  chargeLeads.has(wordAt(scene, end))
    && nearestBefore(scene, start, courtForms, OF_COURT) > nearestBefore(scene, start, commaAlone, OF_COURT);

/** Tokens from "jailed" to how long, at most: "jailed the activist Omar Lut | for 15 days". */
const JAILED = 8;

/** "jailed for 12 years": how long, not when. */
function isSentence(scene: Scene, start: number): boolean {
  if (wordAt(scene, start) !== 'for' || wordAt(scene, start + 1) === 'the') return false;
  for (let i = start - 1; i >= scene.first && i >= start - JAILED; i--) if (servesTime.has(wordAt(scene, i))) return true;
  return false;
}

/** "lay beside the body | for two hours", "was arrested | within a day": how long, not when. */
const isForHours = (scene: Scene, start: number, end: number): boolean =>
  (wordAt(scene, start) === 'for' && hourWords.has(wordAt(scene, end - 1)))
    || (wordAt(scene, start) === 'within' && (hourWords.has(wordAt(scene, end - 1)) || wordAt(scene, end - 1) === 'day'));

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

/** "| so far". */
export const isSoFar = (scene: Scene, i: number): boolean => wordAt(scene, i) === 'so' && wordAt(scene, i + 1) === 'far';

/** "the worst fire | in a decade", "the deadliest raid | since 2004": how far back nothing was like it. */
export function isOfRecord(scene: Scene, start: number, end: number): boolean {
  // "the deadliest raid on the army | this year"
  // "the highest toll of any weekend | so far this year"
  const isThis = wordAt(scene, start) === 'this' && longTimes.has(wordAt(scene, end - 1));
  if (isThis || isSoFar(scene, start)) return nearestBefore(scene, start, superlatives, RECORD - 3) >= 0;
  if (!recordLeads.has(wordAt(scene, start)) || isTold(scene, end)) return false;
  // "the | first | attack of its kind in the capital | since the war began"
  if (wordAt(scene, start) === 'since' && isFirst(scene, start)) return true;
  // "the worst flooding the island has | seen | in 14 years"
  const isLed = scene.closes.has(start) || livesThrough.has(wordAt(scene, start - 1));
  return isLed && nearestBefore(scene, start, superlatives, RECORD) > nearestBefore(scene, start, commaAlone, RECORD);
}

/** How far before "since" the first of its kind is told of, in tokens. */
const FIRST_OF = 16;

/** "in | the first attack | since": no comma in between. */
function isFirst(scene: Scene, since: number): boolean {
  for (let i = since - 1; i > scene.first && i > since - FIRST_OF && wordAt(scene, i) !== ','; i--)
    if (wordAt(scene, i) === 'first' && wordAt(scene, i - 1) === 'the') return wordAt(scene, i - 2) === 'in';
  return false;
}

/** "2004 |, when": what happened then is told behind it. */
export const isTold = (scene: Scene, end: number): boolean => wordAt(scene, end) === ',' && wordAt(scene, end + 1) === 'when';
