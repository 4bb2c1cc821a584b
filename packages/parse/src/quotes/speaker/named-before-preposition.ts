/** "Omar Lut | of the Red Crescent |", "Sui Wei | of the Orsa Times |": somebody named in front of where they are from. */
import type { Name } from '../../language/name.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { isPerson, nameIn, skipArticle } from './name-in-phrase.js';
import { namedSpeaker } from './named-speaker.js';
import type { Base, Memory, Who } from './who.js';

/** "Omar Lut | of the Red Crescent": a person, and where he is from. */
export function namedBeforePreposition(tokens: readonly Token[], phrase: Range, base: Base, memory: Memory): Who | null {
  const alone = beforePreposition(tokens, phrase), name = alone === null ? null : nameIn(tokens, alone);
  if (alone === null || name === null || !isNothingElse(tokens, alone, name) || !isPerson(tokens, name, memory)) return null;
  return namedSpeaker(tokens, alone, name, base, memory);
}

/** The words before the first preposition, or null without one. */
function beforePreposition(tokens: readonly Token[], { first, last }: Range): Range | null {
  for (let i = first + 1; i < last; i++)
    if (tagged(tokens[i], Tag.Preposition) && !(tokens[i] as Token).capital) return { first, last: i };
  return null;
}

/** "Sui Wei | of the Orsa Times |": of a paper's own a name that no list knows is a person's, be it the surname alone. */
export function namedOfPaper(tokens: readonly Token[], phrase: Range, base: Base, memory: Memory): Who | null {
  const alone = beforePreposition(tokens, phrase), name = alone === null ? null : nameIn(tokens, alone), of = tokens[alone?.last ?? -1];
  if (alone === null || name === null || name.kind !== 'unknown' || !isNothingElse(tokens, alone, name) || of?.lower !== 'of') return null;
  const paper = tokens.slice(alone.last + 1, phrase.last), isNamed = paper.every(({ capital }, at) => capital || at === 0);
  const isKnown = name.words.length > 1 || memory.cast.personNamed(name.words, base.start, null) !== null;
  if (!isNamed || !isKnown || !tagged(paper.at(-1), Tag.Media) || tagged(tokens[name.last - 1], Tag.Body | Tag.Media)) return null;
  return { ...namedSpeaker(tokens, alone, name, base, memory), kind: 'person' };
}

/** The phrase is the name and its titles, nothing before them: not "a woman who accused Omar Lut | of theft". */
function isNothingElse(tokens: readonly Token[], { first, last }: Range, name: Name): boolean {
  const isTitled = name.titleFirst < name.first;
  if (name.last !== last || tagged(tokens[last - 1], Tag.Role | Tag.Body)) return false;
  if (tokens[first]?.lower === 'the' && !isTitled) return false;
  return Math.min(name.titleFirst, name.first) <= skipArticle(tokens, first);
}
