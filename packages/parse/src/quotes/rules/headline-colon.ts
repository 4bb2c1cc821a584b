/** In a headline: “Lut: the harbour will stay open” / “Ferry sank in storm – coast guard” / “Nine held over fire: police”. */
import { phraseAfter } from '../../language/phrase-after.js';
import { isHead } from '../../language/phrase-words.js';
import type { Range } from '../../language/range.js';
import { type Token, tagged } from '../../language/tokens.js';
import { Tag } from '../../lexicon/index.js';
import { kickers } from '../../lexicon/kickers.js';
import type { ReportingClause } from '../clause/reporting-clause.js';
import { INDEFINITE } from '../lexicon/pronouns.js';
import { isOneOf } from '../lexicon/words.js';
import { WRITINGS } from '../lexicon/writings.js';
import type { Line } from '../line.js';
import { isColon } from '../marks/punctuation.js';
import { isQuoted } from '../marks/quotation.js';
import { isAgent } from '../speaker/head-noun.js';
import { type QuoteRule, UNTOLD } from '../statement.js';
import { attributionFirst } from './attribution.js';
import { hasQuotation, isHeadlineClause, trimmed, wordCount } from './clause.js';

/** Speaker words at most: a headline's label is short. */
const LABEL = 4;

/** Words that say something at least: "Ferry fire: live" does not. */
const SHORTEST = 3;

/** A phrase of a few words that ends in a name or a noun, and is no newsroom's label: "Video", "Update". */
function isLabel(tokens: readonly Token[], { first, last }: Range): boolean {
  if (last <= first || last - first > LABEL || isKicker(tokens[first]) || isKicker(tokens[last - 1]) || isColumn(tokens, first, last)) return false;
  return phraseAfter(tokens, first, last) === last && isHead(tokens[last - 1]);
}

/** "Ask Amy: …", "Meet the Cooks: …": a column of the paper's, and nobody who speaks. */
const isColumn = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first > 1 && isOneOf(tokens[first], COLUMNS);

const COLUMNS: ReadonlySet<string> = new Set(['ask', 'dear', 'meet', 'inside']);

const isLongEnough = (tokens: readonly Token[], { first, last }: Range): boolean =>
  wordCount(tokens, first, last) >= SHORTEST;

/** A clause, or a quotation of some words. */
const isStated = (tokens: readonly Token[], range: Range): boolean =>
  isHeadlineClause(tokens, range.first, range.last) && !isPicture(tokens, range)
  || hasQuotation(tokens, range.first, range.last) && isLongEnough(tokens, range);

/** "A simple shot | of the port high above the town": the noun looks like a verb. */
function isPicture(tokens: readonly Token[], { first, last }: Range): boolean {
  const of = tokens.findIndex(({ lower }, at) => at > first && at <= first + PICTURE && at < last && lower === 'of');
  return of > 0 && isOneOf(tokens[first], INDEFINITE) && tagged(tokens[of - 1], Tag.VerbPast) && !isHeadlineClause(tokens, of + 1, last);
}

/** Words of it in front of "of", at most. */
const PICTURE = 4;

/** "Salt Wars: Lost Port | review – it sails": what the critic thinks of it, and no label speaks. */
const isReview = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some(({ lower }, at) => lower === 'review' && at > 0 && /^[–—-]$/.test(tokens[first + at + 1]?.text ?? ''));

/** "Lut: | no more taxes". */
const isRefusal = (token: Token | undefined): boolean => token?.lower === 'no' || token?.lower === 'not' || token?.lower === 'never';

/** "Police: | boy among the dead", "TBI: | two in custody": an office, a body; a name in front of no clause may head a column. */
const isOffice = (tokens: readonly Token[], { first, last }: Range): boolean =>
  (!tagged(tokens[first], Tag.VerbIng) || tagged(tokens[first + 1], Tag.Role)) && tagged(tokens[last - 1], Tag.Role | Tag.Body | Tag.People)
    || /^\p{Lu}{2,5}$/u.test(tokens[last - 1]?.text ?? '');

const isKicker = (token: Token | undefined): boolean => isOneOf(token, kickers);

