/** Who is the subject of a verb: before it, past appositions and relative clauses, or borrowed from a joined verb. */
import { phraseBefore } from '../../language/phrase-before.js';
import { isBorder, isComma, isLonePronoun } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AGENT, type Cue, Tag } from '../../lexicon/index.js';
import { FLOATING } from '../lexicon/adverbs.js';
import { NAME_SUFFIXES } from '../lexicon/insertions.js';
import { AKA, NAMED_BY } from '../lexicon/naming.js';
import { RELATIVES_BEHIND_COMMA } from '../lexicon/joining-words.js';
import { BARE_SUBJECTS } from '../lexicon/plurals.js';
import { OPENS_ADJUNCT } from '../lexicon/prepositions.js';
import { ARTICLES, DEFINITES, OBJECTS_ONLY, PLURAL_OPENERS, SINGULAR_OPENERS, SOMEBODY, THIRD_PERSONS } from '../lexicon/pronouns.js';
import { GROUPS, SEVERAL } from '../lexicon/sources.js';
import { QUOTES } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { WRITINGS } from '../lexicon/writings.js';
import { isColon, isDash } from '../marks/punctuation.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { headOf, isAgent, isPlural } from '../speaker/head-noun.js';
import { borrowedSubject } from './borrowed-subject.js';
import {
  beforeRelativeVerb, contactHead, describedBy, doerBefore, isRelativeSubject, isWhileDoing, partRelative, relativeHead,
} from './described-subject.js';
import { chargedBefore, quotedBefore } from './done-to-subject.js';
import { type FoundSubject, ownSubject } from './found-subject.js';
import { pastLooseAdjunct } from './loose-adjunct.js';
import { listFirst } from './name-list.js';
import { namedBehindQuotation } from './named-behind-quotation.js';
import { quotedName } from './quoted-name.js';
import { namedBeforeApposition, namedBeforeRelative, namedBehindOffice } from './open-apposition.js';
import { pastApposition, pastDash, pastStrayComma } from './subject-past-insertion.js';
import { relativePastInsertion } from './relative-past-insertion.js';
import { beforeTime, endsTime } from './time-before-verb.js';
import { beforeParticiple, trimmedSubject } from './trimmed-subject.js';
import { writtenBefore } from './written-subject.js';

/** A bare singular ("expert | reports") is no subject: it lacks its article. */
export function isSubject(tokens: readonly Token[], { first, last }: Range): boolean {
  const head = tokens[last - 1] as Token;
  if (isInfinitive(tokens, first)) return false;
  // "making us | question"
  if (last - first === 2 && tagged(tokens[first], Tag.VerbIng) && isOneOf(head, OBJECTS_ONLY)) return false;
  if (last - first > 1 || head.capital || head.kind !== 'word') return true;
  if (isLonePronoun(head) || head.text.startsWith('@') || SITE.test(head.lower)) return true;
  return head.lower.endsWith('s') || tagged(head, Tag.Determiner) || isOneOf(head, BARE_SUBJECTS);
}

/** orsanews.com */
const SITE = /\p{L}\.(?:com|org|net|info|ca|uk)$/u;

/** "to | receive strange texts"; "according to | show insiders" is none. */
const isInfinitive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower !== 'according' && tagged(tokens[at], Tag.VerbBase)
  && !tokens[at]?.capital && !tagged(tokens[at], AGENT);

/** "a text | message", "those | says" and "five army | posts" do not agree in number: the verb is a noun, or has another subject. */
export function agrees(tokens: readonly Token[], subject: Range, { form }: Cue): boolean {
  const opening = tokens[subject.first];
  if (form === 'present') return !isOneOf(opening, PLURAL_OPENERS) && !countsMany(tokens, subject.first) && !isCrowd(tokens, subject);
  if (form !== 'base') return true;
  if (isOneOf(opening, DEFINITES) && isSingular(headOf(tokens, subject)) || isBareThing(tokens, subject)) return false;
  return !isOneOf(opening, SINGULAR_OPENERS) || isCountedOrJoined(tokens, subject);
}

/** "five army", "12 police"; not "one miller", "50 Cent". */
const countsMany = (tokens: readonly Token[], first: number): boolean =>
  tagged(tokens[first], Tag.NumberWord) && tokens[first]?.lower !== 'one' && tokens[first + 1]?.capital === false;

/** "new limits on hate mail here | say": words of one thing, without an article; nothing that speaks in the plural. */
function isBareThing(tokens: readonly Token[], subject: Range): boolean {
  const head = headOf(tokens, subject), phrase = tokens.slice(subject.first, subject.last);
  if (phrase.length < 2 || head !== phrase.at(-1) || !phrase.every(isPlain)) return false;
  return isSingular(head) && !isAgent(head) && !isOneOf(head, BARE_SUBJECTS);
}

