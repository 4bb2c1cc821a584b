/** Whether a word goes on a noun phrase, or ends it: "two injured | men", but "two men | injured". */
import { isLabel } from '../../language/numbers.js';
import { postponedAdjectives } from '../../language/phrase-words.js';
import { factOf } from '../../language/remember.js';
import { tagged, type Token } from '../../language/tokens.js';
import { AUXILIARY, GIVEN_NAME, Tag, VERB } from '../../lexicon/index.js';
import { pluralsLikeVerbs } from '../../lexicon/plural-or-verb.js';
import { remains } from '../lexicon/auxiliaries.js';
import { captiveStates } from '../lexicon/captivity.js';
import { accuses } from '../lexicon/charges.js';
import { mourns } from '../lexicon/clause-verbs.js';
import { descriptions, openers } from '../lexicon/descriptions.js';
import { unfortunates } from '../lexicon/fates.js';
import { employedWords, workforce } from '../lexicon/groups-of-people.js';
import { alsoThen, everywhere } from '../lexicon/particles.js';
import { compoundWords, streetEnds, streets } from '../lexicon/place-words.js';
import { indefiniteArticles } from '../lexicon/pronouns.js';
import { isOrdinal, opensHedge } from '../lexicon/quantifiers.js';
import { believeForms, believesAlways, claimsTo, fearedAs, saysForms, seemsTo } from '../lexicon/stance-words.js';
import { moments, timeOpeners } from '../lexicon/times.js';
import { harmOf, type Trigger } from '../triggers.js';
import { lowerAt } from './lower-at.js';
import { isMonth } from './measures.js';
import { isPlural, kindOf } from './nouns.js';
import { isCapital } from './person-names.js';

const HARD_STOPS = Tag.Coordinator | Tag.Subordinator | Tag.Relative | AUXILIARY | Tag.Negation | Tag.Preposition;
const STOPS = HARD_STOPS | Tag.Pronoun | Tag.Determiner | Tag.Possessive;

/** "Army | Confirms | Leader Killed": in the capitals of a title a verb that reports, and no noun in the plural. */
export const confirms = (token: Token): boolean =>
  token.capital && token.cue?.kind === 'speech' && tagged(token, Tag.VerbPresent) && !pluralsLikeVerbs.has(token.lower);

export const isQuestionWord = (lower: string): boolean => lower === 'how' || lower === 'why';

/** Can go on a noun phrase: a word that is no closed-class word, no time, no verb of its own. */
export const isNominal = (token: Token | undefined, shouting: boolean): boolean =>
  token !== undefined && (shouting ? nominalShouted : nominal)(token);

const nominal = factOf((token) => readNominal(token, false));
const nominalShouted = factOf((token) => readNominal(token, true));

function readNominal(token: Token, shouting: boolean): boolean {
  if (token.kind !== 'word') return token.kind === 'number' && hasLetters(token);
  if (kindOf(token) === 'person') return true;
  if (tagged(token, STOPS | Tag.NumberWord) || isMonth(token) || isQuestionWord(token.lower) || token.lower === 'born') return false;
  if (tagged(token, Tag.Adverb) && !isCapital(token, shouting)) return false;
  const describes = descriptions.has(token.lower);
  if (!describes && harmOf(token).some(({ kind }) => kind === 'verb')) return false;
  return describes || !tagged(token, Tag.VerbPast) || token.lower.includes('-') || isCapital(token, shouting);
}

/** 20-year-old, 12th. */
const hasLetters = ({ text }: Token): boolean => /[a-z]/i.test(text);

/** & and /, which join two words of one name. */
export const isSign = ({ text }: Token): boolean => text === '&' || text === '/';

/**
 * Whether the word at `i` belongs to the noun phrase that was opened at `at`. `noun`: its head has been read;
 * `determined`: it has an article.
 */
