/** “We saw smoke,” said Dr. Ali Hassan. / The road was closed, police said on Monday. */
import { AUXILIARY, Tag, VERB } from '../../lexicon/index.js';
import { isFiniteAt } from '../../language/finite-verb.js';
import { isComma, isLonePronoun } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import type { Line } from '../line.js';
import { type QuotedToken, isQuoted } from '../quotation.js';
import type { ReportingClause } from '../reporting-clause.js';
import type { QuoteRule } from '../statement.js';
import { attributionFirst, contentStart, said, speakerOf, untilInserted } from './attribution.js';
import { hasQuotation, isClause, isEnd, isHeadlineClause, isPlainClause, trimmed } from './clause.js';
import { contentEnd, contentFollows, SAYS_A_CLAUSE } from './content.js';

export const contentThenSpeaker: QuoteRule = {
  id: 'content-then-speaker',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at);
    if (clause === undefined || clause.participle || clause.borrowed || speakerOf(clause) === null || isAside(line, clause)) return null;
    const border = attributionFirst(clause), before = tokens[border - 1];
    if (before === undefined || !(isComma(before) || isQuoted(before) || /^[?!—–]$/.test(before.text))) return null;
    if (clause.connected && !(isQuoted(before) && endsAsSpeech(before)) || contentFollows(line, clause) && !isQuoted(before) && !goesOn(line, clause, border)) return null;
    const first = contentStart(line, border), content = trimmed(tokens, { first, last: border });
    if (content.first >= content.last) return null;
    const quoted = hasQuotation(tokens, content.first, content.last);
    if (!quoted && !mayTrail(tokens[clause.next])) return null;
    const whole = line.title ? isHeadlineClause(tokens, content.first, content.last) : isClause(tokens, content.first, content.last);
    // "Ferry captain fled, court | told": in a headline the court is told, it does not tell
    if (clause.cue.lemma === 'tell' && clause.addressee === null && line.title) return null;
    if (!quoted && (!states(line, clause) || !whole && !opensAdjunct(tokens[content.first]))) return null;
    if (quoted && !isQuoted(tokens[border - 1]) && !isQuoted(tokens[border - 2]) && !isClause(tokens, content.first, content.last)) return null;
    const pieces = [content];
    const rest = whole || quoted ? clause.next : pastSpeaker(line, clause), behind = tokens[rest], half = quoted ? secondHalf(line, rest) : -1;
    // “It is late,” she said, “but not too late.” / The plan, he said, was never shown to anyone.
    if (goesOn(line, clause, border)) pieces.push(trimmed(tokens, { first: rest, last: contentEnd(line, rest) }));
    else if (isQuoted(behind) && (rest === at + 1 || rest === clause.inverted?.last || isComma(tokens[rest - 1]))) pieces.push({ first: rest, last: rest + 1 });
    else if (half > 0) pieces.push({ first: half, last: half + 1 });
    else if (isComma(behind) && isQuoted(tokens[rest + 1])) pieces.push({ first: rest + 1, last: rest + 2 });
    // The road was closed, she said, and nobody came.
    else if (isComma(behind) && !quoted && whole && isJoinedClause(line, rest + 1)) pieces.push(trimmed(tokens, { first: rest + 1, last: untilInserted(line, rest + 1) }));
    else if (isComma(behind) && !isEnd(tokens[rest + 1]) && !tagged(tokens[rest + 1], Tag.VerbIng | Tag.Subordinator | Tag.Relative | Tag.Coordinator)
      && !quoted && !isClauseComplete(line.tokens, content.first, content.last)) {
      const tail = trimmed(tokens, { first: rest + 1, last: untilInserted(line, rest + 1) });
      if (isClause(tokens, tail.first, tail.last) || !whole && holdsVerb(tokens, tail)) pieces.push(tail);
    }
    if (!quoted && !whole && pieces.length < 2) return null;
    // "But, Danko said, the plan stands.": the joining word alone is nothing said
    if (pieces.length > 1 && content.last - content.first === 1 && tagged(tokens[content.first], Tag.Coordinator)) pieces.shift();
    return { rule: 'content-then-speaker', content: pieces, ...said(clause) };
  },
  examples: [
    ['“We saw smoke,” said Dr. Ali Hassan.', 'Dr. Ali Hassan: We saw smoke'],
    ['"Nobody came back," the farmer said on Monday.', 'the farmer: Nobody came back'],
    ['The road to the port was closed, police said on Monday.', 'police: The road to the port was closed'],
    ['“It is late,” she said, “but not too late.”', 'she: It is late | but not too late.'],
    ['The harbour, she said, is full of wrecks.', 'she: The harbour | is full of wrecks'],
    ['The trouble, says Omar Lut, who digs there, is the rock.', 'Omar Lut: The trouble | is the rock'],
    ['Nobody was hurt, she said, and the school would open on Monday.', 'she: Nobody was hurt | and the school would open on Monday'],
    ['The bridge was “no longer safe” for trucks, said Omar Lut, an engineer with the city.', 'Omar Lut: The bridge was “no longer safe” for trucks'],
  ],
  nonExamples: ['After the vote, the minister said that taxes would rise.', 'He left early, she did not say why.'],
};

