/** The title of a name, among its capitals and in front of them: "the U.S. Secretary of State | Ines Kalle". */
import { nounsBeforeNames } from '../lexicon/body-nouns.js';
import { companyWords, landsBehindNames } from '../lexicon/company-words.js';
import { GIVEN_NAME, TITLE, Tag, VERB } from '../lexicon/index.js';
import { formerly } from '../lexicon/people.js';
import { isPluralNoun } from '../lexicon/plurals.js';
import { wordSet } from '../lexicon/word-list.js';
import {
  FUNCTION, isAcronym, isDescription, isGivenName, isInitials, isNameWord, isOffice, isTitle,
} from './name-words.js';
import { beforeShortBrackets } from './phrase-before.js';
import { isDayOrMonth } from './phrase-words.js';
import { type Token, tagged } from './tokens.js';

const COMPLEMENT_LINKS = wordSet('of for to');

/** "head of | the Harbour Council", "ambassador to | Britain": what an office is of, with or without an article. */
export function isComplement(tokens: readonly Token[], from: number): boolean {
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  // "secretary of state for | Transport"
  const office = tokens[link - 1]?.lower === 'state' && tokens[link - 2]?.lower === 'of' ? link - 3 : link - 1;
  return COMPLEMENT_LINKS.has(tokens[link]?.lower ?? '') && tagged(tokens[office], TITLE);
}

/** Where the name proper begins among capitals, behind titles and what else opens them; `from` where nothing does. */
export function pastTitles(tokens: readonly Token[], from: number, end: number, opensSentence: boolean): number {
  const opened = pastOpener(tokens, from, end, opensSentence);
  // "Tan Sri | Omar Lut"
  const first = end - opened > 2 && tokens[opened]?.lower === 'tan' && tokens[opened + 1]?.lower === 'sri' ? opened + 2 : opened;
  // "Kurdish | Omar Lut", "Ottawa Harbour Board | Omar Lut"
  const isFromPlace = tagged(tokens[first], Tag.Demonym | Tag.Place) && !tagged(tokens[first], GIVEN_NAME);
  // "SP Investigation | Omar Lut", "DPO Orsa | Omar Lut": what the office is of
  const isOfPost = end - first > 2 && first > from && isAcronym(tokens[first - 1] as Token) && !tagged(tokens[first], GIVEN_NAME);
  return (isFromPlace || isOfPost ? givenNameIn(tokens, first + 1, end) : null) ?? first;
}

function pastOpener(tokens: readonly Token[], from: number, end: number, opensSentence: boolean): number {
  for (let i = end - 2; i >= from; i--)
    if (isTitle(tokens[i] as Token) && !isOfMembers(tokens, i) && !isOfCompany(tokens, i, end) && !isOfBody(tokens, i, end)) return i + 1;
  if (isPortfolio(tokens, from, end)) return from + 1;
  // "superintendent of Police | Lut"
  if (end - from === 2 && (tokens[from] as Token).lower === 'police' && isComplement(tokens, from)) return from + 1;
  if (end - from < 3) return from;
  const opener = tokens[from] as Token, second = tokens[from + 1] as Token;
  // "Millionaire | Omar Lut": the first word has its capital from the sentence.
  if (opensSentence && isDescription(opener) && isGivenName(tokens, from + 1, end)) return from + 1;
  // "Umpires | Omar Lut and Ivan Brandt"
  if (opensSentence && isTwoAhead(tokens, end) && isPluralNoun(opener.lower) && isGivenName(tokens, from + 1, end)) return from + 1;
  // "Utility | Harbour Power"
  if (opensSentence && nounsBeforeNames.has(opener.lower)) return from + 1;
  // "DIG | S.K. Lut", "CTO | Omar Lut"
  if (isAcronym(opener) && (isInitials(second) || isGivenName(tokens, from + 1, end) && !isAcronym(second))) return from + 1;
  return isComplement(tokens, from) ? pastComplement(tokens, from, end) : from;
}

/** "minister for | Transport | Omar Lut"; "a spokesman for Sport England" is a body's. */
const isPortfolio = (tokens: readonly Token[], at: number, end: number): boolean =>
  end - at > 1 && PORTFOLIOS.has((tokens[at] as Token).lower) && isComplement(tokens, at)
  && !landsBehindNames.has((tokens[at + 1] as Token).lower);

