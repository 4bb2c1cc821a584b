/** Who denies a claim, takes it back or is cleared of it. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { refutedBy } from '../lexicon/auxiliaries.js';
import { accusedOf, chargeLeads } from '../lexicon/charges.js';
import { indefiniteArticles, relatives } from '../lexicon/pronouns.js';
import {
  clearsForms, deniedThings, deniesForms, falsehoods, ownParts, reportLeads, reportNouns, retracts,
} from '../lexicon/stance-words.js';
import { hasWord } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** How far back a denial is looked for, in tokens. */
const REACH = 14;

/**
 * "denied that …", "denied reports of …", "denied killing", "untrue that …": not "denied him a visa and jailed two". `isNoun`: the harm is
 * told by a noun, "the deaths of 12".
 */
export function isDenied(scene: Scene, from: number, isNoun: boolean): boolean {
  if (isRelativeOfDenied(scene, from)) return false;
  for (let i = from - 1; i >= scene.first && i > from - REACH; i--) {
    // "rejected as “fabricated” claims that …"
    if (tokenAt(scene, i)?.kind === 'mark' && tokenAt(scene, i - 2)?.kind === 'mark') i -= 3;
    if (wordAt(scene, i) === ';' || tokenAt(scene, i)?.kind === 'mark') return false;
    if (wordAt(scene, i) === 'untrue' && wordAt(scene, i + 1) === 'that') return true;
    if (retracts.has(wordAt(scene, i)) && isReportBehind(scene, i)) return true;
    // "denied any role and | said | rebels had killed six"
    const token = tokenAt(scene, i), takesOver = token?.cue?.kind === 'speech' && tagged(token, Tag.VerbPast | Tag.VerbPresent);
    if (takesOver && !deniesForms.has(wordAt(scene, i)) && wordAt(scene, i - 1) === 'and') return false;
    // "denied reports of 40 deaths, | saying | only nine had died"
    if (token?.cue?.kind === 'speech' && tagged(token, Tag.VerbIng) && wordAt(scene, i - 1) === ',' && !deniesForms.has(wordAt(scene, i)))
      return false;
    // "denied | responsibility for | the deaths of 12": they died
    if (isNoun && deniesForms.has(wordAt(scene, i)) && hasWord(scene, i + 1, i + 3, ownParts)) return false;
    if (deniesForms.has(wordAt(scene, i)))
      return i + 2 >= from || deniedThings.has(wordAt(scene, i + 1)) || isReportBehind(scene, i);
  }
  return false;
}

/** "denied a part in the blast | that | killed 12", "arming those | who | killed 12": it did; not "denied reports | that | 12 had died". */
function isRelativeOfDenied(scene: Scene, from: number): boolean {
  if (!relatives.has(wordAt(scene, from - 1))) return false;
  // "denied reports | on the radio | that 12 had died"
  const where = scene.closes.get(from - 1), lead = where === undefined ? -1 : where.first - 1;
  const isOfReport = tagged(tokenAt(scene, lead), Tag.Preposition) && reportNouns.has(wordAt(scene, lead - 1));
  const before = wordAt(scene, isOfReport ? lead - 1 : from - 2);
  return wordAt(scene, from - 1) !== 'that' || !(deniesForms.has(before) || reportNouns.has(before) || falsehoods.has(before));
}

/** "A nurse accused of | murdering two patients | was acquitted": how it ended. */
function isClearedBehind(scene: Scene, from: number): boolean {
  for (let i = from + 1; i < scene.last && wordAt(scene, i) !== ';'; i++)
    if (tagged(tokenAt(scene, i), Tag.Be) && clearsForms.has(wordAt(scene, i + 1))) return true;
  return false;
}

/** Tokens from the "of" of an acquittal to the deed, at most: "of | all charges of | murdering". */
const ACQUITTED = 6;

/**
 * "acquitted two officers | of | killing a student", "not guilty | of | murder": so far as the court knows he did not; not
 * "cleared the town | of | rebels, killing 12".
 */
export function isCleared(scene: Scene, from: number): boolean {
  if (accusedOf.has(wordAt(scene, from - 2)) && chargeLeads.has(wordAt(scene, from - 1)) && isClearedBehind(scene, from)) return true;
  for (let i = from - 1; i > scene.first && i > from - ACQUITTED; i--) {
    const word = wordAt(scene, i), before = wordAt(scene, i - 1);
    if (word === ',' || word === ';' || tokenAt(scene, i)?.kind === 'mark') return false;
    if (before === 'guilty' && (word === 'of' || word === 'to') && wordAt(scene, i - 2) === 'not') return true;
    if (word !== 'of') continue;
    const whom = scene.closes.get(i);
    if (clearsForms.has(whom?.kind === 'person' ? wordAt(scene, whom.first - 1) : before)) return true;
  }
  return false;
}

/** "denied | rebel claims that", "rejected | the ministry's figure of", "denied | reports on the radio that". */
const isReportBehind = (scene: Scene, verb: number): boolean =>
  [1, 2, 3, 4, 5].some((k) => reportNouns.has(wordAt(scene, verb + k)) && isLead(scene, verb + k + 1));

/** "| that", "| of"; "| on the radio that". */
const isLead = (scene: Scene, i: number): boolean =>
  reportLeads.has(wordAt(scene, i)) || wordAt(scene, behindPhrase(scene, i)) === 'that';

/** "reports | on the radio | that", "a report | by the Gazette | that": one past the phrase that begins at `i`; `i` where none does. */
const behindPhrase = (scene: Scene, i: number): number =>
  (tagged(tokenAt(scene, i), Tag.Preposition) ? scene.opens.get(i + 1)?.last ?? i : i);

/** "Reports that 12 had died | were false", "A report of 12 deaths | was wrong": taken back in the same sentence. */
export function isRefuted(scene: Scene, from: number, to: number): boolean {
  const report = reportBefore(scene, from);
  if (report < 0) return false;
  // "| False | reports that 12 had died spread"
  if (falsehoods.has(wordAt(scene, report - 1)) && !deniesForms.has(wordAt(scene, report - 1))) return true;
  for (let i = to; i < scene.last; i++) {
    const said = indefiniteArticles.has(wordAt(scene, i + 1)) ? i + 2 : i + 1;
    // "proved false", "turned out | to be | false", "proved to be false"
    const told = wordAt(scene, said) === 'to' && wordAt(scene, said + 1) === 'be' ? said + 2 : said;
    if (refutedBy.has(wordAt(scene, i)) && falsehoods.has(wordAt(scene, told))) return true;
  }
  return false;
}

/** "reports | that", "rumour | said", before token `end`; -1 where none stands there. */
function reportBefore(scene: Scene, end: number): number {
  for (let i = scene.first; i < end; i++)
    if (reportLeads.has(wordAt(scene, i + 1)) && reportNouns.has(wordAt(scene, i))) return i;
  return -1;
}
