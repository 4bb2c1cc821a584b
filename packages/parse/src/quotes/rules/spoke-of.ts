/** A survivor spoke of “a noise like thunder”. / The mayor warned of a “bloodbath”. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { roleIn } from '../clause/apposition.js';
import { isSubject, subjectOf } from '../clause/subject.js';
import { OF_OR_ABOUT } from '../lexicon/prepositions.js';
import { OBJECTS } from '../lexicon/pronouns.js';
import { CALLS_FOR, SPEAKS_OF } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { isQuoted, isTitle } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import { type QuoteRule, UNTOLD } from '../statement.js';

export const spokeOf: QuoteRule = {
  id: 'spoke-of',
  on: [...SPEAKS_OF, ...CALLS_FOR],
  read({ tokens }, at) {
    const quotation = quotedBehind(tokens, at), found = quotation < 0 || !isFiniteAt(tokens, at) ? null : subjectOf(tokens, at - 1);
    if (found === null || !isSubject(tokens, found.subject)) return null;
    const { subject } = found, head = headOf(tokens, subject);
    if (!isAgent(head) && !tagged(head, Tag.Pronoun)) return null;
    const content = [{ first: quotation, last: quotation + 1 }], cue = { first: at, last: at + 1 };
    return { ...UNTOLD, rule: 'spoke-of', content, speaker: subject, role: roleIn(tokens, found.role), cue };
  },
  examples: [
    ['A survivor spoke of “a noise like thunder”.', 'A survivor: a noise like thunder'],
    ['The mayor warned of a “bloodbath” if the talks failed.', 'The mayor: bloodbath'],
    ['The union appealed for “calm and clean water”.', 'The union: calm and clean water'],
    ['Omar Lut complained about “a culture of fear”.', 'Omar Lut: a culture of fear'],
  ],
  nonExamples: [
    'The mayor spoke of nine “volunteers” who came by train.', 'The book speaks of “love”.', 'The mayor never spoke of “love”.',
    'They spoke of “The Long Road”, her first book.',
  ],
};

/** "of | “a noise”", "of a | “bloodbath”": the quotation behind the preposition, an article between them aside; or -1. */
function quotedBehind(tokens: readonly Token[], verb: number): number {
  const to = isOneOf(tokens[verb + 1], OBJECTS) ? verb + 2 : verb + 1;
  if (!(isOneOf(tokens[verb], CALLS_FOR) ? tokens[to]?.lower === 'for' : isOneOf(tokens[to], OF_OR_ABOUT))) return -1;
  const at = tagged(tokens[to + 1], Tag.Determiner) ? to + 2 : to + 1, quoted = tokens[at];
  return isQuoted(quoted) && !isTitle(quoted) ? at : -1;
}
