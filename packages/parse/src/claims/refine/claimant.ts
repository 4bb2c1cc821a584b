/** Who claims it: the innermost quote around the number, or an attribution inside the clause that no quote covers. */
import type { ClaimantKind } from '@onrecord/schema';
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { kindOfDescription } from '../../quotes/speaker/kind.js';
import { nameIn } from '../../quotes/speaker/name-in-phrase.js';
import type { Article, SpokenSpan } from '../found.js';
import { asideEnds } from '../lexicon/joints.js';
import { ofFor, takenAsKnown } from '../lexicon/prepositions.js';
import { insertedOwners, singularPronouns, speakerPronouns } from '../lexicon/pronouns.js';
import type { Range } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import type { Proposal } from '../rule.js';
import { isAfterADeed } from './after-a-deed.js';
import { headlineSource, isHeadline, isKicker, isPlaceLabel } from './headline-source.js';
import { quotesAround } from './quotes-around.js';
import { sourceOf } from './source.js';
import { spelledOut } from './spelled-out.js';
import type { Source } from './source-phrase.js';

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
  for (const i of quotesAround(quotes, start)) {
    const quote = quotes[i] as SpokenSpan;
    if (quote.end < end || quote.end - quote.start >= shortest) continue;
    best = i;
    shortest = quote.end - quote.start;
  }
  return best;
}

/** The claimant of what was proposed, whose number stands between two UTF-16 offsets. */
export function claimantOf(proposal: Proposal, article: Article, start: number, end: number): Claimant {
  const { scene, verb } = proposal, nominal = verb === null;
  const { text, quotes } = article, best = innermost(quotes, start, end), quote = quotes[best];
  const source = sourceOf(proposal, quote === undefined);
  if (source !== null && quote === undefined && isToldOf(scene, source, quotes)) return NOBODY;
  if (source !== null) {
    const mention = textOf(scene, text, source);
    const isInside = quote !== undefined && quote.start <= (tokenAt(scene, source.first)?.start ?? 0);
    if (quote === undefined || !isSame(quote, mention, nominal && !isInside)) return sourceNamed(scene, source, mention, article);
  }
  if (quote?.cue === null && isHeadline(scene) && isPlaceLabel(scene)) return NOBODY;
  // "Weavers | reported | killed: 5": a label, and nobody who reports
  if (quote !== undefined && wordAt(scene, proposal.at + 1) === ':' && wordAt(scene, proposal.at - 1) === quote.cue) return NOBODY;
  if (quote === undefined) return aroundAttribution(scene, article, start) ?? inHeadline(scene, text);
  if (nominal && !isClause(proposal) && isAside(scene, text, quote, start)) return NOBODY;
  if (isAfterADeed(proposal) && !isMarked(text, quote)) return NOBODY;
  return { quote: best, ...speakerOf(quote) };
}

/** "| Two people | died, said two survivors who were wounded": those of whom the words tell that end before the claim. */
function isToldOf(scene: Scene, source: Range, quotes: readonly SpokenSpan[]): boolean {
  const at = tokenAt(scene, source.first)?.start ?? 0;
  return quotesAround(quotes, at).some((i) => {
    const { end, speaker_start: from } = quotes[i] as SpokenSpan;
    return from !== null && from >= end;
  });
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
  while (i < scene.last && (scene.tokens[i] as Token).start < start) if (asideEnds.has(wordAt(scene, i)) || insertedOwners.has(wordAt(scene, i++))) return false;
  return comma < i;
}

const textOf = (scene: Scene, text: string, { first, last }: Range): string =>
  text.slice(tokenAt(scene, first)?.start, tokenAt(scene, last - 1)?.end);

/**
 * The quotes' layer may have read the same words: then its name is fuller. `nominal`: a figure's source outside the
 * quote, not that of "the army said nine died, the ministry puts the toll at 11".
 */
const isSame = ({ speaker, speaker_mention: said }: SpokenSpan, mention: string, nominal: boolean): boolean =>
  (nominal && speaker !== null) || said === mention || speaker === mention.replace(/^the /i, '');

/** The source of a clause as the claimant, named in full where the article's quotes name it. */
function sourceNamed(scene: Scene, source: Source, mention: string, article: Article): Claimant {
  const { text, quotes } = article;
  if (speakerPronouns.has(mention.toLowerCase())) return spokeLast(scene, source, text, quotes);
  const named = quotes.find((quote) => quote.speaker_mention === mention), person = personIn(scene, source, quotes);
  return {
    quote: null,
    claimant: named?.speaker ?? spelledOut(mention, article) ?? person ?? mention.replace(/^the /i, '').replace(LETTERS, ''),
    claimant_mention: mention,
    claimant_kind: named?.speaker_kind ?? (person === null ? kindOf(scene, headOf(scene, source)) ?? landKind(scene, source) : 'person'),
    cue: wordAt(scene, source.cue),
  };
}

