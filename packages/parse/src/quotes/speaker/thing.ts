/** What no one is: "a traffic stop", "the surge of hostile comments". A thing lets something be seen; it says nothing. */
import type { QuoteType } from '@onrecord/schema';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { type Cue, Tag } from '../../lexicon/index.js';
import { PICTURES } from '../lexicon/noun-verbs.js';
import { PERSONS_TOO } from '../lexicon/sources.js';
import { EXPLAINS, REPORTED_BY_THINGS, SAID_BY_THINGS, SHOWS } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { FIGURES, SEEN } from '../lexicon/writings.js';
import type { Statement } from '../statement.js';
import { headOf, isAgent } from './head-noun.js';
import type { Who } from './who.js';

/** Words without a capital, an article, a pronoun or a day in front of them aside: "Friday's attacks". */
const NO_NAME = /^(?:(?:An?|This|That|These|Those|Its|His|Her|Their|\p{Lu}\p{Ll}+day[’']s) )?\p{Ll}[^\p{Lu}]*$/u;

/** Of no known sort, and without a name: neither a person, a body nor a document. */
function isThing(tokens: readonly Token[], { speaker }: Statement, who: Who | null): boolean {
  const head = speaker === null ? undefined : headOf(tokens, speaker);
  // "The data suggests …": of figures it is told by others what they show
  const isUnknown = who?.kind === null || head !== undefined
    && (who?.kind === 'group' && !arePeople(head) || who?.kind === 'document' && isOneOf(head, FIGURES));
  const isSomebody = speaker !== null && tagged(tokens[speaker.first], Tag.Pronoun) && tokens[speaker.first]?.lower !== 'one';
  if (who === null || !isUnknown || isSomebody || who.person !== null) return false;
  return NO_NAME.test(who.name ?? '');
}

/** "fans", "callers": several who speak; posters are seen. */
const arePeople = (head: Token): boolean => isAgent(head) || isOneOf(head, PERSONS_TOO) && head.lower !== 'posters';

/** "a photo of Omar Lut", "the title of a Harbour Watch report" */
const isPicture = (tokens: readonly Token[], speaker: Range): boolean => isOneOf(headOf(tokens, speaker), PICTURES) || isOneOf(headOf(tokens, speaker), SEEN);

/** "a traffic stop revealed that …", "a banner read “…”", "a third fire claimed the life of …": nobody says it. */
export function isShown(tokens: readonly Token[], statement: Statement, who: Who | null, type: QuoteType): boolean {
  const { cue, speaker } = statement, verb = cue === null ? undefined : tokens[cue.first]?.cue;
  // "It explains why …": what nobody has told of by a name
  const isIt = who?.name === null && speaker !== null && tokens[speaker.first]?.lower === 'it';
  if (isIt) return type === 'indirect' && EXPLAINS.has(verb?.lemma ?? '');
  if (verb === undefined || who?.person != null) return false;
  // "Images of shells indicate that …", "The Lut Curve implies that …"
  if (speaker !== null && isPicture(tokens, speaker)) return !maySay(verb);
  if (!isThing(tokens, statement, who)) return false;
  // "the drive | wrote many stories": what it led to
  const isMade = verb.lemma === 'write' && type === 'indirect' && statement.cue !== null && tokens[statement.cue.first + 1]?.lower !== 'that';
  return type === 'direct' ? verb.lemma === 'read' : isMade || SHOWS.has(verb.lemma) || !maySay(verb);
}

/** "he confirmed the raid: “…”": whoever speaks, it is not the raid. */
export const isMute = (tokens: readonly Token[], statement: Statement, who: Who | null): boolean => {
  const verb = statement.cue === null ? undefined : tokens[statement.cue.first]?.cue;
  return verb !== undefined && isThing(tokens, statement, who) && !maySay(verb);
};

const maySay = ({ lemma, form }: Cue): boolean => SAID_BY_THINGS.has(lemma) || form !== 'ing' && REPORTED_BY_THINGS.has(lemma);
