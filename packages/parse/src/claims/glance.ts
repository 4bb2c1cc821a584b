/**
 * Words of harm that seldom speak of it ("home", "lost", "free") wake the rules only in company that a look at the tokens
 * around shows: ordinary sentences are passed over without being read.
 */
import { tagged, type Token } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import { asylumSeekers, flightReasons } from './lexicon/abroad.js';
import { copulas } from './lexicon/auxiliaries.js';
import { booksIntoJail, captivityWords, charges, letsOut } from './lexicon/captivity.js';
import { conditions, hurtOrThem, sendsToHospital } from './lexicon/clinic.js';
import { battles, mishaps } from './lexicon/deeds.js';
import {
  atGunpoint,
  cutsThroat,
  deathCompany,
  deathSpoken,
  downVerbs,
  givesUp,
  heldCompany,
  holdingCompany,
  homeCompany,
  laysArms,
  lifeCompany,
  mourns,
  notCaptive,
  regains,
  releaseCompany,
  setsFree,
  takesPrisoner,
  walks,
} from './lexicon/glances.js';
import { kidnappers, nearKin, officers } from './lexicon/groups-of-people.js';
import { projectiles } from './lexicon/harm-nouns.js';
import { drivesOut, findsBody, forces, strikesBody, utmost } from './lexicon/harm-phrases.js';
import { movesToShelter } from './lexicon/place-words.js';
import { awayParticles, givesUpParticles } from './lexicon/particles.js';
import { fromOrBy, fromOutOf, intoWords } from './lexicon/prepositions.js';
import { swapForms } from './lexicon/swaps.js';
import { themAll } from './lexicon/pronouns.js';
import { addsUp } from './lexicon/toll-words.js';
import { vagueNumbers } from './lexicon/quantifiers.js';
import { lowerAt } from './phrase/lower-at.js';
import { kindOf } from './phrase/nouns.js';

/** Whether the word at `i`, in the sentence between two tokens, has the company that it needs. */
type Glance = (tokens: readonly Token[], i: number, first: number, last: number) => boolean;

/** Raiders and police. */
const seizers: ReadonlySet<string> = new Set([...kidnappers, ...officers]);

/** "*are* in shelters", "*moved* to relief camps". */
const sheltered: ReadonlySet<string> = new Set([...copulas, ...movesToShelter, ...forces]);

/** Whoever or whatever tells, beside "released", that somebody was held. */
const holders: ReadonlySet<string> = new Set([...releaseCompany, ...captivityWords, ...officers]);

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || tagged(token, Tag.NumberWord) || vagueNumbers.has(token.lower));

/** One of the words within so many tokens before or behind. */
const near = (words: ReadonlySet<string>, before: number, behind = 0): Glance => (tokens, i, first, last) => {
  const end = Math.min(last, i + behind + 1);
  for (let k = Math.max(first, i - before); k < end; k++)
    if (k !== i && words.has((tokens[k] as Token).lower)) return true;
  return false;
};

/** A number within so many tokens before or behind. */
const nearNumber = (before: number, behind = 0): Glance => (tokens, i, first, last) => {
  const end = Math.min(last, i + behind + 1);
  for (let k = Math.max(first, i - before); k < end; k++) if (k !== i && isNumber(tokens[k])) return true;
  return false;
};

const both = (one: Glance, other: Glance): Glance => (...at) => one(...at) && other(...at);
const either = (one: Glance, other: Glance): Glance => (...at) => one(...at) || other(...at);

/** Read only beside a verb of harm, which wakes the rules itself. */
const never: Glance = () => false;

const beforeOf: Glance = (tokens, i) => lowerAt(tokens, i + 1) === 'of';

const isDetermined = (before: Token | undefined): boolean =>
  before !== undefined && (tagged(before, Tag.Determiner | Tag.Possessive) || before.lower === "'s");

/** "will free", "to free", "escape of", "release 12": a verb, or of somebody. */
const releases: Glance = (tokens, i) =>
  tagged(tokens[i - 1], Tag.Modal) || lowerAt(tokens, i - 1) === 'to' || lowerAt(tokens, i + 1) === 'of'
    || isNumber(tokens[i + 1]);

