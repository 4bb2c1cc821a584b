/**
 * The person that "he", "she" or "the midfielder" calls up again. Evidence adds up: how near, a speaker of late, first in its sentence,
 * gender. The order of strength follows the published heuristics (last speaker, then subject of the sentence before, then the nearest).
 */
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import type { Gender } from '../../lexicon/gender.js';
import { Tag, tagsOf } from '../../lexicon/index.js';
import type { Appearance, Person } from '../cast/cast.js';
import { LATE } from '../lexicon/epithets.js';
import { RELATIVES_BEHIND_COMMA } from '../lexicon/joining-words.js';
import { SUBJECTS_ONLY } from '../lexicon/pronouns.js';
import { GESTURES, REACTS, TURNS } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf, isAgent } from './head-noun.js';
import type { Base, Memory, Subject } from './who.js';

export interface Antecedent {
  readonly person: Person;
  /** Where somebody certain was last named before the place, of whatever gender; null where nobody was. */
  readonly lastNamed: Appearance | null;
}

/** Characters that a pronoun may reach back: about six paragraphs. */
export const REACH = 2400;

/** Points of evidence; own judgement, settled on the development corpora. `apart` counts for each 200 characters. */
const POINTS = {
  apart: -0.6, lastSpeaker: 2, speakerBefore: 0.3, earlierSpeaker: 0.5, leads: 1.2, subject: 1.2, sameGender: 0.8, again: 0.2,
  newTopic: 0.8, introduced: 1.2, introducedAlone: 3.2, reacts: 1.5,
};

/** Times that being named again counts, at most. */
const OFTEN = 3;

const NOBODY: ReadonlySet<Person> = new Set();

/** Who of the article is meant by words of this gender at the place, none of the `others`; `gender` is null where the words tell none. */
export function antecedent(gender: Gender | null, base: Base, part: number, memory: Memory, others = NOBODY): Antecedent | null {
  const nearby = memory.cast.before(base.start, ({ end }) => base.start - end <= REACH)
    .filter(({ quoted, person }) => !quoted && !others.has(person));
  const sure = nearby.filter(({ person }) => person.certain && !isPeople(person)), isSubject = subjectTest(memory);
  const points = new Map<Person, number>(), named = new Map<Person, number>();
  const add = (person: Person, value: number): void => { points.set(person, (points.get(person) ?? 0) + value); };
  const distance = (end: number): number => ((base.start - end) / 200) * POINTS.apart;
  for (const appearance of sure) {
    const { person, end, leads } = appearance;
    if (!agrees(person.gender, gender)) continue;
    const place = isSubject(appearance) ? POINTS.subject : leads ? POINTS.leads : 0;
    const same = gender !== null && person.gender === gender ? POINTS.sameGender : 0;
    const times = named.get(person) ?? 0;
    named.set(person, times + 1);
    if (times <= OFTEN) add(person, times > 0 ? POINTS.again : distance(end) + place + same);
  }
  // "The course helped baker Omar Lut, 50. “…,” | he says": who was brought in last, and for the first time, is about to speak
  const newcomer = introducedLast(sure, memory);
  if (newcomer !== null && agrees(newcomer.gender, gender))
    add(newcomer, isOnlyOne(sure, gender, memory) ? POINTS.introducedAlone : POINTS.introduced);
  // a paragraph that is about somebody else has left the last speaker behind
  const topic = sure.find((appearance) => isSubject(appearance) && agrees(appearance.person.gender, gender)) ?? topicOfParagraph(sure, part, gender, memory);
  const [last] = memory.speakers;
  if (topic !== undefined && last !== undefined && isLeftBehind(last, topic) && part - topic.part <= 1) add(topic.person, POINTS.newTopic);
  const reacting = sure.find((appearance) => isSubject(appearance) && agrees(appearance.person.gender, gender) && isFull(appearance));
  if (reacting !== undefined && reacting.part === part && isReaction(memory.lastSubject())) add(reacting.person, POINTS.reacts);
  const spoke = new Set<Person>();
  for (const [i, { who, part: at }] of memory.speakers.entries()) {
    if (who.person === null || others.has(who.person) || !agrees(who.person.gender ?? who.gender, gender) || base.start - who.end > REACH) continue;
    if (!points.has(who.person)) add(who.person, distance(who.end));
    if (spoke.has(who.person)) continue;
    spoke.add(who.person);
    const isBeforeTopic = topic !== undefined && at < topic.part && part - topic.part <= 1 || i === 0 && hasAsked(memory.speakers[0]);
    const pointsOfLast = isBeforeTopic ? POINTS.speakerBefore : POINTS.lastSpeaker;
    add(who.person, i === 0 ? pointsOfLast : POINTS.earlierSpeaker / i);
  }
  const person = strongest(points) ?? unsureSubject(nearby, isSubject);
  return person === null || !agrees(person.gender, gender) ? null : { person, lastNamed: sure[0] ?? null };
}

