/** When it happened or what time the number covers: "on Monday", "since the war began in March 2011", "over the past three days". */
import { factOf, ofLast } from '../../language/remember.js';
import { tagged } from '../../language/tokens.js';
import { Tag, tagsOf } from '../../lexicon/index.js';
import type { Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { servesTime } from '../lexicon/charges.js';
import { clauseJoints, dashes, innerMarks, sinceEnds } from '../lexicon/joints.js';
import { insertedRelatives, relatives, thingRelatives, timeRelatives } from '../lexicon/pronouns.js';
import { agoOpeners, spanOpeners } from '../lexicon/quantifiers.js';
import { publishedForms } from '../lexicon/stance-words.js';
import { beginnings, clauseTimes, comparisons, dateJoints, dateLeads, dayEdges, dayWords, mayIsMonth, partsOfDay, rangeJoints, rangeOpeners, spanLeads, timeLeads, timeTurns } from '../lexicon/times.js';

const UNIT = /^(?:hour|day|week|weekend|month|year|decade|night|morning|afternoon|evening|century|fortnight|season|quarter)s?$/;

/** A weekday or a month; "May" only where it cannot be the verb. */
function isTime(scene: Scene, i: number): boolean {
  const token = tokenAt(scene, i);
  if (token === undefined) return false;
  if (isPartOfMonth(token)) return true;
  if (!token.capital || !tagged(token, Tag.Weekday | Tag.Month)) return false;
  return token.lower !== 'may' || isNumber(scene, i + 1) || isNumber(scene, i - 1) || mayIsMonth.has(wordAt(scene, i - 1));
}

/** "between April and | mid-August". */
const isPartOfMonth = factOf(({ lower }) => /^(?:mid|early|late)-./.test(lower) && (tagsOf(lower.slice(lower.indexOf('-') + 1)) & Tag.Month) !== 0);

/** 1642 only where it counts nothing. */
const isYear = (scene: Scene, i: number): boolean =>
  /^(?:19|20)\d\d$/.test(wordAt(scene, i)) || (/^1[4-8]\d\d$/.test(wordAt(scene, i)) && wordAt(scene, i - 1) === 'in' && (scene.opens.get(i)?.head ?? -1) < 0);
const isNumber = (scene: Scene, i: number): boolean => /^\d{1,4}(?:st|nd|rd|th)?$/.test(wordAt(scene, i));

/** "21st | October", "21st | of October". */
const isMonthBehind = (scene: Scene, i: number): boolean => isTime(scene, wordAt(scene, i) === 'of' ? i + 1 : i);

/** One past a date that begins at `i`: "Monday", "3 March 2014", "March 3, 2014", "Tuesday, Oct. 8". */
function dateEnd(scene: Scene, i: number): number {
  let end = i, named = false;
  for (;;) {
    const word = wordAt(scene, end);
    if (isTime(scene, end)) { named = true; end++; continue; }
    if (isNumber(scene, end) && (isTime(scene, end + 1) || isTime(scene, end - 1) || (named && isYear(scene, end)) || (end === i && isYear(scene, end)))) { named = true; end++; continue; }
    // "the 12th of | October 2023", "Saturday, | 21st October"
    if (isNumber(scene, end) && wordAt(scene, end + 1) === 'of' && isTime(scene, end + 2)) { named = true; end += 2; continue; }
    if (named && word === ',' && (isTime(scene, end + 1) || isYear(scene, end + 1) || (isNumber(scene, end + 1) && isMonthBehind(scene, end + 2)))) { end++; continue; }
    if (named && dateJoints.has(word) && (word !== 'and' || isTime(scene, end + 1) || (isYear(scene, end - 1) && isYear(scene, end + 1)))) { end++; continue; }
    if (named && isYear(scene, end) && wordAt(scene, end - 1) === 'and') { end++; continue; }
    break;
  }
  return named ? end : i;
}

/** First words of time phrases, beside numbers, weekdays and months. */
const OPENERS = new Set(`since yesterday today tonight overnight tomorrow so on in at late early during before until by this last past that next earlier previous same
  over for within after through between from a an several nearly almost about some around`.split(/\s+/));

const mayOpen = factOf((token) => OPENERS.has(token.lower) || token.kind === 'number' || tagged(token, Tag.NumberWord | Tag.Weekday | Tag.Month) || /^\d/.test(token.lower));

/** One past a time phrase that begins at `i`, or `i` where none does. */
function timeEnd(scene: Scene, i: number): number {
  const token = tokenAt(scene, i), word = wordAt(scene, i);
  if (token === undefined || !mayOpen(token)) return i;
  if (word === 'since') return isReason(scene, i) ? i : clauseEnd(scene, i);
  if (dayWords.has(word)) return partsOfDay.has(wordAt(scene, i + 1)) ? i + 2 : i + 1;
  if (word === 'so' && wordAt(scene, i + 1) === 'far') return /^(?:this)$/.test(wordAt(scene, i + 2)) ? i + 4 : i + 2;
  if (dateLeads.has(word)) {
    const end = dateEnd(scene, i + 1);
    if (end > i + 1) return end;
    if (dayEdges.has(wordAt(scene, i + 1)) || wordAt(scene, i + 1) === 'mid') { const after = dateEnd(scene, i + 2); if (after > i + 2) return after; }
  }
  const ago = agoEnd(scene, i);
  if (ago > i) return ago;
  if (timeTurns.has(word) && UNIT.test(wordAt(scene, i + 1))) {
    // "early hours of | Tuesday"
    const end = wordAt(scene, i + 2) === 'of' ? timeEnd(scene, i + 3) : -1;
    return end > i + 3 ? end : i + 2;
  }
  if (timeTurns.has(word)) { const end = dateEnd(scene, i + 1); if (end > i + 1) return end; }
  if (spanLeads.has(word)) return spanEnd(scene, i + 1);
  if (word === 'at' && wordAt(scene, i + 1) === 'the' && wordAt(scene, i + 2) === 'weekend') return i + 3;
  if (rangeOpeners.has(word)) {
    // "between 10 and | 14 June"
    const to = wordAt(scene, i + 2), last = isNumber(scene, i + 1) && rangeJoints.has(to) && isNumber(scene, i + 3) ? dateEnd(scene, i + 3) : i;
    if (last > i + 4) return last;
    const first = dateEnd(scene, i + 1);
    for (let k = i + 2; k < first - 1; k++) if (wordAt(scene, k) === 'and') return first;
    if (first > i + 1 && rangeJoints.has(wordAt(scene, first))) { const end = dateEnd(scene, first + 1); if (end > first + 1) return end; }
  }
  return dateEnd(scene, i);
}

/** One past "two weeks ago", "nearly 50 years ago"; or `i`. */
function agoEnd(scene: Scene, i: number): number {
  const token = tokenAt(scene, i);
  if (token === undefined || !(token.kind === 'number' || tagged(token, Tag.NumberWord) || agoOpeners.has(token.lower))) return i;
  let end = i + 1;
  while (end < i + 4 && (tokenAt(scene, end)?.kind === 'number' || tagged(tokenAt(scene, end), Tag.NumberWord) || wordAt(scene, end) === 'a')) end++;
  return UNIT.test(wordAt(scene, end)) && wordAt(scene, end + 1) === 'ago' ? end + 2 : i;
}

/** "the past three days", "almost 21 months of civil conflict", "the last year". */
function spanEnd(scene: Scene, start: number): number {
  let i = start;
  for (let steps = 0; steps < 6 && !UNIT.test(wordAt(scene, i)); steps++) {
    const token = tokenAt(scene, i);
    if (token === undefined || !(token.kind === 'number' || tagged(token, Tag.NumberWord | Tag.Determiner | Tag.Adverb) || spanOpeners.has(token.lower))) return start - 1;
    i++;
  }
  // "in the hours before" names no time
  if (!UNIT.test(wordAt(scene, i)) || i === start || (i === start + 1 && wordAt(scene, start) === 'the' && wordAt(scene, i).endsWith('s'))) return start - 1;
  // "in the night of | April 12"
  const date = wordAt(scene, i + 1) === 'of' ? dateEnd(scene, i + 2) : -1;
  if (date > i + 2) return date;
  if (wordAt(scene, i + 1) === 'of') { const group = scene.opens.get(i + 2); if (group !== undefined && group.kind !== 'person') return group.last; }
  return i + 1;
}

/** ", since they agree": behind a comma it gives a reason, unless a date or a beginning follows; "since repaired" gives no time. */
function isReason(scene: Scene, since: number): boolean {
  if (tagged(tokenAt(scene, since + 1), Tag.VerbPast)) return true;
  if (wordAt(scene, since - 1) !== ',') return false;
  for (let i = since + 1, end = clauseEnd(scene, since); i < end; i++) if (isTime(scene, i) || isYear(scene, i) || beginnings.has(wordAt(scene, i))) return false;
  return true;
}

/** "since" rules up to the next comma, dash or the sentence's end. */
function clauseEnd(scene: Scene, since: number): number {
  // "since Tuesday night | in two raids"
  const date = dateEnd(scene, since + 1);
  if (date > since + 1 && tagged(tokenAt(scene, date), Tag.Preposition) && wordAt(scene, date) !== 'of') return date;
  let i = since + 1;
  for (; i < scene.last && i < since + 24; i++) {
    const token = tokenAt(scene, i);
    if (token?.kind === 'mark' || (token?.kind === 'punctuation' && !innerMarks.has(token.text))) break;
    if (token?.cue?.kind === 'speech' && i > since + 2 && scene.closes.has(i)) { const subject = scene.closes.get(i); return subject?.first ?? i; }
    if (sinceEnds.has(wordAt(scene, i)) && i > since + 1) break;
  }
  return i > since + 1 ? i : since;
}

/** "jailed for 12 years": how long, not when. */
const isSentence = (scene: Scene, start: number): boolean => wordAt(scene, start) === 'for' && [1, 2, 3].some((k) => servesTime.has(wordAt(scene, start - k)));


/** "said on Friday": the day of the saying. */
function isOfSaying(scene: Scene, start: number): boolean {
  let i = start - 1;
  while (i > scene.first && tagged(tokenAt(scene, i), Tag.Adverb | Tag.Preposition) && i > start - 3) i--;
  // "residents | told | a reporter on Monday"
  const told = scene.closes.get(i + 1), cue = tokenAt(scene, told === undefined ? i : told.first - 1);
  // "in Karo state | at the weekend": a noun
  const said = tokenAt(scene, i)?.cue?.kind === 'speech' && (told === undefined || told.head !== i || told.first === i);
  return said || publishedForms.has(wordAt(scene, i)) || (cue?.cue?.kind === 'speech' && TELLS.has(cue.lower));
}

const TELLS = new Set(['told', 'tells', 'telling', 'informed']);

const words = (scene: Scene, first: number, last: number): Range => ({ first: timeLeads.has(wordAt(scene, first)) ? first + 1 : first, last });

/** A verb or a semicolon in between: the time belongs to another clause. */
function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (wordAt(scene, i) === ';') return true;
    if (tagged(tokenAt(scene, i), Tag.VerbPast | Tag.Be | Tag.Have) && !scene.groups.some((group) => group.first <= i && i < group.last)) return true;
  }
  return false;
}