/** "Farmers | Union", "Teachers | Association": the members of a body, and no title of one. */
const isOfMembers = (tokens: readonly Token[], at: number): boolean =>
  isPluralNoun((tokens[at] as Token).lower) && tagged(tokens[at + 1], Tag.Body | Tag.Media) && !tagged(tokens[at + 1], GIVEN_NAME);

/** Words for bodies that are surnames, too: "Mayor | House". Source: own list. */
const SURNAMES_TOO = wordSet('house church bank court guard post sun mail herald guardian');

/** "the Justice | Department", "the Liberal | Party", "General | Staff": what the body is called by, and no title of somebody's. */
function isOfBody(tokens: readonly Token[], at: number, end: number): boolean {
  const title = tokens[at] as Token, next = tokens[at + 1], last = tokens[end - 1] as Token;
  // "TD | Bank"
  if (isAcronym(title) && at + 2 === end && tagged(next, Tag.Body)) return true;
  // "the Union General | Secretary"
  if (title.lower === 'general' && at + 2 === end && GENERALS.has((next as Token).lower)) return true;
  if (title.lower === 'general' && tagged(next, Tag.Body)) return at + 2 === end || isGivenName(tokens, at + 2, end);
  if (at + 1 === end || title.text.endsWith('.') || isGivenName(tokens, at + 1, end)) return false;
  return tagged(last, Tag.Body | Tag.Media) && (tagged(tokens[at - 1], Tag.Determiner) || !SURNAMES_TOO.has(last.lower));
}

/** Offices behind "General", of which that is no rank. Source: own list. */
const GENERALS = wordSet('secretary manager counsel director superintendent president overseer');

/** "Captain | Foods": what a firm is called by, and not its title. */
const isOfCompany = (tokens: readonly Token[], at: number, end: number): boolean =>
  at + 2 === end && companyWords.has((tokens[at + 1] as Token).lower);

/** "Umpires Omar Lut | and Ivan Brandt": another name is joined to what comes before. */
const isTwoAhead = (tokens: readonly Token[], end: number): boolean => tokens[end]?.lower === 'and' && tokens[end + 1]?.capital === true;

/** "Minister for Transport | Omar Lut": what an office may be of, in one word. Source: own list of ministries. */
const PORTFOLIOS = wordSet(`agriculture culture defence defense development education employment energy environment equality finance
  fisheries health housing immigration industry infrastructure innovation justice labor labour migration planning science sport
  sports technology tourism trade transport transportation urbanism welfare youth`);

/** "head of Harbour Police | Omar Lut", "ambassador to Britain | Liu Xian", "superintendent of Police | Omar Lut". */
function pastComplement(tokens: readonly Token[], from: number, end: number): number {
  const given = givenNameIn(tokens, from + 1, end);
  if (given !== null) return given;
  // "a leader of the | Orsa Workers Front": with its article a place opens the name of a body
  const isOfPlace = tagged(tokens[from], Tag.Place) && tokens[from - 1]?.lower !== 'the';
  const isOneWord = (isOfPlace || tagged(tokens[from], Tag.Body)) && !tagged(tokens[from + 1], Tag.Body)
    && !tagged(tokens[end - 1], Tag.Body | Tag.Media);
  // "a spokesman for | Orsa Public Health": whom he speaks for
  return isOneWord && !officeOf(tokens, from).startsWith('spokes') ? from + 1 : from;
}

/** The noun in front of "for", "to" or "of" and its article. */
const officeOf = (tokens: readonly Token[], from: number): string =>
  tokens[tokens[from - 1]?.lower === 'the' ? from - 3 : from - 2]?.lower ?? '';

/** The first given name between two indexes, an initial in front of it too: "| B. Lynn Lut". */
function givenNameIn(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < end - 1; i++)
    if (isGivenName(tokens, i, end)) return i > from && isInitial(tokens[i - 1]) ? i - 1 : i;
  return null;
}

const isInitial = (token: Token | undefined): boolean => token !== undefined && token.text.length === 2 && isInitials(token);

/** Words of an office in front of a name at most. */
const LONGEST_TITLE = 12;

