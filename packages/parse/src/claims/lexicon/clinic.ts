/** Hospitals, conditions, illnesses and injuries. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "*sent* nine riders to hospital", "*left* two riders in hospital". */
export const sendsToHospital = wordSet(`
  send sends sent sending put puts putting left leaves leaving taken rushed flown airlifted transported`);

/** "taken to hospital after being *attacked*". */
export const attackedForms = wordSet('attacked assaulted beaten hit struck bitten');

/** "are *recovering* after a shooting". */
export const recovers = wordSet('recovering treated');

/** "six of the *injured* are critical", "six of *whom* are critical". */
export const hurtOrThem = wordSet('injured wounded hurt whom them');

/** "are *stated to be* critical". */
export const statedForms = wordSet('stated said reported to described as');

/** "in | critical condition". */
export const conditions = wordSet('critical serious stable grave guarded');

/** "was *treated* and released": out of hospital, not out of anybody's hands. */
export const dischargeWords = wordSet(`
  treated treatment hospitals hospital clinic hospitalised hospitalized discharged infirmary surgery
  care paramedics`);

/** "*remains* in critical condition". */
export const inConditionVerbs = wordSet('is are was were remain remains remained lies lay listed reported');

/** "in critical | but stable condition": beside the words for the condition. */
export const besideCondition = wordSet('but and a very extremely life-threatening');

/** "remains | in hospital | in serious condition": from the verb to the preposition. */
export const beforeCondition = wordSet('hospital clinic a the in at still also now');

export const injuryNouns = wordSet('injury injuries');

/** Deaths that nobody did: "died of | cancer". */
export const illnesses = wordSet(`
  cancer leukaemia leukemia illness disease pneumonia covid covid-19 aids age stroke diabetes tuberculosis malaria
  flu influenza dementia tumour tumor overdose natural`);

/** The injuries of players. */
export const sportInjuries = wordSet(`
  lower-body upper-body hamstring groin calf acl muscle season-ending career-ending knee ankle achilles`);

/** "four *remain* in hospital with burns". */
export const staysForms = wordSet('remain remains remained is are was were');

/** "*suffered* minor injuries". */
export const suffersInjuries = wordSet(`
  had nursing nursed sustain sustains sustained sustaining suffer suffers suffered suffering receive receives received receiving
  incurred`);

/** "doctors *treated* 32 riders with wounds". */
export const treats = wordSet('treated treating treat treats found find finds');

/** "*taken* to a clinic with leg injuries". */
export const treatedForms = wordSet(`
  treated hospitalized hospitalised taken transported rushed airlifted flown admitted brought evacuated sent found`);

/** "was evacuated to a *medical* facility". */
export const medicalPlaces = wordSet('hospital hospitals clinic medical infirmary medic medics treatment');

/** "succumbed on the way to *hospital*". */
export const clinics = wordSet('hospital clinic icu');

/** "the *wounded* clerk was evacuated". */
export const hurtForms = wordSet('wounded injured hurt injuries wounds');

/** "were treated and *released*". */
export const sendsHome = wordSet('released discharged');