export function goesOn(
  tokens: readonly Token[],
  at: number,
  i: number,
  end: number,
  noun: boolean,
  shouting: boolean,
  determined = false,
): boolean {
  const token = tokens[i] as Token;
  const { lower } = token;
  const before = lowerAt(tokens, i - 1);
  const next = i + 1 < end ? tokens[i + 1] : undefined;
  // "a Form | Two | student", "Grade | 6 | pupils"
  // not "on the Orsa Highway | in | Bor"
  const isNumbered = i > at && token.kind !== 'punctuation' && !tagged(token, Tag.Preposition) && isLabel(tokens[i - 1] as Token);
  if (isNumbered && isNominal(next, shouting)) return true;
  // "North | 83rd | Street"
  if (token.kind === 'number') {
    const isStreet = next?.capital === true && (streets.has(next.lower) || streetEnds.has(next.lower));
    return hasLetters(token) && (!noun || isStreet);
  }
  if (token.kind !== 'word') return noun && isSign(token) && isNominal(next, shouting);
  // "a clerk | born in 1958"
  if (isMonth(token) || isQuestionWord(lower) || (lower === 'born' && tagged(next, Tag.Preposition))) return false;
  const capital = isCapital(token, shouting), person = kindOf(token) === 'person';
  // "the night | Tomas Brink died"
  if (noun && capital && moments.has(before) && !tagged(token, Tag.Weekday)) return false;
  // "Army | Confirms | Leader Killed"
  if (noun && confirms(token)) return false;
  // "a miracle | nobody was hurt"
  if (lower === 'nobody' || lower === 'no-one') return i === at;
  if (lower === 'others' || lower === 'aged' || (lower === 'ages' && next?.kind === 'number')) return !noun;
  // "an | over ground | worker"
  if (lower === 'over' && next?.lower === 'ground') return true;
  if (!person && tagged(token, STOPS)) return lower === 'other' || (noun && capital && isNameThatStops(token));
  // "injured 30 | late on Monday"
  if (timeOpeners.has(lower) && tagged(next, Tag.Preposition | Tag.Weekday)) return false;
  if ((noun && !isOrdinal(before) || before.endsWith('-old')) && isBehindNoun(lower, next, shouting)) return false;
  const triggers = harmOf(token);
  // "an Orsan | jail | killed": one of its kind cannot "jail"
  if (noun && indefiniteArticles.has(lowerAt(tokens, at)) && tagged(next, Tag.VerbPast) && isBaseForm(triggers)) return true;
  if (!person && triggers.some(tellsHarm))
    return !noun && i > at && describesHarmed(lower, triggers, next, shouting, determined);
  if (tagged(token, Tag.NumberWord) && lower !== 'one') return false;
  // "33 | remain unaccounted for", "a man | nearby"
  if (remains.has(lower) || (noun && lower === 'nearby')) return false;
  // "Thousands | mourn mother", "Town | remembers mother"
  if (!capital && !shouting && mourns.has(lower)) return false;
  // "the mayor | accused the rebels of"
  if (noun && !shouting && accuses.has(lower)) return false;
  if (noun && !shouting && believes(tokens, i, next)) return false;
  if (person || capital) return true;
  if (tagged(token, Tag.Adverb) && !tagged(token, Tag.VerbBase))
    return !noun && i > at && isNominal(next, shouting) && !alsoThen.has(lower);
  return !tagged(token, VERB) || lower.includes('-') || verbGoesOn(tokens, at, i, end, noun, shouting);
}

/** A given name that is a closed-class word too, with a capital behind other names. */
const isNameThatStops = (token: Token): boolean =>
  tagged(token, GIVEN_NAME) && !tagged(token, AUXILIARY | Tag.Preposition | Tag.Pronoun);

/**
 * "12 people | late on Monday", "nine nuns | hostage", "two boys | alive", "five men | accused of": a time, a state, a deed behind
 * the noun.
 */
const isBehindNoun = (lower: string, next: Token | undefined, shouting: boolean): boolean =>
  (timeOpeners.has(lower) && (lower !== 'local' || next?.lower === 'time'))
    || lower === 'alive'
    || (captiveStates.has(lower) && !isNominal(next, shouting))
    || (lower === 'accused' && next?.lower === 'of')
    // "a leader | responsible for the raid"
    || (postponedAdjectives.has(lower) && tagged(next, Tag.Preposition));

const isBaseForm = (triggers: readonly Trigger[]): boolean => {
  const verbs = triggers.filter((trigger) => trigger.kind === 'verb');
  return verbs.length > 0 && verbs.every(({ form }) => form === 'base');
};

const tellsHarm = ({ kind }: Trigger): boolean => kind === 'verb' || kind === 'state' || kind === 'lives';

