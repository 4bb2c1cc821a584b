// Shingle F1 of kept text against gold, as in the article extraction benchmark: 4-word shingles, each page normalised, then averaged.
import { wordsOf } from './gold.mjs';

const shinglesOf = (text) => {
  const words = wordsOf(text), counts = new Map();
  if (words.length === 0) return counts;
  for (let n = 0; n < Math.max(1, words.length - 3); n++) { const key = words.slice(n, n + 4).join(' '); counts.set(key, (counts.get(key) ?? 0) + 1); }
  return counts;
};

/** Precision, recall and F1 over [gold, kept] pairs of texts. */
export function shingleF1(pairs) {
  let precision = 0, recall = 0, kept = 0, wanted = 0;
  for (const [gold, got] of pairs) {
    const a = shinglesOf(gold), b = shinglesOf(got), size = (counts) => [...counts.values()].reduce((sum, each) => sum + each, 0);
    let both = 0;
    for (const [key, count] of a) both += Math.min(count, b.get(key) ?? 0);
    if (size(b) > 0) { precision += both / size(b); kept++; }
    if (size(a) > 0) { recall += both / size(a); wanted++; }
  }
  const p = precision / Math.max(1, kept), r = recall / Math.max(1, wanted);
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