/** Of a phrase with one of these it cannot be told what it stands for: "a third", "more than half", "those in want". */
const STANDS = Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.Preposition | Tag.Coordinator | Tag.Relative
  | Tag.NumberWord | Tag.Adverb;

const isPlain = (token: Token): boolean => token.kind === 'word' && !token.capital && !tagged(token, STANDS);

/** "supporters of stricter | rules on speech": people of several, without a name. */
function isCrowd(tokens: readonly Token[], subject: Range): boolean {
  const head = headOf(tokens, subject), phrase = tokens.slice(subject.first, subject.last);
  return isPlural(head) && tagged(head, Tag.Role | Tag.People) && head.lower.endsWith('s') && phrase.length > 1
    && phrase.every(({ capital }, at) => !capital || at === 0);
}

/** One thing; a name may stand for many, and a body, a family and a team speak in the plural, too. */
const isSingular = (head: Token): boolean =>
  !head.capital && !isPlural(head) && !tagged(head, Tag.Body | Tag.Media) && !isOneOf(head, SEVERAL) && !isOneOf(head, GROUPS);

/** "a number | of", "a man | and a woman" */
const isCountedOrJoined = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some(({ lower }) => lower === 'of' || lower === 'and');

/** The subject whose verb group begins after token `left`. */
export function subjectOf(tokens: readonly Token[], left: number): FoundSubject | null {
  const before = findSubject(tokens, left), found = namedBehindQuotation(tokens, left + 1, before) ?? before;
  const subject = found === null ? null : trimmedSubject(tokens, found.subject);
  return found === null || subject === null || subject === found.subject ? found : { ...found, subject };
}

function findSubject(tokens: readonly Token[], left: number): FoundSubject | null {
  const token = tokens[left];
  if (token === undefined) return null;
  // "Danko, citing “the sea,” | said", "Danko, who called it “the sea,” | said": the quotation ends what is put in
  if (isQuoted(token)) {
    const isInsertion = isCited(tokens, left) || isNicknamed(tokens, left) || endsRelative(tokens, left);
    return isInsertion ? pastApposition(tokens, left + 1) : quotedName(tokens, left);
  }
  const loose = pastLooseAdjunct(tokens, left + 1);
  if (loose !== null) return loose;
  // "Lut and Kalle | both said"
  if (isOneOf(token, FLOATING) && tokens[left - 1]?.kind === 'word' && isPluralBefore(tokens, left)) return findSubject(tokens, left - 1);
  // "Lut and Kalle, two millers, | both said"
  const floated = isOneOf(token, FLOATING) && isComma(tokens[left - 1]) ? pastApposition(tokens, left - 1) : null;
  if (floated !== null && isCountedOrJoined(tokens, floated.subject)) return { ...floated, role: null };
  const relative = isRelativeSubject(tokens, left) ? left : partRelative(tokens, left);
  if (relative >= 0) return describedBy(tokens, relative);
  if (isComma(token)) return beforeComma(tokens, left);
  if (tagged(token, Tag.Coordinator) && !token.capital) return borrowedSubject(tokens, left);
  if (endsTime(tokens, left)) return beforeParticiple(tokens, subjectOf(tokens, beforeTime(tokens, left)));
  return isDash(token) ? pastDash(tokens, left) : rightBefore(tokens, left + 1);
}

/** Several stand right before the word: "the unions | all", "Lut and Kalle | both". */
function isPluralBefore(tokens: readonly Token[], at: number): boolean {
  const first = phraseBefore(tokens, at), phrase = { first, last: at };
  return first >= 0 && (isCountedOrJoined(tokens, phrase) || isPlural(headOf(tokens, phrase)));
}

/** A comma and a participle stand before the quotation: ", citing “…” |". */
const isCited = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at - 2]) && tagged(tokens[at - 1], Tag.VerbIng) && !tokens[at - 1]?.capital;

/** A nickname with its comma ends an insertion: ", aka “Red,” |", ", also known as “Red,” |". */
const isNicknamed = (tokens: readonly Token[], at: number): boolean => {
  const from = isOneOf(tokens[at - 1], AKA) ? at - 1 : tokens[at - 1]?.lower === 'as' && tokens[at - 2]?.lower === 'known' ? at - 2 : -1;
  return from > 1 && isComma(tokens[tokens[from - 1]?.lower === 'also' ? from - 2 : from - 1]);
};

/** Tokens of a relative clause that ends in a quotation, at most. */
const RELATIVE = 12;

