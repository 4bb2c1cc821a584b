import { expect, it } from 'vitest';
import { datasetOfFolder } from '../src/dataset.js';
import { licenceText } from '../src/describe/licence.js';
import { licenceOf } from '../src/licence.js';

it('knows the licences that SPDX lists, with title, address and text', () => {
  expect(licenceOf('CC-BY-4.0')).toMatchObject({ id: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0 International', url: expect.stringMatching(/^https:/) });
  expect(licenceOf('CC-BY-4.0')?.text).toContain('Licensed Material');
  expect(licenceOf('CC-BY-99.0')).toBeNull();
  expect(licenceOf('__proto__')).toBeNull();
});

it('does not let a licence pass for more than it covers, nor invents one', () => {
  const dataset = datasetOfFolder('harbour');
  expect(licenceText({ ...dataset, licence: licenceOf('CC-BY-4.0') })).toMatch(/^harbour\n\nLicence: .*\n\nThe licence covers what was made here/);
  expect(licenceText(dataset)).toContain('No licence is given.');
});
