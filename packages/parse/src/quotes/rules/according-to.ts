/** At least nine boats sank, according to the coast guard. / According to Omar Lut, the pumps failed. */
import { isFiniteVerb } from '../../language/finite-verb.js';
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isHead } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag, VERB } from '../../lexicon/index.js';
import { isQuoted } from '../quotation.js';
import type { QuoteRule } from '../statement.js';
import { appositionAfter } from '../apposition.js';
import { isSubject } from '../subject.js';
import { contentStart } from './attribution.js';
import { isBreak, isClause, isEnd, trimmed, wordCount } from './clause.js';
import { contentEnd } from './content.js';

export const accordingTo: QuoteRule = {
  id: 'according-to',
  on: ['according', 'per'],
  read(line, at) {
    const { tokens } = line, from = sourceFirst(tokens, at), last = from < 0 ? -1 : speakerEnd(tokens, from);
    if (last < 0 || !isSubject(tokens, { first: from, last })) return null;
    const speaker = { first: from, last }, role = descriptionAfter(tokens, last), cue = { first: at, last: from };
    const base = { rule: 'according-to', speaker, role, cue, addressee: null, when: null };
    const first = contentStart(line, at);
    const leading = trimmed(tokens, { first, last: at });
    const close = isBreak(tokens[at - 1]) ? behind(tokens, last - 1, isBreak) : isComma(tokens[last]) ? last : null;
    const trailing = close === null ? null : trimmed(tokens, { first: close + 1, last: contentEnd(line, close + 1) });
    // "Since May, according to the clinic, it has …": an adjunct or a subject in front, the rest of the clause behind
    const split = leading.first < leading.last && trailing !== null && (isFiniteVerb(tokens[trailing.first], undefined)
      || !isClause(tokens, leading.first, leading.last) && isClause(tokens, trailing.first, trailing.last));
    // "It was sold, but according to the clinic, it …", "while — according to the clinic — knowing …": what the joining word opens is said
    if (trailing !== null && tagged(tokens[leading.last - 1], Tag.Coordinator | Tag.Subordinator)) return { ...base, content: [trailing] };
    if (split && trailing !== null) return { ...base, content: [leading, trailing] };
    if (wordCount(tokens, leading.first, leading.last) >= 3) return { ...base, content: [leading] };
    let comma = role?.last ?? last;
    if (!isComma(tokens[comma])) comma = behind(tokens, comma, isComma) ?? comma;
    // "According to the clinic nine people …": no comma, the clause begins right behind the name.
    if (role === null && opensClause(tokens, last) && isClause(tokens, last, tokens.length)) comma = last - 1;
    else if (!isComma(tokens[comma])) return null;
    if (role === null && !isFiniteVerb(tokens[pastDetails(tokens, comma) + 1], undefined)) comma = pastDetails(tokens, comma);
    // "According to the agency, quoting the ministry, …", "…, who asked not to be named, …"
    if (tagged(tokens[comma + 1], Tag.VerbIng) || /^(?:who|whose|which)$/.test(tokens[comma + 1]?.lower ?? '')) comma = behind(tokens, comma, isComma) ?? comma;
    let end = tokens.length;
    while (end > comma && isEnd(tokens[end - 1])) end--;
    const content = trimmed(tokens, { first: comma + 1, last: end });
    return wordCount(tokens, content.first, content.last) >= 3 ? { ...base, content: [content] } : null;
  },
  examples: [
    ['At least nine boats sank in the storm, according to the coast guard.', 'the coast guard: At least nine boats sank in the storm'],
    ['According to Omar Lut, the pumps failed before dawn.', 'Omar Lut: the pumps failed before dawn'],
    ['“The ice is thin,” per the harbour office.', 'the harbour office: The ice is thin'],
    ['Since May, according to the clinic, nine wells have dried up.', 'the clinic: Since May | nine wells have dried up'],
  ],
  nonExamples: ['They were seated according to age.', 'It costs nine crowns, per head.'],
};

/** "Omar Lut, | 61, of the Orsa Institute, | the ice is thin": the comma behind an age, and behind where somebody is from. */
function pastDetails(tokens: readonly Token[], comma: number): number {
  if (tokens[comma + 1]?.kind !== 'number' || !isComma(tokens[comma + 2])) return comma;
  return /^(?:of|from|with|at)$/.test(tokens[comma + 3]?.lower ?? '') ? behind(tokens, comma + 3, isComma) ?? comma + 2 : comma + 2;
}

/** One past "according to"; or past a "per" behind a comma or a quotation, in front of a name or "the": not "per head". */
function sourceFirst(tokens: readonly Token[], at: number): number {
  const token = tokens[at], before = tokens[at - 1], next = tokens[at + 1];
  if (token?.lower === 'according') return next?.lower === 'to' ? at + 2 : -1;
  return token?.capital === false && (isComma(before) || isQuoted(before)) && (next?.capital || next?.lower === 'the') ? at + 1 : -1;
}

/** Behind "to" no verb comes: "according to one | estimate", "to credible | reports" goes on to the plural, which alone could be one. */
function speakerEnd(tokens: readonly Token[], first: number): number {
  const last = phraseAfter(tokens, first);
  if (tokens[first]?.lower === 'one' && last === first + 1 && tokens[last]?.kind === 'word') return last + 1;
  return last === first + 1 && !isSubject(tokens, { first, last }) && tokens[last]?.lower.endsWith('s') ? last + 1 : last;
}

/** The clause may begin here: with a subject, not with what hangs on the name ("the survey | of clubs", "figures | released by …"). */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], counts = tokens[at + 1]?.kind === 'number' && /^(?:over|about|around|under|up|between)$/.test(token?.lower ?? '');
  return counts || tagged(token, Tag.Determiner) || isHead(token) && !tagged(token, VERB | Tag.Preposition);
}

/** Tokens between the name and the comma or dash that ends what hangs on it, at most. */
const REACH = 25;

function behind(tokens: readonly Token[], at: number, is: (token: Token | undefined) => boolean): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) if (is(tokens[i])) return i;
  return null;
}

/** ", a member of the board,": behind a name, in front of what is said, another name is no apposition but its subject. */
function descriptionAfter(tokens: readonly Token[], last: number): Range | null {
  const role = appositionAfter(tokens, last), next = role === null ? undefined : tokens[role.last + 1];
  // ", its owner, | which …": a verb or a relative clause behind it makes it the subject of what is said
  if (role !== null && (isFiniteVerb(next, undefined) || /^(?:who|which|whose)$/.test(next?.lower ?? ''))) return null;
  return role !== null && isComma(tokens[role.last]) && tokens[role.first]?.capital && tokens[last - 1]?.capital ? null : role;
}
