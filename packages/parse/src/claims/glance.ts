/**
 * Words of harm that seldom speak of it ("home", "lost", "free") wake the rules only in company that a look at the tokens
 * around shows: ordinary sentences are passed over without being read.
 */
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import { kindOf } from './phrase/nouns.js';
import { charges } from './lexicon/captivity.js';
import { conditions, sendsToHospital } from './lexicon/clinic.js';
import { deathCompany, deathSpoken, downVerbs, givesUp, heldCompany, holdingCompany, homeCompany, laysArms, lifeCompany, notCaptive, regains, setsFree, takesPrisoner } from './lexicon/glances.js';
import { drivesOut, strikesBody } from './lexicon/harm-phrases.js';
import { awayParticles, givesUpParticles } from './lexicon/particles.js';
import { intoWords } from './lexicon/prepositions.js';

type Glance = (tokens: readonly Token[], i: number, first: number, last: number) => boolean;

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
const VAGUE = new Set(['no', 'several', 'many', 'few', 'numerous', 'multiple', 'couple', 'both']);
const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || tagged(token, Tag.NumberWord) || VAGUE.has(token.lower));

/** A word of the kind within so many tokens before or behind. */
const near = (words: ReadonlySet<string>, before: number, behind = 0): Glance => (tokens, i, first, last) => {
  for (let k = Math.max(first, i - before); k < Math.min(last, i + behind + 1); k++) if (k !== i && words.has(lower(tokens, k))) return true;
  return false;
};
const nearNumber = (before: number, behind = 0): Glance => (tokens, i, first, last) => {
  for (let k = Math.max(first, i - before); k < Math.min(last, i + behind + 1); k++) if (k !== i && isNumber(tokens[k])) return true;
  return false;
};
const both = (one: Glance, other: Glance): Glance => (...at) => one(...at) && other(...at);

const TAKES = near(lifeCompany, 8);
const DRIVES = near(drivesOut, 12);
const SETS_FREE: Glance = (tokens, i) => tagged(tokens[i - 1], Tag.Modal) || lower(tokens, i - 1) === 'to' || lower(tokens, i + 1) === 'of' || isNumber(tokens[i + 1]);

/** "Four | held in raid", "Suspect | held": a headline's. */
const HELD: Glance = (tokens, i) => isNumber(tokens[i - 1]) || (tokens[i - 1] !== undefined && kindOf(tokens[i - 1] as Token) === 'person');

const UP: ReadonlySet<string> = new Set(['up']);
const NEVER: Glance = () => false;
const OF: Glance = (tokens, i) => lower(tokens, i + 1) === 'of';

const isDetermined = (before: Token | undefined): boolean => before !== undefined && (tagged(before, Tag.Determiner | Tag.Possessive) || before.lower === "'s");

/** "to jail nine", not "in jail", "the rescue": a verb. */
const VERBAL: Glance = (tokens, i, first) => {
  const before = i > first ? tokens[i - 1] : undefined;
  return before === undefined || !isDetermined(before) && (before.lower === 'to' || !tagged(before, Tag.Preposition));
};

/** "the shooting | of a clerk", "shooting | three clerks"; not "a shooting | in Orsa": a noun, and a verb without its object. */
const RULES: Glance = (tokens, i, _first, last) => {
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  if (isDetermined(tokens[i - 1])) return next?.lower === 'of';
  return next !== undefined && next.kind !== 'punctuation' && (next.lower === 'of' || !tagged(next, Tag.Preposition | Tag.Be | Tag.Have | Tag.Modal));
};

/** Whom somebody releases: people where the sentence has a number, "he", or says that they were held, or by whom. */
const WAS_HELD: Glance = (tokens, i, first, last) => {
  for (let k = first; k < last; k++) if (k !== i && (isNumber(tokens[k]) || RELEASED.has(lower(tokens, k)))) return true;
  return false;
};

const RELEASED = new Set(`he she him another couple pair trio duo both prisoner prisoners detainee detainees hostage hostages captive captives inmate inmates
  abductee abductees convict convicts suspect suspects protester protesters protestor protestors demonstrator demonstrators arrestee arrestees kidnap kidnapped
  abducted pirate pirates gunman gunmen raider raiders rebel rebels militant militants insurgent insurgents kidnapper kidnappers bandit bandits gang gangs
  terrorist terrorists extremist extremists guerrilla guerrillas guerilla guerillas militia militias militiaman militiamen abductor abductors captor captors
  hijacker hijackers attacker attackers robber robbers fighter fighters`.split(/\s+/));

const glances: ReadonlyMap<string, Glance> = new Map<string, Glance>([
  ...['life', 'lives'].map((word) => [word, TAKES] as const),
  ...['home', 'homes', 'houses'].map((word) => [word, both(DRIVES, near(homeCompany, 3))] as const),
  ...['lost', 'lose', 'loses', 'losing'].map((word) => [word, nearNumber(0, 5)] as const),
  ...['refugees', 'asylum', 'shelter', 'refuge', 'hostages', 'idps'].map((word) => [word, nearNumber(14, 14)] as const),
  ['free', (...at) => SETS_FREE(...at) || near(setsFree, 8)(...at)],
  ['freedom', near(regains, 3)],
  ...['release', 'releases', 'frees', 'escape'].map((word) => [word, SETS_FREE] as const),
  ...['figure', 'tally', 'count'].map((word) => [word, near(deathSpoken, 30)] as const),
  ...['hospital', 'hospitals'].map((word) => [word, near(sendsToHospital, 9)] as const),
  ['condition', near(conditions, 3)],
  ...['arms', 'weapons'].map((word) => [word, near(laysArms, 4)] as const),
  ['themselves', both(near(givesUp, 1), near(givesUpParticles, 0, 1))],
  // read only beside a verb of harm, which wakes the rules itself
  ...['them', 'along', 'alongside', 'together'].map((word) => [word, NEVER] as const),
  ...['shooting', 'shootings'].map((word) => [word, RULES] as const),
  ['body', (...at) => OF(...at) || nearNumber(8)(...at)],
  ['remains', OF],
  ...['jail', 'capture', 'rescue'].map((word) => [word, VERBAL] as const),
  ['released', WAS_HELD],
  ...['bullet', 'bullets', 'gunfire', 'shrapnel', 'pellets', 'shots', 'gunshot', 'gunshots'].map((word) => [word, near(strikesBody, 7, 6)] as const),
  ['held', both((...at) => HELD(...at) || near(heldCompany, 3)(...at), (tokens, i) => near(charges, 0, 4)(tokens, i, i, tokens.length) || !notCaptive.has(lower(tokens, i + 1)))],
  ['holding', both(near(holdingCompany, 3), nearNumber(0, 4))],
  ...['rounded', 'rounding'].map((word) => [word, near(UP, 0, 1)] as const),
  ['down', near(downVerbs, 6)],
  ['death', near(deathCompany, 1, 1)],
  ...['whisked', 'whisk', 'whisks', 'whisking', 'carried', 'carrying'].map((word) => [word, near(awayParticles, 0, 8)] as const),
  ['captivity', near(intoWords, 2)],
  ['custody', near(intoWords, 3)],
  ['prisoner', near(takesPrisoner, 10)],
]);

/** Whether the word, known to be one of harm, may speak of it here. */
export function mayHarm(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  const glance = glances.get((tokens[i] as Token).lower);
  return glance === undefined || glance(tokens, i, first, last);
}
