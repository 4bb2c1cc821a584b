/** "the company", "the ministry", "the agency": the body that the article has named. */
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { nounsBeforeNames, nounsForFirms, nounsForUnknowns } from '../../lexicon/body-nouns.js';
import { Tag } from '../../lexicon/index.js';
import { isFirm } from '../cast/look-ups.js';
import { mainSubject } from '../clause/main-subject.js';
import { STATE } from '../lexicon/sources.js';
import { isOneOf } from '../lexicon/words.js';
import { wordsOf } from '../words-of.js';
import { nameIn } from './name-in-phrase.js';
import type { Base, Memory, Who } from './who.js';

/** The words for the body, and the sentence that they stand in. */
interface Place {
  readonly tokens: readonly Token[];
  readonly phrase: Range;
}

/** Paragraphs that a body's last words are remembered. */
const NEAR = 2;

/** The body that spoke last near by, else the one whose name ends in the very word ("the ministry"). */
export function bodyMeant(head: Token, place: Place, base: Base, part: number, memory: Memory): Pick<Who, 'name' | 'kind'> | null {
  const spoke = memory.speakers.find((speaker) => part - speaker.part <= NEAR && mayBeCalled(head, speaker.who));
  const own = spoke?.part === part ? null : toldHere(head, place, base, part, memory);
  if (own !== null) return own;
  if (spoke !== undefined) return spoke.who;
  const full = memory.cast.bodyNamed([head.text], base.start);
  if (full !== null) return { name: full, kind: null };
  return spokenFor(head, base, part, memory) ?? (isOneOf(head, nounsForFirms) ? onlyFirm(base, memory) : null)
    ?? (isOneOf(head, nounsForUnknowns) && head.lower !== 'website' ? bodyBefore(base, part, memory) : null);
}

/** The body that this sentence or the one before it, in the same paragraph, has named by such a word or is about: nearer than who spoke above. */
const toldHere = (head: Token, place: Place, base: Base, part: number, memory: Memory): Pick<Who, 'name' | 'kind'> | null =>
  (isOneOf(head, nounsForFirms) ? firmAhead(place, base, memory) : null)
  ?? calledSo(head, part, memory)
  ?? (isOneOf(head, nounsForUnknowns) && memory.lastSubject()?.part === part ? bodyBefore(base, part, memory) : null);

/** "She made it with the local company Orsa Soap. | The company |": the name right behind the very word in the sentence before. */
function calledSo(head: Token, part: number, memory: Memory): Pick<Who, 'name' | 'kind'> | null {
  const subject = memory.lastSubject();
  if (subject === null || subject.part !== part || !isOneOf(head, nounsBeforeNames)) return null;
  const { tokens } = subject, at = tokens.findIndex(({ lower, capital }, i) => lower === head.lower && !capital && tokens[i + 1]?.capital);
  if (at < 0) return null;
  let last = at + 1;
  while (tokens[last]?.kind === 'word' && tokens[last]?.capital) last++;
  return { name: wordsOf(tokens, { first: at + 1, last }), kind: 'organisation' };
}

/** "Corvane has sold the mill, | the company | said": the name that the words in front are about. */
function firmAhead({ tokens, phrase: { first } }: Place, base: Base, memory: Memory): Pick<Who, 'name' | 'kind'> | null {
  const ahead = tokens.slice(0, first), subject = isComma(ahead.at(-1)) ? mainSubject(ahead) : null;
  return subject === null || isComma(tokens[subject.last]) ? null : bodyIn({ tokens, phrase: subject }, base, memory);
}

/** "Corvane sold the mill. | The company |": the name that the sentence before is about, or whose deed it ends on. */
function bodyBefore(base: Base, part: number, memory: Memory): Pick<Who, 'name' | 'kind'> | null {
  const subject = memory.lastSubject();
  if (subject === null || subject.part < part - 1) return null;
  const { tokens } = subject, doer = doerAtEnd(tokens);
  return bodyIn(subject, base, memory) ?? (doer === null ? null : bodyIn({ tokens, phrase: doer }, base, memory));
}

