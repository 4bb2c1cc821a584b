/** Who speaks by a participle: "The envoy criticised the deal, | saying it left out the farmers". Shared by the rules. */
import { isFiniteAt } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isHead } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { beforeTime, endsTime } from '../clause/time-before-verb.js';
import { THERE } from '../lexicon/adverbs.js';
import { isOneOf } from '../lexicon/words.js';
import { THIRD_PERSONS } from '../lexicon/pronouns.js';
import { SENDS, SHOWS } from '../lexicon/verbs.js';
import { MESSAGES } from '../lexicon/writings.js';
import type { Line } from '../line.js';
import { isQuoted } from '../marks/quotation.js';
import { isAgent } from '../speaker/head-noun.js';
import { speakerOf } from './attribution.js';

/** The speaker of the last clause that reports before it, else the subject of the sentence. */
export function mainSpeaker(line: Line, at: number): Range | null {
  if (line.tokens[at - 1]?.lower === 'for') return isBlamed(line.tokens, at - 1) ? withWhose(line) : null;
  if (isNounsOwn(line, at)) return null;
  const before = [...line.clauses.values()].filter((clause) => clause.at < at && speakerOf(clause) !== null);
  const speaks = before.findLast(({ cue }) => cue.kind !== 'quotation');
  if (speaks !== undefined) return speakerOf(speaks);
  // "In a clip shared online, | the singer is seen telling …"
  if (before.length > 0) return line.subject ?? speakerOf(before.at(-1) as ReportingClause);
  if (line.subject !== null && isOneOf(line.tokens[line.subject.first], THERE)) return null;
  // "After | saying she was ill, Ines Kalle left"
  const opens = at === 1 && tagged(line.tokens[0], Tag.Preposition | Tag.Subordinator);
  return opens || isComma(line.tokens[at - 1]) || bringsContent(line, at) ? withWhose(line) : null;
}

/** "was shadowed by theories | suggesting he had been murdered": what the noun right in front of the participle shows, and nobody's word. */
function isNounsOwn({ tokens }: Line, at: number): boolean {
  const noun = tokens[at - 1] as Token, lemma = tokens[at]?.cue?.lemma ?? '';
  return SHOWS.has(lemma) && isHead(noun) && noun.kind === 'word' && !noun.capital && !isAgent(noun) && !isOneOf(noun, MESSAGES) && !tagged(noun, Tag.TimeWord | Tag.Pronoun);
}

/** "An aide | to Sen. Omar Lut | left, saying": the subject, and whose aide it is. */
function withWhose({ tokens, subject }: Line): Range | null {
  if (subject === null || tokens[subject.last]?.lower !== 'to' || !tagged(tokens[subject.last - 1], Tag.Role)) return subject;
  const last = phraseAfter(tokens, subject.last + 1);
  return last > 0 && isFiniteAt(tokens, last) ? { first: subject.first, last } : subject;
}

/** "Lut was criticised | for saying": the subject said it; of "Kalle rebuked him | for saying" it did not. */
const isBlamed = (tokens: readonly Token[], at: number): boolean => tagged(tokens[at - 1], Tag.VerbPast) && tagged(tokens[at - 2], Tag.Be);

/** Words between a writing and its article, at most: "a short joint | statement". */
const DESCRIBED = 3;

/** "put out | a | statement": the article in front of a noun; or -1. */
function articleBefore(tokens: readonly Token[], noun: number): number {
  for (let i = noun - 1; i >= 0 && i >= noun - 1 - DESCRIBED; i--) if (tagged(tokens[i], Tag.Determiner | Tag.Possessive)) return i;
  return -1;
}

/** "that" or a quotation right behind the verb; or a writing in front of it: "issued a statement | saying". */
function bringsContent({ tokens, clauses }: Line, at: number): boolean {
  const end = endsTime(tokens, at - 1) ? beforeTime(tokens, at - 1) + 1 : at;
  const writing = isOneOf(tokens[end - 1], MESSAGES) ? articleBefore(tokens, end - 1) : -1;
  if (writing > 0 && isOneOf(tokens[tokens[writing - 1]?.lower === 'out' ? writing - 2 : writing - 1], SENDS)) return true;
  const clause = clauses.get(at);
  // "got a letter from the bank | informing them that": the bank did
  if (clause?.addressee != null && isOneOf(tokens[clause.addressee.first], THIRD_PERSONS)) return false;
  return clause !== undefined && (clause.connected || clause.cue.kind === 'speech' && isQuoted(tokens[clause.next]));
}
