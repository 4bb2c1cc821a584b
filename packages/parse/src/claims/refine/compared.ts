/** A number that another time's is set against: "48, up from 39 last year". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { changeLeads, changes, multiples, rises } from '../lexicon/times.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** ", | up 8 percent from 2010", ", | down from 160 in April", ", | against 310 in May", "as many | as in April". */
export function isCompared(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i), next = tokenAt(scene, i + 1);
  // "| three times | the figure of March"
  if (multiples.has(word)) return next?.lower === 'the' || next?.lower === 'as' || next?.lower === 'of';
  if (word === 'as') return next?.lower === 'in';
  // "three more | than at this time in 2011"
  if (word === 'than') return tagged(next, Tag.Preposition);
  // "at 214, an | increase | of 37 since May"
  if (rises.has(word) && wordAt(scene, i - 2) === ',') return true;
  if (!changes.has(word) || wordAt(scene, i - 1) !== ',') return false;
  return next?.kind === 'number' || tagged(next, Tag.NumberWord) || changeLeads.has(next?.lower ?? '');
}
