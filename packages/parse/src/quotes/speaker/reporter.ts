/** "Sui-Lee Wend of the Orsa Times": who writes for a paper is a person, whatever the name looks like. */
import type { Name } from '../../language/name.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { isOneOf, words } from '../lexicon/words.js';
import { namedSpeaker } from './named-speaker.js';
import type { Base, Memory, Who } from './who.js';

const OF_PAPERS = words('of at for from');

/** Who bears the name in `alone`, if a paper stands behind it up to `last`; else null. One word alone must be a surname that the article knows. */
export function reporterNamed(tokens: readonly Token[], alone: Range, name: Name, last: number, base: Base, memory: Memory): Who | null {
  const isKnown = name.words.length > 1 || memory.cast.personNamed(name.words, base.start, name.gender) !== null;
  if (!isKnown || name.kind !== 'unknown' || !isOfPaper(tokens, alone.last, last)) return null;
  const who = namedSpeaker(tokens, alone, name, base, memory);
  return who.kind !== null && who.kind !== 'person' ? null : { ...who, kind: 'person' };
}

/** "Wend | of the Orsa Times |" */
function isOfPaper(tokens: readonly Token[], of: number, last: number): boolean {
  const paper = tokens[last - 1], name = tokens[of - 1];
  return isOneOf(tokens[of], OF_PAPERS) && paper?.capital === true && tagged(paper, Tag.Media) && !tagged(name, Tag.Media | Tag.Body);
}
