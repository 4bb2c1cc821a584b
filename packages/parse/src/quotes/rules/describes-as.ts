/** The mayor called the bridge “a trap”. / She described him as “tireless”. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isHead, isLonePronoun, isWord } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { appositionAfter } from '../clause/apposition.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { AND_BUT, RELATIVES, RELATIVES_AS_OBJECT } from '../lexicon/joining-words.js';
import { OF_OFFICE } from '../lexicon/prepositions.js';
import { INDEFINITE, OBJECTS } from '../lexicon/pronouns.js';
import { LABELS, NAMING, NAMING_AS } from '../lexicon/verbs.js';
import { isOneOf, words } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { type QuotedToken, endsOn, isQuoted, isTitle } from '../marks/quotation.js';
import { headOf, isAgent } from '../speaker/head-noun.js';
import type { QuoteRule } from '../statement.js';
import { said, speakerOf, withSubject } from './attribution.js';

/** Words between the verb and the quotation, at most. */
const REACH = 16;
/** Tokens from "referred" to the words that it picks up, at most, where no "as" leads to them. */
const NEAR = 4;

export const describesAs: QuoteRule = {
  id: 'describes-as',
  on: 'verb',
  read(line, at) {
    const { tokens } = line, clause = line.clauses.get(at);
    if (clause === undefined || !NAMING.has(clause.cue.lemma) || clause.inverted !== null) return null;
    if (clause.borrowed && !isOneOf(tokens[clause.verbFirst - 1], AND_BUT)) return null;
    // "describing | for the jury | the details of the “fight”": what is told, and no name for it
    if (clause.cue.lemma === 'describe' && (tokens[at + 1]?.lower === 'for' || tokens[at + 1]?.lower === 'to')) return null;
    // "a branding and advertising | firm": a noun
    if (clause.participle && tagged(tokens[at - 1], Tag.Coordinator) && !opensObject(tokens[at + 1])) return null;
    const speaker = speakerOf(clause) ?? (clause.participle ? withSubject(tokens, at) ?? line.subject : null);
    const quotation = speaker === null ? null : quotationAfter(line, at);
    if (speaker === null || quotation === null) return null;
    // "referred to her “sad tale”", but "referring to more shows in “calm settings”"
    const isFar = clause.cue.lemma === 'refer' && quotation - at > NEAR;
    if ((isFar || NAMING_AS.has(clause.cue.lemma)) && !tokens.slice(at, quotation).some(({ lower }) => lower === 'as')) return null;
    // "a box | labelled “old”"
    if (LABELS.has(clause.cue.lemma) && quotation === at + 1) return null;
    const role = clause.role ?? appositionAfter(tokens, speaker.last);
    return { rule: 'describes-as', content: [{ first: descriptionStart(tokens, clause), last: descriptionEnd(line, quotation) }], ...said(clause), speaker, role };
  },
  examples: [
    ['The mayor called the bridge “a trap for lorries”.', 'The mayor: the bridge “a trap for lorries”'],
    ['Lut called the road that killed nine “an open wound”.', 'Lut: the road that killed nine “an open wound”'],
    ['It was what she described as “a plague”.', 'she: a plague'],
    ['She described the talks as “long and useless”.', 'She: the talks as “long and useless”'],
    ['Lut called the mayor “slow” and “a coward” on Monday.', 'Lut: the mayor “slow” and “a coward”'],
    ['Lut called the road “a gift” for the town.', 'Lut: the road “a gift” for the town'],
    ['The council rejected the report as “absurd”.', 'The council: the report as “absurd”'],
  ],
  nonExamples: [
    'The band called its record “Seven Rivers”.',
    'The road is called “the trap”.',
    'He put it in a box labelled “old nets”.',
    'The council rejected the “deal of the century”.',
  ],
};

/** Where the description begins: "described | the talks as “long”", "what she described as | “a plague”". */
function descriptionStart(tokens: readonly Token[], { at, subjectFirst }: ReportingClause): number {
  const link = tokens[subjectFirst - 1];
  // "a club | he describes as “a family”": a relative clause without its joining word
  const isContact = isHead(link) && tokens[subjectFirst - 2]?.kind === 'word' && isLonePronoun(tokens[subjectFirst]);
  const isOfRelative = link?.lower === 'what' || isOneOf(link, RELATIVES_AS_OBJECT) || isContact;
  const as = tokens[at + 1]?.lower === 'as' ? at + 2 : at + 1, quoted = isOneOf(tokens[as], INDEFINITE) ? as + 1 : as;
  // "what she described as | a | “plague of rats”"
  return isOfRelative && as > at + 1 && isQuoted(tokens[quoted]) ? quoted : at + 1;
}

/** the, his, him, a name */
const opensObject = (token: Token | undefined): boolean =>
  token?.capital === true || tagged(token, Tag.Determiner | Tag.Possessive | Tag.Pronoun) || isOneOf(token, OBJECTS);

/** The quotation that ends what the verb names: words alone stand between; null where none does. */
function quotationAfter(line: Line, verb: number): number | null {
  const { tokens } = line;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + REACH); i++) {
    const token = tokens[i];
    if (isQuoted(token)) return isName(token, tokens[i - 1]) ? null : i;
    if (endsObject(line, verb, i) || i === verb + 1 && tagged(token, AUXILIARY)) return null;
  }
  return null;
}

/**
 * The title of a work, words between single marks, what others call it: "so-called | “pass through” income"; not "an | “Aunt Tom”", "of |
 * ‘lying’".
 */
const isName = (token: QuotedToken, before: Token | undefined): boolean =>
  isTitle(token) && !isOneOf(before, INDEFINITE) || token.quotation.single && !isOneOf(before, LEADS_TO_NAME)
    || before?.lower === 'so-called';

