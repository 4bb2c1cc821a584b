/** The noun phrase before a verb, its tails included: "three people in a car | were", "men carrying rifles | were". */
import { postponedAdjectives } from '../../language/phrase-words.js';
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { kin } from '../lexicon/groups-of-people.js';
import { calledForms, raisingVerbs } from '../lexicon/harm-phrases.js';
import { clauseOpeners, inPlace, locatives } from '../lexicon/prepositions.js';
import { themAll } from '../lexicon/pronouns.js';
import { latestOf, vagueParts } from '../lexicon/quantifiers.js';
import { speaksForms } from '../lexicon/stance-words.js';
import { agedBefore, agedOf, isAge } from './ages.js';
import { endsFront } from './fronted.js';
import type { Group } from './group.js';
import { insertion, skipBack } from './insertion.js';
import { CLAUSE, beforePreposition } from './left-of-preposition.js';
import { isOne, mayBePeople } from './people.js';
import { isPlace, isPlaceTail } from './place-names.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

export interface Phrase {
  readonly group: Group;
  readonly first: number;
  /**
   * Its last words told who is among them: "six people including | a couple"; 'others' where those stand in a clause
   * before, "six people died, including | a couple".
   */
  readonly including?: 'these' | 'others';
}

/** How many groups the longest phrase has. */
const LONGEST = 12;
/**
 * The phrase that ends before token `end`: its outermost person, and that person's first token. `reduced`: a participle
 * follows that stands alone ("reports of a man | shot") and belongs to the nearest person. `listed`: others follow that are
 * joined to it, so that it has no verb of its own.
 */
export function phraseEndingAt(scene: Scene, end: number, reduced = false, listed = false): Phrase | null {
  // "a member representing Orsa, | Tomas Brink, and eight guards were": who he is, no more of them
  const mayPassParticiple = wordAt(scene, end) !== ',';
  let i = skipBack(scene, end), found: Group | null = null, person: Group | null = null, including: Phrase['including'];
  for (let steps = 0; steps < LONGEST; steps++) {
    const group = scene.closes.get(i);
    if (group === undefined) return person === null ? null : { ...phraseOf(person), ...(including && { including: 'others' }) };
    const age = beforeAge(scene, group, reduced && i === end);
    if (age >= 0) {
      i = age;
      continue;
    }
    found = group;
    const predicate = reduced ? -1 : predicateStart(scene, group);
    if (predicate >= 0) {
      person = null;
      i = predicate;
      continue;
    }
    if (mayBeOutermost(scene, group, person)) person = group;
    const before = tokenAt(scene, group.first - 1), aside = asideStart(scene, group), opener = listStart(scene, group);
    // "four riders two of them girls | died": an insertion without its commas
    if (aside >= 0) i = wordAt(scene, aside - 1) === ',' ? aside - 1 : skipBack(scene, aside);
    else if (before === undefined) break;
    else if (opener >= 0) {
      including = 'these';
      i = beforeIncluding(scene, opener);
    } else if (isLink(before) || isOnBoard(scene, group.first)) {
      if (reduced && person !== null && isOfNearest(scene, before, person)) break;
      const outer = beforePreposition(scene, isLink(before) ? group.first - 1 : group.first - 2, listed);
      if (outer === CLAUSE) return null;
      // "200,000 rupees for the dead and | 50,000 | for those seriously hurt": money
      if (outer !== null && before.lower === 'for' && scene.closes.get(outer)?.head === -1) return null;
      if (outer === null) return isOnlyPlace(group, before) ? null : phraseOf(person ?? group);
      i = outer;
    } else if (person === null && isSecondOfTwo(scene, group)) i = group.first - 1;
    else if (mayPassParticiple && person === null && isParticiple(scene, group)) i = group.first;
    else if (isOpenApposition(scene, group, before) || isRuledByParticiple(scene, group, before)) i = group.first - 1;
    else break;
  }
  const head = person ?? found;
  return head === null ? null : { group: head, first: head.first, including };
}

/** "| Vera Holm, 34 |, who was driving, and her son | were": the first of the list, which opens its clause, over what "who" tells of her. */
export function phraseBeforeWho(scene: Scene, close: number): Phrase | null {
  const comma = wordAt(scene, close) === ',' ? insertion(scene, close) : -1;
  const phrase = comma >= 0 && wordAt(scene, comma + 1) === 'who' ? phraseEndingAt(scene, comma, false, true) : null;
  if (phrase === null) return null;
  const before = tokenAt(scene, phrase.first - 1), isSaid = before?.cue?.kind === 'speech' && tagged(before, Tag.VerbPast | Tag.VerbPresent);
  return before === undefined || before.kind === 'mark' || before.lower === 'that' || isSaid ? phrase : null;
}

/** "men armed with | rifles and | machetes | stormed": the second of two things behind "with". */
function isSecondOfTwo(scene: Scene, { kind, first }: Group): boolean {
  const one = kind === 'thing' && wordAt(scene, first - 1) === 'and' ? scene.closes.get(first - 1) : undefined;
  return one?.kind === 'thing' && wordAt(scene, one.first - 1) === 'with';
}

const phraseOf = (group: Group): Phrase => ({ group, first: group.first });

/**
 * "Tomas Brink, 21 | , and …", "two men | aged 19 and 22": the end of what stands before an age; -1 where the group
 * is none.
 */
function beforeAge(scene: Scene, group: Group, isSubject: boolean): number {
  if (!isSubject && isAge(scene, group)) return group.first - 1;
  const of = agedOf(scene, group);
  if (of >= 0) return of;
  const aged = agedBefore(scene, group);
  return aged < 0 ? -1 : skipBack(scene, aged);
}

