/** Particles and adverbs that stand beside a verb. Source: own list, from reading news. */
import { setOf } from './word-list.js';

/** "gave themselves | up". */
export const givesUpParticles = setOf('up in');

/** "carried | off", "whisked | away". */
export const awayParticles = setOf('off away');

/** "gunned | down". */
export const verbParticles = setOf('down up off');

/** "killed and | later burnt": between "and" and the second verb. */
export const verbPairFillers = setOf('later then subsequently have has been');

/** Particles, though the lexicon has them as adverbs too. */
export const turnsOff = setOf('down out off up away');

/** "the men | themselves were": may stand between a subject and its verb. */
export const subjectTails = setOf('reportedly respectively themselves himself aboard');

/** "shot | dead a contractor": may stand between a verb and its object. */
export const beforeObject = setOf('down dead both up fatally');

/** "| also | killed was a guard". */
export const alsoWords = setOf('also reportedly');

export const alsoThen = setOf('also then');

/** "had shot | dead four clerks". */
export const shootsParticles = setOf('dead down');

/** "two men | inside who were". */
export const whereabouts = setOf('inside outside aboard nearby there upstairs');

/** "a stray bullet | also hit". */
export const hitAdverbs = setOf('also then apparently reportedly');

/** "laid | down | their arms". */
export const armsFillers = setOf('their down');

/** "shot | down and", "stabbed | himself, then": may stand between a verb and the word that joins another to it. */
export const partnerParticles = setOf(`
  down up dead off away later then both himself herself and also subsequently first out`);

/**
 * What behind a verb of harm gives it another sense: "shot at", "died out", "hung on", "captured on camera". By
 * lemma.
 */
export const otherSenses: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['shoot', setOf('at back down up off for out into through video footage')],
  ['die', setOf('down out hard off for')],
  ['kill', setOf('off time')],
  ['hang', setOf('out on up over around from')],
  ['capture', setOf('on')],
  ['free', setOf('up from')],
  ['disappear', setOf('into behind')],
  ['vanish', setOf('into behind')],
  ['surrender', setOf('control power territory weapons sovereignty')],
  ['drown', setOf('out')],
  ['stab', setOf('at')],
]);
