/** Who claims it: the innermost quote around the number, or an attribution inside the clause that no quote covers. */
import type { ClaimantKind } from '@onrecord/schema';
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { kickers } from '../../lexicon/kickers.js';
import { kindOfDescription } from '../../quotes/speaker/kind.js';
import type { Article, SpokenSpan } from '../found.js';
import { takes } from '../lexicon/captivity.js';
import { accuses, passiveAccusals } from '../lexicon/charges.js';
import { asideEnds, beliefEnds, dashes, sentenceEnds } from '../lexicon/joints.js';
import { lands } from '../lexicon/place-words.js';
import { ofOrTo, takenAsKnown } from '../lexicon/prepositions.js';
import { believeForms, claimsTo, deniesForms, tells } from '../lexicon/stance-words.js';
import { givesFigure } from '../lexicon/toll-words.js';
import { agentAfter, agentOf } from '../phrase/agent.js';
import type { Range } from '../phrase/group.js';
import { insertedSource } from '../phrase/inserted-source.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import type { Proposal } from '../rule.js';

export interface Claimant {
  readonly quote: number | null;
  readonly claimant: string | null;
  readonly claimant_mention: string | null;
  readonly claimant_kind: ClaimantKind | null;
  readonly cue: string | null;
}

const NOBODY: Claimant = { quote: null, claimant: null, claimant_mention: null, claimant_kind: null, cue: null };

/** The shortest quote that holds the stretch, by UTF-16 offsets; -1 where none does. */
function innermost(quotes: readonly SpokenSpan[], start: number, end: number): number {
  let best = -1, shortest = Infinity;
  for (let i = 0; i < quotes.length; i++) {
    const quote = quotes[i] as SpokenSpan;
    if (start < quote.start || quote.end < end || quote.end - quote.start >= shortest) continue;
    best = i;
    shortest = quote.end - quote.start;
  }
  return best;
}

/** Those who say it inside the clause, and the word that tells so. */
interface Source extends Range {
  readonly cue: number;
}

/** "the violence, which the United Nations says | has killed": those between a relative and its verb. */
function inserted(scene: Scene, verb: number): Source | null {
  const source = insertedSource(scene, verb);
  return source === null ? null : { first: source.first, last: source.last, cue: verb - 1 };
}

/** How far before what it is given for the verb stands that gives a figure, in tokens. */
const GIVEN = 7;

/** "the opposition puts | the toll at 60", "the toll was put at 22 by officials": those who give a figure. */
function giver(scene: Scene, at: number): Source | null {
  for (let i = at + 2; i < at + 5; i++) {
    if (!givesFigure.has(wordAt(scene, i)) || !tagged(tokenAt(scene, i - 1), Tag.Be)) continue;
    const by = agentAfter(scene, i);
    return by === null ? null : { ...by, cue: i };
  }
  for (let i = at - 1; i >= scene.first && i > at - GIVEN; i--) {
    if (!givesFigure.has(wordAt(scene, i))) continue;
    // "denied | reports that 30 had died": a noun
    const verb = verbGroup(scene, deniesForms.has(wordAt(scene, i - 1)) ? i - 1 : i);
    if (verb.passive) return null;
    const name = nameInserted(scene, verb.first);
    if (name !== null) return { ...name, cue: i };
    const { groups: [group, ...others] } = subjectBefore(scene, verb.first);
    const source = others.length > 0 ? null : agentOf(scene, group) ?? bodyBefore(scene, verb.first);
    return source === null || isPart(scene, source) ? null : { ...withoutAdverb(scene, source), cue: i };
  }
  return null;
}

/** "| Rebels | claimed to have killed 50", "admitted killing": those who tell what they did themselves. */
function doer({ scene, agent, verb, at }: Proposal): Source | null {
  if (agent === null || verb === null || verb.passive) return null;
  if (accuses.has(wordAt(scene, agent.first - 1))) return accuser(scene, agent.first - 1);
  for (let i = agent.last; i < at; i++) if ((claimsTo.has(wordAt(scene, i)) || takes.has(wordAt(scene, i))) && isOwnDeed(scene, i + 1, at)) return { ...agent, cue: i };
  return accusedBy(scene, agent.last, at);
}