/** Tokens from a name to its verb, at most: "Omar Lut, | who asked". */
const TO_VERB = 3;

/** "Omar Lut asked the guest whether she would stay. “…,” | he | said": who asked is less likely to go on than another is to answer. */
function hasAsked(last: Memory['speakers'][number] | undefined): boolean {
  const behind = last?.tokens.findIndex(({ start }) => start >= last.who.end) ?? -1;
  return behind >= 0 && last?.tokens.slice(behind, behind + TO_VERB).some(({ cue }) => cue?.lemma === 'ask') === true;
}

/** Another paragraph, or another sentence of the same that tells of somebody by name, has come since. */
const isLeftBehind = (last: Memory['speakers'][number], topic: Appearance): boolean =>
  last.part < topic.part || topic.leads && topic.start > (last.tokens.at(-1) as Token).end;

/** Who was named last, in full, with what they are, and for the first time, behind everything said; null where that is nobody. */
function introducedLast(sure: readonly Appearance[], { speakers: [last], lastSubject }: Memory): Person | null {
  const [newest, ...others] = sure;
  if (newest === undefined || newest.person.words.length < 2 || newest.person.offices.size === 0) return null;
  if (isWhose(newest, lastSubject())) return null;
  if (last !== undefined && last.who.end > newest.start) return null;
  return others.some(({ person }) => person === newest.person) ? null : newest.person;
}

/** "The course helped | baker Omar Lut, 50. “…,” he says": nobody else is told of in the sentence before, which a thing is the subject of. */
function isOnlyOne(sure: readonly Appearance[], gender: Gender | null, memory: Memory): boolean {
  const [newest, other] = sure.filter(({ person }) => agrees(person.gender, gender)), subject = memory.lastSubject();
  if (newest === undefined || subject === null) return false;
  const { tokens, phrase } = subject, first = tokens[0] as Token, head = headOf(tokens, phrase);
  // "Ines Lut brought along | Ivan Brandt, a baker. “…,” he said"
  const isOther = sure.some((appearance) => !agrees(appearance.person.gender, gender) && subjectTest(memory)(appearance));
  const isSomebody = !isOther && (tagged(head, Tag.Pronoun | Tag.Determiner) ? isOneOf(head, SUBJECTS_ONLY) : isAgent(head));
  if (isSomebody || newest.start < first.start) return false;
  return other === undefined || other.start < first.start;
}

/** "Mr. Lut's first book was banned. The censors burned it. “…,” | he said": the only one of the gender whom the paragraph names, at its opening. */
function topicOfParagraph(sure: readonly Appearance[], part: number, gender: Gender | null, memory: Memory): Appearance | undefined {
  const isIn = (n: number) => sure.filter((appearance) => appearance.part === n && agrees(appearance.person.gender, gender));
  // "Lut scored nine. Asked how, the striker smiled. | “…,” he said"
  const own = isIn(part), here = own.length > 0 || !memory.lastSubject()?.tokens.some((token) => isOneOf(token, GESTURES)) ? own : isIn(part - 1);
  const opening = here.at(-1);
  return gender !== null && opening?.leads && here.every(({ person }) => person === opening.person) ? opening : undefined;
}

/** By the whole name, or as the sentence's first word: not the "Lut" of another's words. */
const isFull = ({ leads, byFamily }: Appearance): boolean => leads || !byFamily;

/**
 * "But Tom Kanu, who heads the mill, | cautioned against hope. “…,” he said", "Tom Kanu was kinder. “…,” he said": the sentence before
 * tells of a stand, and reports none of it.
 */
