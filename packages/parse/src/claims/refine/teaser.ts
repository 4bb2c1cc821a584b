/** The title of another story beside the text: "RELATED: Gunmen kill nine", "0:42 Man killed at bridge". */
import { titleLeads } from '../lexicon/stories.js';
import { type Scene, tokenAt, wordAt } from '../phrase/scene.js';

/** How long a line's lead may be before its colon, in tokens: "► Read also:". */
const LEAD = 4;

/** Minutes of a film; a live page gives the hour of the day. */
const MINUTES = /^[0-4]$/, SECONDS = /^[0-5]\d$/;

/** Whether the line names another story, or a film and how long it runs. */
export function isTeaser(scene: Scene): boolean {
  const { first, last } = scene;
  const isFilm = MINUTES.test(wordAt(scene, first)) && wordAt(scene, first + 1) === ':' && SECONDS.test(wordAt(scene, first + 2))
    && tokenAt(scene, first + 3)?.capital === true && wordAt(scene, last - 1) !== '.';
  if (isFilm) return true;
  let colon = tokenAt(scene, first)?.kind === 'word' ? first : first + 1;
  while (colon < first + LEAD && titleLeads.has(wordAt(scene, colon))) colon++;
  return wordAt(scene, colon) === ':' && titleLeads.has(wordAt(scene, colon - 1));
}
