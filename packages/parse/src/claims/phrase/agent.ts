/** Who a noun group says did it: people or a body; no bomb, no flood and no place. */
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { accuses } from '../lexicon/charges.js';
import { carries, forces, mishaps, storms } from '../lexicon/deeds.js';
import { noBodies, outlaws, powers, units } from '../lexicon/groups-of-people.js';
import { dashes } from '../lexicon/joints.js';
import { seats } from '../lexicon/place-words.js';
import { inPlace, ofFor } from '../lexicon/prepositions.js';
import type { Group, Range } from './group.js';
import { isThingNoun } from './nouns.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** Those who did it, if the group names people or a body; a bomb or a flood is nobody. */
export function agentOf(scene: Scene, group: Group | undefined): Range | null {
  if (group === undefined || group.determiner === 'pronoun' || group.head < 0) return null;
  if (isSecondOfTwo(scene, group) || isTailOfName(scene, group) || isLandOfPlace(scene, group)) return null;
  const head = tokenAt(scene, group.head);
  if (group.kind === 'thing' && !powers.has(head?.lower ?? '')) return null;
  if (tagged(head, Tag.TimeWord) || head?.lower === 'old' || isStorm(scene, group)) return null;
  // "a bus | carrying soldiers |"
  if (group.first > scene.first && group.head > group.first && carries.has(wordAt(scene, group.first))) return null;
  // "| Russian | shelling of Orsa": the shelling did
  if (group.last === group.first + 1 && isOrigin(head) && isEvent(wordAt(scene, group.last))) return null;
  // "| Ambush | kills four", "“| Warplanes | hit a clinic": the capital of the first word
  if (opensSentence(scene, group.first) && group.last === group.first + 1 && isEvent(head?.lower ?? '')) return null;
  // "is | fighting | insurgents": a verb
  const isVerb = tagged(tokenAt(scene, group.first), Tag.VerbIng) && tagged(tokenAt(scene, group.first - 1), Tag.Be);
  // "quoted him as | saying | police had killed nine"
  const isSaying = tagged(tokenAt(scene, group.first), Tag.VerbIng) && tokenAt(scene, group.first)?.cue?.kind === 'speech';
  // "groups | accused the army |": the verb was read with it
  const isAccused = accuses.has(wordAt(scene, group.first)) && scene.closes.has(group.first);
  // "On Sunday | night raiders | stormed": the day's part
  const isOfDay = tagged(tokenAt(scene, group.first - 1), Tag.Weekday) && tagged(tokenAt(scene, group.first), Tag.TimeWord);
  const said = saidBefore(scene, group);
  const first = said > 0 ? said : isVerb || isSaying || isAccused || isOfDay ? group.first + 1 : group.first;
  const isSomebody = group.kind === 'person' || tagged(head, Tag.Body) || outlaws.has(head?.lower ?? '') || units.has(head?.lower ?? '')
    || (group.named && !scene.shouting) || isAcronym(scene, group);
  return isSomebody && first < group.last ? { first, last: group.last } : null;
}

/** "| the Orsan Department of | Health": where the body's name begins whose last words are those at `first`; else `first`. */
export function bodyStart(scene: Scene, first: number): number {
  // "the Commission on | Human Rights"
  const isOf = ofFor.has(wordAt(scene, first - 1)) || (wordAt(scene, first - 1) === 'on' && tokenAt(scene, first)?.capital === true);
  const body = isOf ? scene.closes.get(first - 1) : undefined, head = tokenAt(scene, body?.head ?? -1);
  if (body === undefined || head?.capital !== true || !tagged(head, Tag.Body)) return first;
  // "Orsan woman claims | Church | of Vell"
  let opens = body.head;
  while (opens > body.first && tokenAt(scene, opens - 1)?.capital === true) opens--;
  return tagged(tokenAt(scene, opens - 1), Tag.Determiner) ? Math.max(body.first, opens - 1) : opens;
}

