/** Texts that tell the same story: the same bytes in two files, or nearly the same words (a wire story in two papers). */
import { tokenise } from '../language/tokens.js';
import { fingerprintOf } from './labels/fingerprint.js';
import type { Line } from './labels/line.js';
import { bitsOf, gives } from './labels/signals.js';

/** What one text tells. */
export interface Told {
  /** The same for the same bytes. */
  readonly article_id: string;
  /** Fingerprints of some lines of its prose: the same ones for the same story. */
  readonly prose: readonly number[];
  /** Fingerprint of what its first line of prose says, 0 where it has none. */
  readonly lead: number;
}

/** The other files that tell what one file tells. */
export interface Copies {
  readonly sameAs: string | null;
  readonly copyOf: string | null;
  /** All files that share most of their prose with it, the file itself among them. */
  readonly files: readonly string[];
}

/** Lines that a signature holds: those with the lowest fingerprints (bottom-k sketch: Broder, 1997). */
const SIGNATURE = 16;
/** A line of more texts than these is nobody’s story. */
const TOLD = 20;
/** Lines two texts share, at least, and as a share of the shorter signature, to tell one story. */
const SHARED = 3, ALIKE = 0.75;
/** Of a short text’s prose two lines may be all that is shared; then they must be most of the longer signature too. */
const SHARED_IN_SHORT = 2, MOST_OF_BOTH = 2 / 3;

/** Whether two texts that share so many lines of their signatures tell one story. */
function tellOneStory(shared: number, one: number, other: number): boolean {
  const inShorter = shared >= SHARED && shared >= ALIKE * Math.min(one, other);
  return inShorter || (shared >= SHARED_IN_SHORT && shared >= MOST_OF_BOTH * Math.max(one, other));
}

/** A text of fewer lines of prose is short: two reports of one agency on two attacks may share all but their first sentence. */
const SHORT = 8;

/** Whether one of two texts that share so many lines is the other’s copy: a short one is held whole, or opens in the same words. */
function isCopy(shared: number, one: Told, other: Told): boolean {
  const shorter = Math.min(one.prose.length, other.prose.length);
  return one.lead === other.lead || shorter >= SHORT || shared === shorter;
}

/** Words of furniture and of those who speak to the reader: a site’s own lines hold them. */
const SITE = bitsOf('copyright', 'cookie', 'account', 'share', 'more', 'follow', 'comment', 'advert', 'appeal', 'ours', 'you');

/** Prose that tells one text from another; furniture does not. */
export const isProse = (line: Line): boolean => line.words >= 12 && line.ends && line.function >= 0.25 && !gives(line, SITE);

export const signatureOf = (prose: readonly Line[]): readonly number[] =>
  [...new Set(prose.map((line) => line.fingerprint))].toSorted((one, other) => one - other).slice(0, SIGNATURE);

/** Words at a first sentence’s end: a paper may have cut the dateline in front of it. */
const LEAD = 12;

/** The first line’s last words as one number, in which digits count: attacks may differ by the number of their dead. */
export function leadOf([first]: readonly Line[]): number {
  const words = first?.text.split(' ').slice(-LEAD).join(' ') ?? '';
  return fingerprintOf(tokenise(words.replace(/\d/g, (digit) => LETTERS[Number(digit)] as string)));
}
const LETTERS = 'abcdefghij';

/** Files with the same bytes, in the order of names. */
type Same = readonly string[];

/** Tells the copies of every text apart. Memory goes with the number of lines that several texts share. */
export function copiesIn(told: ReadonlyMap<string, Told>): { of(file: string): Copies } {
  const same = sameBytes(told), near = nearTexts(told, same);
  const filesLike = (file: string): Same => same.get(told.get(file)?.article_id ?? '') ?? [];
  return {
    of(file) {
      const own = filesLike(file), first = own[0];
      if (first === undefined) return { sameAs: null, copyOf: null, files: [] };
      const alike = near.get(first) ?? [];
      return {
        sameAs: first === file ? null : first,
        copyOf: alike.find(({ file: other, isCopied }) => isCopied && other < first)?.file ?? null,
        files: [own, ...alike.map((other) => filesLike(other.file))].flat(),
      };
    },
  };
}

function sameBytes(told: ReadonlyMap<string, Told>): ReadonlyMap<string, Same> {
  const same = new Map<string, string[]>();
  for (const file of [...told.keys()].toSorted(inOrder)) {
    const { article_id } = told.get(file) as Told, others = same.get(article_id);
    if (others === undefined) same.set(article_id, [file]);
    else others.push(file);
  }
  return same;
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : 1);

/** A text that shares most of its prose with another, and whether one of the two is a copy. */
interface Near {
  readonly file: string;
  readonly isCopied: boolean;
}

/** For the first file of each story told in other bytes too: the first files of those, in the order of names. */
function nearTexts(told: ReadonlyMap<string, Told>, same: ReadonlyMap<string, Same>): ReadonlyMap<string, readonly Near[]> {
  const firsts = [...same.values()].map(([first]) => first as string), toldBy = (file: string) => told.get(file) as Told;
  const holders = holdersOf(firsts, (file) => toldBy(file).prose), near = new Map<string, readonly Near[]>();
  for (const file of firsts) {
    const own = toldBy(file), shared = new Map<string, number>();
    for (const line of own.prose) {
      const files = holders.get(line) ?? [];
      if (files.length <= TOLD) for (const other of files) if (other !== file) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const alike = [...shared].filter(([other, number]) => tellOneStory(number, own.prose.length, toldBy(other).prose.length))
      .map(([other, number]) => ({ file: other, isCopied: isCopy(number, own, toldBy(other)) }));
    if (alike.length > 0) near.set(file, alike.toSorted((one, other) => inOrder(one.file, other.file)));
  }
  return near;
}

/** The files that hold each line which several hold; one more than TOLD is enough to know that it is nobody’s story. */
function holdersOf(files: readonly string[], proseOf: (file: string) => readonly number[]): ReadonlyMap<number, readonly string[]> {
  const several = sharedLines(files.flatMap(proseOf)), holders = new Map<number, string[]>();
  for (const file of files)
    for (const line of proseOf(file)) {
      const others = holders.get(line) ?? [];
      if (several.has(line) && others.length <= TOLD) holders.set(line, [...others, file]);
    }
  return holders;
}

/** The numbers that stand in the list more than once. */
function sharedLines(lines: readonly number[]): ReadonlySet<number> {
  const sorted = Float64Array.from(lines).toSorted();
  return new Set(sorted.filter((line, n) => line === sorted[n + 1]));
}
