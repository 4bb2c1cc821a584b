/** What a word is to the noun phrase around it: its last word, its border, or the whole of it. */
import { AGENT, AUXILIARY, OPENER, Tag, VERB } from '../lexicon/index.js';
import { isPluralNoun } from '../lexicon/plurals.js';
import { wordSet } from '../lexicon/word-list.js';
import { factOf } from './remember.js';
import { type Token, tagged } from './tokens.js';

/** Tokens of a noun phrase at most: what is longer is a clause that was not seen through. */
export const LONGEST_PHRASE = 30;

export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word' || token?.kind === 'number';

export const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** Danko | 's; the workers | ’. */
export const isPossessiveMark = (token: Token): boolean =>
  token.lower === "'s" || (token.kind === 'punctuation' && (token.text === '’' || token.text === "'"));

/** Monday, June. */
export const isDayOrMonth = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && tagged(token, Tag.Weekday | Tag.Month);

/** residents, police; not "press". */
export const isPlural = factOf(({ lower }) => isPluralNoun(lower));

/** Adjectives that stand behind their noun: "sources | close to Danko". Source: own list. */
export const postponedAdjectives = wordSet('close familiar loyal opposed linked allied sympathetic responsible capable guilty asleep');

const QUESTIONS = wordSet('how why what whether');
/** Determiners that stand without a noun: "many | said". */
const LONE_DETERMINERS = wordSet('all both some many most several few others another those these this that each');

/** Words that a capital does not turn into a name: "The", "In". */
const NEVER_NAMES = OPENER | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Pronoun;
const NEVER_HEADS = AUXILIARY | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Possessive | Tag.Negation
  | Tag.Relative;

/** Can be the last word of a noun phrase. */
export function isHead(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return token.text === ')' || token.text === '%';
  if (isDayOrMonth(token) || QUESTIONS.has(token.lower)) return false;
  if (token.capital && !tagged(token, NEVER_NAMES)) return true;
  if (tagged(token, AGENT | Tag.Pronoun)) return true;
  if (tagged(token, Tag.Determiner)) return LONE_DETERMINERS.has(token.lower);
  if (tagged(token, NEVER_HEADS)) return false;
  return !tagged(token, Tag.Adverb) || tagged(token, VERB);
}

/** "Save | the | Children": an article within a name, between a verb with a capital and a noun with one. */
export function isWithinName(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  if (tokens[at]?.text !== 'the' || !verb?.capital || !tokens[at + 1]?.capital) return false;
  return tagged(verb, Tag.VerbBase) && !tagged(verb, AUXILIARY) && verb.cue === undefined;
}

const LONE_PRONOUNS = wordSet('i you he she it we they who everyone everybody someone somebody anyone nobody one none');

/** I, he, they, who …: a whole phrase in one word. */
export const isLonePronoun = (token: Token | undefined): boolean =>
  tagged(token, Tag.Pronoun) && LONE_PRONOUNS.has((token as Token).lower);

/** The last word of a phrase that may go on: "the mayor | and …", "residents | of …"; not "he | and …". */
export const isNoun = (token: Token | undefined): boolean => isHead(token) && !isLonePronoun(token);

/** Punctuation inside a phrase: "Lut (Orsa) said", "30 % of them", "Marsh & Sons". */
const INNER_PUNCTUATION: ReadonlySet<string> = new Set([')', '&', '%', '/', '$', '£', '€']);
/** Open a clause even in a title, where they have a capital. */
const CLAUSE_OPENERS = wordSet('but that whether because if as while when');

/** On “Orsa Tonight,” | Lut said: a title in marks that reads as a name, with the comma inside. */
const endsOnComma = ({ text }: Token): boolean => text.length > 2 && text.at(-2) === ',';

/** Where a clause may begin: nothing of a noun phrase lies left of it. */
export function isBorder(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'quotation' || token.kind === 'mark') return true;
  if (token.kind === 'punctuation') return !isPossessiveMark(token) && !INNER_PUNCTUATION.has(token.text);
  if (endsOnComma(token)) return true;
  return (!token.capital && tagged(token, Tag.Subordinator | Tag.Relative)) || CLAUSE_OPENERS.has(token.lower);
}

/** A clause may begin at `at`: behind a border, a day ("On Monday | a nurse", not "August | 10"), or an "and" that nothing is joined by. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (isBorder(before) || isDayOrMonth(before) && tokens[at]?.kind === 'word') return true;
  return tagged(before, Tag.Coordinator) && isBorder(tokens[at - 2]);
}
