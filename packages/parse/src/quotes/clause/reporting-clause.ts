/** The clause around a reporting verb: who reports, to whom, when, and where its content may begin. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AGENT, AUXILIARY, type Cue, Tag } from '../../lexicon/index.js';
import { RELATIVES } from '../lexicon/joining-words.js';
import { UNSAID_BEHIND } from '../lexicon/prepositions.js';
import { SINGULAR_OPENERS } from '../lexicon/pronouns.js';
import { SHARES } from '../lexicon/sources.js';
import { NEVER_INVERTED } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { headOf, isAgent as isAgentNoun, isPlural } from '../speaker/head-noun.js';
import { appositionAfter, roleIn } from './apposition.js';
import { type BehindVerb, whatFollows } from './behind-verb.js';
import { isRelativeSubject } from './described-subject.js';
import { quoterOf } from './done-to-subject.js';
import { dutyAfter } from './duty.js';
import type { FoundSubject } from './found-subject.js';
import { invertedSubject, isWholeSpeaker } from './inverted-subject.js';
import { holdsClause, isUnsaid } from './may-speak.js';
import { passesOn, quotedAs } from './quoted-as.js';
import { reportsNothing } from './reports-nothing.js';
import { viaInBrackets } from './passed-on-by.js';
import { agrees, subjectOf } from './subject.js';
import { openingTime, timeAfter } from './time-phrase.js';
import { type VerbGroup, finiteCue, isActive, verbGroup } from './verb-group.js';
import { isLabelOrName, isNoun } from './verb-or-noun.js';
import { whileSpeaking } from './while-speaking.js';

export interface ReportingClause extends BehindVerb {
  /** Token index of the verb. */
  readonly at: number;
  readonly cue: Cue;
  /** First token of the verb group: "has repeatedly | said". */
  readonly verbFirst: number;
  /** The noun phrase before the verb. */
  readonly subject: Range | null;
  /** From the subject's first token to the verb: with apposition. */
  readonly subjectFirst: number;
  /** The noun phrase behind the verb: "said Dr. Hassan". */
  readonly inverted: Range | null;
  readonly role: Range | null;
  /** saying, adding: hangs on the subject of another verb. */
  readonly participle: boolean;
  /** The subject was taken from the clause that the verb is joined to: "They … and said". */
  readonly borrowed: boolean;
  /** Who quotes the subject: "Danko quoted his mother as saying", "he was quoted by the paper as saying". */
  readonly via: Range | null;
}

/** The analysis of the verb at token `at`, or null where it reports nothing (negated, infinitive, passive, a noun). */
export function reportingClause(tokens: readonly Token[], at: number): ReportingClause | null {
  const cue = finiteCue(tokens, at);
  if (cue === undefined || isLabelOrName(tokens, at)) return null;
  const quoted = quotedAs(tokens, at);
  if (quoted === null && passesOn(tokens, at)) return null;
  const group = verbGroup(tokens, at, quoted?.left ?? null);
  if (group === null || quoted === null && !isActive(cue, group)) return null;
  if (reportsNothing(tokens, at, cue, group) || isNoun(tokens, at, cue, group.left)) return null;

  const participle = cue.form === 'ing' && !group.be && quoted === null;
  const named = quoted?.speaker === undefined ? null : { found: quoted.speaker, inverted: null };
  const speakers = participle ? hangingOn(tokens, group) : named ?? speakersOf(tokens, at, cue, group);
  if (participle && isOneOf(tokens[group.left], UNSAID_BEHIND)) return null;
  if (speakers === null || isAddition(tokens, at, cue, speakers.found)) return null;
  const { found, inverted } = speakers;
  const behind = whatFollows(tokens, inverted?.last ?? at + 1, cue, inverted !== null);
  const rest = found === null || inverted !== null ? behind : { ...behind, next: pastPlaceInRelative(tokens, found.subject, behind.next) };
  const ahead = found === null || inverted !== null ? null : found.subject;
  const occasion = ahead === null || found?.borrowed ? null : whileSpeaking(tokens, ahead);
  return {
    at, cue, participle, inverted,
    verbFirst: group.left + 1,
    subject: inverted === null ? found?.subject ?? null : null,
    subjectFirst: Math.min(found?.subject.first ?? group.left + 1, quoted?.via?.first ?? tokens.length),
    role: inverted === null ? roleIn(tokens, found?.role ?? null) : appositionAfter(tokens, inverted.last) ?? dutyAfter(tokens, inverted.last),
    borrowed: inverted === null && (found?.borrowed ?? false),
    via: quoted?.via ?? quoterOf(tokens, inverted === null ? found?.subject ?? null : inverted) ?? bracketedVia(tokens, rest),
    addressee: rest.addressee ?? occasion?.addressee ?? null,
    next: rest.next,
    connected: rest.connected,
    when: rest.when ?? (ahead === null ? null : timeBefore(tokens, ahead, group.left, at)) ?? occasion?.when ?? null,
  };
}

