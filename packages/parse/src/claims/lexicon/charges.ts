/** Words of courts and of recalled crimes. Source: own list, from reading news. */
import { wordSet, words } from '../../lexicon/word-list.js';

/** "on | trial for killing": whoever it is said of did it. */
export const heldAgainst = wordSet('trial guilty suspected wanted');

/** "*jailed* for 12 years": how long, not when. */
export const servesTime = wordSet('jailed imprisoned detained held incarcerated');

/** "*wanted* over the killing of": a deed that the text holds against somebody, not its news. */
export const chargedWords = wordSet(`
  involved involvement wanted mastermind masterminded masterminds mastermind's masterminding notorious convicted convicting
  implicated prime`);

/** "*charged* him with killing two". */
export const chargedForms = wordSet('charged charges charge charging');

/** "*convicted* on Thursday of killing five". */
export const courtForms = wordSet('convicted convicting charged accused acquitted cleared indicted sentenced');

/** "convicted on Thursday | of killing five". */
export const chargeLeads = wordSet('of with for over in');

/** "the Arms *Act*, 1984". */
export const laws = wordSet('act code law ordinance constitution convention');

/** "prime | suspect". */
export const suspects = wordSet('suspects suspect accused');

/** "*sentenced* to 30 years for". */
export const triedForms = wordSet('sentenced jailed imprisoned trial indicted');

/** "on trial | for the murder". */
export const triedFor = wordSet('for with over');

/** "charged with *murder* in the death of his wife": no obituary. */
export const overDeaths = wordSet('murder manslaughter homicide charged convicted indicted guilty accused');

/** "a leader who *planned* bombings that killed six": what he has done before he is told of. */
export const plans = wordSet('planned directed organised organized coordinated orchestrated plotted ordered financed facilitated');

/** "jailed | over the riot". */
export const arrests = wordSet('arrested detained jailed imprisoned charged tried sentenced prosecuted questioned');

/** "*jailed* a nurse for killing two", "a woman *wanted* for killing two". */
export const holdsForms: ReadonlySet<string> = new Set([...arrests, ...triedForms, ...courtForms, ...words(`
  arrest arrests wanted sought suspected blamed blames blame jails hanged executed fired suspended punished`)]);

/** "accused | of the murder". */
export const accusations = wordSet('accused acquitted cleared guilty convicted charges charge');

/** "suspected | in the killing". */
export const suspectedForms = wordSet('accused suspected');

/** "suspected | in the killing", "accused | to have killed". */
export const suspectedLeads = wordSet('in to');

/** "the | deadliest raid since 2004, when 90 were killed", "the | worst fire in a decade". */
export const superlatives = wordSet(`
  deadliest worst bloodiest biggest largest heaviest highest fiercest strongest gravest greatest costliest`);

/** "was *accused* by activists of killing 40". */
export const passiveAccusals = wordSet('accused blamed');

/** "*acquitted* of killing": who is, did nothing. */
export const clearedForms = wordSet('acquitted cleared absolved exonerated');

/** "two men *accused* of theft": a participle, though it speaks too. */
export const accusedForms = wordSet('accused suspected named');

/** "groups *accuse* the army of killing": says so of others. */
export const accuses = wordSet('accuse accuses accused accusing');

/** "the mayor *blamed* raiders for": the same. */
export const blames = wordSet('blame blames blamed blaming');

/** "a nurse *accused* of murdering two", "*charged* with". */
export const accusedOf = wordSet('accused charged suspected');
