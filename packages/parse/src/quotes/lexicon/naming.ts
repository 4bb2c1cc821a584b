/** How a text says what somebody goes by. Source: own list, from reading news. */
import { words } from './words.js';

/** Right in front of the name: "a baker | called | Yusuf". */
export const NAMED_BY = words('named called nicknamed');

/** In front of what else somebody goes by: ", | aka | “Red,”". */
export const AKA = words('aka a.k.a. nicknamed dubbed alias');

/** With an "as" in front of the name: "who | gave her name as", "who | identified himself as", "| known as". */
export const TELLS_NAME = words('give gave gives identify identified identifies known calls called calling goes uses using');

/** Participles that tell of no deed: "a baker | calling | himself Yusuf", "papers | including | the Orsa Star". */
export const NO_DEED = words('calling naming giving identifying using including excluding involving regarding concerning');

/** The last of them in front of the name: "as | Omar", "by the name | Omar", "calling himself | Omar", "goes by | Omar". */
export const LEADS_TO_NAME = words('as name by himself herself');

/** What may stand between such a verb and the name. */
export const NAME_FILLERS = words('his her their a first only name himself herself as by the just simply of');

/** Right in front of the verb of naming, behind what somebody wants or would: "who would | only | identify himself", "asked to | be | called". */
export const LEADS_TO_NAMING = words('only simply just to be');

/** What somebody does with his own name, "refused to | give his name"; and what a paper does not do with it. */
export const GIVES_NAME = words('give have reveal disclose');
export const NAMES_HIM = words('naming identifying');

/** Whoever is not so speaks without a name: "who was not | authorized to give interviews". */
export const ENTITLED = words('authorized authorised permitted entitled');
