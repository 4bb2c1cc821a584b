/** The gender of a name's bearer by the pronouns of its own clause: "Kanu closed | his | shop". */
import { isFiniteAt } from '../../language/finite-verb.js';
import type { Name } from '../../language/name.js';
import { isComma } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import type { Gender } from '../../lexicon/gender.js';
import { Tag } from '../../lexicon/index.js';

/** Tokens behind a name in which the pronoun that takes it up again stands. */
const REACH = 10;

/** What takes up the subject of its clause again; "him" and "her" alone are somebody else. */
const OWN: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'], ['his', 'male'], ['himself', 'male'], ['she', 'female'], ['her', 'female'], ['herself', 'female'],
]);

/** The gender of the subject that the name is; null where no pronoun of its clause tells it before anybody else is named. */
export function genderByPronoun(tokens: readonly Token[], { titleFirst, last }: Name): Gender | null {
  const verb = isComma(tokens[last]) ? pastInsertion(tokens, last) : last;
  if (!isFiniteAt(tokens, verb) || tagged(tokens[titleFirst - 1], Tag.Preposition | Tag.Possessive | Tag.Coordinator)) return null;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH); i++) {
    const token = tokens[i] as Token, gender = OWN.get(token.lower);
    if (gender !== undefined) return token.lower === 'her' && !isOwner(tokens[i + 1]) ? null : gender;
    if (token.kind !== 'word' || token.capital || tagged(token, Tag.Role | Tag.People)) return null;
  }
  return null;
}

/** Tokens of what is put in between a name and its verb, at most. */
const INSERTED = 10;

/** "Kanu, 34, a nurse, | closed": one past the comma in front of the verb; `comma` where none stands there. */
function pastInsertion(tokens: readonly Token[], comma: number): number {
  for (let i = comma + 2; i < comma + INSERTED; i++) if (isComma(tokens[i]) && isFiniteAt(tokens, i + 1)) return i + 1;
  return comma;
}

/** "her | shop", "her | old shop"; not "told her | that". */
const isOwner = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !tagged(next, Tag.Preposition | Tag.Determiner | Tag.Pronoun | Tag.Subordinator | Tag.Coordinator | Tag.Adverb);
