/** What befell people, as nouns and adjectives say it. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "fatally | shot". */
export const deadlyAdverbs = wordSet('fatally mortally');

/** "shot | dead", "shot | fatally". */
export const deadlyBehind = wordSet('dead fatally mortally');

/** "the injured", "three of the wounded": people by their fate. */
export const unfortunates = wordSet(`
  injured wounded killed dead missing detained arrested displaced kidnapped abducted disappeared`);

/** "succumbed to | injuries". */
export const succumbedTo = wordSet('injuries injury injured wounds wound wounded burns');

/** "found | alive". */
export const safeStates = wordSet('alive safe unharmed unhurt well');

/** "his right | hand", "a price on his | head": parts of a body, though words for people too. */
export const hands = wordSet('hands hand head heads');

/** "may be | dead". */
export const uncertainFates = wordSet('dead missing');

/** "five of them | seriously": how badly some of them were hurt. */
export const badlyWords = wordSet('seriously critically severely badly gravely critical serious');

/** Nouns that count people and stand behind their number as an adjective would ("40 wounded"). */
export const adjectivalFates = wordSet('dead wounded injured missing displaced');

/** "one | death": nouns that several people's harm is not counted by. */
export const singularCounts = wordSet(`
  death fatality casualty body corpse killing murder injury arrest abduction kidnapping`);

/** "the | dead included": people by what befell them. */
export const fates = wordSet('dead deceased wounded injured missing');

/** "three | wounded insurgents". */
export const describedFates = wordSet('dead missing wounded injured slain displaced disappeared vanished');

/** "the dead, or | injured": adjectives that stand for people. */
export const fatesOfThose = wordSet('dead killed wounded injured missing arrested detained');

/** "the | fatal shooting". */
export const deadlyWords = wordSet('fatal deadly lethal');

/** "shot | dead": what makes a verb deadly, right behind it. */
export const deadlyTails = wordSet('dead fatally mortally down alive');

/** "the *death* of a wounded guard". */
export const deaths = wordSet('death deaths');

/** "the *bodies* of three missing men". */
export const corpses = wordSet('body bodies remains corpse corpses');

/** "a *charred* body": what no living body and no office is. */
export const corpseStates = wordSet(`
  bullet-riddled bullet-ridden mutilated decomposed decomposing headless beheaded decapitated charred burnt burned
  lifeless dismembered dead battered tortured bloodied blood-soaked unidentified half-burnt semi-naked`);

/** "the whereabouts of 12 are *unknown*". */
export const unclear = wordSet('unknown unclear');

/** "20 of the | dead": those who died, as a set that others are counted out of. */
export const theDead = wordSet('dead killed victims fatalities deaths');

/** "20 of the 30 | injured": people by their fate, behind their number. */
export const deadOrHurt = wordSet('dead killed injured wounded');

/** "could have *prevented* nine deaths": nobody died. */
export const prevents = wordSet('prevent prevents prevented preventing avert averts averted averting avoid avoids avoided avoiding');
