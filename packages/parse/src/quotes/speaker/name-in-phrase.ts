/** The name that a noun phrase holds: "Russian Foreign Minister | Sergei Lavrov". */
import { type Name, nameFrom } from '../../language/name.js';
import { isFirmsOwn, isParticle } from '../../language/name-words.js';
import { isComma, isWithinName } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { nounsBeforeNames } from '../../lexicon/body-nouns.js';
import { isDegree } from '../../lexicon/degrees.js';
import { GIVEN_NAME, Tag } from '../../lexicon/index.js';
import { formerly } from '../../lexicon/people.js';
import { partsOfPlaces } from '../../lexicon/places.js';
import { OF_OFFICE, OF_TOWNS } from '../lexicon/prepositions.js';
import { ARTICLES, ARTICLES_AND_SUCH } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import type { Memory } from './who.js';

/** The name that a phrase ends in, with titles in front. */
export function nameIn(tokens: readonly Token[], { first, last }: Range): Name | null {
  const end = beforeBrackets(tokens, first, last), from = namePartsFirst(tokens, first, end);
  // "a nurse at | Orsa Hospital", "at the | General Hospital", "to both | Kalles"
  const before = from > first ? tokens[from - 1] : undefined, isOpener = before?.lower === 'the' || before?.lower === 'both';
  const lead = isOpener && from - 2 > first ? tokens[from - 2] : before;
  const isElsewhere = tagged(lead, Tag.Preposition) && !isOneOf(lead, OF_OFFICE) && !isOfEnvoy(tokens, from);
  if (from === end || isComma(before) || isElsewhere || isWithinPlace(tokens, first, from)) return null;
  if (from === end - 1 && tagged(tokens[from], COMMON) || isAfterPlace(tokens, first, from)) return null;
  const name = nameFrom(tokens, from, end, from === 0);
  return name === null || isNamedBeside(tokens, first, from, name) ? null : name;
}

/** "the envoy to | Vell | Omar Lut": the land that somebody is sent to, in front of the name. */
const isOfEnvoy = (tokens: readonly Token[], land: number): boolean =>
  tokens[land - 1]?.lower === 'to' && tagged(tokens[land - 2], Tag.Role)
  && tagged(tokens[land], Tag.Place) && (tagged(tokens[land + 1], GIVEN_NAME) || isFamilyFirst(tokens, land + 1));

/** "Liu | Xia": two words in capitals that are no place, the family's first. */
const isFamilyFirst = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at], tokens[at + 1]].every((token) => token?.kind === 'word' && token.capital && !tagged(token, Tag.Place | Tag.Demonym | Tag.Role | Tag.Body));

/** "officials in Vell's | Inner Orsa |": whose it is, behind a preposition that hangs on others. */
function isWithinPlace(tokens: readonly Token[], first: number, from: number): boolean {
  if (tokens[from - 1]?.lower !== "'s") return false;
  let owner = from - 2;
  while (owner > first && tokens[owner]?.capital) owner--;
  return owner > first && owner < from - 2 && isOneOf(tokens[owner], OF_TOWNS);
}

/** A word that is no name alone, capital or not. */
const COMMON = Tag.Determiner | Tag.Pronoun | Tag.Role | Tag.People | Tag.Possessive;

/** The first of the capitals at the end of the phrase, articles aside. */
function namePartsFirst(tokens: readonly Token[], first: number, end: number): number {
  let from = end;
  while (from > first && (isNamePart(tokens[from - 1] as Token) || isWithinName(tokens, from - 1) || isFirmsOwn(tokens, from - 1))) from--;
  while (from < end && (!tokens[from]?.capital || /^(?:The|An?)$/.test((tokens[from] as Token).text))) from++;
  return from;
}

export const isNamePart = (token: Token): boolean =>
  token.text === '&' || token.kind === 'word' && token.lower !== "'s" && (token.capital || isParticle(token.lower));

/**
 * "a spokesman for | the Harbour Council", "the wife of | Sgt. Omar Lut", "officials from Orsa and | Vell", "the mayor and | Omar Lut":
 * the name with its titles is only part of who is meant.
 */
function isNamedBeside(tokens: readonly Token[], first: number, from: number, name: Name): boolean {
  if (name.kind !== 'person' && (isOfBody(tokens, first, from) || isOfSaint(tokens, first, from))) return true;
  // "a spokesman for | Health Minister | Omar Lut"; of "Chief of | Staff Colonel | Omar Lut" all is his
  const isOfAnother = tagged(tokens[name.first - 1], Tag.Role) && tokens[from - 2]?.capital === false;
  const bare = isOfAnother || tokens.slice(from, name.first).every((token) => tagged(token, Tag.Honorific | Tag.Role));
  if (!bare) return false;
  if (isOfTitled(tokens, first, from)) return true;
  const before = from > first ? tokens[from - 1] : undefined;
  const ofOffice = before?.lower === 'the' && from - 2 > first && tagged(tokens[from - 3], Tag.Role | Tag.People);
  if (isOneOf(ofOffice ? tokens[from - 2] : before, OF_OFFICE)) return true;
  return tagged(before, Tag.Coordinator) && name.first === from;
}

