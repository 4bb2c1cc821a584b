/** Forms of be and have, modals. Source: own list, from reading news. */
import { setOf } from './word-list.js';

/** "12 | have died". */
export const perfectForms = setOf(`have has 've`);

/** "reports that 12 died | were false". */
export const refutedBy = setOf('was were is are as');

export const futures = setOf(`will 'll shall`);

export const maybes = setOf('may might must');

export const copulas = setOf('are were is was');

/** "two of them | are believed to be children": from the number to who they are. */
export const linkWords = setOf('are were was is being believed to be ,');

export const pluralCopulas = setOf('were are');

/** "the dead | were named as". */
export const namedAuxiliaries = setOf('were was are');

/** "the man killed | was named as". */
export const singularAuxiliaries = setOf('was is has had');

/** "33 | remain unaccounted for". */
export const remains = setOf('remain remains remained');

export const beForms = setOf(`be is are was were been am isn't aren't wasn't weren't 's 're being 'm`);

/** "*remain* displaced": the state goes on. */
export const stayForms = setOf('remain remains remained');

/** "*got* killed", "*lay* wounded": passives without "be". */
export const getForms = setOf('get got gets getting gotten lay lie lies');
