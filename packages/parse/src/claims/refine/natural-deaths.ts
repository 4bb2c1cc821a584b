/**
 * "She died in 2014": a death is a casualty through violence, disaster or accident. One person's dying or death counts
 * where the article speaks of such; several people's does as it is.
 */
import type { Reading } from '../../language/reading.js';
import type { FoundClaim } from '../found.js';
import { violence } from '../lexicon/violence.js';
import { keep } from './linked.js';

const DEATH = /\b(?:die|dies|died|dying|death|deaths|dead|loss|bod(?:y|ies)|remains)\b/i;
const HOSPITALISED = /\bhospitali[sz]ed\b/i;
const ILLNESS = /\b(?:flu|influenza|virus|covid\S*|cholera|measles|malaria|dengue|ebola|mpox|outbreak|disease|illness|infect\w+|symptoms)\b/i;
const HURT = /\b(?:wound|injur|hurt|shot|stab)/i;
/** More than so many are not hurt in one game. */
const FEW_PLAYERS = 3;
/** Whoever is hurt at play. */
const PLAYER = 'player|goalkeeper|keeper|striker|midfielder|defender|quarterback|forward|batsman|bowler|winger';
/** Words of a game, its leagues and its injuries. Source: own list, from reading sports pages. */
const SPORT = new RegExp(`\\b(?:${[
  'NFL|NBA|NHL|MLB|MLS|UEFA|FIFA|UFC|WNBA|Premier League|Champions League|La Liga|Bundesliga|Serie A|Super Bowl|World Cup|League Cup',
  'playoffs?|preseason|offseason|touchdowns?|innings|midfield|semi-?finals?|quarter-?finals?|(?:first|second) half|(?:third|fourth) quarter',
  'ligaments?|ACL|hamstring|sidelined|friendly match|league game',
].join('|')})\\b`);
const ATTACK = /\b(?:shot|shoot\w*|stab\w*|kill\w*|attack\w*|bomb\w*|explo\w+|gun\w*|crash\w*|collaps\w*|stampede)\b/i;
const PLAYERS = new RegExp(`\\b(?:${PLAYER})s?(?: \\p{Lu}\\S*){0,3}$`, 'iu');

const DYING: ReadonlySet<string> = new Set(['people-died', 'people-dead', 'lost-lives']);

/** Claims that stay: those of violence, and single deaths in a paragraph or beside a claim that tells of it. */
export function withoutNaturalDeaths(reading: Reading, claims: readonly FoundClaim[]): readonly FoundClaim[] {
  if (!claims.some(isQuiet) || claims.some((claim) => isBodily(claim) && !isQuiet(claim))) return claims;
  const texts = reading.parts.map((part) => reading.text.slice(part.start, part.end));
  // what the article is about is told at its head
  const isAbout = violence.test(texts.slice(0, 2).join('\n'));
  if (isAbout && !claims.some(isPlayer)) return claims;
  const paragraphs = new Map(reading.parts.map((part, i) => [part.paragraph, texts[i]]));
  const tellsViolence = ({ paragraph }: FoundClaim): boolean => violence.test(paragraphs.get(paragraph) ?? '');
  return keep(claims, (claim) => !isPlayer(claim) && (isAbout || !isQuiet(claim) || tellsViolence(claim)));
}

/** "One sailor dead, four missing": where people are missing, others do not die in bed. */
const isBodily = ({ harm }: FoundClaim): boolean => harm === 'killed' || harm === 'wounded' || harm === 'casualties' || harm === 'missing';

/** Harm that may come without violence: illness, a natural death, an injury at play. */
const isQuiet = (claim: FoundClaim): boolean => isPatient(claim) || isPlayer(claim) || isSingleDeath(claim);

/** Whoever lies ill in hospital was not hurt. */
const isPatient = ({ harm, count, rule, evidence }: FoundClaim): boolean =>
  rule === 'in-critical-condition'
    || (harm === 'wounded' && (count === 1 || ILLNESS.test(evidence)) && HOSPITALISED.test(evidence) && !HURT.test(evidence));

/** Hurt in a game, if no other claim tells of violence. */
const isPlayer = ({ harm, victims, count, evidence }: FoundClaim): boolean =>
  harm === 'wounded' && (count ?? 1) <= FEW_PLAYERS
    && (PLAYERS.test(victims ?? '') || (SPORT.test(evidence) && !ATTACK.test(evidence)));

const isSingleDeath = ({ harm, count, rule, evidence }: FoundClaim): boolean =>
  harm === 'killed' && count === 1 && (DYING.has(rule) || (rule === 'killing-of-people' && DEATH.test(evidence)));
