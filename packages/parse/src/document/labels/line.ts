/** What one line says by itself: counts, signals, and a fingerprint to meet it again by. */
import { Tag } from '../../lexicon/tags.js';
import { type Token, tokenise } from '../../language/tokens.js';
import type { Block } from '../blocks.js';
import { signalsAt } from './signals.js';

export interface Line {
  readonly text: string;
  /** Words and numbers. */
  readonly words: number;
  /** Shares, 0 to 1, of function words, capitalised words, words in capitals, numbers, punctuation. */
  readonly function: number;
  readonly capital: number;
  readonly shouted: number;
  readonly numbers: number;
  readonly punctuation: number;
  readonly commas: number;
  /** Stops that end a sentence. */
  readonly stops: number;
  readonly auxiliaries: number;
  readonly reports: boolean;
  readonly quoted: boolean;
  /** Third-person pronouns: told about somebody already named. */
  readonly pronouns: boolean;
  readonly pasts: number;
  /** Ends like a sentence. */
  readonly ends: boolean;
  readonly dated: boolean;
  readonly timed: boolean;
  readonly linked: boolean;
  readonly priced: boolean;
  /** “By Nadia Karam” */
  readonly by: boolean;
  /** Bits of signals.ts. */
  readonly signals: number;
  /** Different words of four letters and more. */
  readonly content: readonly string[];
  /** 53-bit number of the words, digits read as alike; 0 where the line has no words. */
  readonly fingerprint: number;
  /** Whether blank lines stand around it. */
  readonly apartBefore: boolean;
}

const FUNCTION = Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Relative | Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Negation;
const AUXILIARY = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;
const THIRD = new Set(['he', 'she', 'they', 'his', 'her', 'their', 'it', 'its']);
const ENDS = /[.!?…]["”’')\]]{0,3}$/;
const LINKED = /https?:|www\.|\.(?:com|org|net|co\.uk)\b|@\w/i;
/** A line’s longest stretch that is looked at: a page’s furniture shows early, and a line of a million characters stays cheap. */
const LOOKED_AT = 20_000;

export function lineOf(block: Block): Line {
  const text = block.text, looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  const tokens = tokenise(looked), content = new Set<string>();
  let words = 0, numbers = 0, functions = 0, capitals = 0, shouted = 0, commas = 0, stops = 0, punctuation = 0, auxiliaries = 0, pasts = 0, signals = 0;
  let reports = false, pronouns = false, dated = false, timed = false, priced = false, high = 0, low = 0;
  for (const [n, token] of tokens.entries()) {
    signals |= signalsAt(tokens, n);
    const next = tokens[n + 1];
    if (token.kind === 'word') {
      words++;
      if ((token.tags & FUNCTION) !== 0) functions++;
      if ((token.tags & AUXILIARY) !== 0) auxiliaries++;
      if ((token.tags & Tag.VerbPast) !== 0) pasts++;
      if (token.capital) capitals++;
      if (token.capital && token.text.length > 1 && token.text === token.text.toUpperCase()) shouted++;
      if (token.cue?.kind === 'speech' && (token.cue.form === 'past' || token.cue.form === 'present')) reports = true;
      if (THIRD.has(token.lower)) pronouns = true;
      if ((token.tags & Tag.Month) !== 0 && (next?.kind === 'number' || tokens[n - 1]?.kind === 'number')) dated = true;
      if (token.lower === 'am' || token.lower === 'pm' || token.lower === 'a.m.' || token.lower === 'p.m.') timed ||= tokens[n - 1]?.kind === 'number';
      if (token.lower.length > 3) content.add(token.lower);
    } else if (token.kind === 'number') {
      numbers++;
      if (next?.text === ':' && tokens[n + 2]?.kind === 'number') timed = true;
      if (isSlashed(tokens, n)) dated = true;
      const before = tokens[n - 1]?.text;
      if (before === '$' || before === '£' || before === '€') priced = true;
    } else {
      punctuation++;
      if (token.text === ',') commas++;
      else if (isStop(token.text) && (next === undefined || next.capital || next.kind === 'mark')) stops++;
      continue;
    }
    for (let k = 0; k < token.lower.length; k++) {
      const unit = token.lower.charCodeAt(k), alike = unit >= 48 && unit <= 57 ? 48 : unit;
      high = (Math.imul(high ^ alike, 0x9e3779b1) + 0x7f4a7c15) | 0;
      low = Math.imul(low ^ alike, 0x85ebca6b) ^ (low >>> 13);
    }
    high = (Math.imul(high ^ 32, 0x9e3779b1) + 1) | 0;
  }
  const all = words + numbers, share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  return {
    text, words: all, function: share(functions, all), capital: share(capitals, words), shouted: share(shouted, words), numbers: share(numbers, all),
    punctuation: Math.min(1, punctuation / (1 + all)), commas, stops, auxiliaries, reports, pronouns, pasts, ends: ENDS.test(text.slice(-8)),
    quoted: /["“”]/.test(looked), dated, timed, priced, linked: LINKED.test(looked), by: isBy(tokens), signals, content: [...content],
    fingerprint: all === 0 ? 0 : (high >>> 11) * 0x100000000 + (low >>> 0), apartBefore: block.apart,
  };
}

const isStop = (text: string): boolean => text === '.' || text === '!' || text === '?' || text === '…' || text === '...';

/** 12/22/2023, 2023-12-22 in one token. */
const isSlashed = (tokens: readonly Token[], n: number): boolean =>
  /^\d{4}-\d\d-\d\d/.test((tokens[n] as Token).text)
  || ((tokens[n + 1]?.text === '/' || tokens[n + 1]?.text === '.') && tokens[n + 2]?.kind === 'number' && tokens[n + 3]?.text === tokens[n + 1]?.text && tokens[n + 4]?.kind === 'number');

/** By Nadia Karam; Written by …; Story by: … */
function isBy(tokens: readonly Token[]): boolean {
  const at = tokens.slice(0, 3).findIndex((token) => token.lower === 'by');
  return at >= 0 && at < 2 && (tokens[at + 1]?.capital === true || (tokens[at + 1]?.text === ':' && tokens[at + 2]?.capital === true));
}
