/** “Read more”, “Related articles”: headings that open links to other stories. */
import { furniturePhrases } from './furniture-phrases.js';

/** Phrases that point to other stories and head none of them: buttons. Source: own list. */
const BUTTONS: ReadonlySet<string> = new Set(['click here', 'view all', 'view more', 'learn more', 'continue reading']);
const HEADINGS: ReadonlySet<string> = new Set(furniturePhrases.more.filter((phrase) => !BUTTONS.has(phrase)));

/** Others, some of which would tell little within a longer line. Source: own list. */
const POINTING = new RegExp(String.raw`^(?:${[
  '(?:see|watch) (?:more|next)', 'watch also', 'more', 'related (?:articles?|stories|story|news|content|coverage|posts)', 'trending now',
  String.raw`(?:today['’]s |the )?(?:top|latest|other|more|trending) (?:news|stories|headlines|posts)`,
  String.raw`more (?:in|from|on) (?:this|the|our) (?:section|category|series|topic)`, String.raw`more \p{L}+ (?:articles|stories|news)`,
  String.raw`read some more`, 'you (?:may|might) (?:also )?like',
].join('|')})\W*$`, 'iu');
const LONGEST = 40; // UTF-16 units

/** Whether the line is such a heading and nothing else. */
export const opensLinks = (text: string): boolean =>
  text.length <= LONGEST && (HEADINGS.has(text.toLowerCase().replace('’', "'").replace(/[^\p{L}\d]+$/u, '')) || POINTING.test(text));
