import { isDay } from './day.js';
import { licenceOf, type Licence } from './licence.js';

/** Someone who made the dataset, as in a Data Package descriptor: a person where given or family name are said, else a group. */
export interface Contributor {
  readonly title: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly path?: string;
  readonly email?: string;
  readonly organization?: string;
  readonly roles?: readonly string[];
}

/** What a dataset was made from, as in a Data Package descriptor. */
export interface Source {
  readonly title: string;
  readonly path?: string;
  readonly email?: string;
  readonly version?: string;
}

/** What the publisher says of the dataset in dataset.json. */
export interface Dataset {
  readonly name: string;
  /** What names the dataset and no other in the world, whatever its version: a DOI or UUID; null where nobody gave it one. */
  readonly id: string | null;
  readonly title: string;
  readonly description: string | null;
  readonly version: string;
  /** The licence of the data; null where none is given. */
  readonly licence: Licence | null;
  readonly contributors: readonly Contributor[];
  /** Whose texts the dataset was made from. */
  readonly sources: readonly Source[];
  /** Words by which the dataset is found. */
  readonly keywords: readonly string[];
  /** Where the dataset is to be found; null where nobody said. */
  readonly homepage: string | null;
  /** Day of the release, YYYY-MM-DD; null where nobody said. */
  readonly released: string | null;
}

/** Whether this is a person, who has names of two sorts, and no group. */
export function isPerson({ givenName, familyName }: Contributor): boolean {
  return givenName !== undefined || familyName !== undefined;
}

/** Whether this is a version, as 1.0.0. */
export function isVersion(value: string): boolean {
  return VERSION.test(value);
}

/** dataset.json cannot be used; the message says what is wrong and how to mend it. */
export class DatasetError extends Error {}

const NAME = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
const VERSION = /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/;
const ADDRESS = /^https?:\/\/[^\s]+$/;
const IDENTIFIER = /^(https:\/\/[^\s]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const MAILBOX = /^[^\s@]+@[^\s@]+$/;

type Test = readonly [fits: (value: unknown) => boolean, should: string];
const words: Test = [(value) => typeof value === 'string' && value.trim() !== '', 'words in quotation marks'];
const areWords = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(words[0]);
const listOfWords = (example: string): Test => [areWords, `a list of words, as ${example}`];
const matching = (pattern: RegExp, should: string): Test => [(value) => typeof value === 'string' && pattern.test(value), should];

const address = matching(ADDRESS, 'an address, as "https://example.org/harbour"');
const mailbox = matching(MAILBOX, 'an address for mail, as "leila@example.org"');

const REQUIRED: Readonly<Record<string, Test>> = {
  name: matching(NAME, 'lower-case letters and digits, parted by single hyphens, as "harbour-strikes-2012"'),
  title: words,
  version: matching(VERSION, 'three numbers, as "1.0.0"'),
};
const OPTIONAL: Readonly<Record<string, Test>> = {
  description: words,
  licence: [(value) => typeof value === 'string' && licenceOf(value) !== null, 'the SPDX name of a licence, as "CC-BY-4.0"'],
  homepage: address,
  released: [isDay, 'a day of the calendar, as "2024-05-01"'],
  contributors: [Array.isArray, 'a list, as [{ "title": "Leila Haddad" }]'],
  sources: [Array.isArray, 'a list, as [{ "title": "The Harbour Times" }]'],
  keywords: listOfWords('["casualties", "quotations"]'),
  id: matching(IDENTIFIER, 'a DOI with its address, as "https://doi.org/10.1234/harbour", or a UUID'),
};

/** The lists of objects, each with a title, and what else may be said in them. */
const ITEMS: Readonly<Record<'contributors' | 'sources', Readonly<Record<string, Test>>>> = {
  contributors: {
    givenName: words, familyName: words, path: address, email: mailbox, organization: words,
    roles: listOfWords('["author"]'),
  },
  sources: { path: address, email: mailbox, version: words },
};

const UNSAID = {
  id: null, description: null, licence: null, contributors: [], sources: [], keywords: [], homepage: null, released: null,
} as const;

/** Reads dataset.json. Throws DatasetError with the first thing that is wrong in it. */
export function readDataset(text: string): Dataset {
  const json = objectIn(text);
  expectFields('', json, REQUIRED, OPTIONAL);
  for (const [list, optional] of Object.entries(ITEMS)) {
    for (const [n, item] of ((json[list] ?? []) as readonly unknown[]).entries()) {
      if (!isObject(item)) throw wrong(`${list}[${n}]`, item, 'an object, as { "title": "Leila Haddad" }');
      expectFields(`${list}[${n}].`, item, { title: words }, optional);
    }
  }
  const licence = typeof json.licence === 'string' ? licenceOf(json.licence) : null;
  return { ...UNSAID, ...json, licence } as unknown as Dataset;
}

/** What is said of a folder without a dataset.json: its name, and nothing that nobody said. */
export function datasetOfFolder(folder: string): Dataset {
  const letters = folder.normalize('NFKD').toLowerCase().replace(/\p{M}+/gu, '');
  const name = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'dataset';
  return { ...UNSAID, name, title: folder || 'Dataset', version: '0.1.0' };
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (isObject(json)) return json;
  } catch (error) {
    const lineAt = (_: string, at: string): string => `in line ${text.slice(0, Number(at)).split('\n').length}`;
    const why = (error as Error).message.replace(/at position (\d+)(?: \(.*\))?/, lineAt);
    throw new DatasetError(`dataset.json is not JSON: ${why}. Mend: look for a missing comma, bracket or quotation mark.`);
  }
  throw new DatasetError('dataset.json holds no object. Mend: it should look like { "name": …, "title": …, "version": … }.');
}

type Tests = Readonly<Record<string, Test>>;

function expectFields(path: string, json: Record<string, unknown>, required: Tests, optional: Tests) {
  const known = { ...required, ...optional };
  const unknown = Object.keys(json).find((key) => !Object.hasOwn(known, key));
  if (unknown !== undefined) {
    const all = Object.keys(known).join(', ');
    throw new DatasetError(`dataset.json: ${path}${unknown} is not known. Mend: leave it out, or use one of ${all}.`);
  }
  for (const [key, [fits, should]] of Object.entries(known)) {
    const given = json[key] !== undefined;
    if (!given && Object.hasOwn(required, key)) {
      throw new DatasetError(`dataset.json: ${path}${key} is missing. Mend: add it; it should be ${should}.`);
    }
    if (given && !fits(json[key])) throw wrong(`${path}${key}`, json[key], should);
  }
}

const wrong = (path: string, value: unknown, should: string) =>
  new DatasetError(`dataset.json: ${path} is ${JSON.stringify(value)}. Mend: it should be ${should}.`);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
