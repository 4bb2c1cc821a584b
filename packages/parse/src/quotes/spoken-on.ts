/**
 * What the quotes of a text say of each other once all are found: who speaks on in the next paragraph, of what kind and in what role a
 * speaker is.
 */
import type { Cast } from './cast/cast.js';
import type { FoundQuote } from './index.js';
import { insideMarks } from './marks/extent.js';
import { isQuoted } from './marks/quotation.js';
import type { LineRead } from './settle.js';

/** A speaker is of one kind throughout: "Lut said", of whom "he" tells elsewhere that it is a person. */
export function ofOneKind(quotes: readonly FoundQuote[]): readonly FoundQuote[] {
  const kinds = new Map<string, FoundQuote['speaker_kind']>();
  for (const { speaker, speaker_kind: kind } of quotes)
    if (speaker !== null && kind !== null && !kinds.has(speaker)) kinds.set(speaker, kind);
  return quotes.map((quote) => {
    const known = quote.speaker === null || quote.speaker_kind !== null ? undefined : kinds.get(quote.speaker);
    return known === undefined ? quote : { ...quote, speaker_kind: known };
  });
}

/**
 * "Lut said", of whom another row tells "Omar Lut, a developer from Orsa,": the role that the first row with one gives; else what
 * a clause says of him, "who heads the board", or the short title that the article gives with the name, "Coun. Omar Lut".
 */
export function inOneRole(quotes: readonly FoundQuote[], cast: Cast): readonly FoundQuote[] {
  const roles = new Map<string, string>();
  for (const { speaker, speaker_role: role } of quotes)
    if (speaker !== null && role !== null && !roles.has(speaker)) roles.set(speaker, role);
  const isUntold = ({ speaker, speaker_role: role, speaker_kind: kind }: FoundQuote): boolean =>
    speaker !== null && role === null && kind === 'person' && !roles.has(speaker);
  if (quotes.some(isUntold))
    for (const { person: { name, rank, duty } } of cast.appearances) {
      const told = duty ?? rank;
      if (told !== null && !roles.has(name)) roles.set(name, told);
    }
  return quotes.map((quote) => {
    const known = quote.speaker === null ? undefined : roles.get(quote.speaker);
    return known === undefined || !isWithin(quote.speaker_role, known) ? quote : { ...quote, speaker_role: known };
  });
}

/** No role; or the end of the known one: "deputy leader" of "the guild's first deputy leader". */
const isWithin = (role: string | null, known: string): boolean => role === null || known.endsWith(` ${role}`);

/**
 * “We lost all.” / “The sea took it,” Omar Lut said.: a paragraph of quotation that nobody near before it speaks is of who speaks on
 * in the next.
 */
export function spokenOn(quotes: readonly FoundQuote[], parts: readonly (readonly LineRead[])[]): readonly FoundQuote[] {
  const places = new Map(parts.map((read, n) => [read[0]?.line.part.paragraph, n] as const));
  return quotes.reduceRight<FoundQuote[]>((behind, quote) => {
    const at = places.get(quote.paragraph) ?? 0, next = behind.at(-1);
    const isSpokenOn = next !== undefined && isOrphan(quote, parts[at]) && speaksFirst(next, parts[at + 1]);
    behind.push(isSpokenOn ? spokenBy(next, quote) : quote);
    return behind;
  }, []).toReversed();
}

const spokenBy = ({ speaker, speaker_kind, speaker_role }: FoundQuote, quote: FoundQuote): FoundQuote =>
  ({ ...quote, speaker, speaker_kind, speaker_role });

/** Nobody's quotation, and the last of its paragraph. */
function isOrphan({ rule, speaker, end }: FoundQuote, paragraph: readonly LineRead[] | undefined): boolean {
  if (rule !== 'orphan-quotation' || speaker !== null) return false;
  const last = paragraph?.at(-1)?.line.tokens.at(-1);
  return isQuoted(last) && insideMarks(last).end === end;
}

/** Somebody's quotation, and the first of its paragraph. */
function speaksFirst({ type, speaker, start }: FoundQuote, paragraph: readonly LineRead[] | undefined): boolean {
  if (type !== 'direct' || speaker === null) return false;
  const first = paragraph?.[0]?.line.tokens[0];
  return isQuoted(first) && insideMarks(first).start === start;
}