/** "Ferry sank in storm - KVLT News": a page's title ends in the name of its site. */
const isSite = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).some((token) => tagged(token, Tag.Media) || /^[KW]\p{Lu}{2,3}(?:-TV)?$/u.test(token.text));

/** Words in capitals: "SYRIA", as an agency heads its reports from there. */
const isShouted = (tokens: readonly Token[], { first, last }: Range): boolean =>
  tokens.slice(first, last).every(({ text }) => text === text.toUpperCase());

/** "ORSA: | The mayor said …": where the report is from, as some papers write it in front of a whole sentence. */
const isDateline = (tokens: readonly Token[], colon: number): boolean =>
  tokens.slice(0, colon).every(({ text }) => text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase())
  && tagged(tokens[colon - 1], Tag.Place) && tokens[colon + 1]?.capital === true && tokens.at(-1)?.text === '.';

/**
 * "Orsa: | Two held over fire", "Rowing: | “We were slow,” says Lut", "Fuel prices: | Council in talks": what it is about, or where,
 * not who speaks.
 */
function isTopic({ tokens, clauses }: Line, label: Range, behind: Range): boolean {
  const head = tokens[label.last - 1] as Token;
  if ([...clauses.values()].some((clause) => clause.at >= behind.first && isAttribution(tokens, clause))) return true;
  const isPlace = tokens.slice(label.first, label.last).every((token) => tagged(token, Tag.Place));
  if (isPlace) return !hasQuotation(tokens, behind.first, behind.last) || isShouted(tokens, label) && !isShouted(tokens, behind);
  return !head.capital && !isAgent(head) && !isOneOf(head, WRITINGS);
}

/** "…, | says Lut", "“…,” | Lut says" */
const isAttribution = (tokens: readonly Token[], clause: ReportingClause): boolean =>
  clause.inverted !== null || isQuoted(tokens[attributionFirst(clause) - 1]);

export const headlineColon: QuoteRule = {
  id: 'headline-colon',
  only: 'title',
  on: [':', '–', '—', '-'],
  read(line, at) {
    const { tokens } = line, colon = isColon(tokens[at]);
    const before = trimmed(tokens, { first: 0, last: at }), behind = trimmed(tokens, { first: at + 1, last: tokens.length });
    if (colon && isDateline(tokens, at) || isReview(tokens, colon ? behind : { first: 0, last: at + 1 })) return null;
    if (colon && isLabel(tokens, before) && isLongEnough(tokens, behind) && (isOffice(tokens, before) || isRefusal(tokens[behind.first]) || isStated(tokens, behind)))
      return isTopic(line, before, behind) ? null : { ...UNTOLD, rule: 'headline-colon', content: [behind], speaker: before };
    if (!isLabel(tokens, behind) || !colon && isSite(tokens, behind) || !isStated(tokens, before)) return null;
    return { ...UNTOLD, rule: 'headline-colon', content: [before], speaker: behind };
  },
  examples: [
    ['Lut: the harbour will stay open', 'Lut: the harbour will stay open'],
    ['Ferry has sunk in storm – coast guard', 'coast guard: Ferry has sunk in storm'],
    ['Harbour to stay open in winter: Lut', 'Lut: Harbour to stay open in winter'],
    ['Council ‘ignored’ bridge warnings – engineer', 'engineer: Council ‘ignored’ bridge warnings'],
  ],
  nonExamples: [
    'In the storm of last week: what you need to know',
    'The long wait – a storm that never came',
    'Ferry has sunk in storm - KVLT News',
    'Dear Amy: My neighbour sings at night',
    'Mumbai: Two held over fire at the mill',
    'Omar Lut: A city in need of hope',
    'Brooks Weekly: A simple view of the port',
    'Daily Lantern: A simple shot of the port high above the town',
    'Salt Wars Kraken: Lost Port review – sails for the moon, lands among the stars',
    'Ask Ines: My neighbour sings at night, and I cannot sleep',
    'Fuel prices: Council opens talks with drivers',
    'KARACHI: The roads of the port were under water on Monday.',
  ],
};
