/** The word lists joined: what a word can be (`tagsOf`) and how it reports (`cueOf`). */
import * as bodies from './bodies.js';
import { type CueClass, cueVerbs } from './cues.js';
import * as closed from './function-words.js';
import { femaleNames, maleNames } from './given-names.js';
import { ing, past, present, withSingleL } from './inflect.js';
import * as people from './people.js';
import { demonyms, places } from './places.js';
import { GIVEN_NAME, Tag } from './tags.js';
import { plainVerbs } from './plain-verbs.js';
import * as time from './time-words.js';
import { irregularVerbs, regularVerbs } from './verbs.js';
import { worldNames } from './world-names.js';

export { AGENT, AUXILIARY, GIVEN_NAME, OPENER, TITLE, Tag, VERB } from './tags.js';
export type { CueClass } from './cues.js';

/** One form of a reporting verb. */
export interface Cue {
  readonly lemma: string;
  readonly kind: CueClass;
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'ing';
}

const tags = new Map<string, number>();
const add = (tag: number, ...lists: readonly Iterable<string>[]): void => {
  for (const list of lists) for (const word of list) tags.set(word, (tags.get(word) ?? 0) | tag);
};

const irregular = new Map(irregularVerbs.map(([base, ...forms]) => [base, forms] as const));

/** All forms of a verb with their names; the past of a regular verb is its participle too. */
function formsOf(base: string): readonly (readonly [string, Cue['form']])[] {
  const [pastForm = past(base), participle = pastForm] = irregular.get(base) ?? [], american = withSingleL(base);
  const forms: readonly (readonly [string, Cue['form']])[] = [
    [base, 'base'],
    [present(base), 'present'],
    [pastForm, 'past'],
    [participle, 'participle'],
    [ing(base), 'ing'],
  ];
  return american === null ? forms : [...forms, [american[0], 'past'], [american[1], 'ing']];
}

const FORM_TAG = {
  base: Tag.VerbBase,
  present: Tag.VerbPresent,
  past: Tag.VerbPast,
  participle: Tag.VerbPast,
  ing: Tag.VerbIng,
} as const;

for (const base of [...regularVerbs, ...irregular.keys(), ...Object.values(cueVerbs).flat()])
  for (const [form, name] of formsOf(base)) add(FORM_TAG[name], [form]);
// Their forms in -ed and -ing are told by the ending, like those of any unlisted verb.
add(Tag.VerbBase, plainVerbs);
add(Tag.VerbPresent, plainVerbs.map(present));

add(Tag.Determiner, closed.determiners);
add(Tag.Pronoun, closed.pronouns);
add(Tag.Possessive, closed.possessives);
add(Tag.Preposition, closed.prepositions);
add(Tag.Coordinator, closed.coordinators);
add(Tag.Subordinator, closed.subordinators);
add(Tag.Relative, closed.relatives);
add(Tag.Be, closed.be);
add(Tag.Have, closed.have);
add(Tag.Do, closed.doForms);
add(Tag.Modal, closed.modals);
add(Tag.Negation, closed.negations);
add(Tag.Adverb, closed.adverbs);
add(Tag.NumberWord, closed.numberWords);
add(Tag.Weekday, time.weekdays);
add(Tag.Month, time.months);
add(Tag.TimeWord, time.timeWords);
add(Tag.Honorific, people.honorifics);
// Plurals of offices are spelled like verbs in -s.
add(Tag.Role, people.roles, people.roles.filter((role) => !role.endsWith('s')).map(present));
add(Tag.Role, people.trades, people.trades.map((trade) => (trade.endsWith('man') ? trade.replace(/man$/, 'men') : present(trade))));
add(Tag.People, people.people);
add(Tag.Body, bodies.bodies);
add(Tag.Media, bodies.media);
add(Tag.Place, places);
add(Tag.Demonym, demonyms, demonyms.map((word) => `${word}s`));
add(Tag.MaleName, maleNames);
add(Tag.FemaleName, femaleNames);
// A name that the lists above hold as another word, or with another gender, stays what it is there.
const isListed = new Set(tags.keys());
add(Tag.MaleName, worldNames.male.filter((name) => !isListed.has(name)));
add(Tag.FemaleName, worldNames.female.filter((name) => !isListed.has(name)));

/** Forms of the reporting verbs; a form of two verbs is the later one's, of the class that proves more. */
const cues = new Map<string, Cue>();
for (const kind of ['quotation', 'question', 'that', 'speech'] as const)
  for (const lemma of cueVerbs[kind])
    for (const [form, name] of formsOf(lemma))
      // "said" is the past rather than the participle of the same verb.
      if (name !== 'participle' || cues.get(form)?.lemma !== lemma) cues.set(form, { lemma, kind, form: name });

const notAdverbs = new Set(closed.notAdverbs);

/** What an unlisted lower-case word looks like by its ending. */
function guess(word: string): number {
  // McNeely, O'Grady: a surname
  if (/^(?:mc|o['’])/.test(word)) return 0;
  if (word.length > 4 && word.endsWith('ed')) return Tag.VerbPast;
  if (word.length > 5 && word.endsWith('ing')) return Tag.VerbIng;
  if (word.length > 4 && word.endsWith('ly') && !notAdverbs.has(word)) return Tag.Adverb;
  return givenNamesIn(word) || officeIn(word);
}

/** Eva-Marie: two given names of one gender are one. */
function givenNamesIn(word: string): number {
  const hyphen = word.indexOf('-');
  if (hyphen < 2) return 0;
  return (tags.get(word.slice(0, hyphen)) ?? 0) & (tags.get(word.slice(hyphen + 1)) ?? 0) & GIVEN_NAME;
}

/** inspector-general, ex-minister, vice-captain: an office with an addition; then-Gov., ex-Sen.: a title that was one. */
function officeIn(word: string): number {
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 1) return 0;
  const last = word.slice(hyphen + 1);
  const office = last === 'general' ? word.slice(0, hyphen) : last;
  return (tags.get(office) ?? 0) & (isFormer(word) ? Tag.Role | Tag.Honorific : Tag.Role);
}

/** then-Gov., ex-Sen. */
const isFormer = (word: string): boolean => /^(?:then|ex)-/.test(word);

/** Tags of a word in lower case with straight apostrophes; 0 for an unknown word. */
export const tagsOf = (word: string): number => tags.get(word) ?? guess(word);

/** The reporting verb that this word is a form of. */
export const cueOf = (word: string): Cue | undefined => cues.get(word);