/** "told the Star | (via Interfax) | that": who passes on what she told; null where nobody does. */
const bracketedVia = (tokens: readonly Token[], { addressee }: BehindVerb): Range | null =>
  addressee === null ? null : viaInBrackets(tokens, addressee.last);

/** "a plan | which the office said | in a report | would double it": where the verb of a relative clause stands, past a place; else `next`. */
function pastPlaceInRelative(tokens: readonly Token[], subject: Range, next: number): number {
  if (!isOneOf(tokens[subject.first - 1], RELATIVES) || !tagged(tokens[next], Tag.Preposition)) return next;
  const last = phraseAfter(tokens, next + 1);
  return last > 0 && isFiniteAt(tokens, last) && tagged(tokens[last], AUXILIARY) ? last : next;
}

/** The noun phrases that may speak, before the verb and behind it. */
interface Speakers {
  readonly found: FoundSubject | null;
  readonly inverted: Range | null;
}

/** A participle has no subject of its own; "her | warning" is none at all. */
const hangingOn = (tokens: readonly Token[], { left }: VerbGroup): Speakers | null =>
  tokens[left]?.lower === "'s" ? null : { found: null, inverted: null };

/** Who speaks by the finite verb at `at`; null where the words before it say that nobody does. */
function speakersOf(tokens: readonly Token[], at: number, cue: Cue, group: VerbGroup): Speakers | null {
  const found = subjectOf(tokens, group.left);
  if (found !== null && !found.borrowed && !maySpeak(tokens, found.subject, cue, group)) return null;
  const inverted = speakerBehind(tokens, at, cue, group.left, found);
  // of one person a base form is no verb
  const isNounOfOne = found?.borrowed && cue.form === 'base' && (!agrees(tokens, found.subject, cue) || isListed(tokens, at));
  if (inverted === null && isNounOfOne) return null;
  // "one could go ahead and | suggest"
  const mayOnly = found?.borrowed && cue.form === 'base' && tagged(tokens[found.subject.last], Tag.Modal);
  return inverted === null && mayOnly ? null : { found, inverted };
}

/** "has the money, | message and time": a noun between others. */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at - 1]) && (isComma(tokens[at + 1]) || tokens[at + 1]?.lower === 'and');

/** The delay | added to the cost; but: “…,” she | added to the paper */
const isAddition = (tokens: readonly Token[], at: number, cue: Cue, found: FoundSubject | null): boolean =>
  cue.lemma === 'add' && tokens[at + 1]?.lower === 'to' && !isQuoted(tokens[(found?.subject.first ?? at) - 1]);

/** "no matter how | many people told him". */
const isHowMany = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'how' && (tokens[at]?.lower === 'many' || tokens[at]?.lower === 'few');

