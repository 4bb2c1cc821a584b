/** The clause around a reporting verb: who reports, to whom, when, and where its content may begin. */
import { isFiniteAt, isFiniteVerb } from '../language/finite-verb.js';
import { phraseBefore } from '../language/phrase-before.js';
import { isComma, isHead, isLonePronoun } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { AUXILIARY, type Cue, Tag } from '../lexicon/index.js';
import { appositionAfter, roleIn } from './apposition.js';
import { type BehindVerb, whatFollows } from './behind-verb.js';
import { isQuoted } from './quotation.js';
import { agrees, invertedSubject, isWholeSpeaker, subjectOf } from './subject.js';
import { openingTime, timeAfter } from './time-phrase.js';

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

const PRESENT_TENSE_NOUN = /^(?:reports?|claims?|states?|notes?|comments?|charges?|promises?|offers?|answers?|questions?|demands?|requests?|estimates?|hopes?|fears?|blogs?|tweets?|posts?|messages?|quotes?|points?|doubts?|calls?|remarks?|concerns?|complaints?|guess(?:es)?|shows?|praise|blame|wonders?|vows?|pledges?|warrants?|cries|press|yells?|smiles?|sounds?|thinks|denies|records?|ends?|rules?)$/;

/** The analysis of the verb at token `at`, or null where it reports nothing (negated, infinitive, passive, a noun). */
export function reportingClause(tokens: readonly Token[], at: number): ReportingClause | null {
  const token = tokens[at] as Token, cue = finiteCue(tokens, at);
  if (cue === undefined || (token.capital && (at > 0 && !isQuoted(tokens[at - 1]) || isShouted(token)))) return null;
  if (at === 0 && token.capital && PRESENT_TENSE_NOUN.test(token.lower)) return null; // "Reports | indicate"
  const quoted = quotedAs(tokens, at);
  if (quoted === null && passesOn(tokens, at)) return null;
  const carrier = carrierBefore(tokens, at);
  const witnessed = isWitnessed(tokens, at);
  let left = quoted?.left ?? carrier ?? (witnessed ? at - 2 : at - 1), beSeen = false, haveSeen = false, doSeen = false;
  while (left >= 0) {
    const before = tokens[left] as Token;
    if (tagged(before, Tag.Negation) || before.lower === 'to' || (tagged(before, Tag.Modal) && !(before.capital && /^(?:may|will)$/.test(before.lower) || witnessed && /^(?:can|could)$/.test(before.lower)))) return null;
    if (tagged(before, Tag.Modal) && witnessed) { left--; continue; }
    if (tagged(before, Tag.Do)) { if (before.lower.endsWith("n't")) return null; doSeen = true; left--; continue; }
    if (before.lower === "'s" && !/^(?:he|she|it|that|there|who)$/.test(tokens[left - 1]?.lower ?? '')) break; // Danko's
    if (tagged(before, Tag.Be)) { if (before.lower.endsWith("n't")) return null; beSeen = true; left--; continue; }
    if (tagged(before, Tag.Have)) { if (before.lower.endsWith("n't")) return null; haveSeen = true; left--; continue; }
    // "we can all | agree"
    if (/^(?:all|both|each)$/.test(before.lower) && tagged(tokens[left - 1], AUXILIARY)) { left--; continue; }
    if (tagged(before, Tag.Adverb) && !tagged(before, Tag.Determiner) && before.kind === 'word' && !before.capital) { left--; continue; }
    break;
  }
  const quotedSaying = quoted !== null;
  if (beSeen && cue.form !== 'ing' && !quotedSaying) return null;
  if (haveSeen && (cue.form === 'base' || cue.form === 'present')) return null;
  // "a letter | written to his brother": a participle alone describes
  if (!haveSeen && cue.form === 'participle' && !quotedSaying) return null;
  const next = tokens[at + 1], before = tokens[left];
  // "boys sometimes | referred to as …"
  if (cue.lemma === 'refer' && next?.lower === 'to' && (tokens[at + 2]?.lower === 'as' || tagged(tokens[at + 2], Tag.Adverb) && tokens[at + 3]?.lower === 'as')) return null;
  // "a find first | reported by the Evening News": a participle that has its agent behind it
  if (cue.form === 'past' && !haveSeen && isAgent(tokens, at + 1)) return null;
  if (before?.lower === 'worth' ||  next?.lower === 'nothing' && tokens[at + 2]?.text === '.') return null;
  if ((cue.form === 'present' || cue.form === 'base') && PRESENT_TENSE_NOUN.test(token.lower) && !isLonePronoun(before)) {
    if (tagged(before, Tag.Determiner | Tag.Possessive) && !isLonePronoun(before) && !/^(?:some|many|all|others|both|several)$/.test(before?.lower ?? '')) return null;
    if (tagged(before, Tag.Preposition) || before?.lower === "'s" || isFiniteVerb(next, undefined) || tagged(next, Tag.Preposition) && next?.lower !== 'on' && tokens[at + 2]?.lower !== 'that' || next?.cue?.form === 'past') return null;
  }
  // "in his home | state.": a noun, where nothing in the plural could have said it
  if (cue.form === 'base' && PRESENT_TENSE_NOUN.test(token.lower) && isEndOrPause(next) && !isHeadOfMany(before)) return null;
  if (cue.form === 'base' && (before === undefined || tagged(before, Tag.Determiner | Tag.Possessive) && !isHead(before))) return null;
  if (tagged(before, Tag.Determiner | Tag.Possessive) && !isHead(before) && !isLonePronoun(before)) return null;
  if (tagged(before, Tag.Preposition) && cue.form !== 'ing' && !isHead(before)) return null;
  if (cue.kind === 'that' && SHOWS.test(before?.lower ?? '') && !isQuoted(next) && !isQuoted(tokens[at + 2])) return null;
  const participle = cue.form === 'ing' && !beSeen && !quotedSaying;
  if (participle && before?.lower === "'s") return null; // "her | warning"
  const found = participle ? null : subjectOf(tokens, left);
  // told | reporters: what follows is spoken to, never the speaker
  const behind = participle || cue.lemma === 'tell' || cue.lemma === 'call' && !isQuoted(before) ? null : invertedSubject(tokens, at, left);
  if (found !== null && !found.borrowed && (!doSeen && !agrees(tokens, found.subject, cue) || tokens[found.subject.first - 1]?.lower === 'than')) return null;
  if (found !== null && !found.borrowed && (isUnsaid(tokens, found.subject) || holdsClause(tokens, found.subject))) return null;
  // “…,” she | added to the paper; but: the delay | added to the cost
  if (cue.lemma === 'add' && next?.lower === 'to' && !isQuoted(tokens[(found?.subject.first ?? at) - 1])) return null;
  // "…, recipes and training, | said Ines Kalle.": a speaker behind the verb beats an apposition before it.
  const inverted = found === null || found.borrowed || (isComma(before) && behind !== null && isWholeSpeaker(tokens, behind)) ? behind : null;
  // "one could go ahead and | suggest"
  if (inverted === null && found?.borrowed && cue.form === 'base' && tagged(tokens[found.subject.last], Tag.Modal)) return null;
  const rest = whatFollows(tokens, inverted?.last ?? at + 1, cue, inverted !== null);
  return {
    at, cue, participle, inverted,
    verbFirst: left + 1,
    subject: inverted === null ? found?.subject ?? null : null,
    subjectFirst: Math.min(found?.subject.first ?? left + 1, quoted?.via?.first ?? tokens.length),
    role: inverted === null ? roleIn(tokens, found?.role ?? null) : appositionAfter(tokens, inverted.last),
    borrowed: inverted === null && (found?.borrowed ?? false),
    via: quoted?.via ?? null,
    addressee: rest.addressee,
    next: rest.next,
    connected: rest.connected,
    when: rest.when ?? (found === null || inverted !== null ? null : timeBefore(tokens, found.subject, left)),
  };
}

