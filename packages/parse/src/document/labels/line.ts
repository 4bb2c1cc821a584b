/** What one line says by itself: counts, signals, and a fingerprint to meet it again by. */
import { Tag } from '../../lexicon/tags.js';
import { type Token, tokenise } from '../../language/tokens.js';
import type { Block } from '../blocks.js';
import { endsInHelper, signedOffBy } from './credits.js';
import { fingerprintOf } from './fingerprint.js';
import { signalsOf } from './signals.js';
import { isBy, isDated, isPriced, isTimed } from './stamps.js';

export interface Line extends Counts {
  readonly text: string;
  /** Ends like a sentence. */
  readonly ends: boolean;
  readonly quoted: boolean;
  readonly dated: boolean;
  readonly timed: boolean;
  readonly linked: boolean;
  readonly priced: boolean;
  /** “By Nadia Karam” */
  readonly by: boolean;
  /** Bits of signals.ts. */
  readonly signals: number;
  /** 53-bit number of the words, digits read as alike; 0 where the line has no words. */
  readonly fingerprint: number;
  /** Whether blank lines stand around it. */
  readonly apartBefore: boolean;
}

interface Counts {
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
  readonly pasts: number;
  /** Whether its first clause has one of them: “a collapsed house” and “is closed” tell no deed. */
  readonly opensInPast: boolean;
  /** A verb of speech. */
  readonly reports: boolean;
  /** Third-person pronouns: told about somebody already named. */
  readonly pronouns: boolean;
  /** Different words of four letters and more. */
  readonly content: readonly string[];
}

const ENDS = /[.!?…]["”’')\]]{0,3}(?: \|)?$/;
const QUOTED = /["“”]/;
const LINKED = /https?:|www\.|\.(?:com|org|net|co\.uk)\b|@\w/i;
/** A line’s longest stretch that is looked at: a page’s furniture shows early, and a line of a million characters stays cheap. */
const LOOKED_AT = 20_000; // UTF-16 units

export function lineOf({ text, apart }: Block): Line {
  const looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text, tokens = tokenise(looked);
  return {
    text,
    ...countsOf(tokens),
    ends: ENDS.test(text.slice(-8)) || signedOffBy(text) !== null || endsInHelper(text),
    quoted: QUOTED.test(looked),
    dated: isDated(tokens),
    timed: isTimed(tokens),
    linked: LINKED.test(looked),
    priced: isPriced(tokens),
    by: isBy(tokens),
    signals: signalsOf(tokens),
    fingerprint: fingerprintOf(tokens),
    apartBefore: apart,
  };
}

const FUNCTION = Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Relative
  | Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Negation;
const AUXILIARY = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;

function countsOf(tokens: readonly Token[]): Counts {
  const content = new Set<string>();
  let words = 0, numbers = 0, functions = 0, capitals = 0, shouted = 0, auxiliaries = 0, pasts = 0;
  let punctuation = 0, commas = 0, stops = 0, reports = false, pronouns = false, opensInPast = false;
  for (const [n, token] of tokens.entries()) {
    if (token.kind === 'number') numbers++;
    else if (token.kind === 'word') {
      words++;
      if ((token.tags & FUNCTION) !== 0) functions++;
      if ((token.tags & AUXILIARY) !== 0) auxiliaries++;
      if ((token.tags & Tag.VerbPast) !== 0) {
        pasts++;
        opensInPast ||= stops + commas === 0 && !isParticiple(tokens[n - 1]);
      }
      if (token.capital) capitals++;
      if (isShouted(token)) shouted++;
      if (isSaying(token)) reports = true;
      if (THIRD_PERSON.has(token.lower)) pronouns = true;
      if (token.lower.length > 3) content.add(token.lower);
    } else {
      punctuation++;
      if (token.text === ',') commas++;
      if (endsSentence(token, tokens[n + 1])) stops++;
    }
  }
  const all = words + numbers;
  return {
    words: all,
    function: share(functions, all),
    capital: share(capitals, words),
    shouted: share(shouted, words),
    numbers: share(numbers, all),
    punctuation: Math.min(1, punctuation / (1 + all)),
    commas, stops, auxiliaries, pasts, opensInPast, reports, pronouns,
    content: [...content],
  };
}

/** “• let tankers pass” */
export const isBullet = ({ text }: Line): boolean => /^[-•*–—]/.test(text);

/** “R I OWR 0042” heads a telex and titles nothing, nor does the page’s address. */
export const holdsWords = ({ content, text }: Line): boolean => content.length > 0 && !ADDRESS.test(text);
const ADDRESS = /^\W*(?:https?:\/\/|www\.)\S+$/i;

const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);

const THIRD_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'they', 'his', 'her', 'their', 'it', 'its']);
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...']);

const isShouted = ({ capital, text }: Token): boolean => capital && text.length > 1 && text === text.toUpperCase();

const isParticiple = (above: Token | undefined): boolean => above !== undefined && (above.tags & (Tag.Determiner | Tag.Be)) !== 0;

const isSaying = ({ cue }: Token): boolean => cue?.kind === 'speech' && (cue.form === 'past' || cue.form === 'present');

const endsSentence = ({ text }: Token, next: Token | undefined): boolean =>
  STOPS.has(text) && (next === undefined || next.capital || next.kind === 'mark');