/** "KARO, June 3 (Wire) - | At least": the day of writing is not that of the event. */
function datelineEnd(scene: Scene): number {
  if (scene.first > 0) return scene.first;
  for (let i = scene.first; i < scene.first + 14; i++) {
    const token = tokenAt(scene, i);
    if (token === undefined || (token.kind === 'word' && !token.capital)) return scene.first;
    if (dashes.has(token.text) && i > scene.first + 1) return i + 1;
  }
  return scene.first;
}

/** The time phrases of a sentence, save the days of saying and the length of a sentence in jail; read once for all of its claims. */
const timesIn = ofLast((scene: Scene): readonly Range[] => {
  const times: Range[] = [];
  for (let i = datelineEnd(scene); i < scene.last;) {
    const end = timeEnd(scene, i);
    if (end > i && !isOfSaying(scene, i) && !isSentence(scene, i)) times.push({ first: i, last: end });
    i = Math.max(end, i + 1);
  }
  return times;
});

/**
 * "wanted for the killing of a clerk, | were arrested on Sunday", "the storm, which killed 20, | weakened on Friday": the verb behind the
 * insertion has the time; "freed five whom they had been | holding since April": another verb of harm has it.
 */
function isOfAnother(scene: Scene, from: number, to: number, first: number): boolean {
  // "arresting 14, and | in August they arrested nine": the time of the clause that it opens
  if (clauseJoints.has(wordAt(scene, first - 1)) && tellsHarm(scene, first + 1, first + 8)) return true;
  const relative = relatives.has(wordAt(scene, from - 1)), since = wordAt(scene, first) === 'since';
  for (let i = to; i < first; i++) {
    if (wordAt(scene, i) === ';') return true;
    // "the killings this year to 48, compared with | 39 last year"
    if (comparisons.has(wordAt(scene, i))) return true;
    // "villages that had been cut off | for three days"
    if (thingRelatives.has(wordAt(scene, i)) && wordAt(scene, first) === 'for') return true;
    if (wordAt(scene, i) === ',' && tagged(tokenAt(scene, i + 1), relative ? Tag.Be | Tag.Have | Tag.VerbPast | Tag.VerbPresent : Tag.Be | Tag.Have)) return true;
    // "during the war, which came after raiders | killed 40 on Monday"
    if (wordAt(scene, i) === ',' && timeRelatives.has(wordAt(scene, i + 1)) && tellsHarm(scene, i + 2, first)) return true;
    if (since && verbAtWord(wordAt(scene, i)) !== undefined && tagged(tokenAt(scene, i - 1), Tag.Be | Tag.Have)) return true;
  }
  return false;
}