/** People, and no name behind people that have none: "a friend of | Vera Holm". */
const mayBeOutermost = (scene: Scene, group: Group, person: Group | null): boolean =>
  mayBePeople(group) && !isPlace(scene, group) && !isPlaceTail(scene, group) && !isWhere(scene, group)
    && !(person !== null && group.named && !person.named);

/** "who attended a wedding in | Orsa | were": a name behind such a word is no person's. */
const isWhere = (scene: Scene, { named, quantity, first, last }: Group): boolean =>
  named && quantity === null && last === first + 1 && inPlace.has(wordAt(scene, first - 1));

/** "fighters | loyal to | Omar Lut | stormed". */
const isLoyal = (scene: Scene, i: number): boolean =>
  postponedAdjectives.has(wordAt(scene, i)) && tagged(tokenAt(scene, i + 1), Tag.Preposition);

/** "nine people | believed to be | migrants |, were", "two men | described as | spies": where what they are called begins; or -1. */
function predicateStart(scene: Scene, group: Group): number {
  // "believed to be about 10 | years old |"
  const years = wordAt(scene, group.last - 1) === 'old' ? scene.closes.get(group.first) : undefined;
  const { first, quantity } = years ?? group;
  if (quantity !== null && years === undefined) return -1;
  const word = wordAt(scene, first - 1);
  const start = word === 'be' && wordAt(scene, first - 2) === 'to' && raisingVerbs.has(wordAt(scene, first - 3))
    ? first - 3
    : (word === 'as' && calledForms.has(wordAt(scene, first - 2))) || isLoyal(scene, first - 2) ? first - 2 : -1;
  return scene.closes.has(start) ? start : -1;
}

/** "five of them | Danes", "most of them | women": where the part begins that the group names; -1 where it names none. */
function asideStart(scene: Scene, { quantity, first }: Group): number {
  if (quantity !== null) return -1;
  const partner = scene.closes.get(first);
  if (partner?.partitive === true) return partner.first;
  const isPart = themAll.has(wordAt(scene, first - 1)) && wordAt(scene, first - 2) === 'of'
    && vagueParts.has(wordAt(scene, first - 3));
  return isPart ? first - 3 : -1;
}

/** "including | a couple", "among them | two nuns": where those among them are opened; -1 where they are not. */
function listStart(scene: Scene, { first }: Group): number {
  if (wordAt(scene, first - 1) === 'including') return first - 1;
  return wordAt(scene, first - 2) === 'among' && themAll.has(wordAt(scene, first - 1)) ? first - 2 : -1;
}

/** "six people | , including a couple". */
function beforeIncluding(scene: Scene, at: number): number {
  const i = skipBack(scene, at);
  return wordAt(scene, i - 1) === ',' ? i - 1 : i;
}

/** A preposition that opens no clause. */
const isLink = (token: Token): boolean => tagged(token, Tag.Preposition) && !clauseOpeners.has(token.lower);

/** "62 people on board | a plane": two words that are one preposition. */
const isOnBoard = (scene: Scene, at: number): boolean => wordAt(scene, at - 1) === 'board' && wordAt(scene, at - 2) === 'on';

/** "reports of | a man | shot": of the nearest person; "the wife of | the miller | shot": of the wife. */
const isOfNearest = (scene: Scene, { lower }: Token, person: Group): boolean =>
  lower !== 'of' || isOne(scene, person) || isSpokenOf(scene, person) || isKinBefore(scene, person) || isOutOfNumber(scene, person);

/** "have spoken of | 12 riders | killed": the riders were. */
const isSpokenOf = (scene: Scene, { quantity, first }: Group): boolean =>
  quantity !== null && speaksForms.has(wordAt(scene, first - 2));

/** "he was one of | 11 riders | killed": all of them were. */
function isOutOfNumber(scene: Scene, { quantity, first }: Group): boolean {
  const part = scene.closes.get(first - 1);
  // "the latest of | 300 children | freed"
  return quantity !== null && ((part?.quantity != null && part.head < 0) || latestOf.has(wordAt(scene, first - 2)));
}

/** "relatives of | 12 riders | killed": the riders were. */
const isKinBefore = (scene: Scene, { quantity, first }: Group): boolean =>
  quantity !== null && kin.has(wordAt(scene, first - 2));

/** "… in Orsa | were killed" with nothing readable before: a place is nobody. */
const isOnlyPlace = ({ quantity, determiner }: Group, { lower }: Token): boolean =>
  quantity === null && determiner === 'none' && locatives.has(lower);

/** "five cadres of the front, | a faction of the army | were": an apposition that nothing closes. */
const isOpenApposition = (scene: Scene, group: Group, { text }: Token): boolean =>
  text === ',' && wordAt(scene, group.first) !== 'whose' && group.quantity === null
    && (group.kind !== 'person' || isPlaceTail(scene, group))
    && scene.closes.has(group.first - 1) && !endsFront(scene, group.first - 1);

/** "men carrying | rifles | were". */
const isRuledByParticiple = (scene: Scene, { kind, quantity, determiner, first }: Group, before: Token): boolean =>
  kind !== 'person' && quantity === null && determiner !== 'no' && tagged(before, Tag.VerbIng)
    && scene.closes.has(first - 1);

/** "two men | carrying rifles | were": the participle without an article behind it was read as one group. */
const isParticiple = (scene: Scene, { kind, quantity, first, last }: Group): boolean =>
  kind !== 'person' && quantity === null && last > first + 1 && tagged(tokenAt(scene, first), Tag.VerbIng)
    && scene.closes.has(first);
