/** Adjectives that stand before people in the news though they look like verbs. Source: own list. */
import { wordSet } from '../../lexicon/word-list.js';

export const descriptions = wordSet(`
  suspected alleged armed unarmed masked unidentified identified unknown wanted retired combined joint trained
  untrained injured wounded displaced detained arrested captured kidnapped abducted hooded disabled uniformed
  accused convicted jailed imprisoned missing dead slain killed murdered martyred decapitated beheaded mutilated charred
  burnt bullet-riddled reported confirmed presumed foreign-born local serving visiting passing fleeing advancing
  attacking protesting striking opposing fighting unborn elected appointed so-called hardcore hard-core outlawed
  banned surrendered affiliated linked hired deceased drowned stranded trapped starving aged young old elderly
  pregnant teenage adult male female unnamed high-ranking senior junior top key mounted bearded barricaded
  intoxicated handcuffed married divorced naturalised decorated designated associated related besieged rescued
  released freed disappeared vanished additional other further fellow several former`);

/** "a *boxing* champion", "*leading* lawyer": forms in -ing that say what somebody is, and rule no name. */
export const callings = wordSet(`
  acting boxing cycling fencing fishing governing leading outgoing practising racing reigning retiring rising rowing ruling running sailing
  serving sitting skating skiing swimming training visiting wrestling`);

/** Those that open a noun phrase without article or number; the rest would be a verb there ("confirmed"). */
export const openers = wordSet(`
  suspected alleged armed unarmed masked unidentified unknown retired hooded uniformed combined trained so-called
  hardcore hard-core high-ranking foreign-born elderly pregnant teenage adult male female young old senior junior
  top key local`);

/** Participles that describe people from behind: "two men *stationed* in Orsa". */
export const describesBehind = wordSet(`
  based stationed deployed posted assigned employed involved seated dressed born called named known taken brought sent
  lodged housed sheltered charged registered aged`);

/** "opened fire on miners *armed* with sticks": what people behind a preposition are told by. */
export const describesPeople = wordSet('armed dressed clad gathered trapped camped stranded queuing');
