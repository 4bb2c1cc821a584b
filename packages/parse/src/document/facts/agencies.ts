import { agencies, agencyBehind } from '../../lexicon/agencies.js';
import type { Block } from '../blocks.js';
import type { Label } from '../label.js';
import { agenciesAlone, signedOffBy } from '../labels/credits.js';
import { type Labelled, textsOf } from './labelled.js';

/** UTF-16 units of a line of credits at most. */
const LONGEST = 64;

/** “AFP | Updated: 8 July 2014” */
const BAR = / *[|·•]/;

/** “PTI Ranipur | Updated on 7 December 2021”: the agency in front of its place. */
function agencyAndPlace(stamp: string): readonly string[] {
  const name = /^(\S+)(?: \p{Lu}[\p{L}-]+){1,2}$/u.exec(stamp)?.[1] ?? '';
  return agencies.has(name) ? [name] : [];
}

/** “Image source,”, and below it “AFP” */
const OF_PICTURE = /^(?:image|photo|picture) (?:source|credit|by|copyright)s?\W*$/i;

/** How often each line stands on the page: “MENA” in the menu and above the headline is a section. */
function timesOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  return times;
}

/**
 * Agencies that the dateline, the text’s bracketed credits (“(AP, Reuters)”) and its last paragraph (“… to Kell. PTI”) name, each once, as
 * first written; null where there are none. A photograph’s credit is none, nor is a section.
 */
export function agenciesOf({ blocks, labels }: Labelled, opening: string | null): readonly string[] | null {
  const times = timesOf(blocks), headline = labels.findIndex(({ kind }) => kind === 'headline');
  const credits = blocks.filter(({ text }, n) => {
    const isCaption = (labels[n] as Label).kind === 'caption' || OF_PICTURE.test(blocks[n - 1]?.text ?? '');
    return text.length <= LONGEST && !isCaption && (n > headline || times.get(text) === 1);
  });
  const stamps = textsOf({ blocks, labels }, 'byline', 'dateline').map((text) => text.split(BAR)[0] as string);
  const signing = signedOffBy(textsOf({ blocks, labels }, 'body').at(-1) ?? '');
  const credited = [...stamps, ...credits.map(({ text }) => text)].flatMap(agenciesAlone);
  const named = [opening, ...credited, ...stamps.flatMap(agencyAndPlace), signing].filter((name) => name !== null);
  const found = new Map<string, string>();
  for (const name of named) if (!found.has(agencyBehind(name))) found.set(agencyBehind(name), name);
  return found.size === 0 ? null : [...found.values()];
}
