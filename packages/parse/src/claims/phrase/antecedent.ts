/** Who is meant by "who", "which" and "that": "two men, | who were …", and by the verb that a clause with "who" ends at. */
import { tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { ofOneOnly, ofSeveralOnly } from '../lexicon/auxiliaries.js';
import { whereabouts } from '../lexicon/particles.js';
import { homeLeads } from '../lexicon/prepositions.js';
import { believeForms, knowsForms } from '../lexicon/stance-words.js';
import { NOTHING, coordination, type Subject } from './coordination.js';
import type { Group } from './group.js';
import { isOne, mayBePeople } from './people.js';
import { phraseEndingAt } from './phrase-before.js';
import { isPlace, isPlaceTail } from './place-names.js';
import { isInGroup, type Scene, tokenAt, wordAt } from './scene.js';

/** The antecedent of a relative pronoun: "two men, | who were …", "the siege | that killed". */
export function antecedent(scene: Scene, relative: number): Subject {
  // "money for the families of | those | who died": nobody knows how many
  if (wordAt(scene, relative - 1) === 'of' || wordAt(scene, relative - 1) === 'those') return NOTHING;
  const end = antecedentEnd(scene, relative), found = scene.closes.get(end);
  if (found === undefined) return NOTHING;
  const before = tokenAt(scene, found.first - 1), one = { group: found, first: found.first };
  // "18 members of | the family who were killed"
  const outer = before?.lower === 'of' && found.quantity === null && !isOne(scene, found)
    ? scene.closes.get(found.first - 1)
    : undefined;
  if (outer?.quantity != null && mayBePeople(outer)) return coordination(scene, { group: outer, first: outer.first });
  const counted = countedOver(scene, found, relative);
  // "nine of them | clerks of Pelm Aid who were": the nine are told
  if (counted !== undefined && scene.closes.get(counted.first)?.partitive === true) return NOTHING;
  if (counted !== undefined) return coordination(scene, { group: counted, first: counted.first });
  // "the leader of the group who was": either noun may be meant; the nearer person is taken
  // "two men at the market in | Bor |, who": where they were
  // "a baker from | Orsa View | who": where she is from
  const isHome = found.named && before?.lower === 'from' && scene.closes.get(found.first - 1)?.kind === 'person';
  const isWhere = isPlace(scene, found) || isPlaceTail(scene, found) || isHome;
  if (!isWhere && (found.kind === 'person' || found.quantity !== null || !tagged(before, Tag.Preposition)))
    return coordination(scene, one);
  const phrase = phraseEndingAt(scene, end);
  return phrase === null ? NOTHING : coordination(scene, phrase);
}

/** "| Two friends | of Mr Holm who were held": several are counted, and no comma tells of him; undefined where it is "who was". */
function countedOver(scene: Scene, name: Group, relative: number): Group | undefined {
  const outer = name.last === relative && wordAt(scene, name.first - 1) === 'of' ? scene.closes.get(name.first - 1) : undefined;
  // "clerks of Pelm Aid who | were |": of several
  const isSeveral = outer?.quantity != null || ofSeveralOnly.has(wordAt(scene, relative + 1));
  const isOfOne = !name.named || ofOneOnly.has(wordAt(scene, relative + 1));
  return !isOfOne && isSeveral && outer?.kind === 'person' && outer.plural ? outer : undefined;
}

/** Where the antecedent ends: before a comma, an age or a whereabouts. */
function antecedentEnd(scene: Scene, relative: number): number {
  let end = relative;
  if (wordAt(scene, end - 1) === ',') end--;
  // "Tomas Brink, 16, | of Pelm |, who": where he is from
  const home = scene.closes.get(end);
  if (home !== undefined && homeLeads.has(wordAt(scene, home.first - 1)) && wordAt(scene, home.first - 2) === ',') end = home.first - 2;
  // "Tomas Brink, 16, who": the age between
  if (tokenAt(scene, end - 1)?.kind === 'number' && wordAt(scene, end - 2) === ',') end -= 2;
  // "two men inside | who were"
  if (!scene.closes.has(end) && whereabouts.has(wordAt(scene, end - 1))) return end - 1;
  // "six priests, | five of them Danes, who were"
  const said = scene.closes.get(end), part = said === undefined ? undefined : scene.closes.get(said.first);
  const isAside = part?.partitive === true && said?.quantity === null && wordAt(scene, part.first - 1) === ',';
  const among = said !== undefined && end < relative ? beforeAmongThem(scene, said) : -1;
  if (among >= 0) return among;
  return isAside && scene.closes.has(part.first - 1) ? part.first - 1 : end;
}

/** "79 people|, among them 48 children, | who": where those end whom the group is a part of; -1 where it is none. */
function beforeAmongThem(scene: Scene, { first }: Group): number {
  if (wordAt(scene, first - 1) !== 'them' || wordAt(scene, first - 2) !== 'among' || wordAt(scene, first - 3) !== ',') return -1;
  return scene.closes.get(first - 3)?.quantity != null ? first - 3 : -1;
}

const FINITE = Tag.Be | Tag.Have | Tag.Modal | Tag.VerbPast;

/** How far before the verb the "who" of its subject stands, in tokens. */
const RELATIVE = 14;

/**
 * "Soldiers burned huts, and four weavers | who could not flee | died": the bearer of the relative clause that ends at the verb,
 * which has its own verb and no comma; null where no such clause does.
 */
export function relativeBearer(scene: Scene, verb: number): Subject | null {
  let verbs = 0;
  for (let i = verb - 1; i > scene.first && i > verb - RELATIVE; i--) {
    const token = tokenAt(scene, i);
    if (wordAt(scene, i) === 'who') {
      const bearer = scene.closes.get(i);
      return verbs === 1 && bearer?.kind === 'person' && bearer.determiner !== 'pronoun' ? antecedent(scene, i) : null;
    }
    if (token?.kind !== 'word' && token?.kind !== 'number') return null;
    // "who asked | not to be named": no clause behind it
    const isSaid = token.cue?.kind === 'speech' && !(wordAt(scene, i + 1) === 'not' && wordAt(scene, i + 2) === 'to');
    if (isSaid || knowsForms.has(token.lower) || believeForms.has(token.lower)) return null;
    // "who was stabbed | after confronting | two boys": no clause of its own
    const isClause = tagged(token, Tag.Subordinator) && !tagged(tokenAt(scene, i + 1), Tag.VerbIng) && !tagged(token, Tag.Preposition);
    // "who used it | after | he | vanished": a subject of its own
    const hasSubject = tagged(token, Tag.Subordinator) && scene.closes.get(verb)?.first === i + 1;
    if (isClause || hasSubject || tagged(token, Tag.Relative | Tag.Coordinator)) return null;
    // "were given": one verb; "who were given pills | were less likely to die": the second is that of the bearer
    const isFinite = tagged(token, FINITE) && token.lower !== 'be' && !isInGroup(scene, i);
    const isSame = tagged(tokenAt(scene, i - 1), FINITE | Tag.Adverb) || wordAt(scene, i - 1) === 'be';
    if (isFinite && !isSame) verbs++;
  }
  return null;
}
