/** The clause around a reporting verb: who reports, to whom, when, and where its content may begin. */
import { AUXILIARY, type Cue, Tag } from '../lexicon/index.js';
import { type Range, isBorder, isComma, isFiniteAt, isFiniteVerb, isHead, isLonePronoun, isWord, phraseAfter, phraseBefore } from '../language/noun-phrase.js';
import { type Token, tagged } from '../language/tokens.js';
import { headOf } from './kind.js';
import { isQuoted } from './quotation.js';

export interface ReportingClause {
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
  readonly addressee: Range | null;
  readonly when: Range | null;
  /** First token behind verb, addressee, time and place: where content may begin. */
  readonly next: number;
  /** A "that", "whether" or "if" stood before `next`. */
  readonly connected: boolean;
  /** saying, adding: hangs on the subject of another verb. */
  readonly participle: boolean;
  /** The subject was taken from the clause that the verb is joined to: "They … and said". */
  readonly borrowed: boolean;
}

const PRESENT_TENSE_NOUN = /^(?:reports?|claims?|states?|notes?|comments?|charges?|promises?|offers?|answers?|questions?|demands?|requests?|estimates?|hopes?|fears?|blogs?|tweets?|posts?|messages?|quotes?|points?|doubts?|calls?|remarks?|concerns?|complaints?|guess(?:es)?|shows?|praise|blame|wonders?|vows?|pledges?|warrants?|cries|press|yells?|smiles?|sounds?|thinks|denies|records?|ends?)$/;

/** Verbs whose first object is the one spoken to. */
const ADDRESSING = new Set(['tell', 'inform', 'assure', 'remind', 'notify', 'advise', 'warn', 'ask', 'convince', 'persuade', 'thank', 'urge', 'text', 'message', 'reassure', 'beg', 'question', 'caution', 'answer']);

/** The analysis of the verb at token `at`, or null where it reports nothing (negated, infinitive, passive, a noun). */
export function reportingClause(tokens: readonly Token[], at: number): ReportingClause | null {
  const token = tokens[at] as Token, cue = token.cue;
  if (cue === undefined || (token.capital && (at > 0 && !isQuoted(tokens[at - 1]) || isShouted(token)))) return null;
  let left = quotedAs(tokens, at) ?? at - 1, beSeen = false, haveSeen = false;
  while (left >= 0) {
    const before = tokens[left] as Token;
    if (tagged(before, Tag.Negation) || before.lower === 'to' || (tagged(before, Tag.Modal) && !(before.lower === 'may' && before.capital))) return null;
    if (tagged(before, Tag.Do)) { if (before.lower.endsWith("n't")) return null; left--; continue; }
    if (tagged(before, Tag.Be)) { if (before.lower.endsWith("n't")) return null; beSeen = true; left--; continue; }
    if (tagged(before, Tag.Have)) { if (before.lower.endsWith("n't")) return null; haveSeen = true; left--; continue; }
    if (tagged(before, Tag.Adverb) && !tagged(before, Tag.Determiner) && before.kind === 'word' && !(before.capital && left > 0)) { left--; continue; }
    break;
  }
  const quotedSaying = quotedAs(tokens, at) !== null;
  if (beSeen && cue.form !== 'ing' && !quotedSaying) return null;
  if (haveSeen && (cue.form === 'base' || cue.form === 'present')) return null;
  const next = tokens[at + 1], before = tokens[left];
  if ((cue.form === 'present' || cue.form === 'base') && PRESENT_TENSE_NOUN.test(token.lower) && !isLonePronoun(before)) {
    if (tagged(before, Tag.Determiner | Tag.Possessive) && !isLonePronoun(before) && !/^(?:some|many|all|others|both|several)$/.test(before?.lower ?? '')) return null;
    if (tagged(before, Tag.Preposition) || before?.lower === "'s" || isFiniteVerb(next, undefined) || tagged(next, Tag.Preposition) && next?.lower !== 'on' || next?.cue?.form === 'past') return null;
  }
  if (cue.form === 'base' && (before === undefined || tagged(before, Tag.Determiner | Tag.Possessive) && !isHead(before))) return null;
  if (tagged(before, Tag.Determiner | Tag.Possessive) && !isHead(before) && !isLonePronoun(before)) return null;
  if (tagged(before, Tag.Preposition) && cue.form !== 'ing' && !isHead(before)) return null;
  if (cue.lemma === 'tell' && next?.kind === 'word' && whatFollows(tokens, at + 1, cue, false).addressee === null && next.lower !== 'that') return null;
  if (cue.kind === 'that' && SHOWS.test(before?.lower ?? '')) return null;
  const participle = cue.form === 'ing' && !beSeen && !quotedSaying;
  const found = participle ? null : subjectOf(tokens, left);
  const behind = participle ? null : invertedSubject(tokens, at, left);
  if (found !== null && !found.borrowed && (!agrees(tokens, found.subject, cue) || tokens[found.subject.first - 1]?.lower === 'than')) return null;
  // "…, recipes and training, | said Ines Kalle.": a speaker behind the verb beats an apposition before it.
  const inverted = found === null || found.borrowed || (isComma(before) && behind !== null && isWholeSpeaker(tokens, behind)) ? behind : null;
  const rest = whatFollows(tokens, inverted?.last ?? at + 1, cue, inverted !== null);
  return {
    at, cue, participle, inverted,
    verbFirst: left + 1,
    subject: inverted === null ? found?.subject ?? null : null,
    subjectFirst: found?.subject.first ?? left + 1,
    role: inverted === null ? found?.role ?? null : appositionAfter(tokens, inverted.last),
    borrowed: inverted === null && (found?.borrowed ?? false),
    ...rest,
  };
}

