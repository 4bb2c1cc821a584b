/**
 * A paper’s name as it stands alone on its page, borne out by whoever holds the rights, or said again below the authors; and one that needs
 * no bearing out, since nothing else is called so.
 */
import { agencies } from '../../lexicon/agencies.js';
import { legalForms } from '../../lexicon/company-words.js';
import { NAME_OF_PAPER, PAPER_WORD } from '../../lexicon/paper-words.js';
import { wordSet } from '../../lexicon/word-list.js';
import type { Label } from '../label.js';
import { isGiven } from '../labels/authors.js';
import { isKnownPlace } from '../labels/town-alone.js';
import { sections } from '../labels/untitled.js';
import type { Labelled } from './labelled.js';

/** UTF-16 units of a name, and of a claim of rights. */
const LONGEST_NAME = 60, LONGEST_CLAIM = 400;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d.'’&-]*`;
const NAME = new RegExp(`^${WORD}(?: (?:of|and|the|&|${WORD})){0,5}$`, 'u');
const YEARS = String.raw`\d{4}(?:\s*[-–]\s*\d{4})?,? `;
/** “© Copyright 2012 The Harbour Times Inc. All Rights Reserved.”, “© Copyright of Harbour Media Group Limited 2012” */
const RIGHTS = new RegExp(
  String.raw`^.{0,24}?(?:©|\([Cc]\)|[Cc]opyright) ?(?:©|[Cc]opyright)? ?(?:of |by )?(?:${YEARS})?(?:by )?(?<holder>\p{Lu}[^.,|;]{2,80})`, 'u');
const RESERVED = /\b(?:19|20)\d\d\b|\brights reserved\b/i;
/** What makes of a paper’s name its company’s, and what follows that. Source: own list. */
const OF_COMPANY = wordSet('daily newspaper newspapers media group publishing publications network digital online and & all rights reserved');

const FURNITURE: ReadonlySet<Label['kind'] | undefined> = new Set(['boilerplate', 'repeat'] as const);
const STAMPS: ReadonlySet<Label['kind'] | undefined> = new Set(['byline', 'dateline'] as const);

/** “The Harbour Times” at the top or between headline and text; null where the page gives no such name for certain. */
export function mastheadOf({ blocks, labels }: Labelled): string | null {
  const headline = labels.findIndex(({ kind }) => kind === 'headline'), opening = labels.findIndex(({ kind }) => kind === 'body');
  // “TASS” on the first line is a credit where it stands close above the text.
  const furniture = blocks.flatMap(({ text }, n) => (FURNITURE.has(labels[n]?.kind) || (n === 0 && agencies.has(text)) ? [{ text, n }] : []));
  const isNearText = (n: number): boolean => n < TOP || (headline >= 0 && n > headline && n < opening);
  const named = furniture.filter(({ text, n }) => isNearText(n) && text.length <= LONGEST_NAME && NAME.test(text) && !isPerson(text));
  const names = named.filter(({ text }) => text.includes(' ') && !agencies.has(text));
  const holders = furniture.flatMap(({ text }) =>
    (text.length <= LONGEST_CLAIM && RESERVED.test(text) ? RIGHTS.exec(text)?.groups?.['holder'] ?? [] : []));
  // “Clarion” between headline and text may be a table’s head or a person: one word is a paper’s name at the top alone.
  const mayBeHeld = named.filter(({ text, n }) => text.includes(' ') || (n < TOP && !sections.has(text.toLowerCase())));
  const held = mayBeHeld.find(({ text }) => holders.some((holder) => isCompanyOf(holder, text)));
  // “THE HARBOUR TIMES” opens the page, and “The Harbour Times” stands right below the author or the day.
  const again = names.find(({ text, n }) => n > headline && STAMPS.has(labels[n - 1]?.kind) && bare(text) === bare(blocks[0]?.text ?? ''));
  const addresses = furniture.filter(({ text }) => text.length <= LONGEST_CLAIM && /\/\/|www\.|@/.test(text)).map(({ text }) => text.toLowerCase());
  const addressed = names.find(({ text }) => addresses.some((address) => isAt(address, text)));
  const above = furniture.filter(({ n }) => n < (headline < 0 ? opening : headline)).map(({ text }) => text);
  const below = furniture.filter(({ n }) => headline >= 0 && n > headline && n < opening).map(({ text }) => text);
  return (held ?? again)?.text ?? (addressed === undefined ? null : withoutCompany(addressed.text)) ?? paperAlone(above, below);
}

/**
 * “Harbour Tribune” on the first lines or between the headline and the text, or “Clarion FM (Port Sele)” above the headline, as libraries of
 * papers set it (below it, “Odek Lutho (Port Sele)” may be who wrote); null where two are named.
 */
function paperAlone(above: readonly string[], below: readonly string[]): string | null {
  const located = [...above.flatMap(nameInFrontOfTown), ...below.flatMap(nameInFrontOfTown).filter((name) => ENDS_IN_PAPER.test(name))];
  const named = new Set([...located, ...[...above.slice(0, FIRST), ...below].filter((text) => NAME_OF_PAPER.test(text))]);
  return named.size === 1 ? [...named][0] as string : null;
}
const ENDS_IN_PAPER = new RegExp(` ${PAPER_WORD}$`);

function nameInFrontOfTown(text: string): readonly string[] {
  const { name = '', place = '' } = LOCATED.exec(text)?.groups ?? {};
  return name !== '' && !isPerson(name) && !agencies.has(name) && isKnownPlace(place) ? [name] : [];
}
const LOCATED = new RegExp(String.raw`^(?<name>(?:The )?${WORD}(?: (?:of|and|the|&|${WORD})){0,4}) \((?<place>\p{Lu}[\p{L} .'’-]{2,30})\)$`, 'u');
/** Lines at the top on which a paper’s name is its own. */
const FIRST = 2;

/** “editor@harbourtimes.example”, “https://www.harbour-times.example/news” are addresses of “The Harbour Times Newspapers”. */
function isAt(address: string, name: string): boolean {
  const own = bare(withoutCompany(name)).replaceAll(/[^\p{L}\d]/gu, '');
  const site = /(?:\/\/|www\.|@)(?:[a-z]{1,6}\.)?(?:the)?([\w-]+)\./.exec(address)?.[1]?.replaceAll('-', '');
  return own.length >= SHORTEST_ADDRESS && site === own;
}
const SHORTEST_ADDRESS = 8; // letters

/** “Daily Clarion Newspapers” is the company of “Daily Clarion”. */
const withoutCompany = (name: string): string => {
  const words = name.split(' '), last = words.findLastIndex((word) => !OF_COMPANY.has(word.toLowerCase()) && !legalForms.has(word.toLowerCase()));
  return last < 1 ? name : words.slice(0, last + 1).join(' ');
};
/** Lines at the top among which the masthead stands. */
const TOP = 4;

const isPerson = (name: string): boolean => !agencies.has(name) && isGiven(name.split(' ')[0] as string);
const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** “The Globe and Mail Inc” is the company of “The Globe and Mail”, “Telegraph Media Group Limited 2012” of “The Telegraph”. */
function isCompanyOf(holder: string, name: string): boolean {
  const own = bare(name), all = bare(holder), rest = all.slice(own.length);
  return all.startsWith(own) && /^(?: |$)/.test(rest)
    && rest.split(' ').every((word) => word === '' || legalForms.has(word) || OF_COMPANY.has(word) || /^\d{4}$/.test(word));
}
