/** Tolls, counts and the words that lead to their figures. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "monitors *documented* 24 civilians killed": of a report, where a town only "recorded" them. */
export const lists = wordSet('identified documented counted verified confirmed listed tallied reported');

/** "the opposition *puts* the toll at 60": those who give a figure. */
export const givesFigure = wordSet(`
  put puts putting gave gives given giving lowered raised revised increased estimate estimated estimates reported reports counted counts
  listed lists tallied recorded
  registered documented confirmed confirms verified verifies announced acknowledged`);

/** "Moscow *puts* the toll at 60". */
export const putsForms = wordSet('put puts putting');

/** "brings the number since the coup *to* 40", "puts it *at* 40". */
export const putsFigure = wordSet('to at');

/** "Monitors have *recorded* 62 raids": those who keep count. */
export const records = wordSet(`recorded records documented documents counted counts logged logs registered registers verified verifies
  tracked tracks listed lists identified catalogued`);

/** "the toll climbed | to 73": stands before the number of a toll. */
export const tollLeads = wordSet(`
  to at of is was stands stood reached reaches hits hit passes passed tops topped exceeds exceeded as from : be
  surpassed surpasses climbs now least than neared nears past above beyond crossed crosses topping approached
  approaches reach hit pass top exceed surpass near approach`);

/** "climbed *past* 300": the toll is more than that. */
export const passesForms = wordSet(`
  past above beyond passed passes topped tops topping exceeds exceeded surpassed surpasses crossed crosses pass top
  exceed surpass`);

/** "*neared* 90": not so many yet. */
export const nearsForms = wordSet('neared nears approached approaches');

/** "gave a toll of 31, but | lowered it to 27": the same toll goes on. */
export const revises = wordSet('lowered raised cut revised reduced later then');

/** "a | heavy toll". */
export const notDeathTolls = wordSet(`
  road bridge highway economic mental heavy psychological physical emotional free motorway`);

/** "the 31 dead … the *figure*": it is theirs. */
export const deathsSpoken = wordSet('dead deaths killed fatalities toll died');

/** "Toll on Orsa *bridge* rises to 19": money, no deaths. */
export const roadTollWords = wordSet('road bridge highway motorway tunnel plaza tax fee fees cars turnpike rs percent');

/** "the | figure": of deaths only where the sentence has spoken of them. */
export const looseTolls = wordSet('figure tally count');

/** "the | casualty toll". */
export const tollKinds = wordSet('dead fatality fatalities casualty human');

/** "the | injury toll". */
export const injuredTolls = wordSet('injury injuries injured wounded');

/** "the | number of people killed". */
export const countNouns = wordSet('number total tally count estimate estimates');

/** "deaths *topped* 400": how a number grows. */
export const reaches = wordSet(`
  rose risen rises climbed climbs jumped soared increased grew stands stand stood reached reaches passed tops topped
  exceeded exceeds increase increases surpassed crossed neared hit top exceed surpass pass reach climb rise estimated put fell fallen
  dropped declined totalled
  totaled numbered`);

/** "the number of people killed rose | to 12": stands before a number that is said of a noun. */
export const numberLeads = wordSet(`
  to at is was stands stood reach reached reaches of pass passed passes top topped tops exceed exceeded exceeds surpassed hit hits
  neared past above beyond as :`);

/** "*raised* its toll from 70 to 111": the second number stands for the first. */
export const changesToll = wordSet(`
  raise raised raises raising revise revised revises revising lower lowered lowers lowering increase increased increases increasing
  cut cuts cutting reduced reduces reducing updated updates updating upped changed corrected`);

/** "*ranged* from 60 to 110". */
export const rangesFrom = wordSet('ranged ranging range varied vary varying');

/** "*deaths* rose to 52", "put *deaths* at 52": harms in the plural, whose figure stands behind them. */
export const manyHarms = wordSet('deaths fatalities injuries casualties arrests homicides murders');

/** "The dead *numbered* 23". */
export const numbers = wordSet('numbered number totalled totaled');

/** "12 died on Monday, *raising* the toll to 40": the sum is older than the day. */
export const addsUp = wordSet(`
  raising bringing taking pushing lifting raised raises brought brings took takes pushed pushes lifted`);

/** "bringing | *the* toll to 40", "bringing | *to* 40 the number". */
export const addsTo = wordSet('the to its their total this');

/** "bringing the *overall* toll to 40": of more than what the sentence has told. */
export const widerWords = wordSet(`
  overall total totals nation country province state region conflict war unrest uprising offensive campaign national nationwide
  countrywide cumulative combined year month military army coalition`);

/** "taking the | total to 214". */
export const totalNouns = wordSet('total number');

/** "nine deaths and 300 *cases*, bringing the total to 4,000": what else a total may be of. */
export const notOnlyDeaths = wordSet(`
  cases infections infected injured injuries wounded hurt casualties missing arrested arrests detained homeless displaced
  raids attacks incidents`);

/** "the *overall* toll", "the *official* toll". */
export const tollAdjectives = wordSet(`
  overall total national nationwide official latest final estimated confirmed provisional preliminary current lower higher new
  revised combined`);

/** "Uruguay *confirmed* the death of two soldiers": what a government does, and no land that has deaths. */
export const admits = wordSet('confirmed confirms announced acknowledged reported reports');

/** ", government *figures* show". */
export const counts = wordSet('figures records data statistics documents estimates reports');
export const showsForms = wordSet('show shows showed suggest suggests suggested indicate indicates indicated');

/** "by the ministry's *count*". */
export const reckonings = wordSet('count tally estimate estimates reckoning calculation calculations figures');
