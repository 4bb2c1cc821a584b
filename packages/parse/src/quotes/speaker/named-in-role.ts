/** "The council's lawyer, Omar Lut, said", "The U.N. refugee agency, UNHCR, said": the name is in the apposition. */
import { type Name, genderOfGiven } from '../../language/name.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { nounsForFirms, nounsForUnknowns } from '../../lexicon/body-nouns.js';
import { genderOfTitle } from '../../lexicon/gender.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { OF_OFFICE, OF_ORIGIN } from '../lexicon/prepositions.js';
import { UNNAMED } from '../lexicon/sources.js';
import { isOneOf } from '../lexicon/words.js';
import { wordsOf } from '../words-of.js';
import { headOf, isPlural } from './head-noun.js';
import { kindOfBody } from './kind.js';
import { isAllOf, nameIn, skipArticle } from './name-in-phrase.js';
import type { Base, Memory, Who } from './who.js';

/** Who is named by the apposition to the phrase; null where it names nobody. */
export function namedInRole(tokens: readonly Token[], phrase: Range, apposition: Range, base: Base, memory: Memory): Who | null {
  const head = headOf(tokens, phrase), comma = commaBehindBody(tokens, head, apposition);
  const role = beforeOrigin(tokens, untilComma(tokens, { first: comma < 0 ? apposition.first : comma + 1, last: apposition.last }));
  const name = nameIn(tokens, role);
  if (name === null || name.kind === 'place' || !isAllOf(tokens, name, role)) return null;
  if (isOfFirm(tokens, phrase, name)) return { ...base, name: wordsOf(tokens, { first: phrase.first, last: role.last }), kind: 'person', role: null };
  const isBody = isBodyNamed(name, head) || isBodyDescribed(tokens, phrase, head);
  const mayBePerson = namesPerson(tokens, name, head) || isOneOfMany(tokens, phrase, name);
  const isPerson = name.kind !== 'body' && !isBody && mayBePerson && !namesAnother(tokens, phrase, head);
  if (!isBody && !isPerson) return null;
  const { start } = tokens[name.first] as Token, { end } = tokens[name.last - 1] as Token;
  const words = name.words.join(' ');
  const title = wordsOf(tokens, titleRange(tokens, comma < 0 ? phrase : { first: phrase.first, last: comma }, role, name));
  if (isBody) return { ...base, start, end, name: words, kind: kindOfBody(tokens, phrase, 'body'), role: title };
  // "one of them, | Tyler, asked": alone it is a given name, and no surname
  const person = memory.cast.personNamed(name.words, start, name.gender);
  const gender = person?.gender ?? name.gender ?? genderOfTitle(head.lower) ?? genderOfGiven(tokens[name.first] as Token);
  // "his wife, | Volha, said": what she is tells that it is a person's name, and of which gender
  const isKin = !head.capital && tagged(head, Tag.People) && genderOfTitle(head.lower) !== null;
  const isKnown = person !== null || name.kind === 'person' || name.words.length > 1 || isKin || tagged(tokens[name.first], GIVEN_NAME);
  if (!isKnown && endsInBody(tokens, phrase)) return null;
  const kind = isKnown ? 'person' : null;
  return { ...base, start, end, name: person?.name ?? words, person, kind, role: ONE_OF_THEM.test(title) ? person?.role ?? null : title, gender };
}

/** "another witness, | former harbour adviser | Omar Lut": the office beside the name, in front of what else he is called; else the phrase. */
function titleRange(tokens: readonly Token[], phrase: Range, role: Range, name: Name): Range {
  const own = { first: skipArticle(tokens, role.first), last: name.titleFirst < name.first ? name.first : name.titleFirst };
  const isOther = tokens[phrase.first]?.lower === 'another' && tokens.slice(own.first, own.last).some((token) => tagged(token, Tag.Role));
  return isOther ? own : { first: skipArticle(tokens, phrase.first), last: phrase.last };
}

/** No office. */
const ONE_OF_THEM = /^(?:one|another) of (?:them|us|those|these)$/i;

