/**
 * Nouns for bodies that have names of their own, by where they stand for them. Source: own list from newspaper English.
 */
import { words } from './word-list.js';

/** "the daily | al-Marsa", "the armed faction | Harbour Sons": in front of the name only. */
const titles = words(`utility paper daily weekly journal channel station outlet movement militia faction brigade battalion
  start-up startup`);

/** "the party | Harbour Voice", and "the party" again for it. */
const titlesAndHeads = words('newspaper magazine broadcaster party charity union');

/** The same, and what else may be a firm. */
const maybeFirmsWithTitles = words('group agency network website organisation organization');

/** The same, and firms. */
const firmsWithTitles = words('company firm bank airline retailer');

/** "the council", for the Harbour Council: not in front of the name. */
const heads = words(`association body board bureau club commission committee council court department foundation
  hospital institute ministry office school service team university zoo aquarium museum library gallery theatre theater college airport`);

/** The same, and firms. */
const firms = words(`manufacturer carmaker automaker maker giant publisher contractor chipmaker drugmaker planemaker brewer insurer lender brokerage
  builder developer operator utility conglomerate`);

/** Stand in front of a body's name: "the newspaper | al-Marsa". */
export const nounsBeforeNames: ReadonlySet<string> = new Set([...titles, ...titlesAndHeads, ...maybeFirmsWithTitles, ...firmsWithTitles]);

/** Firms for sure: "a spokeswoman for the contractor". */
export const nounsForFirms: ReadonlySet<string> = new Set([...firmsWithTitles, ...firms]);

/** What a name of which nothing else is told may be called: a firm, rather than a court or a union. */
export const nounsForUnknowns: ReadonlySet<string> = new Set([...nounsForFirms, ...maybeFirmsWithTitles]);

/** May stand for a body whose name was told: "the company". */
export const nounsForBodies: ReadonlySet<string> = new Set([...nounsForUnknowns, ...titlesAndHeads, ...heads]);
