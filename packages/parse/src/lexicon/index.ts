/** The word lists joined: what a word can be (`tagsOf`) and how it reports (`cueOf`). */
import * as bodies from './bodies.js';
import { type CueClass, cueVerbs, irregularCues } from './cues.js';
import * as closed from './function-words.js';
import { femaleNames, maleNames } from './given-names.js';
import { ing, past, present } from './inflect.js';
import * as people from './people.js';
import { demonyms, places } from './places.js';
import { Tag } from './tags.js';
import { plainVerbs } from './plain-verbs.js';
import * as time from './time-words.js';
import { irregularVerbs, regularVerbs } from './verbs.js';
import { worldNames } from './world-names.js';

export { Tag, VERB, AUXILIARY } from './tags.js';
export type { CueClass } from './cues.js';

/** One form of a reporting verb. */
export interface Cue {
  readonly lemma: string;
  readonly kind: CueClass;
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'ing';
}

const tags = new Map<string, number>();
const add = (list: Iterable<string>, tag: number): void => {
  for (const word of list) tags.set(word, (tags.get(word) ?? 0) | tag);
};

const irregular = new Map([...irregularVerbs, ...irregularCues].map(([base, ...forms]) => [base, forms] as const));

/** All forms of a verb with their names; the past of a regular verb is its participle too. */
function formsOf(base: string): readonly (readonly [string, Cue['form']])[] {
  const [pastForm = past(base), participle = pastForm] = irregular.get(base) ?? [];
  return [[base, 'base'], [present(base), 'present'], [pastForm, 'past'], [participle, 'participle'], [ing(base), 'ing']];
}

const FORM_TAG = { base: Tag.VerbBase, present: Tag.VerbPresent, past: Tag.VerbPast, participle: Tag.VerbPast, ing: Tag.VerbIng } as const;

const cues = new Map<string, Cue>();
for (const kind of ['quotation', 'question', 'that', 'speech'] as const)
  for (const lemma of cueVerbs[kind])
    for (const [form, name] of formsOf(lemma))
      if (name !== 'participle' || !cues.has(form) || cues.get(form)?.lemma !== lemma) cues.set(form, { lemma, kind, form: name });

for (const base of [...regularVerbs, ...irregular.keys(), ...Object.values(cueVerbs).flat()])
  for (const [form, name] of formsOf(base)) add([form], FORM_TAG[name]);
// their forms in -ed and -ing are told by the ending, like those of any unlisted verb
add(plainVerbs, Tag.VerbBase);
add(plainVerbs.map(present), Tag.VerbPresent);

add(closed.determiners, Tag.Determiner);
add(closed.pronouns, Tag.Pronoun);
add(closed.possessives, Tag.Possessive);
add(closed.prepositions, Tag.Preposition);
add(closed.coordinators, Tag.Coordinator);
add(closed.subordinators, Tag.Subordinator);
add(closed.relatives, Tag.Relative);
add(closed.be, Tag.Be);
add(closed.have, Tag.Have);
add(closed.doForms, Tag.Do);
add(closed.modals, Tag.Modal);
add(closed.negations, Tag.Negation);
add(closed.adverbs, Tag.Adverb);
add(closed.numberWords, Tag.NumberWord);
add(time.weekdays, Tag.Weekday);
add(time.months, Tag.Month);
add(time.timeWords, Tag.TimeWord);
add(people.honorifics, Tag.Honorific);
add(people.roles, Tag.Role);
add(people.roles.filter((role) => !role.endsWith('s')).map(present), Tag.Role); // plurals are spelled like verbs in -s
add(people.people, Tag.People);
add(bodies.bodies, Tag.Body);
add(bodies.media, Tag.Media);
add(places, Tag.Place);
add(demonyms, Tag.Demonym);
add(demonyms.map((word) => `${word}s`), Tag.Demonym);
add(maleNames, Tag.MaleName);
add(femaleNames, Tag.FemaleName);
// a name that the lists above hold as another word, or with another gender, stays what it is there
const unlisted = (names: ReadonlySet<string>): readonly string[] => [...names].filter((name) => !tags.has(name));
for (const [names, tag] of [[unlisted(worldNames.male), Tag.MaleName], [unlisted(worldNames.female), Tag.FemaleName]] as const) add(names, tag);

const notAdverbs = new Set(closed.notAdverbs);

/** What an unlisted lower-case word looks like by its ending. */
function guess(word: string): number {
  if (word.length > 4 && word.endsWith('ed')) return Tag.VerbPast;
  if (word.length > 5 && word.endsWith('ing')) return Tag.VerbIng;
  if (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word)) return Tag.Adverb;
  return officeIn(word);
}

/** inspector-general, ex-minister, vice-captain: an office with an addition. */
function officeIn(word: string): number {
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 1) return 0;
  const last = word.slice(hyphen + 1), office = last === 'general' ? word.slice(0, hyphen) : last;
  return (tags.get(office) ?? 0) & Tag.Role;
}

/** Tags of a word in lower case with straight apostrophes; 0 for an unknown word. */
export const tagsOf = (word: string): number => tags.get(word) ?? guess(word);

/** The reporting verb that this word is a form of. */
export const cueOf = (word: string): Cue | undefined => cues.get(word);