/** "On Tuesday, | Danko said", "Last week | Danko said", "Danko on Tuesday | said": a time that opens the sentence, or stands between subject and verb. */
function timeBefore(tokens: readonly Token[], subject: Range, left: number): Range | null {
  for (let first = subject.last; first <= left; first++) {
    const last = timeAfter(tokens, first);
    if (last > first && last === left + 1) return { first, last };
  }
  const opening = Math.max(timeAfter(tokens, 0), openingTime(tokens, 0));
  return opening > 0 && opening + (isComma(tokens[opening]) ? 1 : 0) === subject.first ? { first: 0, last: opening } : null;
}

/**
 * "Danko went on to | say", "continues to insist", "keeps saying": the token before the verb that carries it, where the one it carries is as
 * good as "said"; else null.
 */
function carrierBefore(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1]?.lower ?? '', second = tokens[at - 2]?.lower ?? '';
  if (/^(?:keeps?|kept)$/.test(before) && tokens[at]?.cue?.form === 'ing') return at - 2;
  if (before !== 'to' || tokens[at]?.cue?.kind === 'quotation') return null;
  if (/^(?:continue[sd]?|proceed(?:s|ed)?)$/.test(second)) return at - 3;
  return second === 'on' && /^(?:went|goes|gone|go)$/.test(tokens[at - 3]?.lower ?? '') ? at - 4 : null;
}

/** "can be heard | telling the crowd", "was filmed | saying": the words are spoken all the same. */
const isWitnessed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.cue?.form === 'ing' && /^(?:heard|seen|overheard|filmed|recorded|caught)$/.test(tokens[at - 1]?.lower ?? '') && tagged(tokens[at - 2], Tag.Be);

