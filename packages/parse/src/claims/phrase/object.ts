/** The groups that a verb or preposition rules, read forward: "killed | four roofers, a whole family of seven and a passing rider". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { triggersOf } from '../triggers.js';
import type { Group } from './group.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import { namesAs } from '../lexicon/harm-phrases.js';
import { alsoThen, beforeObject } from '../lexicon/particles.js';
import { listOpeners } from '../lexicon/prepositions.js';
import { insertionOpeners, singularReflexives } from '../lexicon/pronouns.js';
import { looseQuantifiers } from '../lexicon/quantifiers.js';

const AUX = Tag.Be | Tag.Have | Tag.Modal | Tag.Do;

const isPersonal = (group: Group): boolean => group.kind !== 'thing' && (group.kind === 'person' || group.quantity !== null || group.determiner === 'no');

/** Past quotation marks, brackets and adverbs, to where an object may begin. */
function skip(scene: Scene, at: number): number {
  let i = at;
  while (i < scene.last) {
    const token = tokenAt(scene, i);
    if (token === undefined || scene.opens.has(i)) break;
    // "injured between | 20-55 riders"
    if (token.lower === 'between' && scene.opens.get(i + 1)?.quantity?.qualifier === 'range') { i++; continue; }
    if (token.kind === 'mark' || (tagged(token, Tag.Adverb) && token.lower !== 'when') || beforeObject.has(token.lower)) { i++; continue; }
    break;
  }
  return i;
}

/** The group that begins right after token `at - 1`; undefined where none does. */
export const groupFrom = (scene: Scene, at: number): Group | undefined => scene.opens.get(skip(scene, at));

/** ", identified as Ravi Singh," and ", 34,": the comma that closes it, or `i` where none opens. */
function insertionEnd(scene: Scene, i: number): number {
  if (wordAt(scene, i) !== ',') return i;
  const opener = tokenAt(scene, i + 1), rank = rankEnd(scene, i + 1);
  if (wordAt(scene, rank) === ',') return rank;
  if (opener === undefined || !(insertionOpeners.has(opener.lower) || (opener.kind === 'number' && wordAt(scene, i + 2) === ','))) return i;
  for (let end = i + 2; end < scene.last && end < i + 16; end++) if (wordAt(scene, end) === ',') return end;
  return i;
}

/** "Tomas Brink, | the base commander, and three men": one past what a name's holder is, or -1. */
function rankEnd(scene: Scene, at: number): number {
  const rank = scene.opens.get(at);
  if (rank?.determiner !== 'definite' || rank.kind !== 'person' || rank.plural || rank.quantity !== null || scene.closes.get(at - 1)?.named !== true) return -1;
  return wordAt(scene, rank.last) === 'of' ? scene.opens.get(rank.last + 1)?.last ?? -1 : rank.last;
}

const isNamedAs = (scene: Scene, one: Group, other: Group): boolean => {
  for (let i = one.last; i < other.first; i++) if (namesAs.has(wordAt(scene, i))) return true;
  return false;
};

/** One past the "of"- and "in"-phrases that hang on the group. */
export function tailsEnd(scene: Scene, group: Group): number {
  let i = group.last;
  for (let steps = 0; steps < 8; steps++) {
    if (wordAt(scene, i) === '(') { i = behindBracket(scene, i); continue; }
    const inserted = insertionEnd(scene, i);
    if (inserted > i) { i = inserted; break; }
    const token = tokenAt(scene, i);
    if (token?.lower === 'aboard') { i = scene.opens.get(i + 1)?.last ?? i + 1; continue; }
    if (token?.lower === 'on' && wordAt(scene, i + 1) === 'board') { i = scene.opens.get(i + 2)?.last ?? i + 2; continue; }
    if (token === undefined || !tagged(token, Tag.Preposition)) break;
    const next = scene.opens.get(i + 1) ?? scene.opens.get(i + 2);
    if (next === undefined) break;
    i = next.last;
  }
  return i;
}

/** Whether a verb follows the group, so that it opens a clause of its own: "and three policemen | were wounded". */
export function isSubject(scene: Scene, group: Group): boolean {
  let i = tailsEnd(scene, group);
  if (wordAt(scene, i) === ',' && listOpeners.has(wordAt(scene, i + 1))) return false;
  while (tagged(tokenAt(scene, i), Tag.Adverb)) i++;
  const token = tokenAt(scene, i);
  if (token === undefined) return false;
  if (tagged(token, AUX)) return true;
  const triggers = triggersOf(token.lower);
  if (triggers?.some((trigger) => trigger.kind === 'state' || (trigger.kind === 'verb' && trigger.form !== 'ing'))) return true;
  return tagged(token, Tag.VerbPast) && !scene.opens.has(i) && group.kind !== 'unknown' && !tagged(tokenAt(scene, i + 1), Tag.Preposition);
}

