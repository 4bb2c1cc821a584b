/** Where a word ends: "U.S.", "al-Qaeda", "2,700", "15–20" and "@orsa_port" are one; 's and 'll are cut off. */
import { leadingAbbreviations, smallAbbreviations, trailingAbbreviations } from '../lexicon/abbreviations.js';
import { wordSet } from '../lexicon/word-list.js';
import { Char, charClass, isWordPart } from './characters.js';

const classAt = (text: string, at: number): number => charClass(text.charCodeAt(at));

/** @handle: a word, where no other runs into it (name@example.com). */
export const isHandle = (text: string, at: number): boolean =>
  text[at] === '@' && classAt(text, at + 1) === Char.Letter && !isWordPart(classAt(text, at - 1));

/** Letters of the longest abbreviation, and some more. */
const LONGEST_ABBREVIATION = 14;

/** One past the word or number that starts at `start`, its own full stop included; `to` at most. */
export function wordEnd(text: string, start: number, to: number): number {
  const end = text[start] === '@' ? handleEnd(text, start + 1) : lettersEnd(text, start + 1);
  if (end >= to) return to;
  if (text[end] !== '.' || classAt(text, start) !== Char.Letter) return end;
  const word = text.slice(start, Math.min(end, start + LONGEST_ABBREVIATION));
  return takesStop(word) && !isSurname(word.toLowerCase(), text, start, end) ? end + 1 : end;
}

/** Abbreviations that are surnames too. Source: own list. */
const SURNAMES = wordSet('sen min');
/** Behind a name's stop: nothing, a mark, a word that opens a sentence and is no name. */
const NO_NAME_BEHIND = new RegExp(String.raw`^\.(?:$|\n|\s*["“”‘’«»)\]]|\s+(?:${[
  'The', 'He', 'She', 'It', 'They', 'We', 'I', 'In', 'On', 'At', 'But', 'And', 'An?', 'This', 'That', 'These', 'His', 'Her', 'Their',
  'There', 'When', 'While', 'After', 'Before', 'As', 'For', 'If',
].join('|')})\b)`);
const BEHIND = 10; // UTF-16 units

/** "said Arun | Sen.", and no name behind it: not "the Republican | Sen. | Tom Lut". */
const isSurname = (word: string, text: string, start: number, stop: number): boolean =>
  SURNAMES.has(word) && /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - NAME), start))
  && NO_NAME_BEHIND.test(text.slice(stop, stop + BEHIND));
const NAME = 16; // UTF-16 units

/** @orsa_port: letters, digits and low lines. */
function handleEnd(text: string, at: number): number {
  let end = at;
  while (isWordPart(classAt(text, end)) || text[end] === '_') end++;
  // "@orsa_port's": the clitic is cut off as elsewhere
  return classAt(text, end) === Char.Apostrophe && isWordPart(classAt(text, end + 1)) ? lettersEnd(text, end) : end;
}

/** Letters and digits, and what joins them to others. */
function lettersEnd(text: string, at: number): number {
  for (let end = at; ; end++) {
    const kind = classAt(text, end);
    if (!isWordPart(kind) && (kind === Char.Space || !isJoint(text, end, kind))) return end;
  }
}

/** Whether the character of this class between two letters or digits is part of their word. */
function isJoint(text: string, at: number, kind: number): boolean {
  if (kind === Char.Invisible) return true;
  const next = classAt(text, at + 1);
  if (text[at] === '.' && next === Char.Hyphen) return isHyphenatedRank(text, at) || areInitials(text, at);
  if (!isWordPart(next)) return false;
  if (kind === Char.Hyphen || kind === Char.Apostrophe) return true;
  if (classAt(text, at - 1) !== next) return false;
  // 15–20, Israel–Hamas · 2,700 · 1.5 · U.S., co.uk
  switch (text[at]) {
    case '–': return true;
    case ',': return next === Char.Digit;
    case '.': return next === Char.Digit || joinsStop(text, at);
    default: return false;
  }
}

/** A.F.L.-C.I.O.: initials with their stops on both sides. */
const areInitials = (text: string, stop: number): boolean =>
  /^\.\p{Lu}\.-\p{Lu}\.\p{Lu}\b/u.test(text.slice(stop - 2, stop + 6));

/** Lt.-Col., Gov.-elect; not U.S.-Canadian: the stop of an abbreviation that ends in a small letter. */
const isHyphenatedRank = (text: string, stop: number): boolean =>
  /^\p{Ll}\.-\p{L}/u.test(text.slice(stop - 1, stop + 3));

/** A stop between letters stays inside: U.S., example.com; but not "over.The", a sentence end without a space. */
function joinsStop(text: string, stop: number): boolean {
  // "by 9 p.m.Guards": behind small letters a word with a capital is a new one
  if (!isWordPart(classAt(text, stop - 2))) return !isNewWord(text, stop);
  // Ph.D., Ed.D.: one more initial and its stop
  const isShort = !isWordPart(classAt(text, stop - 3)) || !isWordPart(classAt(text, stop - 4));
  if (text[stop + 2] === '.' && isShort) return true;
  const next = text[stop + 1] ?? '';
  return next === next.toLowerCase();
}

const isNewWord = (text: string, stop: number): boolean =>
  /^\p{Ll}\.\p{Lu}\p{Ll}/u.test(text.slice(stop - 1, stop + 3));

/** "then-|Gov.", "ex-|Sen.": in front of a title that was one. */
export const FORMER = /^(?:then|ex)-/i;

const INITIALS = /^(?:\p{L}\.)+\p{L}$/u, JOINED_INITIALS = /^(?:\p{Lu}\.){2,4}-(?:\p{Lu}\.)+\p{Lu}$/u;

/** Whether the stop after this word belongs to it: an initial, a dotted abbreviation, a listed one. */
function takesStop(written: string): boolean {
  // "Redeemer-|St.| John's"
  if (/^\p{Lu}\p{Ll}+-St$/u.test(written)) return true;
  const word = written.replace(FORMER, ''), lower = word.toLowerCase();
  if (word.length === 1) return word !== lower && word !== 'I';
  if (JOINED_INITIALS.test(word)) return true;
  if (word.length < 7 && word.includes('.')) return INITIALS.test(word) || trailingAbbreviations.has(lower);
  return (leadingAbbreviations.has(lower) || trailingAbbreviations.has(lower))
    && (word !== lower || smallAbbreviations.has(lower));
}

const CLITICS = wordSet('s ll re ve d m');

/** Where a clitic is cut off its word: a possessive or contracted 's, 'll, 're, 've, 'd, 'm; else the word's end. */
export function cliticCut(text: string, start: number, end: number): number {
  for (let tail = end - 2; tail >= end - 3 && tail > start; tail--) {
    if (classAt(text, tail) !== Char.Apostrophe) continue;
    return CLITICS.has(text.slice(tail + 1, end).toLowerCase()) ? tail : end;
  }
  return end;
}

/**
 * workers | ’ | rights: an apostrophe after a final s, before a space and a letter. A closing single mark looks the
 * same; quotes decide.
 */
export const isBarePossessive = (text: string, at: number, to: number): boolean =>
  at < to && classAt(text, at) === Char.Apostrophe && (text[at - 1] === 's' || text[at - 1] === 'S')
  && classAt(text, at + 1) === Char.Space && classAt(text, at + 2) === Char.Letter;