/** "Rebels | free | mayor": a headline's. */
const headlineFree: Glance = (tokens, i) => [tokens[i - 1], tokens[i + 1]].every((token) => token !== undefined && kindOf(token) === 'person');

/** "Four | held in raid", "Suspect | held": a headline's. */
const headlineHeld: Glance = (tokens, i) => {
  const before = tokens[i - 1];
  return before !== undefined && (isNumber(before) || kindOf(before) === 'person');
};

/** "held talks", unless charges follow. */
const notTalks: Glance = (tokens, i) =>
  chargesBehind(tokens, i, i, tokens.length) || !notCaptive.has(lowerAt(tokens, i + 1));
const chargesBehind = near(charges, 0, 4);

/** "12,000 | Syrians | have crossed into Turkey": a people, and a land that may be another's. */
const nationals: Glance = (tokens, i, first) => {
  for (let k = Math.max(first, i - 3); k < i; k++) if (tagged(tokens[k], Tag.Demonym) && (tokens[k] as Token).lower.endsWith('s')) return true;
  return false;
};

/** "to jail nine", not "in jail", "the rescue": a verb. */
const verbal: Glance = (tokens, i, first) => {
  const before = i > first ? tokens[i - 1] : undefined;
  return before === undefined || (!isDetermined(before) && (before.lower === 'to' || !tagged(before, Tag.Preposition)));
};

/**
 * "the shooting | of a clerk", "shooting | three clerks"; not "a shooting | in Orsa": a noun, and a verb without its
 * object.
 */
const ruling: Glance = (tokens, i, _first, last) => {
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  if (isDetermined(tokens[i - 1])) return next?.lower === 'of';
  if (next === undefined || next.kind === 'punctuation') return false;
  return next.lower === 'of' || !tagged(next, Tag.Preposition | Tag.Be | Tag.Have | Tag.Modal);
};

/** Whom somebody releases: people where the sentence has a number, "he", or says that they were held, or by whom. */
const wasHeld: Glance = (tokens, i, first, last) => {
  for (let k = first; k < last; k++)
    if (k !== i && (isNumber(tokens[k]) || holders.has((tokens[k] as Token).lower))) return true;
  return false;
};

