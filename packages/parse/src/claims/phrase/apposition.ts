/** A name and its noun are one person: "his niece, Amna", "a warden, Anders Tal (40)", "Vera Holm, 34, a nurse". */
import { tagged } from '../../language/tokens.js';
import { GIVEN_NAME } from '../../lexicon/index.js';
import { namesAs } from '../lexicon/harm-phrases.js';
import { subjectJoints } from '../lexicon/joints.js';
import { generics, placeParts } from '../lexicon/place-words.js';
import { homeLeads, inPlace, officeLinks, sourceLeads } from '../lexicon/prepositions.js';
import { isAge } from './ages.js';
import type { Group } from './group.js';
import { opening } from './insertion.js';
import { isKinOf } from './kin.js';
import type { Phrase } from './phrase-before.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** "his niece, Amna | were", "a warden, Anders Tal (40) | and": a name and its noun are one person. */
export function withApposition(scene: Scene, phrase: Phrase): Phrase {
  const { group, first } = phrase, holder = group.named ? fromThere(scene, first) : undefined;
  if (holder !== undefined) return { group: holder, first: holder.first };
  const bearer = group.named ? bearerOf(scene, first) : undefined;
  if (bearer !== undefined) return { group: bearer, first: bearer.first };
  if (wordAt(scene, first - 1) !== ',' || wordAt(scene, first) === 'whose' || group.quantity !== null || group.plural)
    return phrase;
  let end = first - 1;
  if (wordAt(scene, end - 1) === ')') end = Math.max(scene.first, opening(scene, end - 1, '('));
  if (tokenAt(scene, end - 1)?.kind === 'mark') end--;
  const office = group.named ? officeBefore(scene, end) : undefined;
  if (office !== undefined) return { group, first: office.first };
  const before = scene.closes.get(end);
  // "Vera Holm, | 34, | a nurse"
  const left = before !== undefined && isAge(scene, before) ? scene.closes.get(before.first - 1) : before;
  if (left === undefined || left.kind !== 'person' || left.quantity !== null || left.plural) return phrase;
  if (isKinOf(scene, left, group)) return phrase;
  // "according to | Vera Holm, the girl was killed", "a friend of | the family, Tomas Brink, was killed"
  const ruler = wordAt(scene, left.first - 1);
  if (sourceLeads.has(ruler) || (ruler === 'of' && group.named) || (left.named && inPlace.has(ruler))) return phrase;
  if (isOuterPlace(scene, left) && wordAt(scene, group.last) !== ',') return phrase;
  // "in the department of | Orsa, a rebel column executed four"
  const outer = ruler === 'of' ? scene.closes.get(left.first - 1) : undefined;
  if (outer !== undefined && (generics.has(wordAt(scene, outer.head)) || placeParts.has(wordAt(scene, outer.head)))) return phrase;
  return left.named !== group.named && left.determiner !== 'pronoun' ? { group: left, first: left.first } : phrase;
}

/** "in Tarvo, | Lower Orsa |, a farmer was": where the place lies; not "in Tarvo, | Vera Holm |, a nurse, was". */
function isOuterPlace(scene: Scene, { named, first, head }: Group): boolean {
  const inner = named && wordAt(scene, first - 1) === ',' ? scene.closes.get(first - 1) : undefined;
  if (inner === undefined || inner.quantity !== null || !inPlace.has(wordAt(scene, inner.first - 1))) return false;
  return [head, inner.head].some((i) => generics.has(wordAt(scene, i))) || !tagged(tokenAt(scene, first), GIVEN_NAME);
}

/** "| a commander | identified as Omar Lut": whoever bears the name; undefined where nobody is told to. */
function bearerOf(scene: Scene, name: number): Group | undefined {
  if (wordAt(scene, name - 1) !== 'as') return undefined;
  const end = wordAt(scene, name - 2) === 'only' ? name - 3 : name - 2;
  const bearer = namesAs.has(wordAt(scene, end)) ? scene.closes.get(end) : undefined;
  return bearer?.kind === 'person' && bearer.determiner === 'a' && !bearer.plural ? bearer : undefined;
}

/** "the mayor of Orsa|, Vera Holm", "a lecturer in physics|, Omar Lut": what the bearer is; undefined where of no office. */
function officeBefore(scene: Scene, end: number): Group | undefined {
  const of = scene.closes.get(end), isOf = of !== undefined && officeLinks.has(wordAt(scene, of.first - 1));
  const office = isOf ? scene.closes.get(of.first - 1) : undefined, determiner = office?.determiner;
  const isOne = office?.kind === 'person' && (determiner === 'definite' || determiner === 'a') && office.quantity === null
    && !office.plural;
  const isJoined = office !== undefined && (subjectJoints.has(wordAt(scene, office.first - 1)) || wordAt(scene, office.first - 1) === 'as');
  return isOne && !office.named && !(isJoined && determiner === 'a') ? office : undefined;
}

/** "Vera Holm, 34, of | Orsa": the name whose home the place is. */
function fromThere(scene: Scene, place: number): Group | undefined {
  if (!homeLeads.has(wordAt(scene, place - 1)) || wordAt(scene, place - 2) !== ',') return undefined;
  const before = scene.closes.get(place - 2);
  const name = before !== undefined && isAge(scene, before) ? scene.closes.get(before.first - 1) : before;
  return name?.named === true ? name : undefined;
}
