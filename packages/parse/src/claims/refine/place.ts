/** Where it happened: the named place nearest to the claim's words. "a raid on the town of | Marla". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { recovers } from '../lexicon/clinic.js';
import { placeStrikes } from '../lexicon/deeds.js';
import { commaAlone } from '../lexicon/joints.js';
import { generics, livesThere, tellsWhere, visits } from '../lexicon/place-words.js';
import { inPlace } from '../lexicon/prepositions.js';
import { relativePersons } from '../lexicon/pronouns.js';
import { gatherings, honours } from '../lexicon/times.js';
import type { Group, Range } from '../phrase/group.js';
import { hasWord, nearestBefore, nearestBehind } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbAtWord } from '../triggers.js';
import { placeAt } from './place-at.js';
import { nameOf } from './place-name.js';
import { isOfAnother, isOfEarlierClause } from './place-of-another.js';
import { isFinite } from './core.js';

/** How far behind the claim its place stands, in tokens. */
const REACH = 25;

/** The nearest place behind the claim's words within reach, else the last one before them. */
export function placeOf(scene: Scene, from: number, to: number): Range | null {
  const where = whereBefore(scene, from);
  if (where !== null) return rightBehind(scene, to) ?? where;
  let before: Range | null = null;
  for (const group of scene.groups) {
    const place = placeAt(scene, group);
    if (place === null) continue;
    // "the death of a leader who oversaw training in | Orsa |, following a raid in Veyl"
    if (group.first >= to && isWhereTheyLived(scene, to, group.first)) continue;
    // "“Nine died,” said Lut, a farmer in | Orsa |": where the speaker is; "being treated in | Orsa |"
    if (group.first >= to && (isOutsideQuote(scene, to, group.first) || isOfClinic(scene, group.first))) continue;
    if (group.first >= to)
      return group.first - to < REACH && !isOfAnother(scene, to, group, before !== null) ? place : before;
    // "in the village of Sorr, | near Homs", "in Sorr | near Homs"
    const isBeside = wordAt(scene, group.first - 2) === ',' || before?.last === group.first - 1;
    const isNear = before !== null && wordAt(scene, group.first - 1) === 'near' && isBeside;
    // "raided the village of Sorr | in central Mali |": the land that the place is in
    // "in the Sorr district | in the Bor region |"
    const end = generics.has(wordAt(scene, group.first - 2)) ? group.first - 2 : group.first - 1;
    const isLand = before !== null && wordAt(scene, group.first - 1) === 'in' && (before.last === group.first - 1 || before.last === end
      || isWider(scene, before, group));
    // "in Sorr, | on the outskirts of Homs |", "in Sorr, | a district of Homs |": what the place is told by
    const isTold = before !== null && isTellingOf(scene, before, group);
    if (isNear || isLand || isTold || (place.last > from && group.first <= from)) continue;
    before = isWhereOthersMet(scene, group, from) || isOfEarlierClause(scene, place, from) ? null : place;
  }
  return before;
}

/** "in Kushar district|, in | Hajja Province |": a province, behind the comma of a place in it. */
function isWider(scene: Scene, { last }: Range, land: Group): boolean {
  const comma = generics.has(wordAt(scene, last)) ? last + 1 : last;
  return wordAt(scene, comma) === ',' && comma === land.first - 2 && divisions.has(wordAt(scene, land.last - 1));
}

const divisions: ReadonlySet<string> = new Set(['province', 'state', 'region', 'governorate', 'county', 'department', 'district']);

/** How far behind the claim the place of its own clause stands, in tokens. */
const NEAR = 8;

/** "in Karland, where a nun was hurt by a shell | in | Orsa |": no comma and no other verb in between; null where none is told. */
function rightBehind(scene: Scene, to: number): Range | null {
  for (const group of scene.groups) {
    if (group.first < to || group.first - to > NEAR) continue;
    for (let i = to; i < group.first; i++) if (wordAt(scene, i) === ',' || isFinite(scene, i)) return null;
    const place = inPlace.has(wordAt(scene, group.first - 1)) ? placeAt(scene, group) : null;
    if (place !== null) return place;
  }
  return null;
}

/** How far behind a place the name stands that tells where it is, in tokens. */
const TOLD = 8;

/** "| , on the outskirts | of Homs", "| , a Shiite district | of Homs", "|, just outside | Homs": right behind the place, and no verb in between. */
function isTellingOf(scene: Scene, { last: comma }: Range, { first }: Range): boolean {
  const opener = wordAt(scene, wordAt(scene, comma + 1) === 'just' ? comma + 2 : comma + 1);
  if (wordAt(scene, comma) !== ',' || first - comma > TOLD || !tellsWhere.has(opener)) return false;
  for (let i = comma + 1; i < first; i++) if (wordAt(scene, i) === ',' || isFinite(scene, i)) return false;
  return true;
}

