import { isPerson, type Contributor, type Dataset } from '../dataset.js';
import { noRelease } from '../release/unreleased.js';

/** CITATION.cff (version 1.2.0). A JSON string is a YAML string, so nothing in it can break the file. */
export function citationFile(dataset: Dataset): string {
  const { id, title, description, version, licence, contributors, keywords, homepage, released } = dataset;
  return [
    'cff-version: 1.2.0',
    `message: ${JSON.stringify(noRelease(dataset) ?? 'If you use this dataset, please cite it with these data.')}`,
    'type: dataset',
    ...field('title', title),
    ...field('abstract', description),
    ...field('version', version),
    ...field('license', licence?.id ?? null),
    ...field('date-released', released),
    ...field('url', homepage),
    ...(id === null ? [] : identifier(id)),
    ...(keywords.length > 0 ? ['keywords:', ...keywords.map((word) => `  - ${JSON.stringify(word)}`)] : []),
    'authors:',
    ...(contributors.length > 0 ? contributors.flatMap(author) : ['  - name: "anonymous"']), // the format asks for one
  ].join('\n').concat('\n');
}

/** A person or, as the format calls a group, an entity. */
function author(contributor: Contributor): readonly string[] {
  const { title, givenName, familyName, path, email, organization } = contributor;
  const fields = isPerson(contributor)
    ? { 'family-names': familyName, 'given-names': givenName, affiliation: organization, email, website: path }
    : { name: title, email, website: path };
  const known = Object.entries(fields).filter((field) => field[1] !== undefined);
  return known.map(([name, value], n) => `${n === 0 ? '  - ' : '    '}${name}: ${JSON.stringify(value)}`);
}

const DOI = /^https:\/\/doi\.org\/(10\..+)$/;

/** The format has a type for what names the dataset: a DOI stands without its address. */
function identifier(id: string): readonly string[] {
  const doi = DOI.exec(id)?.[1], type = doi !== undefined ? 'doi' : id.startsWith('https:') ? 'url' : 'other';
  return ['identifiers:', `  - type: ${type}`, `    value: ${JSON.stringify(doi ?? id)}`];
}

const field = (name: string, value: string | null): readonly string[] => (value === null ? [] : [`${name}: ${JSON.stringify(value)}`]);

/** The dataset as a reference list names it. */
export function citation({ id, title, version, contributors, homepage, released }: Dataset): string {
  const who = contributors.map((one) => one.title).join(', ');
  const year = released === null ? '' : ` (${released.slice(0, 4)})`;
  const parts = who === '' ? [`${title}${year}`] : [`${who}${year}`, title];
  const address = id?.startsWith('https:') ? id : homepage; // a DOI stays where a home page moves
  const all = [...parts, `Version ${version}`, ...(address === null ? [] : [address])];
  return all.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' ');
}
