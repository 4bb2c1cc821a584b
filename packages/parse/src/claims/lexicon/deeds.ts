/** Acts and mishaps that hurt people. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "arrested over the *death* of a clerk". */
export const deaths = wordSet('death deaths');

/** "the massacre of six *carried* out in May": participles of a deed. */
export const doneForms = wordSet('carried committed perpetrated staged reported recorded documented blamed attributed claimed ordered witnessed');

/** "the raid | on Kabul": what befalls a place. */
export const strikesOnPlaces = wordSet(`
  attacks attack raids raid strikes strike airstrikes airstrike assaults assault bombardment bombing offensive
  shelling war`);

/** "the *shelling* on Ulvo": what is fired from afar, at a place more than at somebody. */
export const firesOnPlaces = wordSet('airstrike airstrikes bombardment shelling offensive');

/** "an *air* strike on Ulvo", "*rocket* attacks on Ulvo". */
export const airborne = wordSet('air rocket missile mortar artillery aerial');

/** "buses involved in the | crash": nothing is held against them. */
export const incidents = wordSet('crash accident collision incident pile-up fire rescue search blaze');

/** "on trial for | killing": what a court charges people with. */
export const crimes = wordSet(`
  killing killings murder murders murdering murdered assassinating assassination slaying kidnapping abduction
  abducting beheading massacre stabbing shooting`);

/** "the army's | killing of nine people": the owner did it. */
export const doersDeeds = wordSet(`
  killing killings murder murders massacre shooting slaying execution arrest detention abduction kidnapping`);

/** "the government's | crackdown": the owner did it. */
export const ownersDeeds = wordSet(`
  crackdown attack attacks raid raids strike strikes airstrike airstrikes assault offensive bombardment shelling
  operation bombing massacre siege campaign repression fire onslaught invasion war`);

/** Nouns that are as often said of things: only known persons count. */
export const looseDeeds = wordSet(`
  loss release surrender arrest detention slaughter execution evacuation injury injuries remains imprisonment
  apprehension capture`);

/** How one died is told at the verb: "the death of X" in an obituary is no casualty. */
export const soleDeaths = wordSet('death remains');

/** "the mayor's | murder": the owner is the victim. */
export const ownedDeeds = wordSet(`
  murder murders killing killings assassination slaying execution abduction kidnapping arrest wounding`);

/** What hurts people: a doctor is sent to a hospital too, but by nobody's crash. */
export const mishaps = wordSet(`
  crash crashes hit-and-run collision pile-up pileup wreck accident shooting shootings stabbing attack attacks blast explosion
  bomb bombing fire blaze leak quake earthquake storm fall brawl fight clash clashes derailment stampede crush
  avalanche flood floods landslide mudslide tsunami cyclone typhoon hurricane tornado wildfire airstrike airstrikes raid
  shelling massacre ambush ambushes rampage gunfire disaster violence
  fighting unrest
  tragedy`);

/** "has been *responsible* for the deaths of 40,000": what tells whose work they are. */
export const causesForms = wordSet('responsible caused led resulted');

/** Mishaps that go on for days or more. */
export const lastingEvents = wordSet(`
  flood floods earthquake quake storm cyclone typhoon hurricane disaster violence fighting unrest wildfire`);

/** "fighting for her life after she was *knocked* down": what is done to people, or what they do, in a mishap. */
export const befalls = wordSet('knocked struck hit mown mowed attacked beaten collided crashed fell crushed trampled');

/** "| Aftershocks | killed nine": what opens a sentence with a capital, and is nobody. */
export const forces = wordSet(`
  aftershock tremor heat heatwave cold temperature wind snow snowstorm ice rain rockslide landslip blizzard floodwater wave flame
  smoke flu starvation hunger drought famine lava ash sandstorm eruption riot gunship warplane overdose`);

/** "A bus *overturned*, hurting a nurse": what vehicles, houses and bombs do. */
export const goesWrong = wordSet(`
  overturned collided exploded detonated crashed derailed capsized collapsed slammed ploughed plowed rammed toppled
  veered caved`);

/** "a bus *carrying* soldiers": what a vehicle does with people. */
export const carries = wordSet('carrying transporting ferrying targeting containing housing');

/** A storm that has a name is nobody. */
export const storms = wordSet('hurricane typhoon cyclone storm tropical operation flight');

/** "A quake *struck* Haiti", "troops *shelled* Homs", "the raid *on* Kabul": before a place that it befell. */
export const placeStrikes = wordSet(`
  on struck hit rocked shook devastated battered pounded ravaged lashed jolted shelled shelling bombed bombing bombarded bombarding
  flattened stormed storming pounding raided`);

/** "Quake *hits* southwest China": read as one with its subject and its place. */
export const strikesNow = wordSet('hits rocks shakes jolts batters pounds lashes devastates ravages');

/** "a *shell* from Orsa hit a house": what is fired from a place falls on another. */
export const flyingThings = wordSet(`
  shell shells rocket rockets missile missiles mortar mortars bullet bullets fire gunfire round rounds drone drones projectile
  projectiles`);

/** "the fatal | shooting of a clerk": deadly only with a word that says so. */
export const shootings = wordSet('shooting shootings stabbing stabbings');

/** "lost 14 men in the *battle*". */
export const battles = wordSet('battle battles war wars offensive assault invasion siege operation campaign');

/** "displaced by *automation*": from work, not from home. */
export const takesJobs = wordSet(`
  automation robot robots computer computers machine machines machinery technology technologies software ai imports competition
  trade outsourcing algorithms`);

/** "hurt by the *remarks*": what hurts feelings and purses. */
export const harmless = wordSet(`
  remarks remark comments comment words criticism decision decisions policy policies tariffs cuts taxes prices
  inflation recession sanctions closure closures delay delays changes change rumours rumors news divorce breakup
  betrayal rejection competition downturn slump crisis scandal`);

/** "held on information *given* by a clerk": who tells does no harm. */
export const tellForms = wordSet('given provided supplied released issued published compiled gathered collected reported told said');

/** "freed following *talks* by elders", "killed during a *protest* by students": what they did harms nobody. */
export const peacefulDeeds = wordSet(`
  talks negotiations mediation deal agreement appeal appeals request call calls claim claims report reports statement
  announcement visit film book speech meeting rally protest protests demonstration demonstrations
  march sit-in concert performance tour vote decision ruling`);

/** "raiders *attacked* a camp, where nine were killed". */
export const attackForms = wordSet('attacked stormed raided ambushed assaulted bombed shelled struck hit targeted');

/** "killed when gunmen *ambushed* a bus": what only attackers do; whoever strikes or hits may be a driver. */
export const attacksOf = wordSet(`
  attacked ambushed stormed raided assaulted bombed shelled bombarded shot invaded torched strafed
  detonated`);

/** "fired *on* a crowd", "fired six *mortars*"; not "fired tear gas". */
export const firesAt = wordSet('on at into upon mortar mortars rocket rockets missile missiles shell shells grenades');

/** "opened fire when police *arrived*, killing two": what nobody dies of. */
export const arrives = wordSet('arrived came rushed approached tried attempted passed entered left returned responded gathered intervened');

/** "*opened* fire". */
export const opensFire = wordSet('opened returned open');
