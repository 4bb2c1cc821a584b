/** “Too short,” Omar Lut blurted out. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isComma, isLonePronoun } from '../../language/phrase-words.js';
import { type Token, tagged } from '../../language/tokens.js';
import { AUXILIARY, Tag } from '../../lexicon/index.js';
import { appositionAfter, roleIn } from '../clause/apposition.js';
import { pastInsertion } from '../clause/insertions.js';
import { pastBrackets } from '../clause/main-subject.js';
import { TRAILING } from '../lexicon/prepositions.js';
import { COMMANDS } from '../lexicon/verbs.js';
import { isOneOf } from '../lexicon/words.js';
import { isEnd } from '../marks/punctuation.js';
import { endsOn, isQuoted } from '../marks/quotation.js';
import { type QuoteRule, type Statement, UNTOLD } from '../statement.js';

export const quotationThenAnyVerb: QuoteRule = {
  id: 'quotation-then-any-verb',
  on: 'quotation',
  read(line, at) {
    const { tokens } = line, quotation = tokens[at], first = at + 1;
    if (!isQuoted(quotation) || !endsOn(quotation, ',!?')) return null;
    if (isUnknownVerb(tokens[first])) return verbFirst(tokens, at);
    const last = phraseAfter(tokens, first), told = pastBrackets(tokens, last), verb = at === 0 ? pastInsertion(tokens, told) : told;
    const maySpeak = isLonePronoun(tokens[first]) || tokens[last - 1]?.capital || isOneOf(tokens[verb], COMMANDS) && isPerson(tokens, first, last);
    if (last < 0 || !maySpeak || !isVerb(tokens, verb, at)) return null;
    const content = [{ first: at, last: at + 1 }];
    if (isComma(tokens[verb + 1]) && isQuoted(tokens[verb + 2])) content.push({ first: verb + 2, last: verb + 3 });
    const role = verb > told ? roleIn(tokens, { first: told + 1, last: verb - 1 }) : null;
    return { ...UNTOLD, rule: 'quotation-then-any-verb', content, speaker: { first, last }, role, cue: { first: verb, last: verb + 1 } };
  },
  examples: [
    ['“Too short,” Omar Lut blurted out.', 'Omar Lut: Too short'],
    ['“She was so kind,” he remembers.', 'he: She was so kind'],
    ['“Hands up!” an officer ordered.', 'an officer: Hands up!'],
    ['“There I was,” Omar Lut, now 90, remembered by phone.', 'Omar Lut: There I was'],
    ['“Proud of you all,” beamed the coach, Omar Lut.', 'the coach: Proud of you all'],
    ['“That is a lie,” Sen. Omar Lut (D-Orsa) shot back.', 'Sen. Omar Lut: That is a lie'],
  ],
  nonExamples: ['After the “Red Line,” the board ordered a review.', 'Behind the “Red Line,” parked cars burned.', 'The “Red Line,” a train, stopped.'],
};

/** “Proud of you all,” | beamed the coach, Omar Lut: a verb that is no cue, and a person behind it that ends the clause. */
function verbFirst(tokens: readonly Token[], at: number): Statement | null {
  const first = at + 2, last = phraseAfter(tokens, first), end = pastBrackets(tokens, last);
  if (last < 0 || !isPerson(tokens, first, last) || !endsAttribution(tokens[end])) return null;
  const content = [{ first: at, last: at + 1 }], speaker = { first, last }, role = appositionAfter(tokens, last);
  return { ...UNTOLD, rule: 'quotation-then-any-verb', content, speaker, role, cue: { first: at + 1, last: first } };
}

/** The end, a comma, or an adjunct of the verb: "in an editorial", "after the match". */
const endsAttribution = (token: Token | undefined): boolean => isEnd(token) || isComma(token) || isOneOf(token, TRAILING);

/** "beamed", "thundered": a past form that is no auxiliary and reports nothing elsewhere. */
const isUnknownVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && token.cue === undefined && !tagged(token, AUXILIARY)
  && (tagged(token, Tag.VerbPast) || token.tags === 0 && /[^aeiou]ed$/.test(token.lower));

/** A name with a title, a name that the text opens a clause with, or "the coach": neither a thing nor a pronoun. */
const isPerson = (tokens: readonly Token[], first: number, last: number): boolean =>
  !isLonePronoun(tokens[first]) && (tokens[last - 1]?.capital === true || tagged(tokens[last - 1], Tag.Role | Tag.People))
  && !tagged(tokens[last - 1], Tag.Weekday | Tag.Month);

/** A verb that is no cue. A present form can be a noun: it must end its sentence. */
function isVerb(tokens: readonly Token[], at: number, quotation: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.cue !== undefined || tagged(token, AUXILIARY)) return false;
  if (tokens[at - 1]?.lower === 'they' && quotation === 0 && tagged(token, Tag.VerbBase)) return true;
  return tagged(token, Tag.VerbPast) || tagged(token, Tag.VerbPresent) && quotation === 0 && isEnd(tokens[at + 1]);
}
