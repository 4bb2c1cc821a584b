/**
 * he, she, they, it: who was spoken of. Evidence adds up: how near, a speaker of late, first in its sentence, gender.
 * The order of strength follows the published heuristics (last speaker, then subject of the sentence before, then the nearest).
 */
import type { Gender } from '../../language/names.js';
import type { Range } from '../../language/noun-phrase.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { Appearance, Person } from '../cast/cast.js';
import { mainSubject } from '../clause/main-subject.js';
import { headOf, isPlural } from './head-noun.js';
import { kindOfDescription } from './kind.js';
import { type Base, type Memory, type Subject, type Who, whoIs } from './who.js';

/** Characters that a pronoun may reach back: about six paragraphs. */
const REACH = 2400;

/** Points of evidence; own judgement, settled on the development corpora. `apart` counts for each 200 characters. */
const POINTS = { apart: -0.6, lastSpeaker: 2, earlierSpeaker: 0.5, leads: 1.2, subject: 1.2, sameGender: 0.8, again: 0.2 };

/** Where a pronoun stands in its sentence. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
}

export function pronoun(word: string, base: Base, part: number, memory: Memory, place: Place | null = null): Who {
  if (word === 'they' || word === 'it') return crowdOrBody(word, base, part, memory, place);
  const gender: Gender = word === 'he' ? 'male' : 'female', nearby = peopleBefore(base, memory);
  const best = strongest(pointsFor(gender, base, nearby, memory));
  // "a nurse said … she added": the last speaker has no name, and nobody named is nearer.
  const unnamed = unnamedSpeaker(gender, part, memory);
  if (unnamed !== null && (best === null || (nearby[0]?.start ?? 0) < unnamed.start))
    return { ...unnamed, start: base.start, end: base.end, gender, role: null };
  if (best === null) return { ...base, name: null, kind: 'person', gender };
  return { ...base, name: best.name, person: best, role: best.role, kind: 'person', gender };
}

/** People named near before the pronoun, the nearest first. */
const peopleBefore = ({ start }: Base, { cast }: Memory): readonly Appearance[] =>
  cast.before(start, ({ end }) => start - end <= REACH).filter(({ person, quoted }) => person.certain && !quoted);

/** Points for each person of the gender that was named or spoke near before. */
function pointsFor(gender: Gender, { start: at }: Base, nearby: readonly Appearance[], memory: Memory): ReadonlyMap<Person, number> {
  const points = new Map<Person, number>();
  const add = (person: Person, value: number): void => {
    points.set(person, (points.get(person) ?? 0) + value);
  };
  const distance = (end: number): number => ((at - end) / 200) * POINTS.apart;
  const isSubject = subjectRange(memory);
  for (const { person, start, end, leads } of nearby) {
    if (person.gender !== null && person.gender !== gender) continue;
    const standing = isSubject(start) ? POINTS.subject : leads ? POINTS.leads : 0;
    const same = person.gender === gender ? POINTS.sameGender : 0;
    add(person, points.has(person) ? POINTS.again : distance(end) + standing + same);
  }
  for (const [i, { who }] of memory.speakers.entries()) {
    if (who.person === null || (who.person.gender ?? who.gender ?? gender) !== gender || at - who.end > REACH) continue;
    if (!points.has(who.person)) add(who.person, distance(who.end));
    add(who.person, i === 0 ? POINTS.lastSpeaker : POINTS.earlierSpeaker / i);
  }
  return points;
}

/** Whether an offset lies in the subject of the sentence before. */
function subjectRange({ lastSubject }: Memory): (offset: number) => boolean {
  const subject = lastSubject();
  if (subject === null) return () => false;
  const { tokens, phrase } = subject, { start } = tokens[phrase.first] as Token, { end } = tokens[phrase.last - 1] as Token;
  return (offset) => start <= offset && offset < end;
}

/** Of equal points the first. */
function strongest(points: ReadonlyMap<Person, number>): Person | null {
  let best: Person | null = null, most = -Infinity;
  for (const [person, value] of points) {
    if (best !== null && value <= most) continue;
    best = person;
    most = value;
  }
  return best;
}

/** Paragraphs that a speaker without a name is remembered. */
const NEAR = 2;

/** The last speaker, where it is one person without a name, and of the gender if that is told. */
function unnamedSpeaker(gender: Gender, part: number, { speakers: [last] }: Memory): Who | null {
  if (last === undefined || part - last.part > NEAR) return null;
  const { who } = last, isUnnamed = who.person === null && who.name !== null;
  const isOne = !who.plural && (who.kind === 'person' || who.kind === null);
  return isUnnamed && isOne && (who.gender ?? gender) === gender ? who : null;
}

/** they: the last plural speaker or subject; it: the last body that spoke or was spoken of. */
function crowdOrBody(word: 'they' | 'it', base: Base, part: number, memory: Memory, place: Place | null): Who {
  const last = memory.speakers[0], fits = word === 'they' ? isMany : isBody;
  if (last === undefined || last.part !== part || !fits(last.who)) {
    for (const { tokens, phrase } of subjectsBefore(memory, place)) {
      if (!isCrowdOrBody(word, tokens, phrase)) continue;
      const who = whoIs(tokens, phrase, null, part, memory);
      if (who.name !== null && who.person === null) return { ...who, start: base.start, end: base.end };
    }
  }
  const known = memory.speakers.find((speaker) => part - speaker.part <= 1 && fits(speaker.who));
  if (known === undefined) return { ...base, name: null, kind: null, plural: true };
  return { ...known.who, start: base.start, end: base.end, role: null };
}

/** Several, or a body: of both papers say "they". */
const isMany = ({ name, kind, plural }: Who): boolean =>
  name !== null && (plural || kind === 'organisation' || kind === 'group' || kind === 'government');

/** One, and no person. */
const isBody = ({ name, person, kind, plural }: Who): boolean =>
  name !== null && person === null && !plural && kind !== 'person';

/** Tokens that a sentence's subject is looked for in. */
const OPENING = 40;

/** What the clauses before were about, the nearest first: of this sentence, then of the one before. */
function subjectsBefore({ lastSubject }: Memory, place: Place | null): readonly Subject[] {
  return [place === null ? null : subjectBefore(place), lastSubject()].filter((subject) => subject !== null);
}

function subjectBefore({ tokens, at }: Place): Subject | null {
  const phrase = mainSubject(tokens.slice(0, Math.min(at, OPENING)));
  return phrase === null ? null : { tokens, phrase };
}

/** The phrase has the number and the sort of "they" or "it". */
function isCrowdOrBody(word: 'they' | 'it', tokens: readonly Token[], phrase: Range): boolean {
  const head = headOf(tokens, phrase), plural = isPlural(head);
  if (plural !== (word === 'they') || tagged(head, Tag.Pronoun) || head.kind !== 'word') return false;
  const kind = kindOfDescription(tokens, phrase, head);
  if (kind === 'government') return true;
  return plural ? kind === 'group' || kind === 'anonymous' : kind === 'organisation' || kind === 'media';
}
