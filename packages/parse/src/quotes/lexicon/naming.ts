/** How a text says what somebody goes by. Source: own list, from reading news. */
import { words } from './words.js';

/** Right in front of the name: "a baker | called | Yusuf". */
export const NAMED_BY = words('named called');

/** With an "as" in front of the name: "who | gave her name as", "who | identified himself as", "| known as". */
export const TELLS_NAME = words('gave gives identified identifies known calls called goes');

/** Participles that tell of no deed: "a baker | calling | himself Yusuf", "papers | including | the Orsa Star". */
export const NO_DEED = words('calling naming giving identifying using including excluding involving regarding concerning');

/** What may stand between such a verb and the name. */
export const NAME_FILLERS = words('his her their a first only name himself herself as by the just simply of');
