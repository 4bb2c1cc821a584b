/**
 * Time phrases, read forward: "on Monday", "two weeks ago", "over the past three days", "since the war began in
 * March 2011".
 */
import { factOf } from '../../language/remember.js';
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { agoOpeners, spanOpeners } from '../lexicon/quantifiers.js';
import {
  dateLeads,
  dayEdges,
  dayWords,
  earlierLater,
  partsOfDay,
  feastDays,
  feasts,
  lulls,
  partsOfYear,
  phraseOpeners,
  rangeJoints,
  rangeOpeners,
  seasons,
  spanLeads,
  spanUnits,
  timeTurns,
} from '../lexicon/times.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { dateEnd, dayRangeEnd, isDayOfMonth } from './dates.js';
import { opensCount, sinceEnd } from './since-phrase.js';

const mayOpen = factOf((token) =>
  phraseOpeners.has(token.lower) || token.kind === 'number' || tagged(token, Tag.NumberWord | Tag.Weekday | Tag.Month)
    || /^\d/.test(token.lower));

/** One past a time phrase that begins at `i`, or `i` where none does. */
export function timeEnd(scene: Scene, i: number): number {
  const token = tokenAt(scene, i);
  if (token === undefined || !mayOpen(token)) return i;
  const word = wordAt(scene, i), next = wordAt(scene, i + 1);
  if (word === 'since') return sinceEnd(scene, i);
  // "Orsa | Today |": a paper
  if (dayWords.has(word) && token.capital && !scene.shouting && tokenAt(scene, i - 1)?.capital === true) return i;
  // "for a brighter | tomorrow |"
  if (word === 'tomorrow' && wordAt(scene, i - 2) === 'a') return i;
  if (dayWords.has(word)) return partsOfDay.has(next) ? i + 2 : i + 1;
  // "so far", "so far this year"
  if (word === 'so' && next === 'far') return wordAt(scene, i + 2) === 'this' ? i + 4 : i + 2;
  if (word === 'as' && next === 'of') {
    const end = dateEnd(scene, i + 2);
    return end > i + 2 ? end : i;
  }
  const isLed = dateLeads.has(word) || spanLeads.has(word), feast = feastEnd(scene, isLed ? i + 1 : i, isLed);
  // "days | before Easter": a day before it that nobody names
  if (feast > i) return word === 'before' && spanUnits.has(wordAt(scene, i - 1)) ? i : feast;
  // "on | the night of March 3"
  if (word === 'on' && next === 'the' && wordAt(scene, i + 3) === 'of' && spanUnits.has(wordAt(scene, i + 2))) {
    const end = dateEnd(scene, i + 4);
    if (end > i + 4) return end;
  }
  if (dateLeads.has(word)) {
    const end = ledDateEnd(scene, i);
    if (end > i) return end;
  }
  const ago = agoEnd(scene, i);
  if (ago > i) return ago;
  if (timeTurns.has(word)) {
    const end = turnEnd(scene, i);
    if (end > i) return end;
  }
  if (spanLeads.has(word)) return spanEnd(scene, i);
  if (word === 'at' && next === 'the' && wordAt(scene, i + 2) === 'weekend') return i + 3;
  if (rangeOpeners.has(word)) {
    const end = rangeEnd(scene, i);
    if (end > i) return end;
  }
  return dateEnd(scene, i);
}