/** The body or the firm whose name the whole phrase is; null for people, places and words. */
function bodyIn({ tokens, phrase }: Place, base: Base, memory: Memory): Pick<Who, 'name' | 'kind'> | null {
  const name = nameIn(tokens, phrase);
  if (name === null || name.last !== phrase.last || name.kind === 'person' || name.kind === 'place' || isFirm(name.words)) return null;
  const isWord = name.words.length === 1 && ((tokens[name.first] as Token).tags & ~Tag.Body) !== 0, { start } = tokens[name.first] as Token;
  // "Funerals | were held": a noun in the plural that opens its sentence
  if (name.words.length === 1 && name.first === 0 && isOneOf(tokens[name.last], PLURAL_VERBS)) return null;
  if (isWord || memory.cast.personNamed(name.words, start, null)?.told === true) return null;
  const words = wordsOf(tokens, { first: name.first, last: name.last });
  return { name: memory.cast.bodyNamed(name.words, base.start) ?? words, kind: 'organisation' };
}

/** "The tests were made | by Corvane |.": the name that ends its sentence behind "by". */
function doerAtEnd(tokens: readonly Token[]): Range | null {
  const last = tokens.findLastIndex(({ kind }) => kind === 'word') + 1;
  let first = last;
  while (tokens[first - 1]?.capital) first--;
  return first < last && tokens[first - 1]?.lower === 'by' ? { first, last } : null;
}

const PLURAL_VERBS: ReadonlySet<string> = new Set(['were', 'are', 'have']);

/** "A Corvane spokesman", "a spokeswoman for Corvane": the name of whom somebody speaks for. */
const SPEAKS_FOR = [
  /^(?:An? |The )?(\p{Lu}\S*(?: \p{Lu}\S*){0,4}) spokes(?:man|woman|person)$/u,
  /^(?:[Aa] |[Tt]he )?[Ss]pokes(?:man|woman|person) for (\p{Lu}\S*(?: \p{Lu}\S*){0,4})$/u,
];

/** "A Corvane spokesman said … | the company": the body that somebody near by spoke for, where the word is a firm's. */
function spokenFor(head: Token, base: Base, part: number, memory: Memory): Pick<Who, 'name' | 'kind'> | null {
  if (!isOneOf(head, nounsForUnknowns)) return null;
  const subject = memory.lastSubject(), before = subject === null ? [] : [wordsOf(subject.tokens, subject.phrase)];
  const near = memory.speakers.filter((speaker) => part - speaker.part <= NEAR).map(({ who }) => who.role ?? who.name ?? '');
  for (const words of [...before, ...near]) {
    const name = SPEAKS_FOR.map((shape) => shape.exec(words)?.[1]).find((each) => each !== undefined);
    if (name !== undefined) return { name: memory.cast.bodyNamed(name.split(' '), base.start) ?? name, kind: 'organisation' };
  }
  return null;
}

/** The firm that the article has named, where it is the only one. */
export function onlyFirm(base: Base, memory: Memory): Pick<Who, 'name' | 'kind'> | null {
  const firm = memory.cast.onlyFirm(base.start);
  return firm === null ? null : { name: firm, kind: 'organisation' };
}

/** A body with a proper name; or a name of which nothing says that it is a person's, where the word is a firm's. */
function mayBeCalled(head: Token, { name, person, kind, plural }: Who): boolean {
  if (plural || kind === 'person' || !/^\p{Lu}/u.test(name ?? '') || /^(?:An?|One|Some) /.test(name ?? '')) return false;
  // "the ministry" is no rights group, "the company" no ministry
  const isOfState = isOneOf(head, STATE) && head.lower !== 'department';
  if (isOfState && kind !== 'government' && kind !== null || isOneOf(head, nounsForFirms) && kind === 'government') return false;
  // "the union" is no broadcaster
  if (kind === 'media' && !isOneOf(head, nounsForUnknowns) && !tagged(head, Tag.Media)) return false;
  return person === null || !person.told && isOneOf(head, nounsForUnknowns);
}
