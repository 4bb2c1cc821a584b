import { articles } from './articles.js';
import { casualtyClaims } from './casualty-claims.js';
import { paragraphs } from './paragraphs.js';
import { problems } from './problems.js';
import { quotes } from './quotes.js';

export { alteredCells, type AlteredCell } from './altered-cells.js';
export { articles, type Article } from './articles.js';
export { casualtyClaims, type CasualtyClaim } from './casualty-claims.js';
export { paragraphs, type Paragraph } from './paragraphs.js';
export { problems, type Problem } from './problems.js';
export { quotes, type Quote } from './quotes.js';

/** The tables of the dataset, in the order in which they are published. */
export const dataTables = [articles, paragraphs, quotes, casualtyClaims] as const;

/** The tables of the dataset and the table of problems found in it. */
export const allTables = [...dataTables, problems] as const;
