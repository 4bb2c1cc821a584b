/** Who wrote the text, as furniture tells it: “Salma Reyes is a staff writer at the Review. She lives in Port Sele.” */
import { familyNames } from '../../lexicon/family-names.js';
import { GIVEN_NAME, tagsOf } from '../../lexicon/index.js';
import { ofLast } from '../../language/remember.js';
import { MONTH_NAME, isDateAlone } from './date-line.js';
import { dayThenAuthor } from './glued.js';
import type { Line } from './line.js';
import { bitsOf, gives } from './signals.js';
import { PAPER_WORD } from '../../lexicon/paper-words.js';
import { isKnownPlace, isKnownTown } from './town-alone.js';

const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
/** A person’s name as a pattern: “Lena de Hessel”. */
export const NAME = String.raw`${WORD}(?: (?:(?:de|da|di|du|del|van|von|der|den|bin|ibn) (?:la |der |den )?|al-|el-)?${WORD}){1,3}`;
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

/** “Photograph by Nadia Karam”: who took it. */
const PICTURED = /^(?:photo(?:graph)?s?|photography|illustrations?|pictures?|images?|graphics?|video|styled) by:? \S/i;
export const creditsPicture = (text: string): boolean => PICTURED.test(text);
/** “Provided by the Harbour Office”: who did something else than write. */
const OTHERS = /^(?:provided|produced|sponsored|presented|developed|designed|powered|maintained|hosted) by\b/i;
export const isOfOthers = (text: string): boolean => OTHERS.test(text) || creditsPicture(text);

/** Whose trade is writing, as lines of the page tell, in small letters. */
const writersOn = ofLast((lines: readonly Line[]): ReadonlySet<string> => new Set(lines.filter(tellsOfWriter).map(toldOf)));

/** “Lena Hartwig”, “Lena Hartwig and Tom Hessel in Port Sele and agencies”, “Lena Hartwig, Tom Hessel and Valley Wire” */
const NAME_ALONE = new RegExp(`^(${NAME})(?:(?:,|,? and) ${NAME}){0,3}( in ${WORD}(?: ${WORD}){0,2})?(?:,? and (?:news )?agencies)?$`, 'u');
/** “Author: Lena Hartwig”, “From Lena Hartwig in Port Sele”, “Lena Hartwig as told to Tom Hessel” */
const CALLED_AUTHOR = new RegExp(`^(?:(?:Author|Text|Writer|Reporter|Correspondent): ?${NAME}|${NAME},? as told to ${NAME}|From ${NAME} in ${WORD}(?: ${WORD}){0,2})$`, 'u');
/** “Reporter: Lena Hartwig” */
export const callsAuthor = (text: string): boolean => CALLS_AUTHOR.test(text);
const CALLS_AUTHOR = new RegExp(`^(?:Author|Writer|Reporter|Correspondent): ?${NAME}$`, 'u');
/** “Lena Hartwig, Staff writer”, “Lena Hartwig Home affairs correspondent” */
const NAME_AND_TRADE = new RegExp(
  String.raw`^${NAME},? \p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,3}(?<=[ ,-](?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist))$`, 'u');
