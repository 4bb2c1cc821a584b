/** How a text stands to what it tells: reports, denials, fears, demands. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

export const saysForms = wordSet('say says said');

/** "hundreds | feared dead". */
export const fearedAs = wordSet('found pronounced left feared believed presumed thought confirmed reported declared');

/** "a film | aired on Sunday": the day of the showing. */
export const publishedForms = wordSet('published posted aired broadcast heard');

/** "a report *released* today". */
export const issuedForms = wordSet('released issued printed presented launched circulated distributed');

/** "a *report* released today". */
export const papers = wordSet(`
  report reports statement study survey story article paper document video film footage letter communique list figures statistics data
  interview release bulletin`);

/** "in a *post* Omar Lut wrote". */
export const messages = wordSet('post posts tweet tweets message email e-mail letter statement interview caption comment');

/** "*Speaking* in Orsa, he said that nine had died". */
export const speakingForms = wordSet('speaking talking addressing testifying');

/** "*voiced* concern that 40 had died". */
export const voices = wordSet('voice voices voiced voicing express expresses expressed expressing raise raises raised raising');

/** "voiced *concern* that 40 had died". */
export const worries = wordSet('concern concerns alarm fear fears worry worries dismay outrage horror regret');

/** Infinitives that happened: "*continued* to kill", "the *latest* to be killed". */
export const happenedWords = wordSet(`
  continued continue continues began begun started on first last latest second third only proceeded helped succeeded
  failing known seen responsible years`);

/** "*claims* to have killed 30": somebody says so. */
export const claimsTo = wordSet(`
  claim claims claimed claiming admit admits admitted admitting confess confesses confessed confessing boast boasts
  boasted boasting`);

/** "*appears* to have killed 30": nobody says so. */
export const seemsTo = wordSet('appear appears appeared seem seems seemed');

/** "are *believed* to have died". */
export const fearedForms = wordSet(`
  believed feared thought presumed suspected likely expected assumed considered fear fears fearing believe
  believes suspect suspects worry worried`);

/** "The toll *may* pass 100", "is *likely* to": it has not, yet. */
export const expects = wordSet('may might could will would expected likely feared set bound');

/** "*looking* for 12 more bodies", "*expect* to find": nobody has found them, yet. */
export const seeksForms = wordSet(`
  look looks looking looked search searches searching searched hunt hunting hunted dive diving dived comb combing
  scour scouring expect expects expected expecting hope hopes hoping hoped`);

/** "looking *for* 12 more bodies", "hope to *find* the bodies of nine". */
export const soughtLeads = wordSet('for find recover retrieve');

/** "12 were | reportedly killed". */
export const hedges = wordSet('reportedly allegedly alleged apparently reported supposedly unconfirmed');

export const deniesForms = wordSet(`denied denies deny denying refuted refutes rejected rejects dismissed dismisses
  debunked debunks rubbished rubbishes disputed disputes`);

/** "A jury *cleared* him of killing two". */
export const clearsForms = wordSet('acquitted acquits acquitting cleared clears clearing exonerated exonerates');

/** "*demanded* that the hostages be freed". */
export const demandsForms = wordSet(`
  demand demands demanded demanding urge urges urged ask asks asked insist insists insisted call calls called
  order orders ordered request requested recommend recommended propose proposed`);

/** "*demanded* the release of", "*calls* for the arrest of": what has not happened. */
export const callsFor = wordSet(`
  demand demands demanded demanding urge urges urged urging call calls called calling request requests requested
  order orders ordered envisage envisages envisaged foresee foresees propose proposes proposed
  seek seeks sought seeking negotiate negotiated negotiating plead pleads pleaded pleading appealed`);

export const ifWords = wordSet('if unless whether would should');

/** "it would be *recalled* that nine died": they did. */
export const recalls = wordSet('recall recalled remember remembered note noted');

/** "denied | reports of …". */
export const deniedThings = wordSet(`
  that reports report claims claim allegations allegation accusations accusation having any it he she they its his
  her their responsibility involvement`);

/** "denied any | *part* in the deaths of 12": the deed, not the deaths. */
export const ownParts = wordSet('involvement responsibility role part complicity hand');

/** "*reports* that 12 had died were false". */
export const reportNouns = wordSet(`
  reports report claims claim rumours rumors rumour rumor allegations allegation charge charges accusation
  accusations suggestions suggestion figure figures toll estimate
  estimates`);

/** "no *reports* of casualties": none is known of. */
export const casualtyReports = wordSet('reports report');

/** "reports | that", "a figure | of". */
export const reportLeads = wordSet('that of saying said');

/** "*corrected* an earlier report that 14 had died". */
export const retracts = wordSet('corrected corrects retracted retracts withdrew disputed disputes disputing');

/** "reports that 12 died were | false". */
export const falsehoods = wordSet(`
  false untrue wrong unfounded baseless erroneous incorrect inaccurate denied dismissed lie lies hoax myth fabrication
  fabricated bogus fake`);

/** "*fears* that 12 have died". */
export const fearWords = wordSet('fear fears feared fearing');

/** "police *believe* nine people died": whoever believes it claims it. */
export const believeForms = wordSet('believe believes believed think thinks thought suspect suspects suspected fear fears feared');

/** "the monitors *assess* that nine people died": those who weigh reports. */
export const assesses = wordSet(`
  assess assesses assessed conclude concludes concluded estimate estimates estimated calculate calculates calculated`);

/** Whoever is named before them holds what follows: of such verbs, those that are no noun and no participle. */
export const believesAlways = wordSet('believe believes think thinks insist insists');

/** "witnesses *spoke* of 20 dead". */
export const speaksForms = wordSet('speak speaks spoke spoken told boasted informed');

/** "residents | told a reporter on Monday": the day is that of the telling. */
export const tells = wordSet('told tells telling informed');

/** "could not *confirm* that 12 had died". */
export const confirms = wordSet('confirm verify');

/** "*declined* to confirm". */
export const unsure = wordSet("declined declines refused refuses unable not n't cannot couldn't");

/** "a man who *knew* two guards were hurt": a clause stands behind. */
export const knowsForms = wordSet(`
  know knew known knowing see saw seen seeing hear heard hearing find found learned learnt`);

/** "were *found* shot", "was *pronounced* dead": a fact. */
export const factual = wordSet('found discovered pronounced declared confirmed known');

/** "a *figure* of 40 dead": a number that somebody stands for. */
export const tollNouns = wordSet('figure figures toll estimate estimates');

/** "*wants* two men jailed": nobody is, yet. */
export const wantsForms = wordSet('want wants wanted wanting');

/** "Two more executions are *scheduled*". */
export const scheduled = wordSet('scheduled planned slated due expected');
