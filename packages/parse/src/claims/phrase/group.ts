/** Noun groups, read forward: "at least 12 Afghan soldiers" · "a 13-year-old girl" · "another" · "Lal Bihari Yadav" · "two of the hostages". */
import { type Quantity, quantityAt } from '../../language/numbers.js';
import { factOf } from '../../language/remember.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag, VERB } from '../../lexicon/index.js';
import { descriptions, openers } from '../lexicon/descriptions.js';
import { harmOf } from '../triggers.js';
import { isMeasure, isMonth } from './measures.js';
import { type Kind, isPlural, kindOf } from './nouns.js';
import { isCapital, isName, isNameWord, isSurname } from './person-names.js';

/** Token indexes, half-open. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

export interface Group extends Range {
  readonly quantity: Quantity | null;
  /** The noun that the rest describes; -1 where the number stands alone. */
  readonly head: number;
  /** First token of the noun with its adjectives, behind determiner and number. */
  readonly noun: number;
  readonly kind: Kind;
  readonly plural: boolean;
  /** A proper name. */
  readonly named: boolean;
  readonly determiner: 'none' | 'a' | 'definite' | 'own' | 'no' | 'pronoun';
  /** "two of the hostages": counted out of a set named behind "of". */
  readonly partitive: boolean;
}

const HARD_STOPS = Tag.Coordinator | Tag.Subordinator | Tag.Relative | AUXILIARY | Tag.Negation | Tag.Preposition;
/** A long description is a clause that was not seen through. */
const LONGEST = 24;

const NO_ONE = new Set(['nobody', 'none']);
const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'him', 'they', 'them', 'i', 'we', 'us', 'me', 'it', 'who', 'whom', 'himself', 'themselves', 'herself', 'itself', 'anyone', 'anybody']);
const DETERMINERS: ReadonlyMap<string, Group['determiner']> = new Map([['no', 'no'], ['a', 'a'], ['an', 'a'], ['another', 'a'], ['one', 'a'], ['every', 'a'], ['each', 'a'], ['her', 'own'],
  ['the', 'definite'], ['this', 'definite'], ['these', 'definite'], ['those', 'definite']] as const);
const FURTHER = new Set(['other', 'additional', 'further', 'more', 'fellow']);
const TIME_OPENERS = new Set(['last', 'late', 'early', 'earlier', 'later', 'next', 'ago', 'local']);
/** "last week | gunmen": a time, no group's first word. */
const TURNS = new Set(['last', 'next', 'this']), UNITS = new Set(['night', 'week', 'weekend', 'month', 'year', 'morning', 'evening', 'afternoon', 'summer', 'winter', 'spring', 'autumn']);
const MOMENTS = new Set(['day', 'night', 'morning', 'moment', 'time', 'week', 'month', 'year', 'weekend']);
const ASKS = new Set(['how', 'why']);
/** A size in one word: five-member, 12,000-strong, seven-man. */
const SIZE = /-(?:strong|member|man|person)$/;
/** Several people in one word. */
const CROWDS = /^(?:family|crowd|crew|team|squad|force|group|gang|patrol|unit|delegation|household|party|band|mission|garrison|convoy|contingent)$/;
/** "all", "some", "many" before a noun without a number. */
const LOOSE: ReadonlySet<string> = new Set(['all', 'some', 'most', 'both', 'other', 'others', 'any', 'such', 'each', 'every', 'certain', 'more', 'either']);

const isPersonal = factOf(({ lower }) => PERSONAL.has(lower)), isLoose = factOf(({ lower }) => LOOSE.has(lower));

/** Can go on a noun phrase: a word that is no closed-class word, no time, no verb of its own. */
const isNominal = (token: Token | undefined, shouting: boolean): boolean => token !== undefined && (shouting ? nominalShouted : nominal)(token);
const nominal = factOf((token) => readNominal(token, false)), nominalShouted = factOf((token) => readNominal(token, true));

function readNominal(token: Token, shouting: boolean): boolean {
  if (token.kind !== 'word') return token.kind === 'number' && /[a-z]/i.test(token.text);
  if (kindOf(token) === 'person') return true;
  if (tagged(token, HARD_STOPS | Tag.Pronoun | Tag.Determiner | Tag.Possessive | Tag.NumberWord) || isMonth(token) || ASKS.has(token.lower)) return false;
  if (tagged(token, Tag.Adverb) && !isCapital(token, shouting)) return false;
  if (harmOf(token).some((trigger) => trigger.kind === 'verb') && !descriptions.has(token.lower)) return false;
  return !tagged(token, Tag.VerbPast) || descriptions.has(token.lower) || token.lower.includes('-') || isCapital(token, shouting);
}

