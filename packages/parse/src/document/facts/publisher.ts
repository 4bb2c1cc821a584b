/** The name by which a site’s own lines call it. */
import { NAME_OF_PAPER, PAPER_WORD } from '../../lexicon/paper-words.js';
import { agencies } from '../../lexicon/agencies.js';
import type { Label } from '../label.js';
import { isGiven } from '../labels/authors.js';
import { isDateAlone } from '../labels/date-line.js';
import { FIELD_OF_A_RECORD } from '../labels/fields.js';
import { listed } from '../labels/phrase-list.js';
import { type Labelled, stated, textsOf } from './labelled.js';
import { mastheadOf } from './masthead.js';
import { publishedIn } from './published-in.js';
import { holderOf } from './rights-holder.js';

/** UTF-16 units of a name, and of a line that may name the site. */
const LONGEST_NAME = 60, LONGEST_LINE = 400;
/** Names that are weighed; no page calls itself by so many. */
const MOST_NAMES = 64;
/** Evidence that a name must gather: two ways, or one way twice. */
const ENOUGH = 4;

/**
 * What a record says, else the name above its day, else where the text says it was published, else the masthead, else what the site’s own
 * lines call it; said twice at least, and once at least with two words.
 */
export function publisherOf(page: Labelled): string | null {
  const source = stated(page, 'publisher').map(withoutEdition).find((name) => name.length <= LONGEST_NAME && !name.includes('://'));
  return source ?? aboveItsDay(page) ?? publishedIn(page)?.paper ?? mastheadOf(page) ?? selfNamed(page);
}

/** “Eastern Herald, Late Edition; Port Sele” */
const withoutEdition = (name: string): string => name.split(/ ?; |, (?:\p{L}+ )?[Ee]dition\b/u)[0] as string;

/** “Eastern Herald (Oruland)”, and below it “March 3, 2009 Tuesday”: what stands first above a record’s fields. */
function aboveItsDay({ blocks, labels }: Labelled): string | null {
  const fields = labels.findIndex(({ rule }) => rule === FIELD_OF_A_RECORD), above = blocks.slice(0, Math.max(0, fields));
  const day = above.findIndex(({ text }) => isDateAlone(text));
  const names = above.slice(0, Math.max(0, day)).filter(({ text }) => !NO_PAPER.test(text)), [name] = names;
  return names.length !== 1 || name === undefined || name.text.length > LONGEST_NAME ? null : name.text.replace(/ \([^()]*\)$/, '');
}
/** “2 of 7 DOCUMENTS”, “Copyright 2009 Eastern Herald”, “All Rights Reserved” */
const NO_PAPER = /\d|\b(?:copyright|reserved)\b|©/i;

function selfNamed(page: Labelled): string | null {
  const points = new Map<string, number>(), titles = textsOf(page, 'headline'), top = page.blocks[0]?.text, above = linesAboveEnd(page);
  const claims = claimsAtFoot(page);
  for (const text of new Set(textsOf(page, 'boilerplate', 'caption', 'credit', 'repeat'))) {
    if (points.size >= MOST_NAMES) break;
    for (const { name, worth } of namesIn(text, text === top ? [...titles, ''] : titles)) points.set(name, (points.get(name) ?? 0) + worth);
    const holder = holderOf(text);
    if (holder === null || !mayName(holder)) continue;
    if (!isPaper(holder) && (isPerson(holder) || !above.some((line) => line !== text && isNamedOn(line, holder)))) continue;
    const isSure = claims.includes(text) && NAME_OF_PAPER.test(holder);
    points.set(holder, (points.get(holder) ?? 0) + (holder.includes(' ') ? HELD : 0) + (isSure ? HELD : 0));
  }
  // Each further line that holds the name bears it out.
  const lines = textsOf(page, 'boilerplate', 'repeat', 'caption').filter((line) => line.length <= LONGEST_LINE);
  for (const [name, worth] of points) points.set(name, worth + lines.filter((line) => isNamedOn(line, name)).length);
  const best = [...points].toSorted((one, other) => other[1] - one[1] || other[0].length - one[0].length)[0];
  return best !== undefined && best[1] >= ENOUGH ? best[0] : null;
}

/**
 * The site’s own lines above the end of the text. Who holds the rights may be a company of many papers, which only the page’s foot names: what
 * is not called as papers are must be named above too.
 */
