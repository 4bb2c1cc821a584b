/** What stands behind a name and says what its bearer is: "Omar Lut, 34, | a nurse at the clinic |,", "Omar Lut, | Harbour Board Chairman |,". */
import type { Name } from '../../language/name.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { appositionAfter } from '../clause/apposition.js';
import { officeAfter } from '../clause/office-phrase.js';
import { OFFICES_AS_SURNAMES } from '../lexicon/offices.js';
import { OF_POSTS } from '../lexicon/prepositions.js';
import { ARTICLES } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { isStopOrComma } from '../marks/punctuation.js';
import { headOf, isPlural, isSomebody } from '../speaker/head-noun.js';

/** The words that say it, an article among them; null where none do. */
export function describedAs(tokens: readonly Token[], { titleFirst, last }: Name): Range | null {
  const phrase = appositionAfter(tokens, last) ?? officeBeforeLetters(tokens, last) ?? (titleFirst === 0 ? officeBeforeVerb(tokens, last) : null);
  if (phrase === null) return null;
  const head = headOf(tokens, phrase), opening = tokens[phrase.first];
  if (isPlural(head)) return null;
  // "| former head of the harbour board |", "| Director of Ports |"
  const isPost = tagged(head, Tag.Role) && isOneOf(tokens[tokens.indexOf(head, phrase.first) + 1], OF_POSTS);
  if (isPost && (!head.capital || !holdsPerson(tokens, phrase))) return { first: phrase.first, last: pastPortfolios(tokens, phrase.last) };
  // "| Orsa Health Board information officer |"
  const office = tokens[phrase.last - 1] as Token, isNamed = opening?.capital && tagged(office, Tag.Role) && ENDS_OFFICE.test(tokens[phrase.last]?.text ?? '.');
  if (isNamed && !isPlural(office) && (!office.capital || isOfficeInCapitals(tokens, phrase))) return phrase;
  return isOneOf(opening, ARTICLES) && isSomebody(head) ? phrase : null;
}

const ENDS_OFFICE = /^[.,(]$/;

/** "| Orsa District Chief Executive |": nobody's name, as "Coach King" and "Robin King" are. */
export const isOfficeInCapitals = (tokens: readonly Token[], phrase: Range): boolean =>
  phrase.last - phrase.first > (tagged(tokens[phrase.first], GIVEN_NAME) ? 2 : 1)
  && tagged(tokens[phrase.last - 1], Tag.Role) && !isOneOf(tokens[phrase.last - 1], OFFICES_AS_SURNAMES)
  && tokens.slice(phrase.first, phrase.last).every(({ capital, kind }) => capital && kind === 'word');

/** "Director of Ports | Ivan Brandt |", not "Director at | Vera Hospital |". */
const holdsPerson = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last - 1).some((token, at) => tagged(token, GIVEN_NAME) && tokens[first + at + 1]?.capital
    && !tagged(tokens[first + at + 1], Tag.Body | Tag.Role | Tag.Place | Tag.Media));

/** "Omar Lut, | Orsa District Chief Executive | (DCE), has": the office in front of its letters. */
function officeBeforeLetters(tokens: readonly Token[], comma: number): Range | null {
  const last = isComma(tokens[comma]) ? phraseAfter(tokens, comma + 1) : -1;
  const isLetters = last > 0 && tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' && isComma(tokens[last + 3]);
  return isLetters && isOfficeInCapitals(tokens, { first: comma + 1, last }) ? { first: comma + 1, last } : null;
}

/** "Omar Lut, | the Harbour Minister in the northern region | has closed": an office without the comma behind it. */
function officeBeforeVerb(tokens: readonly Token[], comma: number): Range | null {
  let last = isComma(tokens[comma]) ? officeAfter(tokens, comma + 1) : -1;
  while (last > 0 && tagged(tokens[last], Tag.Preposition)) last = phraseAfter(tokens, last + 1);
  return last > 0 && tagged(tokens[last], Tag.Have) && tagged(tokens[last + 1], Tag.VerbPast) ? { first: comma + 1, last } : null;
}

/** Words of what a minister is in charge of, behind a comma, at most. */
const PORTFOLIOS = 6;

/** "Minister of Ports|, Science and Inland Trade|,": one past the rest of what the office is of, or `comma`. */
function pastPortfolios(tokens: readonly Token[], comma: number): number {
  if (!isComma(tokens[comma])) return comma;
  let end = comma + 1;
  while (end <= comma + PORTFOLIOS && (tokens[end]?.lower === 'and' || tokens[end]?.capital && !tagged(tokens[end], GIVEN_NAME | Tag.Role))) end++;
  const isList = tokens.slice(comma + 1, end - 1).some(({ lower }) => lower === 'and');
  return isList && isStopOrComma(tokens[end]) ? end : comma;
}
