/**
 * Deeds that a text holds against somebody, not its news: "wanted over the killing of", "sentenced to 30 years for
 * murder".
 */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import {
  accusations,
  arrests,
  chargedWords,
  plans,
  suspectedForms,
  suspectedLeads,
  suspects,
  triedFor,
  triedForms,
} from '../lexicon/charges.js';
import { crimes, incidents, mishaps } from '../lexicon/deeds.js';
import { articlesAndOwners } from '../lexicon/pronouns.js';
import { ownParts } from '../lexicon/stance-words.js';
import type { Group } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';

/** "wanted over", not "the prime minister said", "buses involved in the crash": nothing is held against them. */
export function isCharged(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i), next = wordAt(scene, i + 1);
  if (!chargedWords.has(word) || next === 'to') return false;
  if (word === 'prime') return suspects.has(next);
  return !(word.startsWith('involve') && [2, 3, 4].some((k) => incidents.has(wordAt(scene, i + k))));
}

/** "arrested in connection with the killing of", "accused of the murder of", "on a charge of", not "in charge of". */
export function isHeldFor(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i), next = wordAt(scene, i + 1);
  if (word === 'connection' && next === 'with') return true;
  if (accusations.has(word) && next === 'of' && wordAt(scene, i - 1) !== 'in') return true;
  // "was | responsible for bombs that | killed six"; "whoever is responsible for the blast that killed six" is of the news
  if (word === 'responsible' && next === 'for')
    return scene.opens.get(i + 2)?.determiner !== 'definite' || (isCrime(scene, i + 2) && isHis(scene, i));
  // "a leader who | planned | bombings that killed six", "who is | behind | a bombing that": not "behind the bombing"
  if ((plans.has(word) && isHis(scene, i)) || (word === 'behind' && tagged(tokenAt(scene, i - 1), Tag.Be)))
    return isSomeDeed(scene, scene.opens.get(i + 1));
  // "pleaded guilty | to killing"
  if (word === 'guilty' && next === 'to') return true;
  // "linked | to the murder of"
  if (word === 'linked' && next === 'to' && isCrime(scene, i + 2)) return true;
  if (suspectedForms.has(word) && suspectedLeads.has(next)) return true;
  return isTried(scene, i) || isHeldOver(scene, i);
}

/** "| He is | responsible for the murder of", "a leader | who | planned", "| The leader | directed": told of one person. */
function isHis(scene: Scene, i: number): boolean {
  const { groups: [person, ...others] } = subjectBefore(scene, verbGroup(scene, i).first);
  return person !== undefined && others.length === 0 && !person.plural && person.kind === 'person' && person.quantity === null;
}

/** "bombings", "a roadside bombing": one or more that nobody has spoken of. */
const isSomeDeed = (scene: Scene, deed: Group | undefined): boolean =>
  deed !== undefined && (deed.determiner === 'none' || deed.determiner === 'a')
    && mishaps.has(wordAt(scene, deed.head).replace(/(?<=[^s])s$/, ''));

/** How far behind "sentenced" the deed is named, in tokens: "to 20 years in prison on Wednesday | for". */
const REACH = 10;

/** "sentenced to 30 years for", "on trial for", "indicted over": the deed stands behind, within a few words. */
const isTried = (scene: Scene, i: number): boolean => triedForms.has(wordAt(scene, i)) && namesCrime(scene, i);

/** "to 20 years in prison | for killing", "at Orsa prison | for the murder of": within a few words, and no comma. */
function namesCrime(scene: Scene, i: number): boolean {
  for (let k = i + 1; k < i + REACH && wordAt(scene, k) !== ','; k++)
    if (triedFor.has(wordAt(scene, k)) && isCrime(scene, k + 1)) return true;
  return false;
}

/** "jailed over | the riot in which 23 died", "a life sentence for | killing". */
function isHeldOver(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  if (word === 'sentence') return namesCrime(scene, i);
  return arrests.has(word)
    && [1, 2, 3, 4].some((k) => wordAt(scene, i + k) === 'over' && articlesAndOwners.has(wordAt(scene, i + k + 1)));
}

/** "killing", "the murder", "his part in the murder". */
function isCrime(scene: Scene, i: number): boolean {
  if (ownParts.has(wordAt(scene, i + 1)) && wordAt(scene, i + 2) === 'in') return isCrime(scene, i + 3);
  return crimes.has(wordAt(scene, wordAt(scene, i) === 'the' ? i + 1 : i));
}
