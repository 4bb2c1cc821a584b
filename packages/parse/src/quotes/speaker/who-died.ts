/** Whom the sentence before told to be dead or gone: nobody who speaks now. "Police confirmed the killing of | Omar Lut |. “…,” he said". */
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Person } from '../cast/cast.js';
import type { Memory, Subject } from './who.js';

/** "the *killing* of Omar Lut". */
const ENDS_OF_PEOPLE = wordSet('killing murder death assassination slaying execution kidnapping abduction disappearance drowning');

/** Those named right behind "the killing of" in the sentence of the last subject. */
export function whoDied({ cast, lastSubject }: Memory): readonly Person[] {
  const tokens: readonly Token[] = lastSubject()?.tokens ?? [];
  return tokens.flatMap((token, i) => {
    const name = tokens[i + 2];
    if (!ENDS_OF_PEOPLE.has(token.lower) || tokens[i + 1]?.lower !== 'of' || name?.capital !== true) return [];
    return cast.before(name.end, ({ start }) => start >= name.start).map(({ person }) => person);
  });
}

/** "A rebel | was killed |, they said. “…,” he said": whom the sentence before told to be dead or taken. */
export function isGone({ tokens, phrase: { last } }: Subject): boolean {
  const verb = tagged(tokens[last], Tag.Have) && tokens[last + 1]?.lower === 'been' ? last + 2 : last + 1;
  return tagged(tokens[verb - 1], Tag.Be) && GONE.has(tokens[verb]?.lower ?? '');
}

const GONE = wordSet('killed murdered slain assassinated executed beheaded kidnapped abducted dead missing');
