/** A text of a few sentences and nothing else, as a researcher saves them: no menu, no appeal, so that no model need be asked. */
import { type Line, isBullet } from './line.js';
import type { Page } from './page.js';
import { bitsOf, gives } from './signals.js';

/** Lines of such a text, at most. */
const FEW = 6;
/** Words of a sentence that is text beside whatever else there is. */
const PARAGRAPH = 12;
/** Words of a line without a stop that may be a sentence, where nothing else is there. */
const ALONE = 4;

const SITE = bitsOf('copyright', 'cookie', 'account', 'share', 'more', 'follow', 'comment', 'advert', 'appeal');
const READER = bitsOf('ours', 'you', 'story');

/** The sentences of a text that holds little else; none on a page with a word of furniture. */
export function fewSentences({ lines, elsewhere }: Page): readonly boolean[] {
  if (lines.length > FEW || lines.some(isOfSite)) return lines.map(() => false);
  const says = lines.length === 1 ? tells : isSentence;
  const saying = lines.map((line, n) => elsewhere[n] === 0 && !isBullet(line) && says(line)), count = saying.filter((is) => is).length;
  return saying.map((is, n) => is && (2 * count >= lines.length || (lines[n] as Line).words >= PARAGRAPH));
}

/** “Five divers were wounded”: of a line alone a verb is enough. */
const tells = (line: Line): boolean => isSentence(line) || (line.words >= ALONE && line.pasts + line.auxiliaries > 0 && !line.dated);

/** “Twelve dead.”, “Two drivers taken and later freed. Motive unclear” */
const isSentence = (line: Line): boolean => (line.ends || line.stops > 0) && line.words >= 2 && !/[?…]$|\.\.\.$/.test(line.text);

const isOfSite = (line: Line): boolean =>
  line.linked || line.priced || gives(line, SITE) || (gives(line, READER) && !line.quoted && !line.reports);
