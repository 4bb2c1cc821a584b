import type { Dataset } from '../dataset.js';

/** LICENSE.txt: what may be done with the dataset, what the licence cannot cover, and its text. */
export function licenceText({ title, licence }: Dataset): string {
  if (licence === null) return `${title}\n\nNo licence is given. Ask whoever gave you this folder what you may do with it.\n`;
  return [
    title,
    `Licence: ${licence.title} (${licence.id}), ${licence.url}`,
    COVERS,
    licence.text.trim(),
  ].join('\n\n').concat('\n');
}

const COVERS = `The licence covers what was made here: the choice of rows, their columns, labels and links. The words of the articles
belong to those who wrote and published them, under whatever terms those set; see license, publisher and url in the table articles.`;
