/**
 * Names in the running text: stretches of capitalised words, each told to be a person, a body, a place or unknown by what stands
 * in and around it. "Russian Foreign Minister | Sergei Lavrov" is a person with an office in front.
 */
import { companyWords } from '../lexicon/company-words.js';
import { isDegree } from '../lexicon/degrees.js';
import { type Gender, genderOfTitle } from '../lexicon/gender.js';
import { Tag, VERB } from '../lexicon/index.js';
import { places } from '../lexicon/places.js';
import type { ReadPart } from './reading.js';
import { type Token, tagged } from './tokens.js';

export type NameKind = 'person' | 'body' | 'place' | 'unknown';
export type { Gender } from '../lexicon/gender.js';

export interface Name {
  readonly kind: NameKind;
  /** Tokens of the name proper within the part: half-open. */
  readonly first: number;
  readonly last: number;
  /** Words of the name, without titles. */
  readonly words: readonly string[];
  /** First token of the office or title that stands in front; equals `first` where none does. */
  readonly titleFirst: number;
  readonly gender: Gender | null;
}

const PARTICLE = /^(?:de|da|di|del|della|la|le|van|von|der|den|ter|bin|ibn|bint|al|el|ul|ur|abu|umm|dos|du|y|zu)$/;
/** A word within a name that has no capital: "Ben van der Meer". */
export const isParticle = (lower: string): boolean => PARTICLE.test(lower);
const isInitial = (token: Token): boolean => /^\p{Lu}\.?$/u.test(token.text);

/** A capital that says nothing: the first word of a sentence that is no name elsewhere. */
const FUNCTION = Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Relative
  | Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Negation;

export function isNameWord(token: Token | undefined, opensSentence: boolean): boolean {
  if (token === undefined || token.kind !== 'word' || !token.capital) return false;
  if (tagged(token, Tag.Weekday) || (tagged(token, Tag.Month) && !tagged(token, Tag.MaleName | Tag.FemaleName))) return false;
  if (tagged(token, FUNCTION) && !(token.text.length > 1 && token.text === token.text.toUpperCase() && token.lower !== 'i')) return !opensSentence && /^(?:will|may|can|mark)$/.test(token.lower);
  if (!opensSentence) return true;
  if (QUESTION.test(token.lower)) return false;
  return !tagged(token, Tag.Adverb | Tag.VerbIng | Tag.TimeWord | Tag.NumberWord) && (!tagged(token, VERB) || tagged(token, Tag.MaleName | Tag.FemaleName));
}

const QUESTION = /^(?:why|how|what|where|when|who|whose)$/;

/** All names of a part, in order. Linear. */
export function namesOf(part: ReadPart): Name[] {
  const { tokens } = part, names: Name[] = [];
  const opening = new Set(part.sentences.map((sentence) => sentence.first));
  const opens = (i: number): boolean => opening.has(i) || tokens[i - 1]?.kind === 'mark' || (tokens[i - 1]?.text === ':') || (tokens[i - 1]?.kind === 'punctuation' && opening.has(i - 1));
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameWord(tokens[i], opens(i))) continue;
    let end = i + 1;
    while (end < tokens.length && end - i < 12) {
      const token = tokens[end] as Token;
      const behind = pastParticles(tokens, end);
      if (isNameWord(token, false)) end++;
      else if (behind > end && isNameWord(tokens[behind], false)) end = behind + 1;
      else if (token.text === '&' && isNameWord(tokens[end + 1], false)) end += 2;
      else break;
    }
    const name = nameFrom(tokens, i, end, opens(i));
    if (name !== null) names.push(name);
    i = end - 1;
  }
  return names;
}

/** "Ben | van der | Meer": one past the particles at `at`. */
function pastParticles(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 3 && tokens[end]?.kind === 'word' && isParticle((tokens[end] as Token).lower)) end++;
  return end;
}

