import type { Check } from '../check.js';
import { articleText } from './article-text.js';
import { brackets } from './brackets.js';
import { characters } from './characters.js';
import { countedOnce } from './counted-once.js';
import { counts } from './counts.js';
import { coverage } from './coverage.js';
import { dates } from './dates.js';
import { ids } from './ids.js';
import { order } from './order.js';
import { quotedClaims } from './quoted-claims.js';
import { references } from './references.js';
import { spans } from './spans.js';
import { speakers } from './speakers.js';
import { subsets } from './subsets.js';
import { totals } from './totals.js';
import { utterances } from './utterances.js';
import { verbatim } from './verbatim.js';
import { withinParagraph } from './within-paragraph.js';

/** What the others rest on: places in the text, then names. An article in which one finds an error is tested no further. */
export const foundations: readonly Check[] = [coverage, articleText, spans, order, ids, references];

/** What the values say. */
export const checks: readonly Check[] = [
  withinParagraph, characters, counts, subsets, countedOnce, quotedClaims, dates, totals, verbatim, brackets, speakers, utterances,
];