function isReaction(subject: Subject | null): boolean {
  if (subject === null) return false;
  const { tokens, phrase: { last } } = subject;
  const commaFrom = (from: number): number => tokens.findIndex((token, i) => i > from && isComma(token));
  const closed = isComma(tokens[last]) ? commaFrom(last + 1) : -1, isMore = isOneOf(tokens[closed + 1], RELATIVES_BEHIND_COMMA);
  const verb = isComma(tokens[last]) ? (isMore && closed > 0 ? commaFrom(closed + 1) : closed) + 1 : last;
  const next = tokens[verb + 1], isTurned = isOneOf(tokens[verb], TURNS) || tagged(tokens[verb], Tag.Have) && isOneOf(next, TURNS);
  const isManner = isTurned || tagged(tokens[verb], Tag.Be) && !tagged(next, Tag.Determiner | Tag.Possessive | Tag.Preposition);
  return verb >= last && (isManner || tokens[verb]?.cue?.kind === 'speech' || isOneOf(tokens[verb], REACTS) || isOneOf(tokens[verb], GESTURES));
}

/** Europeans, Republicans: nobody whom "he" could mean. */
const isPeople = ({ words }: Person): boolean =>
  words.length === 1 && (tagsOf((words[0] as string).toLowerCase()) & (Tag.Demonym | Tag.Role | Tag.People)) !== 0;

/** "Omar Lut, | whose brother Tomas Lut died in May, was calm": told of for another's sake. */
function isWhose({ start }: Appearance, subject: Subject | null): boolean {
  if (subject === null) return false;
  const { tokens, phrase: { last } } = subject;
  return tokens[last + 1]?.lower === 'whose' && tokens.slice(last + 2, last + 2 + TITLED).some((token) => token.start === start);
}

const agrees = (known: Gender | null, asked: Gender | null): boolean => known === null || asked === null || known === asked;

/** Tokens from a comma to the name behind it, its title included, at most. */
const TITLED = 4;

/** Whether a name stands in the noun phrase that the sentence before is about. */
export function subjectTest(memory: Memory): (appearance: Appearance) => boolean {
  const subject = memory.lastSubject();
  if (subject === null) return () => false;
  const first = subject.tokens[subject.phrase.first] as Token, last = subject.tokens[subject.phrase.last - 1] as Token;
  // "A daughter, | Sara, spoke for her", "An expert, | Dr Vera Lut, spoke"
  const { tokens, phrase } = subject, behind = tokens[phrase.last + 1];
  // not "Omar Lut, | who beat Tomas Brink, left", "Omar Lut, | asked about Brink, left"
  const isAsked = behind?.cue !== undefined && tagged(behind, Tag.VerbPast);
  const isApposition = isComma(tokens[phrase.last]) && !isAsked && !tagged(behind, Tag.Relative | Tag.Possessive);
  const named = isApposition ? tokens.slice(phrase.last + 1, phrase.last + TITLED) : [];
  const isOwners = isOfThing(headOf(tokens, phrase));
  return ({ start, end, owns }) =>
    first.start <= start && start < last.end && (isWhole(tokens, end) || owns && isOwners) || named.some((token) => token.start === start);
}

/** "Lut's | shot |" tells of Lut; not "Lut's mother", nor "Lut's death", behind which others speak. */
const isOfThing = (head: Token): boolean =>
  head.kind === 'word' && !isAgent(head) && !tagged(head, Tag.Pronoun) && !isOneOf(head, LATE);

/** Not "the | Lut | campaign", nor "| Lut |'s mother": no noun goes on behind the name that ends at the offset. */
function isWhole(tokens: readonly Token[], end: number): boolean {
  const next = tokens[tokens.findIndex((token) => token.end === end) + 1];
  return next?.kind !== 'word' || next.lower !== "'s" && (next.tags & ~(Tag.Role | Tag.People | Tag.Body)) !== 0;
}

/** Of equals the one who was named or spoke last. */
function strongest(points: ReadonlyMap<Person, number>): Person | null {
  let best: readonly [Person, number] | null = null;
  for (const entry of points) if (best === null || entry[1] > best[1]) best = entry;
  return best?.[0] ?? null;
}

/** Only capitals tell of "Zsombor Kanu", but the sentence before is about nobody else. */
const unsureSubject = (nearby: readonly Appearance[], isSubject: (appearance: Appearance) => boolean): Person | null =>
  nearby.find((appearance) => appearance.person.words.length > 1 && isSubject(appearance))?.person ?? null;
