/**
 * The words before a verb that say how it is meant: "have also been | killed", "may have been", "threatened to",
 * "did not".
 */
import { tagged } from '../../language/tokens.js';
import { Tag, VERB } from '../../lexicon/index.js';
import { beForms, getForms, pastBe, stayForms } from '../lexicon/auxiliaries.js';
import { forces, madeTo, raisingVerbs } from '../lexicon/harm-phrases.js';
import { pairJoints, partnerJoints } from '../lexicon/joints.js';
import { partnerParticles } from '../lexicon/particles.js';
import { indefiniteArticles, insertedOwners } from '../lexicon/pronouns.js';
import { floaters } from '../lexicon/quantifiers.js';
import { mannerForms, triggersOf, verbAtWord } from '../triggers.js';
import { insertedSource } from './inserted-source.js';
import { insertion, timeStart } from './insertion.js';
import { isMonth } from './measures.js';
import { type Scene, tokenAt, wordAt } from './scene.js';

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

const AUXILIARIES = Tag.Be | Tag.Have | Tag.Do | Tag.Modal;
const VERB_FORM = Tag.VerbPast | Tag.VerbIng | Tag.VerbBase | Tag.VerbPresent;

/** Longest group, in tokens. */
const LONGEST = 24;
/** How many words of the group may stand between the verb and the joint to another. */
const NEAR_JOINT = 3;

/** The group of the verb at token `at`. Looks back over at most two dozen tokens. */
export function verbGroup(scene: Scene, at: number): VerbGroup {
  let passive = false, perfect = false, negated = false, ruled = false;
  let modal: string | null = null, control: string | null = null, raised: string | null = null;
  // "are holding": be before an -ing form is no passive
  const progressive = wordAt(scene, at).endsWith('ing') && wordAt(scene, at) !== 'missing';
  let i = at;
  for (let steps = 0; i > scene.first && steps < LONGEST; steps++) {
    const aside = asideStart(scene, i);
    if (aside > 0) {
      i = aside;
      continue;
    }
    const token = tokenAt(scene, i - 1), word = wordAt(scene, i - 1);
    if (token === undefined) break;
    // "claims to have | “neutralised” | 50 rebels"
    if (i === at && token.kind === 'mark' && armySpeak.has(wordAt(scene, at))) {
      i--;
      continue;
    }
    if (beForms.has(word) && !(word === "'s" && steps > 0 && !passive)) {
      if (!ruled) passive = !progressive;
      negated ||= isNegative(word);
    } else if ((getForms.has(word) || stayForms.has(word)) && !progressive) passive = true;
    else if (tagged(token, Tag.Have)) {
      perfect = true;
      negated ||= isNegative(word);
    } else if (isModal(scene, i - 1)) {
      modal = word;
      negated ||= isNegative(word);
    } else if (tagged(token, Tag.Do) && word !== 'done' && word !== 'doing') negated ||= isNegative(word);
    else if (word === 'not' || word === 'never') negated = true;
    // "were lightly | to moderately | injured"
    else if (word === 'to' && tagged(tokenAt(scene, i), Tag.Adverb) && tagged(tokenAt(scene, i - 2), Tag.Adverb)) {
      i--;
      continue;
    }
    // "is believed | to be | holding"
    else if (word === 'to' && (!progressive || wordAt(scene, i) === 'be')) {
      // "his aim was | only | to kill"
      const isOnly = wordAt(scene, i - 2) === 'only' && beForms.has(wordAt(scene, i - 3)), ruler = wordAt(scene, isOnly ? i - 3 : i - 2);
      if (raisingVerbs.has(ruler)) raised = ruler;
      else if (!madeTo.has(ruler) && !wasAble(scene, i - 2)) {
        if (!isForced(scene, i - 1)) control = ruler === '' ? 'to' : ruler;
        i--;
        break;
      }
      // "are believed | to have died", "were forced | to flee": the passive is that of the ruling verb
      ruled = true;
      i--;
    } else if (raisingVerbs.has(word) && !triggersOf(word)) {
      if (!isRaising(scene, i - 1)) break;
      raised = word;
    } else if (!isPassedOver(scene, i - 1)) {
      // "who was driving, | was killed": a verb with an auxiliary of its own is joined by no comma
      const mayJoin = steps < NEAR_JOINT && !(word === ',' && (passive || perfect));
      const joined = mayJoin ? partnerBefore(scene, i - 1) : null;
      // "forced 900 people | to flee | and killed 32": a past form is not joined to an infinitive
      if (joined === null || (wordAt(scene, joined - 1) === 'to' && verbAtWord(wordAt(scene, at))?.form === 'past')) break;
      // "after a ransom was paid and | beheaded | an engineer": an object of its own
      if (!passive && word === 'and' && verbAtWord(wordAt(scene, joined)) === undefined && hasVictim(scene, at)) break;
      const other = verbGroup(scene, joined);
      return { ...other, joined, raised: raised ?? other.raised };
    }
    i--;
  }
  return { first: i, passive, perfect, modal, negated, control, raised, joined: null };
}

/** "beheaded | an engineer", "killed | nine guards": whom the active verb acts on. */
function hasVictim(scene: Scene, at: number): boolean {
  const object = verbAtWord(wordAt(scene, at))?.victim === 'object' ? scene.opens.get(at + 1) : undefined;
  return object?.kind === 'person' && (object.determiner === 'a' || object.quantity !== null);
}

