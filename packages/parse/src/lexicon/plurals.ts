/** Which nouns stand for many, by the ending and by list. Source: own lists from newspaper English. */
import { wordSet } from './word-list.js';

/** Nouns in -s for one thing: "a gas | leak", "the news | release". Those in -ss and -us are told by the ending. */
const singularInS = wordSet(`news gas lens bias canvas atlas alias christmas series species means headquarters barracks
  crossroads diabetes measles physics politics economics mathematics athletics gymnastics logistics texas kansas arkansas
  las los paris this his its was is has does analysis axis basis chassis crisis debris diagnosis emphasis genesis
  hypothesis iris metropolis oasis paralysis paresis pelvis prognosis sepsis synopsis synthesis tennis tuberculosis
  thesis trellis cs ps`);

const irregular = wordSet('people police men women children troops personnel media');

/** policemen, townspeople, schoolchildren. */
const COMPOUND = /(?:people|police|men|women|children)$/;
const singularInMen = wordSet('abdomen acumen amen bitumen omen regimen semen specimen stamen yemen');

/** residents, police, townspeople, policemen; not "press", "campus", "news". The word is in lower case. */
export function isPluralNoun(word: string): boolean {
  if (irregular.has(word) || (COMPOUND.test(word) && !singularInMen.has(word))) return true;
  return /[^su]s$/.test(word) && !singularInS.has(word);
}
