import { wordSet } from './word-list.js';

export type Gender = 'male' | 'female';

/** Titles, offices and kinship that tell a person's gender. Source: own list from the usage of news agencies. */
const male = wordSet(`mr mr. sir lord rev. fr fr. father brother sheikh sheik imam mullah ayatollah king prince emperor
  sultan pope congressman councilman spokesman chairman policeman policemen businessman gunman fisherman emir
  priest monk statesman alhaji mallam bishop archbishop cardinal salesman fireman cameraman assemblyman alderman man boy dad son
  husband boyfriend uncle nephew grandfather grandson stepfather widower gentleman guy fiance father-in-law son-in-law brother-in-law`);
const female = wordSet(`mrs mrs. ms ms. miss dame lady sister queen princess congresswoman councilwoman mme madam madame begum hajiya alhaja
  spokeswoman chairwoman policewoman businesswoman actress nun saleswoman assemblywoman midwife first-lady woman girl
  mother mum mom daughter wife girlfriend aunt niece grandmother granddaughter stepmother widow fiancee mother-in-law daughter-in-law
  sister-in-law`);

/** Mrs., spokeswoman, father: the gender of a person called so, in lower case; null where the word does not tell. */
export function genderOfTitle(word: string): Gender | null {
  if (male.has(word)) return 'male';
  return female.has(word) ? 'female' : null;
}