/** “Lena Hartwig, Port Sele”, “Lena Hartwig | AP”, “Lena Hartwig - The Review”, “Lena Hartwig • lhartwig@review.example”: behind the name. */
const NAME_AND_MORE = new RegExp(String.raw`^(${NAME})(?:${[
  String.raw`, \p{Lu}[\p{L}\d.'’-]*(?: ${WORD})?`, ` [–—-] (?:[Tt]he )?${WORD}(?: ${WORD}){0,3}`, ' ?[|•·] [^|•·]{2,40}(?: ?[|•·])?',
].join('|')})$`, 'u');
/** “Lena Hartwig and Tom B. Hessel Orsa Valley Herald”, “Lena Hartwig THE HERALD”: the paper behind the authors, as chains of papers set it. */
const GIVEN_AND_FAMILY = String.raw`\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}'’-]+`;
const AND_PAPER = new RegExp(String.raw`^(?<authors>${GIVEN_AND_FAMILY}(?:(?:,|,? and) ${GIVEN_AND_FAMILY}){0,3}) (?:[Tt]he )?(?:${[
  String.raw`(?:\p{Lu}[\p{L}.'’-]* ){1,3}${PAPER_WORD}`, String.raw`\p{Lu}{2,}(?: \p{Lu}{2,}){1,3}`,
].join('|')})$`, 'u');
/** The authors of such a line; null on any other. */
export function beforePaper(text: string): string | null {
  const authors = AND_PAPER.exec(text)?.groups?.['authors'];
  return authors !== undefined && /\p{Ll}/u.test(authors) && isGiven(authors.split(' ')[0] as string) ? authors : null;
}
/** “Lena Hartwig @lhartwig” */
const NAME_AND_HANDLE = new RegExp(`^(${NAME}) ?@\\w{2,40}$`, 'u');
/** “Our Correspondent”, “Staff Reporter”: nobody is named, and the line tells all that the paper does. */
const UNNAMED = /^(?:(?:our (?:own |staff |special )?|staff |special )(?:correspondent|reporter)s?|(?:from )?staff reports?|(?:web|news) desk)$/i;
export const isUnnamed = (text: string): boolean => UNNAMED.test(text) || DESK.test(text);
/** “OCH Report”, “Harbour Digital Report”, “Harbour News Desk”: the same, where a day stands close by; a bare “Weather Report” is a link. */
const DESK = /^(?:\p{Lu}{2,6}(?: Online)? Report|(?:\p{Lu}[\p{L}&.-]* ){1,3}(?:Digital Report|Online Report|(?:Web |News |Online |English |Sports |Digital )?Desk|Bureau))$/u;
/** “By”, “Words by:”, and the “and” between two authors. */
const BY_ALONE = /^(?:(?:written |reported |words |story )?by|and)\W*$/i;
/** “Staff Reporter”, “Foreign Correspondent” */
const TRADE_ALONE = /^(?:[\p{L}-]+ ){0,4}(?:writer|reporter|correspondent|editor|columnist)(?: @\w{2,40})?\W*$/iu;
export const isTradeAlone = ({ text }: Line): boolean => TRADE_ALONE.test(text);
/** “Lena Hartwig and Tom Hessel in Nairobi”: nothing but names, and a town that all papers know. */
const IN_TOWN = new RegExp(`^${NAME}(?:(?:,|,? and) ${NAME}){0,3},? in ${WORD}(?: ${WORD}){0,2}$`, 'u');
const CLOSE = 2; // lines
const PHOTO = bitsOf('photo');

/**
 * “Lena Hartwig” on a line of its own, vouched for: “By” stands above it, her trade below it, a date close by, a place behind it or a town below
 * it where the name is a person’s; or the page tells of her.
 */
export function isAuthorAlone(lines: readonly Line[], n: number): boolean {
  if (gives(lines[n] as Line, PHOTO) || SENDER.test(lines[n - 1]?.text ?? '')) return false;
  const text = withoutWatches((lines[n] as Line).text), [, name, place] = NAME_ALONE.exec(text) ?? NAME_AND_MORE.exec(text) ?? [];
  if (CALLED_AUTHOR.test(text) || NAME_AND_TRADE.test(text) || UNNAMED.test(text) || beforePaper(text) !== null) return true;
  if (DESK.test(text) && isDatedNear(lines, n)) return true;
  if (IN_TOWN.test(text) && isKnownPlace(text.slice(text.lastIndexOf(' in ') + 4))) return true;
  if (name === undefined) return isOfPerson(NAME_AND_HANDLE.exec(text)?.[1] ?? '');
  if (isBelowBy(lines, n) || TRADE_ALONE.test(lines[n + 1]?.text ?? '')) return true;
  const isVouchedFor = isDatedNear(lines, n) || place !== undefined || isKnownTown(lines[n + 1]);
  if (isVouchedFor && (isOfPerson(name) || (place === undefined && text.split(/,? and |, /).some(isOfPerson)))) return true;
  if (place?.startsWith(' in ') && name.split(' ').length === 2 && isStampOfTime(lines[n + 1])) return true;
  return writersOn(lines).has(name.toLowerCase());
}

/** “From:”, and below it who sends a release. */
export const SENDERS = '(?:from|issued by|released by|organi[sz]ation|department)';
const SENDER = new RegExp(`^${SENDERS}:$`, 'i');

/** “Lena Hartwig” right below the headline, and again on a line of its own far below, where a page tells of its author. */
export function isAuthorTwice(lines: readonly Line[], n: number): boolean {
  const { fingerprint, text } = lines[n] as Line, [, name] = NAME_ALONE.exec(text) ?? [];
  return name !== undefined && isOfPerson(name) && lines.slice(n + FAR).some((line) => line.fingerprint === fingerprint && line.text === text);
}
const FAR = 8; // lines

/** “Lena Hartwig”: a person’s name alone, no word of which stands on the lines around; “Orsa Rovers” are no person. */
export function isToldNowhere(lines: readonly Line[], n: number): boolean {
  const { text } = lines[n] as Line, [, name] = NAME_ALONE.exec(text) ?? [], words = text.split(' ');
  if (name !== text || words.length > LONGEST_NAME || !isGiven(words[0] as string) || NO_SURNAME.test(text)) return false;
  if (text.endsWith('s') && !familyNames.has((words.at(-1) as string).toLowerCase())) return false;
  const around = [...lines.slice(Math.max(0, n - CLOSE), n), ...lines.slice(n + 1, n + 1 + TEXT)];
  return !around.some((line) => words.some((word) => line.text.includes(word)));
}
const LONGEST_NAME = 3, TEXT = 30; // words; lines

/** “- Lena Hartwig”: whoever signs below the text. */
export const isSigner = (text: string): boolean => isOfPerson(SIGNER.exec(text)?.[1] ?? '');
const SIGNER = new RegExp(String.raw`^[–—-]{1,2} ?(${NAME})$`, 'u');

/** “Story and pix by Lena Hartwig”: who wrote took the pictures, too. */
export const WROTE_AND_TOOK = /^(?:Story|Text|Words|Report) ?(?:and|&|,) ?(?:[Pp]ix|[Pp]ics|[Pp]hotos?|[Pp]hotographs|[Pp]ictures?|[Ii]mages?) (?:by|BY):? (?=\p{Lu})/u;
/** The same, or “March 3, 2006|By Lena Hartwig” */
export const opensInAuthor = (text: string): boolean => WROTE_AND_TOOK.test(text) || dayThenAuthor(text) !== null;

/** “By”, and below it whoever wrote. */
export const isBelowBy = (lines: readonly Line[], n: number): boolean => BY_ALONE.test(lines[n - 1]?.text ?? '');

/** “Lena Hartwig (now) and Tom Hessel (earlier)”: whose turn it is in a live blog. */
export const withoutWatches = (names: string): string => (names.includes('(') ? names.replace(/ \((?:now|earlier)\)/g, '') : names);

const isDatedNear = (lines: readonly Line[], n: number): boolean =>
  lines.slice(Math.max(0, n - CLOSE), n + 1 + CLOSE).some((line, k) => k !== Math.min(n, CLOSE) && (isStamp(line) || isDateAlone(line.text) || READ.test(line.text)));

/** “3 Min Read”, “Published yesterday” */
const READ = /^(?:\d{1,2} min(?:ute)?s? read|(?:published|updated|posted) (?:yesterday|today|\d{1,2} (?:min(?:ute)?|hour|day)s? ago))$/i;

/** “Henrik Vale in Korvo”, and right below it “18 February 2019 • 7:45pm” */
const isStampOfTime = (line: Line | undefined): boolean => line !== undefined && isStamp(line) && line.timed;

/** “Sunday, March 3, 2013; A01”, “NEWS | 3 May 2016” */
const isStamp = (line: Line): boolean =>
  line.dated && !line.ends && (line.words <= 8 || (line.words <= LONGEST_STAMP && POSTED.test(line.text)));
/** “Velis, Publish Date: Aug 28 2018 11:41PM | Updated Date: Aug 28 2018 11:41PM” */
const POSTED = new RegExp(String.raw`\b(?:posted|publish(?:ed)?(?: date)?|updated)(?::| (?=${MONTH_NAME}\b)| on (?=${MONTH_NAME}\b|\d|\p{L}+day\b)) ?`, 'iu'), LONGEST_STAMP = 24; // words
export const isPosted = ({ dated, ends, words, text }: Line): boolean =>
  dated && !ends && words <= LONGEST_STAMP && POSTED.test(text) && /\b(?:19|20)\d\d\b/.test(text);

/** Whether the word is a given name. */
export const isGiven = (word: string): boolean => (tagsOf(word.toLowerCase()) & GIVEN_NAME) !== 0;

/** “Madison Square Garden”, “Victoria Island”, “Charlotte Observer”: what opens with a given name, too; not “Zac Hall”. Source: own list. */
const NO_SURNAME = new RegExp(String.raw` (?:Square|Garden|Gardens|Palace|Island|Harbou?r|Bay|Beach|Bridge|City|County|Airport|${
  String.raw`Stadium|Arena|Road|Avenue|Hospital|School|College|University|Hotel|Cent(?:er|re)|${PAPER_WORD}`})$`);

/** Whether words that stand as a name are a person’s: the first is a given name, or the last a family’s. */
export function isOfPerson(name: string): boolean {
  const words = name.split(' ');
  if (NO_SURNAME.test(name)) return false;
  return isGiven(words[0] as string) || (words.length > 1 && familyNames.has((words.at(-1) as string).toLowerCase()));
}
