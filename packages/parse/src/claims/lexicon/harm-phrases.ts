/**
 * Verbs that tell of harm with another word beside them ("claimed lives", "driven from homes"). Source: own list,
 * from reading news.
 */
import { wordSet } from '../../lexicon/word-list.js';

/** "*driven* from their homes". */
export const drivesOut = wordSet(`
  leaving driven drive drove driving forced forcing force forces chased pushed expelled left leave abandon abandoned lost bombed`);

/** "*hit* by a stray bullet". */
export const strikesBody = wordSet('hit struck grazed caught pierced');

/** "shot or killed": how, not another harm. */
export const shootsOrStabs = wordSet('shot shoot stabbed shooting stab stabbing shoots stabs');

/** "the *funeral* of a boy shot", "the *skeletons* of 89 villagers shot": whoever was shot died of it. */
export const burials = wordSet(`
  funeral funerals burial burials skeleton skeletons skull skulls grave graves requiem eulogy obituary coffin coffins`);

/** "the *killer* who shot two clerks". */
export const killers = wordSet('killer killers murderer murderers assassin assassins');

/** "the *murder* of a teenager stabbed in 1999". */
export const murders = wordSet('murder murders killing killings assassination');

/** "*lined* up and shot", "*blindfolded* and shot": an execution. */
export const boundForms = wordSet('lined blindfolded handcuffed hogtied');

/** "shot | execution-style", "shot | one by one", "shot | in cold blood". */
export const executionStyle = wordSet('execution-style execution point-blank');

/** "was shot and | killed": the death is read at its own verb. */
export const nextHarms = wordSet('killed killing kill kills fatally wounded wounding injured injuring murdered');

/** "the cook's body was *found*". */
export const findsBody = wordSet('found recovered discovered retrieved pulled fished dumped exhumed identified');

/** "have been *found* alive". */
export const findsSafe = wordSet('found located');

/** "four men, | identified as …": who they are, not more of them. */
export const namesAs = wordSet('identified named namely');

/** "*found* a man and a woman dead": all of them. */
export const findsState = wordSet('find finds found leave leaves left leaving');

/** "the raid that | left 14 dead": the verb of the clause where the rule read the number alone. */
export const leavesBehind = wordSet('left leave leaves leaving claimed cost');

/** "the fire that | claimed 12". */
export const leftOrClaimed = wordSet('left claimed cost');

/** "*named* the dead as". */
export const namesTheDead = wordSet('named identified identifying naming identify names');

/** "3,000 families *left* their homes": whoever leaves is the subject. */
export const leavesHome = wordSet('left leave abandon abandoned lost');

/** "a stray bullet *hit* a girl". */
export const bulletStrikes = wordSet('hit struck grazed pierced');

/** "three of the five injured men have since *died*". */
export const diedForms = wordSet('died die succumbed');

/** "*eliminate* Tax Breaks": with such verbs a capital is no name for sure. */
export const looseVerbs = wordSet(`
  eliminate neutralise neutralize liquidate annihilate capture seize free release liberate snatch`);

/** "two boys were *mauled* by a dog"; often said of critics, rights, favourites. */
export const figurative = wordSet('maul gore scald blind burn');

/** "*killed* himself". */
export const selfHarms = wordSet('kill shoot stab hang wound injure immolate drown hurt');

/** "*laid* down their arms". */
export const laysDown = wordSet('lay laid laying');

/** "*found* dead", "still *listed* as missing". */
export const keepsState = wordSet(`
  found made rendered shot left leaving leave leaves presumed feared believed reported declared pronounced
  confirmed go went gone going still reportedly remain remained remains listed registered recorded already as lay lying
  hacked gunned`);

/** "*saved* 14 hikers who had been missing". */
export const savedForms = wordSet('saved rescued found located');

/** "the crash *cost* four men their lives". */
export const costsForms = wordSet('cost costs costing');

/** "*claimed* the lives of 29". */
export const takesLives = wordSet('claim claims claimed claiming take takes took taken taking cost costs costing');

/** "*paid* with their lives". */
export const payForms = wordSet('paid pay pays paying');

/** "12 lives were *lost*". */
export const lostForms = wordSet('lost claimed taken extinguished');

/** "*lost* their lives"; who pays with theirs loses them. */
export const losesLives: ReadonlySet<string> = new Set([...wordSet('lose loses lost losing laid sacrificed'), ...payForms]);

/** "*burnt* alive". */
export const burntForms = wordSet('burnt burned burning roasted');

/** "*wiped* out a family of six". */
export const wipeForms = wordSet('wipe wipes wiped wiping');

/** "a nurse *bled* to death": forms that are no participle of a passive. */
export const ownDeaths = wordSet('bled froze starved choked suffocated');

/** "*sought* refuge". */
export const seeksRefuge = wordSet('sought seek seeks seeking taken took take taking found find');

/** "is *believed* to have died": the subject is that of the raising verb. */
export const raisingVerbs = wordSet(`
  believed feared thought presumed reported said alleged known understood estimated assumed confirmed claimed
  considered expected likely suspected declared found discovered pronounced rumoured rumored listed registered counted`);

/** "two men *described* as spies". */
export const calledForms = wordSet(`
  described known branded labelled labeled posing disguised dressed employed hired working serving training`);

/** "were *forced* to flee": it happened. */
export const madeTo = wordSet('forced made compelled had obliged managed went came turned order left caused led');

/** "*forced* 40 families to flee". */
export const forces = wordSet('forced forcing forces caused causing led leading prompted prompting compelled drove left');

/** "*counted* five children among the dead". */
export const countsForms = wordSet('counted count counts counting found listed identified named');

/** "the dead *included* three children". */
export const includes = wordSet('include includes included including');

/** "*fell* to their deaths". */
export const fallsToDeath = wordSet(`
  fell fall falls falling fallen plunged plunge plunges plunging leapt jumped swept slid slipped tumbled crashed`);

/** "*met* their death". */
export const meetsDeath = wordSet('met meet meets meeting');

/** "*embraced* martyrdom". */
export const embraces = wordSet('embraced embrace attained achieved');

/** "*made* the ultimate sacrifice", "*paid* the supreme price". */
export const sacrifices = wordSet('made make makes making gave paid pay pays paying');
export const utmost = wordSet('ultimate supreme highest final');

/** Verbs that say nothing of persons spoken of before: "the minister fled" is no flight of people. */
export const undefiniteLemmas = wordSet('flee surrender disappear');

/** "3,000 refugees *returned*": they are none any more. */
export const goesBack = wordSet('return returns returned returning repatriated resettled');

/** "*sent* 300 villagers fleeing", "*with* two riders dying": what shows people at it. */
export const showsDoing = wordSet('send sends sending sent see sees saw seen leave leaves left leaving with has have had');

/** "The tax would *hurt* farmers": said of the purse as well. */
export const purseVerbs = wordSet('hurt injure');

/** "who *went* missing". */
export const goesForms = wordSet('went gone goes going');

/** "shot through the *neck*", "hung by his *wrists*". */
export const bodyParts = wordSet(`
  head neck throat chest heart stomach abdomen back shoulder shoulders arm arms hand hands wrist wrists thumbs finger fingers
  leg legs thigh thighs knee knees ankle ankles foot feet face jaw eye eyes mouth hip hair lung`);

/** "buried nine miners | *under* rubble": nobody knows whether they live. */
export const underThings = wordSet('under beneath underneath below alive');

/** "12 cases of *enforced* disappearance". */
export const forcedWords = wordSet('enforced forced');
export const disappearances = wordSet('disappearance disappearances');
