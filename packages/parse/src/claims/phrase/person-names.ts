/** Whether capitals name a person: "Tomas Brink", "Omar al-Reshi", "Vera T. Walker". */
import { type Token, tagged } from '../../language/tokens.js';
import { Tag, VERB } from '../../lexicon/index.js';
import { isPlural, kindOf } from './nouns.js';

/** A word with a capital that means something: in a title every word has one. */
export const isCapital = (token: Token | undefined, shouting: boolean): boolean => token !== undefined && token.kind === 'word' && token.capital && !shouting;

/** Brink, al-Brink. */
export const isNameWord = ({ capital, text }: Token): boolean => capital || /^\p{Ll}{2,3}-\p{Lu}/u.test(text);

/** "Tomas Walker", "Vera T. Freeman": a given name or an initial says that the word is no trade. */
export function isSurname(tokens: readonly Token[], first: number, head: number, shouting: boolean): boolean {
  const before = tokens[head - 1];
  if (shouting || head <= first || before === undefined || !isCapital(tokens[head], shouting) || isPlural(tokens[head] as Token)) return false;
  return (tagged(before, Tag.MaleName | Tag.FemaleName) && before.capital) || /^\p{Lu}\.?$/u.test(before.text) && tagged(tokens[first], Tag.MaleName | Tag.FemaleName);
}

/** Capitals that end the phrase, and neither a place nor a body: a person's name. */
export function isName(tokens: readonly Token[], first: number, last: number, shouting: boolean, capitals: number): boolean {
  const end = tokens[last - 1] as Token;
  if (shouting && last - first >= 2 && tokens.slice(first, last).every((token) => token.kind === 'word' && (token.tags & ~(Tag.MaleName | Tag.FemaleName)) === 0 && kindOf(token) === 'unknown')) return true;
  if (shouting) return last - first >= 2 && tagged(tokens[first], Tag.Honorific | Tag.Role | Tag.MaleName | Tag.FemaleName) && !tagged(end, Tag.Body | Tag.Place) && !isPlural(end);
  if (capitals === 0 || !isNameWord(end) || end.kind !== 'word') return false;
  // IL-25, F-16: a model
  if (/\d/.test(end.text)) return false;
  // CRPF, NGOs: a body's letters
  if (last - first === 1 && /^\p{Lu}{2,}s?$/u.test(end.text)) return false;
  if (tagged(end, Tag.Body | Tag.Place | Tag.Demonym | Tag.Media | Tag.TimeWord) && !tagged(end, Tag.MaleName | Tag.FemaleName)) return false;
  const given = tokens.slice(first, last).some((token) => tagged(token, Tag.MaleName | Tag.FemaleName | Tag.Honorific));
  return given || capitals >= 2 || (last - first === 1 && !tagged(end, VERB | Tag.Adverb) && end.lower.length > 2);
}
