/** Finite verbs, told without a tagger by the words beside them: "residents | report", not "their | reports". */
import { AGENT, AUXILIARY, OPENER, Tag, VERB } from '../lexicon/index.js';
import { nounsLikeVerbs, pluralsLikeVerbs } from '../lexicon/plural-or-verb.js';
import { wordSet } from '../lexicon/word-list.js';
import { isHead, isPlural, isPossessiveMark, postponedAdjectives } from './phrase-words.js';
import { type Token, tagged } from './tokens.js';

/** "he | 's", "there | 's": behind these words it is a verb, behind others a possessive. */
const BEFORE_IS = wordSet('he she it that there what who here where');

/** Known for a verb and nothing else: "wants", "seemed"; not "report", "witness", "reports" (nouns too), nor a name. */
export function isFiniteVerb(token: Token | undefined, before: Token | undefined, secondBefore?: Token): boolean {
  if (token === undefined || token.kind !== 'word' || !tagged(token, VERB | AUXILIARY)) return false;
  if (token.lower === "'s") return BEFORE_IS.has(before?.lower ?? '');
  // Will and May are names.
  if (tagged(token, AUXILIARY)) return !token.capital || (token.lower !== 'may' && token.lower !== 'will');
  if (token.capital && before !== undefined) return false;
  // "the accused", but "the envoy accused …"
  if (tagged(token, AGENT)) return token.cue?.form === 'past' && isHead(before) && !tagged(before, Tag.Determiner);
  // "Danko's | written ruling", "the rebels' | self-styled ministry", but "he's written"
  if (before !== undefined && isPossessiveMark(before) && !tagged(secondBefore, Tag.Pronoun)) return false;
  if (tagged(token, Tag.VerbPast)) return isPast(before, secondBefore) && !isNamedNow(token, before, secondBefore);
  if (tagged(token, Tag.VerbPresent)) return isPresent(token, before, secondBefore);
  return tagged(token, Tag.VerbBase) && tagged(before, Tag.Pronoun | Tag.Modal) && !tagged(before, OPENER);
}

/** "they | searched", "the ship | sank"; not "the | armed group", "of | abandoned houses". */
const isPast = (before: Token | undefined, secondBefore: Token | undefined): boolean =>
  tagged(before, Tag.Pronoun) || FLOATING.has(before?.lower ?? '') && secondBefore?.text === ','
  || (!tagged(before, OPENER) && before?.lower !== 'of' && !isModifier(before, secondBefore));

/** "Lut, Kalle and Brandt, all | died". */
const FLOATING = wordSet('all both each');

/** "the hall, now | called Orsa House,": what it has become, no verb of its clause. */
const isNamedNow = (token: Token, before: Token | undefined, secondBefore: Token | undefined): boolean =>
  (before?.lower === 'now' || before?.lower === 'also') && secondBefore?.text === ',' && NAMED.has(token.lower);
const NAMED = wordSet('called known named renamed dubbed');

/** "it actively | searched" against "a heavily | armed group", "Orsa's newly | elected mayor": the word before the adverb tells. */
const isModifier = (adverb: Token | undefined, before: Token | undefined): boolean =>
  (tagged(adverb, Tag.Adverb) || adverb?.lower === 'recently') && !tagged(adverb, Tag.Pronoun)
  && (before === undefined || isPossessiveMark(before) || tagged(before, OPENER | Tag.Preposition));

/** "her opening | remarks": of a speech, what comes is what was said. */
const BEFORE_WORDS = wordSet('opening closing concluding');

/** "he | wants", "this | means", "the harbour watch | wants"; not "the | wants", "for | wants", "to watch | wants". */
function isPresent(token: Token, before: Token | undefined, secondBefore: Token | undefined): boolean {
  if (before === undefined) return false;
  if (tagged(before, Tag.Pronoun | Tag.Relative)) return true;
  if (before.lower === 'this') return !pluralsLikeVerbs.has(token.lower);
  if (tagged(before, OPENER | Tag.Preposition)) return false;
  // "five army | posts"
  if (pluralsLikeVerbs.has(token.lower) && isSeveral(secondBefore) && !isPlural(before)) return false;
  // "in her opening | remarks"
  if (BEFORE_WORDS.has(before.lower) && tagged(secondBefore, Tag.Possessive)) return false;
  return !tagged(before, Tag.VerbBase) || isNounBehind(before, secondBefore);
}