const isSign = (token: Token): boolean => token.text === '&' || token.text === '/';
const isOwner = (token: Token | undefined): boolean => token !== undefined && (token.lower === "'s" || (token.kind === 'punctuation' && (token.text === '’' || token.text === "'")));

/** "the injured", "three of the wounded": people by their fate. */
export const UNFORTUNATE = /^(?:injured|wounded|killed|dead|missing|detained|arrested|displaced|kidnapped|abducted)$/;

/** "14-year-old | injured in fall": no adjective, for no noun follows. */
const isPredicate = (tokens: readonly Token[], i: number, shouting: boolean): boolean =>
  UNFORTUNATE.test(tokens[i]?.lower ?? '') && !isNominal(tokens[i + 1], shouting);

const STAYS = new Set(['remain', 'remains', 'remained']);
const EMPLOYED = /^(?:contracted|employed|hired|funded|led|run|owned|trained|backed|affiliated)$/;
const COMPOUND = /^(?:training|recruiting|polling|holding|housing|mining|fishing|shopping|firing|landing|staging|listening|hiding)$/;
const SAYS = /^(?:say|says|said)$/;
const FEARED = /^(?:found|pronounced|left|feared|believed|presumed|thought|confirmed|reported|declared)$/;

/** Whether the word at `i` belongs to the noun phrase that has been opened. */
function goesOn(tokens: readonly Token[], at: number, i: number, end: number, noun: boolean, shouting: boolean, determined = false): boolean {
  const token = tokens[i] as Token, next = i + 1 < end ? tokens[i + 1] : undefined;
  if (token.kind === 'number') return /[a-z]/i.test(token.text) && !noun;
  if (token.kind !== 'word') return isSign(token) && noun && isNominal(next, shouting);
  if (isMonth(token) || ASKS.has(token.lower)) return false;
  // "the night | Tomas Brink died"
  if (noun && isCapital(token, shouting) && MOMENTS.has(tokens[i - 1]?.lower ?? '') && !tagged(token, Tag.Weekday)) return false;
  const person = kindOf(token) === 'person';
  if (token.lower === 'others' || token.lower === 'aged') return !noun;
  if (tagged(token, HARD_STOPS | Tag.Pronoun | Tag.Determiner | Tag.Possessive) && !person) return token.lower === 'other' || (isCapital(token, shouting) && noun && !tagged(token, AUXILIARY | Tag.Preposition | Tag.Pronoun) && tagged(token, Tag.MaleName | Tag.FemaleName));
  if ((noun || tokens[i - 1]?.lower.endsWith('-old') === true) && ((TIME_OPENERS.has(token.lower) && (token.lower !== 'local' || next?.lower === 'time')) || (/^(?:hostage|captive|prisoner)$/.test(token.lower) && !isNominal(next, shouting)))) return false;
  const triggers = harmOf(token);
  if (triggers.length > 0 && !person && triggers.some((trigger) => trigger.kind === 'verb' || trigger.kind === 'state' || trigger.kind === 'lives')) {
    // "two injured men", "the killed policemen"; else it is the predicate
    const verb = triggers.find((trigger) => trigger.kind === 'verb');
    if (noun) return false;
    if (i === at) return false;
    // "9,000 | flee homes"
    if (verb?.form === 'base' && verb.victim === 'subject') return false;
    if (verb?.form === 'base') return isNominal(next, shouting);
    if (determined && verb?.form === 'past' && UNFORTUNATE.test(token.lower)) return true;
    return isNominal(next, shouting) && (verb === undefined || (verb.form === 'past' && descriptions.has(token.lower)));
  }
  if (tagged(token, Tag.NumberWord) && token.lower !== 'one') return false;
  // "33 | remain unaccounted for"
  if (STAYS.has(token.lower)) return false;
  if (person || isCapital(token, shouting)) return true;
  if (tagged(token, Tag.Adverb) && !tagged(token, Tag.VerbBase)) return !noun && i > at && isNominal(next, shouting) && token.lower !== 'also' && token.lower !== 'then';
  if (!tagged(token, VERB)) return true;
  if (token.lower.includes('-')) return true;
  // "Police | say Vera Holm was shot"
  if (SAYS.test(token.lower)) return false;
  // "hundreds | feared dead"
  if (FEARED.test(token.lower) && next !== undefined && harmOf(next).length > 0) return false;
  // "four hospital contracted cleaners": between a noun and the people that it describes
  if (tagged(token, Tag.VerbPast) && noun && EMPLOYED.test(token.lower) && next !== undefined && kindOf(next) === 'person') return true;
  if (tagged(token, Tag.VerbPast)) return !noun && (i > at || openers.has(token.lower)) && isNominal(next, shouting);
  // "a rebel training camp"
  if (noun && COMPOUND.test(token.lower) && next?.kind === 'word' && !next.capital && kindOf(next) === 'thing') return true;
  // "a painting, …": no verb behind its article
  if (tagged(token, Tag.VerbIng)) return !noun && (isNominal(next, shouting) || i === at + 1 && /^(?:a|an)$/.test(tokens[at]?.lower ?? ''));
  // "a porter | remains in hospital"
  if (tagged(token, Tag.VerbPresent) && noun && tagged(next, Tag.Preposition) && kindOf(tokens[i - 1] as Token) === 'person') return false;
  if (tagged(token, Tag.VerbPresent)) return !noun || !(next !== undefined && (next.kind === 'number' || tagged(next, Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.NumberWord)));
  return true;
}