/** "claimed | to have killed", "admitted | killing", "boasted | of killing", "claimed | responsibility for killing". */
function isOwnDeed(scene: Scene, next: number, at: number): boolean {
  const word = wordAt(scene, next);
  return next === at || word === 'to' || (word === 'of' && next + 1 === at)
    || (word === 'responsibility' && wordAt(scene, next + 1) === 'for');
}

/** "the army | was accused by activists of killing 40": whoever is named behind "by". */
function accusedBy(scene: Scene, from: number, at: number): Source | null {
  for (let i = from; i < at; i++) {
    if (!passiveAccusals.has(wordAt(scene, i)) || wordAt(scene, i + 1) !== 'by') continue;
    const by = agentAfter(scene, i);
    return by === null ? null : { ...by, cue: i };
  }
  return null;
}

/** How far before a claim's words those stand who believe it, in tokens. */
const BELIEVED = 14;

/** "| Police | believe nine people died", "| residents | fear that dozens were killed", "| Army | says 30 rebels dead". */
function believer({ scene, verb, victim, at }: Proposal): Source | null {
  const from = Math.min(victim.first, verb?.first ?? at);
  for (let i = from - 1; i > scene.first && i > from - BELIEVED; i--) {
    const token = tokenAt(scene, i) as Token;
    // "a man suspected | of killing", "believed | to have died": whom others believe it of
    if (believeForms.has(token.lower)) return ofOrTo.has(wordAt(scene, i + 1)) ? null : believerBefore(scene, i);
    // "Army | says | 30 rebels dead"
    if (token.cue?.kind === 'speech') return i === from - 1 && tagged(token, Tag.VerbPresent | Tag.VerbPast) ? believerBefore(scene, i) : null;
    if (token.kind === 'mark' || beliefEnds.has(token.lower)) return null;
  }
  return null;
}

/** Those whose finite verb it is, where they are people or a body. */
function believerBefore(scene: Scene, at: number): Source | null {
  const verb = verbGroup(scene, at);
  if (verb.passive || verb.negated || verb.modal !== null || verb.control !== null) return null;
  // "…, | said | Lena Sorr, who was also shot": she stands behind; "told | nine guests to leave": to whom
  if (wordAt(scene, verb.first - 1) === ',' || tells.has(wordAt(scene, at))) return null;
  const { groups: [group, ...others] } = subjectBefore(scene, verb.first);
  const source = others.length > 0 ? null : agentOf(scene, group) ?? bodyBefore(scene, verb.first);
  return source === null || isPart(scene, source) ? null : { ...withoutAdverb(scene, source), cue: at };
}

/** "Orsan and | coalition forces", "posts to Orsagram and | Vellbook": only part of who is meant. */
const isPart = (scene: Scene, { first }: Range): boolean =>
  wordAt(scene, first - 1) !== 'but' && tagged(tokenAt(scene, first - 1), Tag.Coordinator | Tag.Preposition);

/** "Later | Orsa News | reported". */
const withoutAdverb = (scene: Scene, { first, last }: Range): Range =>
  ({ first: first + 1 < last && tagged(tokenAt(scene, first), Tag.Adverb) ? first + 1 : first, last });

/** "| rights groups | accuse the army of killing 40". */
function accuser(scene: Scene, at: number): Source | null {
  const verb = verbGroup(scene, at), { groups: [group, ...others] } = subjectBefore(scene, verb.first);
  const source = verb.passive || others.length > 0 ? null : agentOf(scene, group) ?? bodyBefore(scene, verb.first);
  return source === null ? null : { ...source, cue: at };
}

