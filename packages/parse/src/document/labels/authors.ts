/** Who wrote the text, as furniture tells it: “Salma Reyes is a staff writer at the Review. She lives in Port Sele.” */
import type { Line } from './line.js';

const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`, NAME = String.raw`${WORD}(?: (?:de |van |von |al-|bin )?${WORD}){1,3}`;
/** What is told of somebody in the first sentence. */
const TELLS = '(?:is|was|has|covers|reports|writes|works|teaches|lives|can be|joined)';
const TELLS_OF_PERSON = new RegExp(`^(${NAME}),? ${TELLS}\\b`, 'u');
const TELLS_OF_AUTHOR = new RegExp(`^(?:[Tt]he (?:author|writer)|${NAME})(?:, [^,]{1,40},)? (?:is|was|has been|covers|reports|writes)\\b`, 'u');

/** Trades of those who write. Source: own list. */
const TRADES = new RegExp(String.raw`\b(?:${[
  'writer', 'reporter', 'correspondent', 'editor', 'author', 'journalist', 'columnist', 'freelancer?', 'bureau chief', 'contributor',
  'photographer', 'producer', 'covers', 'reports', 'writes',
].join('|')})\b`);
const FIRST_SENTENCE = /^.*?[.!?](?= |$)/;

/** “Salma Reyes is a staff writer at the Review.”: somebody’s trade is writing. News tells so of people too: it counts below the text. */
export const tellsOfWriter = ({ text }: Line): boolean =>
  TELLS_OF_AUTHOR.test(text) && TRADES.test(FIRST_SENTENCE.exec(text)?.[0] ?? text);

/** “By Ruth Abend, Harbour Times Staff Writer”, “Ruth Abend | 3 May” */
const NAMED = new RegExp(String.raw`^(?:(?:[Ww]ritten |[Rr]eported |[Pp]osted |[Ww]ords |[Ss]tory )?[Bb][Yy]:? )?(${NAME})(?=$|[,|•·]| (?:and|for|in)\b)`, 'u');
const LONGEST_BYLINE = 12; // words

/** Names that stand alone or in a byline on these lines. */
export const namesOn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => (line.words <= LONGEST_BYLINE && !line.ends ? NAMED.exec(line.text)?.[1] ?? [] : [])));

/** Whether the line tells something of one of these people: “Ruth Abend is a researcher at the Institute for Border Studies.” */
export const tellsOf = ({ text }: Line, people: ReadonlySet<string>): boolean => people.has(TELLS_OF_PERSON.exec(text)?.[1] ?? '');
