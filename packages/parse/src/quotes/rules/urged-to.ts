/** The mayor urged drivers to “stay at home”. / She vowed to “fight on”. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isWord } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { LISTENERS } from '../lexicon/pronouns.js';
import { PARTICLE_BEFORE_LISTENER, TELLS_TO_DO, WILL_DO } from '../lexicon/verbs.js';
import { isOneOf, words } from '../lexicon/words.js';
import type { Line } from '../line.js';
import { isQuoted, isTitle } from '../marks/quotation.js';
import type { QuoteRule } from '../statement.js';
import { isInserted, said, speakerOf } from './attribution.js';
import { trimmed } from './clause.js';
import { contentEnd } from './content-end.js';
import { mainSpeaker } from './main-speaker.js';

export const urgedTo: QuoteRule = {
  id: 'urged-to',
  on: 'verb',
  read(line, at) {
    const clause = line.clauses.get(at), asked = clause === undefined ? null : whatToDo(line, clause);
    if (clause === undefined || asked === null || clause.inverted !== null) return null;
    const speaker = speakerOf(clause) ?? (clause.participle && !isBehindAttribution(line, at) ? mainSpeaker(line, at) : null);
    const last = speaker === null ? -1 : quotationEnd(line, asked.to);
    if (speaker === null || last < 0) return null;
    const isFurther = line.tokens[last]?.lower === 'and' && line.tokens[last + 1]?.lower === 'that';
    const further = isFurther ? [trimmed(line.tokens, { first: last + 2, last: contentEnd(line, last + 2) })] : [];
    return { rule: 'urged-to', content: [{ first: asked.to, last }, ...further], ...said(clause), speaker, addressee: asked.addressee };
  },
  examples: [
    ['The mayor urged drivers to “stay at home” until Monday.', 'The mayor: to “stay at home”'],
    ['She vowed to “fight on”, whatever the court decides.', 'She: to “fight on”'],
    ['Omar Lut called on the council to open the gates “before it is too late”.', 'Omar Lut: to open the gates “before it is too late”'],
    ['The coach spoke, telling them to “believe” and that they were “good”.', 'The coach: to “believe” | they were “good”'],
    ['The union left the talks, urging its members to “hold out”.', 'The union: to “hold out”'],
  ],
  nonExamples: [
    'The mayor urged drivers to stay at home.',
    'The council asked them to sing “Seven Rivers”.',
    'She vowed to leave, and the “old guard” stayed.',
  ],
};

/** "The thief ran off, police said, | warning the clerk to …": not police. */
const isBehindAttribution = ({ tokens, clauses }: Line, at: number): boolean =>
  [...clauses.values()].some((clause) => clause.at < at && isInserted(tokens, clause));

/** The infinitive that a verb leads to, by its "to", and who is to do it, where it is not the speaker. */
interface Asked {
  readonly to: number;
  readonly addressee: Range | null;
}

/** "urged | drivers | to", "called on | the council | to", "vowed | to"; null where the verb leads to none. */
function whatToDo({ tokens }: Line, { at, cue }: ReportingClause): Asked | null {
  const isTo = (i: number): boolean => tokens[i]?.lower === 'to' && (isQuoted(tokens[i + 1]) || tagged(tokens[i + 1], Tag.VerbBase));
  if (WILL_DO.has(cue.lemma) && isTo(at + 1)) return { to: at + 1, addressee: null };
  if (!TELLS_TO_DO.has(cue.lemma)) return null;
  const particle = PARTICLE_BEFORE_LISTENER.get(cue.lemma), first = particle === undefined ? at + 1 : at + 2;
  if (particle !== undefined && tokens[at + 1]?.lower !== particle) return null;
  const last = isOneOf(tokens[first], LISTENERS) ? first + 1 : phraseAfter(tokens, first);
  return last > first && isTo(last) ? { to: last, addressee: { first, last } } : null;
}

/** Words from "to" to the quotation, at most; and of a quotation that does not stand right behind the "to", at least. */
const REACH = 12, SPOKEN = 3;

/** Stand between "and" and the next quotation. */
const THEN = words('then to');

/** "to “go and vote” | and then “go home” |": one past a further quotation that a joining word adds; else `at`. */
function pastNext(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'and') return at;
  const next = isOneOf(tokens[at + 1], THEN) ? at + 2 : at + 1;
  return isQuoted(tokens[next]) ? next + 1 : at;
}

/** One past the quotation that tells what is to be done: words alone lead to it; -1 where none does. */
function quotationEnd({ tokens, clauses }: Line, to: number): number {
  for (let i = to + 1; i < Math.min(tokens.length, to + REACH); i++) {
    const token = tokens[i];
    if (isQuoted(token)) {
      const isWhatToDo = i === to + 1 || token.quotation.words >= SPOKEN;
      return isWhatToDo && !token.quotation.single && !isTitle(token) ? pastNext(tokens, i + 1) : -1;
    }
    if (!isWord(token) || clauses.has(i) || tagged(token, Tag.Relative)) return -1;
  }
  return -1;
}
