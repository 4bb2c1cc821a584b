/** What a word is to a name: part of it, its title, a given name, a description in front of it. */
import { legalForms } from '../lexicon/company-words.js';
import { GIVEN_NAME, OPENER, TITLE, Tag, VERB } from '../lexicon/index.js';
import { wordSet } from '../lexicon/word-list.js';
import { type Token, tagged } from './tokens.js';

const PARTICLES = wordSet('de da di das dela delos del della la le ap van von der den ter bin ibn bint al el ul ur abu umm dos du y zu wa ole');

/** A word within a name that has no capital: "Ben van der Meer". */
export const isParticle = (lower: string): boolean => PARTICLES.has(lower);

/** Words that make no name, whatever their first letter: of a sentence's first word, the capital says nothing. */
export const FUNCTION = OPENER | Tag.Pronoun | Tag.Preposition | Tag.Coordinator | Tag.Subordinator | Tag.Relative
  | Tag.Be | Tag.Have | Tag.Do | Tag.Modal | Tag.Negation;

/** "Will Danko", "May Danko", "Can Danko": modals that are given names, too. */
const NAMES_LIKE_MODALS = wordSet('will may can');

const QUESTIONS = wordSet('why how what where when who whose');

/** With these a sentence opens more often than a name does: "Meanwhile", "Running", "Twelve". */
const PLAIN_OPENERS = Tag.Adverb | Tag.VerbIng | Tag.TimeWord | Tag.NumberWord;

/** "Marsh | 's | Inc": the mark belongs to the name of a firm, as nothing but what it is by law stands behind it. */
export const isFirmsOwn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "'s" && tokens[at - 1]?.capital === true
  && tokens[at + 1]?.capital === true && legalForms.has((tokens[at + 1] as Token).lower);

/** Whether the word has the capital of a name. `opensSentence`: it would have one at its place in any case. */
export function isNameWord(token: Token | undefined, opensSentence: boolean): boolean {
  if (token === undefined || token.kind !== 'word' || !token.capital || isDate(token)) return false;
  if (tagged(token, FUNCTION) && !isShouted(token)) return !opensSentence && NAMES_LIKE_MODALS.has(token.lower);
  if (!opensSentence) return true;
  if (QUESTIONS.has(token.lower) || tagged(token, PLAIN_OPENERS)) return false;
  return !tagged(token, VERB) || tagged(token, GIVEN_NAME);
}

/** Tuesday, October; April and June are given names, too. */
const isDate = (token: Token): boolean =>
  tagged(token, Tag.Weekday) || (tagged(token, Tag.Month) && !tagged(token, GIVEN_NAME));

/** IN, WHO: capitals throughout. */
const isShouted = ({ text, lower }: Token): boolean => text.length > 1 && text === text.toUpperCase() && lower !== 'i';

/** "Omar | S. | Lut". */
export const isInitial = ({ text }: Token): boolean => /^\p{Lu}\.?$/u.test(text);

/** "| S.K. | Lut". */
export const isInitials = ({ text }: Token): boolean => /^(?:\p{Lu}\.?){1,3}$/u.test(text);

/** "DIG", "IGP". */
export const isAcronym = ({ text }: Token): boolean => /^\p{Lu}{2,5}$/u.test(text);

/** A given name with another word of the name behind it. */
export const isGivenName = (tokens: readonly Token[], i: number, end: number): boolean =>
  i < end - 1 && tagged(tokens[i], GIVEN_NAME) && !tagged(tokens[i], TITLE);

/** A title with a capital; the "M." of "M. Lut" may be an initial. */
export const isTitle = (token: Token): boolean => tagged(token, TITLE) && !isInitial(token);

/** An office or an honorific; but not "she | accused | Omar Lut". */
export function isOffice(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !tagged(token, TITLE)) return false;
  return token.capital || !tagged(token, Tag.VerbPast) || tagged(tokens[i - 1], OPENER);
}

/** Words for a person that are built like no other. Source: own list. */
const DESCRIBES_TOO = wordSet('rival foe ally nemesis substitute sub debutant youngster');

const DESCRIBES =
  /.{3}(?:er|or|ist|ian|ant|ent|aire|ive|man|woman|mate|star|[^aeiou]ess|ee|ing|ous|ful|less|ion|oon|model|boy|girl)$/;

/** "Dad-of-two" */
const PARENT = /-of-(?:one|two|three|four|five|six)$/;

/** "Millionaire", "Ex-boxer", "Grieving": known for something else, or built like a word for a person; not "Heba". */
export const isDescription = (token: Token): boolean =>
  !tagged(token, GIVEN_NAME) && !isInitial(token)
  && (token.tags !== 0 || DESCRIBES_TOO.has(token.lower) || DESCRIBES.test(token.lower) || PARENT.test(token.lower));
