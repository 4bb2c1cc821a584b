import type { Contributor, Dataset } from '../dataset.js';

/** CITATION.cff (version 1.2.0). A JSON string is a YAML string, so nothing in it can break the file. */
export function citationFile({ title, description, version, licence, contributors, homepage, released }: Dataset): string {
  return [
    'cff-version: 1.2.0',
    'message: "If you use this dataset, please cite it with these data."',
    'type: dataset',
    ...field('title', title),
    ...field('abstract', description),
    ...field('version', version),
    ...field('license', licence?.id ?? null),
    ...field('date-released', released),
    ...field('url', homepage),
    'authors:',
    ...(contributors.length > 0 ? contributors.flatMap(author) : ['  - name: "anonymous"']), // the format asks for one
  ].join('\n').concat('\n');
}

const author = ({ title, path, email }: Contributor): readonly string[] => [
  `  - name: ${JSON.stringify(title)}`,
  ...(email === undefined ? [] : [`    email: ${JSON.stringify(email)}`]),
  ...(path !== undefined && /^https?:/.test(path) ? [`    website: ${JSON.stringify(path)}`] : []),
];

const field = (name: string, value: string | null): readonly string[] => (value === null ? [] : [`${name}: ${JSON.stringify(value)}`]);

/** The dataset as a reference list names it. */
export function citation({ title, version, contributors, homepage, released }: Dataset): string {
  const who = contributors.map((one) => one.title).join(', ');
  const year = released?.slice(0, 4);
  return [`${who === '' ? title : who}${year === undefined ? '' : ` (${year})`}`, ...(who === '' ? [] : [title]), `Version ${version}`, ...(homepage === null ? [] : [homepage])]
    .join('. ').concat('.');
}
