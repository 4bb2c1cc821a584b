/** Abbreviations written with a full stop that does not end the sentence. Source: own list after news style guides. */
import { wordSet } from './word-list.js';

/** A name or a number always follows. */
export const leadingAbbreviations = wordSet(`mr mrs ms dr prof gen col maj capt cpt const cst lt sgt ssgt cpl lcpl pvt pfc spc adm cmdr brig
  rev fr hon sen sens rep reps gov govs pres st ste mt ft no nos vs fig figs art sec ch vol pp eq ex al supt insp det sr sra
  messrs mme mlle pte engr spc cmdt amb atty asst assoc dep dir min sheik ayat lieut corp-gen maj-gen lt-gen brig-gen approx
  est ca cf e.g i.e viz ass coun ald msgr ret sub-lt lt.-col lt.-gen lt.-cmdr maj.-gen brig.-gen sgt.-maj det.-sgt det.-const det.-insp
  det.-supt`);

/** May end a sentence: the next word tells. */
export const trailingAbbreviations = wordSet(`jr sr inc ltd co corp bros llc plc etc u.s u.k u.n e.u u.s.a u.s.s.r d.c
  a.m p.m ph.d psy.d ed.d m.ed b.ed m.d b.c a.d p.c n.y l.a n.j n.h n.c s.c n.d s.d w.va jan feb mar apr jun jul aug
  sept sep oct nov dec mon tue tues wed thu thurs fri sat ala ariz ark calif colo conn del fla ga ill ind kan ky la md
  mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que alta b.c sask man n.s n.b p.e.i
  ave blvd rd hwy bldg dept univ assn intl natl mfg lb lbs oz kg km sq tbsp`);

/** Abbreviations that have their stop without a capital, too. */
export const smallAbbreviations = wordSet('approx ca est etc vs');

/** Of those in front of a name or a number, the ones that never end a sentence, whatever the next word is. */
export const neverLast = wordSet(`mr. mrs. ms. dr. prof. gen. col. maj. capt. lt. sgt. ssgt. cpl. lcpl. pfc. spc. adm. cmdr. brig. rev. sen.
  rep. gov. st. mt. pres. supt. insp. det. fr. hon. vs. no. nos. messrs. sheik. cst. const. sens. reps. govs. amb.`);
