/** Sources by their sort. Source: own lists, after the vocabulary of the codebook. */
import { withPlurals, words } from './words.js';

/** Heads of phrases that name a part of a state. */
export const STATE = words(`ministry government governments department kremlin pentagon administration authorities parliament congress
  court police army military navy embassy senate directorate prosecution presidency gendarmerie coastguard junta cabinet regime enforcement`);

/** Whose office is a part of the state: "the | sheriff |'s office". */
export const KEEP_OFFICES = words(`sheriff coroner governor mayor prosecutor attorney general president premier minister ombudsman
  auditor`);

/** In front of "guard": "the | coast | guard". */
export const OF_GUARDS = words('coast national border republican presidential revolutionary');

/** Those who work for a state, or for anybody, have bodies of their own: "the Police | Federation", "the Trades | Union Congress". */
export const OF_MEMBERS = words('federation association union unions society league charity museum');

/** Words for persons that stand in front of no name; some are names of bodies, too: "a | guard said", not "the National Guard". */
export const PERSONS_TOO: ReadonlySet<string> = new Set(withPlurals(`guard supplier vendor clerk pal mate rep ex ex-wife ex-husband waiter
  bartender baker butcher cook chef builder carpenter plumber electrician mechanic courier onlooker commentator commenter narrator staffer
  fundraiser attendee creator duke earl baron guru mogul dietitian nutritionist shooter attacker caller questioner interviewer camper hiker
  climber swimmer skier rider fan gardener janitor cashier tailor barber hairdresser detainee boss keeper sailor miner welder herder fisher
  hunter dancer announcer facilitator moderator emcee interviewee neurosurgeon stepson stepdaughter stepchild godson godmother
  godfather user poster blogger vlogger tweeter streamer influencer gamer lothario contestant entrant applicant claimant
  complainant respondent petitioner appellant shareholder lender donor recipient homebuyer renter roommate housemate flatmate
  grandee stalwart firebrand maverick hardliner policymaker housemaster babysitter nanny apprentice intern trainee recruit concierge doorman usher steward stewardess backpacker`));

/** In front of "figures" that are people: "| opposition | figures". */
export const CAMPS = words('opposition public political religious tribal military party labour labor sunni shiite christian kurdish senior leading');

/** Bodies of states: named like places, but no government. */
export const OF_STATES = words('un u.n. eu e.u. nations union league nato');

/** "| the couple": two, whom the text may have named. */
export const TWO = words('couple pair duo');
/** Several people in one word. */
export const SEVERAL = words('family couple pair duo trio crowd twins percent cent half');
/** The same where people are told: "a | group of residents". */
export const GROUPS = words('group team panel crew handful majority');

/** Of those who are counted: "the | number who say" is nobody. */
export const SHARES = words('number numbers share proportion percentage rate ranks');

/** Those whom papers quote without a name and do not name later: "a Western | diplomat". */
export const HIDING = words(`diplomat official source activist witness eyewitness officer resident doctor medic nurse fighter rebel soldier
  villager neighbour neighbor insider aide observer defector refugee deserter militant gunman tribesman shopkeeper trader`);

/** Nobody is named by them. */
export const UNNAMED: ReadonlySet<string> = new Set(withPlurals('source insider informant'));
/** They say so: "an | unidentified man". */
export const WITHOUT_NAME = words('anonymous unnamed unidentified anonymity');
/** "| people familiar with the talks", "| officials briefed on the plan". */
export const ANYBODY = words('person persons people someone official officials individual individuals');
export const IN_THE_KNOW = words('familiar briefed knowledge');

/** Pass on what others say, for whom they work. */
export const REPORTERS = words('reporter correspondent');

/** What stands in front of an agency that passes on news; "the space agency" passes none on. */
export const NEWS = words('news press wire information reuters xinhua tass anadolu telegraph');
export const AGENCIES = words('agency agencies');

/** Words for firms that are no words for people: "rail | operator Norva", "drinks | maker Norva". */
export const FIRMS_ALONE = words('operator giant maker carmaker automaker chipmaker drugmaker planemaker manufacturer insurer conglomerate supplier');

/** Tells where a firm sits: "Norva, | based in Orsa,". */
export const SEATED = words('based headquartered');
