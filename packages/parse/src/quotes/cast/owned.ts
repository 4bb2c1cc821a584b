/** Words in front of a body's name that say whose it is or where it sits: "state-run | Orsa Radio", "the pro-government | Star". */
import type { Token } from '../../language/tokens.js';

const OWNED = /^(?:pro|anti)-\p{L}+$|-(?:based|run|owned|backed|led|controlled|linked|funded)$/u;

export const isOwned = (token: Token | undefined): boolean => token !== undefined && OWNED.test(token.lower);
