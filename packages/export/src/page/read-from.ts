import { slice } from '@onrecord/schema';
import type { Row } from '../cells.js';
import { cut } from '../cut.js';
import { grouped } from './checks.js';
import { html, type Html } from './html.js';

/** A few claims and quotes as a reader would put them, with the very words that they were read from and where those stand. */
export function readFromSection(articles: readonly Row[], quotes: readonly Row[], claims: readonly Row[]): Html | null {
  if (quotes.length + claims.length === 0) return null;
  const from = (row: Row) => articles.find((article) => article.article_id === row.article_id);
  const cards = (title: string, all: readonly Html[]) => (all.length === 0 ? null : html`<h3>${title}</h3><div class="cards">${all}</div>`);
  return html`<section id="read"><h2>What was read from the texts</h2>
<p>Every row points at the exact characters that it was read from. The first ones:</p>
${cards('Casualty claims', different(claims, 'evidence').map((row) => claim(row, from(row))))}
${cards('Quotes', different(quotes, 'speaker').map((row) => quote(row, from(row))))}</section>`;
}

const CARDS = 3; // of each kind
const LONG = 320; // characters of a text

/** The first rows that differ in a column where it is known. */
function different(rows: readonly Row[], column: string): readonly Row[] {
  const known = rows.filter((row) => row[column] !== null);
  return known.filter((row, n) => known.findIndex((other) => other[column] === row[column]) === n).slice(0, CARDS);
}

function quote(row: Row, article: Row | undefined): Html {
  const { type, text, speaker, speaker_role: role, cue, via } = row;
  const words = type === 'direct' ? `“${String(text)}”` : String(text);
  const by = cue === null ? [] : [`by the word “${String(cue)}”`], through = via === null ? [] : [`via ${String(via)}`];
  const how = [`${String(type)} quote`, ...by, ...through];
  return html`<div class="card"><p class="said">${cut(words, LONG)}</p>
<p><b>${String(speaker ?? 'Speaker unknown')}</b>${role === null ? null : `, ${String(role)}`}</p>
<div class="small">${how.join(', ')}${source(article)}</div></div>`;
}

function claim(row: Row, article: Row | undefined): Html {
  const { harm, count_text: words, claimant, stance, evidence, start, end, evidence_start: from } = row;
  const [at, past] = [Number(start) - Number(from), Number(end) - Number(from)];
  const sentence = String(evidence);
  const [before, after] = [slice(sentence, 0, at), slice(sentence, past, Array.from(sentence).length)];
  return html`<div class="card"><p class="said">${before}<mark>${String(words)}</mark>${after}</p>
<p><b>${inWords(harm)}: ${numberOf(row)}</b></p>
<div class="small">${String(stance)}${claimant === null ? null : ` by ${String(claimant)}`}${source(article)}</div></div>`;
}

/** Who published the article and when, and its headline, as far as they are known. */
function source(article: Row | undefined): Html | null {
  const { publisher = null, published = null, title = null } = article ?? {};
  const where = [publisher, published].filter((part) => part !== null).join(', ');
  if (where === '' && title === null) return null;
  const headline = title === null ? null : html`<cite>${cut(String(title), LONG)}</cite>`;
  return html`<br>${where}${where !== '' && headline !== null ? ': ' : null}${headline}`;
}

/** The number of a claim in words: hedged as the text hedges it or, where it gives none, between its bounds. */
function numberOf({ count, count_min: least, count_max: most, qualifier }: Row): string {
  if (count !== null) return `${qualifier === 'exact' ? '' : `${inWords(qualifier)} `}${grouped(Number(count))}`;
  if (least !== null && most !== null) return `${grouped(Number(least))} to ${grouped(Number(most))}`;
  if (least !== null) return `${grouped(Number(least))} or more`;
  return most === null ? 'a number not given' : `${grouped(Number(most))} or fewer`;
}

const inWords = (term: Row[string] | undefined) => String(term).replaceAll('_', ' ');
