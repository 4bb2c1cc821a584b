/**
 * A judge looks into the killing of three wardens. He mourned the deaths of 14 sherpas. The bodies of nine men were
 * found.
 */
import { tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag, VERB } from '../../lexicon/index.js';
import { injuryNouns } from '../lexicon/clinic.js';
import { overDeaths } from '../lexicon/charges.js';
import { battles, doersDeeds, looseDeeds, mishaps, ownedDeeds, shootings, soleDeaths } from '../lexicon/deeds.js';
import { corpseStates, deadlyWords } from '../lexicon/fates.js';
import { nearKin } from '../lexicon/groups-of-people.js';
import { mourns } from '../lexicon/glances.js';
import { findsBody } from '../lexicon/harm-phrases.js';
import { inPlace, ofOrTo } from '../lexicon/prepositions.js';
import { singleOwners } from '../lexicon/pronouns.js';
import { agentOf } from '../phrase/agent.js';
import { agentBefore } from '../phrase/agent-before.js';
import { agentAfter, agentAtHands } from '../phrase/agent-after.js';
import { blamedFor } from '../phrase/blamed.js';
import { type Group, groupAt, type Range } from '../phrase/group.js';
import { hasWord } from '../phrase/nearby.js';
import { objectsFrom } from '../phrase/object.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';
import { verbGroup } from '../phrase/verb-group.js';
import { exactly } from '../phrase/victim.js';
import { type Victim, victimsOf } from '../phrase/victims.js';
import { type Finding, finding, rule } from '../rule.js';

/** "the mayor's murder", "Luis Galan's assassination": the owner is the victim. */
function owned(scene: Scene, at: number, harm: Finding['harm']): Finding | null {
  const body = scene.closes.get(at + 1);
  if (body !== undefined && isOneBody(scene, body, at)) return finding(harm, [exactly(1, body, body, null, 'one')]);
  const mark = wordAt(scene, at - 1);
  if (!(ownedDeeds.has(wordAt(scene, at)) || isBodyFound(scene, at)) || (mark !== "'s" && mark !== '’' && mark !== "'")) return null;
  const group = scene.groups.find(({ first, last }) => first < at && at < last);
  const owner = group === undefined ? null : groupAt(scene.tokens, group.first, at - 1, scene.shouting);
  if (owner === null || owner.last !== at - 1 || owner.plural || owner.kind !== 'person') return null;
  // whose arrests, whose killings: the police's are of others
  if (tagged(tokenAt(scene, owner.head), Tag.Body)) return null;
  return finding(harm, victimsOf(scene, [owner], { personsOnly: true, definite: true }));
}

/** "| his body | was found", "| a bullet-riddled body | was found", "found | a charred body |"; not "a public body found". */
function isOneBody(scene: Scene, { first, determiner }: Group, at: number): boolean {
  const isTheirs = singleOwners.has(wordAt(scene, first));
  for (let i = first + 1; i < at; i++) if (!corpseStates.has(wordAt(scene, i))) return false;
  if (isTheirs) return isBodyFound(scene, at);
  const isCorpse = at > first + 1 || tagged(tokenAt(scene, at + 1), Tag.Be);
  return determiner === 'a' && isCorpse && (isBodyFound(scene, at) || (at > first + 1 && findsBody.has(wordAt(scene, first - 1))));
}

/** "the cook's | body | was found", "Woman's | body | found in river". */
function isBodyFound(scene: Scene, at: number): boolean {
  if (wordAt(scene, at) !== 'body') return false;
  let i = at + 1;
  while (tagged(tokenAt(scene, i), Tag.Be | Tag.Have | Tag.Adverb)) i++;
  return findsBody.has(wordAt(scene, i));
}

/** "| the army's | killing of": who did it. */
function ownerOf(scene: Scene, at: number): Range | null {
  if (!doersDeeds.has(wordAt(scene, at)) || wordAt(scene, at - 1) !== "'s") return null;
  const group = scene.groups.find(({ first, last }) => first < at && at <= last);
  const owner = group === undefined ? null : groupAt(scene.tokens, group.first, at - 1, scene.shouting);
  return owner?.last === at - 1 ? agentOf(scene, owner) : null;
}

/** "| Vera Holm | admitted causing the deaths of": who caused them, if people or a body. */
function causer(scene: Scene, at: number): Range | null {
  const causing = wordAt(scene, at - 1) === 'the' ? at - 2 : at - 1;
  return wordAt(scene, causing) === 'causing' ? agentBefore(scene, causing, verbGroup(scene, causing)) : null;
}