/** Splits titles off the capitals between two tokens and tells the kind of what is left. `opensSentence`: the first is a sentence's. */
export function nameFrom(tokens: readonly Token[], from: number, until: number, opensSentence: boolean): Name | null {
  // Omar Lut KC
  const end = until - from > 2 && isDegree((tokens[until - 1] as Token).text) ? until - 1 : until;
  // Millionaire | Omar Lut: the first word has its capital from the sentence.
  let first = opensSentence && end - from > 2 && isDescription(tokens[from] as Token) && isGivenName(tokens, from + 1, end) ? from + 1 : from;
  for (let i = from; i < end - 1; i++) if (isTitle(tokens, i) && !isGivenName(tokens, i, end)) first = i + 1;
  // "DIG | S.K. Lut": an acronym in front of initials
  if (first === from && end - from >= 3 && isAcronym(tokens[from] as Token) && isInitials(tokens[from + 1] as Token)) first = from + 1;
  const office = tokens[from - 1]?.lower === 'the' ? from - 1 : from; // head of | the Harbour Council | Omar Lut
  const prepositional = /^(?:of|for|to)$/.test(tokens[office - 1]?.lower ?? '') && tagged(tokens[office - 2], Tag.Role | Tag.Honorific);
  if (prepositional && first === from) for (let i = from + 1; i < end - 1; i++) if (isGivenName(tokens, i, end)) { first = i; break; }
  // "ambassador to Britain | Liu Xian", "superintendent of Police | Omar Lut"
  if (prepositional && first === from && end - from >= 3 && tagged(tokens[from], Tag.Place | Tag.Body) && !tagged(tokens[from + 1], Tag.Body) && !tagged(tokens[end - 1], Tag.Body | Tag.Media)) first = from + 1;
  // "Kurdish Omar Lut", "Ottawa Harbour Board Omar Lut": what a demonym or place opens ends where a given name begins.
  if (tagged(tokens[first], Tag.Demonym | Tag.Place) && !tagged(tokens[first], Tag.MaleName | Tag.FemaleName))
    for (let i = first + 1; i < end - 1; i++) if (isGivenName(tokens, i, end)) { first = i; break; }
  const titled = first > from || isOffice(tokens, from - 1) && !tagged(tokens[from - 1], Tag.Body);
  const words = tokens.slice(first, end).map((token) => token.text);
  if (words.length === 0 || words.length === 1 && words[0]?.length === 1) return null;
  const kind = prepositional && first === from ? 'unknown' : kindOf(tokens, first, end, titled);
  return { kind, first, last: end, words, titleFirst: titleStart(tokens, first), gender: kind === 'person' || kind === 'unknown' ? genderOf(tokens, first, end) : null };
}

const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,5}$/u.test(text);
const isInitials = ({ text }: Token): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(text);

/** "Millionaire", "Ex-boxer", "Grieving": a word known for something else, or built like one for a person; "Nguyen" and "Heba" are names. */
const isDescription = (token: Token): boolean => !tagged(token, Tag.MaleName | Tag.FemaleName) && !isInitial(token) && (token.tags !== 0 || DESCRIBES.test(token.lower));
const DESCRIBES = /.{3}(?:er|or|ist|ian|ant|ent|aire|ive|man|woman|mate|star|[^aeiou]ess|ee|ing|ous|ful|less|ion|oon|model|boy|girl)$/;

/** An office or an honorific; but not "she | accused | Omar Lut". */
const isOffice = (tokens: readonly Token[], i: number): boolean =>
  tagged(tokens[i], Tag.Role | Tag.Honorific) && !(tagged(tokens[i], Tag.VerbPast) && !tokens[i]?.capital && !tagged(tokens[i - 1], Tag.Determiner | Tag.Possessive));

const isTitle = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  return tagged(token, Tag.Honorific | Tag.Role) && !(isInitial(token));
};

const isGivenName = (tokens: readonly Token[], i: number, end: number): boolean =>
  i < end - 1 && tagged(tokens[i], Tag.MaleName | Tag.FemaleName) && !tagged(tokens[i], Tag.Honorific | Tag.Role);

