/** At least nine boats sank, according to the coast guard. / According to Omar Lut, the pumps failed. */
import { type Range, isComma, isFiniteVerb, isHead, phraseAfter } from '../../language/noun-phrase.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag, VERB } from '../../lexicon/index.js';
import type { QuoteRule } from '../statement.js';
import { appositionAfter, isSubject } from '../subject.js';
import { contentEnd, contentStart, isClause, isEnd, trimmed, wordCount } from './content.js';

export const accordingTo: QuoteRule = {
  id: 'according-to',
  on: ['according'],
  read(line, at) {
    const { tokens } = line, last = tokens[at + 1]?.lower === 'to' ? phraseAfter(tokens, at + 2) : -1;
    if (last < 0 || !isSubject(tokens, { first: at + 2, last })) return null;
    const speaker = { first: at + 2, last }, role = descriptionAfter(tokens, last), cue = { first: at, last: at + 2 };
    const base = { rule: 'according-to', speaker, role, cue, addressee: null, when: null };
    const first = contentStart(line, at);
    const leading = trimmed(tokens, { first, last: at });
    const trailing = isComma(tokens[last]) ? trimmed(tokens, { first: last + 1, last: contentEnd(line, last + 1) }) : null;
    // "Since May, according to the clinic, it has …": an adjunct or a subject in front, the rest of the clause behind
    const split = leading.first < leading.last && trailing !== null && (isFiniteVerb(tokens[trailing.first], undefined)
      || !isClause(tokens, leading.first, leading.last) && isClause(tokens, trailing.first, trailing.last));
    if (split && trailing !== null) return { ...base, content: [leading, trailing] };
    if (wordCount(tokens, leading.first, leading.last) >= 3) return { ...base, content: [leading] };
    let comma = role?.last ?? last;
    if (!isComma(tokens[comma])) comma = commaBehind(tokens, comma) ?? comma;
    // "According to the clinic nine people …": no comma, the clause begins right behind the name.
    if (role === null && opensClause(tokens, last) && isClause(tokens, last, tokens.length)) comma = last - 1;
    else if (!isComma(tokens[comma])) return null;
    // "According to the agency, quoting the ministry, …"
    if (tagged(tokens[comma + 1], Tag.VerbIng)) comma = commaBehind(tokens, comma) ?? comma;
    let end = tokens.length;
    while (end > comma && isEnd(tokens[end - 1])) end--;
    const content = trimmed(tokens, { first: comma + 1, last: end });
    return wordCount(tokens, content.first, content.last) >= 3 ? { ...base, content: [content] } : null;
  },
  examples: [
    ['At least nine boats sank in the storm, according to the coast guard.', 'the coast guard: At least nine boats sank in the storm'],
    ['According to Omar Lut, the pumps failed before dawn.', 'Omar Lut: the pumps failed before dawn'],
    ['Since May, according to the clinic, nine wells have dried up.', 'the clinic: Since May | nine wells have dried up'],
  ],
  nonExamples: ['They were seated according to age.'],
};

/** The clause may begin here: with a subject, not with what hangs on the name ("the survey | of clubs", "figures | released by …"). */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at], counts = tokens[at + 1]?.kind === 'number' && /^(?:over|about|around|under|up|between)$/.test(token?.lower ?? '');
  return counts || tagged(token, Tag.Determiner) || isHead(token) && !tagged(token, VERB | Tag.Preposition);
}

/** Tokens between the name and the comma that ends what hangs on it, at most. */
const REACH = 25;

function commaBehind(tokens: readonly Token[], at: number): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) if (isComma(tokens[i])) return i;
  return null;
}

/** ", a member of the board,": behind a name, in front of what is said, another name is no apposition but its subject. */
function descriptionAfter(tokens: readonly Token[], last: number): Range | null {
  const role = appositionAfter(tokens, last);
  return role !== null && isComma(tokens[role.last]) && tokens[role.first]?.capital && tokens[last - 1]?.capital ? null : role;
}
