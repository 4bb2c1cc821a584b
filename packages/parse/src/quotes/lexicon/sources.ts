/** Sources by their sort. Source: own lists, after the vocabulary of the codebook. */
import { withPlurals, words } from './words.js';

/** Heads of phrases that name a part of a state. */
export const STATE = words(`ministry government governments department kremlin pentagon administration authorities parliament congress
  court police army military navy embassy senate directorate prosecution presidency gendarmerie coastguard junta cabinet regime`);

/** Bodies of states: named like places, but no government. */
export const OF_STATES = words('un u.n. eu e.u. nations union league nato');

/** Nobody is named by them. */
export const UNNAMED: ReadonlySet<string> = new Set(withPlurals('source insider informant'));
/** They say so: "an | unidentified man". */
export const WITHOUT_NAME = words('anonymous unnamed unidentified anonymity');
/** "| people familiar with the talks", "| officials briefed on the plan". */
export const ANYBODY = words('person persons people someone official officials individual individuals');
export const IN_THE_KNOW = words('familiar briefed');

/** What stands in front of an agency that passes on news; "the space agency" passes none on. */
export const NEWS = words('news press wire information reuters xinhua tass anadolu telegraph');
export const AGENCIES = words('agency agencies');

/** "the company" may stand for any body with a proper name. */
export const ANY_BODY = words(`company agency firm group organisation organization department ministry team union network bank body
  charity institute commission committee association foundation retailer manufacturer carmaker automaker airline club service board
  council court party school university hospital bureau office publisher broadcaster newspaper magazine website`);

/** What a name of which nothing else is told may be called: a firm, rather than a court or a union. */
export const FIRMS = words(`company firm group agency retailer manufacturer carmaker automaker airline website network bank organisation
  organization publisher`);
