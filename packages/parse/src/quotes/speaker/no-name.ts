/** "the Senate President", "the DCE", "state TV", "Troopers": words with a capital that are nobody's name. */
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag, tagsOf } from '../../lexicon/index.js';
import { IN_NAMES_OF_PAPERS, INITIALS_OF_OFFICES } from '../lexicon/offices.js';
import { isOneOf } from '../lexicon/words.js';
import { isPlural } from './head-noun.js';
import { holderSpelled } from './office-letters.js';
import type { Base, Memory } from './who.js';

/** The phrase describes somebody, whatever its capitals. */
export const isNoName = (tokens: readonly Token[], phrase: Range, base: Base, memory: Memory): boolean =>
  isRank(tokens, phrase) && !isParty(tokens, phrase, base, memory) || isOfficeSpelled(tokens, phrase, base, memory)
  || isStateTV(tokens, phrase) || areMany(tokens, phrase, base, memory);

/** "the DSP", "the CM", "the Senate President": an office in capitals is no body. */
function isRank(tokens: readonly Token[], { first, last }: Range): boolean {
  const office = tokens[last - 1] as Token, isOffice = tagged(office, Tag.Role | Tag.Honorific) || INITIALS_OF_OFFICES.has(office.text);
  if (tokens[first]?.lower !== 'the' || !isOffice) return false;
  if (last - first === 2) return true;
  const isPaper = tagged(office, Tag.Media) || isOneOf(office, IN_NAMES_OF_PAPERS);
  return !isPaper && !isPlural(office) && tokens.slice(first + 1, last - 1).every(isCapitalWord);
}

/** "the DA", of the Democratic Alliance (DA), "the DA, which won": letters of a body. */
const isParty = (tokens: readonly Token[], { first, last }: Range, base: Base, { cast }: Memory): boolean =>
  last - first === 2 && INITIALS_OF_OFFICES.has(tokens[first + 1]?.text ?? '')
  && (isComma(tokens[last]) && tokens[last + 1]?.lower === 'which'
  || cast.bodyNamed([(tokens[first + 1] as Token).text], base.start) !== null);

/** "the DCE", of the Vell District Chief Executive: letters of an office. */
const isOfficeSpelled = (tokens: readonly Token[], { first, last }: Range, { start }: Base, { cast }: Memory): boolean =>
  last - first === 2 && tokens[first]?.lower === 'the' && holderSpelled((tokens[first + 1] as Token).text, start, cast) !== null;

/** "| Troopers | said": more of those whom a word for a person tells of, at a sentence's begin, and nobody's surname. */
function areMany(tokens: readonly Token[], { first, last }: Range, { start }: Base, { cast }: Memory): boolean {
  const { text, lower } = tokens[first] as Token, one = tagsOf(lower.slice(0, -1));
  const isMany = last - first === 1 && first === 0 && lower.endsWith('s') && (one & (Tag.Role | Tag.People | Tag.Honorific)) !== 0;
  return isMany && (one & (Tag.Body | GIVEN_NAME)) === 0 && cast.personNamed([text], start, null)?.told !== true;
}

const isCapitalWord = ({ kind, capital }: Token): boolean => kind === 'word' && capital;

/** "state | TV": no name of its own. */
const isStateTV = (tokens: readonly Token[], { first, last }: Range): boolean =>
  last - first > 1 && tokens[last - 1]?.text === 'TV' && tokens[last - 2]?.capital === false;
