/**
 * Insertions between commas, dashes or brackets: "a driver, aged 34, was"; "twelve people, among them a priest and
 * two nuns, were".
 */
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { namesAs } from '../lexicon/harm-phrases.js';
import { dashes, listJoints, listStops } from '../lexicon/joints.js';
import { subjectTails } from '../lexicon/particles.js';
import { listOpeners } from '../lexicon/prepositions.js';
import { insertedOpeners } from '../lexicon/pronouns.js';
import { ageBounds, agesCompared, floatingQuantifiers } from '../lexicon/quantifiers.js';
import { partsOfDay, rateDeterminers, rateUnits, spanUnits } from '../lexicon/times.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** Longest insertion, in tokens. */
export const INSERTION = 30;

/** The bracket that the one at `close` closes, or -1. */
export function opening(scene: Scene, close: number, mark: string): number {
  for (let i = close - 1; i >= scene.first && i > close - INSERTION; i--) if (wordAt(scene, i) === mark) return i;
  return -1;
}

/** "involved in the raid", "allegedly involved in the raid". */
const opensWithVerb = (scene: Scene, i: number): boolean => {
  const first = tokenAt(scene, i);
  return tagged(first, Tag.VerbPast | Tag.VerbIng)
    || (tagged(first, Tag.Adverb) && tagged(tokenAt(scene, i + 1), Tag.VerbPast | Tag.VerbIng));
};

/** Where the insertion that ends with the comma at `close` begins (its first comma), or -1. */
export function insertion(scene: Scene, close: number): number {
  const mark = wordAt(scene, close), said = attributionStart(scene, close);
  if (said >= 0) return said;
  for (let i = close - 1; i >= scene.first && i > close - INSERTION; i--) {
    if (mark === ',' && isDashOfList(scene, i)) return i;
    if (wordAt(scene, i) !== mark) continue;
    if (!scene.closes.has(i) && wordAt(scene, i - 1) !== ')' && tokenAt(scene, i - 1)?.kind !== 'mark') return -1;
    if (tokenAt(scene, i + 1) === undefined) return -1;
    // "two clerks, Vera Holm, 34 |, and Lena Sorr |, were", "three clerks, Vera Holm |, Ivo Lunt and Lena Sorr |, were"
    if (mark === ',' && (isAgeAlone(scene, i + 1, close) || isNameOfList(scene, i))) continue;
    // "three men, identified as Ram, | Shyam and Hari, were"
    if (mark !== ',' || opensInsertion(scene, i + 1)) return namingStart(scene, listStart(scene, i));
    // the list in "two men, a woman, and a child": go on to an earlier comma
    if (scene.opens.has(i + 1) && i + 1 < close) return i;
  }
  return -1;
}

/** "nine people |, Vera Holm, a spokeswoman, said |, were": the comma before whoever says so and what he is; -1 where none does. */
function attributionStart(scene: Scene, close: number): number {
  const cue = tokenAt(scene, close - 1);
  if (cue?.cue?.kind !== 'speech' || wordAt(scene, close - 2) !== ',') return -1;
  const trade = scene.closes.get(close - 2), who = trade === undefined ? undefined : scene.closes.get(trade.first - 1);
  const isSource = who?.kind === 'person' && who.quantity === null && wordAt(scene, (trade?.first ?? 0) - 1) === ',';
  return isSource && wordAt(scene, who.first - 1) === ',' ? who.first - 1 : -1;
}

/** "| 34 |,": closed by a comma of its own. */
const isAgeAlone = (scene: Scene, i: number, close: number): boolean =>
  tokenAt(scene, i)?.kind === 'number' && wordAt(scene, i + 1) === ',' && i + 1 < close;

/** "Vera Holm |, | Ivo Lunt", "Vera Holm, 34 |, and | Lena Sorr": the comma between two names of a list. */
function isNameOfList(scene: Scene, comma: number): boolean {
  const next = scene.opens.get(wordAt(scene, comma + 1) === 'and' ? comma + 2 : comma + 1), before = scene.closes.get(comma);
  const name = before !== undefined && isAgeAlone(scene, before.first, comma + 1) ? scene.closes.get(before.first - 1) : before;
  const isPlace = name !== undefined && tagged(tokenAt(scene, name.first - 1), Tag.Preposition);
  return name?.named === true && !isPlace && next?.named === true;
}

/** "three others | - | Vera Holm, Ivo Lunt and Lena Sorr, were": the dash that opens the list of names. */
const isDashOfList = (scene: Scene, i: number): boolean =>
  dashes.has(wordAt(scene, i)) && scene.closes.get(i)?.quantity != null && scene.opens.get(i + 1)?.named === true;

/** A word, a number or a name that belongs to the noun before the comma. */
function opensInsertion(scene: Scene, i: number): boolean {
  const first = tokenAt(scene, i);
  if (first === undefined) return false;
  return insertedOpeners.has(first.lower) || first.kind === 'number' || first.capital || opensWithVerb(scene, i);
}

