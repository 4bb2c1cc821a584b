/** What can be asked of a cast once it is read: who was named before, who holds an office, which body a short name means. */
import { firmTrades, legalForms } from '../../lexicon/company-words.js';
import type { Appearance, Body, Cast } from './cast.js';
import { bare } from './name-forms.js';

/** The questions that need no more than what was found. Each is answered in less than linear time. */
export function lookUps(
  appearances: readonly Appearance[],
  bodies: readonly Body[],
  acronyms: readonly (readonly [string, Body])[],
): Pick<Cast, 'before' | 'holdersOf' | 'bodyNamed' | 'onlyFirm'> {
  const holders = holdersByOffice(appearances), byEnd = bodiesByEnd(bodies), spelled = firstOfEach(acronyms);
  const firms = bodies.filter(({ words }) => isFirm(words) || isTrader(words)).slice(0, NAMESAKES);
  return {
    before(offset, keep) {
      const found: Appearance[] = [];
      for (let i = indexAt(appearances, offset) - 1; i >= 0 && keep(appearances[i] as Appearance); i--)
        found.push(appearances[i] as Appearance);
      return found;
    },
    holdersOf(office, offset) {
      const held = holders.get(office) ?? [], at = indexAt(held, offset);
      const near = [...held.slice(Math.max(0, at - NAMED), at).toReversed(), ...held.slice(at, at + NAMED)];
      return [...new Set(near.map(({ person }) => person))];
    },
    bodyNamed(words, offset) {
      const lower = words.map(bare), last = lower.at(-1) ?? '';
      const known = lower.length === 1 ? spelled.get(last) : undefined;
      if (known !== undefined) return known.name;
      const candidates = (byEnd.get(last) ?? []).slice(0, NAMESAKES);
      const before = candidates.filter(({ start }) => start < offset);
      return before.find((body) => isShortFor(body.words, lower))?.name ?? onlyOne(before.filter((body) => isOfWhole(body, lower)));
    },
    onlyFirm(offset) {
      const [firm, ...others] = firms.filter(({ start }) => start < offset);
      return firm === undefined || others.some(({ name }) => name !== firm.name) ? null : firm.name;
    },
  };
}

/** Places where a holder of one office is named that are looked through on either side, at most. */
const NAMED = 40;

/** Bodies whose names end in one word that are looked through, at most. */
const NAMESAKES = 20;

function holdersByOffice(appearances: readonly Appearance[]): ReadonlyMap<string, readonly Appearance[]> {
  const holders = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    for (const office of appearance.person.offices) {
      const held = holders.get(office);
      if (held === undefined) holders.set(office, [appearance]);
      else held.push(appearance);
    }
  }
  return holders;
}

/** Bodies by the last word of their names, each name once; firms also by the word in front of "Inc." or "Plc". */
function bodiesByEnd(bodies: readonly Body[]): ReadonlyMap<string, readonly Body[]> {
  const byEnd = new Map<string, Body[]>();
  for (const body of bodies) {
    for (const last of isFirm(body.words) ? body.words.slice(-2) : body.words.slice(-1)) {
      const end = bare(last), same = byEnd.get(end) ?? [];
      if (!same.some(({ name }) => name === body.name)) byEnd.set(end, [...same, body]);
    }
  }
  return byEnd;
}

function firstOfEach(acronyms: readonly (readonly [string, Body])[]): ReadonlyMap<string, Body> {
  const spelled = new Map<string, Body>();
  for (const [acronym, body] of acronyms) if (!spelled.has(acronym)) spelled.set(acronym, body);
  return spelled;
}

/** "Corvane Plc": its last word says what it is by law. */
export const isFirm = (words: readonly string[]): boolean => words.length > 1 && legalForms.has((words.at(-1) as string).toLowerCase());

/** "Corvane Foods": its last word says what it trades in. */
const isTrader = (words: readonly string[]): boolean => words.length > 1 && firmTrades.has((words.at(-1) as string).toLowerCase());

/** "the Harbour Board" is short for "the Orsa Harbour Board", "Corvane" for "Corvane Plc". */
const isShortFor = (name: readonly string[], short: readonly string[]): boolean =>
  endsInWords(name, short) || isFirm(name) && name.length === short.length + 1 && short.every((word, i) => bare(name[i] as string) === word);

/** "the Society" of "the Society of Harbour Pilots". */
const isOfWhole = ({ name, words }: Body, short: readonly string[]): boolean =>
  words.length === short.length && short.every((word, i) => bare(words[i] as string) === word) && name.includes(' of ');

/** The name, where all of them have the same. */
const onlyOne = ([body, ...others]: readonly Body[]): string | null =>
  body === undefined || others.some(({ name }) => name !== body.name) ? null : body.name;

/** "the Orsa Harbour Board" ends in "harbour board", and is more. `ending` is in lower case, without accents. */
function endsInWords(name: readonly string[], ending: readonly string[]): boolean {
  const front = name.length - ending.length;
  return front > 0 && ending.every((word, i) => bare(name[front + i] as string) === word);
}

/** Index of the first entry at or behind the offset. */
function indexAt(entries: readonly { readonly start: number }[], offset: number): number {
  let low = 0, high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as { start: number }).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
