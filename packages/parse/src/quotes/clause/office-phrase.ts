/** The whole of what somebody is, behind a name or a verb: "a chemist at the University of Vell, Orsa Bay and the firm's adviser". */
import { phraseAfter } from '../../language/phrase-after.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { OF_OFFICE, OF_POSTS } from '../lexicon/prepositions.js';
import { SEATED } from '../lexicon/sources.js';
import { isOneOf } from '../lexicon/words.js';
import { isEnd } from '../marks/punctuation.js';
import { headOf, isPlural, isSomebody } from '../speaker/head-noun.js';
import { pastTown } from './place-tail.js';

/** One past the phrase that begins at `first`, where the office is and what is joined to it with it; -1 where none begins. */
export function officeAfter(tokens: readonly Token[], first: number): number {
  const last = pastEmployer(tokens, first, pastJoinedNoun(tokens, phraseAfter(tokens, first)));
  return last < 0 ? -1 : pastJoinedOffice(tokens, pastTown(tokens, last));
}

/** "Africa economist | at Meridian Capital in Orsa": one past where the office is, behind a noun that opens with a name. */
function pastEmployer(tokens: readonly Token[], first: number, last: number): number {
  const head = last < 0 ? undefined : headOf(tokens, { first, last });
  if (head === undefined || !isSomebody(head) || head.capital) return last;
  let end = last;
  while (isOneOf(tokens[pastSeat(tokens, end)], OF_POSTS)) {
    const next = phraseAfter(tokens, pastSeat(tokens, end) + 1);
    if (next < 0) return last;
    end = next;
  }
  return end;
}

/** "a broker | based | in Orsa": one past the word, or `at`. */
const pastSeat = (tokens: readonly Token[], at: number): number => (isOneOf(tokens[at], SEATED) ? at + 1 : at);

/** Words from "for" to the "and" behind whom it leads to, at most. */
const FOR_WHOM = 4;

/** "the board's health | and safety director", "a nurse | and ward manager at the clinic": one past the office that is joined by a plain noun. */
function pastJoinedNoun(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'and' || tokens[at + 1]?.capital) return at;
  const last = phraseAfter(tokens, at + 1), second = tokens[at + 2];
  // "a professor of surgery | and medicine |"
  const isOfTwo = tokens[at - 2]?.lower === 'of' && tokens[at + 1]?.kind === 'word' && (tagged(second, Tag.Preposition) || second?.kind === 'punctuation');
  if (isOfTwo) return at + 2;
  // "a lawyer for Lut | and dozens of others |.": of the same office, to the end
  const hangs = tokens.slice(Math.max(0, at - FOR_WHOM), at).some((token) => isOneOf(token, OF_OFFICE));
  if (hangs && last > 0 && isEnd(tokens[last]) && !isSomebody(headOf(tokens, { first: at + 1, last }))) return last;
  const isOffice = tagged(headOf(tokens, { first: at + 1, last }), Tag.Role | Tag.People | Tag.Body) || tagged(tokens[last - 1], Tag.Body);
  return last > at + 2 && isOffice ? last : at;
}

/** "a chemist at Orsa College | and the firm's adviser |": one past the second office that somebody holds; not "a nurse, | and the mayor left". */
function pastJoinedOffice(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'and') return at;
  const last = phraseAfter(tokens, at + 1), head = last < 0 ? undefined : headOf(tokens, { first: at + 1, last });
  return tagged(head, Tag.Role) && !isPlural(head as Token) ? last : at;
}
