/** Fields that archives, databases and mail programs write around a text: “HEADLINE: Ferry sinks”, “BYLINE: Nadia Karam”. */
import type { ParagraphKind } from '@onrecord/schema';
import { listed } from './phrase-list.js';
import { unnamedFields } from './unnamed-fields.js';

/** What a field tells; `other` is of use to the archive alone. */
export type Field = 'title' | 'author' | 'place' | 'day' | 'publisher' | 'picture' | 'other';

/** Names of fields, in small letters. Source: own list, from the ways in which archives, news databases and mails name them. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: listed('headline | title | subject'),
  author: listed('byline | author | authors | author(s) | from'),
  place: listed('dateline'),
  day: listed('date | publication date | date published | published | sent'),
  publisher: listed('source | publication | publication title | newspaper | publisher'),
  picture: listed('graphic | caption'),
  other: listed(`length | word count | section | edition | page | pages | load-date | language | publication-type | publication type
    document-type | document type | journal-code | acc-no | url | link | web link | permalink | to | cc | reply-to | message-id
    geographic | keywords | tags | copyright | body | text | full text | publication info | publication year | publication subject
    place of publication | country of publication | document url | document id | proquest document id | number of pages | abstract | links
    database | issn | last updated | location | source type | language of publication | company | companies | people`),
};
/** Two-letter tags of a news database’s plain export: “HD  Ferry sinks”, “WC  545 words”. Source: own list. */
const TAGS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  title: ['HD'],
  author: ['BY'],
  day: ['PD'],
  publisher: ['SN'],
  other: listed('WC | ET | SC | ED | PG | LA | CY | CO | IN | NS | RE | IPD | IPC | PUB | AN | CR'),
};

const byName = (names: Readonly<Partial<Record<Field, readonly string[]>>>): ReadonlyMap<string, Field> =>
  new Map(Object.entries(names).flatMap(([field, all]) => all.map((name) => [name, field as Field] as const)));
const named = byName(NAMES), tagged = byName(TAGS);

const NAMED = /^(\p{L}[\p{L}() -]{1,29}):(?: +|$)/u;
/** “Abstract (Summary)” is the abstract. */
const ASIDE = / \([^()]*\)$/;
const TAGGED = /^(?:([A-Z]{2}) |([A-Z]{3})) +(?=\S)/;
/** Fields whose name may also open a paragraph of the text: they count where they stand alone. */
const ALONE = new Set(['body', 'text', 'full text']);

/** What the text is or whence it came. */
const TELLING: ReadonlySet<Field> = new Set(['title', 'author', 'publisher', 'place']);

/**
 * “Source: the company, which asked not to be named, confirmed it in a letter.” is the text’s own; a caption may be a sentence, and a name
 * of two words (“Publication title”) opens none.
 */
