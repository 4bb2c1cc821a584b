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
  bombs calls cases causes changes charges claims clashes comments concerns contacts controls costs cuts dates deals
  deaths delays demands documents doubts draws drives drops efforts ends falls fears figures files fires focuses forces
  forms frames grants guards hits homes hopes images increases issues jails launches leads limits links lists losses
  marches matters measures moves murders names needs notes numbers offers patrols places plans plays points polls posts
  projects protests questions raids records reports results returns rounds rules sanctions services shares shots shows
  signs starts states steps stops stories strikes studies supplies supports talks tests threats ties troops turns uses
  views visits votes warnings wins works`);

/** Their singulars, which are the base forms of the verbs: study, clash, report. */
export const nounsLikeVerbs: ReadonlySet<string> = new Set(
  [...regularVerbs, ...irregularVerbs.map(([base]) => base), ...Object.values(cueVerbs).flat(), ...plainVerbs]
    .filter((verb) => pluralsLikeVerbs.has(present(verb))),
);
