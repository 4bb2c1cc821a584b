/** The rules of casualty claims, in order of precedence. */
import type { Rule } from '../rule.js';
import { buriedDead } from './buried-dead.js';
import { carriedOff } from './carried-off.js';
import { countedNouns } from './counted-nouns.js';
import { crossedBorder } from './crossed-border.js';
import { deadIncluded, slainIncluded } from './dead-included.js';
import { deadNamed, slainNamed } from './dead-named.js';
import { deathToll } from './death-toll.js';
import { deathsRose } from './deaths-rose.js';
import { drivenFromHomes } from './driven-from-homes.js';
import { drivenOut } from './driven-out.js';
import { enforcedDisappearance } from './enforced-disappearance.js';
import { fightingForLife } from './fighting-for-life.js';
import { hitByBullet } from './hit-by-bullet.js';
import { inCriticalCondition } from './in-critical-condition.js';
import { inShelters } from './in-shelters.js';
import { injuredMen } from './injured-men.js';
import { killedActive } from './killed-active.js';
import { killedAlongside } from './killed-alongside.js';
import { killedPassive } from './killed-passive.js';
import { killedThem } from './killed-them.js';
import { killedWere } from './killed-were.js';
import { killingOf } from './killing-of.js';
import { labelledCount, labelledHarm } from './labelled-number.js';
import { laidDownArms } from './laid-down-arms.js';
import { leftDead } from './left-dead.js';
import { letGo, walkedFree } from './let-go.js';
import { lostLives } from './lost-lives.js';
import { lostMen } from './lost-men.js';
import { metTheirDeaths } from './met-their-deaths.js';
import { noSurvivors } from './no-survivors.js';
import { numberKilled } from './number-killed.js';
import { numberOfDead, numberOfKilled } from './number-of-killed.js';
import { peopleDied } from './people-died.js';
import { registeredRefugees } from './registered-refugees.js';
import { roundsUp } from './rounds-up.js';
import { sentToHospital } from './sent-to-hospital.js';
import { setFree } from './set-free.js';
import { shotDead } from './shot-dead.js';
import { soughtRefuge } from './sought-refuge.js';
import { sustainedInjuries } from './sustained-injuries.js';
import { swappedPrisoners } from './swapped-prisoners.js';
import { takenByGunmen } from './taken-by-gunmen.js';
import { takenHostage } from './taken-hostage.js';
import { thoseKilledIncluded, thoseWhoLostLives } from './those-killed-included.js';
import { throatsSlit } from './throats-slit.js';
import { totalReached } from './total-reached.js';
import { whereaboutsUnknown } from './whereabouts-unknown.js';

/**
 * Every rule, in order of precedence: where two wake at one word, the first that reads it has it. What is told by a
 * special shape (a verb with its deadly tail, lives lost, hostages) goes before the plain verb.
 */
export const rules: readonly Rule[] = [
  shotDead,
  metTheirDeaths,
  lostLives,
  lostMen,
  takenHostage,
  drivenFromHomes,
  drivenOut,
  soughtRefuge,
  inShelters,
  crossedBorder,
  registeredRefugees,
  sustainedInjuries,
  hitByBullet,
  sentToHospital,
  inCriticalCondition,
  fightingForLife,
  laidDownArms,
  setFree,
  walkedFree,
  letGo,
  roundsUp,
  swappedPrisoners,
  carriedOff,
  takenByGunmen,
  throatsSlit,
  noSurvivors,
  whereaboutsUnknown,
  labelledCount,
  labelledHarm,
  numberOfKilled,
  thoseKilledIncluded,
  thoseWhoLostLives,
  killedWere,
  killedPassive,
  killedActive,
  peopleDied,
  leftDead,
  slainNamed,
  slainIncluded,
  injuredMen,
  totalReached,
  deathToll,
  killingOf,
  deadNamed,
  deadIncluded,
  numberOfDead,
  deathsRose,
  numberKilled,
  countedNouns,
  killedThem,
  killedAlongside,
  buriedDead,
  enforcedDisappearance,
];
