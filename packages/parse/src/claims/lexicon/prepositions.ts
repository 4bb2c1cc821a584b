/** Prepositions, by what they lead to. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "spoke *about* the death of", "protested *over* the killing of". */
export const aboutWords = wordSet('about over on against regarding concerning');

/** "taken | into custody". */
export const intoWords = wordSet('in into');

/** "taken | from their home", "taken | by gunmen". */
export const fromOrBy = wordSet('from by');

/** "convicted Ravi Sen, 41, | of killing two". */
export const deedOf = wordSet('of for');

/** "arrested *over* a bombing that killed 12", "in connection *with* it": another deed than the arrest. */
export const answersFor = wordSet('over with for to');

/** "…, | among them a priest": opens a list of those who are part of the number. */
export const listOpeners = wordSet('among including');

/** "have died | *in* a crash": the event follows. */
export const eventLeads = wordSet('in by after when');

/** "a boy shot | in Redmill". */
export const inPlace = wordSet('in at near outside inside');

/** "*at* the Central Market, Bor". */
export const houseLeads = wordSet('at in outside near inside');

/** "a man | in Orsa, Karland": before a town whose land follows. */
export const townLeads = wordSet('in at near from');

/** "killed two guards | *before* troops were sent": what follows may be a clause with a verb of its own. */
export const timeClauses = wordSet('after before since until when while');

/** "after | three riders were hurt": prepositions that open a clause. */
export const clauseOpeners = wordSet(`
  after before since until when while as than following despite because including so`);

/** "… | in Orsa were killed": what follows is a place, where no noun before it was read. */
export const locatives = wordSet('in at near from to inside outside around on into across');

/** "according | to Vera Holm, the girl was killed": no apposition of the girl's. */
export const sourceLeads = wordSet('to like unlike');

/** "a fire broke out | in Orsa, and nine people died": what follows is a place, and no part of the subject. */
export const placeLeads = wordSet(`
  in at off near outside inside from to into through across over around above below beside towards toward`);

/** "ready to talk | after two years of war": what reported speech takes for known. */
export const takenAsKnown = wordSet('after amid despite following');

/** "a lecturer | in physics", "the head | of the clinic". */
export const officeLinks = wordSet('of in at for with');

/** "Tomas Brink, 45, | of Pelm". */
export const homeLeads = wordSet('of from');

/** "six | in Orsa, three | on Monday": before the place or day of a number without its verb. */
export const gapPlaces = wordSet('in at near on outside inside');

/** "lost 14 staff | *in* the attack". */
export const lossLeads = wordSet('in during');

/** Before the name of the place where something happened. */
export const whereWords = wordSet('in near at outside inside within around across from into through throughout of off');

/** "the town | of Marla": what a name with a person's first name is a place behind. */
export const ofOrInPlace = wordSet('in near at outside of');

/** "the riot | in which 23 died": what hangs on a noun before. */
export const clauseLeads = wordSet('when where wherein for of in after');

/** "killed | in the government's crackdown". */
export const deedLeads = wordSet('in by during under');

/** ", 60 of them | in and around the capital", ", 29 of them | on Tuesday". */
export const aroundPlaceOrTime = wordSet('in at near around outside on during since under over aged below from');

/** "of the 48 dead", "among the 48 dead": what is counted out of a set. */
export const outOfWords = wordSet('of among');

/** "members | of the army": only the head's own side counts. */
export const headEnds = wordSet('of from in for');

/** "hit | by a stray bullet". */
export const byOrIn = wordSet('by in');

/** "the Ministry *of* Health", "the Office *for* Refugees". */
export const ofFor = wordSet('of for');

/** "injuries | to nine riders", "suspected | of killing two". */
export const ofOrTo = wordSet('of to');

/** "died | of cancer". */
export const diedOf = wordSet('of from');

/** Where the words before "injuries" begin: "with what appeared to be minor injuries". */
export const injuryLeads = wordSet('with for to');

/** "taken to a clinic | with leg injuries". */
export const injuriesWith = wordSet('with for');

/** "a bomb | in Orsa | killed", "a bus | with 50 passengers": what is added to a thing did nothing. */
export const addedBy = wordSet('in near at outside inside from to across around with between among on against for off');

/** "in hospital | *after* a crash". */
export const afterWords = wordSet('after following since with');

/** "trying *to* disperse 300 marchers", "accused *of* killing four": between a noun and the verb that hangs on it. */
export const rulesThrough = wordSet('to of for with');

/** "drove them *from* the town", "*out* of the valley". */
export const fromOutOf = wordSet('from out');