/** Whether the quotation that holds what ends at `from` is closed as a clause, “…,”, before token `to`; not "“nine injuries” in Orsa". */
function isOutsideQuote(scene: Scene, from: number, to: number): boolean {
  if (marksIn(scene, scene.first, from) % 2 === 0 || marksIn(scene, from, to) % 2 === 0) return false;
  let close = from;
  while (tokenAt(scene, close)?.kind !== 'mark') close++;
  return tokenAt(scene, close - 1)?.kind === 'punctuation';
}

/** How many quotation marks stand between two tokens. */
const marksIn = (scene: Scene, from: number, to: number): number =>
  scene.tokens.slice(from, to).filter(({ kind }) => kind === 'mark').length;

/** "being treated in | Orsa |". */
const isOfClinic = (scene: Scene, place: number): boolean => recovers.has(wordAt(scene, place - 2));

/** "a leader | who oversaw training in | Orsa", no comma in between. */
function isWhereTheyLived(scene: Scene, to: number, place: number): boolean {
  const who = nearestBefore(scene, place, relativePersons, place - to);
  return who >= 0 && livesThere.has(wordAt(scene, who + 1)) && nearestBehind(scene, who, commaAlone, place - who) < 0;
}

/** "met in | Orsa | to remember a boy who was killed", "A vigil in | Orsa | for a boy who was killed": of the others. */
function isWhereOthersMet(scene: Scene, { first, last }: Range, from: number): boolean {
  if (last > from) return false;
  // "in | Orsa Park|, a short distance from the scene of the raid that killed nine"
  const away = nearestBehind(scene, last, DISTANT, from - last);
  if (away >= 0 && wordAt(scene, away + 1) === 'from' && hasWord(scene, away, away + 4, SCENES)) return true;
  return hasWord(scene, last, from, honours) || (wordAt(scene, last) === 'for' && hasWord(scene, scene.first, first, gatherings));
}

const DISTANT: ReadonlySet<string> = new Set(['distance']), SCENES: ReadonlySet<string> = new Set(['scene', 'site']);

/** How far before the claim its "where" stands, in tokens. */
const WHERE = 10;

/**
 * "in the city of | Bor |, where five people were killed, and in Orsa": the place that the claim's clause tells of; null where none
 * does.
 */
function whereBefore(scene: Scene, from: number): Range | null {
  for (let i = from - 1; i > scene.first && i > from - WHERE; i--) {
    const token = tokenAt(scene, i);
    const isSaid = token?.cue?.kind === 'speech' && scene.closes.has(i);
    if (token === undefined || token.kind === 'mark' || token.text === ';') return null;
    // "in Bor, where the mayor | said | nine had died"
    // "where gunmen | killed | nine and seized two"
    const isFirstDeed = wordAt(scene, from - 1) === 'and' && verbAtWord(token.lower)?.form === 'past';
    if (tagged(token, Tag.VerbPast | Tag.Be | Tag.Have) && !isSaid && !isFirstDeed) return null;
    if (token.lower !== 'where') continue;
    const near = scene.closes.get(wordAt(scene, i - 1) === ',' ? i - 1 : i), place = near === undefined ? undefined : withinOf(scene, near);
    return place === undefined ? null : placeAt(scene, place) ?? (isDestination(scene, place) ? nameOf(scene, place) : null);
  }
  return null;
}

/** "shelled | Bor |, in Orsa province, where": the place that is told to lie in this one. */
function withinOf(scene: Scene, land: Group): Group {
  const isIn = wordAt(scene, land.first - 1) === 'in' && wordAt(scene, land.first - 2) === ',';
  // "toured | Bor|, a village near Orsa, where"
  const kind = scene.closes.get(land.first - 1), isNear = kind?.determiner === 'a' && wordAt(scene, kind.first - 1) === ',';
  const place = isIn ? scene.closes.get(land.first - 2) : isNear ? scene.closes.get(kind.first - 1) : undefined;
  return place !== undefined && (placeAt(scene, place) !== null || isDestination(scene, place)) ? place : land;
}

/** "flew to | Bor |, where", "visited | Bor |, where", "shelled | Bor |, where". */
const isDestination = (scene: Scene, { first, head, named }: Group): boolean =>
  (named || tagged(tokenAt(scene, head), Tag.Place)) && leadsThere(wordAt(scene, first - 1));

const leadsThere = (word: string): boolean => word === 'to' || visits.has(word) || (placeStrikes.has(word) && word !== 'on');