/** "READ MORE: …": a label, not a verb. */
const isShouted = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();

/** "was quoted as | saying": the token left of the passive verb, where its subject is looked for. */
function quotedAs(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.lower === 'saying' && tokens[at - 1]?.lower === 'as' && /^(?:quoted|cited)$/.test(tokens[at - 2]?.lower ?? '') ? at - 3 : null;
}

/** Surveys and figures show, they do not speak. */
const SHOWS = /^(?:surveys?|polls?|stud(?:y|ies)|data|figures?|evidence|beliefs?|numbers?|results?|statistics|research|findings|trends?|history|signs?|analysis|this|that|it|which)$/;

/** A bare singular ("expert | reports") is no subject: it lacks its article. */
function isSubject(tokens: readonly Token[], { first, last }: Range): boolean {
  const head = tokens[last - 1] as Token;
  if (last - first > 1 || head.capital || head.kind !== 'word' || isLonePronoun(head)) return true;
  return /s$/.test(head.lower) || tagged(head, Tag.Determiner) || /^(?:police|staff|media|people|troops|personnel|locals|men|women|children|management|parliament|prosecution|defence|defense)$/.test(head.lower);
}

/** "a text | message" and "those | says" do not agree in number: the verb is a noun, or has another subject. */
function agrees(tokens: readonly Token[], { first, last }: Range, cue: Cue): boolean {
  const start = (tokens[first] as Token).lower;
  if (cue.form === 'base') return !/^(?:an?|this|that|each|every|he|she|it)$/.test(start) || tokens.slice(first, last).some((token) => token.lower === 'of' || token.lower === 'and');
  return cue.form !== 'present' || !/^(?:these|those|many|several|both|they|we|you|i)$/.test(start);
}

interface FoundSubject { readonly subject: Range; readonly role: Range | null; readonly borrowed: boolean }