/** "The governor, | Igor Malenko |, put the toll at nine": the name says more than the office. */
function nameInserted(scene: Scene, verb: number): Range | null {
  const name = wordAt(scene, verb - 1) === ',' ? scene.closes.get(verb - 1) : undefined;
  return name?.named === true && wordAt(scene, name.first - 1) === ',' ? { first: name.first, last: name.last } : null;
}

/** "the opposition | puts": a body, which is no person, right before the verb. */
function bodyBefore(scene: Scene, verb: number): Range | null {
  const group = scene.closes.get(verb);
  if (group === undefined || group.quantity !== null) return null;
  const head = tokenAt(scene, group.head), isLetters = /^\p{Lu}{2,6}$/u.test(head?.text ?? '') && !scene.shouting;
  const isBody = (isLetters || tagged(head, Tag.Media | Tag.Body)) && !lands.has(head?.lower ?? '');
  return agentOf(scene, group) ?? (isBody ? { first: group.first, last: group.last } : null);
}

/** The claimant of what was proposed, whose number stands between two UTF-16 offsets. */
export function claimantOf(proposal: Proposal, article: Article, start: number, end: number): Claimant {
  const { scene, verb, at, rule } = proposal, nominal = verb === null;
  const { text, quotes } = article, best = innermost(quotes, start, end), quote = quotes[best];
  const free = quote === undefined;
  const source = rule === 'others-say' ? believerBefore(scene, at) : inserted(scene, verb?.first ?? at)
    ?? (nominal ? giver(scene, at) : free ? doer(proposal) : null) ?? (free ? believer(proposal) : null);
  if (source !== null) {
    const mention = textOf(scene, text, source);
    if (quote === undefined || !isSame(quote, mention, nominal)) return sourceNamed(scene, source, mention, quotes);
  }
  if (quote?.cue === null && isHeadline(scene) && isPlaceLabel(scene)) return NOBODY;
  if (quote === undefined) return aroundAttribution(scene, article, start) ?? inHeadline(scene, text);
  if (nominal && isAside(scene, text, quote, start)) return NOBODY;
  return { quote: best, ...speakerOf(quote) };
}

const speakerOf = ({ speaker, speaker_mention, speaker_kind, cue }: SpokenSpan): Omit<Claimant, 'quote'> =>
  ({ claimant: speaker, claimant_mention: speaker_mention, claimant_kind: speaker_kind, cue });

/** "A lorry hit a bus, | the mayor said, | leaving nine dead": whoever is named in the midst of a sentence says its end too. */
function aroundAttribution(scene: Scene, { text, quotes }: Article, start: number): Claimant | null {
  const from = tokenAt(scene, scene.first)?.start ?? start;
  const quote = quotes.findLast(({ start: opens, end }) => opens >= from && end < start);
  if (quote === undefined || isMarked(text, quote) || quote.cue === null) return null;
  return isClosedBefore(scene, quote, start) ? { quote: null, ...speakerOf(quote) } : null;
}

/** "…, | the mayor said on Friday, | leaving": the cue, and a comma behind it, before the claim, and no other clause. */
function isClosedBefore(scene: Scene, { end, cue }: SpokenSpan, start: number): boolean {
  const word = cue?.split(' ').at(-1);
  let i = scene.first;
  while ((scene.tokens[i] as Token).start < end || wordAt(scene, i) !== word) if (++i >= scene.last) return false;
  while (wordAt(scene, i) !== ',') if (++i >= scene.last) return false;
  const comma = i;
  while (i < scene.last && (scene.tokens[i] as Token).start < start) if (asideEnds.has(wordAt(scene, i++))) return false;
  return comma < i;
}

const textOf = (scene: Scene, text: string, { first, last }: Range): string =>
  text.slice(tokenAt(scene, first)?.start, tokenAt(scene, last - 1)?.end);

/** The quotes' layer may have read the same words: then its name is fuller. */
const isSame = ({ speaker, speaker_mention: said }: SpokenSpan, mention: string, nominal: boolean): boolean =>
  (nominal && speaker !== null) || said === mention || speaker === mention.replace(/^the /i, '');

