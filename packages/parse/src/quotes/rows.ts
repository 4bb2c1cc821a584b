/** Found quotes as rows of the quotes table: ids, code points, texts cut from article.text. */
import { type CodePoints, type Quote, quoteIds } from '@onrecord/schema';
import type { FoundQuote } from './index.js';

export function quoteRows(articleId: string, text: string, points: CodePoints, found: readonly FoundQuote[]): readonly Quote[] {
  const texts = found.map((quote) => text.slice(quote.start, quote.end));
  const ids = quoteIds(articleId, texts.map((words) => ({ text: words })));
  return found.map((quote, i) => ({
    quote_id: ids[i] as string,
    article_id: articleId,
    paragraph: quote.paragraph,
    type: quote.type,
    text: texts[i] as string,
    speaker: quote.speaker,
    speaker_mention: mentionOf(text, quote),
    speaker_kind: quote.speaker_kind,
    speaker_role: quote.speaker_role,
    speaker_start: quote.speaker_start === null ? null : points.at(quote.speaker_start),
    speaker_end: quote.speaker_end === null ? null : points.at(quote.speaker_end),
    cue: quote.cue,
    addressee: quote.addressee,
    via: quote.via,
    said_when: quote.said_when,
    said_on: quote.said_on,
    continues: quote.continues === null ? null : ids[quote.continues] as string,
    start: points.at(quote.start),
    end: points.at(quote.end),
    rule: quote.rule,
  }));
}

/** The words at the place where the speaker is named. */
const mentionOf = (text: string, { speaker_start: start, speaker_end: end }: FoundQuote): string | null =>
  start === null || end === null ? null : text.slice(start, end);