/** "27 year old", "63 year-old": says how old the next one is. */
const isAge = (tokens: readonly Token[], at: number, end: number): boolean => at + 2 < end && (tokens[at]?.kind === 'number' || tagged(tokens[at], Tag.NumberWord))
  && (/^(?:year|month|week|day)-old$/.test(tokens[at + 1]?.lower ?? '') || (/^(?:year|month|week|day)s?$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'old'));

const EVERYONE = new Set(['all', 'everyone', 'everybody']);

/** "all on board", "everyone aboard". */
const boards = (tokens: readonly Token[], at: number): boolean => EVERYONE.has((tokens[at] as Token).lower)
  && (tokens[at + 1]?.lower === 'aboard' || (tokens[at + 1]?.lower === 'on' && tokens[at + 2]?.lower === 'board'));

/** A group that a pronoun or a number is the whole of. */
const alone = (first: number, last: number, kind: Kind, determiner: Group['determiner'], plural: boolean, quantity: Quantity | null = null, partitive = false): Group =>
  ({ first, last, quantity, head: -1, noun: last, kind, plural, named: false, determiner, partitive });

/** The noun group that begins at token `at`, up to `end`; null where none does. Reads a bounded number of tokens. */
export function groupAt(tokens: readonly Token[], at: number, end: number, shouting: boolean): Group | null {
  const opener = tokens[at] as Token;
  if (opener.kind !== 'word' && opener.kind !== 'number') return null;
  const limit = Math.min(end, at + LONGEST);
  const { lower } = opener;
  if (lower === 'no' && tokens[at + 1]?.lower === 'one') return alone(at, at + 2, 'person', 'no', false);
  if (lower === 'none' && tokens[at + 1]?.lower === 'other') return null;
  if (NO_ONE.has(lower) || (lower === 'neither' && tokens[at + 1]?.lower === 'of')) return alone(at, at + 1, 'person', 'no', false);
  if (TURNS.has(lower) && tokens[at + 1] !== undefined && UNITS.has((tokens[at + 1] as Token).lower)) return { ...alone(at, at + 2, 'thing', 'none', false), head: at + 1 };
  if (boards(tokens, at)) return alone(at, at + 1, 'person', 'none', true);
  if (isPersonal(opener)) return alone(at, at + 1, lower === 'it' || lower === 'itself' ? 'thing' : 'person', 'pronoun', /^(?:they|them|we|us|themselves)$/.test(lower));
  let i = at, determiner: Group['determiner'] = 'none', partitive = false;
  if (lower === 'that' || ASKS.has(lower)) return null;
  // "17 year old Kyle Brink"
  const aged = isAge(tokens, at, limit);
  let quantity = aged ? null : quantityAt(tokens, at, limit);
  if (quantity === null) {
    const known = DETERMINERS.get(lower);
    if (known !== undefined) determiner = known;
    else if (tagged(opener, Tag.Possessive)) determiner = 'own';
    else if (!aged && !isLoose(opener) && !isNominal(opener, shouting) && !goesOn(tokens, at, at, limit, false, shouting)) return null;
    if (determiner !== 'none' || isLoose(opener)) i++;
    if (determiner === 'definite' || determiner === 'own' || isLoose(opener) || (determiner === 'a' && SIZE.test(tokens[i]?.lower ?? ''))) {
      const behind = i < limit ? quantityAt(tokens, i, limit) : null;
      if (behind !== null && behind.qualifier === 'exact') quantity = { ...behind, first: behind.first };
      else if (/^(?:the|these|those)$/.test(tokens[i]?.lower ?? '') && isLoose(opener)) i++;
    }
  } else if (lower === 'the' || lower === 'these' || lower === 'those' || lower === 'all' || lower === 'both') determiner = 'definite';
  if (quantity !== null) {
    if (isMeasure(tokens, quantity, limit)) return alone(at, quantity.last, 'thing', 'none', false, quantity);
    i = quantity.last;
    if (i + 1 < limit && (tokens[i] as Token).lower === 'of') {
      const next = tokens[i + 1] as Token;
      const set = /^(?:the|these|those|them|whom|his|her|their|its|our|my|us)$/.test(next.lower);
      if (set || quantity.qualifier === 'vague') { partitive = set; i += set ? 2 : 1; }
      if (set && /^(?:them|whom|us)$/.test(next.lower)) return alone(at, i, 'person', 'none', true, quantity, partitive);
      // "two of the 12 hostages"
      const inner = set && i < limit ? quantityAt(tokens, i, limit) : null;
      if (inner !== null) i = inner.last;
    }
  }
  if (quantity === null && i < limit && isAge(tokens, i, limit)) i += (tokens[i + 1]?.lower ?? '').endsWith('old') ? 2 : 3;
  while (i + 1 < limit && FURTHER.has((tokens[i] as Token).lower)) i++;
  const noun = i;
  let head = -1, capitals = 0;
  for (; i < limit; i++) {
    const token = tokens[i] as Token;
    // "a State Mountain Police (SMP) trooper", "a 'squad leader'"
    if (head >= 0 && token.text === '(' && tokens[i + 2]?.text === ')' && /^\p{Lu}[\p{L}-]{1,11}$/u.test(tokens[i + 1]?.text ?? '') && i + 3 < limit && kindOf(tokens[i + 3] as Token) === 'person') { i += 2; continue; }
    // Leroy "Lee" Brink
    if (token.kind === 'mark' && head >= 0 && tokens[i + 2]?.kind === 'mark' && isCapital(tokens[i + 1], shouting) && isCapital(tokens[i + 3], shouting) && i + 3 < limit) { i += 2; continue; }
    if (token.kind === 'mark' && head < 0 && i > at && isNominal(tokens[i + 1], shouting)) continue;
    if (isOwner(token) && head >= 0) {
      head = -1;
      determiner = 'own';
      // "eighteen of the bus's | 50 passengers"
      const inner = partitive && i + 1 < limit ? quantityAt(tokens, i + 1, limit) : null;
      if (inner !== null) i = inner.last - 1;
      continue;
    }
    if (!goesOn(tokens, at, i, limit, head >= 0, shouting, determiner === 'definite' || partitive)) break;
    if (isCapital(token, shouting)) capitals++;
    if (token.kind === 'word' && !isDescription(token, head, tokens[i + 1], shouting)) head = i;
    else if ((token.kind === 'word' || kindOf(token) === 'person') && head < 0 && (!isNominal(tokens[i + 1], shouting) || isPredicate(tokens, i + 1, shouting))) head = i;
  }
  while (i > noun && isSign(tokens[i - 1] as Token)) i--;
  if (head < 0 && quantity === null && determiner === 'none' && i === at) return null;
  if (i <= at) return null;
  const word = head >= 0 ? tokens[head] as Token : undefined;
  const fate = word !== undefined && UNFORTUNATE.test(word.lower), people = word !== undefined && tagged(word, Tag.Demonym) && word.capital && (determiner === 'a' || quantity !== null);
  const crowd = word !== undefined && quantity !== null && CROWDS.test(word.lower) && SIZE.test(tokens[quantity.last - 1]?.lower ?? '');
  const own = word === undefined ? 'unknown' : fate || people || crowd ? 'person' : kindOf(word);
  // "a school teacher Ravi Singh": the name follows its noun
  const titled = own === 'unknown' && word !== undefined && isNameWord(word) && tokens.slice(noun, head).some((token) => (shouting ? tagged(token, Tag.Role) && word.tags === 0 : kindOf(token) === 'person') || tagged(token, Tag.Honorific));
  const kind = titled ? 'person' : own;
  const named = word !== undefined && determiner === 'none' && quantity === null && kind !== 'thing' && (own !== 'person' || isSurname(tokens, noun, head, shouting)) && isName(tokens, noun, i, shouting, capitals);
  return { first: at, last: i, quantity, head, noun, kind: named ? 'person' : kind, plural: word !== undefined && !named && (isPlural(word) || fate && determiner === 'definite'), named, determiner, partitive };
}

/** "suspected", "16-year-old": before a head, never one. */
const isDescription = (token: Token, head: number, next: Token | undefined, shouting: boolean): boolean =>
  descriptions.has(token.lower) && head < 0 && kindOf(token) !== 'person' && isNominal(next, shouting);
