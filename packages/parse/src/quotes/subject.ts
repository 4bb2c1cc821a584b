/** Who is the subject of a verb: before it, past appositions and relative clauses, borrowed from a joined verb, or behind it. */
import { isFiniteAt } from '../language/finite-verb.js';
import { phraseAfter } from '../language/phrase-after.js';
import { phraseBefore } from '../language/phrase-before.js';
import { isBorder, isComma, isHead, isLonePronoun } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { AUXILIARY, type Cue, Tag } from '../lexicon/index.js';
import { isAgeOrDegree } from './apposition.js';
import { headOf, isPlural } from './kind.js';
import { isNameToken, listFirst, listLast } from './name-list.js';
import { isQuoted } from './quotation.js';
import { openingTime } from './time-phrase.js';

/** A bare singular ("expert | reports") is no subject: it lacks its article. */
export function isSubject(tokens: readonly Token[], { first, last }: Range): boolean {
  const head = tokens[last - 1] as Token;
  if (last - first > 1 || head.capital || head.kind !== 'word' || isLonePronoun(head) || head.text.startsWith('@')) return true;
  return head.lower.endsWith('s') || tagged(head, Tag.Determiner) || /^(?:police|staff|media|people|troops|personnel|locals|men|women|children|management|parliament|prosecution|defence|defense)$/.test(head.lower);
}

/** "a text | message" and "those | says" do not agree in number: the verb is a noun, or has another subject. */
export function agrees(tokens: readonly Token[], { first, last }: Range, cue: Cue): boolean {
  const start = (tokens[first] as Token).lower, head = headOf(tokens, { first, last });
  if (cue.form === 'base' && /^(?:the|his|her|its|their|our|my|your)$/.test(start) && !head.capital && !isPlural(head) && !tagged(head, Tag.Body | Tag.Media)) return false;
  if (cue.form === 'base') return !/^(?:an?|this|that|each|every|he|she|it)$/.test(start) || tokens.slice(first, last).some((token) => token.lower === 'of' || token.lower === 'and');
  return cue.form !== 'present' || !/^(?:these|those|many|several|both|they|we|you|i)$/.test(start);
}

interface FoundSubject { readonly subject: Range; readonly role: Range | null; readonly borrowed: boolean }

/** The subject whose verb group begins after token `left`. */
export function subjectOf(tokens: readonly Token[], left: number): FoundSubject | null {
  const found = findSubject(tokens, left), subject = found === null ? null : pastTime(tokens, found.subject);
  return found === null || subject === null || subject === found.subject ? found : { ...found, subject };
}

function findSubject(tokens: readonly Token[], left: number): FoundSubject | null {
  const token = tokens[left];
  if (token === undefined) return null;
  // "Danko, citing “the sea,” | said": the quotation ends an apposition that a participle opens
  if (isQuoted(token)) return isCited(tokens, left) ? pastApposition(tokens, left + 1) : null;
  if (/^(?:who|which)$/.test(token.lower) || token.lower === 'that' && isHead(tokens[left - 1])) {
    const end = isComma(tokens[left - 1]) ? left - 1 : left, first = phraseBefore(tokens, end);
    return first < 0 ? null : { subject: { first, last: end }, role: null, borrowed: false };
  }
  // "Omar Lut Jr., | said"
  if (isComma(token) && /^(?:jr|sr)\.?$/.test(tokens[left - 1]?.lower ?? '')) return subjectOf(tokens, left - 1);
  if (isComma(token)) return pastApposition(tokens, left) ?? borrowedSubject(tokens, left) ?? pastStrayComma(tokens, left);
  if (tagged(token, Tag.Coordinator) && !token.capital) return borrowedSubject(tokens, left);
  if (isTimeWord(token) || isYear(tokens, left) || token.lower === 'time' && tokens[left - 1]?.lower === 'the' && tokens[left - 2]?.lower === 'at') return subjectOf(tokens, beforeTime(tokens, left));
  if (/^(?:—|–|--?)$/.test(token.text)) return pastDash(tokens, left);
  const first = phraseBefore(tokens, left + 1);
  const described = first >= 0 && isBorder(tokens[first - 1]) ? null : relativeHead(tokens, first < 0 ? left : first);
  if (described !== null) return described;
  // "Danko denied it and in a short reply | said"
  const adjunct = first > 1 && /^(?:in|at|on|during)$/.test(tokens[first - 1]?.text ?? '') && tagged(tokens[first - 2], Tag.Coordinator) ? borrowedSubject(tokens, first - 2) : null;
  if (adjunct !== null) return adjunct;
  const acting = doerBefore(tokens, first);
  if (acting !== null) return acting;
  if (first < 0 || !isSubject(tokens, { first, last: left + 1 })) return null;
  return { subject: { first: listFirst(tokens, first, left + 1), last: left + 1 }, role: null, borrowed: false };
}

