/** Names that come late: "Vell's port minister said … — “…,” Omar Lut told the radio": the lead describes, the next paragraph names. */
import { phraseAfter } from '../../language/phrase-after.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { SPOKEN } from '../lexicon/noun-verbs.js';
import { HIDING } from '../lexicon/sources.js';
import { isOneOf } from '../lexicon/words.js';
import { type Memory, type Who, isFirstPerson } from './who.js';

/** Paragraphs of a lead, the headline with them, at most. */
const LEAD = 3;

/** "One witness", "another man", "a second clerk": of several, whose name may never come. */
const ONE_OF_MANY = /^(?:one|another|a second|a third|a fellow|the other|other|a senior|a source)\b/i;

/**
 * The speakers without a name whom `who` gives his name to: the only one so far, headline aside, in the paragraph before, where `who` is
 * named for the first time and nowhere told what he is, or told to be the same. Whom nothing introduces has been introduced; not
 * "a Western diplomat", who has no name.
 */
export function speakersNamedLate(who: Who, part: number, { speakers, cast }: Memory): readonly Who[] {
  const [last, ...others] = speakers, { person } = who;
  if (last === undefined || part > LEAD || part - last.part > 1 || part === last.part || isFirstPerson(who)) return [];
  if (person === null || person.words.length < 2) return [];
  const described = last.who, gender = person.gender ?? who.gender, noun = nounOf(described);
  // "a union spokesman said … | spokesman Omar Lut told"
  const isTheSame = noun !== undefined && person.offices.has(noun);
  const isTold = person.role !== null || who.role !== null || person.offices.size > 0;
  if (!isTheSame && (isTold || HIDING.has(noun ?? ''))) return [];
  if (!isDescribed(described) || !others.every((other) => isDescribed(other.who) && nounOf(other.who) === noun)) return [];
  if (described.gender !== null && gender !== null && described.gender !== gender) return [];
  const isNew = !cast.before(who.start, () => true).some((appearance) => appearance.person === person);
  return isNew ? [described, ...others.map((other) => other.who)] : [];
}

/** "| Omar Lut | made the remarks after talks", "| Omar Lut | was speaking in Orsa": by whom the words in front were; null for other lines. */
export function makerOfRemarks(tokens: readonly Token[]): Range | null {
  const last = phraseAfter(tokens, 0), verb = tokens[last], next = tokens[last + 1];
  const isMaker = verb?.lower === 'made' && tagged(next, Tag.Determiner | Tag.Possessive) && isOneOf(tokens[last + 2], SPOKEN);
  return isMaker || verb?.lower === 'was' && next?.lower === 'speaking' ? { first: 0, last } : null;
}

/** "minister": the headline's "Vellish minister" is the lead's "port minister". */
const nounOf = ({ name }: Who): string | undefined => name?.split(' ').at(-1);

/** One person, told by what he is. */
const isDescribed = ({ name, person, kind, plural }: Who): boolean =>
  person === null && kind === 'person' && !plural && name !== null && !ONE_OF_MANY.test(name);
