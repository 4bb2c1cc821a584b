// How found quotes compare with those that people marked in the same text. Offsets are code points, half-open.

/** Two spans are the same quote when they share this part of the characters that either has. */
const ALIKE = 0.8;
const EDGE = /[\s"“”„‟‘’‚'`«»‹›.,;:]/u;
/** Words that are no part of a name. */
const LOOSE = new Set(`the a an of and mr mrs ms miss dr sir president minister secretary senator sen rep governor gov mayor judge
  professor prof`.split(/\s+/));

export const ZERO = Object.freeze({ gold: 0, found: 0, exact: 0, alike: 0, both: 0, named: 0, given: 0, right: 0 });

/**
 * Counts for one text: quotes in the gold and found, matched to the letter (`exact`), matched closely (`alike`), matched with
 * the right speaker (`both`); of the matched that have a speaker in the gold (`named`), how many we name and name rightly.
 * `counts` tells which gold quotes count; one found inside another gold quote is neither hit nor error.
 */
export function scoreText(text, gold, found, counts = () => true) {
  const points = [...text];
  const trim = (quotes) => quotes.map((quote) => trimmed(points, quote));
  const wanted = trim(gold.filter(counts)), others = trim(gold.filter((quote) => !counts(quote)));
  const all = trim(found).filter(({ start, end }) => start < end);
  const pairs = matched(wanted, all);
  const hits = new Set(pairs.map(({ other }) => other));
  const isFree = (quote) => !hits.has(quote) && !wanted.some((one) => shared(one, quote) > 0);
  const aside = all.filter((quote) => isFree(quote) && others.some((one) => shared(one, quote) * 2 >= quote.end - quote.start));
  const named = pairs.filter(({ one }) => one.speaker);
  return {
    gold: wanted.length,
    found: all.length - aside.length,
    exact: pairs.filter(({ one, other }) => one.start === other.start && one.end === other.end).length,
    alike: pairs.length,
    both: pairs.filter(({ one, other }) => (one.speaker ? sameName(one.speaker, other.speaker) : !other.speaker)).length,
    named: named.length,
    given: named.filter(({ other }) => other.speaker).length,
    right: named.filter(({ one, other }) => sameName(one.speaker, other.speaker)).length,
  };
}

/** One name has all words of the other: “Lut” is Omar Lut, Anna Feld is not Karl Feld. */
export function sameName(one, other) {
  const [few, many] = [one, other].map(wordsOf).toSorted((a, b) => a.length - b.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

function wordsOf(name) {
  const plain = (name ?? '').normalize('NFD').replace(/\p{M}|['’]s\b/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LOOSE.has(word));
}

/** Without marks, white space and stops at either end, so that it does not matter who counts them in. */
function trimmed(points, quote) {
  let { start, end } = quote;
  while (start < end && EDGE.test(points[start])) start++;
  while (end > start && EDGE.test(points[end - 1])) end--;
  return { ...quote, start, end };
}

const shared = (one, other) => Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
const alike = (one, other) => shared(one, other) / (one.end - one.start + (other.end - other.start) - shared(one, other));

/** Pairs of one quote each, the most alike first. */
function matched(wanted, all) {
  const pairs = wanted.flatMap((one) => all.map((other) => ({ one, other, alike: alike(one, other) })));
  const candidates = pairs.filter((pair) => pair.alike >= ALIKE);
  const taken = new Set();
  return candidates.toSorted((a, b) => b.alike - a.alike).filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
}

export const add = (one, other) => Object.fromEntries(Object.keys(one).map((key) => [key, one[key] + other[key]]));
