// Development pages as lines with the truth: JSON Lines of {source, title, raw, gold}, gold being the article’s body as plain text.
import { readFileSync } from 'node:fs';

const WORD = /[\p{L}\p{N}_]+/gu;
export const wordsOf = (text) => text.match(WORD) ?? [];
/** Words of a shingle: the unit in which texts are compared. */
export const SHINGLE = 4;
const keyOf = (text) => wordsOf(text).join(' ').toLowerCase();

/** A file of another form than annotated pages have. */
export class NoPages extends Error {}

/** The annotated pages of some files. Throws NoPages, naming file and line, where one is none, or where there is none. */
export function readPages(paths) {
  return paths.flatMap((path) => {
    const pages = readFileSync(path, 'utf8').split('\n').flatMap((line, n) => (line.trim() === '' ? [] : [pageIn(line, path, n + 1)]));
    if (pages.some(({ gold }) => gold.trim() !== '')) return pages;
    throw new NoPages(`${path} holds no page with a text in “gold”. Mend: name a file of annotated pages.`);
  });
}

function pageIn(line, path, number) {
  const page = jsonIn(line);
  if (typeof page?.raw === 'string' && typeof page.gold === 'string') return page;
  throw new NoPages(`${path}, line ${number}: is no JSON object with “raw” and “gold”. Mend: write it as the other pages are.`);
}

function jsonIn(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null; // the caller says which line
  }
}

/** For each block whether it is body. Of lines that the page repeats, the one with most body around it counts. */
export function truthOf(blocks, gold) {
  const whole = new Map();
  for (const line of gold.split(/\n+/)) whole.set(keyOf(line), (whole.get(keyOf(line)) ?? 0) + 1);
  const body = heldIn(gold, whole, blocks), alike = new Map();
  for (const [n, { text }] of blocks.entries()) if (body[n]) alike.set(keyOf(text), [...(alike.get(keyOf(text)) ?? []), n]);
  const chosen = [...body];
  for (const [key, lines] of alike) {
    const most = lines.toSorted((one, other) => around(other, blocks, body) - around(one, blocks, body) || other - one);
    for (const n of most.slice(Math.max(1, whole.get(key) ?? 1))) chosen[n] = false;
  }
  return chosen;
}

/** For each block whether the gold holds half of its shingles; a block too short for one is a whole line of it. */
function heldIn(gold, whole, blocks) {
  const shingles = new Set(shinglesOf(wordsOf(gold)));
  return blocks.map(({ text }) => {
    const words = wordsOf(text), own = shinglesOf(words);
    if (own.length === 0) return words.length > 0 && whole.has(keyOf(text));
    return own.filter((shingle) => shingles.has(shingle)).length / own.length >= 0.5;
  });
}

export const shinglesOf = (words) =>
  Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, n) => words.slice(n, n + SHINGLE).join(' '));

const CLOSE = 6; // lines

/** Text close around a block: UTF-16 units, those further off counting less. */
const around = (n, blocks, body) =>
  blocks.reduce((sum, { text }, m) => {
    const counts = m !== n && body[m] && Math.abs(m - n) <= CLOSE;
    return counts ? sum + Math.min(200, text.length) / (1 + Math.abs(m - n)) : sum;
  }, 0);

/** Lines above the body among which the title is looked for; a shorter one than this may say it by chance. */
const ABOVE = 60, TELLING = 15; // lines; UTF-16 units

/** The line that says the title, the last one above the body; −1 where there is none. */
export function headlineOf(blocks, body, title) {
  const first = body.indexOf(true), wanted = keyOf(title ?? '');
  if (first < 0 || wanted === '') return -1;
  for (let n = first - 1; n >= Math.max(0, first - ABOVE); n--) {
    const key = keyOf(blocks[n].text);
    if (key === wanted || (key.length > TELLING && (wanted.startsWith(key) || key.startsWith(wanted)))) return n;
  }
  return -1;
}