/** The subject whose verb group begins after token `left`. */
function subjectOf(tokens: readonly Token[], left: number): FoundSubject | null {
  const token = tokens[left];
  if (token === undefined || isQuoted(token)) return null;
  if (/^(?:who|which)$/.test(token.lower) || token.lower === 'that' && isHead(tokens[left - 1])) {
    const end = isComma(tokens[left - 1]) ? left - 1 : left, first = phraseBefore(tokens, end);
    return first < 0 ? null : { subject: { first, last: end }, role: null, borrowed: false };
  }
  if (isComma(token)) return pastApposition(tokens, left) ?? borrowedSubject(tokens, left);
  if (tagged(token, Tag.Coordinator) && !token.capital) return borrowedSubject(tokens, left);
  if (isTimeWord(token)) return subjectOf(tokens, beforeTime(tokens, left));
  if (token.text === '—' || token.text === '–' || token.text === '--') return pastDash(tokens, left);
  const first = phraseBefore(tokens, left + 1);
  const described = first >= 0 && isBorder(tokens[first - 1]) ? null : relativeHead(tokens, first < 0 ? left : first);
  if (described !== null) return described;
  return first < 0 || !isSubject(tokens, { first, last: left + 1 }) ? null : { subject: { first, last: left + 1 }, role: null, borrowed: false };
}

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

const isTimeWord = (token: Token | undefined): boolean =>
  tagged(token, Tag.Weekday | Tag.Month) && (token as Token).capital || /^(?:week|month|year|morning|afternoon|evening|night|weekend)$/.test(token?.lower ?? '') || /^(?:yesterday|today|later|earlier|recently|tonight)$/.test(token?.lower ?? '');