/** "Last week | Danko", "On Sunday night | the mayor": the phrase without the time that opens it; a weekday stands in front of it. */
function pastTime(tokens: readonly Token[], phrase: Range): Range {
  for (let from = phrase.first; from >= 0 && from > phrase.first - 3; from--) {
    const end = openingTime(tokens, from);
    if (end > phrase.first && end < phrase.last) return { first: end, last: phrase.last };
  }
  return phrase;
}

/** A comma and a participle stand before the quotation: ", citing “…” |". */
const isCited = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at - 2]) && tagged(tokens[at - 1], Tag.VerbIng) && !(tokens[at - 1] as Token).capital;

/** "A resident who asked not to be named | said": back over a relative clause without commas to the phrase that it describes. */
function relativeHead(tokens: readonly Token[], from: number): FoundSubject | null {
  for (let i = from; i > 0 && i > from - 16; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation' || isQuoted(token)) return null;
    if (!/^(?:who|which|that)$/.test(token.lower) || !isHead(tokens[i - 1]) || isLonePronoun(tokens[i - 1])) continue;
    const first = phraseBefore(tokens, i);
    return first >= 0 && isBorder(tokens[first - 1]) ? { subject: { first, last: i }, role: null, borrowed: false } : null;
  }
  return null;
}

/** "The man leading the talks | said": back over a participle and its object to the phrase that they describe. */
function doerBefore(tokens: readonly Token[], object: number): FoundSubject | null {
  const verb = tokens[object - 1];
  if (object < 2 || !tagged(verb, Tag.VerbIng) || verb?.cue !== undefined || verb?.capital || !isHead(tokens[object - 2]) || tagged(tokens[object - 2], AUXILIARY | Tag.Preposition)) return null;
  const first = phraseBefore(tokens, object - 1);
  return first >= 0 && isBorder(tokens[first - 1]) && !isLonePronoun(tokens[first]) ? { subject: { first, last: object - 1 }, role: null, borrowed: false } : null;
}

const isTimeWord = (token: Token | undefined): boolean =>
  tagged(token, Tag.Weekday | Tag.Month) && (token as Token).capital || /^(?:week|month|year|morning|afternoon|evening|night|weekend)$/.test(token?.lower ?? '') || /^(?:yesterday|today|later|earlier|recently|tonight)$/.test(token?.lower ?? '');

/** "for years", "in December 2012", "since 2010": a number or plural that is no subject behind its preposition. */
const isYear = (tokens: readonly Token[], at: number): boolean =>
  /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') && (tagged(tokens[at - 1], Tag.Month) || /^(?:in|since|from|by)$/.test(tokens[at - 1]?.lower ?? ''))
  || /^(?:years|months|weeks|days|decades|long)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'for';

/** "Lavrov on Tuesday | said", "The ministry late Monday | said": one step left of the time. */
function beforeTime(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (/^(?:on|in|for|since|from|by|late|early|last|this|that|earlier|also|at|the)$/.test((tokens[i] as Token).lower) || tagged(tokens[i], Tag.Weekday | Tag.Month))) i--;
  return i;
}

/** A dash before the verb closes an insertion: "Hassan – a doctor in Homs – said". */
function pastDash(tokens: readonly Token[], close: number): FoundSubject | null {
  for (let i = close - 1; i > 0 && i > close - 25; i--)
    if ((tokens[i] as Token).text === (tokens[close] as Token).text) {
      const first = phraseBefore(tokens, i);
      return first < 0 ? null : { subject: { first, last: i }, role: { first: i + 1, last: close }, borrowed: false };
    }
  return null;
}

