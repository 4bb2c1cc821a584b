/** Where whoever tells it is, and not where it happened: "the ministry in Ottawa said". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { speakingForms, speaksForms } from '../lexicon/stance-words.js';
import type { Group } from '../phrase/group.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** Bodies that speak of what happens where they are. */
const LOCAL: ReadonlySet<string> = new Set(['police', 'authorities', 'hospital']);

/** Whether the place is that of a source, by the words around it. */
export function isOfSource(scene: Scene, { first, last }: Group): boolean {
  // "the ministry | said | in Ottawa"
  const said = tokenAt(scene, first - 2), isNoun = said?.capital === true || scene.opens.has(first - 2);
  if (said?.cue?.kind === 'speech' && tagged(said, Tag.VerbPast | Tag.VerbPresent) && !isNoun) return true;
  // "| Speaking | at a meeting in Orsa|, he said"
  if (opensWithSpeaking(scene, first)) return true;
  // "the mayor | told | reporters | in Orsa", "| from Orsa"
  const listener = scene.closes.get(first - 1), tells = tokenAt(scene, (listener?.first ?? 0) - 1);
  if (fromOrIn.has(wordAt(scene, first - 1)) && tells?.cue?.lemma === 'tell' && tagged(tells, Tag.VerbPast | Tag.VerbPresent)) return true;
  // "A priest freed on Monday | spoke to reporters | in Orsa"
  const isSpoken = listener !== undefined && wordAt(scene, listener.first - 1) === 'to' && speaksForms.has(wordAt(scene, listener.first - 2));
  if (isSpoken && fromOrIn.has(wordAt(scene, first - 1))) return true;
  const cue = tokenAt(scene, last), body = tokenAt(scene, scene.closes.get(first - 1)?.head ?? -1);
  const isVerb = tagged(cue, Tag.VerbPast | Tag.VerbPresent) && cue?.capital === false && wordAt(scene, last + 1) !== 'to';
  // "a court in | Orsa | heard"
  const isTold = cue?.cue?.kind === 'speech' || cue?.lower === 'heard';
  return isTold && isVerb && tagged(body, Tag.Body) && !LOCAL.has(body?.lower ?? '');
}

const fromOrIn: ReadonlySet<string> = new Set(['from', 'in']);

/** "Speaking at a meeting in | Orsa |, he said that nine had died": where it is told, and no comma in between. */
const opensWithSpeaking = (scene: Scene, place: number): boolean =>
  speakingForms.has(wordAt(scene, scene.first))
    && !scene.tokens.slice(scene.first, place).some((token) => token.text === ',' || tagged(token, Tag.VerbPast | Tag.Relative));