/** One past "Christmas Day", "New Year's Eve", "during | Ramadan"; 0 where no feast begins at `at`. `led`: a preposition leads to it. */
function feastEnd(scene: Scene, at: number, led: boolean): number {
  if (tokenAt(scene, at)?.capital !== true) return 0;
  const isNewYear = wordAt(scene, at) === 'new' && /^year(?:'s|’s)?$/.test(wordAt(scene, at + 1));
  const mark = isNewYear && wordAt(scene, at + 2) === "'s" ? 1 : 0;
  const name = isNewYear ? at + 2 + mark : feasts.has(wordAt(scene, at)) ? at + 1 : 0;
  if (name === 0) return 0;
  if (feastDays.has(wordAt(scene, name))) return name + 1;
  // Ramadan Othman: a name
  return isNewYear || !led || tokenAt(scene, name)?.capital === true ? 0 : name;
}

/** "on | Monday", "in | early March": one past the date that the word at `i` leads to; `i` where it leads to none. */
function ledDateEnd(scene: Scene, i: number): number {
  const end = dateEnd(scene, i + 1);
  if (end > i + 1) return end;
  if (!dayEdges.has(wordAt(scene, i + 1))) return i;
  const after = dateEnd(scene, i + 2);
  return after > i + 2 ? after : i;
}

/** One past "two weeks ago", "nearly 50 years ago"; or `i`. */
function agoEnd(scene: Scene, i: number): number {
  if (!isNumeral(scene, i) && !agoOpeners.has(wordAt(scene, i))) return i;
  // "wounded 12 | two days ago"
  if (/^\d/.test(wordAt(scene, i)) && (isNumeral(scene, i + 1) || wordAt(scene, i + 1) === 'a')) return i;
  let end = i + 1;
  while (end < i + 4 && (isNumeral(scene, end) || wordAt(scene, end) === 'a')) end++;
  if (!spanUnits.has(wordAt(scene, end)) || wordAt(scene, end + 1) !== 'ago') return i;
  return wordAt(scene, end + 2) === 'today' ? end + 3 : end + 2;
}

const isNumeral = (scene: Scene, i: number): boolean => {
  const token = tokenAt(scene, i);
  return token?.kind === 'number' || tagged(token, Tag.NumberWord);
};

/** One past "this week", "early hours of Tuesday", "last Monday"; or `i`. */
function turnEnd(scene: Scene, i: number): number {
  if (spanUnits.has(wordAt(scene, i + 1)) || seasons.has(wordAt(scene, i + 1))) {
    const end = wordAt(scene, i + 2) === 'of' ? timeEnd(scene, i + 3) : -1;
    return end > i + 3 ? end : i + 2;
  }
  const end = dateEnd(scene, i + 1);
  return end > i + 1 ? end : i;
}

/**
 * One past "over the past three days", "in almost 21 months of civil conflict"; `lead` where no stretch of time
 * follows it.
 */
function spanEnd(scene: Scene, lead: number): number {
  const start = lead + 1;
  let i = start;
  for (let steps = 0; steps < 6 && !spanUnits.has(wordAt(scene, i)); steps++) {
    const token = tokenAt(scene, i);
    if (seasons.has(wordAt(scene, i)) || partsOfYear.has(wordAt(scene, i))) break;
    const leads = token?.kind === 'number' || tagged(token, Tag.NumberWord | Tag.Determiner | Tag.Adverb);
    if (!leads && !spanOpeners.has(wordAt(scene, i))) return lead;
    i++;
  }
  const unit = wordAt(scene, i);
  const isSeason = seasons.has(unit), isPart = partsOfYear.has(unit);
  if (i === start || !(spanUnits.has(unit) || isSeason || isPart)) return lead;
  // "in the first half of | 2012", "in the summer of | 2012"; not "in half of | them"
  if (isSeason || isPart) {
    const year = wordAt(scene, i + 1) === 'of' ? dateEnd(scene, wordAt(scene, i + 2) === 'the' ? i + 3 : i + 2) : i + 1;
    const isThis = wordAt(scene, i + 1) === 'of' && wordAt(scene, i + 3) === 'year';
    return isThis ? i + 4 : year > i + 2 ? year : isSeason ? i + 1 : lead;
  }
  // "in the week to | June 3"
  const limit = wordAt(scene, i + 1) === 'to' ? dateEnd(scene, i + 2) : 0;
  if (limit > i + 2) return limit;
  // "in the hours before", "later in the day", "earlier in the week" name no time
  const isVague = unit.endsWith('s') || unit === 'day' || earlierLater.has(wordAt(scene, lead - 1));
  if (i === start + 1 && wordAt(scene, start) === 'the' && isVague) return lead;
  // "in | a night | attack", "in | a day | care centre": a word of another noun
  const noun = scene.opens.get(start);
  if (noun !== undefined && noun.last > i + 1 && noun.head > i) return lead;
  // "after | a week of relative calm": no time of what follows
  if (wordAt(scene, i + 1) === 'of' && (lulls.has(wordAt(scene, i + 2)) || lulls.has(wordAt(scene, i + 3)))) return lead;
  // "in the night of | April 12"
  const date = wordAt(scene, i + 1) === 'of' ? dateEnd(scene, i + 2) : -1;
  if (date > i + 2) return date;
  const what = wordAt(scene, i + 1) === 'of' ? scene.opens.get(i + 2) : undefined;
  return what === undefined || what.kind === 'person' ? i + 1 : what.last;
}

/** One past "between 10 and 14 June", "between June 10 and 14", "from Monday to Friday", "between 2011 and 2012"; or `i`. */
function rangeEnd(scene: Scene, i: number): number {
  const days = rangeJoints.has(wordAt(scene, i + 2)) ? dayRangeEnd(scene, i + 1) : i;
  if (days > i + 4) return days;
  const first = dateEnd(scene, i + 1);
  for (let k = i + 2; k < first - 1; k++) if (wordAt(scene, k) === 'and') return first;
  if (first <= i + 1 || !rangeJoints.has(wordAt(scene, first))) return i;
  if (isDayOfMonth(scene, first - 1) && isDayOfMonth(scene, first + 1) && !opensCount(scene, first + 1)) return first + 2;
  // "between March and | May": no verb
  if (wordAt(scene, first + 1) === 'may' && tokenAt(scene, first + 1)?.capital === true) return first + 2;
  // "between Friday evening and | early | Monday"
  const from = dayEdges.has(wordAt(scene, first + 1)) ? first + 2 : first + 1, end = dateEnd(scene, from);
  return end > from ? end : i;
}
