/** Who speaks in a document: "her statement", "the ministry's report", "a Reuters report", "the post" of the last speaker. */
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { Tag } from '../lexicon/index.js';
import { headOf } from './kind.js';
import { pronoun } from './pronoun.js';
import { type Base, type Memory, type Who, whoIs } from './who.js';

/** Words that somebody sends out in his own name: "the post read" speaks for the one who spoke before. */
const MESSAGE = /^(?:statement|letter|post|tweet|email|memo|note|release|message|response|reply)$/;

/** Writings that speak for the body whose name stands before them; a poll speaks for those whom it asked. */
const ISSUED = /^(?:report|statement|letter|release|website|post|tweet|email|memo|filing|dossier|bulletin|communique|study|page|records)$/;

/** The author of the document that a phrase names, or null where nobody is told. */
export function authorOf(tokens: readonly Token[], { first, last }: Range, base: Base, part: number, memory: Memory): Who | null {
  const opening = (tokens[first] as Token).lower, spoken: Base = { ...base, role: null };
  if (last - first === 2 && /^(?:his|her)$/.test(opening)) {
    const author = pronoun(opening === 'his' ? 'he' : 'she', spoken, part, memory);
    if (author.name !== null) return author;
  }
  const head = tokens.indexOf(headOf(tokens, { first, last }), first), possessive = tokens[head - 1]?.lower === "'s";
  if (possessive || ISSUED.test((tokens[head] as Token).lower)) {
    const end = possessive ? head - 1 : head;
    let start = first;
    while (start < end && (tagged(tokens[start], Tag.Determiner | Tag.Month | Tag.Weekday) || !(tokens[start] as Token).capital)) start++;
    const named = start < end ? whoIs(tokens, { first: start, last: end }, null, part, memory) : null;
    if (named !== null && named.name !== null && (possessive || named.person === null)) return { ...named, start: base.start, end: base.end, role: null };
  }
  const before = memory.speakers[0];
  const speaks = opening === 'the' && last - first === 2 && MESSAGE.test((tokens[first + 1] as Token).lower) && before !== undefined && part - before.part <= 2;
  return speaks && before.who.name !== null && (before.who.person !== null || before.who.kind !== null) && before.who.kind !== 'document' ? { ...before.who, start: base.start, end: base.end } : null;
}