function maySpeak(tokens: readonly Token[], subject: Range, cue: Cue, { does, left }: VerbGroup): boolean {
  if (!does && !agrees(tokens, subject, cue) || tokens[subject.first - 1]?.lower === 'than' || isHowMany(tokens, subject.first)) return false;
  if (isRelativeSubject(tokens, left) && isAnyOfMany(tokens, subject, cue)) return false;
  return !isUnsaid(tokens, subject) && !holdsClause(tokens, subject);
}

/** "those who | say", "the number who | said": whoever says so; nobody of whom the text tells. */
const isAnyOfMany = (tokens: readonly Token[], subject: Range, { form }: Cue): boolean =>
  form !== 'past' && subject.last - subject.first === 1 && tokens[subject.first]?.lower === 'those'
  || isOneOf(headOf(tokens, subject), SHARES);

/** "…, recipes and training, | said Ines Kalle.": a speaker behind the verb beats an apposition before it. */
function speakerBehind(tokens: readonly Token[], at: number, cue: Cue, left: number, found: FoundSubject | null): Range | null {
  const before = tokens[left];
  // "a guard, Omar Lut, | claimed that a second thief, Ivan Petrov, …": what "that" opens is said
  if (tokens[at + 1]?.lower === 'that') return null;
  // “a gift,” called | the mayor; not: the talk of the “old guard” called | the bay a “swamp”
  if (NEVER_INVERTED.has(cue.lemma) || cue.lemma === 'call' && !(isQuoted(before) && endsOn(before, ',.!?'))) return null;
  const behind = invertedSubject(tokens, at, left);
  // "did, however, | report a theft", "in Orsa, | state capital of Vell": a base form agrees with no single speaker
  if (behind !== null && cue.form === 'base' && isOfOne(tokens, behind)) return null;
  if (found === null || found.borrowed) return behind;
  return behind !== null && isComma(before) && isWholeSpeaker(tokens, behind) && !isToldOf(tokens, found, behind) ? behind : null;
}

/** "a theft", "capital of Vell": opened by an article of one, or by its bare noun. */
function isOfOne(tokens: readonly Token[], phrase: Range): boolean {
  const head = headOf(tokens, phrase), isBare = tokens[phrase.first] === head && !isAgentNoun(head) && !isPlural(head);
  return isOneOf(tokens[phrase.first], SINGULAR_OPENERS) || isBare && head.kind === 'word' && !tagged(head, Tag.Determiner | Tag.Pronoun);
}

/** "The ministry, quoting the army, said | Omar Lut, a teacher, was shot": who may speak opens the sentence, and a verb follows the name. */
function isToldOf(tokens: readonly Token[], { subject }: FoundSubject, behind: Range): boolean {
  const head = headOf(tokens, subject), mayBeName = head.capital && !isPlural(head);
  if (subject.first > 0 || !mayBeName && !tagged(head, AGENT) || !isComma(tokens[behind.last])) return false;
  let verb = behind.last + 1;
  while (verb < tokens.length && !isFiniteAt(tokens, verb)) verb++;
  return verb < tokens.length && isComma(tokens[verb - 1]);
}

/** "On Tuesday, | Danko said", "Danko on Tuesday | said": a time that opens the sentence, or stands between subject and verb. */
function timeBefore(tokens: readonly Token[], subject: Range, left: number, verb: number): Range | null {
  for (let first = subject.last; first < verb; first++) {
    const last = timeAfter(tokens, first);
    // "Danko | today | announced"
    if (last > first && (last === left + 1 || last === verb)) return { first, last };
  }
  // "On Tuesday, a man who | said he was ill was fined": when he was fined
  if (isOneOf(tokens[left], RELATIVES) && !isComma(tokens[left - 1])) return null;
  const opening = Math.max(timeAfter(tokens, 0), openingTime(tokens, 0)), end = isComma(tokens[opening]) ? opening + 1 : opening;
  return opening > 0 && end === subject.first ? { first: 0, last: opening } : null;
}