const FORMERLY: ReadonlySet<string> = new Set(formerly);

/** Words of a title in small letters, its article with them, at most. */
const TITLE = 5;

/** "the son of | former president | Omar Lut", "the party of former President | Omar Lut", "a cousin of the late singer | Ines Kalle": of another, whom the title describes. */
function isOfTitled(tokens: readonly Token[], first: number, name: number): boolean {
  const title = tokens[name - 1];
  // "the party of | former President | Omar Lut"
  if (FORMERLY.has(title?.lower ?? '') && isOneOf(tokens[name - 2], OF_OFFICE)) return isOwnNoun(tokens[name - 3]);
  // "the minister of justice | Omar Lut": what an office is of
  if (!tagged(title, Tag.Role | Tag.People | Tag.Honorific) || title?.capital || title?.lower === 'justice') return false;
  for (let i = name - 2; i > first && i >= name - TITLE; i--) {
    if (isOneOf(tokens[i], OF_OFFICE)) return isOwnNoun(tokens[i - 1]);
    // "a close ally of Soviet leader | Omar Lut": a people or a land in front of the title
    if (tokens[i]?.kind !== 'word' || tokens[i]?.capital && !tagged(tokens[i], Tag.Demonym | Tag.Place)) return false;
  }
  return false;
}

/** "the son", "the party", whose the one behind "of" is; not "Bank of Orsa", "Dairy Farmers of Vell". */
const isOwnNoun = (token: Token | undefined): boolean =>
  tagged(token, Tag.Role | Tag.People) && token?.capital === false || tagged(token, Tag.Body) && token?.capital === false;

/** "the editor of the newspaper | Orsa Star": the noun in front of the name, and a person's office in front of its preposition. */
function isOfBody(tokens: readonly Token[], first: number, name: number): boolean {
  const noun = isOneOf(tokens[name - 1], ARTICLES) ? name - 2 : name - 1;
  if (!isOneOf(tokens[noun], nounsBeforeNames)) return false;
  const of = tagged(tokens[noun - 1], Tag.Determiner | Tag.Possessive) ? noun - 2 : noun - 1;
  return of > first && isOneOf(tokens[of], OF_OFFICE) && tagged(tokens[of - 1], Tag.Role | Tag.People);
}

/** "the pastor of St. John's | Lutheran Church": where somebody's office is, in a name that an "'s" parts. */
function isOfSaint(tokens: readonly Token[], first: number, name: number): boolean {
  if (tokens[name - 1]?.lower !== "'s") return false;
  let of = name - 1;
  while (of > first && (tokens[of]?.capital || tokens[of]?.lower === "'s")) of--;
  return isOneOf(tokens[of], OF_OFFICE) && tagged(tokens[of - 1], Tag.Role | Tag.People) && tokens[of - 1]?.capital === false;
}

/** "a spokesman for northern | Orsa": a place, whatever its name looks like. */
const isAfterPlace = (tokens: readonly Token[], first: number, name: number): boolean =>
  name - 2 > first && isOneOf(tokens[name - 1], partsOfPlaces) && tagged(tokens[name - 2], Tag.Preposition);

/** "Kallas | (34)": one past the last token in front of brackets that end the phrase. */
export function beforeBrackets(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last - 1]?.text !== ')') return last;
  let end = last - 1;
  while (end > first && tokens[end]?.text !== '(') end--;
  return end > first ? end : last;
}

/** One past an article at `first`. */
export const skipArticle = (tokens: readonly Token[], first: number): number =>
  isOneOf(tokens[first], ARTICLES_AND_SUCH) ? first + 1 : first;

/** Nothing but a degree stands behind the name: "Jon Abel | KC". */
export const isAllOf = (tokens: readonly Token[], { last }: Name, phrase: Range): boolean =>
  last === phrase.last || last === phrase.last - 1 && isDegree((tokens[last] as Token).text);

/** The name is a person's: by itself, or by what the article tells of its bearer. */
export function isPerson(tokens: readonly Token[], { kind, words, first, gender }: Name, { cast }: Memory): boolean {
  if (kind !== 'unknown') return kind === 'person';
  return cast.personNamed(words, (tokens[first] as Token).start, gender)?.certain === true;
}
