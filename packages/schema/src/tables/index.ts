import { articles } from './articles.js';
import { casualtyClaims } from './casualty-claims.js';
import { corrections, published } from './corrections.js';
import { paragraphs } from './paragraphs.js';
import { problems } from './problems.js';
import { quotes } from './quotes.js';

export { alteredCells, type AlteredCell } from './altered-cells.js';
export { articles, type Article } from './articles.js';
export { casualtyClaims, type CasualtyClaim } from './casualty-claims.js';
export { changes, type Change } from './changes.js';
export { corrections, fixedColumns, published, STRIKE, strikable, type Correction } from './corrections.js';
export { paragraphs, type Paragraph } from './paragraphs.js';
export { located, problems, type Problem } from './problems.js';
export { quotes, type Quote } from './quotes.js';
export { tombstones, type Tombstone } from './tombstones.js';

/** The tables that the program reads from the documents, in the order in which they are published. */
export const dataTables = [articles, paragraphs, quotes, casualtyClaims] as const;

/** The same tables as they are published. */
const publishedTables = [published(articles), published(paragraphs), published(quotes), published(casualtyClaims)] as const;

/** Every table of a dataset, in its order. */
export const allTables = [...publishedTables, corrections, problems] as const;
