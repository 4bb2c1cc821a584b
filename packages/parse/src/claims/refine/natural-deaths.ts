/**
 * "She died in 2014": a death is a casualty through violence, disaster or accident. One person's dying or death counts where the
 * article speaks of such; several people's does as it is.
 */
import type { Reading } from '../../language/reading.js';
import type { FoundClaim } from '../found.js';

const DEATH = /\b(?:die|dies|died|dying|death|deaths|dead|bod(?:y|ies)|remains)\b/i;
/** Stems and words of violence, disaster and accident. Source: own list. */
const STEMS = `abduct accident airstrike ambush assault attack avalanche battle beat behead blast bomb burn capsiz clash collaps collid collision
  crash decapitat drown earthquake electrocut explo flood gun homicide hurricane injur kidnap kill landslide massacre murder overdos plung quake raid shell
  shoot shot stab starv storm suicide torture violen wound`;
const WORDS = `custody falling famine fighting fire fires hit militants rebels rubble sank siege strike strikes struck war`;
/** Whoever is hurt at play. */
const PLAYERS = /\b(?:player|goalkeeper|keeper|striker|midfielder|defender|quarterback|forward|batsman|bowler|winger)s?(?: \p{Lu}\S*){0,3}$/iu;
const HOSPITALISED = /\bhospitali[sz]ed\b/i;
const HURT = /\b(?:wound|injur|hurt|shot|stab)/i;
const either = (list: string): string => list.trim().split(/\s+/).join('|');
const VIOLENCE = new RegExp(`\\b(?:(?:${either(STEMS)})[a-z]{0,8}|${either(WORDS)}|at the scene|on the spot)\\b`, 'i');

const isQuiet = ({ harm, count, rule, evidence, victims }: FoundClaim): boolean =>
  // whoever lies ill in hospital was not hurt
  rule === 'in-critical-condition' || (harm === 'wounded' && count === 1 && HOSPITALISED.test(evidence) && !HURT.test(evidence))
  || isPlayer({ harm, victims }) || harm === 'killed' && count === 1 && (rule === 'people-died' || rule === 'people-dead' || rule === 'lost-lives' || (rule === 'killing-of-people' && DEATH.test(evidence)));

/** Hurt in a game, if no other claim tells of violence. */
const isPlayer = ({ harm, victims }: Pick<FoundClaim, 'harm' | 'victims'>): boolean => harm === 'wounded' && PLAYERS.test(victims ?? '');

/** Claims that stay: those of violence, and single deaths in a paragraph or beside a claim that tells of it. */
export function withoutNaturalDeaths(reading: Reading, claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const violent = claims.some((claim) => !isQuiet(claim) && (claim.harm === 'killed' || claim.harm === 'wounded' || claim.harm === 'casualties'));
  if (violent || !claims.some(isQuiet)) return claims;
  const texts = reading.parts.map((part) => reading.text.slice(part.start, part.end));
  // what the article is about is told at its head
  const isAbout = VIOLENCE.test(texts.slice(0, 2).join('\n'));
  if (isAbout && !claims.some(isPlayer)) return claims;
  const paragraphs = new Map(reading.parts.map((part, i) => [part.paragraph, texts[i]]));
  const kept = claims.map((claim, i) => ({ claim, i })).filter(({ claim }) => !isPlayer(claim) && (isAbout || !isQuiet(claim) || VIOLENCE.test(paragraphs.get(claim.paragraph) ?? '')));
  const now = new Map(kept.map(({ i }, at) => [i, at]));
  return kept.map(({ claim }) => ({ ...claim, subset_of: claim.subset_of === null ? null : now.get(claim.subset_of) ?? null }));
}