/** "The war, which began in | 2011 | , has killed 900": the day of the insertion. */
function isInserted(scene: Scene, first: number, last: number): boolean {
  if (wordAt(scene, last) !== ',') return false;
  for (let i = first - 1; i > scene.first; i--) {
    if (insertedRelatives.has(wordAt(scene, i))) return wordAt(scene, i - 1) === ',';
    if (wordAt(scene, i) === ',') return false;
  }
  return false;
}

/** Words that open a clause of their own, or tell what somebody said. */
const OPENS_CLAUSE = new Set('who which that where when whose after before how while because as if although though since until ; :'.split(' '));

/**
 * "On Tuesday, a bomb went off in Orsa, | killing 12", "On Tuesday raiders entered Orsa and | killed 12": the time that opens the sentence
 * is that of a participle or a second verb too, where no clause comes in between.
 */
function isFronted(scene: Scene, { first, last }: Range, from: number): boolean {
  if (clauseTimes.has(wordAt(scene, first)) || first > Math.max(scene.first, datelineEnd(scene)) + FRONT) return false;
  const joint = wordAt(scene, from - 1), verb = tokenAt(scene, from);
  if (!(tagged(verb, Tag.VerbIng) && (joint === ',' || joint === 'and')) && !(tagged(verb, Tag.VerbPast) && joint === 'and')) return false;
  for (let i = last; i < from; i++) {
    const token = tokenAt(scene, i);
    if (OPENS_CLAUSE.has(wordAt(scene, i)) || token?.kind === 'mark' || (token?.cue?.kind === 'speech' && tagged(token, Tag.VerbPast | Tag.VerbPresent))) return false;
  }
  return true;
}

/** How far into its sentence a fronted time begins, in tokens: "In the | early hours of Tuesday". */
const FRONT = 3;

const tellsHarm = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (verbAtWord(wordAt(scene, i))?.form === 'past') return true;
  return false;
};

/** The time phrase nearest to the claim's words: behind the verb in its clause first, else before. */
export function periodOf(scene: Scene, from: number, to: number): Range | null {
  let before: Range | null = null;
  for (const { first, last } of timesIn(scene)) {
    // "since 2004, | when 90 were killed": they were in 2004
    if (wordAt(scene, first) === 'since' && wordAt(scene, last) === ',' && wordAt(scene, last + 1) === 'when' && last < from) return { first: first + 1, last };
    if (first >= to - 1) return first - to < 30 && !isOfAnother(scene, from, to, first) && !(before !== null && first - to > 12) ? words(scene, first, last) : before;
    if (first >= from || (last <= from && !isInserted(scene, first, last) && (!hasVerb(scene, last, from) || isFronted(scene, { first, last }, from)))) before = words(scene, first, last);
  }
  return before;
}
