/** Letters by the name that the text spells out for them, as the quotes have it: "the Orsa Relief Fund (ORF) … ORF reported 12 dead". */
import { ofLast } from '../../language/remember.js';
import { acronymsOf } from '../../quotes/cast/acronyms.js';
import { bare } from '../../quotes/cast/name-forms.js';
import type { Article } from '../found.js';

/** The names by their letters; read once for an article. Of several for the same letters the first stands. */
const namesIn = ofLast(({ parts }: Article): ReadonlyMap<string, string> =>
  new Map(acronymsOf(parts).map(([letters, { name }]) => [letters, name] as const).toReversed()));

const LETTERS = /^\p{Lu}{2,7}$/u;

/** "ORF", "the ORF": the name that the article spells out for it; null for any other. */
export function spelledOut(mention: string, article: Article): string | null {
  const letters = mention.replace(/^the /i, '');
  return LETTERS.test(letters) ? namesIn(article).get(bare(letters)) ?? null : null;
}
