/**
 * Groups of people and people by what they do to others, as far as a rule asks for it. Source: own list, from
 * reading news.
 */
import { wordSet } from '../../lexicon/word-list.js';

/** Those who abduct. */
export const outlaws = wordSet(`
  pirates pirate gunman gunmen raiders raider rebels rebel militants militant insurgents insurgent kidnappers
  kidnapper bandits bandit gangs gang terrorists terrorist extremists extremist guerrillas guerrilla guerrilas
  guerrila militias militia militiaman militiamen abductors abductor captors captor hijackers hijacker attackers
  attacker robbers robber fighters fighter`);

/** Armed groups by a word of their names, "Boko *Haram*", "Abu *Sayyaf*". */
export const armedGroups = wordSet(`
  haram shabaab al-shabaab shabab al-shabab sayyaf farc eln lra isis isil daesh qaeda al-qaeda al-qaida taliban hamas hezbollah
  houthis houthi nusra al-nusra pkk ypg iswap aqim mend mnlf milf npa ltte seleka anti-balaka m23 adf`);

/** Who runs from what they did, or from a jail or a post: no displaced people. */
export const fugitives = wordSet(`
  suspect suspects assailant assailants attacker attackers robber robbers thief thieves burglar burglars culprit culprits
  perpetrator perpetrators shooter shooters killer killers driver drivers motorcyclist motorcyclists inmate inmates prisoner
  prisoners convict convicts detainee detainees hijacker hijackers accomplice accomplices hoodlums thugs`);

/** Who empties a place of others. */
export const rescuers = wordSet('firefighters crews crew rescuers volunteers medics responders workers staff deputies helicopters');

/** Who crosses a border and comes back. */
export const travellers = wordSet(`
  tourists visitors travellers travelers commuters pilgrims shoppers traders drivers passengers workers migrants smugglers`);

/** "*armed* men", "a *masked* group". */
export const armedMen = wordSet('armed masked unidentified');

/** Those who detain. */
export const officers = wordSet(`
  police policeman policemen officers officer soldiers soldier troops army military authorities agents agent
  forces security guards guard government customs coastguard marshals marshal rangers ranger deputies`);

/** "the | government arrested 20": bodies that act as people do, though they are counted as things. */
export const powers = wordSet('government governments kremlin white-house');

/** "a five-member | family": several people in one word. */
export const crowds = wordSet(`
  family crowd crew team squad force group gang patrol unit delegation household party band mission garrison
  convoy contingent`);

/** "death *squads* killed 11", "a rebel *column* executed four": armed people by what they form. */
export const units = wordSet(`
  squad squads patrol patrols column columns unit units force forces troops brigade brigades battalion battalions platoon
  garrison gang gangs mob mobs crowd vigilantes`);

/** "four hospital | contracted cleaners": between a noun and the people that it describes. */
export const employedWords = wordSet('contracted employed hired funded led run owned trained backed affiliated');

/** "demining *staff*": people by the work that the word before names. */
export const workforce = wordSet('staff staffers worker workers personnel team teams crew crews expert experts specialist specialists');

/** Whom a club releases. */
export const players = wordSet(`
  players player goalkeepers goalkeeper strikers striker defenders defender midfielders midfielder pitchers
  pitcher`);

/** Whom somebody releases: people that were in somebody's hands. */
export const heldPeople = wordSet(`
  prisoners prisoner detainees detainee hostages hostage captives captive inmates inmate abductees abductee
  convicts convict suspects suspect protesters protester protestors protestor demonstrators demonstrator arrestees
  arrestee kidnap kidnapped abducted`);

/** "Karland is holding 900 *civilians*": whom a country holds, beside soldiers and prisoners. */
export const heldByLands = wordSet('civilians civilian nationals citizens dissidents opponents critics');

/** Whoever is released of them was in somebody's hands, though a clinic saw them afterwards. */
export const captives = wordSet('hostages hostage captives captive abductees abductee kidnapped abducted');

/** "members of | a family killed": the group is no one of them. */
export const unitsOfPeople = wordSet('family group crew gang team squad unit couple pair household');

/** "*relatives* of 12 riders killed": what is said behind is said of the riders. */
export const kin = wordSet(`
  relatives families friends parents mothers widows wives children siblings colleagues lawyers graves coffins
  names photos portraits pictures remains`);

/** "a | family": more than one person, nobody says how many. */
export const collectives = wordSet(`
  family group crew gang household squad team couple pair trio duo crowd patrol mob families`);

/** "a family | of five": "of" and their size follow. */
export const sizedGroups = wordSet(`
  family families group groups crew team total squad gang unit batch party convoy cell band column household`);

