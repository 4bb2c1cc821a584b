/** Where whom somebody tells ends and what is told begins, with no word between the two: "told Reuters | rebels had fled". */
import { isPossessiveMark } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AGENT, TITLE, Tag } from '../../lexicon/index.js';
import { isAgent, isPlural } from '../speaker/head-noun.js';

/**
 * One past the listener in a phrase whose verb comes right behind it: two noun phrases stand side by side there, as the verb tells
 * somebody something. -1 where they cannot be told apart: "told Omar Lut Ines Kalle had left". Of a `participle` behind the phrase only a
 * sure border makes a verb: "told reporters | nine boys | drowned in May", but "told a ring of boys seated in the hall".
 */
export function listenerBeforeClause(tokens: readonly Token[], first: number, last: number, participle: boolean): number {
  for (let i = last - 1; i > first; i--) {
    const before = tokens[i - 1] as Token, token = tokens[i] as Token;
    if (token.kind === 'punctuation' || isPossessiveMark(token)) return -1;
    if (tagged(before, Tag.Preposition | Tag.Coordinator)) continue;
    if (isSureBorder(before, token) || !participle && isBorder(before, token)) return i;
  }
  return -1;
}

const isSureBorder = (before: Token, token: Token): boolean =>
  isCounted(token) ? mayBeCountedBehind(before, token) : token.capital
    && (!before.capital && tagged(before, Tag.Body) || opensName(before, token));

const isBorder = (before: Token, token: Token): boolean =>
  !isCounted(token) && !tagged(token, Tag.Preposition | Tag.Coordinator)
  && (before.capital ? endsName(before, token) : endsPeople(before, token));

const isCounted = (token: Token): boolean => token.kind === 'number' || tagged(token, Tag.NumberWord);

/** "reporters | nine people", "CNN | two men", "the board | 12 pumps"; not "the Radio 4 listeners", "of nine people". */
const mayBeCountedBehind = (before: Token, token: Token): boolean =>
  before.kind === 'word' && (before.capital ? token.kind === 'word' && !token.capital : isAgent(before));

/** "Reuters | rebels", "the Evening News | Lut": a name ends at a small letter, an agency's at any; "British officials" are one phrase. */
const endsName = (before: Token, token: Token): boolean =>
  token.capital ? tagged(before, Tag.Media) : token.kind === 'word' && !tagged(before, Tag.Demonym | Tag.Determiner | Tag.Possessive);

/** "The Long Lunch | Mr Lut": a title opens another name; not behind a title. */
const opensName = (before: Token, token: Token): boolean => tagged(token, Tag.Honorific) && !tagged(before, TITLE);

/** "investors | sales rose", "his mother | dinner was cold", "fans | tickets": people, a body or a plural, and a further noun. */
const endsPeople = (before: Token, token: Token): boolean =>
  (isAgent(before) || isPlural(before)) && !tagged(before, Tag.Determiner) && token.kind === 'word'
  && (!tagged(token, AGENT & ~Tag.People) || areBothMany(before, token));

/** "reporters | officers": neither is of the other; not "police officers". */
const areBothMany = (before: Token, token: Token): boolean =>
  !before.capital && before.lower.endsWith('s') && isPlural(before) && token.lower.endsWith('s') && isPlural(token);