/** ", among them a priest | , two nuns and a driver,": the comma at which the list began, else the one at hand. */
function listStart(scene: Scene, comma: number): number {
  // "nine guards, including a captain, and five rebels |, including a Dane, | were": an insertion of its own
  if (listOpeners.has(wordAt(scene, comma + 1))) return comma;
  for (let i = comma - 1; i > scene.first && i > comma - INSERTION; i--) {
    if (wordAt(scene, i) === ',' && listOpeners.has(wordAt(scene, i + 1))) return i;
    if (listStops.has(wordAt(scene, i)) || tagged(tokenAt(scene, i), Tag.Be | Tag.Have | Tag.Modal)) return comma;
  }
  return comma;
}

/**
 * "Gunmen | on Tuesday night | killed", "a clerk shot | Monday | died": where a day that stands before the verb begins;
 * `end` where none does.
 */
export function timeStart(scene: Scene, end: number): number {
  const i = partsOfDay.has(wordAt(scene, end - 1)) ? end - 1 : end;
  if (!tagged(tokenAt(scene, i - 1), Tag.Weekday)) return end;
  // "shot in Orsa | Monday afternoon | died"
  return wordAt(scene, i - 2) === 'on' ? i - 2 : i - 1;
}

/** "kidnapped | 14 months ago | was": where the time begins that ends with the word at `ago`; -1 where none does. */
function agoStart(scene: Scene, ago: number): number {
  const unit = spanUnits.has(wordAt(scene, ago - 1)) ? scene.closes.get(ago) : undefined;
  return unit === undefined ? -1 : unit.quantity === null ? scene.closes.get(unit.first)?.first ?? unit.first : unit.first;
}

/** Steps back over what may stand between a subject and its verb: adverbs, insertions, brackets. */
export function skipBack(scene: Scene, from: number): number {
  // "14 months | ago has been released": an adverb, but not the verb's
  let i = wordAt(scene, from) === 'ago' ? from + 1 : from;
  for (;;) {
    const next = wordSkipped(scene, i);
    if (next === i) return i < from && wordAt(scene, i) === ',' ? namingStart(scene, i) : i;
    i = next;
  }
}

/** Where the one word, time or insertion that ends before token `i` begins; `i` where none does. */
function wordSkipped(scene: Scene, i: number): number {
  const token = tokenAt(scene, i - 1), word = wordAt(scene, i - 1);
  if (token === undefined) return i;
  if (token.kind === 'mark' || subjectTails.has(word)) return i - 1;
  if (word === 'ago') return orElse(agoStart(scene, i - 1), i);
  // "at least 50 children | a week | are dying"
  if (rateUnits.has(word) && rateDeterminers.has(wordAt(scene, i - 2)) && scene.closes.get(i - 2)?.quantity) return i - 2;
  if (tagged(token, Tag.Adverb) && !scene.closes.has(i)) return i - 1;
  // "the men both were"; "both | were" is a subject of its own
  if (floatingQuantifiers.has(word) && scene.closes.has(i - 1)) return i - 1;
  const time = timeStart(scene, i), before = wordAt(scene, i - 2);
  if (time < i) return time;
  // "Two women | under 30 | were"
  if (isNumber(token) && ageBounds.has(before) && scene.closes.has(i - 2)) return i - 2;
  // "Children | as young as 12 | were"
  const isAsYoung = before === 'as' && agesCompared.has(wordAt(scene, i - 3)) && wordAt(scene, i - 4) === 'as';
  if (isNumber(token) && isAsYoung && scene.closes.has(i - 4)) return i - 4;
  // "three boys, 14, 15 and 17 |, were"
  if (word === ',' && (scene.closes.get(i - 1)?.last ?? i - 1) < i - 1) return i - 1;
  if (word === 'board' && before === 'on') return i - 2;
  if (word === ')' || word === ']') return orElse(opening(scene, i - 1, word === ')' ? '(' : '['), i);
  if (word === ',' && (before === ')' || before === ']')) return i - 1;
  return word === ',' || dashes.has(word) ? orElse(insertion(scene, i - 1), orElse(includingBefore(scene, i - 1), i)) : i;
}

/**
 * "two guards |, identified as Vera Holm and Tomas Brink |, of the Orsa police, were": where the naming of them begins;
 * `end` where there is none.
 */
function namingStart(scene: Scene, end: number): number {
  let i = end;
  for (let name = scene.closes.get(i); name?.named === true; name = scene.closes.get(i))
    i = listJoints.has(wordAt(scene, name.first - 1)) ? name.first - 1 : name.first;
  const isNaming = wordAt(scene, i - 1) === 'as' && namesAs.has(wordAt(scene, i - 2)) && wordAt(scene, i - 3) === ',';
  const named = i < end && isNaming ? scene.closes.get(i - 3) : undefined;
  return named?.quantity != null || named?.determiner === 'a' ? i - 3 : end;
}

/** "four clerks | including the cook and two porters |, were": the comma that opens it left out; -1 where none is so. */
function includingBefore(scene: Scene, comma: number): number {
  for (let i = comma - 1; i > scene.first && i > comma - INSERTION; i--) {
    if (wordAt(scene, i) === 'including') return scene.closes.has(i) ? i : -1;
    if (wordAt(scene, i) === ',' || tagged(tokenAt(scene, i), Tag.Be | Tag.Have)) return -1;
  }
  return -1;
}

const isNumber = (token: Token): boolean => token.kind === 'number' || tagged(token, Tag.NumberWord);

const orElse = (found: number, i: number): number => (found < 0 ? i : found);
