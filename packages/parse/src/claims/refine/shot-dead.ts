/**
 * "A man was shot … He died at the scene": the shooting told apart from the death is no second person, wounded. Such
 * claims are dropped where the article counts as many dead as were shot, save of those whose age none of the dead has;
 * whoever else was hurt is told of as hurt.
 */
import type { FoundClaim } from '../found.js';
import { fugitives, generals, outlaws, sexesAndAges } from '../lexicon/groups-of-people.js';
import { inTextOrder, keep } from './linked.js';
import { namesIn } from './victim-names.js';
import { readBy } from '../rule.js';

const SHOT = /\b(?:shot|shoots|shooting|shoot|stabbed|stabbing|stabs|stab|gunshot|bullet|bullets|gunfire)\b/i;
const HURT = /\b(?:grazed|wounded|wounding|wounds|injur\w+|hurt|hurting|surviv\w+|recover\w+)\b/i;

/** Rules that may tell of a shooting alone. */
const SHOOTINGS: ReadonlySet<string> = new Set([
  'hit-by-bullet',
  'people-were-harmed',
  'harmed-people',
  'killing-of-people',
]);

/** The claims without those of the dead as wounded; links are kept in step. */
export function withoutShotDead(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const deaths = claims.filter((claim) => isDeath(claim) && !isOwnDeath(claim));
  const dead = new Set(deaths.filter((claim) => !isPart(claim)).map(({ count }) => count));
  const recalled = new Set(claims.filter(({ harm, scope }) => harm === 'killed' && scope === 'background').map(sentenceAndCount));
  if (dead.size === 0 && recalled.size === 0) return claims;
  const most = Math.max(...[...dead].map((count) => count ?? Number.POSITIVE_INFINITY)), ages = agesOfDead(claims);
  const self = claims.some((claim) => isDeath(claim) && isOwnDeath(claim)) ? 1 : 0;
  const survived = (claim: FoundClaim): boolean => {
    const age = ageOf(claim);
    return age !== null && !ages.has(age);
  };
  // a bare plural may be those who died
  const mayBeDead = ({ qualifier, count, count_min: min }: FoundClaim): boolean =>
    qualifier === 'vague' ? most >= (min ?? 0) || (min ?? 0) <= 2 : dead.has(count) || (self > 0 && dead.has((count ?? 0) + self));
  const isRecalled = (claim: FoundClaim): boolean => claim.victims === null && recalled.has(sentenceAndCount(claim));
  const areOthers = (claim: FoundClaim, death: FoundClaim): boolean =>
    areOfOtherNumber(claim, death, self) || areOpposed(claim, death) || areApart(claim, death) || isNoneOf(claim, death);
  const isOneOfDead = (claim: FoundClaim): boolean =>
    mayBeDead(claim) && !survived(claim) && !isKinOfDead(claim, deaths)
      && !deaths.some((death) => isInHospitalBeside(claim, death) || isNextShot(claim, death))
      && !deaths.every((death) => areOthers(claim, death));
  const isDead = (claim: FoundClaim): boolean => isShotOnly(claim) && (isRecalled(claim) || isOneOfDead(claim));
  // "his wife and two daughters": the parts go with their whole
  const isOfDead = ({ subset_of: whole }: FoundClaim): boolean => whole !== null && isDead(claims[whole] as FoundClaim);
  if (!claims.some(isDead)) return claims;
  const shotOf = (death: FoundClaim): FoundClaim | undefined => claims.find((shot) => isPronounFor(death, shot) && isDead(shot));
  const named = claims.map((claim) => (isPronoun(claim) ? inWordsOf(shotOf(claim), claim) : claim));
  return inTextOrder(keep(named, (claim) => !isDead(claim) && !(isShotOnly(claim) && isOfDead(claim))));
}

/** "shot | a farmer |, who was taken to Bor, where | he | died": one sentence tells of him twice. */
const isPronounFor = (death: FoundClaim, shot: FoundClaim): boolean =>
  shot.count === 1 && shot.victims !== null && shot.evidence_start === death.evidence_start && shot.start < death.start;

/** "he died". */
const isPronoun = (claim: FoundClaim): boolean =>
  isDeath(claim) && claim.count === 1 && claim.victims === null && PRONOUN.test(claim.count_text);

const PRONOUN = /^s?he$/i;

/** The death with the words that the shooting told of him, and by whom. */
function inWordsOf(shot: FoundClaim | undefined, death: FoundClaim): FoundClaim {
  if (shot === undefined) return death;
  const { count_text, victims, victim_class, start, end, perpetrator, place } = shot;
  return { ...death, count_text, victims, victim_class, start, end, perpetrator: death.perpetrator ?? perpetrator, place: place ?? death.place };
}

