// Shingle F1 of kept text against gold, as in the article extraction benchmark: 4-word shingles, each page normalised, then averaged.
import { SHINGLE, shinglesOf, wordsOf } from './gold.mjs';

/** How often each shingle stands in the text; a shorter text is one. */
function countsOf(text) {
  const words = wordsOf(text), counts = new Map();
  if (words.length === 0) return counts;
  for (const key of words.length < SHINGLE ? [words.join(' ')] : shinglesOf(words)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const sizeOf = (counts) => [...counts.values()].reduce((sum, each) => sum + each, 0);

/** Precision, recall and F1 over [gold, kept] pairs of texts. */
export function shingleF1(pairs) {
  let precision = 0, recall = 0, kept = 0, wanted = 0;
  for (const [gold, got] of pairs) {
    const golds = countsOf(gold), gots = countsOf(got);
    let both = 0;
    for (const [key, count] of golds) both += Math.min(count, gots.get(key) ?? 0);
    if (gots.size > 0) {
      precision += both / sizeOf(gots);
      kept++;
    }
    if (golds.size > 0) {
      recall += both / sizeOf(golds);
      wanted++;
    }
  }
  const p = precision / Math.max(1, kept), r = recall / Math.max(1, wanted);
  return { precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
