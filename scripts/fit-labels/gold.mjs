// Development pages as lines with the truth: JSON Lines of {source, title, raw, gold}, gold being the article’s body as plain text.
import { readFileSync } from 'node:fs';

const WORD = /[\p{L}\p{N}_]+/gu;
export const wordsOf = (text) => text.match(WORD) ?? [];
const SHINGLE = 4; // words
const keyOf = (text) => wordsOf(text).join(' ').toLowerCase();

export function readPages(paths) {
  return paths.flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)));
}

/** For each block whether it is body. Of lines that the page repeats, the one with most body around it counts. */
export function truthOf(blocks, gold) {
  const all = wordsOf(gold), shingles = new Set(), whole = new Map();
  for (let n = 0; n + SHINGLE <= all.length; n++) shingles.add(all.slice(n, n + SHINGLE).join(' '));
  for (const line of gold.split(/\n+/)) whole.set(keyOf(line), (whole.get(keyOf(line)) ?? 0) + 1);
  const body = blocks.map(({ text }) => {
    const words = wordsOf(text);
    if (words.length < SHINGLE) return words.length > 0 && whole.has(keyOf(text));
    let held = 0;
    for (let n = 0; n + SHINGLE <= words.length; n++) if (shingles.has(words.slice(n, n + SHINGLE).join(' '))) held++;
    return held / (words.length - SHINGLE + 1) >= 0.5;
  });
  const alike = new Map();
  for (const [n, { text }] of blocks.entries()) if (body[n]) alike.set(keyOf(text), [...(alike.get(keyOf(text)) ?? []), n]);
  const around = (n) => blocks.reduce((sum, { text }, m) => (m !== n && body[m] && Math.abs(m - n) <= 6 ? sum + Math.min(200, text.length) / (1 + Math.abs(m - n)) : sum), 0);
  const chosen = [...body];
  for (const [key, lines] of alike) {
    const most = lines.toSorted((one, other) => around(other) - around(one) || other - one);
    for (const n of most.slice(Math.max(1, whole.get(key) ?? 1))) chosen[n] = false;
  }
  return chosen;
}

/** The line that says the title, the last one above the body; −1 where there is none. */
export function headlineOf(blocks, body, title) {
  const first = body.indexOf(true), wanted = keyOf(title ?? '');
  if (first < 0 || wanted === '') return -1;
  for (let n = first - 1; n >= Math.max(0, first - 60); n--) {
    const key = keyOf(blocks[n].text);
    if (key !== '' && (key === wanted || (key.length > 15 && (wanted.startsWith(key) || key.startsWith(wanted))))) return n;
  }
  return -1;
}
