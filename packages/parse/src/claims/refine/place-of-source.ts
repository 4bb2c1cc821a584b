/** Where whoever tells it is, and not where it happened: "the ministry in Ottawa said". */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { indefiniteArticles } from '../lexicon/pronouns.js';
import { speakingForms, speaksForms } from '../lexicon/stance-words.js';
import type { Group } from '../phrase/group.js';
import { hasWord } from '../phrase/nearby.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** Bodies that speak of what happens where they are. */
const LOCAL: ReadonlySet<string> = new Set(['police', 'authorities', 'hospital']);

/** Whether the place is that of a source, by the words around it. */
export function isOfSource(scene: Scene, { first, last }: Group): boolean {
  // "the ministry | said | in Ottawa"
  // "in the | states | of Orsa and Bor": no verb
  const said = tokenAt(scene, first - 2), isHead = scene.closes.get(first - 1)?.head === first - 2;
  const isNoun = said?.capital === true || scene.opens.has(first - 2) || isHead;
  // "15 deaths had been | reported | in Bor": where they died
  const isTold = tagged(tokenAt(scene, first - 3), Tag.Be);
  if (said?.cue?.kind === 'speech' && tagged(said, Tag.VerbPast | Tag.VerbPresent) && !isNoun && !isTold) return true;
  if (isOfReporter(scene, first) || isInAside(scene, first, last)) return true;
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
  const isHeard = cue?.cue?.kind === 'speech' || cue?.lower === 'heard';
  return isHeard && isVerb && tagged(body, Tag.Body) && !LOCAL.has(body?.lower ?? '');
}

/** How many phrases tell who a source is: "a spokesman | for the ministry | in Orsa". */
const PHRASES = 3;

/** "according to | a spokesman for the ministry in | Orsa |", "said | an official at the ministry in | Orsa |": where the source is. */
function isOfReporter(scene: Scene, place: number): boolean {
  let i = place - 1;
  for (let steps = 0; steps < PHRASES && tagged(tokenAt(scene, i), Tag.Preposition); steps++) {
    const group = scene.closes.get(i), head = tokenAt(scene, group?.head ?? -1);
    if (group === undefined || hasWord(scene, group.first, group.last, LOCAL)) return false;
    i = group.first - 1;
    // "…, | said | an official"; not "police | said | a teacher in Orsa was shot"
    const cue = tokenAt(scene, i), isSaid = cue?.cue?.kind === 'speech' && tagged(cue, Tag.VerbPast | Tag.VerbPresent)
      && tokenAt(scene, i - 1)?.kind !== 'word';
    const isSource = tagged(head, Tag.Role | Tag.Body) && (isSaid || (cue?.lower === 'to' && wordAt(scene, i - 1) === 'according'));
    if (isSource) return true;
  }
  return false;
}

/** "the Orsa committees, | a group of volunteers in Karland |, said": who the source is. */
function isInAside(scene: Scene, first: number, last: number): boolean {
  const said = tokenAt(scene, last + 1), isSaid = said?.cue?.kind === 'speech' && tagged(said, Tag.VerbPast | Tag.VerbPresent);
  if (!isSaid || wordAt(scene, last) !== ',') return false;
  for (let i = first - 1; i > scene.first && i > first - ASIDE; i--)
    if (wordAt(scene, i) === ',') return indefiniteArticles.has(wordAt(scene, i + 1)) && scene.closes.has(i);
  return false;
}

/** Longest such aside, in tokens. */
const ASIDE = 14;

const fromOrIn: ReadonlySet<string> = new Set(['from', 'in']);

/** "Speaking at a meeting in | Orsa |, he said that nine had died": where it is told, and no comma in between. */
const opensWithSpeaking = (scene: Scene, place: number): boolean =>
  speakingForms.has(wordAt(scene, scene.first))
    && !scene.tokens.slice(scene.first, place).some((token) => token.text === ',' || tagged(token, Tag.VerbPast | Tag.Relative));
