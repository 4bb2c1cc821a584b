/**
 * What a word can be, as bits of one number: a word may have several ("report" is a verb and a noun).
 * `tagged(token, Tag.Modal | Tag.Be)` asks for any of them.
 */
export const Tag = {
  Determiner: 1 << 0,
  /** he, she, they, it, I, we, you, who: words that stand alone as a subject. */
  Pronoun: 1 << 1,
  /** his, her, their, its, our, my, your. */
  Possessive: 1 << 2,
  Preposition: 1 << 3,
  Coordinator: 1 << 4,
  Subordinator: 1 << 5,
  Relative: 1 << 6,
  Be: 1 << 7,
  Have: 1 << 8,
  Do: 1 << 9,
  Modal: 1 << 10,
  Negation: 1 << 11,
  Adverb: 1 << 12,
  VerbBase: 1 << 13,
  VerbPresent: 1 << 14,
  /** Past tense or past participle: one form for regular verbs. */
  VerbPast: 1 << 15,
  VerbIng: 1 << 16,
  Weekday: 1 << 17,
  Month: 1 << 18,
  /** yesterday, week, morning: heads of time expressions. */
  TimeWord: 1 << 19,
  NumberWord: 1 << 20,
  /** Mr., Dr., Gen., Sheikh: stands before a name and is no part of it. */
  Honorific: 1 << 21,
  /** minister, spokeswoman, coach: what a person is by office or trade. */
  Role: 1 << 22,
  /** man, mother, villagers: people, not by office. */
  People: 1 << 23,
  /** ministry, agency, police: heads of names and descriptions of bodies that speak. */
  Body: 1 << 24,
  /** A country, capital or region, in lower case. */
  Place: 1 << 25,
  /** Syrian, Russians. */
  Demonym: 1 << 26,
  MaleName: 1 << 27,
  FemaleName: 1 << 28,
  /** newspaper, agency names: those who pass news on. */
  Media: 1 << 29,
} as const;

/** Any form of a verb. */
export const VERB = Tag.VerbBase | Tag.VerbPresent | Tag.VerbPast | Tag.VerbIng;
/** be, have, do and the modals: what may stand between a subject and its verb. */
export const AUXILIARY = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;
/** the, some, his: what a noun phrase opens with. */
export const OPENER = Tag.Determiner | Tag.Possessive;
/** minister, villagers, ministry, newspaper: who acts and speaks. */
export const AGENT = Tag.Role | Tag.People | Tag.Body | Tag.Media;
/** Sergei, Maria: a given name of either gender. */
export const GIVEN_NAME = Tag.MaleName | Tag.FemaleName;
/** Gen., minister: what stands in front of a name. */
export const TITLE = Tag.Honorific | Tag.Role;
