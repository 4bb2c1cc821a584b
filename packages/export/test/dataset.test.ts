import { expect, it } from 'vitest';
import { DatasetError, datasetOfFolder, readDataset } from '../src/dataset.js';
import { licenceOf } from '../src/licence.js';

const good = { name: 'harbour-2012', title: 'The harbour', version: '1.0.0' };
const read = (change: object) => readDataset(JSON.stringify({ ...good, ...change }));

it('reads what is said and leaves the rest unknown', () => {
  expect(read({})).toEqual({ ...good, id: null, description: null, licence: null, contributors: [], sources: [], keywords: [], homepage: null, released: null });
  const full = { description: 'Ferries.', homepage: 'https://example.org', released: '2024-02-29', keywords: ['ferries'], id: '778988e2-ec23-410e-9bcc-a328a6cb72a0', sources: [{ title: 'The Harbour Times', path: 'https://example.org' }], contributors: [{ title: 'Leila Haddad', roles: ['author'], email: 'l@example.org', givenName: 'Leila', familyName: 'Haddad' }] };
  expect(readDataset(`\ufeff${JSON.stringify({ ...good, ...full, licence: 'CC-BY-4.0' })}`)).toEqual({ ...good, ...full, licence: licenceOf('CC-BY-4.0') });
});

it.each([
  ['a name with blanks', { name: 'My Data' }, 'name is "My Data". Mend: it should be lower-case'],
  ['no title', { title: undefined }, 'title is missing. Mend: add it'],
  ['an empty title', { title: ' ' }, 'title is " "'],
  ['half a version', { version: '1.0' }, 'version is "1.0". Mend: it should be three numbers'],
  ['a number for a version', { version: 1 }, 'version is 1.'],
  ['a licence in words', { licence: 'you may use it' }, 'it should be the SPDX name of a licence'],
  ['a misspelt property', { license: 'CC-BY-4.0' }, 'license is not known. Mend: leave it out, or use one of name, title, version, description, licence, homepage'],
  ['a licence that nobody knows', { licence: 'CC-BY-9.9' }, 'it should be the SPDX name of a licence'],
  ['an address that is none', { homepage: 'example.org' }, 'homepage is "example.org". Mend: it should be an address'],
  ['a day that is none', { released: '2023-02-29' }, 'it should be a day of the calendar'],
  ['contributors that are no list', { contributors: 'me' }, 'contributors is "me"'],
  ['a contributor that is a name', { contributors: ['me'] }, 'contributors[0] is "me"'],
  ['a contributor without a name', { contributors: [good, {}].slice(1) }, 'contributors[0].title is missing'],
  ['a contributor’s page that is no address', { contributors: [{ title: 'Me', path: 'example.org' }] }, 'contributors[0].path is "example.org"'],
  ['mail to nowhere', { contributors: [{ title: 'Me', email: 'me' }] }, 'contributors[0].email is "me". Mend: it should be an address for mail'],
  ['a source that is a name', { sources: ['me'] }, 'sources[0] is "me"'],
  ['a source with a licence', { sources: [{ title: 'The Harbour Times', licence: 'MIT' }] }, 'sources[0].licence is not known'],
  ['an identifier that is a number', { id: '7' }, 'id is "7". Mend: it should be a DOI with its address'],
  ['keywords that are no list', { keywords: 'ferries' }, 'keywords is "ferries". Mend: it should be a list of words'],
  ['no roles at all', { contributors: [{ title: 'Me', roles: [] }] }, 'contributors[0].roles is []. Mend: it should be a list of words, as ["author"]'],
  ['roles that are no list', { contributors: [{ title: 'Me', roles: 'author' }] }, 'contributors[0].roles is "author"'],
])('tells %s in one problem', (_, change, message) => {
  expect(() => read(change)).toThrow(message);
  expect(() => read(change)).toThrow(DatasetError);
});

it('tells what is no JSON and no object', () => {
  expect(() => readDataset('{"name": }')).toThrow('dataset.json is not JSON');
  expect(() => readDataset('{\n"name": "harbour"\n"title": "The harbour"}')).toThrow('in line 3. Mend:');
  expect(() => readDataset('[]')).toThrow('dataset.json holds no object');
});

it.each([['My Texts', 'my-texts'], ['Été 2012!', 'ete-2012'], ['نصوص', 'dataset'], ['', 'dataset']])('names the dataset of the folder “%s” %s', (folder, name) => {
  const { title, ...rest } = datasetOfFolder(folder);
  expect(rest.name).toBe(name);
  expect(readDataset(JSON.stringify({ name, title, version: rest.version }))).toEqual({ title, ...rest });
});