/** "a nurse at the General Hospital, | Bali, said": one word behind a body is where that is. */
const endsInBody = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens[last - 1]?.capital === true && tagged(tokens[last - 1], Tag.Body)
  && tokens.slice(first, last).some((token) => tagged(token, Tag.Preposition));

/** "The weather agency, | OMA", "the contractor, | Harbour Roads", "one source, | Orsa Bay News". */
const isBodyNamed = ({ kind }: Name, head: Token): boolean =>
  kind === 'body' && (isOneOf(head, UNNAMED) || tagged(head, Tag.Body | Tag.Media)) || kind === 'unknown' && isOneOf(head, nounsForFirms);

/** Known for nothing else, and no abbreviation: ", Inc." */
const isPlainWord = ({ tags, text }: Token): boolean => tags === 0 && !text.endsWith('.');

/** "The company that runs the fair, | Omar Lut Productions": what the words describe is no person, whatever the name looks like. */
const isBodyDescribed = (tokens: readonly Token[], { first }: Range, head: Token): boolean =>
  isOneOf(head, nounsForUnknowns) && !head.capital && tagged(tokens[first], Tag.Determiner | Tag.Possessive);

/** "A spokeswoman for the contractor, | Harbour Roads, said": the name is the firm's, as nothing makes it a person's. */
function isOfFirm(tokens: readonly Token[], { first, last }: Range, { kind, first: name }: Name): boolean {
  if (kind === 'person' || tagged(tokens[name], GIVEN_NAME) || !isOneOf(tokens[last - 1], nounsForFirms)) return false;
  return tokens.slice(first, last).some((token) => isOneOf(token, OF_OFFICE));
}

/** "The managing director, Orsa Harbour Agency|, Omar Lut, said": the comma between the body that an office is of and the name; else -1. */
function commaBehindBody(tokens: readonly Token[], head: Token, { first, last }: Range): number {
  let comma = first + 1;
  while (comma < last && !isComma(tokens[comma])) comma++;
  if (comma + 2 >= last || !tagged(head, Tag.Role) || tagged(head, Tag.Body)) return -1;
  const body = nameIn(tokens, { first, last: comma }), name = nameIn(tokens, untilComma(tokens, { first: comma + 1, last }));
  return body?.kind === 'body' && (name?.kind === 'person' || name?.kind === 'unknown') && name.words.length > 1 ? comma : -1;
}

/** ", Omar Lut, | who confirmed it, said" */
function untilComma(tokens: readonly Token[], { first, last }: Range): Range {
  let end = first + 1;
  while (end < last && !isComma(tokens[end])) end++;
  return { first, last: end };
}

/** "Omar Lut | of Lut & Kalle": the name without where its bearer is from. */
function beforeOrigin(tokens: readonly Token[], { first, last }: Range): Range {
  const at = tokens.findIndex((token, i) => i > first && i < last && isOneOf(token, OF_ORIGIN));
  return { first, last: at < 0 ? last : at };
}

/** A first name and a surname; or one word, where the phrase says what somebody is: "his wife, Ines", "the mine's owner, Kallog". */
function namesPerson(tokens: readonly Token[], name: Name, head: Token): boolean {
  if (name.words.length > 1) return true;
  const isKnown = name.kind === 'person' || tagged(tokens[name.first], GIVEN_NAME);
  return tagged(head, Tag.People | Tag.Role) && (isKnown || isPlainWord(tokens[name.first] as Token));
}

/** "one of those released, | Pavel, 23, |" */
const isOneOfMany = (tokens: readonly Token[], { first }: Range, name: Name): boolean =>
  tokens[first]?.lower === 'one' && tagged(tokens[name.first], GIVEN_NAME);

/** The phrase is somebody's name already, or speaks of several. */
function namesAnother(tokens: readonly Token[], phrase: Range, head: Token): boolean {
  if (isPlural(head)) return true;
  if (!tokens[phrase.last - 1]?.capital) return false;
  const name = nameIn(tokens, phrase);
  // "Robin King, | an Orsa Democrat |": both may be
  const isGiven = name !== null && name.words.length === 2 && name.last === phrase.last && tagged(tokens[name.first], GIVEN_NAME);
  return !tagged(head, Tag.Role | Tag.People) || isGiven || (name?.gender ?? null) !== null;
}
