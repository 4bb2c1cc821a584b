/** The attribution between a relative and its verb: "the violence, which | the United Nations says | has killed 900". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { allRelatives } from '../lexicon/pronouns.js';
import type { Group } from './group.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** Those who say it, right before their verb and the one at `verb`; null where no such attribution stands there. */
export function insertedSource(scene: Scene, verb: number): Group | null {
  const cue = tokenAt(scene, verb - 1);
  if (cue?.cue?.kind !== 'speech' || !tagged(cue, Tag.VerbPast | Tag.VerbPresent | Tag.VerbBase)) return null;
  const source = scene.closes.get(verb - 1);
  if (source === undefined || source.quantity !== null) return null;
  return allRelatives.has(wordAt(scene, source.first - 1)) ? source : null;
}
