/** A clause that is put into a relative one: "in what police said | was a robbery", "a decision they say | left us without a doctor". */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseBefore } from '../../language/phrase-before.js';
import { isHead, isLonePronoun } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag, VERB } from '../../lexicon/index.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { RELATIVES } from '../lexicon/joining-words.js';
import { INDEFINITE } from '../lexicon/pronouns.js';
import { TAKES_CLAUSES } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { headOf, isAgent } from '../speaker/head-noun.js';

/** The relative clause's verb comes right behind "say". "What he said | was true" is about his words. */
export function isInsideRelative(tokens: readonly Token[], clause: ReportingClause): boolean {
  const { cue, at, next, subject, subjectFirst, borrowed } = clause;
  const isPastPlace = next > at + 1 && isOneOf(tokens[subjectFirst - 1], RELATIVES);
  if (cue.kind === 'quotation' || cue.kind === 'question' || borrowed || subject === null || next !== at + 1 && !isPastPlace) return false;
  if (!isFiniteAt(tokens, next) || tagged(tokens[next], Tag.Pronoun)) return false;
  const relative = tokens[subjectFirst - 1], before = tokens[subjectFirst - 2];
  // "that a study concluded was …": a thing shows it
  const speaks = isLonePronoun(tokens[subject.first]) || isAgent(headOf(tokens, subject));
  if (cue.lemma !== 'say' && !(tagged(tokens[next], AUXILIARY) && speaks)) return false;
  if (cue.lemma !== 'say' && !TAKES_CLAUSES.has(cue.lemma)) return relative?.lower === 'which' && cue.kind === 'speech';
  if (relative?.lower === 'what') return tagged(before, Tag.Preposition | VERB | AUXILIARY) && before?.lower !== 'of';
  // "a strike | that executives said | could be long", "the hall, | which she said | was full"
  if (relative?.lower === 'that' && isHead(before) || relative?.lower === 'which') return true;
  const noun = phraseBefore(tokens, subjectFirst);
  return noun >= 0 && isLonePronoun(tokens[subjectFirst]) && isOneOf(tokens[noun], INDEFINITE) && !relative?.capital;
}