/** "the Orsa Relief Fund | (ORF)": its letters are no part of the name. */
const LETTERS = / \(\p{Lu}[\p{L}.&-]{1,9}\)$/u;

/** "the | Department | of Health": the last word of whoever it is, in front of what it is of. */
function headOf(scene: Scene, { first, last }: Range): number {
  const links = (i: number): boolean => ofFor.has(wordAt(scene, i)) || (wordAt(scene, i) === 'on' && tokenAt(scene, i + 1)?.capital === true);
  for (let i = first + 1; i < last; i++) if (links(i)) return i - 1;
  return last - 1;
}

/** How far behind the words of the last quote the pronoun stands, in UTF-16 units, and what stands between: no other sentence. */
const RIGHT_BEHIND = 60, ONE_STOP = /^[^.!?]*[.!?][^.!?]*$/;

/**
 * "The mayor said nine had died. | He | put the injured at 40": the person who said what ends right before, the body or group for "it" and
 * "they"; nobody, where none did.
 */
function spokeLast(scene: Scene, { first, cue }: Source, text: string, quotes: readonly SpokenSpan[]): Claimant {
  const start = tokenAt(scene, first)?.start ?? 0, last = quotes.findLast(({ end }) => end <= start);
  const isOne = singularPronouns.has(wordAt(scene, first));
  if (last === undefined || last.speaker === null || (last.speaker_kind === 'person') !== isOne) return NOBODY;
  if (start - last.end > RIGHT_BEHIND || !ONE_STOP.test(text.slice(last.end, start))) return NOBODY;
  return { quote: null, ...speakerOf(last), cue: wordAt(scene, cue) };
}

/** "Police Chief | Hal Brandt |", "Mayor | Lut |": the name without its titles, as the quotes have it in full; null for no person's. */
function personIn(scene: Scene, source: Range, quotes: readonly SpokenSpan[]): string | null {
  const name = nameIn(scene.tokens, source);
  if (name?.kind !== 'person') return null;
  const words = name.words.join(' ');
  return quotes.find(({ speaker }) => speaker?.endsWith(` ${words}`) === true)?.speaker ?? words;
}

/** "after four more bodies | were found": a noun that has a verb of its own. */
const isClause = ({ scene, victim }: Proposal): boolean => tagged(tokenAt(scene, victim.group.last), Tag.Be | Tag.Have | Tag.VerbPast);

/** Whether the words stand in quotation marks. */
const isMarked = (text: string, { start }: SpokenSpan): boolean => /["“”«]/.test(text[start - 1] ?? '');

/** How far into its sentence "after" stands that opens a clause in front, in tokens. */
const FRONTED = 4;

/** "A day | after | a quake struck, the toll rose to 40": the comma in front of `start` ends what is known. */
const isFronted = (scene: Scene, at: number, start: number): boolean =>
  at < scene.first + FRONTED && scene.tokens.slice(at, scene.last).some((token) => token.text === ',' && token.start < start);

/**
 * "officials hinted that the ministry was ready to talk after two years of war, thousands of deaths and …": what
 * reported speech takes for known is the article's own.
 */
function isAside(scene: Scene, text: string, quote: SpokenSpan, start: number): boolean {
  if (isMarked(text, quote)) return false;
  for (let i = scene.first; i < scene.last; i++) {
    const token = tokenAt(scene, i);
    if (token === undefined || token.start >= start) return false;
    if (token.start > quote.start && takenAsKnown.has(token.lower) && !isFronted(scene, i, start)) return true;
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

/** "| Damascus | puts the toll at 40": a land or its capital that gives a figure is its government. */
const landKind = (scene: Scene, { first, last }: Source): ClaimantKind | null =>
  (last === first + 1 && tagged(tokenAt(scene, first), Tag.Place) ? 'government' : null);

/** What the source is, where its head noun is known for one: "12 dead - photos" names nobody. */
function kindOf(scene: Scene, head: number): ClaimantKind | null {
  const token = tokenAt(scene, head);
  if (token === undefined || !tagged(token, Tag.Role | Tag.People | Tag.Media | Tag.Body)) return null;
  return kindOfDescription(scene.tokens, { first: head, last: head + 1 }, token);
}
