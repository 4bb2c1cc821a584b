/** A collision sent nine riders to hospital. Six are in hospital after a crash. */
import { copulas } from '../lexicon/auxiliaries.js';
import { attackedForms, recovers, sendsHome, sendsToHospital } from '../lexicon/clinic.js';
import { goesWrong, mishaps } from '../lexicon/deeds.js';
import { diedForms } from '../lexicon/harm-phrases.js';
import { afterWords } from '../lexicon/prepositions.js';
import { isAfterMishap } from '../phrase/after-mishap.js';
import { isBesideDead } from '../phrase/beside-dead.js';
import { hasWord, nearestBefore, nearestBehind } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, wordAt } from '../phrase/scene.js';
import { subjectBefore } from '../phrase/subject.js';
import { verbGroup } from '../phrase/verb-group.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { finding, rule } from '../rule.js';

/** How far the verb stands before "hospital", and the mishap before the verb, in tokens. */
const REACH = 14, FAR = 14;
/** How far behind "after" the mishap stands, in tokens. */
const NEAR = 6;
/** How far before "recovering" its verb stands, and before a sentence the mishap, in tokens. */
const CLOSE = 3, BEFORE = 60;

/** "Six are in | hospital after a crash": those who lie there because of a mishap. */
function lyingThere(scene: Scene, at: number): readonly Victim[] {
  const article = wordAt(scene, at - 1) === 'the' ? 1 : 0, lead = wordAt(scene, at - article - 1) === 'in' ? at - article - 1 : -1;
  // "One dead, two | in hospital"
  const beside = scene.closes.get(lead);
  if (isBesideDead(scene, beside)) return victimsOf(scene, [beside]);
  if (!copulas.has(wordAt(scene, lead - 1)) || !afterWords.has(wordAt(scene, at + 1))) return [];
  if (nearestBehind(scene, at + 2, mishaps, NEAR) < 0) return [];
  return victimsOf(scene, subjectBefore(scene, lead - 1).groups, { plurals: true });
}

/** "Three people are | recovering | after a shooting", "are being | treated | after a crash", "were | treated | and released". */
function recovering(scene: Scene, at: number): readonly Victim[] {
  const verb = verbGroup(scene, at), be = nearestBefore(scene, at, copulas, CLOSE);
  if (!recovers.has(wordAt(scene, at)) || be < 0 || verb.negated) return [];
  const victims = victimsOf(scene, subjectBefore(scene, verb.first).groups, { personsOnly: true, plurals: true });
  const isSentHome = wordAt(scene, at + 1) === 'and' && sendsHome.has(wordAt(scene, at + 2));
  return isSentHome || isAfterMishap(scene, at) || isAmongHurt(scene, at, victims) ? victims : [];
}

/**
 * "A van overturned, killing one. | Two others were flown to hospital.": several, behind a sentence that tells of the mishap, or
 * "after being attacked". One person may have died of it.
 */
function isAmongHurt(scene: Scene, at: number, victims: readonly Victim[]): boolean {
  const isSeveral = victims.every(({ basis, count }) => basis === 'number' && (count ?? 0) > 1);
  if (!isSeveral || hasWord(scene, scene.first, scene.last, diedForms)) return false;
  const after = nearestBehind(scene, at + 1, afterWords, NEAR);
  if (after >= 0 && nearestBehind(scene, after + 1, attackedForms, CLOSE) >= 0) return true;
  const before = scene.tokens.slice(Math.max(0, scene.first - BEFORE), scene.first);
  return before.some(({ lower }) => mishaps.has(lower) || goesWrong.has(lower));
}

/** How far behind "hospital" the clause opens that tells how somebody is, in tokens. */
const WHERE = 5;
const WHERE_ALONE: ReadonlySet<string> = new Set(['where']), BADLY: ReadonlySet<string> = new Set(['serious', 'critical', 'grave']);

/** "taken to hospital|, where his condition was described as serious". */
function isToldHow(scene: Scene, at: number): boolean {
  const where = nearestBehind(scene, at + 1, WHERE_ALONE, WHERE);
  return where >= 0 && wordAt(scene, where + 2) === 'condition' && nearestBehind(scene, where + 3, BADLY, WHERE) >= 0;
}

export const sentToHospital = rule({
  id: 'sent-to-hospital',
  on: 'hospital',
  read(scene, at) {
    const lying = lyingThere(scene, at);
    if (lying.length > 0) return finding('wounded', lying);
    if (recovers.has(wordAt(scene, at))) return finding('wounded', recovering(scene, at));
    const verbAt = nearestBefore(scene, at, sendsToHospital, REACH);
    if (verbAt < 0) return null;
    const verb = verbGroup(scene, verbAt);
    // "a crash on the bridge | sent", "a crash | that sent"; "were taken to hospital after | a crash"
    const isTold = nearestBefore(scene, verb.first, mishaps, FAR) >= 0 || (verb.passive && (isAfterMishap(scene, at) || isToldHow(scene, at)));
    const groups = verb.passive
      ? subjectBefore(scene, verb.first).groups
      : objectsFrom(scene, verbAt + 1).filter(({ last }) => last < at);
    const victims = victimsOf(scene, groups, { personsOnly: true, plurals: true });
    return isTold || (verb.passive && isAmongHurt(scene, at, victims)) ? finding('wounded', victims, verb) : null;
  },
  examples: [
    ['A collision sent nine riders to hospital.', 'wounded 9 riders'],
    ['Six are in hospital after a crash.', 'wounded 6'],
    ['Six are in the hospital after a crash.', 'wounded 6'],
    ['Fifteen riders were taken to a hospital after the crash.', 'wounded 15 riders'],
    ['Shooting leaves one dead, another in hospital', 'killed 1; wounded 1'],
    ['Three killed, 12 in hospital after crash', 'killed 3; wounded 12'],
    ['A crash left two riders in hospital.', 'wounded 2 riders'],
    ['Crash sends 3 to Orsa hospital', 'wounded 3'],
    ['Three fans were taken to hospital after being attacked.', 'wounded 3 fans'],
    ['Three riders are recovering after a shooting in Pelm.', 'wounded 3 riders'],
    ['Two riders are being treated after a crash.', 'wounded 2 riders'],
    ['Two girls, ages nine and 12, were treated and released.', 'wounded 2 girls'],
    ['A blast tore through a bus. Eleven riders were being treated at a clinic.', 'wounded 11 riders'],
    ['A cart overturned, killing one. Two others were flown to a hospital in Pelm.', 'killed 1; wounded 2 others'],
    ['A boy was taken to a hospital in Pelm, where his condition was described as serious.', 'wounded 1 A boy'],
    ['A fire that broke out at noon sent a porter to the hospital.', 'wounded 1 a porter'],
  ],
  nonExamples: [
    'The ministry sent 12 surgeons to the hospital.',
    'Six are in hospital after a reunion.',
    'Two new wards, 12 in hospital trusts',
    'The fair left two riders in hospital.',
    'Three banks are recovering after a slump.',
    'Eleven riders were being treated at a clinic.',
    'Two others were flown to a hospital in Pelm.',
    'Fifteen riders were taken to a hospital after the fair.',
    'The fair sent nine crates to a hospital.',
  ],
});
