/** What sort of source a phrase describes, by its head noun. */
import type { SpeakerKind } from '@onrecord/schema';
import type { NameKind } from '../language/name-kind.js';
import { postponedAdjectives } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';

/** Source of the lists: own, after the vocabulary of the codebook. */
const STATE = /^(?:ministry|government|governments|department|kremlin|pentagon|administration|authorities|parliament|congress|court|police|army|military|navy|embassy|senate|directorate|prosecution|presidency|gendarmerie|coastguard|junta|cabinet|regime)$/;
const WRITING = /^(?:(?:report|statement|document|letter|survey|poll|indictment|affidavit|complaint|lawsuit|memo|release|message|response|reply|filing|dossier|website|post|tweet|email|note|poem|resolution|cable|bulletin|communique|decision|ruling|page)s?|stud(?:y|ies)|documentary|records|papers)$/;
const UNNAMED = /^(?:sources?|insiders?|informants?)$/;

/** The head noun of a phrase: before "of", "for", "in", "who". */
export function headOf(tokens: readonly Token[], phrase: Range): Token {
  for (let i = phrase.first + 1; i < phrase.last; i++) {
    // "a resident | reached by telephone"
    if (tagged(tokens[i], Tag.VerbPast) && !tokens[i]?.capital && (tagged(tokens[i - 1], Tag.Role | Tag.People) || WRITING.test((tokens[i - 1] as Token).lower)) && tagged(tokens[i + 1], Tag.Preposition)) return tokens[i - 1] as Token;
    if (tagged(tokens[i], Tag.Preposition | Tag.Relative) && !(tokens[i] as Token).capital) return tokens[i - (i > phrase.first + 1 && postponedAdjectives.has((tokens[i - 1] as Token).lower) ? 2 : 1)] as Token;
  }
  return tokens[phrase.last - 1] as Token;
}

/** "the 34-year-old", "a mother-of-two". */
const DESCRIBED = /-(?:year-olds?|of-(?:one|two|three|four|five|six|\d+))$/;

export const isPlural = (head: Token): boolean =>
  /^(?:people|police|men|women|children|authorities|others|some|many|both|all|several|few|troops|personnel|media|they)$/.test(head.lower) || (/[^su]s$/.test(head.lower) && head.kind === 'word');

export function kindOfDescription(tokens: readonly Token[], phrase: Range, head: Token): SpeakerKind | null {
  const words = tokens.slice(phrase.first, phrase.last);
  if (UNNAMED.test(head.lower) || words.some((token) => /^(?:anonymous|unnamed|unidentified|anonymity)$/.test(token.lower))) return 'anonymous';
  if (/^(?:persons?|people|someone|officials?|individuals?)$/.test(head.lower) && words.some((token) => /^(?:familiar|briefed)$/.test(token.lower))) return 'anonymous';
  if (WRITING.test(head.lower)) return 'document';
  if (STATE.test(head.lower)) return 'government';
  if (tagged(head, Tag.Role | Tag.People) || DESCRIBED.test(head.lower)) return isPlural(head) ? 'group' : 'person';
  if (words.some((token, i) => token === head && isMedia(words, i))) return 'media';
  if (tagged(head, Tag.Body)) return 'organisation';
  return isPlural(head) ? 'group' : null;
}

/** A newspaper, a broadcaster, "a news agency"; "the space agency" passes no news on, and "the agency" alone may be either. */
const isMedia = (words: readonly Token[], at: number): boolean =>
  tagged(words[at], Tag.Media) && (!/^agenc(?:y|ies)$/.test((words[at] as Token).lower) || words.slice(0, at).some((token) => NEWS.test(token.lower)));

const NEWS = /^(?:news|press|wire|information|reuters|xinhua|tass|anadolu|telegraph)$/;

/** Houses and streets that stand for who governs in them. */
const SEATS = /\b(?:white house|downing street|foreign office|state house|home office|blue house)$/;

/** Bodies of states: named like places, but no government. */
const OF_STATES = /^(?:un|u\.n\.|eu|e\.u\.|nations|union|league|nato)$/;

/** Armies that fight a state; "People's Liberation Army" serves one. */
const OF_REBELS = /^(?!people's).*\b(?:free|liberation|resistance|republican|salvation|revolutionary)\b.*\barmy\b/;

/** Of a name that is no person's. */
export function kindOfBody(tokens: readonly Token[], phrase: Range, kind: NameKind): SpeakerKind | null {
  const words = tokens.slice(phrase.first, phrase.last);
  const lower = words.map((token) => token.lower).join(' ');
  if (OF_REBELS.test(lower)) return 'organisation';
  if (words.some((token) => STATE.test(token.lower)) || SEATS.test(lower)) return 'government';
  if (OF_STATES.test((words.at(-1) as Token).lower)) return 'organisation';
  if (kind === 'place') return 'government';
  if (words.some((_, i) => isMedia(words, i))) return 'media';
  return kind === 'body' ? 'organisation' : null;
}
