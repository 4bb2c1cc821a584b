/** Whoever claims or reports, where the word could be a noun: "The ministry | claims a bomb …", "Orsa Radio | reports the road …". Shared by the rules. */
import { opensClause } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { NAMED_BY } from '../lexicon/naming.js';
import { isOneOf } from '../lexicon/words.js';
import { WRITINGS } from '../lexicon/writings.js';
import { headOf, isAgent, isPlural, namesMedia } from '../speaker/head-noun.js';

/** "Orsa Radio", "KNVR News" */
const isMediaName = (tokens: readonly Token[], name: Range): boolean =>
  tokens.slice(name.first, name.last).every(({ capital }, at) => capital || at === 0) && namesMedia(tokens, name);

/** "The ministry | claims a bomb …", "Orsa Radio | reports the road …": of a body or a name that opens its clause, the word is no noun. */
export function isClaimant(tokens: readonly Token[], { subject, at, cue }: ReportingClause): boolean {
  if (subject === null || subject.last !== at || !opensClause(tokens, subject.first)) return false;
  const head = headOf(tokens, subject), opening = tokens[subject.first];
  // "Reuters | reports the bridge was shut"
  if (cue.lemma === 'report' && cue.form === 'present') return isMediaName(tokens, { first: subject.first, last: at });
  // "The report | states the gate was shut"
  if (cue.lemma !== 'claim' && !(cue.form === 'present' && isOneOf(head, WRITINGS))) return false;
  if (head.capital) return !tagged(opening, Tag.Determiner | Tag.Possessive) && !tagged(head, Tag.Demonym) && !isPlural(head);
  return tagged(opening, Tag.Determiner | Tag.Possessive) && (isAgent(head) || isOneOf(head, WRITINGS)) && !isPlural(head);
}

/** "Local woman | claims mayor locked …", "a clerk named Lut | claims the till …": of one person the word is no noun. */
export function isOnePerson(tokens: readonly Token[], { subject, at }: ReportingClause): boolean {
  const head = subject === null ? undefined : tokens[subject.last - 1];
  if (subject !== null && tokens.slice(subject.first + 1, subject.last).some((token) => isOneOf(token, NAMED_BY))) return true;
  if (head?.kind !== 'word' || head.capital || head.lower.endsWith('s')) return false;
  return tagged(head, Tag.Role | Tag.People) && tokens[at]?.cue?.form === 'present';
}