/** A quotation with its comma ends a relative clause: ", who called the plan “daft,” |". */
function endsRelative(tokens: readonly Token[], at: number): boolean {
  const quotation = tokens[at];
  if (!isQuoted(quotation) || !endsOn(quotation, ',')) return false;
  let open = at - 1;
  while (open > 0 && open > at - RELATIVE && !isComma(tokens[open]) && !isQuoted(tokens[open])) open--;
  return isComma(tokens[open]) && isOneOf(tokens[open + 1], RELATIVES_BEHIND_COMMA) && at > open + 2;
}

/** What stands between the subject and a comma in front of the verb: an apposition, another verb, nothing. */
function beforeComma(tokens: readonly Token[], comma: number): FoundSubject | null {
  // "Omar Lut Jr., | said"; of "Omar Lut, Jr., | said" it is an insertion
  if (isOneOf(tokens[comma - 1], NAME_SUFFIXES) && !isComma(tokens[comma - 2])) return subjectOf(tokens, comma - 1);
  return relativePastInsertion(tokens, comma) ?? pastApposition(tokens, comma) ?? borrowedSubject(tokens, comma)
    ?? pastStrayComma(tokens, comma);
}

/** The noun phrase that ends right before the verb group at `end`, or whose relative clause does, or whose adjunct or object does. */
function rightBefore(tokens: readonly Token[], end: number): FoundSubject | null {
  // "the paper quoted | him | as saying"
  if (isOneOf(tokens[end - 1], THIRD_PERSONS) && isOneOf(tokens[end - 2], QUOTES)) return ownSubject(end - 1, end);
  const first = phraseBefore(tokens, end), isWhole = first >= 0 && isBorder(tokens[first - 1]) && !isWhileDoing(tokens, first);
  const from = first < 0 ? end - 1 : first, described = isWhole ? null : relativeHead(tokens, from) ?? namedBeforeRelative(tokens, from);
  const other = described
    ?? writtenBefore(tokens, first, end)
    ?? chargedBefore(tokens, end - 1)
    ?? quotedBefore(tokens, first)
    ?? namedDescription(tokens, first, end)
    ?? somebodyThere(tokens, first, end)
    ?? contactHead(tokens, from)
    ?? beforeRelativeVerb(tokens, first)
    ?? beforeAdjunct(tokens, first)
    ?? doerBefore(tokens, first);
  if (other !== null) return other;
  if (first < 0 || !isSubject(tokens, { first, last: end }) && !isOfHeadline(tokens, first, end)) return null;
  return namedBeforeApposition(tokens, first, end) ?? namedBehindOffice(tokens, first, end)
    ?? ownSubject(listFirst(tokens, first, end), end);
}

/** "Bomb kills three, | mayor | says": a headline leaves the article out, and the verb is its last word. */
function isOfHeadline(tokens: readonly Token[], first: number, end: number): boolean {
  const verb = tokens[end], noun = tokens[end - 1] as Token;
  const isLast = end === tokens.length - 1 && verb?.cue?.form === 'present' && verb.cue.kind !== 'quotation';
  // "Ferry fire: | captain | tells inquiry he slept"
  if (isColon(tokens[first - 1]) && verb?.cue?.form === 'present' && verb.cue.kind === 'speech' && isAgent(noun)) return true;
  return isLast && first > 1 && isComma(tokens[first - 1]) && (isAgent(noun) || isOneOf(noun, WRITINGS));
}

/** "| Everybody in Orsa | says": a pronoun for people, and where they are. */
function somebodyThere(tokens: readonly Token[], place: number, end: number): FoundSubject | null {
  const pronoun = place - 2;
  if (place < 2 || !tagged(tokens[place - 1], Tag.Preposition) || !isOneOf(tokens[pronoun], SOMEBODY)) return null;
  return isBorder(tokens[pronoun - 1]) ? ownSubject(pronoun, end) : null;
}

/** "| a passenger named Omar Lut | said": the name hangs on the words that describe its bearer. */
function namedDescription(tokens: readonly Token[], name: number, end: number): FoundSubject | null {
  if (name < 2 || !tokens[name]?.capital || !isOneOf(tokens[name - 1], NAMED_BY)) return null;
  const first = phraseBefore(tokens, name - 1);
  return first >= 0 && isBorder(tokens[first - 1]) && isOneOf(tokens[first], ARTICLES) ? ownSubject(first, end) : null;
}

/** "Danko denied it and in a short reply | said" */
function beforeAdjunct(tokens: readonly Token[], first: number): FoundSubject | null {
  const preposition = tokens[first - 1];
  if (first < 2 || !isOneOf(preposition, OPENS_ADJUNCT) || preposition?.capital) return null;
  return tagged(tokens[first - 2], Tag.Coordinator) ? borrowedSubject(tokens, first - 2) : null;
}