/** "| Typhoon Pelma |", "Storm “| Pelma |”". */
const isStorm = (scene: Scene, { named, noun, first }: Group): boolean =>
  named && (storms.has(wordAt(scene, noun)) || (tokenAt(scene, first - 1)?.kind === 'mark' && storms.has(wordAt(scene, first - 2))));

/** "a strike on a Pelm Health rescue | team | killed nine": with no article it is the end of a longer name. */
const isTailOfName = (scene: Scene, { first, last, determiner }: Group): boolean =>
  determiner === 'none' && last === first + 1 && first > scene.first && CREWS.has(wordAt(scene, first));

const CREWS: ReadonlySet<string> = new Set(['team', 'crew', 'squad', 'unit', 'patrol']);

/** "Fighting in Orsa and | Tarn | killed 12": the second of two places; "clashes between the army and | the rebels |": one of two sides. */
function isSecondOfTwo(scene: Scene, { named, first }: Group): boolean {
  const before = wordAt(scene, first - 1) === 'and' ? scene.closes.get(first - 1) : undefined;
  if (before !== undefined && wordAt(scene, before.first - 1) === 'between') return true;
  if (!named || before?.determiner !== 'none') return false;
  return inPlace.has(wordAt(scene, before.first - 1)) && tokenAt(scene, before.head)?.capital === true;
}

/** "Police | confirm | raiders |", "| confirm | raiders |": where those begin of whom a headline's verb tells; -1 where it has none. */
function saidBefore(scene: Scene, { first, last, determiner, quantity }: Group): number {
  if (determiner !== 'none' || quantity !== null) return -1;
  for (let i = first; i < last - 1; i++) {
    const verb = tokenAt(scene, i), isOfSubject = i === first || tagged(tokenAt(scene, i - 1), Tag.Role | Tag.People | Tag.Body);
    const isSaid = verb?.cue?.kind === 'speech' && verb.capital === false && tagged(verb, Tag.VerbBase | Tag.VerbPresent);
    const said = isSaid && isOfSubject ? tokenAt(scene, i + 1) : undefined;
    if (said !== undefined && (outlaws.has(said.lower) || tagged(said, Tag.People | Tag.Role | Tag.Body))) return i + 1;
  }
  return -1;
}

/** "fighting in Bor county, | Karland |, displaced 900": the land of the place before. */
function isLandOfPlace(scene: Scene, { named, first, last, determiner }: Group): boolean {
  // "a mill near the port city of | Orsa | also injured nine"
  if (named && wordAt(scene, first - 1) === 'of' && seats.has(wordAt(scene, first - 2))) return true;
  if (!named || determiner !== 'none' || wordAt(scene, first - 1) !== ',' || wordAt(scene, last) !== ',') return false;
  const place = scene.closes.get(first - 1);
  return place !== undefined && inPlace.has(wordAt(scene, place.first - 1)) && tokenAt(scene, place.noun)?.capital === true;
}

/** "LRA", "the PKK": letters that are no illness and no weapon; not "the police and | the KLF". */
const isAcronym = (scene: Scene, { head, first, quantity, determiner }: Group): boolean =>
  !scene.shouting && quantity === null && determiner !== 'a' && head - first <= 1
    && /^\p{Lu}{3,6}$/u.test(tokenAt(scene, head)?.text ?? '') && !noBodies.has(wordAt(scene, head))
    && !tagged(tokenAt(scene, head), Tag.Place) && !tagged(tokenAt(scene, first - 1), Tag.Coordinator);

const opensSentence = (scene: Scene, at: number): boolean =>
  at === scene.first || tokenAt(scene, at - 1)?.kind === 'mark' || dashes.has(wordAt(scene, at - 1)) || wordAt(scene, at - 1) === ':';

export const isEvent = (word: string): boolean =>
  [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some((one) => mishaps.has(one) || forces.has(one)) || isThingNoun(word);

/** "Russian", not "Russians": whose deed it was. */
export const isOrigin = (token: Token | undefined): boolean =>
  tagged(token, Tag.Demonym) && token?.lower.endsWith('s') === false;