const isSentence = (name: string, field: Field, value: string): boolean =>
  field !== 'title' && TELLING.has(field) && !name.includes(' ') && /[.!?]["”’]?$/.test(value) && value.split(' ').length >= SENTENCE;
const SENTENCE = 8; // words

/** A field as it is written. */
interface Reading {
  readonly name: string;
  readonly field: Field;
  readonly value: string;
}

/** The field that the line reads like; null where it reads like none. */
export function readField(text: string): Reading | null {
  const name = NAMED.exec(text), label = name?.[1]?.toLowerCase().replace(ASIDE, '') ?? '', field = named.get(label);
  if (name !== null && field !== undefined) {
    const value = text.slice(name[0].length).trim();
    return (ALONE.has(label) && value !== '') || isSentence(label, field, value) ? null : { name: label, field, value };
  }
  const tag = TAGGED.exec(text), letters = tag?.[1] ?? tag?.[2] ?? '', meant = tagged.get(letters);
  return tag === null || meant === undefined ? null : { name: letters, field: meant, value: text.slice(tag[0].length).trim() };
}

/** “Source”, and below it “Office for Relief”: what a form asks for is no title, but under “Title”. */
export function fillsIn(lines: readonly { readonly text: string }[], n: number): boolean {
  const asked = readField(`${lines[n - 1]?.text ?? ''}:`);
  return asked !== null && asked.field !== 'title';
}

/** A record’s fields begin within so many lines. */
const HEAD = 15; // lines
/** Different fields that make a record, one of them telling: “Date:” and “Page:” alone are a page’s own. */
const ENOUGH = 2;

/** The field of each line; null on a page that is no record, and for what is no field. A title is given once, above the text. */
export function fieldsOf(lines: readonly { readonly text: string }[]): readonly (Field | null)[] {
  if (isTaggedAbove(lines)) return lines.map(({ text }, n) => (isTag(text) ? 'other' : fieldByTag(lines[n - 1]?.text)));
  const unnamed = unnamedFields(lines);
  if (unnamed.size > 0) return lines.map((_, n) => unnamed.get(n) ?? null);
  const head = lines.slice(0, HEAD).map(({ text }) => readField(text)), from = isRecord(head, ENOUGH) ? 0 : beginningBelow(lines);
  const title = titleAmong(head), text = lines.findIndex((line) => FULL_TEXT.test(line.text));
  let isAbstract = false;
  return lines.map((line, n) => {
    const read = n < from ? null : readField(line.text);
    isAbstract = n < text && from < lines.length && (isAbstract || read?.name === 'abstract' || ABSTRACT.test(line.text));
    if (read === null) return isAbstract || (n === text && ALONE_ABOVE.test(line.text) && from < lines.length) ? 'other' : null;
    return read.field === 'title' && n !== title ? 'other' : read.field;
  });
}

/** Whether what was read are so many different fields, one of them telling. */
const isRecord = (read: readonly (Reading | null)[], enough: number): boolean =>
  new Set(read.flatMap((field) => field?.name ?? [])).size >= enough && read.some((field) => field !== null && TELLING.has(field.field));

/** Different fields below a text that make a record: “Subject: …”, “Publication title: …”, “Pages: …”; and lines that they end within. */
const ENOUGH_BELOW = 6, FOOT = 40;

/** The first line of the fields that an archive writes below the text; the number of lines where there are none. */
function beginningBelow(lines: readonly { readonly text: string }[]): number {
  const top = Math.max(0, lines.length - FOOT), foot = lines.slice(top).map(({ text }) => readField(text));
  if (!isRecord(foot, ENOUGH_BELOW)) return lines.length;
  // The text may have a field of its own above; these are written one below the other.
  const goesOn = (n: number): boolean => foot.slice(n, n + ENOUGH_BELOW).filter((field) => field !== null).length > ENOUGH_BELOW / 2;
  return top + foot.findIndex((field, n) => field !== null && goesOn(n));
}

/** What marks the abstract of a record, and its text: before it, or above it. */
const ABSTRACT = /^abstract$/i, ALONE_ABOVE = /^full text$/i;
export const FULL_TEXT = /^full text(?:: *|$)/i;
/** “ABSTRACT”, “FULL TEXT”, on a line of its own. */
export const marksText = (text: string): boolean => ABSTRACT.test(text) || ALONE_ABOVE.test(text);

/** Tags on lines of their own, above what they name: “HD”, and below it the headline; so many of them, that of the headline among them. */
const TAGGED_ABOVE = 4;
const isTaggedAbove = (lines: readonly { readonly text: string }[]): boolean =>
  lines.some(({ text }) => text === 'HD') && new Set(lines.map(({ text }) => text).filter(isTag)).size >= TAGGED_ABOVE;

/** Tags of the text itself: its lead, and what follows. */
const OF_TEXT: ReadonlySet<string> = new Set(['LP', 'TD']);
const isTag = (text: string): boolean => tagged.has(text) || OF_TEXT.has(text);
const fieldByTag = (above: string | undefined): Field | null => tagged.get(above ?? '') ?? null;

/** What a field’s line says: behind its name, or below its tag; null where it is no field’s. */
export function fieldAt(lines: readonly { readonly text: string }[], n: number): Pick<Reading, 'field' | 'value'> | null {
  const { text } = lines[n] as { text: string }, below = fieldByTag(lines[n - 1]?.text) ?? unnamedFields(lines).get(n) ?? null;
  return below === null ? readField(text) : { field: below, value: text };
}

/** A mail’s subject is its title; an archive’s is what it files the text under. */
function titleAmong(read: readonly (Reading | null)[]): number {
  const isMail = read.some((field) => field?.name === 'from');
  return read.findIndex((field) => field?.field === 'title' && field.value !== '' && (field.name !== 'subject' || isMail));
}

/** The rule that such a paragraph is labelled by. */
export const FIELD_OF_A_RECORD = 'field-of-a-record';

/** What a paragraph that is such a field is. */
export const KIND_OF_FIELD: Readonly<Record<Field, ParagraphKind>> = {
  title: 'headline',
  author: 'byline',
  place: 'dateline',
  day: 'dateline',
  publisher: 'boilerplate',
  picture: 'caption',
  other: 'boilerplate',
};
