/** Relatives, pronouns and determiners, as the rules tell them apart. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "the raid | that killed 12": of a thing. */
export const thingRelatives = wordSet('that which');

export const indefiniteArticles = wordSet('a an');

export const pluralPronouns = wordSet('they them we us themselves');

/** "all | the 12 hostages". */
export const definiteOpeners = wordSet('the these those');

/** "two of | the hostages": the set that is counted out of. */
export const setOpeners = wordSet('the these those them whom his her their its our my us');

/** "two of | them". */
export const partitivePronouns = wordSet('them whom us');

/** ", | identified as Ravi Singh,": what is put in behind a name. */
export const insertionOpeners = wordSet('identified named known aged who whose');

export const singularReflexives = wordSet('himself herself');

/** "two cadets | who had led the raid". */
export const personRelatives = wordSet('who that');

/** "two men | whom raiders held": any relative that may stand for a person. */
export const allRelatives = wordSet('who that which whom');

export const relativePersons = wordSet('who whom');

/** "his right | hand": a part of the body, no farm hand. */
export const handOwners = wordSet('right left both his her their');

/** "*It* put the toll at 85": whoever spoke last. */
export const speakerPronouns = wordSet('he she him her it they');

export const singularPronouns = wordSet('he she him her');

/** "had he meant to kill | he | would have": never what a verb acts on. */
export const subjectPronouns = wordSet('he she they we i');

/** "a woman and | her three children", "met | their death": belongs to people. */
export const personOwners = wordSet('his her their');

/** "the fire | that killed 340": opens a clause that hangs on a noun. */
export const relatives = wordSet('which who that');

/** "the raid, | when 90 died". */
export const timeRelatives = wordSet('which when where');

/** "a man|, *whose* name has not been released|, died": opens what is put in between. */
export const insertedOwners = wordSet('who whose whom which');

/** "the war, | which began in 2011,". */
export const insertedRelatives = wordSet('which who');

/** "jailed over | the riot". */
export const articlesAndOwners = wordSet('the a an his her their its');

/** "Of *those*, six died". */
export const ofThese = wordSet('those these them');

/** "two of | them", "eight of | whom". */
export const themAll = wordSet('them whom');

/** "driven from | their homes". */
export const homeOwners = wordSet('their from his her the without');

/** "killed | himself". */
export const reflexives = wordSet('himself herself themselves self');

/** "the firm eliminated | that": an active verb. */
export const activeObjects = wordSet('that it its these those');

/** "a suspect stabbed and slashed | *them*": whom a verb acts on. */
export const objectPronouns = wordSet('them him her me us it');

/** "hoped for | another shot": a noun follows, no verb. */
export const singleNounOpeners = wordSet('a an another the one every');

/** "lost | their lives". */
export const lifeOwners = wordSet('their his her its');

export const personalPronouns = wordSet(`
  he she him they them i we us me it who whom himself themselves herself itself anyone anybody`);

/** "everyone aboard", "all but four". */
export const everyone = wordSet('all everyone everybody');

/** "all of 12": the number is of people known already. */
export const definiteQuantifiers = wordSet('the these those all both');

/** ", | aged 34, | was": opens an insertion between commas, which belongs to the noun before. */
export const insertedOpeners = wordSet(`
  including among aged mostly most some all both who whose which identified named one two three four five six
  seven eight nine ten along together as a an the his her their many several part nearly at age known from
  accompanied mainly and with of in near only also later dressed wearing believed suspected described armed
  travelling traveling originally formerly`);

/** "gave | themselves | up". */
export const selves = wordSet('themselves himself herself');

/** "| his | body was found". */
export const singleOwners = wordSet('his her');
