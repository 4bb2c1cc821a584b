/** The words before a verb that say how it is meant: "have also been | killed", "may have been", "threatened to", "did not". */
import { tagged } from '../../language/tokens.js';
import { Tag, VERB } from '../../lexicon/index.js';
import { mannerForms, triggersOf, verbAtWord } from '../triggers.js';
import { type Scene, tokenAt, wordAt } from './scene.js';
import { pairJoints } from '../lexicon/joints.js';
import { floaters } from '../lexicon/quantifiers.js';

export interface VerbGroup {
  /** First token of the group: the subject ends before it. */
  readonly first: number;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly modal: string | null;
  readonly negated: boolean;
  /** The verb that governs an infinitive: "threatened" to kill. */
  readonly control: string | null;
  /** believed, feared, reported: "are believed to have been killed". */
  readonly raised: string | null;
  /** The verb that this one is joined to: "was shot and | killed". */
  readonly joined: number | null;
}

/** "is believed to have died": the subject is that of the raising verb. */
const RAISING = new Set(`believed feared thought presumed reported said alleged known understood estimated assumed confirmed claimed considered expected likely
  suspected declared found pronounced rumoured rumored listed counted`.split(/\s+/));
/** "were forced to flee": it happened. */
const MADE = new Set(['forced', 'made', 'compelled', 'had', 'obliged', 'managed', 'went', 'came', 'turned', 'order', 'left', 'caused', 'led']);
const FORCES = new Set(['forced', 'forcing', 'forces', 'caused', 'causing', 'led', 'leading', 'prompted', 'prompting', 'compelled', 'drove', 'left']);
const BE_FORMS = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'am', "isn't", "aren't", "wasn't", "weren't", "'s", "'re", 'being', "'m"]);
const GET = new Set(['get', 'got', 'gets', 'getting', 'gotten', 'lay', 'lie', 'lies']);
const AUXILIARIES = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;

/** The group of the verb at token `at`. Looks back over at most two dozen tokens. */
export function verbGroup(scene: Scene, at: number): VerbGroup {
  let passive = false, perfect = false, negated = false, ruled = false;
  let modal: string | null = null, control: string | null = null, raised: string | null = null, joined: number | null = null;
  // "are holding": be before an -ing form is no passive
  const progressive = wordAt(scene, at).endsWith('ing') && wordAt(scene, at) !== 'missing';
  let i = at;
  for (let steps = 0; i > scene.first && steps < 24; steps++) {
    const token = tokenAt(scene, i - 1), word = wordAt(scene, i - 1);
    if (token === undefined) break;
    if (BE_FORMS.has(word) && !(word === "'s" && steps > 0 && !passive)) { if (!ruled) passive = !progressive; if (word.endsWith("n't")) negated = true; i--; continue; }
    if (GET.has(word) && !progressive) { passive = true; i--; continue; }
    if (tagged(token, Tag.Have)) { perfect = true; if (word.endsWith("n't")) negated = true; i--; continue; }
    if (tagged(token, Tag.Modal) && !scene.opens.has(i - 1)) { modal = word; if (/(?:n't|cannot)$/.test(word)) negated = true; i--; continue; }
    if (tagged(token, Tag.Do) && word !== 'done' && word !== 'doing') { if (word.endsWith("n't")) negated = true; i--; continue; }
    if (word === 'since' && tagged(tokenAt(scene, i - 2), Tag.Have)) { i--; continue; }
    if (word === 'not' || word === 'never') { negated = true; i--; continue; }
    if (word === 'to' && !progressive) {
      const ruler = wordAt(scene, i - 2);
      // "are believed | to have died", "were forced | to flee": the passive is that of the ruling verb
      if (RAISING.has(ruler)) { raised = ruler; ruled = true; i -= 2; continue; }
      if (MADE.has(ruler)) { ruled = true; i -= 2; continue; }
      // "forced 40 families | to flee": they fled
      const object = scene.closes.get(i - 1);
      if (object !== undefined && FORCES.has(wordAt(scene, object.first - 1))) { i--; break; }
      control = ruler === '' ? 'to' : ruler;
      i--;
      break;
    }
    if (RAISING.has(word) && !triggersOf(word)) { const before = tokenAt(scene, i - 2); if (tagged(before, AUXILIARIES) || scene.closes.has(i - 1) || pairJoints.has(before?.lower ?? '')) { raised = word; i--; continue; } break; }
    // "were both | shot", "was himself | killed"
    if (floaters.has(word) && tagged(tokenAt(scene, i - 2), AUXILIARIES)) { i--; continue; }
    if (tagged(token, Tag.Adverb) && !scene.closes.has(i)) { i--; continue; }
    if ((word === 'and' || word === 'or' || word === ',' || word === '/' || word === 'then') && joined === null && steps < 3) {
      const partner = partnerBefore(scene, i - 1);
      // "… record for games | played, died": a comma alone joins verbs of harm
      if (partner !== null && (word !== ',' || verbAtWord(wordAt(scene, partner)) !== undefined || mannerForms.has(wordAt(scene, partner)) || tagged(tokenAt(scene, partner - 1), AUXILIARIES))) { joined = partner; const other = verbGroup(scene, partner); return { ...other, joined, raised: raised ?? other.raised }; }
    }
    break;
  }
  return { first: i, passive, perfect, modal, negated, control, raised, joined };
}

const PARTICLES = new Set(['down', 'up', 'dead', 'off', 'away', 'later', 'then', 'both', 'himself', 'herself', 'and', 'also', 'subsequently', 'first', 'out']);

/** A participle or past form right before a joining word, "down" and "later" passed over: was *shot* and | killed. */
function partnerBefore(scene: Scene, joint: number): number | null {
  let i = joint - 1;
  while (i > scene.first && (PARTICLES.has(wordAt(scene, i)) || wordAt(scene, i) === ',')) i--;
  const token = tokenAt(scene, i);
  if (token === undefined || !tagged(token, VERB) && triggersOf(token.lower) === undefined) return null;
  if (scene.closes.has(i + 1) && !isPredicate(scene, i)) return null;
  return tagged(token, Tag.VerbPast | Tag.VerbIng | Tag.VerbBase | Tag.VerbPresent) || triggersOf(token.lower)?.some((trigger) => trigger.kind === 'verb') === true ? i : null;
}

const isPredicate = (scene: Scene, i: number): boolean => tagged(tokenAt(scene, i - 1), AUXILIARIES | Tag.Adverb);
