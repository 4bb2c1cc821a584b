import { agencyBehindPlace } from '../../language/dateline.js';
import { agencies, agencyBehind } from '../../lexicon/agencies.js';
import type { Block } from '../blocks.js';
import type { Label } from '../label.js';
import { agenciesAlone, agenciesAmong, agenciesSharing, signedOffBy } from '../labels/credits.js';
import { unglued } from '../labels/glued.js';
import type { Labelled } from './labelled.js';
import { beforeDay } from './stamp.js';

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

/** “… to Kell. (With inputs from PTI)”: what the last paragraph holds behind its last stop. */
const NOTE_BEHIND = /[.!?]["”’]? ?\(([^()]{1,200})\)$/;

/**
 * Agencies that the byline, the dateline, the text’s bracketed credits (“(AP, Reuters)”), those who share in it (“With files from AFP”) and
 * its last paragraph (“… to Kell. PTI”) name, in order, each once, as first written; null where there are none. A photograph’s credit is
 * none, nor is a section.
 */
export function agenciesOf({ blocks, labels }: Labelled, opening: string | null): readonly string[] | null {
  const times = timesOf(blocks), headline = labels.findIndex(({ kind }) => kind === 'headline');
  const body = labels.flatMap(({ kind }, n) => (kind === 'body' ? [n] : [])), first = body[0] ?? -1, last = body.at(-1) ?? -1;
  const nearEnd = body.at(-NEAR_END) ?? first;
  const named = blocks.flatMap(({ text }, n): readonly (string | null)[] => {
    const { kind } = labels[n] as Label, isPicture = kind === 'caption' || OF_PICTURE.test(blocks[n - 1]?.text ?? '');
    if (kind === 'body') return [n === first ? opening : null, ...(n === last ? signing(text) : n >= nearEnd ? signingAbove(text) : [])];
    const isCredit = text.length <= LONGEST && !isPicture && (n > headline || times.get(text) === 1) && (kind === 'credit' || isClose(text, n - last));
    return [
      ...(STAMPS.has(kind) ? stamped(text) : []),
      ...(kind === 'byline' ? agenciesAmong(unglued(text.split(PLACE)[0] as string)) : []),
      ...(isCredit ? agenciesAlone(text) : []),
      ...(kind === 'credit' ? agenciesSharing(text) : []),
    ];
  });
  const found = new Map<string, string>();
  for (const name of named) if (name !== null && !found.has(agencyBehind(name))) found.set(agencyBehind(name), name);
  return found.size === 0 ? null : [...found.values()];
}

/**
 * “The Valley Wire” far below the text is another story’s, “PA” one of the states in a form, “APA” a style to cite it in; initials close below
 * may be the writer’s. `below`: lines below the text.
 */
const isClose = (text: string, below: number): boolean => below <= (text.length <= INITIALS ? 1 : CLOSE);
const CLOSE = 4, INITIALS = 2;

const STAMPS: ReadonlySet<Label['kind']> = new Set(['byline', 'dateline']);

/** “By Nadia Karam and AP in Kell, PA”: what stands behind is no agency. */
const PLACE = / in (?=\p{Lu})/u;

/** “AFP | Updated: 8 July 2014”, “AFP July 8, 2014”, “PTI Ranipur”, “VELIS - PTI” */
function stamped(text: string): readonly (string | null)[] {
  const stamp = text.split(BAR)[0] as string;
  return [...agenciesAlone(stamp), ...agenciesAlone(beforeDay(text)), ...agencyAndPlace(stamp), agencyBehindPlace(text)];
}

/** “… to Kell. PTI”, “… to Kell. (With inputs from PTI)” */
const signing = (text: string): readonly (string | null)[] =>
  [signedOffBy(text), ...agenciesSharing(NOTE_BEHIND.exec(text.slice(-240))?.[1] ?? '')];

/** The same in brackets or behind a dash, close above the end: an appeal may be kept below it. */
const signingAbove = (text: string): readonly (string | null)[] => (SET_OFF.test(text.slice(-60)) ? [signedOffBy(text)] : []);
const SET_OFF = /[.!?]["”’]? ?(?:\(|[–—-]+ ?)\p{Lu}[\p{L} -]*\)?$/u, NEAR_END = 3; // paragraphs
