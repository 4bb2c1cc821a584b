/** "a general commanding | 3,000 men | was killed": a group that a participle or an infinitive before it rules is no subject. */
import { tagged, type Token } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { accusedForms, courtForms } from '../lexicon/charges.js';
import { namesAs } from '../lexicon/harm-phrases.js';
import { rulesThrough } from '../lexicon/prepositions.js';
import { believeForms, knowsForms } from '../lexicon/stance-words.js';
import type { Group } from './group.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

/** From the verb that rules the group back to its noun, in tokens, at most: "who had tried to rob". */
const REACH = 7;

const VERB = Tag.VerbPast | Tag.VerbIng | Tag.VerbBase;
const WITHIN = VERB | Tag.Be | Tag.Have | Tag.Adverb;

/**
 * The people that the group at token `first` hangs on by a verb: "police trying to disperse | 300 protesters", "a man
 * accused of killing | four monks", "a rebel who trained | 40 recruits"; undefined where it hangs on none.
 */
export function rulerOf(scene: Scene, first: number): Group | undefined {
  // "to rob | three tourists": a verb, whatever the word
  const isInfinitive = wordAt(scene, first - 2) === 'to';
  if (!isInfinitive && !rules(tokenAt(scene, first - 1))) return undefined;
  for (let i = isInfinitive ? first - 2 : first - 1; i > scene.first && i > first - REACH; i--) {
    const token = tokenAt(scene, i), people = scene.closes.get(i), isRelative = token?.lower === 'who';
    if (!isRelative && !mayStandBetween(token)) return undefined;
    if (people === undefined || wordAt(scene, people.first) === 'who') continue;
    const opens = isRelative || tagged(token, Tag.VerbIng) || accusedForms.has(token?.lower ?? '') || courtForms.has(token?.lower ?? '');
    const isSubject = people.kind === 'person' && people.determiner !== 'pronoun' && !people.named;
    return opens && isSubject ? people : undefined;
  }
  return undefined;
}

/** A verb with an object: none of saying or believing, which has a clause behind it, and no preposition ("including"). */
const rules = (token: Token | undefined): boolean =>
  tagged(token, VERB) && !tagged(token, Tag.Preposition) && token?.cue?.kind !== 'speech'
    && !believeForms.has(token?.lower ?? '') && !namesAs.has(token?.lower ?? '') && !knowsForms.has(token?.lower ?? '');

const mayStandBetween = (token: Token | undefined): boolean =>
  token !== undefined && token.cue?.kind !== 'speech' && (tagged(token, WITHIN) || rulesThrough.has(token.lower));