/** A verb that reports by itself; or "…, she suggested.": one that takes a clause, with a pronoun. */
const states = ({ tokens }: Line, { at, cue, subject }: ReportingClause): boolean =>
  cue.kind === 'speech' || cue.lemma === 'point' && tokens[at + 1]?.lower === 'out' || SAYS_A_CLAUSE.has(cue.lemma) && subject !== null && isLonePronoun(tokens[subject.first]);

/** "The trouble, says Tom Weller, a miner | , is the rock", "says Weller, who digs there | , is …": one past what tells of the speaker, where the clause goes on. */
function pastSpeaker({ tokens }: Line, { next, inverted, role }: ReportingClause): number {
  const told = role !== null && role.first === next + 1 ? role.last : tokens[next + 1]?.lower === 'who' ? next + 2 : null;
  if (inverted === null || told === null || !isComma(tokens[next])) return next;
  for (let i = told; i < next + ADJUNCT; i++) if (isComma(tokens[i]) && isFiniteAt(tokens, i + 1)) return i;
  return next;
}

/** "…, she said, | and nobody came", "…, but “we are still waiting”": a further clause of the same speech, with a subject of its own. */
const isJoinedClause = ({ tokens }: Line, first: number): boolean =>
  /^(?:and|but)$/.test(tokens[first]?.lower ?? '') && (isQuoted(tokens[first + 1]) || isPlainClause(tokens, first + 1, tokens.length));

/** Not “History”: a stop or a comma before the closing mark, or more than a word or two. */
const endsAsSpeech = ({ text, quotation }: QuotedToken): boolean => quotation.words > 2 || /[,.!?…]["”’'»]*$/.test(text.slice(-4));

/** "“…,” Fatima, who asked not to be named, told the radio": the main verb of the same subject is still to come. */
const isAside = ({ tokens, clauses }: Line, clause: ReportingClause): boolean =>
  tokens[clause.verbFirst - 1]?.lower === 'who' && isComma(tokens[clause.verbFirst - 2])
  && [...clauses.values()].some((other) => other.at > clause.at && other.subject?.first === clause.subject?.first);

/** "The president, he said, | “must go now”": a quotation that only goes on, behind words that are no clause yet. */
function goesOn({ tokens }: Line, { next }: ReportingClause, border: number): boolean {
  const quotation = tokens[next];
  return isQuoted(quotation) && !quotation.capital && isComma(tokens[next - 1]) && isComma(tokens[border - 1]) && tagged(tokens[0], Tag.Determiner | Tag.Possessive) && !isClause(tokens, 0, border - 1);
}

/** "“…,” Lut said as he left, | “…”": the quotation that goes on behind an adjunct of the verb, or -1. */
function secondHalf({ tokens, clauses }: Line, from: number): number {
  for (let i = from; i < from + ADJUNCT && i < tokens.length; i++) {
    if (isQuoted(tokens[i])) return isComma(tokens[i - 1]) ? i : -1;
    if (clauses.has(i) || tokens[i]?.text === ';') return -1;
  }
  return -1;
}

/** Tokens of an adjunct between a verb and the second half of its quotation, at most. */
const ADJUNCT = 14;

/** What may stand behind an attribution: nothing, a comma, an adjunct. "Shortfalls add | up" has an object of its own. */
const mayTrail = (token: Token | undefined): boolean =>
  isEnd(token) || isQuoted(token) || token?.kind === 'punctuation' || tagged(token, Tag.Subordinator | Tag.Coordinator) || tagged(token, Tag.VerbIng) || /^(?:in|on|at|during|after|before|by|via|through|from|of|citing|amid|following)$/.test(token?.lower ?? '');

/** In the north, he said, … : what is said begins before the insertion and goes on behind it. */
const opensAdjunct = (token: Token | undefined): boolean => tagged(token, Tag.Preposition | Tag.Subordinator | Tag.Determiner) || token?.capital === true;

/** Between "In the end, she said," and the full stop the rest of the clause stands: any verb will do. */
function holdsVerb(tokens: readonly Token[], { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (tagged(tokens[i], VERB | AUXILIARY)) return true;
  return false;
}

/** The words before the insertion are a whole clause already, so that what follows the insertion is no part of it. */
const isClauseComplete = (tokens: readonly Token[], first: number, last: number): boolean =>
  isClause(tokens, first, last) && !tagged(tokens[first], Tag.Subordinator | Tag.Preposition) && !endsInCondition(tokens, first, last);

/** "…, and if the pier is shut": what the joining words open is still to come. */
function endsInCondition(tokens: readonly Token[], first: number, last: number): boolean {
  const comma = tokens.findLastIndex((token, i) => i >= first && i < last && isComma(token));
  return comma > 0 && tagged(tokens[comma + 1], Tag.Coordinator) && tagged(tokens[comma + 2], Tag.Subordinator);
}