/** "described the plan *as* ‘slow’", "accused the mayor *of* ‘lying’" */
const LEADS_TO_NAME = words('as of');

/** "the “sad” | “joke” | of a plan", "another “ambush” | question |": one past the noun that quoted words stand in front of; or -1. */
function pastNoun(tokens: readonly Token[], quotation: number): number {
  const token = tokens[quotation] as QuotedToken, opener = tokens[quotation - 1], noun = quotation + 1, next = tokens[noun];
  if (token.quotation.words > LABEL || endsOn(token, ',.!?') || !tagged(opener, Tag.Determiner | Tag.Possessive)) return -1;
  if (!isQuoted(next) && !isPlainNoun(next)) return -1;
  let end = noun + 1;
  while (isPlainNoun(tokens[end])) end++;
  const of = isOneOf(tokens[end], OF_OFFICE) ? phraseAfter(tokens, end + 1) : -1;
  return of > 0 && tokens[of]?.kind !== 'word' ? of : end;
}

const isPlainNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && isHead(token) && !tagged(token, NO_NOUN);

/** Quoted words in front of a noun, at most; and what no noun is there. */
const LABEL = 2;
const NO_NOUN = Tag.Adverb | Tag.TimeWord | Tag.Pronoun | Tag.Determiner | Tag.VerbPast | Tag.Subordinator | Tag.Coordinator;

/** Pieces that a description goes on by, at most. */
const PIECES = 6;

/** “slow” | and “unfair”; “a friend” | of the farmers; “a man” who “never sleeps”: one past all that the description is made of. */
function descriptionEnd(line: Line, quotation: number): number {
  const noun = pastNoun(line.tokens, quotation);
  if (noun > 0) return noun;
  let end = quotation + 1;
  for (let steps = 0; steps < PIECES; steps++) {
    const next = pastNextQuotation(line, end);
    if (next < 0) return pastComplement(line, end);
    end = next;
  }
  return end;
}

/** "| and “unfair”", "| , a “bully”", "| who “never sleeps”": one past the quotation that a word or two join; -1 where none is. */
function pastNextQuotation({ tokens, clauses }: Line, at: number): number {
  let i = isComma(tokens[at]) ? at + 1 : at;
  const joint = tokens[i], isAnd = isOneOf(joint, JOINS), isWho = isOneOf(joint, RELATIVES);
  if (!isAnd && !isWho && i === at && !endsOn(tokens[at - 1] as QuotedToken, ',')) return -1;
  if (isAnd || isWho) i++;
  while (tagged(tokens[i], isWho ? AUXILIARY : Tag.Determiner) && i < at + JOINTS) i++;
  const quotation = tokens[i], next = tokens[i + 1], isListed = isQuoted(quotation) && endsOn(quotation, ',');
  if (!isListed && (isWho ? next?.kind === 'word' : tagged(next, Tag.Determiner | Tag.Possessive))) return isAnd ? pastObject(tokens, i) : -1;
  const isOther = isQuoted(quotation) && (clauses.has(i + 1) || /^\p{Lu}/u.test(quotation.text.slice(1)));
  return isQuoted(quotation) && !isTitle(quotation) && !isOther ? i + 1 : -1;
}

/** "of “lying” and “clearly hiding” | the truth |": one past the object of a quoted verb that ends its clause; else -1. */
function pastObject(tokens: readonly Token[], quotation: number): number {
  const quoted = tokens[quotation], last = phraseAfter(tokens, quotation + 1);
  return isQuoted(quoted) && /ing["”’'»]*$/.test(quoted.text) && last > 0 && tokens[last]?.kind !== 'word' ? last : -1;
}

/** "“kind” *with* a “great heart”" */
const JOINS = words('and with');

/** Tokens between two quotations of one description, at most. */
const JOINTS = 4;

/** “a friend” | of the farmers |, “a gift” | to the town |: what the last quoted noun is of; a mark of its own ends the description. */
function pastComplement({ tokens }: Line, at: number): number {
  const preposition = tokens[at], isTo = preposition?.lower === 'to', first = at + 1;
  if (!isTo && !isOneOf(preposition, OF_OFFICE) || endsOn(tokens[at - 1] as QuotedToken, ',.!?')) return at;
  const end = phraseAfter(tokens, first), next = tokens[end];
  if (end < 0 || tagged(tokens[first], Tag.VerbIng | Tag.TimeWord | Tag.Pronoun | (isTo ? Tag.VerbBase : 0))) return at;
  const isListener = isTo && isAgent(headOf(tokens, { first, last: end }));
  return isListener || next?.kind === 'word' && !tagged(next, Tag.Preposition | Tag.Subordinator) ? at : end;
}

/** A mark but a comma, a title of a work before a comma, another verb that reports, or a relative clause of something else. */
function endsObject({ tokens, clauses }: Line, verb: number, at: number): boolean {
  const token = tokens[at];
  if (!isWord(token)) return !isComma(token);
  if (token.lower === '' && isComma(tokens[at + 1]) || token.cue !== undefined && clauses.has(at)) return true;
  return tagged(token, Tag.Relative) && !isDescribed(tokens, verb, at);
}

/** Tokens between a verb and the relative clause of its object, at most. */
const OBJECT = 4;

/** "the road | that killed nine": a relative clause of the verb's own object, "the …". */
function isDescribed(tokens: readonly Token[], verb: number, relative: number): boolean {
  if (relative - verb > OBJECT || isComma(tokens[relative - 1])) return false;
  return tagged(tokens[verb + 1], Tag.Determiner | Tag.Possessive) && isOneOf(tokens[relative], RELATIVES);
}
