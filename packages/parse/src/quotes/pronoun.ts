/**
 * he, she, they, it: who was spoken of. Evidence adds up: how near, a speaker of late, first in its sentence, gender.
 * The order of strength follows the published heuristics (last speaker, then subject of the sentence before, then the nearest).
 */
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import type { Gender } from '../lexicon/gender.js';
import { Tag } from '../lexicon/index.js';
import type { Person } from './cast.js';
import { headOf, isPlural, kindOfDescription } from './kind.js';
import { mainSubject } from './line.js';
import { type Base, type Memory, type Who, whoIs } from './who.js';

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
  const gender: Gender = word === 'he' ? 'male' : 'female';
  const subject = memory.lastSubject();
  const isSubject = (start: number): boolean => subject !== null && (subject.tokens[subject.phrase.first] as Token).start <= start && start < (subject.tokens[subject.phrase.last - 1] as Token).end;
  const nearby = memory.cast.before(base.start, (appearance) => base.start - appearance.end <= REACH).filter(({ person, quoted }) => person.certain && !quoted);
  const points = new Map<Person, number>();
  const add = (person: Person, value: number): void => { points.set(person, (points.get(person) ?? 0) + value); };
  const distance = (end: number): number => ((base.start - end) / 200) * POINTS.apart;
  for (const { person, start, end, leads } of nearby) {
    if (person.gender !== null && person.gender !== gender) continue;
    add(person, points.has(person) ? POINTS.again : distance(end) + (isSubject(start) ? POINTS.subject : leads ? POINTS.leads : 0) + (person.gender === gender ? POINTS.sameGender : 0));
  }
  memory.speakers.forEach(({ who }, i) => {
    if (who.person === null || (who.person.gender ?? who.gender ?? gender) !== gender || base.start - who.end > REACH) return;
    if (!points.has(who.person)) add(who.person, distance(who.end));
    add(who.person, i === 0 ? POINTS.lastSpeaker : POINTS.earlierSpeaker / i);
  });
  const last = memory.speakers[0];
  const best = [...points].reduce<readonly [Person, number] | null>((top, entry) => (top === null || entry[1] > top[1] ? entry : top), null);
  // "a nurse said … she added": the last speaker has no name, and nobody named is nearer.
  if (last !== undefined && last.who.person === null && last.who.name !== null && !last.who.plural && (last.who.kind === 'person' || last.who.kind === null) && part - last.part <= 2
    && (last.who.gender ?? gender) === gender && (best === null || (nearby[0]?.start ?? 0) < last.who.start))
    return { ...last.who, start: base.start, end: base.end, gender, role: null };
  if (best === null) return { ...base, name: null, kind: 'person', gender };
  return { ...base, name: best[0].name, person: best[0], role: best[0].role, kind: 'person', gender };
}

/** they: the last plural speaker or subject; it: the last body that spoke or was spoken of. */
function crowdOrBody(word: 'they' | 'it', base: Base, part: number, memory: Memory, place: Place | null): Who {
  const fits = (who: Who): boolean => who.name !== null && (word === 'they' ? who.plural || who.kind === 'organisation' || who.kind === 'group' || who.kind === 'government' : who.person === null && !who.plural && who.kind !== 'person');
  const last = memory.speakers[0];
  if (!(last !== undefined && fits(last.who) && last.part === part)) {
    for (const { tokens, phrase } of subjectsBefore(memory, place)) {
      if (!isCrowdOrBody(word, tokens, phrase)) continue;
      const who = whoIs(tokens, phrase, null, part, memory);
      if (who.name !== null && who.person === null) return { ...who, start: base.start, end: base.end };
    }
  }
  const known = memory.speakers.find(({ who, part: at }) => part - at <= 1 && fits(who));
  return known === undefined ? { ...base, name: null, kind: null, plural: true } : { ...known.who, start: base.start, end: base.end, role: null };
}

/** Tokens that a sentence's subject is looked for in. */
const OPENING = 40;

/** What the clauses before were about, the nearest first: of this sentence, then of the one before. */
function subjectsBefore(memory: Memory, place: Place | null) {
  const own = place === null ? null : mainSubject(place.tokens.slice(0, Math.min(place.at, OPENING))), before = memory.lastSubject();
  return [...(own === null || place === null ? [] : [{ tokens: place.tokens, phrase: own }]), ...(before === null ? [] : [before])];
}

/** The phrase has the number and the sort of "they" or "it". */
function isCrowdOrBody(word: 'they' | 'it', tokens: readonly Token[], phrase: Range): boolean {
  const head = headOf(tokens, phrase), plural = isPlural(head);
  if (plural !== (word === 'they') || tagged(head, Tag.Pronoun) || head.kind !== 'word') return false;
  const kind = kindOfDescription(tokens, phrase, head);
  return kind === 'government' || (plural ? kind === 'group' || kind === 'anonymous' : kind === 'organisation' || kind === 'media');
}
