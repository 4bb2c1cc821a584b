/** Custody and captivity. Source: own list, from reading news. */
import { setOf } from './word-list.js';

/** "held on | suspicion of theft". */
export const charges = setOf('charges charge suspicion remand');

/** "held on the *basis* of what he said". */
export const grounds = setOf('basis strength pretext grounds');

/** "held | hostage": a state, where no noun follows. */
export const captiveStates = setOf('hostage captive prisoner');

/** "held | accountable", "seized | upon": nobody is in anybody's hands. */
export const heldLoosely = setOf(`
  accountable responsible liable back up as to together dear sacred that upon on control power out onto`);

/** Verbs that say what befell people only with those who did it. */
export const custodyLemmas = setOf('hold seize');

/** "*held* hostage", "*remain* in captivity". */
export const holdsCaptive = setOf(`
  hold holds held holding take takes took taken taking keep kept keeping placed remain remained remains is are was
  were remanded seized`);

/** "*took* a prisoner": whoever stands in front took or holds somebody. */
export const noParticiples = setOf('took take takes hold holds keep keeps');

/** "guards *taken* hostage were freed". */
export const takenForms = setOf('taken held kept');

export const custodyWords = setOf('custody captivity arrest detention bars');

/** "into | custody", "police | custody". */
export const beforeCustody = setOf(`
  into in under behind house police military israeli federal state army his their her government judicial protective`);

/** "*is* in custody": said of its subject, with no object. */
export const custodyCopulas = setOf('is are was were remain remains remained');

/** "*abducted* in October, are still held". */
export const kidnappedWords = setOf('abducted kidnapped abductors kidnappers captors ransom');

/** "police *led* away six": they are held. */
export const leadsAway = setOf('led hauled dragged marched bundled carted took taken taking');

/** "was freed after three months in *captivity*": whoever is told of was held. */
export const captivityWords = setOf(`
  captivity captors captor kidnappers kidnapper abductors abductor ransom kidnapped abducted hostage hostages captive
  hijackers unharmed unhurt custody detention jail prison bail parole detained arrested jailed imprisoned`);

/** "gunmen *took* 60 girls from a school". */
export const takes = setOf('took take taking');