/** "five", "12", "several": what stands behind one more word is counted. */
const isSeveral = (token: Token | undefined): boolean =>
  token?.kind === 'number' || (tagged(token, Tag.NumberWord) && token?.lower !== 'one') || SEVERAL.has(token?.lower ?? '');
const SEVERAL = wordSet('several many few some these those both');

/** "the harbour | watch", "the Ines Kalle | house", "the Red | Cross", "Blast | kills two": a noun, whatever else the word can be. */
function isNounBehind(token: Token, before: Token | undefined): boolean {
  if (before === undefined || token.capital) return token.capital;
  return tagged(before, OPENER) || (before.capital && before.kind === 'word' && !tagged(before, Tag.Pronoun));
}

/** Adverbs behind which even "reports" is a verb: "the agency also | reports". */
const BEFORE_VERBS = wordSet('also often always usually still now never only then');

/** A finite verb at this index, told from a plural noun by what follows it. */
export function isFiniteAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !tagged(token, VERB | AUXILIARY) || isPostponedAdjective(tokens, at)) return false;
  if (isBaseOfPlural(tokens, at)) return true;
  if (tellsOfCounted(tokens, at)) return false;
  const before = tokens[at - 1];
  if (!isFiniteVerb(token, before, tokens[at - 2])) return false;
  return !pluralsLikeVerbs.has(token.lower) || BEFORE_VERBS.has(before?.lower ?? '') || !followsNoun(tokens[at + 1]);
}

/** "eleven | wounded men", "of Syrian | displaced families": it tells of the people behind it, who are counted or come from somewhere. */
function tellsOfCounted(tokens: readonly Token[], at: number): boolean {
  const people = tokens[at + 1], before = tokens[at - 1];
  if (!tagged(tokens[at], Tag.VerbPast) || !tagged(people, Tag.People | Tag.Role) || !isPlural(people as Token)) return false;
  const isOrigin = tagged(before, Tag.Demonym) || PARTISAN.has(before?.lower ?? '');
  return before?.kind === 'number' || tagged(before, Tag.NumberWord) || isOrigin && tokens[at - 2]?.lower === 'of';
}

/** "of | Democratic | registered voters". */
const PARTISAN = wordSet('democratic republican conservative liberal');

/** sources | close to Danko */
const isPostponedAdjective = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'to' && postponedAdjectives.has((tokens[at] as Token).lower);

/** "the reports | .", "their reports | were", "talks | in Orsa": a verb would have its object here. */
const followsNoun = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'punctuation'
  || (tagged(next, AUXILIARY | Tag.Preposition) && next.lower !== 'to');

/** "authorities | blame the gangs", "bakers always | need flour": a base form behind a plural, adverbs aside. */
function isBaseOfPlural(tokens: readonly Token[], at: number): boolean {
  if (!mayBeBase(tokens, at)) return false;
  let left = at - 1;
  while (left > 0 && tagged(tokens[left], Tag.Adverb) && !tagged(tokens[left], Tag.Determiner)) left--;
  const subject = tokens[left];
  // "police | say", not "the police | report"
  const isPolice = subject?.lower === 'police' && tokens[at]?.cue !== undefined && !nounsLikeVerbs.has((tokens[at] as Token).lower);
  if (!(isPluralSubject(subject) || isPolice) || FOR_ONE.has(tokens[left - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (tagged(next, OPENER | Tag.Pronoun)) return true;
  if (next === undefined || next.kind === 'punctuation') return false;
  // "it houses | need …": what may be a verb in -s is a noun only behind an article, or "the town's".
  const opener = tokens[left - 1], isOpened = tagged(opener, OPENER) || opener !== undefined && isPossessiveMark(opener);
  if (tagged(subject, VERB) && !isOpened && !isPolice) return false;
  if (!nounsLikeVerbs.has((tokens[at] as Token).lower)) return true;
  return left < at - 1 ? !tagged(next, Tag.Preposition) : next.lower === 'to';
}

/** In front of one thing: "a bus | crash". */
const FOR_ONE = wordSet('a an this each every another');

/** "blame", "need"; not "police | guard", nor the "last" of "last week". */
function mayBeBase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.capital || !tagged(token, Tag.VerbBase)) return false;
  if (tagged(token, AUXILIARY | Tag.Role | Tag.People | Tag.Body | Tag.Preposition)) return false;
  return token.lower !== 'last' || !tagged(tokens[at + 1], Tag.TimeWord | Tag.Weekday | Tag.Month);
}

const isPluralSubject = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.lower !== "'s" && isPlural(token)
  && !tagged(token, Tag.Adverb | Tag.Preposition | Tag.Possessive);