/** "a vigil for Vera Holm, who died after she was shot": of an earlier day both. */
const sentenceAndCount = ({ evidence_start: at, count }: FoundClaim): string => `${at} ${count}`;

/** One person who died some other day is not whoever was shot; several of one number may be. */
const isDeath = ({ harm, scope, count, stance }: FoundClaim): boolean =>
  harm === 'killed' && (scope !== 'background' || (count ?? 0) > 1) && count !== 0 && stance !== 'hypothetical' && stance !== 'denied';

/**
 * "shot a clerk before killing | himself |": the clerk need not have died; "shot his wife and two sons …", where four were found
 * dead.
 */
const isOwnDeath = ({ count_text: words }: FoundClaim): boolean => SELVES.has(words.toLowerCase());

const SELVES: ReadonlySet<string> = new Set(['himself', 'herself', 'self']);

/** "eight dead, including two women": told with their whole. */
const isPart = ({ rule, subset_of: whole }: FoundClaim): boolean => whole !== null && rule === 'including-people';

/** Wounded by what is told as a shot or a stab, and by no other word. */
const isShotOnly = (claim: FoundClaim): boolean => isShot(claim) && !CONDITION.test(claim.evidence);

function isShot({ harm, rule, evidence, start, evidence_start: opens }: FoundClaim): boolean {
  if (harm !== 'wounded') return false;
  const clause = clauseAt(evidence, start - opens);
  return SHOT.test(clause) && (rule === 'sustained-injuries' || (SHOOTINGS.has(readBy(rule)) && !HURT.test(clause.replace(DIED_OF, ''))));
}

/** "shot his wife; she is in *critical condition*". */
const CONDITION = /\b(?:critical|serious|stable|fair|good|grave) condition\b/i;

/** "shot a man, who *died of his wounds*". */
const DIED_OF = /\b(?:die[ds]?|dying|succumb(?:s|ed|ing)?) (?:of|from|to) [^,;]{0,30}\b(?:wounds?|injur(?:y|ies))\b/gi;

/** "… | A driver was shot and died | ; two riders were hurt": what stands between semicolons around a place in the sentence. */
const clauseAt = (sentence: string, at: number): string =>
  sentence.slice(sentence.lastIndexOf(';', at) + 1, sentence.indexOf(';', at) < 0 ? undefined : sentence.indexOf(';', at));

/** "two militants and a trooper were killed … a civilian was shot": three died, and not the one. `self`: how many shot themselves. */
const areOfOtherNumber = ({ count }: FoundClaim, death: FoundClaim, self: number): boolean =>
  count !== null && death.count !== null && death.count !== count && death.count !== count + self && !isOwnDeath(death);

/** "Officer shot, suspect dead": on two sides. */
const areOpposed = (one: FoundClaim, other: FoundClaim): boolean =>
  (isOfficer(one) && isFugitive(other)) || (isFugitive(one) && isOfficer(other));

/** "shot in the *foot*", "through both *legs*": few die of it. */
const LIMB = new RegExp(
  String.raw`\b(?:in|through) (?:the|his|her|their|both|one|an?) (?:(?:right|left|lower|upper) ){0,2}`
  + String.raw`(?:foot|feet|ankles?|toes?|hands?|fingers?|wrists?|arms?|elbows?|legs?|knees?|thighs?|calf|buttocks?)\b`,
  'i',
);

const isInLimb = ({ evidence, start, evidence_start: opens }: FoundClaim): boolean => LIMB.test(clauseAt(evidence, start - opens));

/** "A man was killed … a teacher was shot in the arm", "a student was killed … one officer was shot": not whoever died. */
function isNoneOf(shot: FoundClaim, death: FoundClaim): boolean {
  if (isFurther(shot)) return true;
  if (death.count === 1 && isSpokenOf(death)) return false;
  return isInLimb(shot) || (isOfficer(shot) && isBystander(death)) || (isOfficer(death) && isBystander(shot));
}

/** "killed one guard and shot *another*": not the one who died. */
const isNextShot = (shot: FoundClaim, death: FoundClaim): boolean =>
  /^another\b/i.test(shot.count_text) && death.evidence_start === shot.evidence_start && death.start < shot.start;

/** "A trader was killed. … A driver *also* sustained a bullet wound": one more; not "he was also shot". */
const isFurther = ({ victims, evidence, end, evidence_start: opens }: FoundClaim): boolean =>
  victims !== null && /^(?:[^;.]{0,40},)? (?:was |were )?also /.test(evidence.slice(end - opens));

/** "One man is dead and *another is hospitalized* after a shooting": the other. */
const isInHospitalBeside = (shot: FoundClaim, death: FoundClaim): boolean =>
  shot.evidence_start === death.evidence_start && shot.start > death.end && !isSpokenOf(shot) && !isPronoun(death)
    && HOSPITALISED.test(shot.evidence.slice(shot.end - shot.evidence_start));

