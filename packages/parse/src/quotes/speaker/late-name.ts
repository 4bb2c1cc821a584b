/** Names that come late: "Vell's port minister said … — “…,” Omar Lut told the radio": the lead describes, the next paragraph names. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { genderOfTitle } from '../../lexicon/gender.js';
import { Tag, tagsOf } from '../../lexicon/index.js';
import type { Person } from '../cast/cast.js';
import { bare } from '../cast/name-forms.js';
import { pastInsertion } from '../clause/insertions.js';
import { SPOKEN } from '../lexicon/noun-verbs.js';
import { INDEFINITE } from '../lexicon/pronouns.js';
import { HIDING } from '../lexicon/sources.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf } from './head-noun.js';
import { type Memory, type Who, isFirstPerson } from './who.js';

/** Paragraphs of a lead, the headline with them, at most. */
const LEAD = 3;

/** "One witness", "another man", "a second clerk": of several, whose name may never come. */
const ONE_OF_MANY = /^(?:one|another|a second|a third|a fellow|the other|other|a senior|a source)\b/i;

/**
 * The speakers without a name whom `who` gives his name to: the only one so far, headline aside, in the paragraph before, where `who` is
 * named for the first time and nowhere told what he is, or told to be the same; further down only "the girls' mother", who is somebody's.
 * Whom nothing introduces has been introduced; not "a Western diplomat", who has no name. `maker`: he is told to have said the words.
 */
export function speakersNamedLate(who: Who, part: number, { speakers, cast }: Memory, maker = false): readonly Who[] {
  const [last, ...others] = speakers, { person } = who;
  if (last === undefined || part - last.part > 2 || part === last.part || isFirstPerson(who)) return [];
  if (person === null || person.words.length < 2 || !isDescribed(last.who)) return [];
  const described = last.who, gender = person.gender ?? who.gender, noun = nounOf(described), isLead = part <= LEAD;
  if (!isLead && !isSomebodys(described)) return [];
  const isSame = maker || isToldTheSame(described, noun, person);
  // further down, only "the | spokesman | Omar Lut": an office
  const isFar = part - last.part > 1 && !(isSame && (tagsOf(noun ?? '') & Tag.Role) !== 0);
  if (isFar || !isSame && isOfAnother(last)) return [];
  if (!isSame && (isTold(who, person) || HIDING.has(noun ?? '') && !WAS.test(described.name ?? ''))) return [];
  const isOnly = others.every((other) => other.who.person === null && nounOf(other.who) === noun);
  if (isLead && !isOnly && !maker && !isSomebodys(described)) return [];
  if (described.gender !== null && gender !== null && described.gender !== gender) return [];
  const isNew = !cast.before(described.start, () => true).some((appearance) => appearance.person === person);
  return !isNew ? [] : isOnly ? [described, ...others.map((other) => other.who)] : [described];
}

/** "A man was jailed after | a judge | warned …": the sentence is about somebody else without a name, who is more likely to be named next. */
function isOfAnother({ who, tokens }: Memory['speakers'][number]): boolean {
  const last = phraseAfter(tokens, 0);
  if (last < 0 || !isOneOf(tokens[0], INDEFINITE) || tokens[0]?.start === who.start) return false;
  return tagged(headOf(tokens, { first: 0, last }), Tag.Role | Tag.People);
}

/** "a former aide": what somebody was he need not hide. */
const WAS = /\bformer\b|\bex-/i;

/** Told by now what he is, by more than his age. */
const isTold = ({ end, role }: Who, { toldAt, role: known }: Person): boolean =>
  toldAt !== null && toldAt <= end || role !== null && role !== known;

/**
 * "a union spokesman said … | spokesman Omar Lut told", "a Harbour Bank clerk … | Omar Lut, manager of the Harbour Bank": the noun, or two
 * words.
 */
function isToldTheSame({ name }: Who, noun: string | undefined, { offices, called }: Person): boolean {
  if (noun !== undefined && offices.has(noun)) return true;
  const words = (name ?? '').split(' ').map(bare);
  return words.some((word, at) => at > 0 && called.has(`${words[at - 1]} ${word}`) && /^\p{Lu}/u.test((name ?? '').split(' ')[at] ?? ''));
}

/** "the girls' mother", "her son": somebody's own, by a word that tells the gender. */
const isSomebodys = (who: Who): boolean =>
  /(?:['’]s|s['’]|^(?:his|her|their)) /i.test(who.name ?? '') && genderOfTitle(nounOf(who) ?? '') !== null;

/** "| Omar Lut |, a banker, made the remarks after talks", "| Omar Lut | was speaking in Orsa": whose the words in front were; or null. */
export function makerOfRemarks(tokens: readonly Token[]): Range | null {
  if (!tokens.some(({ lower }) => lower === 'made' || lower === 'speaking')) return null;
  const last = phraseAfter(tokens, 0), at = pastInsertion(tokens, last), verb = tokens[at], next = tokens[at + 1];
  const isMaker = verb?.lower === 'made' && tagged(next, Tag.Determiner | Tag.Possessive) && isOneOf(tokens[at + 2], SPOKEN);
  return isMaker || verb?.lower === 'was' && next?.lower === 'speaking' ? { first: 0, last } : null;
}

/** "| Omar Lut |, 34, is on trial": a name in full and an age open a paragraph; or null. */
export function agedTopic(tokens: readonly Token[]): Range | null {
  if (!tokens[0]?.capital || !tokens[1]?.capital) return null;
  const last = phraseAfter(tokens, 0), age = tokens[last + 1];
  return isComma(tokens[last]) && age?.kind === 'number' && /^\d{1,2}$/.test(age.text) && isComma(tokens[last + 2]) ? { first: 0, last } : null;
}

/** "minister" of "a port minister", "ally" of "an ally of the king": the headline's "Vellish minister" is the lead's "port minister". */
const nounOf = ({ name }: Who): string | undefined =>
  name?.split(/ (?:of|for|in|at|from|with|to|who) /)[0]?.split(' ').at(-1)?.toLowerCase().replace(/^ex-/, '');

/** One person, told by what he is. */
const isDescribed = ({ name, person, kind, plural }: Who): boolean =>
  person === null && kind === 'person' && !plural && name !== null && !ONE_OF_MANY.test(name);