/** "Lavrov on Tuesday | said", "The ministry late Monday | said": one step left of the time. */
function beforeTime(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (/^(?:on|in|late|early|last|this|that|earlier|also|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test((tokens[i] as Token).lower))) i--;
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
    while (open > 0 && !isComma(tokens[open]) && !(isQuoted(tokens[open]) && /[,.!?]["”'’]*$/.test((tokens[open] as Token).text.slice(-3))) && !/^[;:—–]$/.test((tokens[open] as Token).text)) open--;
    if (open <= 0 || !isComma(tokens[open]) || end - open < 2 || end - open > 30) return fallback;
    if (!isInsertion(tokens, open + 1, end)) return fallback;
    const first = phraseBefore(tokens, open);
    if (first >= 0 && !isInsertedOnly(tokens, first, open) && isBorder(tokens[first - 1])) {
      const leading = tokens[first] as Token;
      // "On Sunday, …" is no subject.
      if (!(tagged(leading, Tag.Preposition) && !leading.capital) && !isAdjunctStart(tokens, first)) {
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

const isAdjunctStart = (tokens: readonly Token[], first: number): boolean =>
  tagged(tokens[first - 1], Tag.Preposition) && (first - 1 === 0 || isComma(tokens[first - 2]));

/** An age or the like cannot be the subject itself. */
const isInsertedOnly = (tokens: readonly Token[], first: number, last: number): boolean => last - first === 1 && (tokens[first] as Token).kind === 'number';

/** Between two commas: an age, a description, a place, a relative clause; not a clause of its own. */
function isInsertion(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[first] as Token;
  if (token.kind === 'number' || /^(?:who|whose|which|aged|then|now|formerly|also|however|meanwhile|jr|jr\.|sr|sr\.|himself|herself)$/.test(token.lower)) return true;
  if (tagged(token, Tag.Preposition | Tag.VerbIng) || tagged(token, Tag.VerbPast) || tagged(token, Tag.Adverb)) return true;
  if (tagged(token, Tag.Coordinator | Tag.Subordinator) && !/^(?:as|where)$/.test(token.lower)) return /^(?:and)$/.test(token.lower) && last - first < 6;
  for (let i = first + 1; i < last; i++) {
    if (/^(?:who|which|that)$/.test((tokens[i] as Token).lower)) return true;
    if (tagged(tokens[i], Tag.Be | Tag.Have | Tag.Modal) || (isFiniteAt(tokens, i) && (tokens[i] as Token).cue !== undefined)) return false;
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
    const verb = last < 0 ? -1 : skipAdverbs(tokens, last);
    if (verb > 0 && verb < joint && isFiniteAt(tokens, verb) && !tagged(tokens[first], Tag.Preposition | Tag.Subordinator)) return { subject: { first, last }, role: null, borrowed: true };
    const comma = tokens.findIndex((token, i) => i >= from && i < joint && isComma(token));
    if (comma < 0) return null;
    from = comma + 1;
  }
  return null;
}

function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  while (tagged(tokens[i], Tag.Adverb) && !tagged(tokens[i], AUXILIARY)) i++;
  return i;
}

/** said | Dr. Hassan: only behind the content, that is after a comma or a quotation. */
function invertedSubject(tokens: readonly Token[], at: number, left: number): Range | null {
  const before = tokens[left];
  if (!(before === undefined || isQuoted(before) || isComma(before) || /^[—–?!]$/.test(before.text))) return null;
  const last = phraseAfter(tokens, at + 1);
  if (last < 0) return null;
  const behind = tokens[last];
  // said a woman | named Ines Kalle; said a spokesman | quoted by the paper: a participle may follow, a verb may not
  if (isFiniteAt(tokens, last) && !(tagged(behind, Tag.VerbPast) && !isLonePronoun(tokens[at + 1]) && (tokens[last + 1]?.capital || /^(?:by|in|at|to|as|with)$/.test(tokens[last + 1]?.lower ?? '')))) return null;
  return { first: at + 1, last };
}

/** A name or a person, and nothing of a clause behind it. */
function isWholeSpeaker(tokens: readonly Token[], { first, last }: Range): boolean {
  const head = tokens[last - 1] as Token, next = tokens[last];
  return (next === undefined || /^[.,]$/.test(next.text)) && (isLonePronoun(tokens[first]) || head.capital || tagged(head, Tag.Role | Tag.People | Tag.Body));
}

/** ", a member of the council." behind a name. */
export function appositionAfter(tokens: readonly Token[], at: number): Range | null {
  if (!isComma(tokens[at]) || !isWord(tokens[at + 1])) return null;
  const start = tokens[at + 1] as Token;
  if (tagged(start, Tag.Coordinator | Tag.Subordinator | Tag.Relative | Tag.Pronoun | Tag.VerbIng) || tagged(start, Tag.Preposition) || start.cue?.form === 'ing') return null;
  const last = phraseAfter(tokens, at + 1);
  return last < 0 || !(tokens[last] === undefined || /^(?:[,.;—–)]|\.+)$/.test((tokens[last] as Token).text)) ? null : { first: at + 1, last };
}

const CONNECTORS = new Set(['that', 'whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who']);

/** Addressee, time, place and connector behind the verb. */
function whatFollows(tokens: readonly Token[], from: number, cue: Cue, inverted: boolean): Pick<ReportingClause, 'addressee' | 'when' | 'next' | 'connected'> {
  let i = from, addressee: Range | null = null, when: Range | null = null;
  if (ADDRESSING.has(cue.lemma) && !inverted) {
    const last = objectAfter(tokens, i);
    if (last > i) { addressee = { first: i, last }; i = last; }
  }
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[i];
    if (token === undefined) break;
    // pointed out that, chimed in: a particle belongs to its verb
    if (i === from && /^(?:out|in|on|up|back|off|over)$/.test(token.lower) && (tokens[i + 1]?.lower === 'that' || /^[,:]$/.test(tokens[i + 1]?.text ?? '') || isQuoted(tokens[i + 1]))) { i++; continue; }
    if (tagged(token, Tag.Adverb) && !token.capital && !tagged(token, Tag.Determiner | Tag.Pronoun) && !/^(?:there|here|even|only|even|just|once|almost|nearly|more|most|much)$/.test(token.lower)) { i++; continue; }
    const time = timeAfter(tokens, i);
    if (time > i) { when ??= { first: i, last: time }; i = time; continue; }
    if ((token.lower === 'to' || token.lower === 'with') && cue.lemma !== 'point' && cue.lemma !== 'refer') { const last = phraseAfter(tokens, i + 1); if (last > 0 && !isFiniteVerb(tokens[i + 1], undefined) && !tagged(tokens[i + 1], Tag.VerbBase)) { addressee ??= { first: i + 1, last }; i = last; continue; } break; }
    if (/^(?:in|at|on|during|through|via|after|from|by|before|of|about|outside|inside|following|ahead)$/.test(token.lower) && !token.capital) {
      const first = token.lower === 'ahead' ? i + 2 : i + 1, last = phraseAfter(tokens, first);
      if (last > 0 && leadsOn(tokens, last)) { i = pastAgent(tokens, last); continue; }
      break;
    }
    if (isComma(token)) { const close = shortInsertion(tokens, i); if (close > 0) { i = close + 1; continue; } break; }
    break;
  }
  if (isComma(tokens[i]) && (isQuoted(tokens[i + 1]) || CONNECTORS.has(tokens[i + 1]?.lower ?? ''))) i++;
  if (tokens[i]?.text === ':') return { addressee, when, next: i + 1, connected: true };
  const connector: string = tokens[i]?.lower ?? '';
  if (connector === 'that' && !isFiniteVerb(tokens[i + 1], undefined) || connector === 'whether' || connector === 'if') return { addressee, when, next: connector === 'that' ? i + 1 : i, connected: true };
  return { addressee, when, next: i, connected: CONNECTORS.has(connector) && connector !== 'that' };
}

/** him, reporters, The Associated Press: the object that is spoken to. */
function objectAfter(tokens: readonly Token[], at: number): number {
  if (/^(?:him|her|them|us|me|you|it)$/.test(tokens[at]?.lower ?? '')) return at + 1;
  if (CONNECTORS.has(tokens[at]?.lower ?? '') || tagged(tokens[at], Tag.Preposition)) return at;
  const last = phraseAfter(tokens, at);
  if (last < 0 || isFiniteAt(tokens, last)) return at;
  const head = headOf(tokens, { first: at, last });
  return head.capital || /s$/.test(head.lower) || tagged(head, Tag.Role | Tag.People | Tag.Body | Tag.Media) ? last : at;
}

/** "in a statement | released by the office": a participle and its agent hang on the phrase. */
function pastAgent(tokens: readonly Token[], at: number): number {
  if (!tagged(tokens[at], Tag.VerbPast) || !/^(?:by|to|on|at|in|after)$/.test(tokens[at + 1]?.lower ?? '')) return at;
  const last = phraseAfter(tokens, at + 2);
  return last < 0 ? at : last;
}

/** Behind a skipped prepositional phrase the content must still come: a connector, a quotation, a comma, a new noun phrase, or the end. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || pastAgent(tokens, at) > at || !isFiniteVerb(token, tokens[at - 1]) && !tagged(token, Tag.Coordinator);
}

/** Time right here: "Monday", "on Tuesday", "last week", "late Friday night". One past it, or `at`. */
export function timeAfter(tokens: readonly Token[], at: number): number {
  let i = at;
  if (/^(?:on|in|late|early|last|this|earlier|the|since|at)$/.test(tokens[i]?.lower ?? '')) {
    const from = i;
    while (i < from + 3 && /^(?:on|in|late|early|last|this|earlier|the|at|same)$/.test(tokens[i]?.lower ?? '')) i++;
    if (!isTimeHead(tokens[i])) return at;
  }
  if (!isTimeHead(tokens[i])) return at;
  i++;
  while (isTimeHead(tokens[i]) || (tagged(tokens[i - 1], Tag.Month) && tokens[i]?.kind === 'number')) i++;
  return i;
}

const isTimeHead = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital ? tagged(token, Tag.Weekday | Tag.Month) : tagged(token, Tag.TimeWord) && token.lower !== 'time' && token.lower !== 'later');

/** ", however," and the like: index of the closing comma, or -1. */
function shortInsertion(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < open + 8 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isComma(token)) return i > open + 1 && (CONNECTORS.has(tokens[i + 1]?.lower ?? '') || i - open <= 3) && !isQuoted(tokens[i - 1]) ? i : -1;
    if (!isWord(token)) return -1;
  }
  return -1;
}