const HOSPITALISED = /\bhospitali[sz]ed\b/i;

/** "A trader was killed. | *His wife* was shot": somebody of his, right behind his death. */
const isKinOfDead = (shot: FoundClaim, deaths: readonly FoundClaim[]): boolean =>
  /^(?:his|her|their) /i.test(shot.count_text) && deaths.some((death) => isRightBehind(shot, death))
    && (isInLimb(shot) || SHOULDER.test(shot.evidence.slice(shot.end - shot.evidence_start))
      || deaths.every((death) => death.start < shot.start && areUnlike(nounOf(shot), nounOf(death))));

/** "his son | was shot in the shoulder". */
const SHOULDER = /^ (?:was|were) [^,;]{0,20}shot in (?:the|his|her|both) (?:(?:right|left) )?shoulders?\b/i;

/** In the next sentence of the paragraph, or behind a semicolon. */
const isRightBehind = (claim: FoundClaim, before: FoundClaim): boolean =>
  claim.paragraph === before.paragraph && before.count === 1
    && (Math.abs(claim.evidence_start - before.evidence_start - before.evidence.length) <= 2 || isBehindSemicolon(claim, before));

/** "A trader was killed; | his son | was shot". */
const isBehindSemicolon = (claim: FoundClaim, before: FoundClaim): boolean =>
  claim.evidence_start === before.evidence_start && claim.evidence.slice(0, claim.start - claim.evidence_start).endsWith('; ');

const isBystander = ({ victim_class: sort }: FoundClaim): boolean => sort === 'civilian' || sort === 'child';

/** "a guard died in Yala … a teacher was shot in Pelm": others, elsewhere. */
const areApart = (one: FoundClaim, other: FoundClaim): boolean =>
  (areUnlike(one.place, other.place) && areUnlike(nounOf(one), nounOf(other))) || areNamesApart(one.victims ?? '', other.victims ?? '');

/** "Mark Dunn"; not "a Fort Towson man", nor a text in capitals. */
const ENDS_IN_NAME = / \p{Lu}\S*\p{Ll}$/u;

/** "Officer Mark Dunn was shot … In March Officer Jill Stone was killed": two names that share no word. */
function areNamesApart(one: string, other: string): boolean {
  if (!ENDS_IN_NAME.test(one) || !ENDS_IN_NAME.test(other)) return false;
  const [a, b] = [namesIn(one), namesIn(other)];
  return a.length > 1 && b.length > 1 && !a.some((name) => b.includes(name));
}

const areUnlike = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

/** The last word of whom it befell: "guard"; null where it tells nothing of them: "man", "victim". */
function nounOf({ victims }: FoundClaim): string | null {
  const noun = victims?.toLowerCase().split(' ').at(-1) ?? null;
  return noun === null || sexesAndAges.has(noun) || generals.has(noun) || generals.has(`${noun}s`) ? null : noun;
}

const isOfficer = ({ victim_class: sort }: FoundClaim): boolean => sort === 'security_forces';

const isFugitive = ({ victims }: FoundClaim): boolean =>
  victims?.toLowerCase().split(' ').some((word) => fugitives.has(word) || outlaws.has(word)) === true;

/** The age that the words give one person, or one of a list: "a 38-year-old man", "Tomas Brink, 38"; null where they give none. */
function ageOf({ count, count_text: words, evidence, rule }: FoundClaim): string | null {
  if (count !== 1 && !rule.endsWith('-in-all')) return null;
  const end = evidence.indexOf(words) + words.length, behind = evidence.slice(end, end + 12);
  return /\b(\d{1,3})[- ]years?[- ]old\b/i.exec(words)?.[1] ?? /^, (?:aged )?(\d{1,3})\b/.exec(behind)?.[1] ?? null;
}

/** "He died", "the man died", "Vera Holm died": may be the one told of before; "a man died" is another. */
const isSpokenOf = ({ count, count_text: words, victims }: FoundClaim): boolean =>
  count === 1 && ![words, victims ?? ''].some((told) => /^(?:at least )?(?:an?|another|one|1)\b/i.test(told));

/** The ages of those who died: as told of them, else of the last one who was shot before ("He died at the scene"). */
function agesOfDead(claims: readonly FoundClaim[]): ReadonlySet<string | null> {
  const ages = new Set<string | null>();
  let shot: string | null = null;
  for (const claim of claims) {
    if (isDeath(claim)) ages.add(ageOf(claim) ?? (isSpokenOf(claim) ? shot : null));
    else if (isShot(claim)) shot = ageOf(claim) ?? shot;
  }
  return ages;
}