/** "two injured | men", "the killed | policemen"; else the word of harm is the predicate. */
function describesHarmed(
  lower: string,
  triggers: readonly Trigger[],
  next: Token | undefined,
  shouting: boolean,
  determined: boolean,
): boolean {
  const verb = triggers.find((trigger) => trigger.kind === 'verb');
  // "9,000 | flee homes"
  if (verb?.form === 'base') return verb.victim !== 'subject' && isNominal(next, shouting);
  if (determined && verb?.form === 'past' && unfortunates.has(lower)) return true;
  // "67 killed | nationwide"
  if (everywhere.has(next?.lower ?? '')) return false;
  // "130 injured | late on Sunday"
  if (timeOpeners.has(next?.lower ?? '') && next?.lower !== 'local') return false;
  return isNominal(next, shouting) && (verb === undefined || (verb.form === 'past' && descriptions.has(lower)));
}

/** Whether a word that may be a verb describes a noun, and is not the predicate of the phrase. */
function verbGoesOn(
  tokens: readonly Token[],
  at: number,
  i: number,
  end: number,
  noun: boolean,
  shouting: boolean,
): boolean {
  const token = tokens[i] as Token, { lower } = token, next = i + 1 < end ? tokens[i + 1] : undefined;
  const nextKind = next === undefined ? 'unknown' : kindOf(next);
  // "12 | confirmed | deaths"
  if (!noun && i > at && lower === 'confirmed' && next !== undefined && harmOf(next).some(({ kind }) => kind === 'counted')) return true;
  // "Police | say Vera Holm was shot"
  if (saysForms.has(lower)) return false;
  // "the army | claims to have killed 30"
  if (noun && next?.lower === 'to' && (claimsTo.has(lower) || seemsTo.has(lower))) return false;
  // "hundreds | feared dead"
  if (fearedAs.has(lower) && next !== undefined && harmOf(next).length > 0) return false;
  if (tagged(token, Tag.VerbPast)) {
    // "four hospital contracted cleaners": between a noun and the people that it describes
    if (noun) return employedWords.has(lower) && (nextKind === 'person' || isTradeBehind(tokens, i + 1, end, shouting));
    return (i > at || openers.has(lower)) && isNominal(next, shouting);
  }
  // "two NGO demining staff": between a body and those whose work it is
  if (noun && tagged(token, Tag.VerbIng) && kindOf(tokens[i - 1] as Token) !== 'person' && workforce.has(next?.lower ?? '')) return true;
  // "a rebel training camp"
  if (noun && compoundWords.has(lower) && next?.kind === 'word' && !next.capital && nextKind === 'thing') return true;
  // "a painting, …": no verb behind its article
  if (tagged(token, Tag.VerbIng))
    return !noun && (isNominal(next, shouting) || (i === at + 1 && indefiniteArticles.has(lowerAt(tokens, at))));
  if (noun && !shouting && tagged(token, Tag.VerbBase) && isSeveral(tokens[i - 1] as Token)) return false;
  if (!noun || !tagged(token, Tag.VerbPresent)) return true;
  // "the loss of nine people | worries the town"
  if (!shouting && isSeveral(tokens[i - 1] as Token)) return false;
  // "a porter | remains in hospital"
  if (tagged(next, Tag.Preposition) && kindOf(tokens[i - 1] as Token) === 'person') return false;
  return !opensObject(next);
}

/** "police | believe", "officials | suspect the man", "residents | fear that", "the FBI | believes Holm": the verb of those before it. */
function believes(tokens: readonly Token[], i: number, next: Token | undefined): boolean {
  const { lower } = tokens[i] as Token;
  if (!believeForms.has(lower)) return false;
  // "the police | suspect Tomas Brink": a noun as well; "groups | believe as many as 40"
  const word = next?.lower ?? '', isName = next?.capital === true && lower !== 'suspect';
  const mayRule = opensObject(next) || opensHedge.has(word) || word === 'that' || isName;
  const before = tokens[i - 1] as Token;
  return mayRule && (believesAlways.has(lower) || before.lower === 'police' || isSeveral(before));
}

/** "contracted | security guard": a noun, and the person that it describes. */
function isTradeBehind(tokens: readonly Token[], at: number, end: number, shouting: boolean): boolean {
  const noun = tokens[at];
  return at + 1 < end && isNominal(noun, shouting) && noun?.capital !== true && kindOf(tokens[at + 1] as Token) === 'person';
}

/** "people | need help": several persons, and a verb that agrees with them; not "police raid", "armed forces press". */
const isSeveral = (token: Token): boolean =>
  kindOf(token) === 'person' && token.lower !== 'forces'
  && (token.lower === 'people' || (/(?:s|men|children)$/.test(token.lower) && isPlural(token)));

/** A number, an article or a pronoun: what follows is the object of a verb. */
const opensObject = (token: Token | undefined): boolean =>
  token?.kind === 'number' || tagged(token, Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.NumberWord);
