import type { Dataset } from '../dataset.js';
import { noRelease } from '../release/unreleased.js';
import { citation } from './citation.js';
import { TRAPS } from './traps.js';

const NOT_COVERED = 'The words of the articles remain their publishers’: see license in articles.';

/** What a workbook that is passed on alone should say of its dataset, by name: as far as it is known. */
export function aboutOf(dataset: Dataset): readonly (readonly [name: string, text: string])[] {
  const { title, description, version, released, licence, homepage } = dataset;
  const lines: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['description', description],
    ['version', version],
    ['no release', noRelease(dataset)],
    ['released', released],
    ['licence', licence === null ? null : `${licence.title} (${licence.id}), ${licence.url}. ${NOT_COVERED}`],
    ['home page', homepage],
    ['cite as', citation(dataset)],
    ...TRAPS.map(({ title: trap, text }) => [trap, text.replaceAll('`', '')] as const),
  ];
  return lines.flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
}