/** The first token of the office in front ("the | U.S. Secretary of State | Ines Kalle"); `first` where none is. */
export function titleStart(tokens: readonly Token[], first: number): number {
  let i = beforeBrackets(tokens, first);
  while (i > 0 && first - i < LONGEST_TITLE && isOfTitle(tokens, i - 1, first)) i--;
  while (i < first && isLink(tokens[i] as Token)) i++;
  // "cause to | suspect | Omar Lut has fled": a verb
  if (i < first && tokens[i - 1]?.lower === 'to' && tagged(tokens[i], Tag.VerbBase) && !tokens[i]?.capital) i++;
  for (let k = i; k < first; k++) if (isOffice(tokens, k)) return i;
  return first;
}

/** "Superintendent of Police | (SP) | Omar Lut": the title goes on in front of its acronym or its range. */
function beforeBrackets(tokens: readonly Token[], first: number): number {
  const before = beforeShortBrackets(tokens, first - 1);
  return before === first - 1 ? first : before + 1;
}

/** No title begins with "of", "and", "his", "'s". */
const isLink = (token: Token): boolean =>
  tagged(token, Tag.Preposition | Tag.Coordinator | Tag.Possessive) || token.lower === "'s";

/** "acting | mayor", "lead | author": verbs elsewhere. Source: own list. */
const BEFORE_OFFICES = wordSet('acting lead managing founding presiding outgoing incoming visiting retired');

/** "| managing | partner", "| acting | mayor": a form of a verb, and no deed in front of an office. */
export const opensOffice = (tokens: readonly Token[], at: number): boolean =>
  BEFORE_OFFICES.has(tokens[at]?.lower ?? '') && tagged(tokens[at + 1], TITLE);

/** Whether the word at `at` belongs to the title in front of `first`; all words between them do. */
function isOfTitle(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || isDayOrMonth(token) || isTurnOfTime(tokens, at)) return false;
  // "| Yesterday | Harbour Ministry official Omar Lut"
  if (at === 0 && tagged(token, Tag.TimeWord)) return false;
  // "Editor | in | Chief Omar Lut"
  if (token.lower === 'in' && tokens[at + 1]?.lower === 'chief') return true;
  const isOf = token.lower === 'of' || token.lower === 'for';
  // "the wife of | Sgt. Omar Lut", "the son of | former president Omar Lut": an office in front of the name is the name's.
  if (token.lower === 'of' && isOfThing(tokens, at)) return false;
  if (isOf && at + 1 < first && (areTitles(tokens, at + 1, first) || isPlainTitle(tokens, at + 1, first))) return false;
  if ((token.capital && isNameWord(token, false)) || tagged(token, Tag.Demonym) || isOffice(tokens, at)) return true;
  if (at + 1 === first) return false;
  // "envoy | to | Vell Omar Lut"
  if (token.lower === 'to' && isOffice(tokens, at - 1) && tagged(tokens[at + 1], Tag.Place)) return true;
  // "| study | co-author": no verb
  if (opensOffice(tokens, at) || token.lower === 'study' && isOffice(tokens, at + 1)) return true;
  return ((isOf || token.lower === "'s") && at > 0) || !tagged(token, FUNCTION | VERB | Tag.Adverb);
}

/** "the home | of | Assembly President Omar Lut": a noun that is no office, and no body, in front of "of". */
function isOfThing(tokens: readonly Token[], of: number): boolean {
  const noun = tokens[of - 1];
  return noun?.kind === 'word' && !noun.capital && !tagged(noun, TITLE | Tag.Body | Tag.People);
}

/** "Last | week | Harbour Ministry official Omar Lut": when, and not what he is. */
const isTurnOfTime = (tokens: readonly Token[], at: number): boolean =>
  tagged(tokens[at], Tag.TimeWord) && TURNS.has(tokens[at - 1]?.lower ?? '');

const TURNS = wordSet('last this next');

const FORMERLY: ReadonlySet<string> = new Set(formerly);

function areTitles(tokens: readonly Token[], from: number, to: number): boolean {
  // "the party of | former President | Omar Lut"
  for (let i = FORMERLY.has(tokens[from]?.lower ?? '') ? from + 1 : from; i < to; i++) if (!tagged(tokens[i], TITLE)) return false;
  return true;
}

/** "former president | Omar Lut": words in small letters, the last a title; but "the head of state security | Omar Lut". */
const isPlainTitle = (tokens: readonly Token[], from: number, to: number): boolean =>
  tagged(tokens[to - 1], TITLE)
  && tokens.slice(from, to).every((token) => token.kind === 'word' && !token.capital && !tagged(token, FUNCTION));
