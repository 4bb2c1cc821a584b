/** Texts in capitals throughout, as wires wrote them: which words are names is told by what the word lists know of the others. */
import { AUXILIARY, GIVEN_NAME, TITLE, Tag } from '../lexicon/index.js';
import { wordSet } from '../lexicon/word-list.js';
import { factOf } from './remember.js';
import { isPlain, isSmallInTitle, isUnited } from './title-case.js';
import { Token, tagged } from './tokens.js';
import { wordFrom } from './words.js';

/** The tokens as a sentence would write them: “A spokesman for General Ponce of the FMLN said”. */
export const capitalsAsSentence = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, i) => {
    if (isShortForm(tokens, i)) return token;
    const mayBeSmall = isPlain(token) && !isUnited(tokens, i) || isQuiet(tokens, i);
    const word = (isSmallInTitle(tokens, i, mayBeSmall) ? inSmallLetters : inOneCapital)(token);
    return new Token(token.start, token.end, token.kind, word);
  });

const inSmallLetters = factOf(({ text }) => wordFrom(text.toLowerCase()));
const inOneCapital = factOf(({ text }) => wordFrom(text.charAt(0) + text.slice(1).toLowerCase()));

/** What is no name in a text in capitals, whatever else it may be. */
const isQuiet = (tokens: readonly Token[], at: number): boolean =>
  tagged(tokens[at], Tag.NumberWord) || isDescribed(tokens, at) || isAuxiliary(tokens, at) || isCommonNoun(tokens, at)
  || isHeadNoun(tokens, at) || isModifier(tokens, at) || isBodyAlone(tokens, at);

/** Nouns of wires that no list of words tells from names. Source: own list, from reading wires in capitals. */
const COMMON = wordSet('guerrilla guerrillas terrorist terrorists commando commandos peasant peasants communique communiques');
const isCommon = (token: Token | undefined): boolean => COMMON.has(token?.lower ?? '');

/** "THE | GUERRILLA | LEADER", "SALVADORAN | GUERRILLAS | SAID"; not "National | Peasant | Union". */
const isCommonNoun = (tokens: readonly Token[], at: number): boolean =>
  isCommon(tokens[at]) && (endsPhrase(tokens[at + 1]) || tagged(tokens[at - 1], Tag.Determiner | Tag.Possessive));

/** In front of whoever speaks, or of a report. Source: own list, from reading wires in capitals. */
const MODIFIERS = wordSet(`military police army government official unofficial presidential local press radio medical intelligence judicial
  diplomatic reliable preliminary initial former senior hospital airport church labor union student security naval political religious
  regional foreign rebel opposition`);
const REPORTS = wordSet('report reports statement statements bulletin bulletins communique communiques figures');

/** "A POLICE | SPOKESMAN | SAID", "THE | DIPLOMATS | LEFT": what somebody is, behind no name or title, in front of no name. */
function isHeadNoun(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at] as Token, before = tokens[at - 1];
  if ((tags & (Tag.Role | Tag.People)) === 0 || (tags & GIVEN_NAME) !== 0 || !endsPhrase(tokens[at + 1])) return false;
  const opens = before?.kind !== 'word' || tagged(before, Tag.Determiner | Tag.Possessive | Tag.Preposition | Tag.Coordinator | Tag.Demonym | Tag.NumberWord);
  return opens || MODIFIERS.has(before.lower) || isCommon(before);
}

/** "| MILITARY | SOURCES", "THE | OFFICIAL | REPORT" */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!MODIFIERS.has((tokens[at] as Token).lower) || next?.kind !== 'word') return false;
  return REPORTS.has(next.lower) || isHeadNoun(tokens, at + 1);
}

/** "THE | GROUP | SAID": a body of which no more is told, and that is called by no such name. Source: own list. */
const BODIES = wordSet('military group rebels');
const isBodyAlone = (tokens: readonly Token[], at: number): boolean =>
  BODIES.has((tokens[at] as Token).lower) && tagged(tokens[at - 1], Tag.Determiner) && endsPhrase(tokens[at + 1]);

/** "THE | GENERAL | SAID", "A | COMMUNIQUE | SAYS": behind an article a word that is no land's, in front of no other noun. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at] as Token;
  return tagged(tokens[at - 1], Tag.Determiner | Tag.Possessive)
    && (tags & ~(TITLE | Tag.Role | GIVEN_NAME)) === 0 && endsPhrase(tokens[at + 1]);
}

/** "THEY | WILL | LEAVE", "IT | MAY | END": nobody's name, and no month, which has its day or its year beside it. */
const isAuxiliary = (tokens: readonly Token[], at: number): boolean =>
  tagged(tokens[at], AUXILIARY) && tokens[at - 1]?.kind !== 'number' && tokens[at + 1]?.kind !== 'number';

/** What stands behind a noun: a verb in a form that is nothing else, a preposition, a mark, nothing. */
const endsPhrase = (next: Token | undefined, behind = BEHIND_NOUN): boolean => next?.kind !== 'word' || tagged(next, behind);
const FINITE = AUXILIARY | Tag.VerbPast | Tag.VerbPresent;
const BEHIND_NOUN = FINITE | Tag.Preposition | Tag.Coordinator | Tag.Relative | Tag.Subordinator;

/** Letters of a short form at most that an article stands in front of: "THE | ESA | SAID". */
const SHORT = 4;
/** Shorter than other words that stand for a body. */
const SHORT_BODIES = wordSet('army navy');

/** "FMLN", "U.S.", "THE | ESA | SAID", "(ARENA)", and what is no word in capitals. */
function isShortForm(tokens: readonly Token[], at: number): boolean {
  const { kind, text, lower, tags } = tokens[at] as Token, before = tokens[at - 1], next = tokens[at + 1];
  if (kind !== 'word' || text.length < 2 && text !== 'A' || text !== text.toUpperCase() || text.includes('.')) return true;
  if ((tags & ~(GIVEN_NAME | Tag.Body | Tag.Media)) !== 0 || SHORT_BODIES.has(lower)) return false;
  if (!/[AEIOUY]/.test(text) || (before?.text === '(' || before?.text === '[') && /^[)\]]$/.test(next?.text ?? '')) return true;
  const isBehindArticle = tagged(before, Tag.Determiner) && endsPhrase(next, FINITE);
  return text.length <= SHORT && ((tags & (Tag.Body | Tag.Media)) !== 0 || isBehindArticle);
}
