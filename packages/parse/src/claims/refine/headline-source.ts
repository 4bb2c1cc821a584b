/** Whom a headline names for what it says: "12 dead - monitor", "Army: 12 dead". */
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { kickers } from '../../lexicon/kickers.js';
import { clauseOpenings, dashes, sentenceEnds } from '../lexicon/joints.js';
import type { Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** "Update: 12 dead", "Karland: 12 dead": what it is, and where, not who says so. */
export const isKicker = (scene: Scene, { first }: Range): boolean => kickers.has(wordAt(scene, first)) || isPlaceLabel(scene);

/** "Karland | : 12 dead". */
export const isPlaceLabel = (scene: Scene): boolean =>
  isCapitalLabel(scene)
    || [1, 2, 3].some((k) => wordAt(scene, scene.first + k) === ':' && isPlaceAlone(tokenAt(scene, scene.first + k - 1)));

/** "Karland", not "UN", which speaks. */
const isPlaceAlone = (token: Token | undefined): boolean => tagged(token, Tag.Place) && !tagged(token, Tag.Body);

/** "PELMSTED: 12 dead": a dateline, whose town nobody has listed; a body's letters are fewer. */
const isCapitalLabel = (scene: Scene): boolean => {
  const label = tokenAt(scene, scene.first);
  return wordAt(scene, scene.first + 1) === ':' && /^\p{Lu}{6,}$/u.test(label?.text ?? '') && !tagged(label, Tag.Body | Tag.Media);
};

/** A paragraph of one sentence without a full stop is a headline too. */
export function isHeadline({ part, first, last }: Scene): boolean {
  if (part.kind === 'headline') return true;
  return first === 0 && last === part.tokens.length && !sentenceEnds.has(part.tokens[last - 1]?.lower ?? '');
}

/** What stands behind the last dash, between the last comma and "says", before the first colon or behind the last one. */
export function headlineSource(scene: Scene): Range | null {
  const { first, last } = scene;
  let dash = last - 1;
  while (dash > last - 7 && dash > first && !isDash(scene, dash)) dash--;
  if (isDash(scene, dash) && dash < last - 1) return isClause(scene, dash + 1) ? null : { first: dash + 1, last };
  // "Storm kills 6, | governor | says"
  const says = tokenAt(scene, last - 1), isSaid = says?.cue?.kind === 'speech' && tagged(says, Tag.VerbPresent | Tag.VerbBase);
  const comma = isSaid ? [3, 4, 5, 6].map((k) => last - k).find((i) => i > first && wordAt(scene, i) === ',') : undefined;
  if (comma !== undefined) return { first: comma + 1, last: last - 1 };
  // "Storm kills 6, says | governor |"
  const inverted = [2, 3, 4, 5].map((k) => last - k).find((i) => i > first && wordAt(scene, i - 1) === ',' && wordAt(scene, i) === 'says');
  if (inverted !== undefined) return { first: inverted + 1, last };
  const opens = tokenAt(scene, first)?.kind === 'word' ? first : first + 1;
  const colon = [1, 2, 3, 4].map((k) => first + k).find((i) => wordAt(scene, i) === ':');
  // "Storm kills | 6 |: governor"
  const isNumbered = colon !== undefined && scene.groups.some((group) => group.quantity !== null && group.last <= colon);
  if (colon !== undefined && !isNumbered) return opens < colon ? { first: opens, last: colon } : null;
  const tail = [2, 3, 4].map((k) => last - k).find((i) => i > first && wordAt(scene, i) === ':');
  return tail === undefined ? null : { first: tail + 1, last };
}

/** "12 dead - | as man is held by police |": more news, and nobody who tells it. */
const isClause = (scene: Scene, from: number): boolean =>
  clauseOpenings.has(wordAt(scene, from)) || scene.tokens.slice(from, scene.last).some((token) => tagged(token, Tag.Be | Tag.Have | Tag.Modal));

/** A dash with a space behind it. */
const isDash = (scene: Scene, i: number): boolean =>
  dashes.has(wordAt(scene, i)) && tokenAt(scene, i)?.end !== tokenAt(scene, i + 1)?.start;