/** The office in front: "the U.S. Secretary of State", "campaign manager", back to the phrase's border. */
function titleStart(tokens: readonly Token[], first: number): number {
  let i = first;
  while (i > 0 && first - i < 12) {
    const token = tokens[i - 1] as Token;
    if (token.kind !== 'word') break;
    // "the wife of | Sgt. Omar Lut": an office in front of the name is the name's
    if (/^(?:of|for)$/.test(token.lower) && i < first && tokens.slice(i, first).every((word) => tagged(word, Tag.Role | Tag.Honorific))) break;
    if (token.capital && isNameWord(token, false) || tagged(token, Tag.Role | Tag.Honorific | Tag.Demonym)) { i--; continue; }
    if (i < first && (/^(?:of|for|'s)$/.test(token.lower) && i > 1 || !tagged(token, FUNCTION | VERB | Tag.Adverb))) { i--; continue; }
    break;
  }
  while (i < first && tagged(tokens[i], Tag.Preposition | Tag.Coordinator | Tag.Possessive) || tokens[i]?.lower === "'s" && i < first) i++;
  return i < first && hasTitle(tokens, i, first) ? i : first;
}

function hasTitle(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOffice(tokens, i)) return true;
  return false;
}

function kindOf(tokens: readonly Token[], first: number, end: number, titled: boolean): NameKind {
  const last = tokens[end - 1] as Token, length = end - first;
  if (length === 1 ? tagged(last, Tag.Place) : placeEnds.has(last.lower) && placeNames.has(tokens.slice(first, end).map((token) => token.lower).join(' '))) return 'place';
  for (let i = first; i < end; i++) if (tagged(tokens[i], Tag.Body | Tag.Media) && !(i < end - 1 && isGivenName(tokens, i, end))) return titled && length === 1 ? 'person' : 'body';
  if (length > 1 && (companyWords.has(last.lower.replace(/\.$/, '')) || tokens[first]?.lower === 'red' && /^(?:cross|crescent)$/.test(last.lower))) return 'body';
  if (length === 1 && last.text.length > 1 && last.text.length < 7 && last.text === last.text.toUpperCase()) return 'body';
  if (titled) return 'person';
  if (NAMED_BODY.test(tokens[first - 1]?.text ?? '') && !isGivenName(tokens, first, end)) return 'body';
  // "the Kinder Valley pipeline": people's names take no article.
  if (/^(?:the|a|an|this)$/.test(tokens[first - 1]?.lower ?? '')) return length > 1 ? 'body' : 'unknown';
  if (length >= 2 && length <= 5 && (isGivenName(tokens, first, end) || isInitial(tokens[first + 1] as Token))) return 'person';
  if (tokens[end]?.text === ',' && tokens[end + 1]?.kind === 'number' && /^[,.]$/.test(tokens[end + 2]?.text ?? '') && /^\d{1,2}$/.test(tokens[end + 1]?.text ?? '')) return 'person';
  if (length === 1 && tagged(last, Tag.Demonym)) return 'place';
  return 'unknown';
}

/** "the newspaper | al-Marsa", "the armed group | Harbour Sons": what bodies are, in front of their names. Source: own list. */
const NAMED_BODY = /^(?:newspaper|paper|daily|weekly|magazine|journal|channel|network|station|broadcaster|website|outlet|agency|group|company|firm|party|movement|charity|organi[sz]ation|militia|faction|brigade|battalion|airline|bank|retailer|union|start-?up)$/;

const placeNames: ReadonlySet<string> = new Set(places);
/** Last words of the places that have several: most names are no place at one look. */
const placeEnds: ReadonlySet<string> = new Set(places.map((place) => place.slice(place.lastIndexOf(' ') + 1)));

function genderOf(tokens: readonly Token[], first: number, end: number): Gender | null {
  for (let i = Math.max(0, first - 6); i < first; i++) {
    const gender = genderOfTitle((tokens[i] as Token).lower);
    if (gender !== null && i >= first - 6 && tokens.slice(i + 1, first).every((token) => token.kind === 'word')) return gender;
  }
  const given = tokens[first];
  if (end - first < 2) return null;
  const male = tagged(given, Tag.MaleName), female = tagged(given, Tag.FemaleName);
  return male === female ? null : male ? 'male' : 'female';
}
