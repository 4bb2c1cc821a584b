/** Company that a word of harm must keep for the rules to be woken (`glance.ts`). Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "*claimed* nine lives", "*lost* their lives". */
export const lifeCompany = wordSet(`
  claim claims claimed claiming take takes took taken taking cost costs costing lose loses lost losing loss paid
  pay pays paying laid sacrificed`);

/** "from *their* homes". */
export const homeCompany = wordSet('their from without');

/** "*mourn* the loss of two daughters". */
export const mourns = wordSet('mourn mourns mourned mourning lament lamented grieving grieve grieved');

/** "*slit* the throats of". */
export const cutsThroat = wordSet('slit slits slitting slashed slashing cut cutting');

/** "*set* free". */
export const setsFree = wordSet('set sets setting');

/** "*regained* their freedom". */
export const regains = wordSet('regain regained regaining regains gained won secured');

/** "the dead … the *figure*". */
export const deathSpoken = wordSet('dead death deaths killed fatalities toll died bodies victims');

/** "*laid* down their arms". */
export const laysArms = wordSet('lay laid laying lays');

/** "*gave* themselves up". */
export const givesUp = wordSet('give gave given giving gives turned');

/** "*are held*", "*men held*": the passive, and not a meeting. */
export const heldCompany = wordSet('are were was is be been being people men women still');

/** "*held* talks", "*held* its breath": nobody is in anybody's hands. */
export const notCaptive = wordSet('a an the talks up on out its his her their');

/** "*are still holding* nine". */
export const holdingCompany = wordSet('are were was is be been still');

/** "*gunned* down". */
export const downVerbs = wordSet('gun guns gunned gunning mowed shot cut');

/** "*death* of", "their *death*", "*death* toll". */
export const deathCompany = wordSet(`to of toll the 's their his her`);

/** "*taken* prisoner". */
export const takesPrisoner = wordSet('taken take took taking held hold holding');

/** "*released* nine detainees": whoever is told of beside it was held, or held others. */
export const releaseCompany = wordSet(`
  he she him another couple pair trio duo both prisoner prisoners detainee detainees hostage hostages captive
  captives inmate inmates abductee abductees convict convicts suspect suspects protester protesters protestor
  protestors demonstrator demonstrators arrestee arrestees kidnap kidnapped abducted pirate pirates gunman gunmen
  raider raiders rebel rebels militant militants insurgent insurgents kidnapper kidnappers bandit bandits gang
  gangs terrorist terrorists extremist extremists guerrilla guerrillas guerilla guerillas militia militias
  militiaman militiamen abductor abductors captor captors hijacker hijackers attacker attackers robber robbers
  fighter fighters`);

/** "held 30 customers at *gunpoint*". */
export const atGunpoint = wordSet('gunpoint knifepoint hostage captive');

/** "*walked* free". */
export const walks = wordSet('walk walks walked');
