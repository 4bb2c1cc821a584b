/** What an apposition says of a speaker: ", 34, a nurse in Orsa,". */
import { phraseAfter } from '../language/phrase-after.js';
import { isComma, isWord } from '../language/phrase-words.js';
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { isDegree } from '../lexicon/degrees.js';
import { Tag } from '../lexicon/index.js';

export const isAgeOrDegree = (token: Token | undefined): boolean => token?.kind === 'number' || isDegree(token?.text ?? '');

/** What an insertion tells of the speaker's office: ", 34, | a nurse," without the age; ", citing the law," and ", of Orsa," tell nothing. */
export function roleIn(tokens: readonly Token[], insertion: Range | null): Range | null {
  if (insertion === null) return null;
  let { first } = insertion;
  while (first < insertion.last && (isAgeOrDegree(tokens[first]) || isComma(tokens[first]) || /^(?:aged|now|then|also)$/.test(tokens[first]?.lower ?? ''))) first++;
  const opening = tokens[first];
  // ", however,", ", meanwhile,"
  if (insertion.last - first === 1 && tagged(opening, Tag.Adverb) && !tagged(opening, Tag.Role | Tag.People)) return null;
  // ", D-Orsa," and ", N.Y.," say where
  if (insertion.last - first === 1 && opening?.capital && !tagged(opening, Tag.Role | Tag.People) && /^\p{Lu}(?:-|\.\p{Lu}\.)/u.test(opening.text)) return null;
  if (first >= insertion.last || tagged(opening, Tag.VerbIng | Tag.Relative | Tag.Coordinator | Tag.Subordinator) || tagged(opening, Tag.Preposition | Tag.VerbPast) && !opening?.capital) return null;
  return { first, last: insertion.last };
}

/** ", a member of the council." behind a name. */
export function appositionAfter(tokens: readonly Token[], at: number): Range | null {
  if (!isComma(tokens[at]) || !isWord(tokens[at + 1])) return null;
  // ", 34, a nurse", ", RN, a nurse": neither is a role
  if (isAgeOrDegree(tokens[at + 1])) return appositionAfter(tokens, at + 2);
  const start = tokens[at + 1] as Token;
  if (tagged(start, Tag.Coordinator | Tag.Subordinator | Tag.Relative | Tag.Pronoun | Tag.VerbIng) || tagged(start, Tag.Preposition) || start.cue?.form === 'ing') return null;
  const last = phraseAfter(tokens, at + 1);
  return last < 0 || !(tokens[last] === undefined || /^(?:[,.;—–)]|\.+|who)$/.test((tokens[last] as Token).text)) ? null : { first: at + 1, last };
}