/** Those whose loss is their death: a team loses players, a firm workers, in other ways. */
export const mourned = wordSet(`
  men soldiers soldier fighters fighter troops militants militant rebels rebel comrades comrade policemen sons son
  daughters daughter brothers brother sisters sister relatives children servicemen guerrillas personnel
  officers officer peacekeepers peacekeeper marines paratroopers combatants cadres insurgents recruits conscripts
  commandos airmen sailors firefighters`);

/** "lost | her husband": one of the family. */
export const nearKin = wordSet(`
  wife husband son daughter brother sister father mother child baby grandson granddaughter grandfather grandmother
  nephew niece`);

/** Words that are a number of people. */
export const sizes: ReadonlyMap<string, number> = new Map([['couple', 2], ['pair', 2], ['duo', 2], ['trio', 3], ['twins', 2], ['triplets', 3]]);

/** Armed people: only they are killed by being "eliminated". */
export const armed = wordSet(`
  militant militants rebel rebels terrorist terrorists insurgent insurgents fighter fighters gunman gunmen soldier
  soldiers troop troops naxal naxals naxalite naxalites maoist maoists cadre cadres operative operatives commander
  commanders leader leaders jihadi jihadis jihadist jihadists guerrilla guerrillas separatist separatists bomber
  bombers`);

/** Words for anybody: they agree with every other. */
export const anybody = wordSet('people persons others victims dead more');

/** "*Rescuers* dug in the ruins of the quake, which killed 40": whoever comes to help, or lived through it, did no harm. */
export const saviours = wordSet('rescuer rescuers survivor survivors paramedic paramedics firefighter firefighters medic medics');

/** "*300 people* were dancing": a number of them is not who did it. */
export const bystanders = wordSet('people persons passengers guests residents pilgrims worshippers visitors tourists pupils');

/** Those who carry people off; aides, stewards and medics bring them to safety. */
export const kidnappers = wordSet(`
  gunman gunmen raider raiders rebel rebels militant militants insurgent insurgents kidnapper kidnappers bandit
  bandits gang gangs terrorist terrorists extremist extremists militia militias militiaman militiamen abductor
  abductors attacker attackers fighter fighters pirate pirates hoodlums assailants jihadist jihadists guerrilla
  guerrillas guerrila guerrilas herdsmen robbers wing armed masked unidentified`);

/** "a *girl* of six", "two *boys* of nine": a number behind them is their age. */
export const young = wordSet('boy boys girl girls child children baby toddler infant youth youths son daughter');

/** "five *members* of the security forces": they say nothing without what they belong to. */
export const membership = wordSet('member members');

/** "six *people*, two guards and four clerks": nouns that others explain. */
export const generals = wordSet(`
  people persons individuals civilians victims residents villagers passengers citizens nationals foreigners others
  members workers employees staff staffers personnel officials suspects casualties
  siblings brothers sisters friends relatives colleagues dead killed wounded injured`);

/** "three drivers, two *men* and a *woman*": they tell nothing but sex and age. */
export const sexesAndAges = wordSet(`
  man men woman women child children boy boys girl girls baby babies infant infants toddler toddlers teenager
  teenagers teen teens adult adults youth youths male males female females minor minors`);

/** "The *photographer* shot 40 brides". */
/** "dragged away their *comrades*": out of danger. */
export const comrades = wordSet('comrade comrades colleague colleagues casualties wounded injured');

/** Those who pick people up from the water. */
export const seafarers = wordSet('coast coastguard coastguards navy ship ships vessel vessels boat boats lifeboat lifeboats trawler trawlers');

export const filmers = wordSet('photographer photographers cameraman cameramen filmmaker filmmakers film paparazzi');

/** "The tax hurts 40,000 *savers*": in the purse. */
export const earners = wordSet(`
  investors exporters importers pensioners taxpayers consumers savers shareholders borrowers homeowners retailers growers
  lenders creditors suppliers vendors merchants customers voters depositors ratepayers producers manufacturers traders shoppers`);

/** Letters that stand for an illness, a weapon, a thing or any such body: "IED", "INGO", not "LRA". */
export const noBodies = wordSet(`
  ied rpg vbied svbied uxo erw tnt hiv aids sars mers covid ebola suv bmw atv lpg cng bmp btr icbm gps cctv dna pkm
  smg lmg hgv lgv uav ngo ingo cbo idp ceo usd eur`);

/** "lost 200 soldiers to *desertion*": alive, and gone. */
export const leavings = wordSet(`
  desertion desertions defection defections redundancy redundancies retirement resignation resignations injury injuries
  suspension suspensions illness rivals transfers cards competitors`);

/** "The *airline* released 60 of its crew": whoever lets people off from work or school. */
export const employers = wordSet(`
  airline airlines firm firms company companies school schools university college bank factory mill employer employers`);
