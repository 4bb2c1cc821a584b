/** Particles and adverbs that stand beside a verb. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "gave themselves | up". */
export const givesUpParticles = wordSet('up in');

/** "carried | off", "whisked | away". */
export const awayParticles = wordSet('off away');

/** "gunned | down". */
export const verbParticles = wordSet('down up off');

/** "burned *down* huts": between a verb and what it acts on, where a preposition would rule it. */
export const objectParticles = wordSet('down up');

/** "killed and | later burnt": between "and" and the second verb. */
export const verbPairFillers = wordSet('later then subsequently have has been');

/** Particles, though the lexicon has them as adverbs too. */
export const turnsOff = wordSet('down out off up away');

/** "the men | themselves were": may stand between a subject and its verb. */
export const subjectTails = wordSet('reportedly respectively themselves himself aboard');

/** "shot | dead a contractor": may stand between a verb and its object. */
export const beforeObject = wordSet('down dead both up fatally');

/** "| also | killed was a guard". */
export const alsoWords = wordSet('also reportedly');

export const alsoThen = wordSet('also then');

/** "had shot | dead four clerks". */
export const shootsParticles = wordSet('dead down');

/** "two men | inside who were". */
export const whereabouts = wordSet('inside outside aboard nearby there upstairs');

/** "a toll of 40, *then* 61". */
export const laterWords = wordSet('later then subsequently finally eventually');

/** "67 killed | nationwide". */
export const everywhere = wordSet('nationwide countrywide statewide citywide worldwide');

/** "a stray bullet | also hit". */
export const hitAdverbs = wordSet('also then apparently reportedly');

/** "laid | down | their arms". */
export const armsFillers = wordSet('their down');

/** "shot | down and", "stabbed | himself, then": may stand between a verb and the word that joins another to it. */
export const partnerParticles = wordSet(`
  down up dead off away later then both himself herself and also subsequently first out`);

/** "captured on | camera", "on | a security video". */
export const recordings = wordSet('camera cameras video videos film tape footage cctv audio canvas');

/**
 * What behind a verb of harm gives it another sense: "shot at", "died out", "hung on", "captured on camera". By
 * lemma.
 */
export const otherSenses: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['shoot', wordSet('at back down up off for out into through video footage')],
  ['die', wordSet('down out hard off for')],
  ['kill', wordSet('off time')],
  ['hang', wordSet('out on up over around from')],
  ['free', wordSet('up from')],
  ['disappear', wordSet('into behind')],
  ['vanish', wordSet('into behind')],
  ['surrender', wordSet('control power territory weapons sovereignty')],
  ['drown', wordSet('out')],
  ['stab', wordSet('at')],
]);

/** "*Later* gunmen killed nine": adverbs that open sentences; elsewhere they may end a name, "Orsa Today". */
export const opensSentences = wordSet(`
  later earlier elsewhere then today yesterday tonight meanwhile also afterwards thereafter subsequently separately`);