/** The reporting verb at `at`, in the form of the verb that carries it. */
function finiteCue(tokens: readonly Token[], at: number): Cue | undefined {
  const cue = tokens[at]?.cue, carrier = cue === undefined ? null : carrierBefore(tokens, at);
  if (cue === undefined || carrier === null) return cue;
  const verb = tokens[carrier + 1]?.lower ?? '';
  return { ...cue, form: verb.endsWith('s') ? 'present' : /^(?:go|continue|keep|proceed)$/.test(verb) ? 'base' : 'past' };
}

/** "READ MORE: …": a label, not a verb. */
const isShouted = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

interface QuotedAs {
  /** The last token of the words whose subject speaks. */
  readonly left: number;
  readonly via: Range | null;
}

/** "he was quoted by the paper as | saying", "Danko quoted his mother as | saying": who speaks, and who quotes. */
function quotedAs(tokens: readonly Token[], at: number): QuotedAs | null {
  if (tokens[at]?.lower !== 'saying' || tokens[at - 1]?.lower !== 'as') return null;
  if (QUOTES.test(tokens[at - 2]?.lower ?? '')) return { left: at - 3, via: null };
  const first = phraseBefore(tokens, at - 1), before = tokens[first - 1];
  if (first < 1) return null;
  if (before?.lower === 'by' && QUOTES.test(tokens[first - 2]?.lower ?? '')) return { left: first - 3, via: { first, last: at - 1 } };
  return QUOTES.test(before?.lower ?? '') ? { left: at - 2, via: subjectOf(tokens, first - 2)?.subject ?? null } : null;
}

/** "the Post | quoted an engineer as saying": who quotes does not say it. */
function passesOn(tokens: readonly Token[], at: number): boolean {
  if (!QUOTES.test(tokens[at]?.lower ?? '')) return false;
  for (let i = at + 2; i < at + 12 && i + 1 < tokens.length; i++) if (tokens[i]?.lower === 'as' && tokens[i + 1]?.lower === 'saying') return true;
  return false;
}

const QUOTES = /^(?:quot(?:ed|es)|cit(?:ed|es))$/;

/** "No one said", "nobody", "neither side": nobody says it. "If the mayor says": nobody has said it yet. "why reports said": no subject. */
function isUnsaid(tokens: readonly Token[], { first, last }: Range): boolean {
  const opening = (tokens[first] as Token).lower, before = tokens[first - 1]?.lower ?? '';
  return /^(?:no|nobody|none|neither|why|how)$/.test(opening) || before === 'no' && last - first === 1 || /^(?:if|unless|whether)$/.test(before);
}

/** "by the Evening News", not "by phone" nor "by saying". */
const isAgent = (tokens: readonly Token[], at: number): boolean => {
  const agent = tokens[at + 1];
  return tokens[at]?.lower === 'by' && (agent?.capital === true && !tagged(agent, Tag.Weekday | Tag.Month) || tagged(agent, Tag.Determiner | Tag.Possessive));
};

const isEndOrPause = (token: Token | undefined): boolean => token === undefined || token.kind === 'punctuation';

/** A plural, a pronoun or a name: "officials | report." */
const isHeadOfMany = (token: Token | undefined): boolean =>
  token === undefined || token.kind !== 'word' || token.capital || isLonePronoun(token) || /s$|^(?:police|people|men|women|children|others|many|some|both|media|staff)$/.test(token.lower);

/** "leading | to changes", "Danko decided | in their favour despite the fact": words that hold a verb of their own are no subject, relative clauses aside; nor is a time, "what some these | days call". */
function holdsClause(tokens: readonly Token[], { first, last }: Range): boolean {
  if (last - first <= 3 && tagged(tokens[last - 1], Tag.TimeWord) && !tokens[last - 1]?.capital) return true;
  if (tagged(tokens[first], Tag.VerbIng) && !tokens[first]?.capital && tagged(tokens[first + 1], Tag.Preposition)) return true;
  for (let i = first + 1; i < last - 1; i++) {
    if (tagged(tokens[i], Tag.Relative)) return false;
    if (!isFiniteAt(tokens, i) || tokens[i - 1]?.text === '(') continue;
    const participle = tagged(tokens[i], Tag.VerbPast) && !tagged(tokens[i], AUXILIARY), named = i > 1 && tokens[i - 1]?.capital === true && !tagged(tokens[i - 1], Tag.Role | Tag.Body | Tag.People);
    if (!participle || named || !tagged(tokens[i + 1], Tag.Preposition | Tag.Adverb | Tag.TimeWord | Tag.Weekday | Tag.Role | Tag.People | Tag.Body)) return true;
  }
  return false;
}

/** Surveys and figures show, they do not speak. */
const SHOWS = /^(?:images?|photos?|photographs?|pictures?|videos?|footage|maps?|charts?|graphs?|surveys?|polls?|stud(?:y|ies)|data|figures?|evidence|beliefs?|numbers?|results?|statistics|research|findings|trends?|history|signs?|analysis|this|that|it|which)$/;
