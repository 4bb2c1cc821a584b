/** Custody and captivity. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "held on | suspicion of theft". */
export const charges = wordSet('charges charge suspicion remand');

/** "held on the *basis* of what he said". */
export const grounds = wordSet('basis strength pretext grounds');

/** "held | hostage": a state, where no noun follows. */
export const captiveStates = wordSet('hostage captive prisoner');

/** "held | accountable", "seized | upon": nobody is in anybody's hands. */
export const heldLoosely = wordSet(`
  accountable responsible liable back up as to together dear sacred that upon on control power out onto`);

/** Verbs that say what befell people only with those who did it. */
export const custodyLemmas = wordSet('hold seize');

/** "*held* hostage", "*remain* in captivity". */
export const holdsCaptive = wordSet(`
  hold holds held holding take takes took taken taking keep kept keeping placed remain remained remains is are was
  were been remanded seized`);

/** "*took* a prisoner": whoever stands in front took or holds somebody. */
export const noParticiples = wordSet('took take takes hold holds keep keeps');

/** "guards *taken* hostage were freed". */
export const takenForms = wordSet('taken held kept');

export const custodyWords = wordSet('custody captivity arrest detention bars');

/** "missing or in *jail*". */
export const heldIn = wordSet('jail jails prison prisons custody detention captivity');

/** "into | custody", "police | custody". */
export const beforeCustody = wordSet(`
  into in under behind house police military israeli federal state army his their her government judicial protective`);

/** "sent to | jail". */
export const jailWords = wordSet('jail prison');
/** "*booked* into the county jail". */
export const booksIntoJail = wordSet('booked');
export const sendsToJail = wordSet('sent sends send sending remanded committed');

/** "*is* in custody": said of its subject, with no object. */
export const custodyCopulas = wordSet('is are was were been remain remains remained');

/** "*abducted* in October, are still held". */
export const kidnappedWords = wordSet('abducted kidnapped abductors kidnappers captors ransom');

/** "the *abduction* of 276 girls, 57 of whom fled": from their captors. */
export const takings = wordSet(`
  abduction abductions kidnapping kidnappings capture seizure arrest arrests abducted kidnapped captured seized arrested detained
  hostage hostages captive captives`);

/** "police *led* away six": they are held. */
export const leadsAway = wordSet('led hauled dragged marched bundled carted took taken taking');

/** "was freed after three months in *captivity*": whoever is told of was held. */
export const captivityWords = wordSet(`
  captivity captors captor kidnappers kidnapper abductors abductor ransom kidnapped abducted hostage hostages captive
  hijackers unharmed unhurt custody detention jail prison bail bond parole detained arrested jailed imprisoned`);

/** "took 40 prisoners *in* the battle": they were taken there, not led off. */
export const staysThere = wordSet('in during and after when while near at as');

/** "took two boys *to* school", "*by* surprise", "*hostage*": behind those taken, no abduction, or one that another rule reads. */
export const notTakenAlong = wordSet(`
  to by into as home back over under aside out hostage hostages prisoner prisoners captive for along on through up apart seriously
  from off away down`);

/** "gunmen *took* 60 girls from a school". */
export const takes = wordSet('took take taking');

/** "let 40 women *go*", "were let *out*". */
export const letsOut = wordSet('go out free');

/** "picked up at a *checkpoint*": by those who man it. */
export const checkpoints = wordSet('checkpoint checkpoints roadblock roadblocks');

/** "let him go | *unharmed*", "*after* talks": nothing that he goes on to do, or to. */
export const afterLetGo = wordSet('after when because on in at by but and as without unharmed unhurt once following later since who');

/** "walked free from *court*": acquitted. */
export const courtWords = wordSet('court courtroom courthouse trial');
