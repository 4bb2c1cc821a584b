import { cueVerbs } from './cues.js';
import { present } from './inflect.js';
import { plainVerbs } from './plain-verbs.js';
import { irregularVerbs, regularVerbs } from './verbs.js';
import { wordSet } from './word-list.js';

/**
 * Nouns in the plural as often as verbs in -s: "the market | reports", "the market | reports a loss". What stands
 * behind them tells. Source: own list from newspaper English.
 */
export const pluralsLikeVerbs = wordSet(`abuses acts aims arrests attacks awards backs bans battles benefits blocks
  bombs calls cases causes challenges changes charges cheers claims clashes comments concerns contacts contests
  controls costs credits cuts dates deals deaths debuts delays demands disputes documents doubts draws drives drops
  efforts ends falls fears figures files fires floods focuses forces forms frames gestures grants guards hits homes
  hopes images increases issues jails jeers launches leads limits links lists losses marches matters measures moves
  murders names needs notes numbers offers patrols places plans plays points polls posts probes projects protests
  questions raids records reports results returns rounds routs rules sanctions scores services shares shots shows
  signs starts states steps stops stories streams strikes studies supplies supports talks tests threats ties tours
  trails troops turns uses views visits votes warnings waves wins works`);

/** Their singulars, which are the base forms of the verbs: study, clash, report. */
export const nounsLikeVerbs: ReadonlySet<string> = new Set(
  [...regularVerbs, ...irregularVerbs.map(([base]) => base), ...Object.values(cueVerbs).flat(), ...plainVerbs]
    .filter((verb) => pluralsLikeVerbs.has(present(verb))),
);