/** All groups joined from token `at` on. */
export function objectsFrom(scene: Scene, at: number): readonly Group[] {
  const first = groupFrom(scene, at);
  if (first === undefined) return [];
  const groups = [first];
  let last = first, aside = false;
  for (let steps = 0; steps < 20; steps++) {
    if (!isPersonal(last) && last === first) break;
    const next = joinedAfter(scene, behindBracket(scene, last.last)) ?? adjacent(scene, last.last) ?? countedAfter(scene, tailsEnd(scene, last));
    if (next !== undefined && isAge(scene, last, next)) { last = next; continue; }
    // "four men, identified as Vera Holm, her son and two friends": who they are, not more of them
    if (next !== undefined && last.quantity !== null && isNamedAs(scene, last, next)) break;
    if (next === undefined || !isPersonal(next) || (next.determiner === 'pronoun' && !singularReflexives.has(wordAt(scene, next.first))) || isSubject(scene, next)) break;
    // "Vera Holm, a teacher and worker of the union": "and" goes on about him
    aside = explains(scene, last, next) || (aside && wordAt(scene, next.first - 1) === 'and' && wordAt(scene, next.first - 2) !== ',' && !next.named && next.quantity === null && !next.plural && next.determiner !== 'own');
    if (!aside) groups.push(next);
    last = next;
  }
  return groups;
}

/** A headline's "man", "toddler": no article, one person. */
export const isBare = (group: Group): boolean => group.determiner === 'none' && group.quantity === null && !group.named && !group.plural && group.kind === 'person';

const behindBracket = (scene: Scene, i: number): number => (wordAt(scene, i) === '(' ? closing(scene, i) + 1 : i);

function closing(scene: Scene, open: number): number {
  let i = open;
  while (i < scene.last && wordAt(scene, i) !== ')') i++;
  return i;
}

/** "his niece, Amna", "Vera Holm, a teacher": a name and its noun are one person. */
function explains(scene: Scene, one: Group, other: Group): boolean {
  const comma = behindBracket(scene, one.last);
  if (wordAt(scene, comma) !== ',' || other.first !== comma + 1 || one.quantity !== null || other.quantity !== null) return false;
  return one.named !== other.named && !one.plural && !other.plural;
}

/** "Tomas Brink, 21, and …": a small number alone behind one person is an age. */
const isAge = (scene: Scene, one: Group, other: Group): boolean =>
  wordAt(scene, one.last) === ',' && other.first === one.last + 1 && other.head < 0 && other.last === other.first + 1 && (other.quantity?.count ?? 999) < 110 && one.kind === 'person' && one.quantity === null && !one.plural;

/** Behind a tail only what is counted or has an article goes on the list: "of men in Orsa and | two women", not "in Orsa and Vey". */
function countedAfter(scene: Scene, end: number): Group | undefined {
  const next = joinedAfter(scene, end);
  return next !== undefined && (next.quantity !== null || next.determiner === 'a' || next.determiner === 'own') ? next : undefined;
}

/** A list that has lost its commas: "four roofers | a whole family of seven". */
function adjacent(scene: Scene, end: number): Group | undefined {
  const next = scene.opens.get(end);
  return next?.determiner === 'a' && next.kind === 'person' ? next : undefined;
}

/** The group after "and", a list's comma or "as well as". */
function joinedAfter(scene: Scene, end: number): Group | undefined {
  let i = end;
  const comma = wordAt(scene, i) === ',';
  if (comma) i++;
  const word = wordAt(scene, i);
  if (word === 'and' || word === 'or' || word === 'plus' || word === '&') i++;
  else if (word === 'as' && wordAt(scene, i + 1) === 'well' && wordAt(scene, i + 2) === 'as') i += 3;
  else if (word === 'along' && wordAt(scene, i + 1) === 'with') i += 2;
  else if (word === 'in' && wordAt(scene, i + 1) === 'addition' && wordAt(scene, i + 2) === 'to') i += 3;
  else if (!comma) return undefined;
  if (alsoThen.has(wordAt(scene, i))) i++;
  const group = scene.opens.get(i);
  if (group === undefined) return undefined;
  // a bare comma joins a list only where "and" comes in the end, or a number does
  if (comma && i === end + 1 && isBare(group) && scene.closes.get(end) !== undefined && isBare(scene.closes.get(end) as Group)) return group;
  if (comma && i === end + 1) return isListItem(scene, group) ? group : undefined;
  return group;
}

function isListItem(scene: Scene, group: Group): boolean {
  if (wordAt(scene, group.last) === 'of' && group.partitive) return false;
  if (group.partitive || looseQuantifiers.has(wordAt(scene, group.first))) return false;
  const end = tailsEnd(scene, group);
  return wordAt(scene, end) === 'and' || (wordAt(scene, end) === ',' && scene.opens.has(wordAt(scene, end + 1) === 'and' ? end + 2 : end + 1) && group.determiner !== 'definite');
}