const linesAboveEnd = ({ blocks, labels }: Labelled): readonly string[] =>
  blocks.slice(0, labels.findLastIndex(({ kind }) => kind === 'body') + 1).filter(({ text }, n) => OWN.has((labels[n] as Label).kind) && text.length <= LONGEST_LINE)
    .map(({ text }) => text);
const OWN: ReadonlySet<Label['kind']> = new Set(['boilerplate', 'repeat', 'caption']);
/**
 * “© 2019 Harbour Tribune. All rights reserved.” on one of the last lines: the site’s. Right below the text it may be whose report the site
 * has taken over.
 */
const claimsAtFoot = ({ blocks, labels }: Labelled): readonly string[] =>
  blocks.slice(Math.max(labels.findLastIndex(({ kind }) => kind === 'body') + 2, blocks.length - FOOT)).map(({ text }) => text);
const FOOT = 16; // lines
/** What a claim of rights is worth for a name of several words; one word must be borne out by more lines. */
const HELD = 2;
/** “Harbour Times”, “The Beacon”; “Valley Media” and “Tidal Network” are companies. */
const PAPER = new RegExp(`^The | ${PAPER_WORD}$`), COMPANY = / (?:Media|Network|Newspapers)$/;
const isPaper = (name: string): boolean => PAPER.test(name) && name.includes(' ') && !COMPANY.test(name);
const isPerson = (name: string): boolean => name.split(' ').length <= 3 && isGiven(name.split(' ')[0] as string);

/** Whether the line holds the name as words of their own. */
function isNamedOn(line: string, name: string): boolean {
  const at = line.indexOf(name);
  return at >= 0 && !/[\p{L}\d]/u.test(`${line[at - 1] ?? ''}${line[at + name.length] ?? ''}`);
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d.'’&-]*`;
const NAME = String.raw`(?<name>(?:The )?${WORD}(?: (?:of|and|the|&|${WORD})){0,4})`;
const OURS = [
  '[Ss]upport', '(?:[Ff]or|[Bb]y|[Cc]onsider) supporting', '[Mm]essage from', 'journalists (?:of|at)', '[Ss]ubscribe to', '[Ww]elcome to',
  '[Pp]ublished by', '[Dd]onate to', '[Rr]eaders of',
];

/** How a site’s own lines name it, and what each way is worth. Source: own list. */
const WAYS: readonly { readonly pattern: RegExp; readonly worth: number }[] = [
  // “Ferry sinks off Orsa – Harbour Times”, of the headline, or what is left of it at the top (“– Harbour Times”): what stands behind
  // others’ titles is a section, a series, a person
  { pattern: new RegExp(String.raw`^(?<title>(?:\S+ ){3,40}|)[-–—|»] ${NAME}$`, 'u'), worth: 2 },
  // “Subscribe to Harbour Times”
  { pattern: new RegExp(String.raw`\b(?<ours>${OURS.join('|')}) ${NAME}`, 'u'), worth: 2 },
];

/** Words that stand where a name might and are none. Source: own list. */
const NO_NAMES: ReadonlySet<string> = new Set(listed(`us | our | we | you | your | me | my | news | home | share | subscribe | newsletter
  independent | journalism | all | read | more | here | this | today | video | photo | photos | facebook | twitter | instagram | youtube
  google | google news | whatsapp | linkedin | news release | news releases | press release | press releases | media release
  latest news | breaking news | top stories | live updates | special report`));

/** “The party asked donors to support Ada Renn” is none of a site’s own words. */
const SPEAKS = /\b(?:we|us|our|you|your)\b/i;

function namesIn(text: string, titles: readonly string[]): readonly { readonly name: string; readonly worth: number }[] {
  if (text.length > LONGEST_LINE) return [];
  return WAYS.flatMap(({ pattern, worth }) => {
    const { name: found, title, ours } = pattern.exec(text)?.groups ?? {};
    const name = found?.replace(/ (?:of|and|the|&)$/, '').replace(/[.'’]+$|['’]s$/, '');
    const isOwn = title === undefined || titles.some((own) => title.trim().toLowerCase() === own.toLowerCase());
    const isSaid = ours === undefined || text.startsWith(ours) || SPEAKS.test(text);
    return name !== undefined && isOwn && isSaid && name.includes(' ') && mayName(name) ? [{ name, worth }] : [];
  });
}

const mayName = (name: string): boolean => !NO_NAMES.has(name.toLowerCase()) && !agencies.has(name);