/** The words that need company, a row an idea, and the company. */
const rows: readonly (readonly [words: readonly string[], glance: Glance])[] = [
  [['life', 'lives'], near(lifeCompany, 8, 4)],
  [['home', 'homes', 'houses', 'villages'], both(near(drivesOut, 12), near(homeCompany, 3))],
  [['lost', 'lose', 'loses', 'losing'], either(either(nearNumber(0, 5), near(nearKin, 0, 3)), either(near(mishaps, 0, 9), near(battles, 0, 9)))],
  [['refugees', 'asylum', 'shelter', 'refuge', 'hostages', 'idps'], nearNumber(14, 14)],
  [['free'], either(either(releases, headlineFree), either(near(setsFree, 8), near(walks, 1)))],
  [['let', 'lets', 'letting'], both(near(letsOut, 0, 8), either(nearNumber(8, 4), near(seizers, 10)))],
  [['freedom'], near(regains, 3)],
  [['release', 'releases', 'escape'], releases],
  [['frees'], either(releases, nearNumber(0, 4))],
  [['figure', 'tally', 'count'], either(near(deathSpoken, 30), (tokens, i) => lowerAt(tokens, i + 1) === 'at')],
  [['total', 'number'], both(near(addsUp, 4), near(deathSpoken, 30))],
  [['hospital', 'hospitals'], either(near(sendsToHospital, 13), both(near(copulas, 3), near(mishaps, 0, 8)))],
  [['shelters', 'sheltering', 'centres', 'centers', 'camps'], both(nearNumber(14), either(near(sheltered, 6), nearNumber(3)))],
  [['recovering', 'treated'], both(near(copulas, 3), either(near(mishaps, 0, 8), nearNumber(12)))],
  [['condition'], near(conditions, 3)],
  [['critical'], both(near(copulas, 4), near(hurtOrThem, 9))],
  [['fighting'], (tokens, i) => lowerAt(tokens, i + 1) === 'for'],
  [['arms', 'weapons'], near(laysArms, 4)],
  [['themselves', 'himself', 'herself'], both(near(givesUp, 1), near(givesUpParticles, 0, 1))],
  [['them', 'along', 'alongside', 'together'], never],
  [['shooting', 'shootings'], ruling],
  [['body'], either(beforeOf, either(nearNumber(8), near(findsBody, 4, 4)))],
  [['remains'], beforeOf],
  [['jail', 'rescue'], either(verbal, near(booksIntoJail, 7))],
  [['capture'], either(verbal, beforeOf)],
  [['released'], wasHeld],
  [projectiles, near(strikesBody, 7, 6)],
  [['held'], either(both(either(headlineHeld, either(near(heldCompany, 3), both(near(kidnappers, 6), nearNumber(0, 2)))), notTalks), near(atGunpoint, 0, 10))],
  [['holding'], both(near(holdingCompany, 3), nearNumber(0, 4))],
  [['round', 'rounds', 'rounded', 'rounding', 'picked'], (tokens, i, _first, last) => i + 1 < last && lowerAt(tokens, i + 1) === 'up'],
  [['down'], near(downVerbs, 6)],
  [['death'], near(deathCompany, 1, 1)],
  [['whisked', 'whisk', 'whisks', 'whisking', 'carried', 'carrying'], near(awayParticles, 0, 8)],
  [['led', 'hauled', 'dragged', 'marched', 'bundled', 'carted'], both(near(awayParticles, 0, 8), near(seizers, 12, 16))],
  [['took', 'take', 'taking'], both(near(seizers, 8), either(nearNumber(0, 4), near(nearKin, 0, 3)))],
  [['taken'], either(
    both(near(fromOrBy, 0, 1), near(kidnappers, 0, 16)),
    either(both(near(awayParticles, 0, 1), near(seizers, 0, 5)), near(atGunpoint, 0, 2)),
  )],
  [['loss'], near(mourns, 3)],
  [['throat', 'throats'], near(cutsThroat, 4)],
  [['buried', 'burying', 'bury'], nearNumber(0, 4)],
  [['passed'], (tokens, i) => lowerAt(tokens, i + 1) === 'away'],
  [['crossed', 'crossing'], both(nearNumber(14), either(near(flightReasons, 20, 20), either(nationals, near(themAll, 5))))],
  [['arrived'], both(nearNumber(10), near(flightReasons, 20, 20))],
  [['drove', 'driven', 'driving'], both(nearNumber(12, 8), near(fromOutOf, 0, 14))],
  [['registered', 'registering'], both(nearNumber(12, 8), near(asylumSeekers, 0, 10))],
  [['sacrifice', 'price'], near(utmost, 1)],
  [['captivity'], near(intoWords, 2)],
  [['custody'], near(intoWords, 3)],
  [swapForms, nearNumber(9, 4)],
  [['survivors'], (tokens, i) => lowerAt(tokens, i - 1) === 'no'],
  [['prisoner'], near(takesPrisoner, 10)],
  [['prisoners'], near(takesPrisoner, 4)],
  [['bars'], (tokens, i) => lowerAt(tokens, i - 1) === 'behind'],
  [['hold', 'holds'], either(nearNumber(0, 3), near(kidnappers, 14, 4))],
];

const glances: ReadonlyMap<string, Glance> = new Map(
  rows.flatMap(([words, glance]) => words.map((word) => [word, glance] as const)),
);

/** Whether the word, known to be one of harm, may speak of it here. */
export function mayHarm(tokens: readonly Token[], i: number, first: number, last: number): boolean {
  const glance = glances.get((tokens[i] as Token).lower);
  return glance === undefined || glance(tokens, i, first, last);
}
