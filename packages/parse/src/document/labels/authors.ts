/** Who wrote the text, as furniture tells it: “Salma Reyes is a staff writer at the Review. She lives in Port Sele.” */
import { familyNames } from '../../lexicon/family-names.js';
import { GIVEN_NAME, tagsOf } from '../../lexicon/index.js';
import { ofLast } from '../../language/remember.js';
import type { Line } from './line.js';
import { isKnownTown } from './town-alone.js';

const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`, NAME = String.raw`${WORD}(?: (?:de |van |von |al-|bin )?${WORD}){1,3}`;
/** What is told of an author in the first sentence; what “was” or “has” is told of those whom news is about. */
const TELLS = '(?:is (?:an?|the|currently|based)|covers|reports|writes|works|teaches|lives|can be reached)';
const TELLS_OF_PERSON = new RegExp(`^(${NAME}),? ${TELLS}\\b`, 'u');
const TELLS_OF_AUTHOR = new RegExp(`^(?:[Tt]he (?:author|writer)|${NAME})(?:, [^,]{1,40},)? (?:is|covers|reports|writes)\\b`, 'u');

/** Trades of those who write. Source: own list. */
const TRADES = new RegExp(String.raw`\b(?:${[
  'writer', 'reporter', 'correspondent', 'editor', 'author', 'journalist', 'columnist', 'freelancer?', 'bureau chief', 'contributor',
  'photographer', 'producer', 'covers', 'reports', 'writes',
].join('|')})\b`);
const FIRST_SENTENCE = /^.*?[.!?](?= |$)/;

/** “Salma Reyes is a staff writer at the Review.”: somebody’s trade is writing. News tells so of people too: it counts below the text. */
export const tellsOfWriter = ({ text }: Line): boolean =>
  (TELLS_OF_AUTHOR.test(text) || isGiven(FIRST_NAME.exec(text)?.[1] ?? ''))
  && TRADES.test(FIRST_SENTENCE.exec(text)?.[0] ?? text);
/** “Salma is a staff writer who covers the coast.” */
const FIRST_NAME = /^(\p{Lu}\p{Ll}+) (?:is (?:an?|the|our)|covers)\b/u;

/** “By Ruth Abend, Harbour Times Staff Writer”, “Ruth Abend | 3 May” */
const BY = '(?:(?:[Ww]ritten |[Rr]eported |[Pp]osted |[Ww]ords |[Ss]tory )?[Bb][Yy]:? )?';
const NAMED = new RegExp(String.raw`^${BY}(${NAME})(?=$|[,|•·]| (?:and|for|in)\b)`, 'u');
const LONGEST_BYLINE = 12; // words

/** Names that stand alone or in a byline on these lines, in small letters: bylines are often set in capitals. */
export const namesOn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) =>
    (line.words <= LONGEST_BYLINE && !line.ends ? NAMED.exec(line.text.replace(DEGREES, ''))?.[1]?.toLowerCase() ?? [] : [])));
/** “Ruth Abend MS, RDN” */
const DEGREES = /(?<=\p{Ll})(?:,? [A-Z]{2,5})+$/u;

/** “Ruth Abend writes about borders”: what follows tells that she writes for a living, not what she wrote. */
const WRITES = new RegExp(`^${NAME} (?:writes|reports) (?:about|on|for)\\b`, 'u');

/** Who it is, in small letters, that the line tells of: “Ruth Abend is a researcher at the Institute for Border Studies.” */
const toldOf = ({ text, reports }: Line): string =>
  (!reports || WRITES.test(text) ? TELLS_OF_PERSON.exec(text)?.[1]?.toLowerCase() : undefined) ?? '';

/** Whether the line tells who one of these people is. */
export const tellsOf = (line: Line, people: ReadonlySet<string>): boolean => people.has(toldOf(line));

/** Whose trade is writing, as lines of the page tell, in small letters. */
const writersOn = ofLast((lines: readonly Line[]): ReadonlySet<string> => new Set(lines.filter(tellsOfWriter).map(toldOf)));

/** “Lena Hartwig”, “Lena Hartwig and Tom Hessel in Port Sele and agencies”, “Lena Hartwig, Tom Hessel and Valley Wire” */
const NAME_ALONE = new RegExp(`^(${NAME})(?:(?:,|,? and) ${NAME}){0,3}( in ${WORD}(?: ${WORD}){0,2})?(?:,? and (?:news )?agencies)?$`, 'u');
/** “Author: Lena Hartwig”, “From Lena Hartwig in Port Sele” */
const CALLED_AUTHOR = new RegExp(`^(?:(?:Author|Text|Writer): ?${NAME}|From ${NAME} in ${WORD}(?: ${WORD}){0,2})$`, 'u');
/** “Lena Hartwig, Staff writer”, “Lena Hartwig Home affairs correspondent” */
const NAME_AND_TRADE = new RegExp(
  String.raw`^${NAME},? \p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2}(?<=[ ,-](?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist))$`, 'u');
/** “Lena Hartwig, Port Sele”, “Lena Hartwig | AP”, “Lena Hartwig - The Review”, “Lena Hartwig • lhartwig@review.example”: behind the name. */
const NAME_AND_MORE = new RegExp(String.raw`^(${NAME})(?:${[
  String.raw`, \p{Lu}[\p{L}\d.'’-]*(?: ${WORD})?`, ` [–—-] (?:[Tt]he )?${WORD}(?: ${WORD}){0,3}`, ' ?[|•·] [^|•·]{2,40}(?: ?[|•·])?',
].join('|')})$`, 'u');
/** “Our Correspondent”, “Staff Reporter”: nobody is named, and the line tells all that the paper does. */
const UNNAMED = /^(?:(?:our (?:own |staff |special )?|staff |special )(?:correspondent|reporter)s?|staff reports?|(?:web|news) desk)$/i;
export const isUnnamed = (text: string): boolean => UNNAMED.test(text);
/** “By”, “Words by:”, and the “and” between two authors. */
const BY_ALONE = /^(?:(?:written |reported |words |story )?by|and)\W*$/i;
/** “Staff Reporter”, “Foreign Correspondent” */
const TRADE_ALONE = /^(?:[\p{L}-]+ ){0,2}(?:writer|reporter|correspondent|editor|columnist)\W*$/iu;
export const isTradeAlone = ({ text }: Line): boolean => TRADE_ALONE.test(text);
const CLOSE = 2; // lines

/**
 * “Lena Hartwig” on a line of its own, vouched for: “By” stands above it, her trade below it, a date close by, a place behind it or a town below
 * it where the name is a person’s; or the page tells of her.
 */
export function isAuthorAlone(lines: readonly Line[], n: number): boolean {
  const text = withoutWatches((lines[n] as Line).text), [, name, place] = NAME_ALONE.exec(text) ?? NAME_AND_MORE.exec(text) ?? [];
  if (CALLED_AUTHOR.test(text) || NAME_AND_TRADE.test(text) || isUnnamed(text)) return true;
  if (name === undefined) return false;
  if (BY_ALONE.test(lines[n - 1]?.text ?? '') || TRADE_ALONE.test(lines[n + 1]?.text ?? '')) return true;
  const isVouchedFor = isDatedNear(lines, n) || place !== undefined || isKnownTown(lines[n + 1]);
  if (isVouchedFor && isOfPerson(name)) return true;
  if (place?.startsWith(' in ') && name.split(' ').length === 2 && isStampOfTime(lines[n + 1])) return true;
  return writersOn(lines).has(name.toLowerCase());
}

/** “Lena Hartwig (now) and Tom Hessel (earlier)”: whose turn it is in a live blog. */
export const withoutWatches = (names: string): string => (names.includes('(') ? names.replace(/ \((?:now|earlier)\)/g, '') : names);

const isDatedNear = (lines: readonly Line[], n: number): boolean =>
  lines.slice(Math.max(0, n - CLOSE), n + 1 + CLOSE).some((line, k) => k !== Math.min(n, CLOSE) && (isStamp(line) || READ.test(line.text)));
/** “3 Min Read” */
const READ = /^\d{1,2} min(?:ute)?s? read$/i;

/** “Henrik Vale in Korvo”, and right below it “18 February 2019 • 7:45pm” */
const isStampOfTime = (line: Line | undefined): boolean => line !== undefined && isStamp(line) && line.timed;

/** “Sunday, March 3, 2013; A01”, “NEWS | 3 May 2016” */
const isStamp = (line: Line): boolean =>
  line.dated && !line.ends && (line.words <= 8 || (line.words <= LONGEST_STAMP && POSTED.test(line.text)));
/** “Velis, Publish Date: Aug 28 2018 11:41PM | Updated Date: Aug 28 2018 11:41PM” */
const POSTED = /\b(?:posted|publish(?:ed)?(?: date)?|updated): ?/i, LONGEST_STAMP = 24; // words
export const isPosted = ({ dated, ends, words, text }: Line): boolean =>
  dated && !ends && words <= LONGEST_STAMP && POSTED.test(text) && /\b(?:19|20)\d\d\b/.test(text);

/** Whether the word is a given name. */
export const isGiven = (word: string): boolean => (tagsOf(word.toLowerCase()) & GIVEN_NAME) !== 0;

/** Whether words that stand as a name are a person’s: the first is a given name, or the last a family’s. */
export function isOfPerson(name: string): boolean {
  const words = name.split(' ');
  return isGiven(words[0] as string) || (words.length > 1 && familyNames.has((words.at(-1) as string).toLowerCase()));
}
