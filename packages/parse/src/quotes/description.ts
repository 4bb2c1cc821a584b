/** "the minister", "the company", "U.S. officials", "a resident who asked not to be named". */
import type { Range } from '../language/range.js';
import { type Token, tagged } from '../language/tokens.js';
import { genderOfTitle } from '../lexicon/gender.js';
import { Tag } from '../lexicon/index.js';
import { authorOf } from './author.js';
import { headOf, isPlural, kindOfDescription } from './kind.js';
import { bare } from './name-forms.js';
import { AGED } from './offices.js';
import type { Base, Memory, Who } from './who.js';
import { wordsOf } from './words-of.js';

/** "the company" may stand for any body with a proper name. */
const ANY_BODY = /^(?:company|agency|firm|group|organisation|organization|department|ministry|team|union|network|bank|body|charity|institute|commission|committee|association|foundation|retailer|manufacturer|carmaker|automaker|airline|club|service|board|council|court|party|school|university|hospital|bureau|office|publisher|broadcaster|newspaper|magazine|website)$/;

/** What a name of which nothing else is told may be called: a firm, rather than a court or a union. */
const FIRM = /^(?:company|firm|group|agency|retailer|manufacturer|carmaker|automaker|airline|website|network|bank|organi[sz]ation|publisher)$/;

export function described(tokens: readonly Token[], phrase: Range, base: Base, part: number, memory: Memory): Who {
  const first = tokens[phrase.first] as Token, head = headOf(tokens, phrase);
  const kind = isUnnamed(tokens, phrase) ? 'anonymous' : kindOfDescription(tokens, phrase, head), plural = isPlural(head), gender = genderOfTitle(head.lower);
  const author = kind === 'document' && !plural ? authorOf(tokens, phrase, base, part, memory) : null;
  if (author !== null) return author;
  if (/^(?:the|this|that|these|those|his|her|their|its)$/.test(first.lower)) {
    const same = memory.speakers.find(({ who }) => who.person === null && who.name !== null && isSame(who.name, tokens, phrase, head));
    if (same !== undefined) return { ...same.who, start: base.start, end: base.end };
    const aged = first.lower === 'the' ? tokens.slice(phrase.first, phrase.last).find(({ lower }) => AGED.test(lower)) : undefined;
    if (!plural && (aged !== undefined || tagged(head, Tag.Role | Tag.People))) {
      const holder = memory.cast.holderOf((aged ?? head).lower, base.start);
      if (holder !== null && (gender === null || holder.gender === null || holder.gender === gender)) return { ...base, person: holder, name: holder.name, role: base.role ?? holder.role, kind: 'person', gender: holder.gender };
    }
    if (first.lower === 'the' && phrase.last - phrase.first === 2 && ANY_BODY.test(head.lower)) {
      const body = bodyMeant(head, base, part, memory);
      if (body !== null) return { ...base, name: body.name, kind: body.kind ?? kind };
    }
  }
  return { ...base, name: wordsOf(tokens, { first: first.lower === 'the' ? phrase.first + 1 : phrase.first, last: phrase.last }), kind, plural, gender };
}

/** "the agency" is the refugee agency, "the weather agency" another: the same head, and no word before it that the name lacks. */
function isSame(name: string, tokens: readonly Token[], { first, last }: Range, head: Token): boolean {
  const words = bare(name).replaceAll("'s", " 's").split(' '), end = tokens.indexOf(head, first);
  return words.at(-1) === head.lower && tokens.slice(first + 1, end < 0 ? last : end).every(({ lower }) => words.includes(lower));
}

/** Words around a speaker that are looked at for a wish to stay unnamed. */
const AROUND = 20;

/** "an official who asked not to be named", "…, who spoke on condition of anonymity": in the same sentence, no name given. */
function isUnnamed(tokens: readonly Token[], { first, last }: Range): boolean {
  const near = tokens.slice(first, last + AROUND).map((token) => token.lower);
  const no = near.findIndex((word) => word === 'not' || word.endsWith("n't"));
  return near.includes('anonymity') || near.includes('anonymously') || no >= 0 && near.slice(no, no + 5).some((word) => /^(?:named|identified|quoted|used)$/.test(word));
}

/** The body that spoke last near by, else the one whose name ends in the very word ("the ministry"). */
function bodyMeant(head: Token, base: Base, part: number, memory: Memory): Pick<Who, 'name' | 'kind'> | null {
  const spoke = memory.speakers.find(({ who, part: at }) => part - at <= 2 && (who.person === null || !who.person.told && FIRM.test(head.lower)) && !who.plural && who.kind !== 'person' && /^\p{Lu}/u.test(who.name ?? ''));
  if (spoke !== undefined) return spoke.who;
  const full = memory.cast.bodyNamed([head.text], base.start);
  return full === null ? null : { name: full, kind: null };
}