/** Words for killing that reports put between marks. */
const armySpeak: ReadonlySet<string> = new Set(['neutralised', 'neutralized', 'eliminated', 'liquidated', 'martyred']);

/** "were|, on Tuesday night, | killed", "have|, so far, | been": one past the auxiliary that a time stands behind; -1 where none does. */
function asideStart(scene: Scene, end: number): number {
  const inner = wordAt(scene, end - 1) === ',' ? end - 1 : end, time = timeStart(scene, inner);
  const isSoFar = wordAt(scene, inner - 1) === 'far' && wordAt(scene, inner - 2) === 'so';
  const start = time < inner ? time : isSoFar ? inner - 2 : -1;
  if (start < 0) return -1;
  const open = wordAt(scene, start - 1) === ',' ? start - 1 : start;
  return tagged(tokenAt(scene, open - 1), Tag.Be | Tag.Have) ? open : -1;
}

/** "may"; not "in | May | were", nor where it is a name. */
function isModal(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at);
  if (!tagged(token, Tag.Modal) || scene.opens.has(at)) return false;
  return scene.shouting || at === scene.first || token?.capital === false;
}

const isNegative = (word: string): boolean => word.endsWith("n't") || word === 'cannot';

/** "were | able | to kill two": they did; not "will be able to", "is able to". */
const wasAble = (scene: Scene, at: number): boolean =>
  wordAt(scene, at) === 'able' && pastBe.has(wordAt(scene, tagged(tokenAt(scene, at - 1), Tag.Adverb) ? at - 2 : at - 1));

/** "forced 40 families | to flee": they fled. */
function isForced(scene: Scene, to: number): boolean {
  // "forced two million|, a tenth of the town, | to leave"
  const inner = wordAt(scene, to - 1) === ',' ? insertion(scene, to - 1) : -1, object = scene.closes.get(inner < 0 ? to : inner);
  return object !== undefined && forces.has(wordAt(scene, object.first - 1));
}

/** "are | feared drowned", "12 people | feared dead", "and | believed": not a verb with an object of its own. */
function isRaising(scene: Scene, at: number): boolean {
  // "were | initially | reported killed"
  const before = tokenAt(scene, tagged(tokenAt(scene, at - 1), Tag.Adverb) ? at - 2 : at - 1);
  // "two men, who police | said | killed a guard": police say so
  if (insertedSource(scene, at + 1) !== null) return false;
  return tagged(before, AUXILIARIES) || scene.closes.has(at) || pairJoints.has(before?.lower ?? '');
}

/** Adverbs, "have | since | died", "were | both | shot", "was | himself | killed". */
function isPassedOver(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at), before = tokenAt(scene, at - 1);
  if (word === 'since' && tagged(before, Tag.Have)) return true;
  if (floaters.has(word) && tagged(before, AUXILIARIES)) return true;
  return tagged(tokenAt(scene, at), Tag.Adverb) && !scene.closes.has(at + 1);
}

/** The verb joined by the word at `joint`, if it is one that joins: was *shot* | and killed. */
function partnerBefore(scene: Scene, joint: number): number | null {
  const word = wordAt(scene, joint);
  const partner = partnerJoints.has(word) ? formBefore(scene, joint) : null;
  // "stormed the jail, | killing two": a noun
  const articles = word === ',' ? Tag.Determiner | Tag.Possessive : 0, before = tokenAt(scene, (partner ?? joint) - 1);
  if (partner !== null && (tagged(before, articles) || indefiniteArticles.has(before?.lower ?? ''))) return null;
  if (partner === null || word !== ',') return partner;
  if (closesRelative(scene, partner, joint)) return null;
  // "… record for games | played, died": a comma alone joins verbs of harm
  const form = wordAt(scene, partner);
  return verbAtWord(form) !== undefined || mannerForms.has(form) || tagged(tokenAt(scene, partner - 1), AUXILIARIES)
    ? partner
    : null;
}

/** How far before its last verb a relative clause begins, in tokens. */
const RELATIVE = 20;

/**
 * "A man|, whose name has not been released |, died", "|, who was shot |, died": the comma ends what the other opened; not "who was
 * seized, | beaten and killed".
 */
function closesRelative(scene: Scene, partner: number, comma: number): boolean {
  const next = wordAt(scene, comma + 2);
  if (partnerJoints.has(next)) return false;
  for (let i = partner - 1; i > scene.first && i > partner - RELATIVE; i--)
    if (wordAt(scene, i) === ',') return insertedOwners.has(wordAt(scene, i + 1));
  return false;
}

/** A verb's form right before a joining word, "down" and "later" passed over. */
function formBefore(scene: Scene, joint: number): number | null {
  let i = joint - 1;
  while (i > scene.first && (partnerParticles.has(wordAt(scene, i)) || wordAt(scene, i) === ',')) i--;
  const token = tokenAt(scene, i), triggers = triggersOf(wordAt(scene, i));
  // "left 7,300 dead or | missing | and displaced five million": a state
  if (wordAt(scene, i) === 'missing' && wordAt(scene, i - 1) === 'or') return null;
  // "was held in | March | and was freed"
  if ((!tagged(token, VERB) && triggers === undefined) || (token !== undefined && isMonth(token))) return null;
  if (scene.closes.has(i + 1) && !tagged(tokenAt(scene, i - 1), AUXILIARIES | Tag.Adverb)) return null;
  const isForm = tagged(token, VERB_FORM) || triggers?.some(({ kind }) => kind === 'verb') === true;
  return isForm ? i : null;
}