/** The source of a clause as the claimant, named in full where the article's quotes name it. */
function sourceNamed(scene: Scene, { last, cue }: Source, mention: string, quotes: readonly SpokenSpan[]): Claimant {
  const named = quotes.find((quote) => quote.speaker_mention === mention);
  return {
    quote: null,
    claimant: named?.speaker ?? mention.replace(/^(?:the|a|an) /i, ''),
    claimant_mention: mention,
    claimant_kind: named?.speaker_kind ?? kindOf(scene, last - 1),
    cue: wordAt(scene, cue),
  };
}

/** Whether the words stand in quotation marks. */
const isMarked = (text: string, { start }: SpokenSpan): boolean => /["“”«]/.test(text[start - 1] ?? '');

/**
 * "officials hinted that the ministry was ready to talk after two years of war, thousands of deaths and …": what
 * reported speech takes for known is the article's own.
 */
function isAside(scene: Scene, text: string, quote: SpokenSpan, start: number): boolean {
  if (isMarked(text, quote)) return false;
  for (let i = scene.first; i < scene.last; i++) {
    const token = tokenAt(scene, i);
    if (token === undefined || token.start >= start) return false;
    if (token.start > quote.start && takenAsKnown.has(token.lower)) return true;
  }
  return false;
}

/**
 * "12 killed in Sarto strike - monitor", "Army: 12 killed": a headline names its source behind a dash or before a
 * colon.
 */
function inHeadline(scene: Scene, text: string): Claimant {
  const source = isHeadline(scene) ? headlineSource(scene) : null;
  const kind = source === null ? null : kindOf(scene, source.last - 1);
  if (source === null || kind === null || isKicker(scene, source)) return NOBODY;
  const mention = textOf(scene, text, source);
  return { quote: null, claimant: mention, claimant_mention: mention, claimant_kind: kind, cue: null };
}

/** "Update: 12 dead", "Karland: 12 dead": what it is, and where, not who says so. */
const isKicker = (scene: Scene, { first }: Range): boolean => kickers.has(wordAt(scene, first)) || isPlaceLabel(scene);

/** "Karland | : 12 dead". */
const isPlaceLabel = (scene: Scene): boolean =>
  [1, 2, 3].some((k) => wordAt(scene, scene.first + k) === ':' && tagged(tokenAt(scene, scene.first + k - 1), Tag.Place));

/** A paragraph of one sentence without a full stop is a headline too. */
function isHeadline({ part, first, last }: Scene): boolean {
  if (part.kind === 'headline') return true;
  return first === 0 && last === part.tokens.length && !sentenceEnds.has(part.tokens[last - 1]?.lower ?? '');
}

/** What stands behind the last dash, before the first colon or behind the last one. */
function headlineSource(scene: Scene): Range | null {
  const { first, last } = scene;
  let dash = last - 1;
  while (dash > last - 7 && dash > first && !isDash(scene, dash)) dash--;
  if (isDash(scene, dash) && dash < last - 1) return { first: dash + 1, last };
  const colon = [1, 2, 3, 4].map((k) => first + k).find((i) => wordAt(scene, i) === ':');
  if (colon !== undefined) return { first, last: colon };
  const tail = [2, 3, 4].map((k) => last - k).find((i) => i > first && wordAt(scene, i) === ':');
  return tail === undefined ? null : { first: tail + 1, last };
}

/** A dash with a space behind it. */
const isDash = (scene: Scene, i: number): boolean =>
  dashes.has(wordAt(scene, i)) && tokenAt(scene, i)?.end !== tokenAt(scene, i + 1)?.start;

/** What the source is, where its head noun is known for one: "12 dead - photos" names nobody. */
function kindOf(scene: Scene, head: number): ClaimantKind | null {
  const token = tokenAt(scene, head);
  if (token === undefined || !tagged(token, Tag.Role | Tag.People | Tag.Media | Tag.Body)) return null;
  return kindOfDescription(scene.tokens, { first: head, last: head + 1 }, token);
}
