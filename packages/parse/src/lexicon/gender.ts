/** Gender that a title or a description tells: Mrs., spokeswoman, father. */
import { femaleHonorifics, femalePeople, femaleRoles, maleHonorifics, malePeople, maleRoles } from './people.js';

const male = new Set([...maleHonorifics, ...maleRoles, ...malePeople]), female = new Set([...femaleHonorifics, ...femaleRoles, ...femalePeople]);

export type Gender = 'male' | 'female';

/** The gender of a person described by this word in lower case; null where the word does not tell. */
export const genderOfTitle = (word: string): Gender | null => male.has(word) ? 'male' : female.has(word) ? 'female' : null;