/** Looks left past ", 34, of Homs," to the phrase that these commas stand behind. */
function pastApposition(tokens: readonly Token[], close: number): FoundSubject | null {
  let end = close, fallback: FoundSubject | null = null;
  for (let steps = 0; steps < 3; steps++) {
    let open = end - 1;
    while (open > 0 && !isComma(tokens[open]) && !(isQuoted(tokens[open]) && open < end - 1 && /[,.!?]["”'’]*$/.test((tokens[open] as Token).text.slice(-3))) && !/^[;:—–]$/.test((tokens[open] as Token).text)) open--;
    if (open <= 0 || !isComma(tokens[open]) || end - open < 2 || end - open > 30) return fallback;
    if (!isInsertion(tokens, open + 1, end)) return fallback;
    const phrase = phraseBefore(tokens, open);
    const first = phrase >= 0 && isBorder(tokens[phrase - 1]) ? phrase : relativeHead(tokens, open - 1)?.subject.first ?? phrase;
    if (first >= 0 && !isInsertedOnly(tokens, first, open) && isBorder(tokens[first - 1])) {
      const leading = tokens[first] as Token;
      // "On Sunday, …" is no subject.
      if (!(tagged(leading, Tag.Preposition) && !leading.capital) && !isAdjunctStart(tokens, first) && !isTimeWord(tokens[open - 1])) {
        const found = { subject: { first, last: open }, role: { first: open + 1, last: close }, borrowed: false };
        // ", curator of prints at the museum, Orsa, said": an apposition itself, the name stands before it.
        if (!isComma(tokens[first - 1]) || leading.capital && !tagged(leading, Tag.Role) || /^(?:the|a|an)$/.test(leading.lower) && steps > 0) return found;
        fallback ??= found;
      }
    }
    end = open;
  }
  return fallback;
}

/** "Ines Kalle of the harbour board, | says": a comma that should not stand between a sentence's opening name and its verb. */
function pastStrayComma(tokens: readonly Token[], close: number): FoundSubject | null {
  const head = tokens[close - 1] as Token, first = phraseBefore(tokens, close);
  if (close < 2 || first < 0) return null;
  // “…,” | an army spokesman for the north, | told
  if (isQuoted(tokens[first - 1]) && tagged(headOf(tokens, { first, last: close }), Tag.Role | Tag.People | Tag.Body)) return { subject: { first, last: close }, role: null, borrowed: false };
  if (!head.capital && head.text !== ')') return null;
  const opens = first === 0 ? !tagged(tokens[0], Tag.Preposition | Tag.Adverb) : isComma(tokens[first - 1]) && opensWithTime(tokens, first - 1);
  return opens ? { subject: { first, last: close }, role: null, borrowed: false } : null;
}

/** "The following day, |", "Two weeks later, |": no more than a time stands before the comma. */
function opensWithTime(tokens: readonly Token[], comma: number): boolean {
  for (let i = 0; i < comma; i++) if (isComma(tokens[i]) || isFiniteAt(tokens, i)) return false;
  return comma <= 5 && tagged(tokens[comma - 1], Tag.TimeWord | Tag.Weekday);
}

const isAdjunctStart = (tokens: readonly Token[], first: number): boolean =>
  tagged(tokens[first - 1], Tag.Preposition) && (first - 1 === 0 || isComma(tokens[first - 2]));

/** An age or a degree cannot be the subject itself. */
const isInsertedOnly = (tokens: readonly Token[], first: number, last: number): boolean => last - first === 1 && isAgeOrDegree(tokens[first]);


/** Between two commas: an age, a description, a place, a relative clause; not a clause of its own. */
function isInsertion(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  if (token.kind === 'number' || /^(?:who|whose|which|aged|then|now|formerly|also|however|meanwhile|jr|jr\.|sr|sr\.|himself|herself)$/.test(token.lower)) return true;
  if (tagged(token, Tag.Preposition | Tag.VerbIng) || tagged(token, Tag.VerbPast) || tagged(token, Tag.Adverb)) return true;
  // ", when reached by phone,": a joining word and a participle, without a subject of their own
  if (/^(?:when|while|if|once|after|before)$/.test(token.lower) && tagged(tokens[first + 1], Tag.VerbPast | Tag.VerbIng) && !isFiniteAt(tokens, first + 2)) return true;
  if (tagged(token, Tag.Coordinator | Tag.Subordinator) && !/^(?:as|where)$/.test(token.lower)) return token.lower === 'and' && (last - first < 6 || !tokens.slice(first, last).some((word, i) => isFiniteAt(tokens, first + i)));
  for (let i = first + 1; i < last; i++) {
    if (/^(?:who|which|that)$/.test((tokens[i] as Token).lower)) return true;
    // "'s" of a possessive is no verb: ", the paper's editor,"
    const verb = (tokens[i] as Token).lower !== "'s" && tagged(tokens[i], Tag.Be | Tag.Have | Tag.Modal);
    if (verb || isFiniteAt(tokens, i) && (tokens[i] as Token).cue !== undefined) return false;
  }
  return true;
}

/** "Authorities blame the gangs and | say": the subject of the clause that the verb is joined to. */
function borrowedSubject(tokens: readonly Token[], joint: number): FoundSubject | null {
  let start = joint;
  while (start > 0 && !/^[;:—–]$/.test((tokens[start - 1] as Token).text) && !(isQuoted(tokens[start - 1]) && /[,.!?]["”’'»]*$/.test((tokens[start - 1] as Token).text.slice(-3)))) start--;
  // an opening adjunct: "On Monday, …"
  for (let from = start; from < joint; ) {
    const first = tagged(tokens[from], Tag.Coordinator | Tag.Adverb) ? from + 1 : from;
    const last = phraseAfter(tokens, first, joint);
    const verb = last < 0 ? -1 : skipAdverbs(tokens, pastTails(tokens, last, joint));
    if (verb > 0 && verb < joint && isFiniteAt(tokens, verb) && !tagged(tokens[first], Tag.Preposition | Tag.Subordinator)) return { subject: { first, last }, role: null, borrowed: true };
    const comma = tokens.findIndex((token, i) => i >= from && i < joint && isComma(token));
    if (comma < 0) return null;
    const behind = last === comma ? verbPastInsertion(tokens, comma, joint) : -1;
    if (behind > 0 && !tagged(tokens[first], Tag.Preposition | Tag.Subordinator | Tag.Adverb)) return { subject: { first, last }, role: { first: comma + 1, last: behind - 1 }, borrowed: true };
    from = comma + 1;
  }
  return null;
}

/** "the envoy | to Orsa | accused": one past the prepositional phrases that hang on a noun phrase. */
function pastTails(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  while (/^(?:to|in|of|for|from|at|on|near)$/.test(tokens[last]?.lower ?? '') && !tagged(tokens[last + 1], Tag.VerbBase)) {
    const next = phraseAfter(tokens, last + 1, end);
    if (next < 0) return at;
    last = next;
  }
  return last;
}

/** "Danko, a surgeon at the clinic, | has treated sailors and says": the finite verb behind one insertion, or -1. */
function verbPastInsertion(tokens: readonly Token[], open: number, end: number): number {
  const close = tokens.findIndex((token, i) => i > open && i < end && isComma(token));
  return close > 0 && isInsertion(tokens, open + 1, close) && isFiniteAt(tokens, close + 1) ? close + 1 : -1;
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tagged(tokens[i], Tag.Adverb) && !tagged(tokens[i], AUXILIARY)) i++;
  return i;
}

/** said | Dr. Hassan: only behind the content, that is after a comma or a quotation. */
export function invertedSubject(tokens: readonly Token[], at: number, left: number): Range | null {
  const before = tokens[left];
  if (!(before === undefined || isQuoted(before) || isComma(before) || /^[—–?!]$/.test(before.text))) return null;
  const last = phraseAfter(tokens, at + 1);
  if (last < 0) return null;
  const behind = tokens[last];
  // said a woman | named Ines Kalle; said a spokesman | quoted by the paper: a participle may follow, a verb may not
  if (isFiniteAt(tokens, last) && !(tagged(behind, Tag.VerbPast) && !isLonePronoun(tokens[at + 1]) && (tokens[last + 1]?.capital || /^(?:by|in|at|to|as|with)$/.test(tokens[last + 1]?.lower ?? '')))) return null;
  return { first: at + 1, last: isNameToken(tokens[last - 1]) ? listLast(tokens, last) : last };
}

/** A name or a person, and nothing of a clause behind it. */
export function isWholeSpeaker(tokens: readonly Token[], { first, last }: Range): boolean {
  const head = tokens[last - 1] as Token, next = tokens[last];
  return (next === undefined || /^[.,]$/.test(next.text)) && (isLonePronoun(tokens[first]) || head.capital || tagged(head, Tag.Role | Tag.People | Tag.Body));
}
