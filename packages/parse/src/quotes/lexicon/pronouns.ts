/** Pronouns and articles by what they can do in a phrase. Source: own lists; the classes are closed. */
import { words } from './words.js';

/** Those who are spoken of, as objects: "according to | him". */
export const THIRD_PERSONS = words('him her them');
/** The same as subjects. */
export const THIRD_PERSON_SUBJECTS = words('he she they it');
/** One person, of whom the text has told. */
export const HE_OR_SHE = words('he she');
/** Subjects that agree with a base form, and are nothing else: "you" is an object, too. */
export const PLURAL_SUBJECTS = words('they we i');
/** Subjects and nothing else. */
export const SUBJECTS_ONLY: ReadonlySet<string> = new Set([...PLURAL_SUBJECTS, ...words('he she')]);
/** Those who are spoken to: "told | him". */
export const LISTENERS: ReadonlySet<string> = new Set([...THIRD_PERSONS, ...words('us me you')]);
/** No subjects: "making | us | question". */
export const OBJECTS_ONLY = words('us me him them');
/** Objects of a verb that addresses: "warned | it", too. */
export const OBJECTS: ReadonlySet<string> = new Set([...LISTENERS, 'it']);

/** "| He and another farmer": of two, the one who is a person or a crowd. */
export const JOINED_PERSON = words('he she they');
/** Stand for somebody without a name. */
export const NAMELESS = words('one another who');
/** The same of several. */
export const NAMELESS_MANY = words('others those these');
/** Of two whom the text has named: "the | latter". */
export const OF_TWO = words('latter former other');
/** The writer or the reader. */
export const FIRST_OR_SECOND_PERSON = words('i we you');

/** "the mayor | himself". */
export const REFLEXIVES = words('himself herself itself themselves');

/** "| One of them is Omar Lut", "| Another was": of several, the one who is about to be named. */
export const OF_SEVERAL = words('one another first second third last latest the');

/** "his warning": whose it is. */
export const OWNERS = words('his her their');

/** In front of "'s" it is "is" or "has", and no possessive. */
export const CONTRACTED_WITH_IS = words('he she it that there who');

/** "| the expert say": a singular that has them does not agree with a base form. */
export const DEFINITES = words('the his her its their our my your');
/** Of one thing alone. */
export const SINGULAR_OPENERS = words('a an this that each every he she it');
/** Of several, or no third person: none agrees with "says". */
export const PLURAL_OPENERS = words('these those many several both they we you i');
/** "| those say", "| some report": they stand for those they count. */
export const COUNTED = words('some many all others both several');

/** Point at somebody whom the text has told of: "| the minister", "| his office". */
export const POINTERS = words('the this that these those his her their its');
/** Whose something is, where that is a body or several. */
export const OF_BODIES = words('its their');
export const DEMONSTRATIVES = words('this that these those');

export const ARTICLES = words('the a an');
export const INDEFINITE = words('a an');
export const ARTICLES_AND_SUCH = words('the a an such');

/** "| everybody in Orsa said", "| someone at the gate said". */
export const SOMEBODY = words('everybody everyone somebody someone anybody anyone nobody');

/** "| no one said", "| anyone who says", "| neither side said", "| why reports said", "Lut, | whose hometown, Orsa, is old, said": nobody says it. */
export const NOBODY = words('no nobody none neither why how whose anyone anybody whoever');

/** "| this only explains why": alone they point at what was told, and it says nothing. */
export const THINGS_TOLD = words('this that');

/** "said | the same": what another has said. */
export const SAME = words('same opposite contrary');

/** "| everything the mayor says": what is said, and nobody who says it. */
export const THINGS_SAID = words('everything anything something whatever');

/** "much about", "nothing on": an object of "say", not a clause. */
export const QUANTITIES = words('much little nothing something anything everything lots volumes plenty');
/** Of how many or how much a clause tells: "so | many", "as | little". */
export const AMOUNTS = words('many much few little');
/** "gave | no details". */
export const HARDLY_ANY = words('no few little');

/** Several of whom the text tells: "one of | them". */
export const OF_THEM = words('them us those these');