/** Where those begin that it befell: "the killing | of", "injuries | to", "wounding | on"; or -1. */
function victimsStart(scene: Scene, at: number): number {
  const word = wordAt(scene, at), next = wordAt(scene, at + 1);
  const leads = next === 'of' || (injuryNouns.has(word) && ofOrTo.has(next)) || (word === 'wounding' && next === 'on');
  return leads ? at + 2 : -1;
}

/** "The deaths | of two nurses and a driver were": no verb before it in its clause, so that what follows is its own. */
function isInSubject(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= scene.first; i--) {
    const token = tokenAt(scene, i);
    if (token?.kind !== 'word' || token.cue?.kind === 'speech' || tagged(token, Tag.Subordinator)) return true;
    if (tagged(token, AUXILIARY | VERB) && !scene.groups.some(({ first, last }) => first <= i && i < last)) return false;
  }
  return true;
}

/** "the killing of nine clerks in Orsa | by soldiers": one past a place. */
function behindPlace(scene: Scene, end: number): number {
  const place = inPlace.has(wordAt(scene, end)) ? scene.opens.get(end + 1) : undefined;
  return place === undefined || wordAt(scene, place.last) !== 'by' ? end : place.last;
}

/**
 * "the loss of two daughters", "of their son", "of 14 staff in the attack": not "of a loyal cousin, neighbour and friend",
 * who are one, nor "of 300 customers".
 */
const isMourned = (scene: Scene) => ({ basis, group }: Victim): boolean =>
  (group.determiner === 'own' && nearKin.has(wordAt(scene, group.head)))
    || (basis !== 'one' || group.determiner === 'own') && [mourns, mishaps, battles].some((words) => hasWord(scene, scene.first, scene.last, words));

/** Not "the capture of Orsa", a town; nor what tells more of whoever was captured: "capture of a raider, | bomb maker". */
const isCaptive = (scene: Scene) => ({ group: { named, first, quantity } }: Victim): boolean =>
  !named && (quantity !== null || wordAt(scene, first - 1) !== ',');

export const killingOf = rule({
  id: 'killing-of-people',
  on: 'of',
  read(scene, at, trigger) {
    const word = wordAt(scene, at), start = victimsStart(scene, at);
    if (start < 0) return owned(scene, at, trigger.harm);
    const wanted = { personsOnly: looseDeeds.has(word), definite: !soleDeaths.has(word) || hasWord(scene, scene.first, at, overDeaths) };
    const told = victimsOf(scene, objectsFrom(scene, start, isInSubject(scene, at)), wanted);
    const victims = word === 'loss' ? told.filter(isMourned(scene)) : word === 'capture' ? told.filter(isCaptive(scene)) : told;
    // "the fatal shooting of a clerk"
    const isFatal = shootings.has(word) && deadlyWords.has(wordAt(scene, at - 1));
    const end = behindPlace(scene, victims.at(-1)?.group.last ?? start), by = wordAt(scene, end) === 'by' ? agentAfter(scene, end - 1) : null;
    const agent = by ?? agentAtHands(scene, end - 1) ?? ownerOf(scene, at) ?? blamedFor(scene, at)?.agent ?? causer(scene, at);
    return finding(isFatal ? 'killed' : trigger.harm, victims, null, agent);
  },
  examples: [
    ['A judge looks into the killing of three wardens.', 'killed 3 wardens'],
    ['He mourned the deaths of 14 sherpas.', 'killed 14 sherpas'],
    ['The deaths of two nurses, a driver and three guards were reported.', 'killed 2 nurses; killed 1 a driver; killed 3 guards'],
    ['Parents mourn the loss of their two daughters.', 'killed 2 daughters'],
    ['The bodies of three missing sailors were found.', 'killed 3 missing sailors'],
    ['The bodies of nine men were found on a farm.', 'killed 9 men'],
    ['Rising water forced the displacement of 9,000 families.', 'displaced 9000 families'],
    ['Protests followed Vera Holm\'s assassination.', "killed 1 Vera Holm"],
    ['A cook\'s body was found after the shelling.', "killed 1 A cook"],
    ['Raiders shot a cook. His body was found in a well.', 'killed 1'],
    ['A court looks into the fatal shooting of two clerks.', 'killed 2 clerks'],
    ['The army announced the capture of 20 rebels.', 'detained 20 rebels'],
    ['A man was charged with murder in the death of his roommate.', 'killed 1 his roommate'],
    ['The paper reported the arrest of a mayor.', 'detained 1 a mayor'],
  ],
  nonExamples: [
    'The mayor\'s body was covered in tattoos.',
    'The capture of Orsa was a blow.',
    'Fans mourn the loss of two trophies.',
    'The firm was hurt by the loss of 300 customers.',
    'The release of the report was delayed.',
    'He saw the death of an industry.',
  ],
});
