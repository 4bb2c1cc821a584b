import { cueVerbs } from './cues.js';
import { present } from './inflect.js';
import { plainVerbs } from './plain-verbs.js';
import { irregularVerbs, regularVerbs } from './verbs.js';
import { wordSet } from './word-list.js';

/**
 * Nouns in the plural as often as verbs in -s: "the market | reports", "the market | reports a loss". What stands
 * behind them tells. Source: own list from newspaper English.
 */
export const pluralsLikeVerbs = wordSet(`abuses acts advances aims approaches arrests assaults attacks attempts awards backs balances bans battles benefits
  blocks bombs boycotts brands breaches briefs broadcasts calls captures cases causes challenges changes charges checks
  cheers claims clashes comments concerns contacts contests controls costs crashes credits cuts dates deals deaths
  debates debuts defeats delays delegates demands designs displays disputes documents doubts draws drives drops efforts
  encounters ends escapes estimates exchanges exercises experiences exports falls favors favours fears features fights
  figures files fires floods flows focuses forces forms frames functions funds gains gestures grants guarantees guards
  harms hits homes honors honours hopes images impacts imports increases influences insults issues jails jeers jumps
  lapses launches leads limits links lists losses marches matters measures mounts moves murders names needs notes
  numbers offers orders outlines patrols permits places plans plays pledges plots points polls posts practices presents
  probes profits projects protests questions raids ranks records reforms releases repairs reports requests rescues
  reserves results retreats returns reviews rises risks rounds routs rules sacrifices sanctions scales scores searches
  services shares shells shelters shields shifts shocks shots shows signals signs splits sponsors stages starts states
  steps stops stories storms strains streams strikes struggles studies subjects suits supplies supports surges suspects
  switches talks targets tests threats ties totals tours traces tracks trades trails transfers transports traps troops
  trusts turns uses values views visits votes warnings warrants waves wins witnesses works worries wounds`);

/** Their singulars, which are the base forms of the verbs: study, clash, report. */
export const nounsLikeVerbs: ReadonlySet<string> = new Set(
  [...regularVerbs, ...irregularVerbs.map(([base]) => base), ...Object.values(cueVerbs).flat(), ...plainVerbs]
    .filter((verb) => pluralsLikeVerbs.has(present(verb))),
);
