/** Prepositions by what they may hang on. Source: own lists, from reading news; the class is closed. */
import { words } from './words.js';

/** Place, time and subject of a reporting verb, between it and its content: "said | in a statement | that". */
export const BEHIND_VERB = words('in at on during through via after from by before of about outside inside following ahead over');
/** The same where nothing is said behind them: "…, he said | in Orsa." */
export const TRAILING = words('in on at during after before by via through from of over citing amid following');
/** Lead from a participle to its agent, its place or its time: "released | by the office". */
export const BEHIND_PARTICIPLE = words('by to on at in after');
/** The same, behind who speaks: "said a woman named | by the paper". */
export const BEHIND_SPEAKERS_PARTICIPLE = words('by in at to as with');
/** What a verb that reports nothing but quotations hangs on: "they shouted “Go home” | before they left". */
export const BEHIND_SHOUTING = words('before after as while when during outside at in from until');

/** Particles that belong to their verb: "pointed | out", "chimed | in". */
export const PARTICLES = words('out in on up back off over');

/** A noun's own complements; "as", "before", "since" begin something else. */
export const HANGS_ON_NOUN = words(`of in on at for from with by to between near against over under about into inside outside around
  across among within without behind like than including`);
/** Hang on the subject of a verb, in front of it: "the envoy | to Orsa | accused". */
export const HANGS_ON_SUBJECT = words('to in of for from at on near');
/** Say where somebody works or comes from: "61, | of the Orsa Institute". */
export const OF_ORIGIN = words('of from with at');
/** Lead to a town whose land stands behind its comma: "| in Whitby, North Yorkshire,". */
export const OF_TOWNS = words('in at near from of');
/** Lead from whom somebody is speaking to, to where or when: "speaking to reporters | outside the court". */
export const BEHIND_LISTENERS = words('in at on outside inside aboard after before during from');
/** Lead to what is spoken of: "spoke | of “a noise”". */
export const OF_OR_ABOUT = words('of about');
/** Join a name to an office: "a spokesman | for the Harbour Council". */
export const OF_OFFICE = words('of for');

/** In front of a participle nothing is said by it: "without | saying", "instead of | asking", "rather than | arguing". */
export const UNSAID_BEHIND = words('without than of against');

/** Open a clause that "say" reports without "that": "said | in May the roof had gone". */
export const OPENS_SAID_CLAUSE = words(`in at on under with during for by after despite since as before from without because about
  around over more up than to`);

/** "denied it and | in a short reply said": open an adjunct in front of the verb. */
export const OPENS_ADJUNCT = words('in at on during');

/** In front of a number that is not exact: "| about 70". */
export const ROUNDING = words('about around over under');
/** The same, where a clause may open with it. */
export const ROUNDING_OPENERS = words('over about around under up between');
/** "at | least nine". */
export const EXTREMES = words('least most');

/** Where somebody was told something: "told reporters | in the capital". */
export const OPENS_PLACE = words('in at on outside inside after during before');

/** Part of an amount that can be a subject: "much | of the town", "nothing | like it". */
export const OF_OR_LIKE = words('of like');

/** "a reporter | for The Evening News": whom somebody works for. */
export const OF_EMPLOYERS = words('for with from');
/** "an economist | at the bank", "editor | in chief": where an office is. */
export const OF_POSTS = words('for with from at in of on to');

/** "accused | of theft", "jailed | for fraud" */
export const OF_CHARGES = words('of with for over on in to');

/** "quoted | in the report as saying" */
export const IN_OR_ON = words('in on');
/** "a claim | by the union" */
export const BY_OR_FROM = words('by from');
