/** Forms of be and have, modals. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "12 | have died". */
export const perfectForms = wordSet(`have has 've`);

/** "reports that 12 died | were false". */
export const refutedBy = wordSet('was were is are as proved proven prove out');

export const futures = wordSet(`will 'll shall`);

export const maybes = wordSet('may might must');

export const copulas = wordSet('are were is was');

/** "three | *were* hurt", "three | *have* died": of several. */
export const severalHave = wordSet("were are have weren't aren't haven't");

/** "two of them | are believed to be children": from the number to who they are. */
export const linkWords = wordSet('are were was is being believed to be ,');

export const pluralCopulas = wordSet('were are');

/** "the dead | were named as". */
export const namedAuxiliaries = wordSet('were was are');

/** "the man killed | was named as". */
export const singularAuxiliaries = wordSet('was is has had');

/** "Mr Holm, who *was* held": of one person alone, as "had" is not. */
export const ofOneOnly = wordSet('was is has');

/** "clerks of Pelm Aid who *were* held": of several. */
export const ofSeveralOnly = wordSet('were are have');

/** "33 | remain unaccounted for". */
export const remains = wordSet('remain remains remained');

export const beForms = wordSet(`be is are was were been am isn't aren't wasn't weren't 's 're being 'm`);

/** "*was* able to kill": it did. */
export const pastBe = wordSet('was were been');

/** "*remain* displaced": the state goes on. */
export const stayForms = wordSet('remain remains remained');

/** "*got* killed", "*lay* wounded": passives without "be". */
export const getForms = wordSet('get got gets getting gotten lay lie lies');
